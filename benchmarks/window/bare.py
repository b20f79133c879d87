"""The least a Qt window in Python can be: one QWidget.  Prints when it was painted, and ends."""

import sys
import time

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget


class Bare(QWidget):
    told = False

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.told:
            self.told = True
            QTimer.singleShot(0, self.tell)

    def tell(self) -> None:
        print(time.monotonic_ns(), time.process_time_ns(), flush=True)
        QApplication.quit()


application = QApplication(sys.argv)
window = Bare()
window.resize(1440, 860)
window.show()
application.exec()
