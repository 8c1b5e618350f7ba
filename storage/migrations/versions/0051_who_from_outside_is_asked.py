"""Who from outside a team lets be asked.

Revision ID: 0051
Revises: 0050
"""

import sqlalchemy as sa
from alembic import op

from storage.columns import Instant

revision = "0051"
down_revision = "0050"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "admissions",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("team_key", sa.String(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("by_id", sa.Integer(), nullable=False),
        sa.Column("at", Instant(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_admissions_person_id")),
        sa.ForeignKeyConstraint(["by_id"], ["people.id"], name=op.f("fk_admissions_by_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_admissions")),
        sa.UniqueConstraint("team_key", "person_id", name=op.f("uq_admissions_team_key_person_id")),
    )
    op.create_index(op.f("ix_admissions_person_id"), "admissions", ["person_id"])
    op.create_index(op.f("ix_admissions_by_id"), "admissions", ["by_id"])


def downgrade() -> None:
    op.drop_table("admissions")
