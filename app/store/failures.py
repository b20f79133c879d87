"""What the database says → what a person can do about it.

Only states of the world are translated. A broken constraint or a wrong statement is a defect of ours and
goes up as it is.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError

from app.domain.errors import StoreUnavailable

_PERMISSIONS = "Check the permissions of the file and its folder."

# SQLite's primary result codes (https://www.sqlite.org/rescode.html): what happened, what to do.
_WORDS = {
    sqlite3.SQLITE_BUSY: (
        "The database is busy with another program.",
        "Try again. If it stays so, look for a second Ringdesk or a database tool that keeps it open.",
    ),
    sqlite3.SQLITE_LOCKED: ("The database is busy.", "Try again."),
    sqlite3.SQLITE_FULL: (
        "The disk is full: nothing more can be saved.",
        "Free some space on the disk of the database, then try again. What was saved before is safe.",
    ),
    sqlite3.SQLITE_CORRUPT: (
        "The database file is damaged.",
        "Stop all programs that use it, keep a copy of the file, and put the last backup in its place.",
    ),
    sqlite3.SQLITE_NOTADB: (
        "The file is not a database of Ringdesk.",
        "Check the path in the settings, or put the last backup in its place.",
    ),
    sqlite3.SQLITE_CANTOPEN: (
        "The database file cannot be opened.",
        "Check that its folder exists and that you may write there.",
    ),
    sqlite3.SQLITE_READONLY: ("The database may only be read.", _PERMISSIONS),
    sqlite3.SQLITE_IOERR: (
        "The disk of the database does not answer as it should.",
        "Check the disk and its connection, then try again.",
    ),
    sqlite3.SQLITE_PERM: ("You may not open the database.", _PERMISSIONS),
}


@contextmanager
def spoken_plainly() -> Iterator[None]:
    """Turns a failing database into ``StoreUnavailable`` with advice."""
    try:
        yield
    except DBAPIError as failure:
        raise _translated(failure.orig) or failure from failure
    except sqlite3.Error as failure:
        raise _translated(failure) or failure from failure


def _translated(cause: BaseException | None) -> StoreUnavailable | None:
    code = getattr(cause, "sqlite_errorcode", None)
    if not isinstance(code, int) or (code & 0xFF) not in _WORDS:
        return None
    what, advice = _WORDS[code & 0xFF]
    return StoreUnavailable(what, advice)
