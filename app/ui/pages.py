"""The windows beside the main one: settings, keys, import, a person's page, ways. One of each, never modal.

They are imported when they are first opened; the start of the desk does not wait for them.
"""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QWidget

from app.domain.errors import RingdeskError
from app.domain.settings import Settings
from app.services.doors import SettingsDoor
from app.ui.driver import Driver
from app.ui.people.asks import OpenCompany, OpenPerson
from app.ui.routing.asks import TryRoute
from app.ui.work import Work
from telephony.switchboard.phone import PhoneState

if TYPE_CHECKING:
    from app.ui.people.company_dialog import CompanyDialog
    from app.ui.people.person_dialog import PersonDialog


class Host(Protocol):
    """What the pages need of the window."""

    work: Work
    driver: Driver
    settings: Settings
    keys: Mapping[str, str]

    def apply_settings(self, settings: Settings) -> None: ...

    def stored_people(self) -> None: ...


class Pages(QObject):
    asked = Signal(object)

    def __init__(self, window: Any, door: SettingsDoor) -> None:
        super().__init__(window)
        self._window: QWidget = window
        self._host: Host = window
        self._door = door
        self.open: dict[str, QDialog] = {}

    def open_settings(self) -> None:
        from app.ui.settings.dialog import SettingsDialog

        if self._raise("settings"):
            return
        page = SettingsDialog(self._host.settings, self._host.driver.desk.phone, self._window)
        page.changed.connect(self._save)
        page.sound_check.connect(self._host.driver.check_sound)
        page.learn.connect(self._host.driver.learn_button)
        self._show("settings", page)

    def open_keys(self) -> None:
        from app.ui.settings.keys_dialog import KeysDialog

        if self._raise("keys"):
            return
        page = KeysDialog(dict(self._host.keys), self._window)
        page.changed.connect(self._save_keys)
        self._show("keys", page)

    def open_import(self) -> None:
        from app.ui.people.import_dialog import ImportDialog

        if self._raise("import"):
            return
        page = ImportDialog(self._host.work, self._host.settings.text("region"), self._window)
        page.changed.connect(self._host.stored_people)
        self._show("import", page)

    def open_customer(self, of: OpenPerson | OpenCompany) -> None:
        if isinstance(of, OpenPerson):
            self.open_person(of.person)
        else:
            self.open_company(of.company)

    def open_person(self, person: int) -> None:
        from app.ui.people.person_dialog import PersonDialog

        name = f"person {person}"
        if not self._raise(name):
            self._show_customer(name, PersonDialog(self._host.work, person, self._window))

    def open_company(self, company: int) -> None:
        from app.ui.people.company_dialog import CompanyDialog

        name = f"company {company}"
        if not self._raise(name):
            self._show_customer(name, CompanyDialog(self._host.work, company, self._window))

    def _show_customer(self, name: str, page: "PersonDialog | CompanyDialog") -> None:
        page.saved.connect(self._host.stored_people)
        page.asked.connect(self.asked)
        self._show(name, page)

    def open_block_list(self, number: str) -> None:
        from app.ui.routing.block_dialog import BlockDialog

        if not self._raise("block list"):
            self._show("block list", BlockDialog(self._host.work, self._host.driver, number, self._window))

    def open_closings(self, queue: str = "") -> None:
        from app.ui.routing.closing_dialog import ClosingDialog

        if not self._raise("closings"):
            self._show("closings", ClosingDialog(self._host.driver, self._window, queue))
        elif queue:
            self.open["closings"].choose(queue)  # type: ignore[attr-defined]

    def open_route(self, of: TryRoute | None = None) -> None:
        from app.ui.routing.route_dialog import RouteDialog

        if not self._raise("route"):
            self._show("route", RouteDialog(self._host.work, self._host.driver, self._window, of))
        elif of is not None:
            self.open["route"].ask_of(of)  # type: ignore[attr-defined]

    def open_steer(self, whom: str = "") -> None:
        from app.ui.board.steer_dialog import SteerDialog

        if not self._raise("steer"):
            self._show("steer", SteerDialog(self._host.driver, whom, self._window))
        elif whom:
            self.open["steer"].choose(whom)  # type: ignore[attr-defined]

    def open_emergency(self) -> None:
        from app.ui.board.steer_emergency import EmergencyDialog

        if not self._raise("emergency"):
            self._show("emergency", EmergencyDialog(self._host.driver, self._window))

    def open_alerts(self) -> None:
        from app.ui.board.alert_dialog import AlertDialog

        if not self._raise("alerts"):
            self._show("alerts", AlertDialog(self._host.driver, self._window))

    def show_phone(self, phone: PhoneState | None) -> None:
        page = self.open.get("settings")
        if page is not None:
            page.show_phone(phone)  # type: ignore[attr-defined]

    def show_levels(self, levels: tuple[float, float] | None) -> None:
        page = self.open.get("settings")
        if page is not None:
            page.show_levels(levels)  # type: ignore[attr-defined]

    def close_all(self) -> None:
        for page in list(self.open.values()):
            page.close()

    def _raise(self, name: str) -> bool:
        page = self.open.get(name)
        if page is not None:
            page.raise_()
            page.activateWindow()
        return page is not None

    def _show(self, name: str, page: QDialog) -> None:
        page.setObjectName(name)
        self.open[name] = page
        page.finished.connect(self._finished)
        page.show()

    def _finished(self) -> None:
        for name, page in list(self.open.items()):
            if page is self.sender():
                del self.open[name]
                page.deleteLater()

    def _save(self, settings: Settings) -> None:
        try:
            self._door.save(settings)
        except RingdeskError as error:
            self._host.work.failed.emit(error)
        self._host.apply_settings(settings)

    def _save_keys(self, changes: dict[str, str]) -> None:
        self._save(self._host.settings.with_keys(changes))
