"""What the tabs of a device's page share: what they are given, what they ask, and labels with values."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

from app.domain.device_page import DevicePage
from app.services.device_ports import Workshop
from app.ui.devices.form import Form
from app.ui.devices.present import Line
from app.ui.parts.say import say
from app.ui.parts.text import Shown, Text, tr
from app.ui.people.present import House, house
from app.ui.rooms.ground import Ground
from app.ui.scan.refusal import refusal

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Done:
    """Something was written. ``undo`` takes it back, None where nothing can."""

    words: Shown
    undo: Callable[[Workshop], object] | None = None


class Tab(QWidget):
    """One tab: it shows a page, writes through the shop, and tells ``done`` what it wrote."""

    title: Text = tr("Device")
    asked = Signal(object)
    done = Signal(object)
    """A ``Done``; the page is loaded again."""

    def __init__(self, ground: Ground, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ground = ground
        self.page: DevicePage | None = None
        self.dialog: Form | None = None

    def show_page(self, page: DevicePage) -> None:
        """The device that is open, as it is now."""
        raise NotImplementedError

    def heading(self, page: DevicePage) -> Shown:
        """What stands on the tab."""
        return self.title

    @property
    def names(self) -> House:
        """Operators by their names."""
        return house(self.ground.desk().view)

    @property
    def role(self) -> str:
        return self.ground.role

    @property
    def supervisor(self) -> bool:
        return self.role == "supervisor"

    def write(self, job: Callable[[Workshop], T], done: Callable[[T], Done]) -> None:
        """Write off the UI thread; a failure is told above."""
        self.ground.shop.run(self, job, lambda result: self.done.emit(done(result)), self.failed)

    def open_form(self, form: Form) -> None:
        """The one before it is closed."""
        if self.dialog is not None:
            self.dialog.close()
        self.dialog = form
        form.show()

    def write_from(self, form: Form, job: Callable[[Workshop], T], done: Callable[[T], Done]) -> None:
        """As ``write``, for what a form gave: it closes then, and says itself why it could not be written."""

        def written(result: T) -> None:
            form.close()
            self.done.emit(done(result))

        self.ground.shop.run(self, job, written, form.refuse)

    def failed(self, error: Exception) -> None:
        self.ground.tell(refusal(error))


class Fields(QWidget):
    """Labels and values below one another; values can be marked and copied."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)
        self._pairs: list[tuple[QLabel, QLabel]] = []

    def show_lines(self, lines: tuple[Line, ...]) -> None:
        while len(self._pairs) < len(lines):
            self._pairs.append(self._pair(len(self._pairs)))
        for place, (name, value) in enumerate(self._pairs):
            there = place < len(lines)
            name.setVisible(there)
            value.setVisible(there)
            if there:
                # QLabel goes by the direction of its text: a Latin name would stand apart else.
                for label in (name, value):
                    label.setAlignment(leading(self))
                name.setText(say(lines[place][0]))
                value.setText(say(lines[place][1]))
                value.setAccessibleName(say(lines[place]))

    def _pair(self, row: int) -> tuple[QLabel, QLabel]:
        name, value = QLabel(self), QLabel(self)
        name.setObjectName("Muted")
        value.setTextFormat(Qt.TextFormat.PlainText)
        value.setWordWrap(True)
        value.setMinimumWidth(1)
        value.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._grid.addWidget(name, row, 0)
        self._grid.addWidget(value, row, 1)
        return name, value

    @property
    def words(self) -> tuple[tuple[str, str], ...]:
        """What is shown now."""
        return tuple((one.text(), other.text()) for one, other in self._pairs if not one.isHidden())


def leading(widget: QWidget) -> Qt.AlignmentFlag:
    """The side that reading begins at, at the top."""
    mirrored = widget.layoutDirection() == Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignAbsolute
