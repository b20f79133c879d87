"""A call back is promised: about what and when, asked in a bar above the desk; then it is in the list."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.domain.call_tasks import CallTask, fit_hour
from app.services.device_ports import Workshop
from app.ui.desk.present import Banner, notice
from app.ui.errors import notice as failure
from app.ui.parts.say import say
from app.ui.parts.text import Moment, Shown, tr
from app.ui.people.present import Subject
from app.ui.rooms.ground import Ground
from app.ui.tasks.present import customer
from app.ui.tasks.question import Question

SOON = timedelta(hours=1)


class CallBack(QObject):
    """``put``: gives the bar its place in the window. It is made when it is first wanted."""

    def __init__(self, ground: Ground, put: Callable[[QWidget], None], parent: QObject) -> None:
        super().__init__(parent)
        self._ground, self._put = ground, put
        self._about = Subject()
        self.bar: Question | None = None

    def begin(self, subject: Subject, name: Shown) -> None:
        """``subject``: whom the screen is about, and what he is called there."""
        if subject == Subject():
            self._ground.tell(Banner(tr("Nobody is on the screen: find the customer first."), "warn", False))
            return
        if self.bar is None:
            self.bar = Question()
            self.bar.answered.connect(self._promised)
            self._put(self.bar)
        self._about = subject
        at = fit_hour(self._ground.local + SOON).replace(second=0, microsecond=0)
        words = tr("Call {who} back about").of(who=name) if name else tr("Call back about")
        self.bar.ask("callback", words, at=at, said="")
        self.bar.said.setPlaceholderText(say(tr("What it is about")))

    def _promised(self, _: object) -> None:
        if self.bar is None:
            return
        of, text = self._about, self.bar.said.text().strip()
        at = datetime.fromtimestamp(self.bar.at.seconds, UTC)

        def job(shop: Workshop) -> CallTask:
            return shop.ask_to_call(text, at, of.person, of.company, of.number)

        self.bar.window().setFocus()  # else the next button has it, and one more Enter would press that
        self._ground.shop.run(self, job, lambda task: self._kept(task, at), self._lost)

    def _kept(self, task: CallTask, at: datetime) -> None:
        """He may be on the list for something else, and earlier."""
        words = tr("{who} stands in the list To call, {day} {time}.")
        local = at.astimezone()
        said = words.of(who=customer(task), day=Moment(local, "date"), time=Moment(local, "time"))
        self._ground.tell(Banner(said, "ok", False))

    def _lost(self, error: Exception) -> None:
        self._ground.tell(notice(failure(error)))
