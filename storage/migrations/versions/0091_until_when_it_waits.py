"""The day until which a blocked task waits is read when it is said, and kept.

Revision ID: 0091
Revises: 0090
"""

import sqlalchemy as sa
from alembic import op

from domain.reply import due_in

revision = "0091"
down_revision = "0090"
branch_labels = None
depends_on = None

BLOCKED = sa.text(
    "SELECT t.id, t.last_note, max(c.at) AS said_at FROM tasks t JOIN changes c ON c.task_id = t.id "
    "WHERE t.status = 'blocked' AND t.last_note IS NOT NULL AND c.by_id IS NOT NULL "
    "AND c.what IN ('status', 'snooze', 'note') AND c.source NOT LIKE 'notes:%' GROUP BY t.id, t.last_note"
).columns(sa.column("id", sa.Integer()), sa.column("last_note", sa.Text()), sa.column("said_at", sa.DateTime(timezone=True)))


def upgrade() -> None:
    op.add_column("tasks", sa.Column("waits_until", sa.Date(), nullable=True))
    db = op.get_bind()
    tasks = sa.table("tasks", sa.column("id", sa.Integer()), sa.column("waits_until", sa.Date()))
    for task, note, said_at in db.execute(BLOCKED).all():
        due = due_in(note, said_at.date())
        if due and (day := due.end or due.start):
            db.execute(tasks.update().where(tasks.c.id == task).values(waits_until=day))


def downgrade() -> None:
    op.execute("ALTER TABLE tasks DROP COLUMN waits_until")
