"""Parts of a page with a border between them that can be moved."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QWidget


def split(
    parent: QWidget, *parts: tuple[QWidget, int], grows: int | None = None, upright: bool = False
) -> QSplitter:
    """Side by side, or ``upright`` one below the other; none can be pushed away wholly. ``parts``: each with
    its pixels at first. ``grows``: the place of the one that takes what the window gains."""
    splitter = QSplitter(Qt.Orientation.Vertical if upright else Qt.Orientation.Horizontal, parent)
    for part, _ in parts:
        splitter.addWidget(part)
    if grows is not None:
        splitter.setStretchFactor(grows, 1)
    splitter.setSizes([pixels for _, pixels in parts])
    splitter.setChildrenCollapsible(False)
    if splitter.isRightToLeft():
        # Qt 6 mirrors the places one pixel too far: the first part would lose its edge.
        splitter.setContentsMargins(0, 0, 1, 0)
    return splitter
