"""Failures in words for the person, and one net under everything that nobody caught."""

import logging
import sys
from types import TracebackType

from app.domain.desk import Notice
from app.domain.errors import (
    BadInput,
    ExchangeUnavailable,
    NotAllowed,
    NotFound,
    RingdeskError,
    StaleEdit,
    StoreUnavailable,
)
from app.ui.bridge import Bridge
from app.ui.parts.text import Text, tr
from app.ui.parts.values import CardMessage, Press

_log = logging.getLogger(__name__)

_HEADLINES: tuple[tuple[type[RingdeskError], Text], ...] = (
    (StoreUnavailable, tr("The customer database does not answer.")),
    (ExchangeUnavailable, tr("The exchange does not answer.")),
    (StaleEdit, tr("Somebody else saved this meanwhile.")),
    (NotAllowed, tr("Your role may not see or do this.")),
    (NotFound, tr("This is not there any more.")),
    (BadInput, tr("Something in it cannot be used.")),
)
DEFECT = tr("Something went wrong inside the program. It is written to the log.")
RETRY = Press("retry", tr("Try again"), "refresh")


def headline(error: Exception) -> Text:
    """What happened, in the reader's language."""
    return next((text for kind, text in _HEADLINES if isinstance(error, kind)), DEFECT)


def card_message(error: Exception) -> CardMessage:
    """What a card says when its content could not be loaded."""
    if isinstance(error, NotAllowed):
        return CardMessage("forbidden", headline(error), str(error))
    detail = " ".join((str(error), error.advice)).strip() if isinstance(error, RingdeskError) else ""
    return CardMessage("error", headline(error), detail, RETRY)


def notice(error: Exception) -> Notice:
    """The same for the line above the columns."""
    if not isinstance(error, RingdeskError):
        return Notice("defect")
    return Notice(type(error).__name__, " ".join((str(error), error.advice)).strip())


class Net:
    """Catches what no slot, thread or timer of ours caught: into the log, and a notice to the operator.

    PySide prints an exception of a slot and goes on; without this nobody would ever hear of it.
    """

    def __init__(self, bridge: Bridge) -> None:
        self._bridge = bridge

    def install(self) -> None:
        sys.excepthook = self.caught

    def caught(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        _log.critical("Nobody caught this", exc_info=(kind, error, trace))
        self._bridge.deliver(Notice("defect", ""))
