"""What a window tells everything that stands in it, and its dialogs: a property found on the way up."""

from PySide6.QtWidgets import QWidget


def told_above(widget: QWidget, name: str) -> object:
    """Of the widget, its window, or the window that a dialog belongs to; None before one has told it."""
    above: QWidget | None = widget
    while above is not None:
        value: object = above.property(name)
        if value is not None:
            return value
        above = above.parentWidget()
    return None
