"""What is done can be taken back; words can mean others; work can be ongoing; people choose.

Revision ID: 0030
Revises: 0021
"""

import sqlalchemy as sa
from alembic import op

from storage.columns import Instant

revision = "0030"
down_revision = "0021"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("tasks") as batch_op:
        batch_op.add_column(sa.Column("is_ongoing", sa.Boolean(), nullable=False, server_default=sa.false()))
    with op.batch_alter_table("tasks") as batch_op:
        batch_op.alter_column("is_ongoing", existing_type=sa.Boolean(), server_default=None, existing_nullable=False)
    with op.batch_alter_table("people") as batch_op:
        batch_op.add_column(sa.Column("language", sa.String(), nullable=True))
        batch_op.add_column(sa.Column("paused_until", sa.Date(), nullable=True))
        batch_op.add_column(sa.Column("away_until", sa.Date(), nullable=True))
        batch_op.add_column(sa.Column("stopped", sa.Boolean(), nullable=False, server_default=sa.false()))
    with op.batch_alter_table("people") as batch_op:
        batch_op.alter_column("stopped", existing_type=sa.Boolean(), server_default=None, existing_nullable=False)
    op.create_table(
        "undos",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("task_id", sa.Integer(), nullable=False),
        sa.Column("by_id", sa.Integer(), nullable=False),
        sa.Column("at", Instant(timezone=True), nullable=False),
        sa.Column("before", sa.JSON(), nullable=False),
        sa.Column("after", sa.JSON(), nullable=False),
        sa.Column("undone_at", Instant(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["task_id"], ["tasks.id"], name=op.f("fk_undos_task_id")),
        sa.ForeignKeyConstraint(["by_id"], ["people.id"], name=op.f("fk_undos_by_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_undos")),
        sa.UniqueConstraint("source", "task_id", name=op.f("uq_undos_source_task_id")),
    )
    op.create_index(op.f("ix_undos_task_id"), "undos", ["task_id"])
    op.create_index(op.f("ix_undos_by_id"), "undos", ["by_id"])
    op.create_table(
        "glossary",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("team_key", sa.String(), nullable=False),
        sa.Column("folded", sa.String(), nullable=False),
        sa.Column("written", sa.Text(), nullable=False),
        sa.Column("meant", sa.Text(), nullable=False),
        sa.Column("by_id", sa.Integer(), nullable=False),
        sa.Column("at", Instant(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["by_id"], ["people.id"], name=op.f("fk_glossary_by_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_glossary")),
        sa.UniqueConstraint("team_key", "folded", name=op.f("uq_glossary_team_key_folded")),
    )
    op.create_index(op.f("ix_glossary_by_id"), "glossary", ["by_id"])


def downgrade() -> None:
    op.drop_table("glossary")
    op.drop_table("undos")
    with op.batch_alter_table("people") as batch_op:
        for name in ("stopped", "away_until", "paused_until", "language"):
            batch_op.drop_column(name)
    with op.batch_alter_table("tasks") as batch_op:
        batch_op.drop_column("is_ongoing")
