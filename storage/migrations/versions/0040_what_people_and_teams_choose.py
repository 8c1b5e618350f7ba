"""People and teams choose their days, country and time zone; a conversation is welcomed once.

Revision ID: 0040
Revises: 0035
"""

import sqlalchemy as sa
from alembic import op

revision = "0040"
down_revision = "0035"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("people") as batch_op:
        batch_op.add_column(sa.Column("days", sa.JSON(none_as_null=True), nullable=True))
        batch_op.add_column(sa.Column("country", sa.String(), nullable=True))
        batch_op.add_column(sa.Column("chosen_zone", sa.String(), nullable=True))
    with op.batch_alter_table("spaces") as batch_op:
        batch_op.add_column(sa.Column("welcome_source", sa.String(), nullable=True))
    op.create_table(
        "teams",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("team_key", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=True),
        sa.Column("zone", sa.String(), nullable=False),
        sa.Column("opens", sa.Time(), nullable=False),
        sa.Column("closes", sa.Time(), nullable=False),
        sa.Column("days", sa.JSON(), nullable=False),
        sa.Column("country", sa.String(), nullable=True),
        sa.Column("only_when_due", sa.Boolean(), nullable=False),
        sa.Column("fiscal_start", sa.Integer(), nullable=False),
        sa.Column("has_roundup", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_teams")),
        sa.UniqueConstraint("team_key", name=op.f("uq_teams_team_key")),
    )


def downgrade() -> None:
    op.drop_table("teams")
    with op.batch_alter_table("spaces") as batch_op:
        batch_op.drop_column("welcome_source")
    with op.batch_alter_table("people") as batch_op:
        for name in ("chosen_zone", "country", "days"):
            batch_op.drop_column(name)
