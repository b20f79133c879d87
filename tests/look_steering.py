"""Steering on screens: the dialogs, and a desk at which all of it shows."""

from PySide6.QtWidgets import QWidget

from app.ui.board.alert_dialog import AlertDialog
from app.ui.board.steer_dialog import SteerDialog
from app.ui.board.steer_emergency import EmergencyDialog
from tests import look
from tests.steering_views import busy_house, deed


def steering(name: str) -> QWidget:
    told = (deed(12, "pause", whom="Rasa P.", by="Ona M.", detail="meeting", reason="Team talk at three"),)
    if name == "steered":
        return look.desk(busy_house(messages=told))
    window = look.desk(busy_house())
    look.KEPT.append(window)
    if name == "emergency":
        return EmergencyDialog(window.driver, window)
    if name == "alerts":
        return AlertDialog(window.driver, window)
    page = SteerDialog(window.driver, "mantas", window)
    page.deed.setCurrentIndex(page.deed.findData("queues"))
    page.reason.setText("Greta is ill")
    return page
