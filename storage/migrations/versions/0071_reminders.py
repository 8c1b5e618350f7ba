"""Reminders that people asked for.

Revision ID: 0071
Revises: 0070
"""

import sqlalchemy as sa
from alembic import op

from storage.columns import Instant

revision = "0071"
down_revision = "0070"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "reminders",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("at", Instant(timezone=True), nullable=False),
        sa.Column("task_id", sa.Integer(), nullable=True),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("asked_at", Instant(timezone=True), nullable=False),
        sa.Column("not_before", Instant(timezone=True), nullable=True),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("lease_until", Instant(timezone=True), nullable=True),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("first_at", Instant(timezone=True), nullable=True),
        sa.Column("next_try_at", Instant(timezone=True), nullable=True),
        sa.Column("settled_at", Instant(timezone=True), nullable=True),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("activity_id", sa.String(), nullable=True),
        sa.Column("listing_id", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_reminders_person_id")),
        sa.ForeignKeyConstraint(["task_id"], ["tasks.id"], name=op.f("fk_reminders_task_id")),
        sa.ForeignKeyConstraint(["listing_id"], ["listings.id"], name=op.f("fk_reminders_listing_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reminders")),
        sa.UniqueConstraint("source", "person_id", "task_id", name=op.f("uq_reminders_source_person_id_task_id")),
    )
    for column in ("person_id", "task_id", "listing_id"):
        op.create_index(op.f(f"ix_reminders_{column}"), "reminders", [column])
    op.create_index("ix_reminders_state_at", "reminders", ["state", "at"])


def downgrade() -> None:
    op.drop_table("reminders")
