"""What a screen reader is told of the call strips: the words that are on the screen."""

from PySide6.QtWidgets import QWidget

from app.ui.shell import DeskWindow


def strip_words(window: DeskWindow) -> list[str]:
    views = window.stack.views.values()
    parts = [each for view in views for each in view.findChildren(QWidget) if each.isVisible()]
    return [each.accessibleName() for each in parts if each.accessibleName()]
