"""What people had us ask or tell somebody, once per task and day.

Revision ID: 0052
Revises: 0051
"""

import sqlalchemy as sa
from alembic import op

from storage.columns import Instant

revision = "0052"
down_revision = "0051"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "prompts",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("task_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("by_id", sa.Integer(), nullable=False),
        sa.Column("at", Instant(timezone=True), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["task_id"], ["tasks.id"], name=op.f("fk_prompts_task_id")),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_prompts_person_id")),
        sa.ForeignKeyConstraint(["by_id"], ["people.id"], name=op.f("fk_prompts_by_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_prompts")),
        sa.UniqueConstraint("task_id", "kind", "day", name=op.f("uq_prompts_task_id_kind_day")),
    )
    for column in ("task_id", "person_id", "by_id"):
        op.create_index(op.f(f"ix_prompts_{column}"), "prompts", [column])


def downgrade() -> None:
    op.drop_table("prompts")
