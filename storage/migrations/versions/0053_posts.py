"""Why somebody can't be written to, and what was posted where many read it.

Revision ID: 0053
Revises: 0052
"""

import sqlalchemy as sa
from alembic import op

from storage.columns import Instant

revision = "0053"
down_revision = "0052"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("people") as batch_op:
        batch_op.add_column(sa.Column("refused_for", sa.String(), nullable=True))
    op.create_table(
        "posts",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("about", sa.Integer(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("lease_until", Instant(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_posts")),
        sa.UniqueConstraint("kind", "about", "day", name=op.f("uq_posts_kind_about_day")),
    )


def downgrade() -> None:
    op.drop_table("posts")
    with op.batch_alter_table("people") as batch_op:
        batch_op.drop_column("refused_for")
