"""An activity is kept until it is answered, to be taken again when nobody delivers it again; whose turn it is.

Revision ID: 0060
Revises: 0054
"""

import sqlalchemy as sa
from alembic import op

from storage.columns import Instant

revision = "0060"
down_revision = "0054"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("inbound") as batch_op:
        batch_op.add_column(sa.Column("taken_by", sa.String(), nullable=True))
        batch_op.add_column(sa.Column("activity", sa.Text(), nullable=True))
        batch_op.add_column(sa.Column("delivered_at", Instant(timezone=True), nullable=True))
        batch_op.add_column(sa.Column("again_at", Instant(timezone=True), nullable=True))
        batch_op.create_index(op.f("ix_inbound_again_at"), ["again_at"])


def downgrade() -> None:
    with op.batch_alter_table("inbound") as batch_op:
        batch_op.drop_index(op.f("ix_inbound_again_at"))
        batch_op.drop_column("again_at")
        batch_op.drop_column("delivered_at")
        batch_op.drop_column("activity")
        batch_op.drop_column("taken_by")
