"""Keys to actions: one QAction for each entry of ``commands.ACTIONS``."""

import sys
from collections.abc import Mapping

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from app.ui.commands import ACTIONS, Action
from app.ui.parts.say import say
from app.ui.parts.values import Ask

# These work from every window of the desk, so that an open page never stands between operator and call.
_EVERYWHERE = frozenset({"answer", "hang_up", "decline", "hold", "mute"})


class _Bound(QAction):
    """Knows its action, so that no lambda is connected."""

    fired = Signal(object)

    def __init__(self, action: Action, parent: QObject) -> None:
        super().__init__(say(action.text), parent)
        self.action_name = action.name
        everywhere = action.name in _EVERYWHERE
        context = Qt.ShortcutContext.ApplicationShortcut if everywhere else Qt.ShortcutContext.WindowShortcut
        self.setShortcutContext(context)
        # Holding the key down must not answer, hang up, answer.
        self.setAutoRepeat(False)
        self.triggered.connect(self._fire)

    def _fire(self) -> None:
        name, _, place = self.action_name.partition("_")
        if name == "disposition":
            self.fired.emit(Ask("outcome", place))
        else:
            self.fired.emit(Ask(self.action_name))


class Shortcuts(QObject):
    asked = Signal(object)

    def __init__(self, window: QWidget, keys: Mapping[str, str]) -> None:
        super().__init__(window)
        self.actions: dict[str, _Bound] = {}
        for action in ACTIONS:
            bound = self.actions[action.name] = _Bound(action, self)
            bound.fired.connect(self.asked)
            window.addAction(bound)
        self.use(keys)

    def use(self, keys: Mapping[str, str]) -> None:
        """Take over a new map; at once, in every window."""
        for name, bound in self.actions.items():
            wanted = (
                [QKeySequence(keys[name], QKeySequence.SequenceFormat.PortableText)] if keys[name] else []
            )
            if name == "finish" and keys[name] == "Ctrl+Return":
                wanted.append(QKeySequence("Ctrl+Enter", QKeySequence.SequenceFormat.PortableText))
            bound.setShortcuts(wanted)


def native(key: str) -> str:
    """A key as it is printed on the keyboard: Qt would translate Ctrl, which no keyboard does."""
    if sys.platform != "darwin":
        return key
    sequence = QKeySequence(key, QKeySequence.SequenceFormat.PortableText)
    return sequence.toString(QKeySequence.SequenceFormat.NativeText)
