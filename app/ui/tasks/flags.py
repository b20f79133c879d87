"""Watches the calls of the desk: whose customer has a recall or is owed a call, and who has been reached."""

from dataclasses import replace
from itertools import takewhile
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from app.domain.desk import Desk
from app.ui.calls.present import Popup, Strip
from app.ui.desk.present import Banner
from app.ui.parts.text import tr
from app.ui.parts.values import Pill
from app.ui.people.present import Subject
from app.ui.scan.shop import Shop
from app.ui.tasks.caller_tasks import Told, whats_to_tell
from app.ui.tasks.present import call_pills, things
from telephony.switchboard.overview import CallView

Flagged = TypeVar("Flagged", Strip, Popup)


class CallFlags(QObject):
    changed = Signal()
    """Pills of a call are other ones now."""
    told = Signal(object)
    """A ``Banner``: there is something to tell to who has just been reached."""

    def __init__(self, shop: Shop, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shop = shop
        self._whose: dict[str, Subject] = {}
        self._pills: dict[str, tuple[Pill, ...]] = {}
        self._met: set[tuple[str, Subject]] = set()

    def show_desk(self, desk: Desk) -> None:
        """The desk changed: ask for customers that are new, note those who answer."""
        here = {str(call.call): who for call in desk.calls if (who := _customer(call)) is not None}
        for gone in set(self._pills) - set(here):
            del self._pills[gone]
        fresh = {call: who for call, who in here.items() if self._whose.get(call) != who}
        self._whose = here
        for call in fresh:
            self._load(call)
        for each in desk.calls:
            call, who = str(each.call), here.get(str(each.call))
            if each.state == "talking" and who is not None and (call, who) not in self._met:
                self._met.add((call, who))
                self._meet(call, who)
        self._met = {each for each in self._met if each[0] in here}

    def reload(self) -> None:
        """Devices or calls to make changed in the store."""
        for call in self._whose:
            self._load(call)

    def flagged(self, shown: Flagged) -> Flagged:
        """A strip or popup of a call with what is to be told about its customer, behind what the call does:
        on a small screen the last ones have no room, and that it is recorded must be seen."""
        extra: tuple[Pill, ...] = self._pills.get(str(shown.call), ())
        doing: tuple[Pill, ...] = tuple(takewhile(lambda pill: pill.dot, shown.pills))
        return replace(shown, pills=(*doing, *extra, *shown.pills[len(doing) :])) if extra else shown

    def _load(self, call: str) -> None:
        who = self._whose[call]

        def loaded(told: Told) -> None:
            if self._whose.get(call) != who:
                return
            pills: tuple[Pill, ...] = call_pills(things(*told), told[1])
            if pills != self._pills.get(call, ()):
                self._pills[call] = pills
                self.changed.emit()

        self._shop.run(self, lambda shop: whats_to_tell(who.person, who.company, shop), loaded, _unheard)

    def _meet(self, call: str, who: Subject) -> None:
        def met(count: int) -> None:
            if count:
                words = tr("There is something to tell this customer: see the caller's column.")
                self.told.emit(Banner(words, "info", False))

        self._shop.run(self, lambda shop: shop.reached(call, who.person, who.company), met, _unheard)


def _customer(call: CallView) -> Subject | None:
    """Only somebody we are sure of: a guess must not mark a customer as reached."""
    match = call.chosen
    if match is None or (match.person_id is None and match.company_id is None):
        return None
    return Subject(match.person_id, match.company_id)


def _unheard(error: Exception) -> None:
    """The cards of the customer say that the database is away; the next change asks again. Who answered
    meanwhile is found by the day's work."""
