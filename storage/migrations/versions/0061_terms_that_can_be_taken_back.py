"""What was said of a term is kept, so that it can be taken back; a list tells how much there is beyond it.

Revision ID: 0061
Revises: 0060
"""

import sqlalchemy as sa
from alembic import op

from storage.columns import Instant

revision = "0061"
down_revision = "0060"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "glossary_changes",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("team_key", sa.String(), nullable=False),
        sa.Column("folded", sa.String(), nullable=False),
        sa.Column("written", sa.Text(), nullable=False),
        sa.Column("old", sa.Text(), nullable=True),
        sa.Column("new", sa.Text(), nullable=True),
        sa.Column("by_id", sa.Integer(), nullable=False),
        sa.Column("at", Instant(timezone=True), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("undoes_id", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["by_id"], ["people.id"], name=op.f("fk_glossary_changes_by_id")),
        sa.ForeignKeyConstraint(
            ["undoes_id"], ["glossary_changes.id"], name=op.f("fk_glossary_changes_undoes_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_glossary_changes")),
        sa.UniqueConstraint("source", name=op.f("uq_glossary_changes_source")),
        sa.UniqueConstraint("undoes_id", name=op.f("uq_glossary_changes_undoes_id")),
    )
    op.create_index(op.f("ix_glossary_changes_by_id"), "glossary_changes", ["by_id"])
    with op.batch_alter_table("listings") as batch_op:
        batch_op.add_column(sa.Column("beyond", sa.Integer(), nullable=False, server_default="0"))
    with op.batch_alter_table("listings") as batch_op:
        batch_op.alter_column("beyond", existing_type=sa.Integer(), server_default=None, existing_nullable=False)


def downgrade() -> None:
    with op.batch_alter_table("listings") as batch_op:
        batch_op.drop_column("beyond")
    op.drop_table("glossary_changes")
