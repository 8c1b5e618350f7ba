"""A team may have said of a name that it means a group.

Revision ID: 0080
Revises: 0072
"""

import sqlalchemy as sa
from alembic import op

revision = "0080"
down_revision = "0072"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("aliases") as batch_op:
        batch_op.add_column(sa.Column("is_group", sa.Boolean(), nullable=False, server_default=sa.false()))
    with op.batch_alter_table("aliases") as batch_op:
        batch_op.alter_column("is_group", existing_type=sa.Boolean(), server_default=None, existing_nullable=False)


def downgrade() -> None:
    with op.batch_alter_table("aliases") as batch_op:
        batch_op.drop_column("is_group")
