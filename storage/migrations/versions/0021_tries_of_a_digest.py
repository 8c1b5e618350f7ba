"""A digest that failed in passing waits for its next try.

Revision ID: 0021
Revises: 0020
"""

import sqlalchemy as sa
from alembic import op

from storage.columns import Instant

revision = "0021"
down_revision = "0020"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("nudges") as batch_op:
        batch_op.add_column(sa.Column("first_at", Instant(timezone=True), nullable=True))
        batch_op.add_column(sa.Column("next_try_at", Instant(timezone=True), nullable=True))
    op.execute("UPDATE nudges SET first_at = lease_until")
    op.execute("UPDATE nudges SET state = 'waiting', next_try_at = lease_until WHERE state = 'failed'")
    with op.batch_alter_table("nudges") as batch_op:
        batch_op.alter_column("first_at", existing_type=Instant(timezone=True), nullable=False)


def downgrade() -> None:
    op.execute("UPDATE nudges SET state = 'failed' WHERE state IN ('waiting', 'unsure', 'given_up')")
    with op.batch_alter_table("nudges") as batch_op:
        batch_op.drop_column("next_try_at")
        batch_op.drop_column("first_at")
