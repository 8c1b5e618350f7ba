"""What every table is made of: the naming of its constraints, its key, its pointers to others."""

from sqlalchemy import Column, ForeignKey, Integer, MetaData

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def key() -> Column[int]:
    return Column("id", Integer, primary_key=True)


def to(target: str, *, name: str | None = None, null: bool = False) -> Column[int]:
    column = name or f"{target.removesuffix('s')}_id"
    return Column(column, ForeignKey(f"{target}.id"), nullable=null, index=True)
