"""Where each meeting's card stands, and since when it is out of date.

Cards that were posted before are found again when somebody presses a button on them.

Revision ID: 0107
Revises: 0106
"""

import sqlalchemy as sa
from alembic import op

revision = "0107"
down_revision = "0106"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "meeting_cards",
        sa.Column("meeting_id", sa.Integer(), nullable=False),
        sa.Column("conversation_id", sa.String(), nullable=False),
        sa.Column("activity_id", sa.String(), nullable=False),
        sa.Column("shown", sa.String()),
        sa.Column("due_at", sa.DateTime(timezone=True)),
        sa.Column("not_before", sa.DateTime(timezone=True), nullable=False),
        sa.Column("lease_until", sa.DateTime(timezone=True)),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("first_at", sa.DateTime(timezone=True)),
        sa.Column("refused", sa.String()),
        sa.ForeignKeyConstraint(["meeting_id"], ["meetings.id"], name="fk_meeting_cards_meeting_id"),
        sa.PrimaryKeyConstraint("meeting_id", name="pk_meeting_cards"),
    )
    op.create_index("ix_meeting_cards_due_at", "meeting_cards", ["due_at"])


def downgrade() -> None:
    op.drop_index("ix_meeting_cards_due_at", "meeting_cards")
    op.drop_table("meeting_cards")
