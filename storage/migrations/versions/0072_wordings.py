"""Notes are known again by their words, whatever a newer version reads in them.

Revision ID: 0072
Revises: 0071
"""

from collections.abc import Iterator

import sqlalchemy as sa
from alembic import op

from domain.fingerprint import words_print
from domain.summary import Pasted

revision = "0072"
down_revision = "0071"
branch_labels = None
depends_on = None

MEETINGS = "SELECT id, space_id, source, pasted_text, pasted_html FROM meetings ORDER BY id"
PARTS = "SELECT m.id, m.space_id, r.source FROM revisions r JOIN meetings m ON m.id = r.meeting_id WHERE r.settled_at IS NOT NULL"
SAID = "SELECT conversation_id, activity_id, said FROM inbound WHERE said IS NOT NULL"


def upgrade() -> None:
    op.create_table(
        "wordings",
        sa.Column("space_id", sa.Integer(), nullable=False),
        sa.Column("words_print", sa.String(), nullable=False),
        sa.Column("meeting_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["meeting_id"], ["meetings.id"], name=op.f("fk_wordings_meeting_id")),
        sa.ForeignKeyConstraint(["space_id"], ["spaces.id"], name=op.f("fk_wordings_space_id")),
        sa.PrimaryKeyConstraint("space_id", "words_print", name=op.f("pk_wordings")),
    )
    op.create_index(op.f("ix_wordings_meeting_id"), "wordings", ["meeting_id"])
    found = {(space, words): meeting for space, words, meeting in _prints(op.get_bind())}
    rows = [{"space_id": key[0], "words_print": key[1], "meeting_id": meeting} for key, meeting in found.items()]
    if rows:
        op.bulk_insert(sa.table("wordings", *map(sa.column, ("space_id", "words_print", "meeting_id"))), rows)


def _prints(db: sa.Connection) -> Iterator[tuple[int, str, int]]:
    """Of what was pasted, and of each message that a meeting was put together from."""
    said = {f"{conversation}|{activity}": words for conversation, activity, words in db.execute(sa.text(SAID))}
    for meeting, space, source, text, html in db.execute(sa.text(MEETINGS)).all():
        yield space, words_print(Pasted(text, html)), meeting
        if source in said:
            yield space, words_print(Pasted(said[source])), meeting
    for meeting, space, source in db.execute(sa.text(PARTS)).all():
        if source in said:
            yield space, words_print(Pasted(said[source])), meeting


def downgrade() -> None:
    op.drop_index(op.f("ix_wordings_meeting_id"), "wordings")
    op.drop_table("wordings")
