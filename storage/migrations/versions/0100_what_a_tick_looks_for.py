"""What each tick looks for stands in an index.

Revision ID: 0100
Revises: 0091
"""

from alembic import op

revision = "0100"
down_revision = "0091"
branch_labels = None
depends_on = None

LOOKED_FOR = (("people", "refused_for"), ("spaces", "roster_at"), ("spaces", "team_id"), ("teams", "has_roundup"))


def upgrade() -> None:
    for table, column in LOOKED_FOR:
        op.create_index(f"ix_{table}_{column}", table, [column])


def downgrade() -> None:
    for table, column in LOOKED_FOR:
        op.drop_index(f"ix_{table}_{column}", table)
