"""A meeting is found by its title.

Revision ID: 0101
Revises: 0100
"""

import sqlalchemy as sa
from alembic import op

from domain.people import fold

revision = "0101"
down_revision = "0100"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("meetings", sa.Column("folded", sa.Text(), nullable=False, server_default=""))
    db = op.get_bind()
    rows = [{"meeting": n, "folded": fold(title)} for n, title in db.execute(sa.text("SELECT id, title FROM meetings"))]
    if rows:
        db.execute(sa.text("UPDATE meetings SET folded = :folded WHERE id = :meeting"), rows)
    op.create_index("ix_meetings_title", "meetings", ["space_id", "folded"])


def downgrade() -> None:
    op.drop_index("ix_meetings_title", "meetings")
    op.execute("ALTER TABLE meetings DROP COLUMN folded")
