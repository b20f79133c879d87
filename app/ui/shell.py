"""The window of a desk: puts the parts together and routes what they ask for. No rule lives here.

``build_desk`` is the door for app.run; values from the exchange and the phone come in over ``window.bridge``.
"""

import time
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QEvent, Qt, QTimer, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QVBoxLayout, QWidget

from app.domain import desk as rules
from app.domain.changes import Changes
from app.domain.dialling import OutsideRequest, outside
from app.domain.settings import Settings
from app.services.doors import ExchangeDoor, PhoneDoor, SettingsDoor
from app.services.ports import Office
from app.ui import errors
from app.ui.board.steer_flow import SteerFlow
from app.ui.body import FOLD, Body
from app.ui.bridge import Bridge
from app.ui.calls import present as calls
from app.ui.calls.confirm_bar import ConfirmBar
from app.ui.calls.presses import REASONS
from app.ui.calls.stack import CallStack
from app.ui.calls.transfer_flow import TransferFlow
from app.ui.commands import FLOOR, ROOMS, WORKSHOP, keymap
from app.ui.desk import present as words
from app.ui.desk.banner_bar import BannerBar
from app.ui.desk.status_bar import StatusBar
from app.ui.desk.top_bar import TopBar
from app.ui.dial_flow import DialFlow
from app.ui.driver import Driver
from app.ui.floor.column import FloorColumn
from app.ui.pages import Pages
from app.ui.parts import theme
from app.ui.parts.say import say
from app.ui.parts.text import Shown, tr
from app.ui.parts.values import Ask, Press
from app.ui.people.asks import Identified, OpenCompany, OpenPerson
from app.ui.people.customer_columns import WhoColumn, WorkColumn
from app.ui.people.find_box import FindBox
from app.ui.people.present import Subject, house
from app.ui.ringing import Ringing
from app.ui.rooms.house import RoomHouse
from app.ui.shortcuts import Shortcuts, native
from app.ui.work import Work
from telephony.switchboard.events import Asked

if TYPE_CHECKING:
    from app.services.device_ports import Workshop
    from app.services.tools import Tools
    from app.ui.wing import Wing

SMALLEST = (1024, 640)
Flagged = TypeVar("Flagged", calls.Strip, calls.Popup)


