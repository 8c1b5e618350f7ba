"""Short numbers of a person's own, that stay; lists hold tasks, with a number or none.

Revision ID: 0070
Revises: 0063
"""

import sqlalchemy as sa
from alembic import op

revision = "0070"
down_revision = "0063"
branch_labels = None
depends_on = None

NEWEST = """
    INSERT INTO numbers (person_id, task_id, number)
    SELECT listings.person_id, listing_items.task_id, listing_items.position
    FROM listing_items JOIN listings ON listings.id = listing_items.listing_id
    WHERE listings.id IN (
        SELECT MAX(newest.id) FROM listings newest
        WHERE newest.conversation_id IS NULL
        AND EXISTS (SELECT 1 FROM listing_items items WHERE items.listing_id = newest.id)
        GROUP BY newest.person_id
    )
"""


def upgrade() -> None:
    op.create_table(
        "numbers",
        sa.Column("person_id", sa.Integer(), sa.ForeignKey("people.id", name="fk_numbers_person_id"), nullable=False),
        sa.Column("task_id", sa.Integer(), sa.ForeignKey("tasks.id", name="fk_numbers_task_id"), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("person_id", "task_id", name="pk_numbers"),
    )
    op.create_index("ix_numbers_task_id", "numbers", ["task_id"])
    op.execute(NEWEST)  # what people answer today keeps the number it was shown under
    _rebuild()


def downgrade() -> None:
    op.rename_table("listing_items", "listing_items_new")
    op.drop_index("ix_listing_items_task_id", table_name="listing_items_new")
    op.create_table("listing_items", *_columns(), sa.PrimaryKeyConstraint("listing_id", "position", name="pk_listing_items"))
    op.create_index("ix_listing_items_task_id", "listing_items", ["task_id"])
    op.execute(
        "INSERT INTO listing_items (listing_id, position, task_id)"
        " SELECT listing_id, COALESCE(number, 1000 + place), task_id FROM listing_items_new"
    )
    op.drop_table("listing_items_new")
    op.drop_table("numbers")


def _columns() -> list[sa.Column[int]]:
    return [
        sa.Column("listing_id", sa.Integer(), sa.ForeignKey("listings.id", name="fk_listing_items_listing_id"), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("task_id", sa.Integer(), sa.ForeignKey("tasks.id", name="fk_listing_items_task_id"), nullable=False),
    ]


def _rebuild() -> None:
    op.rename_table("listing_items", "listing_items_old")
    op.drop_index("ix_listing_items_task_id", table_name="listing_items_old")
    listing, _, task = _columns()
    op.create_table(
        "listing_items",
        listing,
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=True),
        task,
        sa.PrimaryKeyConstraint("listing_id", "place", name="pk_listing_items_placed"),
    )
    op.create_index("ix_listing_items_task_id", "listing_items", ["task_id"])
    op.execute(
        "INSERT INTO listing_items (listing_id, place, number, task_id)"
        " SELECT listing_id, position, position, task_id FROM listing_items_old"
    )
    op.drop_table("listing_items_old")
