"""Notes keep whom they mention, so that reading them again means the same people.

Revision ID: 0045
Revises: 0040
"""

import sqlalchemy as sa
from alembic import op

revision = "0045"
down_revision = "0040"
branch_labels = None
depends_on = None


def upgrade() -> None:
    for table in ("meetings", "revisions"):
        with op.batch_alter_table(table) as batch_op:
            batch_op.add_column(sa.Column("mentions", sa.JSON(), nullable=True))


def downgrade() -> None:
    for table in ("revisions", "meetings"):
        with op.batch_alter_table(table) as batch_op:
            batch_op.drop_column("mentions")
