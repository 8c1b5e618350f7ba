"""Alembic's entry: runs inside the transaction it is handed."""

from alembic import context

from storage.tables import spaces

connection = context.config.attributes["connection"]
context.configure(connection=connection, target_metadata=spaces.metadata, render_as_batch=True, compare_type=True)
with context.begin_transaction():
    context.run_migrations()
