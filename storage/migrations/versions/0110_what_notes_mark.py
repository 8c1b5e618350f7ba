"""Decisions and open questions, as notes mark them; they are found by their words, as a fourth kind in the index.

Of notes from before there are none, until they are pasted anew.

Revision ID: 0110
Revises: 0109
"""

import sqlalchemy as sa
from alembic import op

revision = "0110"
down_revision = "0109"
branch_labels = None
depends_on = None

TASK_WORDS = ("folded", "owner_words", "note_words")
OLDER = {"tasks": "t", "topics": "o", "points": "p"}
KINDS = {**OLDER, "statements": "d"}
OF_MEETING = "(SELECT space_id FROM meetings WHERE id = {0}.meeting_id)"
OF_POINT = "(SELECT m.space_id FROM topics o JOIN meetings m ON m.id = o.meeting_id WHERE o.id = {0}.topic_id)"


def upgrade() -> None:
    op.create_table(
        "statements",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("meeting_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("topic", sa.Text(), nullable=False),
        sa.Column("decided_by", sa.Text(), nullable=False),
        sa.Column("day", sa.Date(), nullable=True),
        sa.Column("folded", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["meeting_id"], ["meetings.id"], name=op.f("fk_statements_meeting_id_meetings")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_statements")),
    )
    op.create_index(op.f("ix_statements_meeting_id"), "statements", ["meeting_id"])
    if op.get_bind().dialect.name == "sqlite":
        drop_index(OLDER)
        make_index(KINDS)
    else:
        op.execute("CREATE INDEX ix_statements_words ON statements USING gin (to_tsvector('simple', folded))")


def downgrade() -> None:
    if op.get_bind().dialect.name == "sqlite":
        drop_index(KINDS)
        make_index(OLDER)
    op.drop_table("statements")


def drop_index(kinds: dict[str, str]) -> None:
    for table in kinds:
        for name in ("found", "found_again", "lost"):
            op.execute(f"DROP TRIGGER {table}_{name}")
    op.execute("DROP TABLE found_words")


def make_index(kinds: dict[str, str]) -> None:
    """With the rows' keys times as many as there are kinds."""
    op.execute("CREATE VIRTUAL TABLE found_words USING fts5(words, place, content='', tokenize='unicode61')")
    for number, (table, kind) in enumerate(kinds.items()):
        columns = TASK_WORDS if table == "tasks" else ("folded",)
        where = OF_POINT if table == "points" else OF_MEETING

        def values(row: str) -> str:
            words = " || ' ' || ".join(f"{row}.{name}" for name in columns)
            return f"{row}.id * {len(kinds)} + {number}, {words}, '{kind}' || {where.format(row)}"

        made = f"INSERT INTO found_words (rowid, words, place) VALUES ({values('new')});"
        gone = f"INSERT INTO found_words (found_words, rowid, words, place) VALUES ('delete', {values('old')});"
        differs = " OR ".join(f"old.{name} IS NOT new.{name}" for name in columns)
        again = f"AFTER UPDATE OF {', '.join(columns)} ON {table} WHEN {differs}"
        op.execute(f"CREATE TRIGGER {table}_found AFTER INSERT ON {table} BEGIN {made} END")
        op.execute(f"CREATE TRIGGER {table}_found_again {again} BEGIN {gone} {made} END")
        op.execute(f"CREATE TRIGGER {table}_lost AFTER DELETE ON {table} BEGIN {gone} END")
        op.execute(f"INSERT INTO found_words (rowid, words, place) SELECT {values(table)} FROM {table}")
