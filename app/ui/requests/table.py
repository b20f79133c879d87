"""The list of requests: several may be selected, and what others change moves neither selection nor place."""

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from app.ui.parts.table import RowsView
from app.ui.parts.values import Column


class RequestsTable(RowsView):
    sort_asked = Signal(object)
    """The number of the column whose head was pressed."""
    picked = Signal()
    """The selection changed."""
    left = Signal()
    """Up from the first row: the keyboard goes to what stands above."""

    def __init__(self, columns: tuple[Column, ...], name: str, parent: QWidget | None = None) -> None:
        super().__init__(columns, name, parent)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        head = self.horizontalHeader()
        head.setSectionsClickable(True)
        head.setSortIndicatorShown(False)
        head.sectionClicked.connect(lambda column: self.sort_asked.emit(column))
        self._begins = False
        self._kept: tuple[frozenset[str], str, str, int] = (frozenset(), "", "", 0)
        self.rows_model.modelAboutToBeReset.connect(self._keep)
        self.rows_model.modelReset.connect(self._put_back)
        self.selectionModel().selectionChanged.connect(lambda *_: self.picked.emit())

    def show_sorting(self, column: int, falling: bool) -> None:
        head = self.horizontalHeader()
        head.setSortIndicatorShown(column >= 0)
        order = Qt.SortOrder.DescendingOrder if falling else Qt.SortOrder.AscendingOrder
        if column >= 0:
            head.setSortIndicator(column, order)

    @property
    def selected_ids(self) -> tuple[int, ...]:
        """In the order of the list."""
        places = sorted(index.row() for index in self.selectionModel().selectedRows())
        return tuple(int(self.rows_model.rows[place].id) for place in places)

    def begin(self) -> None:
        """Take the keyboard; the first row is selected when none is, as soon as there is one."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._begins = not self.rows_model.rows
        if not self.selected_ids and self.rows_model.rows:
            # Qt itself may have made the first row current, which is not selecting it.
            # Not selectRow: it asks which keys are held, and Ctrl+Shift+2 leads here.
            flags = QItemSelectionModel.SelectionFlag
            place = self._at(max(0, self.currentIndex().row()))
            self.selectionModel().setCurrentIndex(place, flags.ClearAndSelect | flags.Rows)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Up and self.currentIndex().row() <= 0:
            self.left.emit()
            return
        super().keyPressEvent(event)

    # ---- the rows are others now

    def _keep(self) -> None:
        rows, top = self.rows_model.rows, self.indexAt(self.viewport().rect().topLeft())
        current = self.currentIndex()
        self._kept = (
            frozenset(str(each) for each in self.selected_ids),
            rows[current.row()].id if current.isValid() else "",
            rows[top.row()].id if top.isValid() else "",
            self.rowViewportPosition(top.row()) if top.isValid() else 0,
        )

    def _put_back(self) -> None:
        chosen, current, top, offset = self._kept
        places = {row.id: place for place, row in enumerate(self.rows_model.rows)}
        # First the rows: the view lays itself out late, and the scroll bar would have no room yet.
        self.updateGeometries()
        marked = QItemSelection()
        for place in sorted(places[each] for each in chosen if each in places):
            marked.select(self._at(place), self._at(place))
        flags = QItemSelectionModel.SelectionFlag
        model = self.selectionModel()
        if current in places:
            model.setCurrentIndex(self._at(places[current]), flags.NoUpdate)
        model.select(marked, flags.ClearAndSelect | flags.Rows)
        if self._begins and places:
            self.begin()
        if top in places:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + self.rowViewportPosition(places[top]) - offset)
        self.picked.emit()

    def _at(self, place: int) -> QModelIndex:
        return self.rows_model.index(place, 0)
