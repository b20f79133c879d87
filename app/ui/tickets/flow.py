"""From nothing to a saved request and back: begin, open, save, move, join, and ask before text is lost.

Nothing is saved twice: while one save is on its way, another does nothing. What is typed meanwhile stays.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from app.domain.changes import Changes
from app.domain.desk import Desk
from app.domain.equipment import Device
from app.domain.reply_values import about_request
from app.domain.service_history import TicketCard
from app.domain.tickets import Link, NewTicket, StaleTicket, Ticket
from app.services.device_ports import Workshop
from app.services.scan_device import attach
from app.ui.desk.present import Banner
from app.ui.parts.clean import clean
from app.ui.parts.text import Shown, Text, tr
from app.ui.parts.values import Press
from app.ui.scan.refusal import refusal
from app.ui.scan.shop import Shop
from app.ui.tickets.duplicates import PossibleDuplicates
from app.ui.tickets.editor import TicketEditor
from app.ui.tickets.presence_keeper import PresenceKeeper
from app.ui.tickets.present import Form, about, conflict_lines, form_of, with_form
from app.ui.time.watch import TimeWatch
from app.ui.work import Ticket as Job

_SAVE, _DISCARD = Press("save", tr("Save"), "check"), Press("discard", tr("Discard"), "close")
_STAY = Press("stay", tr("Go on writing"), "", "quiet")


@dataclass(frozen=True, slots=True)
class Draft:
    """A request that is not saved. ``about``: device or customer, to show."""

    new: NewTicket
    about: Shown


class TicketFlow(QObject):
    told = Signal(object)
    """A ``Banner``."""
    written = Signal()
    """Something is in the store that lists should show."""
    turned = Signal(object)
    """True when the editor opens, False when it closes."""
    asked = Signal(object)
    """What a tab of the editor asks the desk for."""
    worked_on = Signal(int)
    """The number of a stored request that he opened or wrote."""

    def __init__(
        self, shop: Shop, desk: Callable[[], Desk], clock: Callable[[], float], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._shop, self._desk = shop, desk
        self.editor, self.duplicates = TicketEditor(), PossibleDuplicates(clock)
        self.watch = TimeWatch(shop, clock, self.editor, self)
        self.presence = PresenceKeeper(shop, desk, clock, self.editor, self)
        self.draft: Draft | None = None
        self.ticket: Ticket | None = None
        self._saving = False
        self._search: Job | None = None
        self._scanned: Device | None = None
        self._answers: dict[str, Callable[[], None]] = {}
        self.editor.text.about = lambda: about_request(
            self.ticket or (self.draft.new if self.draft else None)
        )
        self.editor.save_asked.connect(self.save)
        self.editor.close_asked.connect(self.close)
        self.editor.step_asked.connect(self.move)
        self.editor.question.answered.connect(self._answered)
        self.editor.tabs.asked.connect(self.asked)
        self.editor.tabs.written.connect(self._tab_written)
        self.watch.ticked.connect(self.editor.show_time)
        self.turned.connect(self._seen)

    # ---- begin, open, close

    def begin(self, new: NewTicket, shown: Shown) -> None:
        """A new request with everything that is known of it; likely duplicates are asked for at once."""
        self._leave(lambda: self._begin(Draft(new, shown)))

    def open(self, ticket: int) -> None:
        self._leave(lambda: self._shop.run(self, lambda shop: shop.ticket_card(ticket), self._show_card))

    def show(self, ticket: Ticket) -> None:
        """A stored request takes the editor; what was there is left."""
        self._put(ticket)
        self.worked_on.emit(ticket.number)
        self._shop.run(self, lambda shop: shop.ticket_card(ticket.id), self._tabs_filled, self._not_fresh)

    def _show_card(self, card: TicketCard) -> None:
        self._put(card.ticket)
        self.worked_on.emit(card.ticket.number)
        self._tabs_filled(card)

    def _put(self, ticket: Ticket) -> None:
        self.draft, self.ticket = None, ticket
        self.duplicates.forget()
        self._scanned = None
        self.editor.show_ticket(ticket, about(ticket), self._desk())
        self.turned.emit(True)

    def _tabs_filled(self, card: TicketCard) -> None:
        if self.ticket is not None and self.ticket.id == card.ticket.id:
            self.editor.tabs.show_card(card)

    def _tab_written(self) -> None:
        self.refresh()
        self.written.emit()

    def stored(self, changes: Changes) -> None:
        """Somebody wrote to the store."""
        if changes.devices or changes.tickets or changes.people or changes.time:
            self.refresh()
        if changes.time:
            self.watch.reload(call=changes.history)
        if changes.presence:
            self.presence.reload()

    def leave_now(self) -> None:
        """The window closes."""
        self.watch.save_now()
        self.presence.leave()

    def _seen(self, is_open: bool) -> None:
        ticket = self.ticket.id if is_open and self.ticket is not None else None
        self.watch.show(ticket)
        self.presence.show(ticket)

    def close(self) -> None:
        self._leave(self._close)

    def _begin(self, draft: Draft) -> None:
        self.draft, self.ticket, self._scanned = draft, None, None
        self.editor.show_new(draft.new, draft.about, self._desk())
        self._find_duplicates()
        self.turned.emit(True)
        self.editor.begin()

    def _close(self) -> None:
        self.draft = self.ticket = self._scanned = None
        self.editor.question.close_question()
        self.editor.hide()
        self.duplicates.forget()
        self.turned.emit(False)

    def _leave(self, then: Callable[[], object]) -> None:
        """Go on at once when nothing would be lost, else ask."""
        if not self.editor.changed:
            then()
            return
        self._ask(
            tr("This request is not saved."),
            {_SAVE: lambda: self.save(then), _DISCARD: then, _STAY: self.editor.begin},
        )

    def _ask(
        self,
        words: Shown,
        answers: dict[Press, Callable[[], object]],
        details: tuple[Text, ...] = (),
    ) -> None:
        self._answers = {press.action: answer for press, answer in answers.items()}  # type: ignore[misc]
        self.editor.question.ask(words, tuple(answers), details)

    def _answered(self, action: str) -> None:
        self.editor.question.close_question()
        answer = self._answers.pop(action, None)
        self._answers = {}
        if answer is not None:
            answer()

    # ---- save

    def save(self, then: Callable[[], object] | None = None) -> None:
        """Write what is in the editor; ``then`` follows when it is written."""
        if self.editor.isHidden() or self._saving or not self.editor.resolved():
            return
        form, draft, ticket = self.editor.form, self.draft, self.ticket
        if draft is not None:
            self._write(lambda shop: shop.open_ticket(with_form(draft.new, form)), form, then)
        elif ticket is not None and self.editor.changed:
            self._write(lambda shop: shop.save_ticket(with_form(ticket, form)), form, then)
        elif then is not None:
            then()
        else:
            self.editor.say_mark(tr("Saved"))

    def move(self, event: str) -> None:
        """One step of the table of states; what was typed is saved first."""
        if self.editor.changed:
            self.save(lambda: self._move(event))
        else:
            self._move(event)

    def _move(self, event: str) -> None:
        ticket = self.ticket
        if ticket is not None:
            self._write(lambda shop: shop.move_ticket(ticket.id, event), self.editor.form, None)

    def _write(
        self, job: Callable[[Workshop], Ticket], form: Form, then: Callable[[], object] | None
    ) -> None:
        self._saving = True
        self.editor.say_mark(tr("Saving…"))
        first = self.draft is not None

        def done(ticket: Ticket) -> None:
            self._saving = False
            typed = self.editor.form
            self.show(ticket)
            if typed != form:
                self.editor.refill(typed)
            else:
                self.editor.say_mark(tr("Saved"))
            if first:
                self.told.emit(Banner(tr("Opened: {ticket}").of(ticket=ticket.name), "info", False))
            self.written.emit()
            if then is not None:
                then()

        self._shop.run(self, job, done, self._failed)

    def _failed(self, error: Exception) -> None:
        self._saving = False
        self.editor.say_mark(tr("Not saved"))
        if isinstance(error, StaleTicket):
            self._collided(error.theirs)
        else:
            self.told.emit(refusal(error))

    def _collided(self, theirs: Ticket) -> None:
        """Both versions are kept until the person has chosen."""
        mine = self.editor.form

        def over() -> None:
            self.ticket = theirs
            self._write(lambda shop: shop.save_ticket(with_form(theirs, mine)), mine, None)

        self._ask(
            tr("Somebody else saved this request meanwhile."),
            {
                Press("mine", tr("Save mine"), "check"): over,
                Press("theirs", tr("Take theirs"), "refresh"): lambda: self.show(theirs),
            },
            conflict_lines(mine, form_of(theirs)),
        )

    def refresh(self) -> None:
        """Somebody wrote to the store: an open request shows it, and says so before text collides."""
        ticket = self.ticket
        if ticket is not None and not self._saving:
            self._shop.run(self, lambda shop: shop.ticket_card(ticket.id), self._fresh, self._not_fresh)

    def _fresh(self, card: TicketCard) -> None:
        self._tabs_filled(card)
        ticket = card.ticket
        if self.ticket is None or self.ticket.id != ticket.id or self.ticket.version == ticket.version:
            return
        if self.editor.changed:
            self._collided(ticket)
        elif not self._saving:
            self._put(ticket)

    def _not_fresh(self, error: Exception) -> None:
        self.editor.say_mark(tr("Not up to date: the database does not answer"))

    # ---- duplicates and scans

    def _find_duplicates(self) -> None:
        if self._search is not None:
            self._search.cancel()
        self.duplicates.forget()
        if self.draft is not None:
            new = self.draft.new
            self._search = self._shop.run(
                self, lambda shop: shop.duplicates_of(new), self.duplicates.show_found
            )

    def join(self, into: int) -> None:
        """What is being written belongs to that request: its call and text go there."""
        draft, form = self.draft, self.editor.form
        if draft is None:
            return
        typed = form.text.strip() if form.text != draft.new.text else ""

        def job(shop: Workshop) -> Ticket:
            if draft.new.call:
                return shop.link(into, Link("call", draft.new.call))
            return shop.ticket_card(into).ticket

        def done(ticket: Ticket) -> None:
            self.show(ticket)
            if typed:
                stored = form_of(ticket)
                self.editor.refill(replace(stored, text="\n".join(t for t in (stored.text, typed) if t)))
            self.editor.begin()
            self.told.emit(Banner(tr("Joined to {ticket}.").of(ticket=ticket.name), "info", False))
            self.written.emit()

        self._shop.run(self, job, done)

    def join_by_key(self) -> None:
        """The key for "these belong together": the scanned device to this request, or this to another."""
        if self._scanned is not None and "attach" in self._answers:
            self._answered("attach")
        elif self.duplicates.found:
            self.duplicates.join_first()
        else:
            self.told.emit(Banner(tr("There is nothing to join."), "warn", False))

    def new_by_key(self) -> bool:
        """Answers "open new" when that is asked; False when it is not."""
        if self._scanned is None or "other" not in self._answers:
            return False
        self._answered("other")
        return True

    def scanned(self, device: Device, new: NewTicket, shown: Shown) -> None:
        """A device came while something is written: it asks whether it belongs to it. ``new``: else."""
        about_it = self.ticket.device_id if self.ticket else self.draft.new.device_id if self.draft else None
        if self.editor.isHidden() or about_it == device.id or not (self.editor.changed or self.draft):
            return
        self._scanned = device
        self._ask(
            tr("Scanned: {device}. Does it belong to this request?").of(device=clean(device.title, 80)),
            {
                Press("attach", tr("Attach to this request"), "link", shortcut="join"): self._attach,
                Press("other", tr("New request"), "note", shortcut="new_ticket"): lambda: self.save(
                    lambda: self._begin(Draft(new, shown))
                ),
                Press("no", tr("Leave it"), "", "quiet"): self.editor.begin,
            },
        )

    @property
    def is_open(self) -> bool:
        """Whether a request is in the editor, stored or not."""
        return not self.editor.isHidden() and (self.ticket is not None or self.draft is not None)

    def attach_now(self, device: Device) -> bool:
        """A device belongs to the request in the editor, without a question; False when there is none."""
        if not self.is_open:
            return False
        self._scanned = device
        self._attach()
        self.told.emit(Banner(tr("Attached: {device}").of(device=clean(device.title, 80)), "info", False))
        return True

    def _attach(self) -> None:
        device, ticket, draft = self._scanned, self.ticket, self.draft
        self._scanned = None
        if device is None:
            return
        if ticket is not None:
            self._write_beside(lambda shop: attach(ticket, device, shop))
        elif draft is not None:
            self.draft = _with_device(draft, device)
            self.editor.about.show_text(self.draft.about)
            self._find_duplicates()

    def _write_beside(self, job: Callable[[Workshop], Ticket]) -> None:
        """A change that leaves what is typed as it is."""
        form = self.editor.form

        def done(ticket: Ticket) -> None:
            self.show(ticket)
            self.editor.refill(form)
            self.written.emit()

        self._shop.run(self, job, done, self._failed)


def _with_device(draft: Draft, device: Device) -> Draft:
    name = clean(device.title, 80)
    if draft.new.device_id is None:
        new = replace(draft.new, device_id=device.id)
    else:
        link = Link("device", str(device.id), device.title)
        new = replace(draft.new, links=(*draft.new.links, link))
    return Draft(new, tuple(part for part in (draft.about, name) if part))
