"""The store, opened at its first use on the thread that uses it.

Importing SQLAlchemy takes longer than painting the whole window; the first question pays for it instead, on
the window's worker thread.
"""

from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from app.services.ports import Office


class LazyOffice:
    """Stands for ``app.services.ports.Office``; raises what opening raises, and tries again next time."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._office: Office | None = None

    def __getattr__(self, name: str) -> Any:
        if self._office is None:
            from app.store.engine import open_store
            from app.store.office import StoredOffice

            self._office = StoredOffice(open_store(self._path))
        return getattr(self._office, name)
