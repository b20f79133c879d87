"""Three columns; under 1280 pixels the third folds into a drawer over the second."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

FOLD = 1280
GAP = 8
SIDE = 344
SIDE_NARROW = 316


class Body(QWidget):
    def __init__(self, who: QWidget, work: QWidget, floor: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(who)
        self._who, self._floor = who, floor
        self._drawer = QFrame(self)
        self._drawer.setObjectName("Drawer")
        inside = QVBoxLayout(self._drawer)
        inside.setContentsMargins(GAP, GAP, GAP, GAP)
        self._drawer.hide()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(GAP, GAP, GAP, GAP)
        self._row.setSpacing(GAP)
        self._row.addWidget(self._scroll)
        self._row.addWidget(work, 1)
        self._row.addWidget(floor)
        self.folded = False
        self._size_columns()

    @property
    def drawer_open(self) -> bool:
        return self.folded and not self._drawer.isHidden()

    def show_floor(self, wanted: bool) -> None:
        """Open or close the drawer; with room for three columns the floor is there anyway."""
        if self.folded:
            self._drawer.setVisible(wanted)
            self._drawer.raise_()
            self._place_drawer()

    def fold(self, folded: bool) -> None:
        if folded == self.folded:
            return
        self.folded = folded
        layout = self._drawer.layout()
        assert layout is not None
        if folded:
            self._row.removeWidget(self._floor)
            layout.addWidget(self._floor)
        else:
            layout.removeWidget(self._floor)
            self._row.addWidget(self._floor)
        self._drawer.hide()
        self._floor.show()
        self._size_columns()

    def _size_columns(self) -> None:
        side = SIDE if self.width() >= 1400 else SIDE_NARROW
        self._scroll.setFixedWidth(side)
        self._who.setMaximumWidth(side)
        self._floor.setFixedWidth(side)

    def _place_drawer(self) -> None:
        wide = SIDE_NARROW + 2 * GAP
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self._drawer.setGeometry(0 if mirrored else self.width() - wide, 0, wide, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._size_columns()
        self._place_drawer()
