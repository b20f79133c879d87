"""The line under a report by customer: how many there are, the page that is shown, and who is looked for."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QWidget

from app.services.report_ports import PAGE, Report
from app.ui.parts.button import PressButton
from app.ui.parts.say import say
from app.ui.parts.text import Shown, tr
from app.ui.parts.values import Press
from app.ui.reports.made import Part
from app.ui.reports.present import span_of

TYPED_MS = 250
"""After the last key the store is asked."""
LONGEST = 80

STEPS = {
    "back": (tr("Before", "the page before"), "Ctrl+PgUp"),
    "on": (tr("Next", "the next page"), "Ctrl+PgDown"),
}
FIRST, LAST = tr("This is the first page."), tr("This is the last page.")


class CustomerPages(QWidget):
    """``turned``: another part of the customers is wanted."""

    turned = Signal()

    def __init__(self, room: QWidget) -> None:
        super().__init__(room)
        self.part = Part()
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(say(tr("Find a customer: name or number (Ctrl+F)")))
        self.search.setAccessibleName(say(tr("Find a customer")))
        self.search.setClearButtonEnabled(True)
        self.search.setMaxLength(LONGEST)
        self.search.setMinimumWidth(280)
        self.told = QLabel("", self)
        self.told.setObjectName("Muted")
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setToolTip(
            say(tr("Those who came most stand first; a heading sorts the page. Excel and CSV have all."))
        )
        self.back, self.on = PressButton(_press("back"), self), PressButton(_press("on"), self)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        for part in (self.search, self.told):
            line.addWidget(part)
        line.addStretch(1)
        for step, button in ((-1, self.back), (1, self.on)):
            line.addWidget(button)
            button.pressed_for.connect(lambda _, step=step: self._turn(step))
        self._typed = QTimer(self)
        self._typed.setSingleShot(True)
        self._typed.setInterval(TYPED_MS)
        self._typed.timeout.connect(self._find)
        self.search.textChanged.connect(lambda _: self._typed.start())
        self._keys(room)

    def _keys(self, room: QWidget) -> None:
        for key, does in (
            ("Ctrl+F", self._begin),
            ("Ctrl+PgDown", lambda: self._turn(1)),
            ("Ctrl+PgUp", lambda: self._turn(-1)),
        ):
            shortcut = QShortcut(QKeySequence(key), room)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(does)

    def use(self, group_by: str) -> Part:
        """What is wanted of a report by this; who was looked for is forgotten with the customers."""
        if group_by != "customer" and self.part != Part():
            self.part = Part()
            self.search.blockSignals(True)
            self.search.clear()
            self.search.blockSignals(False)
        return self.part

    def show_report(self, report: Report) -> None:
        self.setVisible(report.asked.group_by == "customer")
        self.part = Part(self.part.find, report.after // PAGE)
        self.told.setText(say(span_of(report)))
        several = report.of > PAGE
        last = report.after + len(report.rows) >= report.of
        self.back.setVisible(several)
        self.on.setVisible(several)
        self.back.show_press(_press("back", "" if report.after else FIRST))
        self.on.show_press(_press("on", LAST if last else ""))

    def _begin(self) -> None:
        if self.isVisible():
            self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.search.selectAll()

    def _turn(self, step: int) -> None:
        button = self.on if step > 0 else self.back
        if self.isVisible() and button.isVisible() and not button.press_value.why:
            self.part = Part(self.part.find, (self.part.page or 0) + step)
            self.turned.emit()

    def _find(self) -> None:
        text = self.search.text().strip()
        if text != self.part.find:
            self.part = Part(text)
            self.turned.emit()


def _press(name: str, why: Shown = "") -> Press:
    words, key = STEPS[name]
    return Press(name, words, why=why, key=key)
