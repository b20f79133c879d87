"""Who is calling: the person, the candidates, the row for an unknown caller, or somebody looked up."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.people import Company, NewPerson, Person
from app.domain.shown_numbers import international
from app.services.ports import Office
from app.ui.errors import card_message
from app.ui.parts.button import PressButton
from app.ui.parts.card import Card
from app.ui.parts.choice_list import Choice, ChoiceList
from app.ui.parts.clean import number
from app.ui.parts.flow import FlowLayout
from app.ui.parts.one_page import Pages
from app.ui.parts.say import say
from app.ui.parts.text import tr
from app.ui.parts.values import Ask, Pill, Press
from app.ui.people.asks import Identified, LinkPerson, OpenCompany, OpenPerson, SavePerson
from app.ui.people.person_view import PersonView
from app.ui.people.present import LOADING, NO_CALL, Caller, Subject, caller, candidates, headline
from app.ui.people.unknown_row import UnknownRow
from app.ui.work import Ticket, Work
from telephony.switchboard.events import CallerMatch
from telephony.switchboard.ids import CallId
from telephony.switchboard.overview import CallView

_SOMEBODY_ELSE = "somebody else"


@dataclass(frozen=True, slots=True)
class _Nameless:
    """Somebody without a name yet: who calls, or a number that called once. Empty: he withholds it."""

    call: CallId | None
    raw: str
    number: str


def _nameless(call: CallView) -> _Nameless:
    if call.withheld:
        return _Nameless(call.call, "", "")
    return _Nameless(call.call, call.number_raw, call.number)


class CallerCard(QWidget):
    asked = Signal(object)
    """``Ask``, ``Identified``, ``OpenPerson`` or ``OpenCompany``."""

    def __init__(self, work: Work, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._ticket: Ticket | None = None
        self._call: CallView | None = None
        self._about: Caller | None = None
        self._picked: Subject | None = None
        self._named: Subject | None = None
        self._shown: Subject | None = None
        self._person: Person | None = None
        self._company: Company | None = None
        self.view = PersonView(self)
        self.view.asked.connect(self.asked)
        self.list = ChoiceList(say(tr("Possible callers")), self)
        self.list.chosen.connect(self._chosen)
        self.row = UnknownRow(work, self)
        self.row.asked.connect(self._row_asked)
        self._pages = Pages(self)
        for page in (self.view, self.list, self.row):
            self._pages.add(page)
        content = QWidget(self)
        inside = QVBoxLayout(content)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self._pages, 1)
        self.card = Card(tr("Caller"), self._with_buttons(content, inside), self)
        self.card.asked.connect(self._message_asked)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.card)
        self.show_call(None)

    def _with_buttons(self, content: QWidget, inside: QVBoxLayout) -> QWidget:
        self._open = PressButton(Press("open", tr("Open"), "edit"), content)
        self._firm = PressButton(Press("company", tr("Company"), "edit", "quiet"), content)
        self._other = PressButton(Press("other", tr("Somebody else"), "unknown", "quiet"), content)
        self._is_caller = PressButton(Press("is", tr("This is the caller"), "check", "filled"), content)
        self._back = PressButton(Press("back", tr("Close"), "close", "quiet"), content)
        row = FlowLayout()  # in a narrow column the words of all do not fit into one line
        for button, slot in (
            (self._is_caller, self._this_is_the_caller),
            (self._open, self.open_person),
            (self._firm, self.open_company),
            (self._other, self._somebody_else),
            (self._back, self._close_picked),
        ):
            button.pressed_for.connect(slot)
            row.addWidget(button)
        inside.addLayout(row)
        return content

    # ---- what is shown

    def show_call(self, call: CallView | None) -> None:
        """The call that WHO is about; a person looked up by hand stays until it is closed or another call
        takes the columns."""
        about = caller(call)
        other_call = (call.call if call else None) != (self._call.call if self._call else None)
        self._call = call
        if other_call:
            self._picked = self._named = None
        if about != self._about or other_call:
            self._about = about
            if self._picked is None:
                self._show_caller(about)
        self._show_buttons()

    def pick(self, subject: Subject) -> None:
        """Show somebody found by hand: a person, a company, or a number of nobody, who may be named now."""
        self._picked, self._named = subject, None
        self._load(subject)
        self._show_buttons()

    @property
    def subject(self) -> Subject:
        """Whose history belongs beside this card."""
        if self._picked is not None:
            return self._picked
        about = self._about or Caller("none")
        if about.kind == "known":
            return Subject(about.person, about.company, "" if about.person else about.number)
        return Subject(number=about.number if about.kind == "unknown" else "")

    @property
    def number(self) -> str:
        """Of who calls or was looked up; empty when there is none."""
        if self._picked is not None:
            return self._picked.number
        return self._about.number if self._about is not None else ""

    @property
    def name(self) -> str:
        """Whom the card shows: a person, a company, else a number; empty for nobody."""
        if self._pages.current is self.view and self.card.message is None and self.view.name:
            return self.view.name
        return number(international(self.subject.number)) if self.subject.number else ""

    def focus_caller(self) -> None:
        """The key for "who is calling": wherever that is asked now."""
        page = self._pages.current
        if self.card.message is not None:
            return
        if page is self.row:
            self.row.name.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif page is self.list:
            self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self._open.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def ask_again(self) -> None:
        """Who was saved was taken back: the question stands again."""
        if self._named is not None:
            self.pick(self._named)
        elif self._call is not None:
            self._somebody_else()

    def reload(self) -> None:
        """The people changed in the store."""
        if self._shown is not None:
            self._load(self._shown)

    def _show_caller(self, about: Caller) -> None:
        self._cancel()
        title, pill = headline(about, self._call)
        self.card.show_title(title)
        self.card.show_pill(pill)
        self._shown, self._person, self._company = None, None, None
        if about.kind == "known":
            self._load(Subject(about.person, about.company))
        elif about.kind == "candidates":
            self._show_candidates(about)
        elif about.kind in ("unknown", "withheld"):
            self._show_row(about)
        else:
            self.card.show_message(NO_CALL if about.kind == "none" else LOADING)

    def _show_candidates(self, about: Caller) -> None:
        choices = [
            Choice(about.candidates[c.place], c.name, c.details, "person", c.pill)
            for c in candidates(about.candidates)
        ]
        choices.append(Choice(_SOMEBODY_ELSE, tr("Somebody else…"), icon="person_add"))
        self.list.show_choices(tuple(choices))
        self.list.setMinimumHeight(self.list.height_for(6))
        self._show_page(self.list)

    def _show_row(self, about: Caller) -> None:
        withheld = about.kind == "withheld"
        hint = tr("The caller hides the number. If you learn who it is, the call goes into the history.")
        self.row.begin(say(hint) if withheld else "")
        self._show_page(self.row)

    def _show_page(self, page: QWidget) -> None:
        self._pages.show_page(page)
        self.card.show_message(None)

    def _show_buttons(self) -> None:
        on_view = self._pages.current is self.view
        picked = self._picked is not None
        call = self._call
        person = (self._shown or Subject()).person
        self._open.setVisible(on_view)
        self._firm.setVisible(on_view and person is not None and self._company is not None)
        self._other.setVisible(on_view and not picked and call is not None)
        self._is_caller.setVisible(
            picked and call is not None and person is not None and not self._same_person()
        )
        self._back.setVisible(picked)

    def _same_person(self) -> bool:
        about = self._about
        return bool(about and about.person and self._picked and about.person == self._picked.person)

    # ---- loading

    def _cancel(self) -> None:
        if self._ticket is not None:
            self._ticket.cancel()
            self._ticket = None

    def _load(self, subject: Subject) -> None:
        self._cancel()
        again = subject == self._shown and (self._person or self._company) is not None
        if not again:
            self._person, self._company = None, None
        self._shown = subject
        if self._picked is not None:
            self.card.show_title(tr("Customer"))
            self.card.show_pill(None)
        if subject.number and subject.person is None and subject.company is None:
            self.card.show_title(tr("Unknown caller"))
            self.card.show_pill(Pill(number(international(subject.number)), "warn"))
            self._show_row(Caller("unknown"))
            return
        if not again:
            self.card.show_message(LOADING)

        def job(office: Office) -> tuple[Person | None, Company | None]:
            person = office.person(subject.person) if subject.person is not None else None
            company = person.company_id if person else subject.company
            return person, office.company(company) if company is not None else None

        self._ticket = self._work.run(self, job, self._loaded, self._failed)

    def _loaded(self, both: tuple[Person | None, Company | None]) -> None:
        self._person, self._company = both
        self.view.show_person(*both)
        self._show_page(self.view)
        self._show_buttons()

    def _failed(self, error: Exception) -> None:
        self.card.show_message(card_message(error))

    def _message_asked(self, action: str) -> None:
        if action == "retry" and self._shown is not None:
            self._load(self._shown)
        else:
            self.asked.emit(Ask(action))

    # ---- what the operator does

    def _chosen(self, value: object) -> None:
        if isinstance(value, CallerMatch) and self._call is not None:
            self.asked.emit(Identified(self._call.call, value, undo=False))
        elif value == _SOMEBODY_ELSE:
            self._somebody_else()

    def _somebody_else(self, _: object = None) -> None:
        self.card.show_title(tr("Who is calling?"))
        self.card.show_pill(Pill(tr("not chosen"), "warn"))
        self._show_row(Caller("unknown"))
        self._show_buttons()
        self.row.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _row_asked(self, value: object) -> None:
        about = self._asked_about()
        if about is not None and isinstance(value, SavePerson):
            new = NewPerson(value.name, value.company, about.raw, about.number)
            self._save(about.call, lambda office: office.save_new_person(new), undo=True)
        elif about is not None and isinstance(value, LinkPerson):
            self._link(about, value.person)

    def _asked_about(self) -> _Nameless | None:
        """Whose name is asked for: a number that was looked up, or who is calling."""
        if self._picked is not None and self._picked.number:
            return _Nameless(None, self._picked.number, self._picked.number)
        return None if self._call is None else _nameless(self._call)

    def _link(self, about: _Nameless, person: int) -> None:
        raw, number = about.raw, about.number
        if raw or number:
            self._save(about.call, lambda office: office.link_number(person, raw, number), undo=True)
        else:
            self._save(about.call, lambda office: office.match_of(person), undo=False)

    def _save(self, call: CallId | None, job: "object", *, undo: bool) -> None:
        looked_up = self._picked

        def done(match: CallerMatch) -> None:
            if call is None:
                self.pick(Subject(match.person_id))
                self._named = looked_up
            else:
                self._picked = None
            self.asked.emit(Identified(call, match, undo))

        self._work.run(self, job, done)  # type: ignore[arg-type]

    def _this_is_the_caller(self, _: object = None) -> None:
        if self._call is not None and self._picked is not None and self._picked.person is not None:
            self._link(_nameless(self._call), self._picked.person)

    def open_person(self, _: object = None) -> None:
        """Ask for the page of the person that is shown, else of the company that calls itself."""
        if self._shown is not None and self._shown.person is not None:
            self.asked.emit(OpenPerson(self._shown.person))
        else:
            self.open_company()

    def open_company(self, _: object = None) -> None:
        if self._company is not None:
            self.asked.emit(OpenCompany(self._company.id))

    def _close_picked(self, _: object = None) -> None:
        self._picked = None
        self._show_caller(self._about or Caller("none"))
        self._show_buttons()
        self.asked.emit(Ask("subject_changed"))
