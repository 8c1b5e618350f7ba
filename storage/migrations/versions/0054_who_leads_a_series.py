"""Who leads a meeting's follow-up, where its poster handed that on.

Revision ID: 0054
Revises: 0053
"""

import sqlalchemy as sa
from alembic import op

revision = "0054"
down_revision = "0053"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("meetings") as batch_op:
        batch_op.add_column(sa.Column("lead_id", sa.Integer(), nullable=True))
        batch_op.create_foreign_key(op.f("fk_meetings_lead_id"), "people", ["lead_id"], ["id"])
        batch_op.create_index(op.f("ix_meetings_lead_id"), ["lead_id"])


def downgrade() -> None:
    with op.batch_alter_table("meetings") as batch_op:
        batch_op.drop_index(op.f("ix_meetings_lead_id"))
        batch_op.drop_constraint(op.f("fk_meetings_lead_id"), type_="foreignkey")
        batch_op.drop_column("lead_id")
