"""Tells the others that this desk is at a request, and hears who else is: at once when it changes, and by
beats, so that a desk that died is missed."""

from collections.abc import Callable
from uuid import uuid4

from PySide6.QtCore import QObject, QTimer

from app.domain.desk import Desk
from app.domain.presence import BEAT, Presence
from app.ui.people.present import house
from app.ui.scan.shop import Shop
from app.ui.tickets.editor import TicketEditor


class PresenceKeeper(QObject):
    def __init__(
        self,
        shop: Shop,
        desk: Callable[[], Desk],
        clock: Callable[[], float],
        editor: TicketEditor,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._shop, self._desk, self._clock, self._editor = shop, desk, clock, editor
        self._me = uuid4().hex
        self._ticket: int | None = None
        self._editing = False
        self.present: tuple[Presence, ...] = ()
        self._beats = QTimer(self)
        self._beats.setInterval(int(BEAT * 1000))
        self._beats.timeout.connect(self.beat)
        # A moment later: while another request is put into the fields, they are neither.
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(0)
        self._typing.timeout.connect(self._typed)
        editor.text.textChanged.connect(self._typing.start)
        editor.title.textChanged.connect(self._typing.start)

    def show(self, ticket: int | None) -> None:
        """This request is open from now on; None for none that others could see."""
        if ticket == self._ticket:
            return
        before, self._ticket = self._ticket, ticket
        self._seen(())
        if ticket is not None:
            self._beats.start()
            self.beat()
        elif before is not None:
            self.leave()

    def leave(self) -> None:
        """Nobody looks from here any more."""
        self._ticket = None
        self._beats.stop()
        me = self._me
        self._shop.run(self, lambda shop: shop.leave(me), lambda _: None, self._unknown)

    def beat(self) -> None:
        ticket, me = self._ticket, self._me
        if ticket is None:
            return
        editing = self._editing = self._editor.changed
        now = self._clock()
        self._run(ticket, lambda shop: shop.be_at(me, ticket, editing, now))

    def reload(self) -> None:
        """Somebody came, went, or began to write."""
        ticket, me, now = self._ticket, self._me, self._clock()
        if ticket is not None:
            self._run(ticket, lambda shop: shop.others_at(me, ticket, now))

    def _run(self, ticket: int, job: Callable[..., tuple[Presence, ...]]) -> None:
        def seen(present: tuple[Presence, ...]) -> None:
            if ticket == self._ticket:
                self._seen(present)

        self._shop.run(self, job, seen, self._unknown)

    def _typed(self) -> None:
        if self._ticket is not None and self._editor.changed != self._editing:
            self.beat()
            self._show()

    def _seen(self, present: tuple[Presence, ...]) -> None:
        self.present = present
        self._show()

    def _show(self) -> None:
        view = self._desk().view
        names = dict(house(view).operators)
        me = view.me.operator if view else ""
        self._editor.strip.show_present(self.present, names, me, self._editor.changed)

    def _unknown(self, error: Exception) -> None:
        # Nobody is better than somebody who may have left; the next beat asks again.
        self._seen(())
