"""Who was forgotten is known again by salted prints.

Revision ID: 0108
Revises: 0107
"""

import sqlalchemy as sa
from alembic import op

revision = "0108"
down_revision = "0107"
branch_labels = None
depends_on = None

IS_FORGOTTEN = sa.text("prints IS NOT NULL")


def upgrade() -> None:
    op.add_column("people", sa.Column("prints", sa.JSON(none_as_null=True), nullable=True))
    op.create_index(
        "ix_people_forgotten", "people", ["tenant_id"], sqlite_where=IS_FORGOTTEN, postgresql_where=IS_FORGOTTEN
    )


def downgrade() -> None:
    op.drop_index("ix_people_forgotten", "people")
    op.drop_column("people", "prints")
