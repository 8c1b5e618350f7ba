"""Words are found by an index: in tasks with their owners and what was noted on them, in topics and points.

Revision ID: 0090
Revises: 0080
"""

import unicodedata
from collections import defaultdict

import sqlalchemy as sa
from alembic import op

revision = "0090"
down_revision = "0080"
branch_labels = None
depends_on = None

KINDS = {"tasks": "t", "topics": "o", "points": "p"}
WORDS = {"tasks": "{0}.folded || ' ' || {0}.owner_words || ' ' || {0}.note_words", "topics": "{0}.folded", "points": "{0}.folded"}
WHERE = {
    "tasks": "(SELECT space_id FROM meetings WHERE id = {0}.meeting_id)",
    "topics": "(SELECT space_id FROM meetings WHERE id = {0}.meeting_id)",
    "points": "(SELECT m.space_id FROM topics o JOIN meetings m ON m.id = o.meeting_id WHERE o.id = {0}.topic_id)",
}
LETTERS = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "œ": "oe", "æ": "ae"})
OWNERS = (
    "SELECT o.task_id, o.written, p.name FROM owners o LEFT JOIN people p ON p.id = o.person_id "
    "WHERE o.released_at IS NULL ORDER BY o.task_id, o.position"
)
NOTES = (
    "SELECT task_id, new FROM changes c WHERE what = 'note' AND old IS NULL AND new IS NOT NULL "
    "AND source NOT LIKE 'notes:%' AND NOT EXISTS (SELECT 1 FROM changes l WHERE l.task_id = c.task_id AND l.id > c.id "
    "AND l.what = 'note' AND l.old = c.new AND l.new IS NULL) ORDER BY id"
)


def fold(text: str) -> str:
    small = unicodedata.normalize("NFKD", text.casefold().translate(LETTERS))
    plain = "".join(char for char in small if not unicodedata.combining(char))
    return " ".join("".join(char if char.isalnum() else " " for char in plain).split())


def upgrade() -> None:
    for name in ("owner_words", "note_words"):
        op.add_column("tasks", sa.Column(name, sa.Text(), nullable=False, server_default=""))
    op.add_column("people", sa.Column("folded", sa.Text(), nullable=False, server_default=""))
    op.create_table(
        "terms",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("term", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_terms")),
        sa.UniqueConstraint("term", name=op.f("uq_terms_term")),
    )
    db = op.get_bind()
    fill(db)
    if db.dialect.name == "sqlite":
        make_sqlite()
    else:
        for table in KINDS:
            op.execute(f"CREATE INDEX ix_{table}_words ON {table} USING gin (to_tsvector('simple', {WORDS[table].format(table)}))")


def fill(db: sa.Connection) -> None:
    beside: dict[int, dict[str, list[str]]] = defaultdict(lambda: {"owner_words": [], "note_words": []})
    for task, written, name in db.execute(sa.text(OWNERS)):
        beside[task]["owner_words"] += [written, name or ""]
    for task, note in db.execute(sa.text(NOTES)):
        beside[task]["note_words"].append(note)
    rows = [{"task": task, **{k: fold(" ".join(v)) for k, v in each.items()}} for task, each in sorted(beside.items())]
    if rows:
        db.execute(sa.text("UPDATE tasks SET owner_words = :owner_words, note_words = :note_words WHERE id = :task"), rows)
    named = [{"person": person, "folded": fold(name)} for person, name in db.execute(sa.text("SELECT id, name FROM people"))]
    if named:
        db.execute(sa.text("UPDATE people SET folded = :folded WHERE id = :person"), named)
    words: set[str] = set()
    for table in KINDS:
        for (text,) in db.execute(sa.text(f"SELECT {WORDS[table].format(table)} FROM {table}")):
            words.update(word for word in text.split() if len(word) >= 4 and word.isalpha())
    if words:
        op.bulk_insert(sa.table("terms", sa.column("term")), [{"term": word} for word in sorted(words)])


def make_sqlite() -> None:
    op.execute("CREATE VIRTUAL TABLE found_words USING fts5(words, place, content='', tokenize='unicode61')")
    for number, (table, kind) in enumerate(KINDS.items()):
        def values(row: str) -> str:
            rowid = f"{row}.id * {len(KINDS)} + {number}"
            return f"{rowid}, {WORDS[table].format(row)}, '{kind}' || {WHERE[table].format(row)}"

        made = f"INSERT INTO found_words (rowid, words, place) VALUES ({values('new')});"
        gone = f"INSERT INTO found_words (found_words, rowid, words, place) VALUES ('delete', {values('old')});"
        changed = "folded, owner_words, note_words" if table == "tasks" else "folded"
        op.execute(f"CREATE TRIGGER {table}_found AFTER INSERT ON {table} BEGIN {made} END")
        differs = " OR ".join(f"old.{name} IS NOT new.{name}" for name in changed.split(", "))
        again = f"AFTER UPDATE OF {changed} ON {table} WHEN {differs}"
        op.execute(f"CREATE TRIGGER {table}_found_again {again} BEGIN {gone} {made} END")
        op.execute(f"CREATE TRIGGER {table}_lost AFTER DELETE ON {table} BEGIN {gone} END")
        op.execute(f"INSERT INTO found_words (rowid, words, place) SELECT {values(table)} FROM {table}")


def downgrade() -> None:
    if op.get_bind().dialect.name == "sqlite":
        for table in KINDS:
            for name in ("found", "found_again", "lost"):
                op.execute(f"DROP TRIGGER {table}_{name}")
        op.execute("DROP TABLE found_words")
    else:
        for table in KINDS:
            op.execute(f"DROP INDEX ix_{table}_words")
    op.drop_table("terms")
    op.execute("ALTER TABLE people DROP COLUMN folded")
    for name in ("note_words", "owner_words"):
        op.execute(f"ALTER TABLE tasks DROP COLUMN {name}")
