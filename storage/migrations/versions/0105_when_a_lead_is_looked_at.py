"""Whether somebody hears of what they lead the follow-up of, and when to look whether they have to.

Whoever leads something is looked at by the first tick, which puts it off until something is owed.

Revision ID: 0105
Revises: 0104
"""

import sqlalchemy as sa
from alembic import op

revision = "0105"
down_revision = "0104"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("meetings", sa.Column("lead_check_at", sa.DateTime(timezone=True), nullable=True))
    op.add_column("people", sa.Column("hears_of_led", sa.Boolean(), nullable=False, server_default=sa.true()))
    op.create_index("ix_meetings_lead_check_at", "meetings", ["lead_check_at"])
    op.execute("UPDATE meetings SET lead_check_at = posted_at")


def downgrade() -> None:
    op.drop_index("ix_meetings_lead_check_at", "meetings")
    op.drop_column("people", "hears_of_led")
    op.drop_column("meetings", "lead_check_at")
