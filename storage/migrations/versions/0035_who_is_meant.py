"""What told who is meant, and what a team said of a name.

Revision ID: 0035
Revises: 0030
"""

import sqlalchemy as sa
from alembic import op

from storage.columns import Instant

revision = "0035"
down_revision = "0030"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("owners") as batch_op:
        batch_op.add_column(sa.Column("reason", sa.String(), nullable=True))
    op.create_table(
        "aliases",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("team_key", sa.String(), nullable=False),
        sa.Column("folded", sa.String(), nullable=False),
        sa.Column("written", sa.Text(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("by_id", sa.Integer(), nullable=False),
        sa.Column("at", Instant(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_aliases_person_id")),
        sa.ForeignKeyConstraint(["by_id"], ["people.id"], name=op.f("fk_aliases_by_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_aliases")),
        sa.UniqueConstraint("team_key", "folded", name=op.f("uq_aliases_team_key_folded")),
    )
    op.create_index(op.f("ix_aliases_person_id"), "aliases", ["person_id"])
    op.create_index(op.f("ix_aliases_by_id"), "aliases", ["by_id"])


def downgrade() -> None:
    op.drop_table("aliases")
    with op.batch_alter_table("owners") as batch_op:
        batch_op.drop_column("reason")
