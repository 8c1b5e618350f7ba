"""Who posted notes and left before we minded is no longer asked about what nobody else is: as when somebody leaves now.

Taken back, nothing comes back: these were never to be sent, and whoever takes the follow-up over is asked by then.

Revision ID: 0102
Revises: 0101
"""

from alembic import op

revision = "0102"
down_revision = "0101"
branch_labels = None
depends_on = None

LEFT_BEFORE = """
    DELETE FROM asks WHERE EXISTS (
        SELECT 1 FROM tasks t JOIN meetings m ON m.id = t.meeting_id
        WHERE t.id = asks.task_id AND asks.person_id = COALESCE(m.lead_id, m.poster_id)
        AND NOT EXISTS (SELECT 1 FROM memberships s WHERE s.space_id = m.space_id AND s.person_id = asks.person_id)
    ) AND NOT EXISTS (
        SELECT 1 FROM owners o WHERE o.task_id = asks.task_id AND o.person_id = asks.person_id
        AND o.released_at IS NULL AND o.state <> 'left'
    )
"""


def upgrade() -> None:
    op.execute(LEFT_BEFORE)


def downgrade() -> None:
    pass
