"""A list tells how much there is beyond it.

Revision ID: 0061
Revises: 0054
"""

import sqlalchemy as sa
from alembic import op

revision = "0061"
down_revision = "0054"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("listings") as batch_op:
        batch_op.add_column(sa.Column("beyond", sa.Integer(), nullable=False, server_default="0"))
    with op.batch_alter_table("listings") as batch_op:
        batch_op.alter_column("beyond", existing_type=sa.Integer(), server_default=None, existing_nullable=False)


def downgrade() -> None:
    with op.batch_alter_table("listings") as batch_op:
        batch_op.drop_column("beyond")