class DeskWindow(QMainWindow):
    def __init__(
        self,
        office: Office,
        exchange: ExchangeDoor,
        phone: PhoneDoor,
        door: SettingsDoor,
        clock: Callable[[], float] = time.time,
    ) -> None:
        super().__init__()
        self.setWindowTitle(say(tr("Ringdesk")))
        self.setMinimumSize(*SMALLEST)
        self.resize(1440, 860)
        self.bridge = Bridge(self)
        self.work = Work(office, self)
        self.driver = Driver(exchange, phone, clock, self)
        self.settings = door.load()
        self.keys = keymap(self.settings.keys)
        self.pages = Pages(self, door)
        self.wing: Wing | None = None
        self._make_parts(clock)
        self._lay_out()
        self._connect()
        self._use_settings()
        self._tick = QTimer(self)
        self._tick.setInterval(1000)
        self._tick.timeout.connect(self._ticked)
        self._tick.start()
        self.refresh()
        # Nothing is typed into by chance: keys mean actions until somebody turns to a field.
        self.setFocus()

    def _make_parts(self, clock: Callable[[], float]) -> None:
        region = self.settings.text("region")
        self.finder = FindBox(self.work, region, clock)
        self.top = TopBar(self.finder)
        self.stack = CallStack()
        self.confirm = ConfirmBar()
        self.banner = BannerBar()
        self.who = WhoColumn(self.work, clock)
        self.desk_work = WorkColumn(self.work, clock)
        self.floor = FloorColumn()
        self.body = Body(self.who, self.desk_work, self.floor)
        self.house = RoomHouse(self.body)
        self.status = StatusBar()
        self.ringing = Ringing(self)
        self.transfer = TransferFlow(self.driver, self.put_above_banner, self)
        self.steering = SteerFlow(self.driver, self.put_above_banner, self)
        self.dial_flow = DialFlow(self.confirm, self.work, region, self)
        self.shortcuts = Shortcuts(self, self.keys)

    def _lay_out(self) -> None:
        centre = QWidget(self)
        column = self._column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.top, self.stack, self.confirm, self.banner):
            column.addWidget(part)
        column.addWidget(self.house, 1)
        column.addWidget(self.status)
        self.setCentralWidget(centre)

    def put_above_banner(self, bar: QWidget) -> None:
        self._column.insertWidget(self._column.indexOf(self.banner), bar)

    def _connect(self) -> None:
        self.bridge.arrived.connect(self.driver.hear)
        self.driver.changed.connect(self.refresh)
        self.driver.levels_changed.connect(self._show_levels)
        self.driver.stored.connect(self._stored)
        self.work.failed.connect(self._failed)
        for teller in (self.driver, self.dial_flow, self.transfer):
            teller.told.connect(self.banner.show_passing)
        askers = (self.top, self.stack, self.confirm, self.banner, self.who, self.floor, self.finder)
        for asker in (*askers, self.steering, self.transfer, self.ringing, self.shortcuts, self.pages):
            asker.asked.connect(self.take)
        self.desk_work.note.saved.connect(self._note_saved)

    def open_workshop(self, workshop: "Workshop", tools: "Tools | None" = None) -> None:
        """Devices, requests and the rooms, at any time; without this they are not there at all. Their half
        of the program is imported here: the first picture of the desk does without. ``workshop`` is used on
        the office's thread. Scanners speak over the bridge."""
        from app.ui.wing import Wing

        self.wing = Wing(self, workshop, tools)
        self.refresh()

    # ---- showing

    @Slot()
    def refresh(self) -> None:
        """Show the desk as it is now."""
        desk, now = self.driver.desk, self.driver.clock()
        keys = self._shown_keys
        strips = tuple(self._flagged(calls.strip(call, desk, now, keys)) for call in rules.strips(desk))
        self.stack.show_strips(strips, self._reason("dial"))
        popup = calls.popup(desk, now, keys)
        self.ringing.show_ringing(self._flagged(popup) if popup is not None else None)
        self.top.show_bar(
            words.my_state(desk, now), words.queues_in_short(desk, now), words.me_in_short(desk)
        )
        self.banner.show_standing(words.standing(desk, now))
        self.who.show_call(desk.focused)
        call = desk.focused
        operator = desk.view.me.operator if desk.view else ""
        self.desk_work.note.show_call(call.call if call and call.state != "offered" else "", operator)
        self._show_subject()
        self.floor.show_floor(desk, now, self._reason("digits"), keys.get("pick_up", ""))
        scanner = (self.wing.desk.scanner,) if self.wing else ()
        self.status.show_status((*words.status(desk), *scanner), words.key_hints(keys))
        self._show_levels()
        self.dial_flow.refresh(desk)
        self.transfer.refresh()
        self.steering.refresh(self.settings.text("audio.ringer"))
        self.pages.show_phone(desk.phone)

    def _flagged(self, shown: Flagged) -> Flagged:
        """With the recalls of its customer, and how much there is to tell him."""
        return self.wing.flags.flagged(shown) if self.wing is not None else shown

    def _reason(self, action: str) -> Shown:
        code = rules.blocked(self.driver.desk, action)
        return REASONS.get(code, code)

    def _show_subject(self) -> None:
        subject, names = self.who.subject, house(self.driver.desk.view)
        self.who.contacts.use_names(names)
        self.desk_work.timelines.use_names(names)
        self.who.contacts.show_subject(subject, idle=self.driver.desk.focused is None)
        self.desk_work.timelines.show_subject(subject)
        if self.wing is not None:
            self.wing.show_desk(subject, self._shown_keys)

    @Slot()
    def _show_levels(self) -> None:
        desk = self.driver.desk
        levels = (desk.levels.input, desk.levels.output) if desk.levels else None
        self.status.show_levels(levels)
        self.pages.show_levels(levels)

    @Slot()
    def _ticked(self) -> None:
        self.driver.finish_what_lapses()
        self.refresh()

    # ---- what is asked for

    @Slot(object)
    def take(self, value: object) -> None:
        """What a part of the window asks for."""
        match value:
            case Identified():
                self.driver.identified(value)
                press = Press("undo", tr("Undo"), "undo") if value.undo else None
                self.banner.show_passing(words.notice(rules.Notice("saved")), press)
                self.who.reload()
            case OpenPerson() | OpenCompany():
                self.pages.open_customer(value)
            case Subject():
                self.who.pick(value)
                self._show_subject()
                if value.number and value.person is None:
                    self.who.focus_caller()  # nobody yet: he may be named
            case Ask():
                self._act(value)
            case Asked():
                self.driver.wish(value)

    def _act(self, ask: Ask) -> None:
        own: dict[str, Callable[[], object]] = {
            "find": self.finder.begin,
            "caller": self.who.focus_caller,
            "open_person": self.who.open_person,
            "note": self.desk_work.focus_note,
            "timeline": self.desk_work.focus_timelines,
            "column_1": self.who.focus_caller,
            "column_2": self.desk_work.focus_note,
            "column_3": self._show_floor,
            "keypad": self._show_keypad,
            "my_state": self.top.state.showPopup,
            "transfer": lambda: self.transfer.begin(self.settings.text("region")),
            "settings": self.pages.open_settings,
            "keys": self.pages.open_keys,
            "import": self.pages.open_import,
            "block": lambda: self.pages.open_block_list(self.who.caller.number),
            "shut_queues": lambda: self.pages.open_closings(ask.argument),
            "try_route": self.pages.open_route,
            "steer": lambda: self.pages.open_steer(ask.argument),
            "emergency": self.pages.open_emergency,
            "alerts": self.pages.open_alerts,
            "message_seen": self.steering.seen,
            "undo": self._undo,
            "confirm_closed": self._confirm_closed,
            "subject_changed": self._show_subject,
        }
        if ask.action == "dial_typed":
            self.dial_flow.begin(ask.argument, self.driver.desk)
        elif ask.action in ("transfer", "consult") and ask.argument:
            self.driver.do(ask)
        elif ask.action == "dial" and not ask.argument:
            self._focus_dial_line()
        elif ask.action in own:
            own[ask.action]()
        elif ask.action in WORKSHOP | ROOMS | FLOOR:
            if self.wing is not None:
                self.wing.act(ask.action)
        else:
            self.driver.do(ask)

    def _focus_dial_line(self) -> None:
        if self.stack.dial_line.isVisible():
            self.stack.dial_line.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.driver.do(Ask("dial"))

    def _show_floor(self) -> None:
        if self.body.drawer_open:
            self.body.show_floor(False)
            return
        self.body.show_floor(True)
        self.floor.queues.setFocus()

    def _show_keypad(self) -> None:
        self.body.show_floor(True)
        self.floor.focus_keypad()

    def _confirm_closed(self) -> None:
        if self.stack.dial_line.isVisible():
            self.stack.dial_line.field.clear()

    def _undo(self) -> None:
        self.work.run(self, lambda office: office.undo_last_person(), self._undone)

    def _undone(self, done: bool) -> None:
        if done:
            self.banner.show_passing(words.notice(rules.Notice("undone")))
            self.who.forget()

    @Slot(object)
    def _stored(self, changes: Changes) -> None:
        if self.wing is not None:
            self.wing.stored(changes)
        if changes.people:
            self.who.reload()
        if changes.history or changes.notes:
            self.desk_work.timelines.reload()
            self.who.contacts.loaded.reload()

    @Slot()
    def stored_people(self) -> None:
        """A page wrote to the store."""
        self._stored(Changes(people=True))

    @Slot(object)
    def _note_saved(self, call: str) -> None:
        if self.driver.desk.focus != call:
            self.desk_work.timelines.reload()

    @Slot(object)
    def _failed(self, error: Exception) -> None:
        self.banner.show_passing(words.notice(errors.notice(error)))

    @Slot(object)
    def outside_asked(self, arguments: tuple[str, ...]) -> None:
        """A second start of the program: a link, ``--answer``, ``--hangup``, or just "show yourself"."""
        self._outside(outside(arguments))

    def _outside(self, request: OutsideRequest) -> None:
        if request.kind == "dial":
            self.dial_flow.begin(request.argument, self.driver.desk, from_outside=True)
            QApplication.alert(self)
        elif request.kind in ("answer", "hang_up"):
            self.driver.do(Ask(request.kind))
        else:
            self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
            self.raise_()
            self.activateWindow()

    # ---- settings

    def apply_settings(self, settings: Settings) -> None:
        """Take over changed settings; language waits for the next start."""
        before, self.settings = self.settings, settings
        self.keys = keymap(settings.keys)
        self.shortcuts.use(self.keys)
        application = QApplication.instance()
        if before.text("theme") != settings.text("theme") and isinstance(application, QApplication):
            theme.apply(application, settings.text("theme"))
        self._use_settings()
        self.refresh()

    def _use_settings(self) -> None:
        self.ringing.wanted = bool(self.settings["popup"])
        self.finder.region = self.dial_flow.region = self.settings.text("region")
        self.driver.use_sound(self.settings)
        self._shown_keys = {name: native(key) for name, key in self.keys.items()}
        self.top.show_keys(self._shown_keys)

    # ---- window

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and hasattr(self, "_tick"):
            self.refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # "?" reaches the window only when nothing that is typed into had it.
        if event.text() == "?":
            self.pages.open_keys()
        elif event.key() == Qt.Key.Key_Escape and self.body.drawer_open:
            self.body.show_floor(False)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.body.fold(self.width() < FOLD)
        self.top.show_drawer_button(self.body.folded)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.desk_work.note.leave_now()
        if self.wing is not None:
            self.wing.save_now()
        self._tick.stop()
        self.ringing.close()
        self.pages.close_all()
        self.work.stop()
        super().closeEvent(event)


def build_desk(
    office: Office,
    exchange: ExchangeDoor,
    phone: PhoneDoor,
    settings: SettingsDoor,
    clock: Callable[[], float] = time.time,
) -> DeskWindow:
    """The desk's window, not yet shown. Give values to ``window.bridge.deliver`` from any thread; connect
    ``SingleInstance.asked`` to ``window.outside_asked``."""
    return DeskWindow(office, exchange, phone, settings, clock)
