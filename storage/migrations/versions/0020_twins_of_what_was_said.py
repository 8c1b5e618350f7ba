"""What is said is known again under another id, and answered by one turn at a time.

Revision ID: 0020
Revises: 0001
"""

import sqlalchemy as sa
from alembic import op

from storage.columns import Instant

revision = "0020"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("inbound") as batch_op:
        batch_op.add_column(sa.Column("twin", sa.String(), nullable=True))
        batch_op.add_column(sa.Column("taken_until", Instant(timezone=True), nullable=True))
        batch_op.create_unique_constraint(batch_op.f("uq_inbound_conversation_id_twin"), ["conversation_id", "twin"])


def downgrade() -> None:
    with op.batch_alter_table("inbound") as batch_op:
        batch_op.drop_constraint(batch_op.f("uq_inbound_conversation_id_twin"), type_="unique")
        batch_op.drop_column("taken_until")
        batch_op.drop_column("twin")
