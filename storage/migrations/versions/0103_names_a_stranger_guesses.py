"""Names that a stranger guesses: assignments (asks), when each is next checked (looked at), and a key of what is the same.

Revision ID: 0103
Revises: 0102
"""

import sqlalchemy as sa
from alembic import op

revision = "0103"
down_revision = "0102"
branch_labels = None
depends_on = None



def upgrade() -> None:
    move(("asks", "look_at"), ("assignments", "next_check_at"))
    rename_key("twin", "dedup_key")


def downgrade() -> None:
    rename_key("dedup_key", "twin")
    move(("assignments", "next_check_at"), ("asks", "look_at"))


def move(old: tuple[str, str], new: tuple[str, str]) -> None:
    (table, column), (new_table, new_column) = old, new
    for indexed in ("person_id", column):
        op.drop_index(f"ix_{table}_{indexed}", table)
    op.rename_table(table, new_table)
    op.execute(f"ALTER TABLE {new_table} RENAME COLUMN {column} TO {new_column}")
    for indexed in ("person_id", new_column):
        op.create_index(f"ix_{new_table}_{indexed}", new_table, [indexed])
    rename_constraints(table, new_table)


def rename_constraints(table: str, new_table: str) -> None:
    """SQLite has no way to, and never tells their names."""
    db = op.get_bind()
    if db.dialect.name == "sqlite":
        return
    found = sa.inspect(db)
    named = [found.get_pk_constraint(new_table)["name"], *(each["name"] for each in found.get_foreign_keys(new_table))]
    for name in filter(None, named):
        op.execute(f"ALTER TABLE {new_table} RENAME CONSTRAINT {name} TO {name.replace(f'_{table}', f'_{new_table}', 1)}")


def rename_key(column: str, new_column: str) -> None:
    with op.batch_alter_table("inbound") as batch_op:
        batch_op.drop_constraint(f"uq_inbound_conversation_id_{column}", type_="unique")
        batch_op.alter_column(column, new_column_name=new_column, existing_type=sa.String(), existing_nullable=True)
    with op.batch_alter_table("inbound") as batch_op:
        batch_op.create_unique_constraint(f"uq_inbound_conversation_id_{new_column}", ["conversation_id", new_column])
