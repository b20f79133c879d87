"""Devices, requests and rooms of a desk: made after the first picture, woven into the window here.

The window itself knows only this; everything of the workshop is behind it.
"""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QApplication

from app.domain.changes import Changes
from app.domain.desk import Desk
from app.domain.links import Linked
from app.domain.monitor_wishes import ACTIONS as MONITORING
from app.domain.reply_values import About
from app.domain.scan_results import AtHand
from app.services.device_ports import Workshop
from app.services.labels import LabelsOf
from app.services.tools import Tools
from app.ui.board.monitor_bar import MonitorFlow
from app.ui.board.talk_choice import needs_choice
from app.ui.desk.present import Banner
from app.ui.parts.button import KEYS
from app.ui.parts.choice_list import Choice
from app.ui.parts.text import Shown, tr
from app.ui.parts.values import Ask
from app.ui.people.present import Subject
from app.ui.quality.feedback import FeedbackMark
from app.ui.readers.router import ScanRouter
from app.ui.readers.wedge_filter import WedgeFilter
from app.ui.recordings.asks import HearCall
from app.ui.recordings.focus_mask import FocusMask
from app.ui.replies.book import ReplyBook
from app.ui.replies.field import BOOK, ReplyField
from app.ui.replies.script_flow import ScriptFlow, put_below
from app.ui.reports.asks import OpenCall
from app.ui.rooms.ground import Ground
from app.ui.rooms.table import BY_NAME, DESK, FLOOR
from app.ui.routing.asks import TryRoute
from app.ui.scan.asks import LookUp, NewRequest, OpenDevice, OpenPage, OpenTicket
from app.ui.scan.shop import Shop
from app.ui.scan.workshop_desk import WorkshopDesk
from app.ui.service.present import candidate_words
from app.ui.tasks.call_back import CallBack
from app.ui.tasks.caller_tasks import CallerTasks
from app.ui.tasks.flags import CallFlags
from app.ui.tickets.present import at_hand
from app.ui.what_if.asks import TryOut
from devices.scanning.ports import CodeScanned, RepeatLeftOut
from telephony.switchboard.events import Asked

if TYPE_CHECKING:
    from app.ui.shell import DeskWindow


