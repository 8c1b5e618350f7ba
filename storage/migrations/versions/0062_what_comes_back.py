"""When a task's due date comes back.

Revision ID: 0062
Revises: 0054
"""

import sqlalchemy as sa
from alembic import op

revision = "0062"
down_revision = "0060"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("tasks", sa.Column("due_every", sa.String(), nullable=True))


def downgrade() -> None:
    op.drop_column("tasks", "due_every")
