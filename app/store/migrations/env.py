"""Run by alembic. The caller gives the connection, inside its transaction: a failed step leaves nothing."""

from alembic import context

connection = context.config.attributes["connection"]
context.configure(connection=connection, transactional_ddl=True)
context.run_migrations()
