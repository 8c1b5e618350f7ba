"""For each task and person: when to look whether to ask, and what was asked so far.

Where it is taken back, what the older schema has no place for stays beside it, for when this step is taken again.

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
KEPT = "asks_kept"
KEEP = f"""
    INSERT INTO {KEPT} (task_id, person_id, look_at, given_at, asked_at, times, late_times)
    SELECT task_id, person_id, look_at, given_at, asked_at, times, late_times FROM asks
"""
SAME = "kept.task_id = asks.task_id AND kept.person_id = asks.person_id"
RESTORE = f"""
    UPDATE asks SET (look_at, given_at, asked_at, times, late_times) = (
        SELECT CASE WHEN asks.look_at = COALESCE(kept.look_at, kept.given_at) THEN kept.look_at ELSE asks.look_at END,
            kept.given_at, kept.asked_at, kept.times, kept.late_times
        FROM {KEPT} AS kept WHERE {SAME}
    ) WHERE EXISTS (SELECT 1 FROM {KEPT} AS kept WHERE {SAME})
"""


def upgrade() -> None:
    with op.batch_alter_table("asks") as batch_op:
        batch_op.drop_index("ix_asks_ask_at")
        batch_op.alter_column("ask_at", new_column_name="look_at", existing_type=INSTANT, nullable=True)
        batch_op.add_column(sa.Column("given_at", INSTANT, nullable=True))
        batch_op.add_column(sa.Column("asked_at", INSTANT, nullable=True))
        batch_op.add_column(sa.Column("times", sa.Integer(), nullable=False, server_default="0"))
        batch_op.add_column(sa.Column("late_times", sa.Integer(), nullable=False, server_default="0"))
    op.execute("UPDATE asks SET given_at = look_at")
    if sa.inspect(op.get_bind()).has_table(KEPT):
        op.execute(RESTORE)
        op.drop_table(KEPT)
    with op.batch_alter_table("asks") as batch_op:
        batch_op.alter_column("given_at", existing_type=INSTANT, nullable=False)
        batch_op.alter_column("times", existing_type=sa.Integer(), server_default=None)
        batch_op.alter_column("late_times", existing_type=sa.Integer(), server_default=None)
        batch_op.create_index("ix_asks_look_at", ["look_at"])


def downgrade() -> None:
    op.create_table(
        KEPT,
        sa.Column("task_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("look_at", INSTANT, nullable=True),
        sa.Column("given_at", INSTANT, nullable=False),
        sa.Column("asked_at", INSTANT, nullable=True),
        sa.Column("times", sa.Integer(), nullable=False),
        sa.Column("late_times", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("task_id", "person_id", name=op.f("pk_asks_kept")),
    )
    op.execute(KEEP)
    op.execute("UPDATE asks SET look_at = given_at WHERE look_at IS NULL")
    with op.batch_alter_table("asks") as batch_op:
        batch_op.drop_index("ix_asks_look_at")
        for column in ("late_times", "times", "asked_at", "given_at"):
            batch_op.drop_column(column)
        batch_op.alter_column("look_at", new_column_name="ask_at", existing_type=INSTANT, nullable=False)
    with op.batch_alter_table("asks") as batch_op:
        batch_op.create_index("ix_asks_ask_at", ["ask_at"])
