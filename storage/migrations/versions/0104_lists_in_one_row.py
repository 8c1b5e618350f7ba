"""What stands on a list stands in its row: a list is written and read whole, and never changed.

Revision ID: 0104
Revises: 0103
"""

import sqlalchemy as sa
from alembic import op

revision = "0104"
down_revision = "0103"
branch_labels = None
depends_on = None

GATHERED = {
    "sqlite": """
        UPDATE listings SET entries = (
            SELECT json_group_array(json_array(number, task_id))
            FROM (SELECT number, task_id FROM listing_items WHERE listing_id = listings.id ORDER BY place)
        ) WHERE EXISTS (SELECT 1 FROM listing_items WHERE listing_id = listings.id)
    """,
    "postgresql": """
        UPDATE listings SET entries = (
            SELECT json_agg(json_build_array(number, task_id) ORDER BY place)
            FROM listing_items WHERE listing_id = listings.id
        ) WHERE EXISTS (SELECT 1 FROM listing_items WHERE listing_id = listings.id)
    """,
}
SPREAD = {
    "sqlite": """
        INSERT INTO listing_items (listing_id, place, number, task_id)
        SELECT listings.id, item.key + 1, json_extract(item.value, '$[0]'), json_extract(item.value, '$[1]')
        FROM listings, json_each(listings.entries) AS item WHERE json_type(listings.entries) = 'array'
    """,
    "postgresql": """
        INSERT INTO listing_items (listing_id, place, number, task_id)
        SELECT listings.id, item.place, (item.value ->> 0)::integer, (item.value ->> 1)::integer
        FROM listings, json_array_elements(
            CASE json_typeof(listings.entries) WHEN 'array' THEN listings.entries ELSE '[]' END
        ) WITH ORDINALITY AS item (value, place)
    """,
}


def upgrade() -> None:
    op.add_column("listings", sa.Column("entries", sa.JSON(none_as_null=True)))
    op.execute(GATHERED[op.get_bind().dialect.name])
    op.drop_table("listing_items")


def downgrade() -> None:
    op.create_table(
        "listing_items",
        sa.Column("listing_id", sa.Integer(), nullable=False),
        sa.Column("place", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("number", sa.Integer()),
        sa.Column("task_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["listing_id"], ["listings.id"], name="fk_listing_items_listing_id"),
        sa.ForeignKeyConstraint(["task_id"], ["tasks.id"], name="fk_listing_items_task_id"),
        sa.PrimaryKeyConstraint("listing_id", "place", name="pk_listing_items_placed"),
    )
    op.create_index("ix_listing_items_task_id", "listing_items", ["task_id"])
    op.execute(SPREAD[op.get_bind().dialect.name])
    op.drop_column("listings", "entries")