class Wing(QObject):
    def __init__(self, window: "DeskWindow", workshop: Workshop, tools: Tools | None = None) -> None:
        super().__init__(window)
        self._window = window
        shop = Shop(window.work, workshop)
        tools = tools or Tools()
        self.ground = Ground(shop, self._now, window.driver.clock, self._tell, tools)
        self.desk = WorkshopDesk(shop, self._now, window.driver.clock, tools.makers, self)
        self.desk.foreign = tools.foreign
        self.router = ScanRouter(window.house, self.desk, self.ground, self)
        self.caller_tasks = CallerTasks(shop, clock=self.ground.clock, names=lambda: self.ground.house)
        self.flags = CallFlags(shop, self)
        self.call_back = CallBack(self.ground, window.put_above_banner, self)
        self.typing = WedgeFilter(tools.readers, self._tell, self)
        self.replies = ReplyBook(self.ground, self._about, self)
        self.scripts = ScriptFlow(
            self.ground, self.replies, window.put_above_banner, self._take_answers, self
        )
        self.focus_mask = FocusMask(self._now, self)
        self.monitoring = MonitorFlow(self.ground, window.put_above_banner, self)
        self.feedback = FeedbackMark(self.ground)
        self._answered = False
        self._weave(workshop)

    def _weave(self, workshop: Workshop) -> None:
        window, desk = self._window, self.desk
        window.floor.put_on_top(desk.device, desk.tickets.duplicates)
        window.finder.also(workshop.find_things, self._choice)
        window.finder.asked.connect(self._found)
        for card in (self.feedback, desk.requests, self.caller_tasks):
            window.who.put_below_caller(card)
        self.caller_tasks.asked.connect(self._asked)
        self.flags.changed.connect(window.refresh)
        self.flags.told.connect(self._tell)
        window.desk_work.put_editor(desk.tickets.editor)
        window.desk_work.timelines.opened.connect(self.play_recording)
        for asks in (self.focus_mask.asked, self.monitoring.wanted):
            asks.connect(window.take)
        window.desk_work.timelines.add_tab(tr("Device history"), desk.history)
        window.bridge.arrived.connect(self._hear)
        window.driver.fed.connect(window.house.fed)
        desk.tickets.asked.connect(self._shown_beside)
        desk.told.connect(self._tell)
        desk.page_asked.connect(self._asked)
        desk.readers_changed.connect(window.refresh)
        desk.device_shown.connect(self._device_shown)
        desk.print_asked.connect(self.print_labels)
        desk.tickets.turned.connect(self._editor_turned)
        desk.tickets.worked_on.connect(window.driver.worked_on)
        desk.tickets.editor.tabs.bar.currentChanged.connect(self._tab_turned)
        desk.tickets.editor.tabs.open(self.ground)
        window.setProperty(BOOK, self.replies)
        self.replies.told.connect(self._warn)
        window.house.open(self.ground)
        window.house.asked.connect(self._asked)
        self._resume()

    def _resume(self) -> None:
        """A bulk session that a crash or the end of the day left goes on: sent ones are carried out now."""
        left = self.ground.tools.bulk.unfinished() if self.ground.tools.bulk is not None else ()
        if left:
            self._window.house.prepare("room_bulk")
            count = sum(len(each.live) for each in left)
            self._tell(Banner(tr("%n scan(s) of a bulk session wait for you.", "", count), "warn", False))

    def _now(self) -> Desk:
        return self._window.driver.desk

    def _tell(self, banner: Banner) -> None:
        self._window.banner.show_passing(banner)

    def _warn(self, words: Shown) -> None:
        self._tell(Banner(words, "warn", False))

    def _about(self) -> About:
        """Whom the call is about, and the device on the desk."""
        call, at = self._now().focused, at_hand(self._now(), AtHand())
        number = call.number or call.number_raw if call is not None and at.call else ""
        return About(at.person_id, at.company_id, device=self.desk.device_id, number=number)

    def show_desk(self, subject: Subject, keys: Mapping[str, str]) -> None:
        """The desk changed. A call that is answered brings its desk back, whatever room is on the screen."""
        focused = self._now().focused
        talking = focused is not None and focused.state in ("talking", "consulted")
        if talking and not self._answered:
            self.enter(DESK)
            self._put_aside(subject)
        self._answered = talking
        self.desk.show_desk(subject, keys["new_ticket"])
        self.caller_tasks.show_subject(subject)
        self.flags.show_desk(self._now())
        self.scripts.show_desk()
        self.monitoring.show_desk()
        self.feedback.show_desk()
        if keys != self._window.property(KEYS):
            self._window.setProperty(KEYS, dict(keys))
        self._window.house.show_keys(keys)
        self._window.house.desk_changed()

    def _put_aside(self, subject: Subject) -> None:
        """A request of somebody else that was only looked at makes room for the note of the call."""
        open_now = self.desk.tickets.ticket
        if open_now is None or self.desk.tickets.editor.changed:
            return
        if subject.person is None or open_now.person_id != subject.person:
            self.desk.tickets.close()

    def act(self, action: str) -> None:
        """A key or button of the workshop, or the name of a room."""
        if action in BY_NAME:
            self.enter(action)
            return
        own = {
            "copy_text": self._copy_text,
            "script": self.scripts.begin,
            "wall_board": self._open_wall,
            "feedback": self.feedback.open,
        }
        if action in own:
            own[action]()
            return
        if self._window.house.acts(action):
            return
        if action in MONITORING:
            self._listen(action)
            return
        if action == "call_back":
            who = self._window.who
            self.call_back.begin(*(self._window.house.about() or (who.subject, who.caller.name)))
            return
        if action == "device_page":
            self._open_page(self.desk.device_id)
            return
        self.enter(DESK)
        if action == "scan":
            self._window.body.show_floor(True)
        self.desk.act(action)

    def _listen(self, action: str) -> None:
        """About the call he hears; in none, one is found on the floor."""
        if needs_choice(self.ground.desk(), action):
            self.enter(FLOOR)
            self._window.house.acts(action)
        else:
            self.monitoring.act(action)

    def _open_wall(self) -> None:
        self.enter(FLOOR)
        self._window.house.acts("wall_board")

    def _copy_text(self) -> None:
        """The text that has the keyboard, else the one that is written on the desk."""
        here = QApplication.focusWidget()
        editor = self.desk.tickets.editor
        text = here if isinstance(here, ReplyField) else None
        text = text or (self._window.desk_work.note.edit if editor.isHidden() else editor.text)
        if text.copy_all():
            self._tell(Banner(tr("Copied."), "info", False))

    def _take_answers(self, where: str, text: str) -> bool:
        """Of a call script: into the open request, a new one, or the note. False when none can be opened."""
        self.enter(DESK)
        if where == "note":
            put_below(self._window.desk_work.note.edit, text)
            return True
        if not self.desk.tickets.is_open:
            self.desk.act("new_ticket")
        if self.desk.tickets.is_open:
            put_below(self.desk.tickets.editor.text, text)
        return self.desk.tickets.is_open

    def enter(self, room: str) -> None:
        if self._window.house.current != room:
            self._window.house.enter(room)

    def stored(self, changes: Changes) -> None:
        self.desk.stored(changes)
        if changes.tasks or changes.devices:
            self.caller_tasks.reload()
            self.flags.reload()
        self.replies.stored(changes)
        self.feedback.stored(changes)
        self._window.house.stored(changes)

    def save_now(self) -> None:
        self.desk.save_now()
        self._window.house.save_now()

    @Slot(object)
    def _hear(self, value: object) -> None:
        """A scan goes where its scanner's role sends it."""
        if isinstance(value, CodeScanned | RepeatLeftOut):
            self.router.hear(value)
        else:
            self.desk.hear(value)

    def _choice(self, thing: Linked) -> Choice:
        """A request or a device among what the finder found."""
        title, details, icon = candidate_words(thing, self.ground.clock())
        if thing.ticket_id is not None:
            return Choice(OpenTicket(thing.ticket_id), title, details, icon)
        return Choice(OpenDevice(thing.device_id or 0), title, details, icon)

    @Slot(object)
    def _found(self, value: object) -> None:
        """The window hears the rest itself."""
        if isinstance(value, OpenTicket | OpenDevice):
            self._asked(value)

    @Slot(object)
    def _shown_beside(self, value: object) -> None:
        """A customer that a tab of a request names; everything else it asks for the desk hears itself."""
        if isinstance(value, Subject):
            self._window.take(value)

    @Slot(object)
    def _asked(self, value: object) -> None:
        """What a room asks for: devices and requests open on the desk."""
        if isinstance(value, OpenDevice | OpenTicket | NewRequest | LookUp):
            self.enter(DESK)
            self.desk.asked(value)
        elif isinstance(value, OpenPage):
            self._open_page(value.device)
        elif isinstance(value, HearCall | OpenCall):
            self.play_recording(value.call, at_once=isinstance(value, HearCall))
        elif isinstance(value, TryOut):
            self._try_out(value)
        elif isinstance(value, TryRoute):
            self._window.pages.open_route(value)
        elif isinstance(value, LabelsOf):
            self.print_labels(value)
        elif isinstance(value, Ask | Asked | Subject):
            self._window.take(value)

    def _open_page(self, device: int | None) -> None:
        """A device's own page; the room alone when no device is at hand."""
        from app.ui.devices.room import NAME, DevicesRoom

        self.enter(NAME)
        room = self._window.house.rooms[NAME]
        if device is not None and isinstance(room, DevicesRoom):
            room.open_device(device)

    def _try_out(self, wish: TryOut) -> None:
        """A draft of the plan on real calls; where the rules are tried there is a plan."""
        from app.ui.what_if.room import NAME, WhatIfRoom

        self.enter(NAME)
        room = self._window.house.rooms.get(NAME)
        if isinstance(room, WhatIfRoom):
            room.open_what_if(wish.before, wish.after)

    @Slot(object)
    def print_labels(self, wish: LabelsOf) -> None:
        """The print dialog, beside the desk: calls go on."""
        door = self.ground.tools.labels
        if door is None:
            return
        from app.ui.labels.dialog import PrintDialog

        for page in self._window.findChildren(PrintDialog):
            if page.wish == wish and page.isVisible():
                page.activateWindow()
                return
        page = PrintDialog(self.ground.shop, door, wish, self.ground.clock, self._window)
        page.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        page.told.connect(self._told_of_labels)
        page.show()

    @Slot(str)
    def play_recording(self, call: str, *, at_once: bool = False) -> None:
        """The recordings of a call, beside the desk: calls go on. ``at_once``: it was said already that they
        are to be heard."""
        files = self.ground.tools.recordings
        if files is None:
            return
        from app.ui.recordings.dialog import RecordingDialog

        for page in self._window.findChildren(RecordingDialog):
            if page.call == call and page.isVisible():
                page.activateWindow()
                return
        names = self._window.desk_work.timelines.names
        page = RecordingDialog(self.ground, files, call, names, self._window)
        page.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        page.show()
        if at_once:
            page.begin()

    @Slot(object)
    def _told_of_labels(self, words: Shown) -> None:
        self._tell(Banner(words, "info", False))

    @Slot()
    def _device_shown(self) -> None:
        self._window.body.show_floor(True)
        self._window.desk_work.timelines.show_tab(self.desk.history)

    @Slot(object)
    def _editor_turned(self, is_open: bool) -> None:
        self._window.desk_work.show_note(not is_open)
        self._tab_turned(self.desk.tickets.editor.tabs.bar.currentIndex() if is_open else 0)

    @Slot(int)
    def _tab_turned(self, place: int) -> None:
        self._window.desk_work.give_room(place > 0)
