"""Runs the migrations over the connection that loket_shared.db.migrate hands in."""

from alembic import context

from loket_shared.db.schema import metadata

connection = context.config.attributes["connection"]
context.configure(connection=connection, target_metadata=metadata, render_as_batch=True, transaction_per_migration=True)
with context.begin_transaction():
    context.run_migrations()
