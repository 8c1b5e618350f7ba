"""Since when the text of notes is kept, none once it is let go; what was said is found by its age.

Revision ID: 0109
Revises: 0108
"""

import sqlalchemy as sa
from alembic import op

revision = "0109"
down_revision = "0108"
branch_labels = None
depends_on = None

IS_SAID = sa.text("said IS NOT NULL")


def upgrade() -> None:
    op.add_column("meetings", sa.Column("text_since", sa.DateTime(timezone=True), nullable=True))
    op.execute("UPDATE meetings SET text_since = posted_at")
    op.create_index("ix_meetings_text_since", "meetings", ["text_since"])
    op.create_index(
        "ix_inbound_received_at", "inbound", ["received_at"], sqlite_where=IS_SAID, postgresql_where=IS_SAID
    )


def downgrade() -> None:
    op.drop_index("ix_inbound_received_at", "inbound")
    op.drop_index("ix_meetings_text_since", "meetings")
    op.drop_column("meetings", "text_since")
