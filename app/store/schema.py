"""Which form the database has, and the way to today's. Alembic is imported only when there is a step to take:
the check at every start is one SELECT."""

import logging
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import Connection, Engine, inspect, text

from app.domain.errors import StoreUnavailable
from app.store import sqlite
from app.store.failures import spoken_plainly

log = logging.getLogger(__name__)

HEADS = (*(f"{step:04d}" for step in range(1, 16)), *(f"{step:04d}" for step in range(17, 27)))
"""Every form there ever was, oldest first; the last one is today's."""

MIGRATIONS = Path(__file__).parent / "migrations"


def bring_up_to_date(engine: Engine, path: Path) -> None:
    """Make or upgrade the database. A copy is kept before an upgrade; a failed one changes nothing."""
    with spoken_plainly():
        version = _version(engine, path)
        if version == HEADS[-1]:
            return
        if version is not None:
            _keep_copy(engine, path, version)
        with engine.execution_options(**{sqlite.WRITES: True}).begin() as connection:
            # Another program may have been faster.
            if _version_in(connection) != HEADS[-1]:
                _upgrade(connection)
    log.info("database brought to version %s", HEADS[-1])


def _version(engine: Engine, path: Path) -> str | None:
    with engine.connect() as connection:
        version = _version_in(connection)
        tables = [] if version else inspect(connection).get_table_names()
    if version is not None and version not in HEADS:
        raise StoreUnavailable(
            f"The database {path.name} was made by a newer Ringdesk (version {version}).",
            f"Install that Ringdesk here too; this one knows versions up to {HEADS[-1]}.",
        )
    if version is None and tables:
        raise StoreUnavailable(
            f"The file {path.name} holds other tables than those of Ringdesk.",
            "Check the path in the settings, or choose a new file.",
        )
    return version


def _version_in(connection: Connection) -> str | None:
    known = connection.execute(
        text("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'alembic_version'")
    ).scalar()
    return connection.execute(text("SELECT version_num FROM alembic_version")).scalar() if known else None


def _keep_copy(engine: Engine, path: Path, version: str) -> None:
    stamp = datetime.now(UTC).strftime("%Y%m%d-%H%M%S-%f")
    copy = path.with_name(f"{path.name}.{version}.{stamp}.backup")
    with engine.connect().execution_options(**{sqlite.AUTOCOMMIT: True}) as connection:
        sqlite.back_up(connection, copy)
    log.info("kept a copy of the database before its upgrade: %s", copy.name)


def _upgrade(connection: Connection) -> None:
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
