"""Tell the operator that it rings without ever taking the keyboard."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from app.ui.calls.popup import IncomingPopup
from app.ui.calls.present import Popup
from app.ui.parts.say import say
from app.ui.parts.text import tr


class Ringing(QObject):
    asked = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._popup: IncomingPopup | None = None
        self._announced = ""
        self.wanted = True

    @property
    def popup(self) -> IncomingPopup | None:
        return self._popup

    def show_ringing(self, popup: Popup | None) -> None:
        """What rings now, or None. The small window is there while another program is in front."""
        call = popup.call if popup is not None else ""
        if popup is not None and call != self._announced:
            QApplication.alert(self._window)
            self._announce(say(tr("Incoming call: {who}").of(who=popup.title)))
        self._announced = call
        visible = popup is not None and self.wanted and QApplication.activeWindow() in (None, self._popup)
        if visible and self._popup is None:
            self._popup = IncomingPopup()
            self._popup.asked.connect(self.asked)
        if self._popup is not None:
            self._popup.show_popup(popup if visible else None)

    def _announce(self, words: str) -> None:
        """Aloud, for who cannot see it. Imported here: its enums cost the first picture some milliseconds."""
        from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._window, words))

    def close(self) -> None:
        if self._popup is not None:
            self._popup.close()
            self._popup.deleteLater()
            self._popup = None
