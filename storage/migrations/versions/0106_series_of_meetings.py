"""Which kind of meeting each is: its title without days and numbers.

Revision ID: 0106
Revises: 0105
"""

import sqlalchemy as sa
from alembic import op

from domain.series import series_of

revision = "0106"
down_revision = "0105"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("meetings", sa.Column("series", sa.Text(), nullable=False, server_default=""))
    db = op.get_bind()
    found = db.execute(sa.text("SELECT id, title FROM meetings"))
    rows = [{"meeting": n, "series": series_of(title)} for n, title in found]
    if rows:
        db.execute(sa.text("UPDATE meetings SET series = :series WHERE id = :meeting"), rows)
    op.create_index("ix_meetings_series", "meetings", ["space_id", "series"])


def downgrade() -> None:
    op.drop_index("ix_meetings_series", "meetings")
    op.drop_column("meetings", "series")
