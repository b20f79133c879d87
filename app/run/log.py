"""Log files of the processes: one file each, kept small, and the console for warnings."""

import logging
import logging.handlers
import sys
import threading
from pathlib import Path
from types import TracebackType

FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"


def set_up_log(folder: Path, name: str, *, verbose: bool = False) -> None:
    """Log to ``folder/name.log`` (2 MB, three kept) and warnings to stderr; uncaught failures of the main
    thread and of others are logged with their trace."""
    folder.mkdir(parents=True, exist_ok=True)
    file = logging.handlers.RotatingFileHandler(
        folder / f"{name}.log", maxBytes=2_000_000, backupCount=3, encoding="utf-8"
    )
    console = logging.StreamHandler()
    console.setLevel(logging.WARNING)
    logging.basicConfig(
        level=logging.DEBUG if verbose else logging.INFO, format=FORMAT, handlers=[file, console]
    )
    sys.excepthook = _uncaught
    threading.excepthook = lambda args: _uncaught(
        args.exc_type, args.exc_value or RuntimeError("thread ended"), args.exc_traceback
    )


def _uncaught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    if not issubclass(kind, KeyboardInterrupt):
        logging.getLogger("ringdesk").critical("uncaught", exc_info=(kind, error, trace))
