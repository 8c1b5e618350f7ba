"""For each task and person: when to look whether to ask, and what was asked so far.

Revision ID: 0050
Revises: 0045
"""

import sqlalchemy as sa
from alembic import op

revision = "0050"
down_revision = "0045"
branch_labels = None
depends_on = None
INSTANT = sa.DateTime(timezone=True)


def upgrade() -> None:
    with op.batch_alter_table("asks") as batch_op:
        batch_op.drop_index("ix_asks_ask_at")
        batch_op.alter_column("ask_at", new_column_name="look_at", existing_type=INSTANT, nullable=True)
        batch_op.add_column(sa.Column("given_at", INSTANT, nullable=True))
        batch_op.add_column(sa.Column("asked_at", INSTANT, nullable=True))
        batch_op.add_column(sa.Column("times", sa.Integer(), nullable=False, server_default="0"))
        batch_op.add_column(sa.Column("late_times", sa.Integer(), nullable=False, server_default="0"))
    op.execute("UPDATE asks SET given_at = look_at")
    with op.batch_alter_table("asks") as batch_op:
        batch_op.alter_column("given_at", existing_type=INSTANT, nullable=False)
        batch_op.alter_column("times", existing_type=sa.Integer(), server_default=None)
        batch_op.alter_column("late_times", existing_type=sa.Integer(), server_default=None)
        batch_op.create_index("ix_asks_look_at", ["look_at"])


def downgrade() -> None:
    op.execute("UPDATE asks SET look_at = given_at WHERE look_at IS NULL")
    with op.batch_alter_table("asks") as batch_op:
        batch_op.drop_index("ix_asks_look_at")
        for column in ("late_times", "times", "asked_at", "given_at"):
            batch_op.drop_column(column)
        batch_op.alter_column("look_at", new_column_name="ask_at", existing_type=INSTANT, nullable=False)
    with op.batch_alter_table("asks") as batch_op:
        batch_op.create_index("ix_asks_ask_at", ["ask_at"])
