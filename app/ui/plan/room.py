"""The room "The plan": a supervisor edits a draft of the plan; what would change is said beside it, and Save
makes it hold at once, in the running exchange.

The draft is a ``Plan``; pages (``table``) hand in the next one by ``changed``. Whatever else is done with a
draft (trying it on an earlier day) is a button in ``preview.row``.
"""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.plan_draft import rebased
from app.ui.desk.present import Banner
from app.ui.lines.present import NOT_REACHED
from app.ui.parts.card import Card
from app.ui.parts.clean import clean
from app.ui.parts.split import split
from app.ui.parts.text import Shown, tr
from app.ui.parts.values import CardMessage
from app.ui.people.present import LOADING
from app.ui.plan.draft_page import Draft
from app.ui.plan.preview import DISCARD, REFUSED, SAVE, SAVED, TAKE_FILE, TRY_OUT, Preview
from app.ui.plan.sides import Sides
from app.ui.plan.words import names_of
from app.ui.rooms.ground import Ground, Room
from app.ui.what_if.asks import TryOut
from telephony.switchboard.ids import OperatorId
from telephony.switchboard.plan import Plan
from telephony.switchboard.plan_changes import changes
from telephony.switchboard.plan_desk import (
    PlanAsked,
    PlanFileTaken,
    PlanJudged,
    PlanOffered,
    PlanRefused,
    PlanSaved,
    PlanShown,
    PlanTried,
)

TRY_MS = 250
"""After the last key until the exchange is asked whether the draft would do."""


class PlanRoom(Room):
    def __init__(self, ground: Ground, parent: QWidget | None = None) -> None:
        super().__init__(ground, parent)
        self.draft: Plan | None = None
        self.base: PlanShown | None = None
        self._problem: Shown = ""
        self._tried = 0
        self._asked_at: float | None = None
        self._heard: object = None
        self.sides = Sides(ground, self)
        self.sides.changed.connect(self._edited)
        self.sides.asked.connect(self.asked)
        self.preview = Preview(self)
        self.preview.pressed.connect(self._act)
        self.preview.try_out.setVisible(ground.tools.plan is not None)  # where there is the room for it
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(TRY_MS)
        self._pause.timeout.connect(self._try)
        self._lay_out()

    def _lay_out(self) -> None:
        self.card = Card(tr("The plan"), self.sides, self)
        self.preview_card = Card(tr("What saving changes"), self.preview, self)
        self.preview_card.setMinimumWidth(210)
        both = split(self, (self.card, 960), (self.preview_card, 300), grows=0)
        row = QVBoxLayout(self)
        row.setContentsMargins(8, 8, 8, 8)
        row.addWidget(both)

    # ---- what the window tells

    def entered(self) -> None:
        self._asked_at = None
        self.desk_changed()
        self.sides.page.focus_first()

    def desk_changed(self) -> None:
        desk = self.ground.desk()
        self._watch()
        message = self._message()
        self.card.show_message(message)
        self.preview_card.show_message(message)
        self._hear(desk.plan_answers)
        if message is None and desk.plan is not None and desk.plan is not self.base:
            self._take(desk.plan)
        self.sides.page.desk_changed()

    def _message(self) -> CardMessage | None:
        desk = self.ground.desk()
        if not desk.link.up:
            return NOT_REACHED
        return None if desk.plan is not None and self.ground.me else LOADING

    def _watch(self) -> None:
        """Ask for the plan: when the room is entered, and again after each break of the link."""
        desk = self.ground.desk()
        if self.isVisible() and desk.link.up and self.ground.role == "supervisor":
            if self._asked_at != desk.link.since:
                self._asked_at = desk.link.since
                self.asked.emit(PlanAsked(self._me))

    @property
    def _me(self) -> OperatorId:
        return OperatorId(self.ground.me)

    def holds(self) -> bool:
        return self.changed

    def acts(self, action: str) -> bool:
        if action == SAVE:
            self._act(SAVE)
        return action == SAVE

    # ---- the exchange's side

    def _take(self, shown: PlanShown) -> None:
        """Another plan came: what was saved here, or by somebody else. What is changed in the draft and not
        saved yet stands on it from now on."""
        if self.draft is None or self.base is None:
            self.draft = shown.plan
        else:
            self.draft = rebased(self.draft, self.base.plan, shown.plan)
        self.base = shown
        self._show()

    def _hear(self, answers: tuple[PlanJudged | PlanSaved | PlanRefused, ...]) -> None:
        known = next((n for n, each in enumerate(answers) if each is self._heard), -1)
        for answer in answers[known + 1 :]:
            self._heard = answer
            match answer:
                case PlanJudged(number=number, problem=problem, advice=advice) if number == self._tried:
                    self._judged(problem, advice)
                case PlanSaved():
                    self._saved(answer)
                case PlanRefused():
                    self.preview.show_refused(answer)

    def _judged(self, problem: str, advice: str) -> None:
        self._problem = REFUSED.get(problem, clean(problem, 200))
        self.preview.show_problem(self._problem, clean(advice, 200))
        self._show_buttons()

    def _saved(self, saved: PlanSaved) -> None:
        if self.draft is not None:
            self.preview.show_saved(saved, {each.id: each.name for each in self.draft.operators})
        self.ground.tell(Banner(SAVED, "ok", False))

    # ---- showing

    @property
    def changed(self) -> bool:
        """Whether the draft is another plan than the one that holds."""
        return self.draft is not None and self.base is not None and self.draft != self.base.plan

    def _show(self) -> None:
        if self.draft is None or self.base is None:
            return
        names = names_of(self.base.plan, self.draft)
        self.preview.show_changes(changes(self.base.plan, self.draft), names)
        self.preview.show_state(self.base, names)
        self.sides.show_draft(Draft(self.draft, self.base))
        self._show_buttons()

    def _show_buttons(self) -> None:
        self.preview.show_buttons(changed=self.changed, why=self._problem)

    # ---- what is done

    def _edited(self, plan: Plan) -> None:
        self.draft = plan
        self.preview.result.show_lines(())
        self._show()
        self._pause.start()

    def _try(self) -> None:
        if self.draft is None or not self.ground.desk().link.up:
            return
        self._tried += 1
        self.asked.emit(PlanTried(self._me, self._tried, self.draft))

    def _act(self, action: object) -> None:
        if self.base is None or self.draft is None:
            return
        if action == SAVE and self.changed and not self._problem:
            self.asked.emit(PlanOffered(self._me, Draft(self.draft, self.base).version, self.draft))
        elif action == DISCARD:
            self.draft = self.base.plan
            self._tried += 1  # what is still being asked was about another draft
            self._pause.stop()
            self._judged("", "")
            self.preview.result.show_lines(())
            self._show()
        elif action == TRY_OUT:
            self.asked.emit(TryOut(self.base.plan, self.draft))
        elif action == TAKE_FILE:
            self.asked.emit(PlanFileTaken(self._me))
