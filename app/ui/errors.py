"""Failures in words for the person, and one net under everything that nobody caught."""

import logging
import sys
import threading
from types import TracebackType

from app.domain.desk import Notice
from app.domain.errors import NotAllowed, RingdeskError
from app.ui.bridge import Bridge
from app.ui.parts.failures import DEFECT, HEADLINES
from app.ui.parts.text import Shown, Text, tr
from app.ui.parts.values import CardMessage, Press

_log = logging.getLogger(__name__)

RETRY = Press("retry", tr("Try again"), "refresh")


def headline(error: Exception) -> Text:
    """What happened, in the reader's language."""
    return HEADLINES.get(_family(error), DEFECT)


def _family(error: Exception) -> str:
    """The class of app.domain.errors it belongs to: stores refine them."""
    return next((kind.__name__ for kind in type(error).__mro__ if kind.__name__ in HEADLINES), "")


def card_message(error: Exception) -> CardMessage:
    """What a card says when its content could not be loaded."""
    if isinstance(error, NotAllowed):
        return CardMessage("forbidden", headline(error), details(error))
    return CardMessage("error", headline(error), details(error), RETRY)


def details(error: Exception) -> Shown:
    """What it says itself, translated where the core marked its sentence. A defect's words help nobody."""
    if not isinstance(error, RingdeskError):
        return ""
    return tuple(Text(part) for part in (str(error), error.advice) if part)


def notice(error: Exception) -> Notice:
    """The same for the line above the columns."""
    if not isinstance(error, RingdeskError):
        return Notice("defect")
    return Notice(_family(error) or "defect", " ".join((str(error), error.advice)).strip())


class Net:
    """Catches what no slot, thread or timer of ours caught: into the log, and a notice to the operator.

    PySide prints an exception of a slot and goes on; without this nobody would ever hear of it.
    """

    def __init__(self, bridge: Bridge) -> None:
        self._bridge = bridge

    def install(self) -> None:
        sys.excepthook = self.caught
        threading.excepthook = self._thread_ended

    def _thread_ended(self, args: threading.ExceptHookArgs) -> None:
        # A thread that raises SystemExit wants to end; Python's own hook says nothing then either.
        if not issubclass(args.exc_type, SystemExit):
            error = args.exc_value or args.exc_type()
            self.caught(args.exc_type, error, args.exc_traceback)

    def caught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        _log.critical("Nobody caught this", exc_info=(kind, error, trace))
        self._bridge.deliver(Notice("defect", ""))
