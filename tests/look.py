"""Open one window or widget with made-up people: ``python -m tests.look NAME``.

``--shot FILE`` saves a picture instead and ends; ``--theme dark``, ``--language fa``, ``--size 1366x768``.
Without a name it lists the names. Set QT_SCALE_FACTOR=2 for a sharp screen.
"""

import argparse
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from importlib import import_module
from pathlib import Path

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.domain.desk import Notice
from app.domain.errors import NotAllowed, StoreUnavailable
from app.store.demo_calls import load_demo_calls
from app.store.demo_data import load_demo_data
from app.store.demo_devices import load_demo_devices
from app.store.demo_replies import load_demo_replies
from app.store.engine import open_store
from app.store.workshop import StoredWorkshop
from app.ui.application import make_application
from app.ui.people.import_dialog import ImportDialog
from app.ui.people.person_dialog import PersonDialog
from app.ui.recordings.dialog import RecordingDialog
from app.ui.shell import DeskWindow, build_desk
from telephony.switchboard.overview import DeskView
from telephony.switchboard.phone import AudioLevels
from tests.app.ui import made_up as made
from tests.app.ui import made_up_workshop as made_workshop
from tests.app.ui.made_up_workshop import MadeUpWorkshop, scan

KEPT: list[DeskWindow] = []
"""Windows whose page is looked at: they must not be collected meanwhile."""
Maker = Callable[[], QWidget]


def desk(*values: object, office: made.MadeUpOffice | None = None) -> DeskWindow:
    """A desk that was told these values."""
    exchange, phone = made.RememberingExchange(), made.RememberingPhone()
    office = office or made.MadeUpOffice(
        notes={("c1", "rasa"): "Since morning the unit stops, E41 on the display."}
    )
    window = build_desk(office, exchange, phone, made.SettingsInMemory(), lambda: made.NOW)
    states = {c.state for v in values if isinstance(v, DeskView) for c in v.calls}
    doing = "ringing" if "offered" in states else "up" if states & {"talking", "held"} else "idle"
    for value in (made.UP, replace(made.PHONE, call=doing), *values):
        window.bridge.deliver(value)
    return window


def _candidates() -> QWidget:
    several = (made.JONAS_MATCH, made.EGLE_MATCH, made.SARA_MATCH)
    return desk(made.view(made.call(chosen=None, matches=several)))


def _two_calls() -> QWidget:
    other = made.unknown("held", call="c2", arrived=made.NOW - 400, state_since=made.NOW - 70)
    return desk(made.view(made.call(), other))


def _kept() -> QWidget:
    """Customers wait to be called back; one of them is chosen."""
    support = replace(made.QUEUES[0], callbacks=made.KEPT, expected=300.0, error=70.0)
    call = made.call("offered", direction="out", callback="operator_first", since=made.NOW - 460)
    window = desk(made.view(call, queues=(support, *made.QUEUES[1:])))
    window.show()
    queues = window.floor.queues
    queues.setCurrentIndex(queues.rows_model.index(1, 0))
    return window


def _confirm() -> QWidget:
    window = desk(made.view())
    window.outside_asked(("tel:+37061234567",))
    return window


def _unknown_typing() -> QWidget:
    window = desk(made.view(made.unknown()))
    window.show()
    window.who.caller.row.name.setText("Jon")
    window.who.caller.row.name.textEdited.emit("Jon")
    return window


def _find() -> QWidget:
    window = desk(made.view())
    window.show()
    window.finder.field.setText("+370 612")
    window.finder.field.textEdited.emit("+370 612")
    return window


def _picked() -> QWidget:
    from app.ui.people.present import Subject

    window = desk(made.view(made.withheld()))
    window.take(Subject(person=2))
    return window


def _of(module: str, name: str, *more: object) -> Maker:
    """``name`` of a file beside this one; its rooms are imported when they are looked at."""

    def make() -> QWidget:
        widget: QWidget = getattr(import_module(f"tests.look_{module}"), name)(*more)
        return widget

    return make


def _notice() -> QWidget:
    return desk(made.view(), Notice("dial_unreachable", "+37061234567"))


def _page(name: str) -> Maker:
    def make() -> QWidget:
        window = desk(made.view())
        opener = {
            "settings": window.pages.open_settings,
            "keys": window.pages.open_keys,
            "import": window.pages.open_import,
            "person": lambda: window.pages.open_person(1),
            "company": lambda: window.pages.open_company(10),
        }
        opener[name]()
        page = next(iter(window.pages.open.values()))
        KEPT.append(window)
        return page

    return make


def _import_rows() -> QWidget:
    page = _page("import")()
    assert isinstance(page, ImportDialog)
    page._data = "Ona Onaitė;UAB Nida;+370 611 22333\n;;12\nJonas Petraitis;;861234567\n".encode()
    page._file.show_text("customers.csv")
    page._run(dry_run=True)
    return page


def _conflict() -> QWidget:
    office = made.MadeUpOffice()
    window = desk(made.view(), office=office)
    window.pages.open_person(1)
    page = next(iter(window.pages.open.values()))
    assert isinstance(page, PersonDialog)
    _spin(300)
    page.fields["role"].setProperty("text", "Head of maintenance")
    office.people[1] = replace(office.people[1], email="jonas@nida.lt", version=2)
    page._save()
    KEPT.append(window)
    return page


def _recording(*, listen: bool = True) -> QWidget:
    from tests.app.ui.recordings.stored import talk_at

    folder = Path(tempfile.mkdtemp(prefix="ringdesk-look-"))
    window = desk(made.view(me=made.me("ready", role="supervisor")))
    opened = talk_at(folder)
    window.open_workshop(opened.workshop, opened.tools)
    assert window.wing is not None
    window.bridge.deliver(made.view(me=made.me("ready", role="supervisor")))
    window.wing.play_recording("c1")
    page = window.findChildren(RecordingDialog)[0]
    _spin(500)
    if listen:
        page.listen()
        _spin(1500)
        page.player.pause()
        page.wave._go(19.0)
    KEPT.append(window)
    return page


def _popup() -> QWidget:
    window = desk(made.view(made.call("offered")))
    popup = window.ringing.popup
    assert popup is not None, "the small window comes when no window of ours is active"
    KEPT.append(window)
    return popup


def _workshop(*values: object, shop: MadeUpWorkshop | None = None) -> DeskWindow:
    """A desk with devices and requests."""
    window = desk(made.view(made.call()))
    window.open_workshop((shop or made_workshop.busy()).door)
    window.show()
    for value in (made_workshop.UP, *values):
        window.bridge.deliver(value)
    return window


def _lines(state: str = "") -> Maker:
    """The room of lines; ``down``: the broken one is chosen, ``worst``: all that can be said of one line."""

    def make() -> QWidget:
        from tests.app.ui import made_up_lines as lines

        shown = lines.LINES
        if state == "tested":
            shown = replace(shown, trunks=(replace(lines.CITY, test=lines.TESTED), *shown.trunks[1:]))
        if state == "worst":
            worst = replace(lines.MOBILE, test=lines.TESTED, pinged=lines.CITY.pinged)
            shown = replace(shown, trunks=(worst, *shown.trunks))
        view = made.view(me=made.me(role="supervisor"), lines=shown)
        window = _workshop(view)
        window.house.enter("room_lines")
        _spin(200)
        if state == "down":
            room = window.house.rooms["room_lines"]
            room.trunks.setCurrentIndex(room.trunks.rows_model.index(1, 0))  # type: ignore[attr-defined]
        if state == "confirm":
            room = window.house.rooms["room_lines"]
            room.detail.number.setText("+370 699 99999")  # type: ignore[attr-defined]
            room.detail.act("call")  # type: ignore[attr-defined]
        if state == "old":
            window.bridge.deliver(replace(made.UP, up=False))
        _spin(200)
        return window

    return make


def _editing(*values: object, text: str = "", first: str = "7F2K9-0001234") -> Maker:
    def make() -> QWidget:
        window = _workshop(scan(first) if first else made_workshop.UP)
        assert window.wing is not None
        _spin(200)
        window.wing.desk.act("new_ticket")
        window.wing.desk.tickets.editor.text.setPlainText(text)
        for value in values:
            window.bridge.deliver(value)
        _spin(200)
        return window

    return make


def _stored_room(name: str, doing: str = "", role: str = "operator") -> Maker:
    """A room over a real store with the sample company."""

    def make() -> QWidget:
        folder = tempfile.mkdtemp()
        store = open_store(Path(folder) / "look.db")
        load_demo_data(store)
        load_demo_devices(store)
        load_demo_calls(store)
        load_demo_replies(store)
        window = desk(made.view(me=made.me(role=role)))
        window.driver.clock = time.time
        window.open_workshop(StoredWorkshop(store, "rasa"))
        window.show()
        assert window.wing is not None
        window.wing.enter(name)
        _spin(900)
        room = window.house.rooms.get(name)
        if doing:
            getattr(room, doing)()
            _spin(600)
        dialog = getattr(room, "dialog", None)
        KEPT.append(window)
        return dialog or window

    return make


def _messages(name: str) -> QWidget:
    from tests import look_messages

    shown: QWidget = getattr(look_messages, name)()
    return shown


def _replying(asked: str, *, take: bool = False) -> Maker:
    """A note in which somebody asks for a text block; ``take``: the first one was taken."""

    def make() -> QWidget:
        window = _stored_room("room_desk")()
        assert isinstance(window, DeskWindow)
        window.bridge.deliver(made.view(made.call()))
        _spin(300)
        window.activateWindow()
        note = window.desk_work.note
        note.focus_note()
        note.edit.insertPlainText("Since morning the unit stops.\n")
        QTest.keyClicks(note.edit, f"::{asked}")
        _spin(300)
        if take:
            QTest.keyClick(note.edit, Qt.Key.Key_Return)
        return window

    return make


def _scripted(*keys: Qt.Key) -> Maker:
    """The call script of the sample company, after these keys."""

    def make() -> QWidget:
        window = _stored_room("room_desk")()
        assert isinstance(window, DeskWindow) and window.wing is not None
        window.bridge.deliver(made.view(made.call()))
        _spin(300)
        window.wing.act("script")
        _spin(400)
        assert window.wing.scripts.bar is not None
        for key in keys:
            QTest.keyClick(window.wing.scripts.bar.field, key)
        return window

    return make


def _scanners(*codes: str) -> Maker:
    """The room of scanners, with real ones on ptys."""

    def make() -> QWidget:
        from app.run.scanners import Scanners
        from app.services.tools import Tools
        from devices.readers.tables import foreign, makers
        from tests.app.ui.readers.counter import Plugged

        window, plugged = desk(made.view()), Plugged()
        scanners = Scanners(["socket://127.0.0.1:1"], look=plugged.look)
        window.open_workshop(
            made_workshop.busy().door, Tools(makers(), foreign=foreign(), readers=lambda: scanners)
        )
        window.show()
        scanners.start(window.bridge.deliver)
        _spin(600)
        for code in codes:
            plugged.known.scan(code)
            _spin(120)
        window.house.enter("room_scanners")
        _spin(600)
        room = window.house.rooms["room_scanners"]
        room.raw.table.selectRow(0)  # type: ignore[attr-defined]
        _spin(700)
        return window

    return make


def _scanners_page(name: str) -> Maker:
    def make() -> QWidget:
        window = _scanners("7F2K9-0001234")()
        assert isinstance(window, DeskWindow)
        KEPT.append(window)
        room = window.house.rooms["room_scanners"]
        getattr(room, name)()
        _spin(300)
        page: QWidget = room.page  # type: ignore[attr-defined]
        return page

    return make


def _listening(mode: str) -> Maker:
    def make() -> QWidget:
        from tests import look_monitoring

        return look_monitoring.overheard() if mode == "told" else look_monitoring.listening(mode)

    return make


LOOKS: dict[str, Maker] = {
    "listening": _listening("listen"),
    "whispering": _listening("whisper"),
    "barged_in": _listening("barge"),
    "overheard": _listening("told"),
    "plan_queues": _of("plan", "plan"),
    "plan_edited": _of("plan", "plan", "queues", "edited"),
    "plan_hand": _of("plan", "plan", "queues", "hand"),
    "plan_operators": _of("plan", "plan", "operators"),
    "plan_hours": _of("plan", "plan", "hours"),
    "plan_rules": _of("plan", "plan", "rules"),
    "plan_rule_new": _of("plan", "plan", "rules", "new"),
    "plan_numbers": _of("plan", "plan", "numbers"),
    "plan_alerts": _of("plan", "plan", "alerts"),
    "plan_pauses": _of("plan", "plan", "pauses"),
    "plan_house": _of("plan", "plan", "house"),
    "plan_voicemail": _of("plan", "plan", "voicemail"),
    "plan_versions": _of("plan", "plan", "versions"),
    "scanners": _scanners("7F2K9-0001234", "]C1010950600013435221SN12345\x1d10LOT7", "IMEI: 490154203237517"),
    "scanners_learn": _scanners_page("_learn"),
    "scanners_profile": _scanners_page("_edit"),
    "scanners_desk": _scanners_page("_desk"),
    "scanners_sheet": _scanners_page("_sheets"),
    "time_room": _of("time", "room"),
    "time_tab": _of("time", "tab"),
    "what_if": _of("what_if", "begin"),
    "what_if_tried": _of("what_if", "tried"),
    "what_if_operators": _of("what_if", "tried", 1),
    "what_if_calls": _of("what_if", "tried", 2),
    "plan_menus": _of("menus", "menus"),
    "plan_menus_shipped": _of("menus", "menus", "service"),
    "plan_menu_tried": _of("menus", "tried"),
    "plan_recordings": _of("menus", "recordings"),
    "plan_recordings_replaced": _of("menus", "replaced"),
    "plan_recording": _of("menus", "prompt"),
    "reports": _of("reports", "begin"),
    "reports_compared": _of("reports", "compared"),
    "reports_operators": _of("reports", "operators"),
    "reports_calls": _of("reports", "calls"),
    "reports_saved": _of("reports", "saved"),
    "reports_customers": _of("reports", "customers"),
    "reports_found": _of("reports", "found"),
    "reports_foretold": _of("reports", "foretold"),
    "reports_foretold_calls": _of("reports", "foretold_calls"),
    "reports_empty": _of("reports", "nothing"),
    "staffing": _of("what_if", "staffing"),
    "staffing_patient": _of("what_if", "staffing", 4, True),
    "staffing_short": _of("what_if", "staffing", 1),
    **{
        f"quality_{name}": _of("quality", name)
        for name in ("calls", "cards", "results", "empty", "review", "feedback")
    },
    "recalls": _stored_room("room_recalls"),
    "recall_new": _stored_room("room_recalls", "edit"),
    "to_call": _stored_room("room_tasks"),
    "to_call_messages": lambda: _messages("room"),
    "to_call_player": lambda: _messages("player"),
    "plans": _stored_room("room_tasks", "show_plans"),
    "texts": _stored_room("room_texts", role="supervisor"),
    "texts_read": _stored_room("room_texts"),
    "texts_versions": _stored_room("room_texts", "show_versions", "supervisor"),
    "texts_scripts": _stored_room("room_texts", "show_scripts", "supervisor"),
    "script": _scripted(),
    "script_date": _scripted(Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return),
    "texts_list": _replying("visit"),
    "texts_asked": _replying("visit", take=True),
    "board": _of("board", "board"),
    **{
        f"board_{each}": _of("board", "board", each)
        for each in ("detail", "stale", "empty", "quiet", "big", "filtered")
    },
    "board_wall": _of("board", "wall"),
    "board_wall_persons": _of("board", "wall", True),
    "lines": _lines(),
    **{f"lines_{state}": _lines(state) for state in ("down", "tested", "confirm", "worst", "old")},
    "scan_empty": lambda: _workshop(),
    "scan_known": lambda: _workshop(scan("7F2K9-0001234")),
    "scan_several": lambda: _workshop(scan("TWIN-0009")),
    "scan_unknown": lambda: _workshop(scan("7F2K9-0007777")),
    "scan_product": lambda: _workshop(scan("]E04006381333931")),
    "scan_unreadable": lambda: _workshop(scan(b"\x01\x02\x03"), made_workshop.LOST),
    "scan_store_down": lambda: _workshop(
        scan("7F2K9-0001234"), shop=MadeUpWorkshop(broken=StoreUnavailable("disk I/O error", "Call support."))
    ),
    "ticket_new": _editing(),
    "ticket_question": _editing(scan("7F2K9-0001234"), text="Half a sentence", first=""),
    "recorded": lambda: desk(made.view(made.call(recorded="recording"))),
    "masked": lambda: desk(made.view(made.call(recorded="masked", mask_until=made.NOW + 42))),
    "record_offered": lambda: desk(made.view(made.call(recorded="offered"))),
    "recording": _recording,
    "recording_closed": lambda: _recording(listen=False),
    "idle": lambda: desk(made.view()),
    "offered": lambda: desk(made.view(made.call("offered"))),
    "offered_unknown": lambda: desk(made.view(made.unknown("offered"))),
    "talking": lambda: desk(made.view(made.call()), AudioLevels(-28.0, -20.0)),
    "from_menu": lambda: desk(made.view(made.call("talking", menu=made.MENU, request=42))),
    "muted": lambda: desk(
        made.view(made.call(muted=True)), replace(made.PHONE, call="up"), AudioLevels(-20.0, -30.0)
    ),
    "no_audio": lambda: desk(made.view(made.call(no_audio=True))),
    "held": lambda: desk(made.view(made.call("held"))),
    "wrap_up": lambda: desk(made.view(made.call("wrap_up", disposition_required=True))),
    "reaching": lambda: desk(made.view(made.call("reaching", direction="out", waited=0.0))),
    "dialling": lambda: desk(made.view(made.call("dialling", direction="out", waited=0.0))),
    "two_calls": _two_calls,
    "kept": _kept,
    "parked": lambda: desk(made.view(parked=made.SHELF)),
    "parked_talking": lambda: desk(made.view(made.call(park_note="asks for her invoice"), parked=made.SHELF)),
    "candidates": _candidates,
    "unknown": lambda: desk(made.view(made.unknown())),
    "unknown_typing": _unknown_typing,
    "withheld": lambda: desk(made.view(made.withheld())),
    "picked": _picked,
    "looking_up": lambda: desk(made.view(made.unknown("offered", identified=False))),
    "signed_out": lambda: desk(made.view(me=made.me("offline"))),
    "paused": lambda: desk(made.view(me=made.me("paused", pause_code="lunch"))),
    "not_responding": lambda: desk(made.view(me=made.me("not_responding"))),
    "stale": lambda: desk(made.view(made.call()), made.DOWN),
    "starting": lambda: desk(made.DOWN),
    "no_sound": lambda: desk(
        made.view(), replace(made.PHONE, audio="none", problem="No sound device was found.")
    ),
    "trunk_down": lambda: desk(made.view(trunk_problem="Provider: registration refused (403)")),
    "store_down": lambda: desk(
        made.view(made.call()),
        office=made.MadeUpOffice(broken=StoreUnavailable("disk I/O error", "Call support.")),
    ),
    "forbidden": lambda: desk(
        made.view(made.call()),
        office=made.MadeUpOffice(broken=NotAllowed("Customers of this company are closed to you.")),
    ),
    "hostile_name": lambda: desk(
        made.view(
            made.unknown(
                "offered",
                number="",
                number_raw="\u202e" + "9" * 60,
                display_name="\u202eevil\n" + "<b>W</b>" * 500,
            )
        )
    ),
    "confirm": _confirm,
    "find": _find,
    "notice": _notice,
    "popup": _popup,
    **{name: _of("routing", "routing", name) for name in ("shut", "closings", "block", "route")},
    **{name: _of("steering", "steering", name) for name in ("steered", "emergency", "alerts", "steer")},
    "settings": _page("settings"),
    "keys": _page("keys"),
    "import": _page("import"),
    "import_rows": _import_rows,
    "person": _page("person"),
    "company": _page("company"),
    "person_conflict": _conflict,
}


def _spin(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def main(argv: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.look")
    parser.add_argument("name", nargs="?", choices=[*LOOKS, "all"])
    parser.add_argument("--shot", metavar="FILE", help="PNG; with the name `all` a folder")
    parser.add_argument("--theme", default="light", choices=["light", "dark", "system"])
    parser.add_argument("--language", default="en")
    parser.add_argument("--size", default="1440x860")
    chosen = parser.parse_args(argv)
    if chosen.name is None:
        print("\n".join(LOOKS))
        return 0
    application = make_application(["look"], chosen.theme, chosen.language)
    names = list(LOOKS) if chosen.name == "all" else [chosen.name]
    for name in names:
        widget = LOOKS[name]()
        if isinstance(widget, DeskWindow):
            widget.resize(*map(int, chosen.size.split("x")))
        widget.show()
        if not chosen.shot:
            return application.exec()
        _spin(500)
        file = f"{chosen.shot}/{name}.png" if chosen.name == "all" else chosen.shot
        widget.grab().save(file)
        for top in QApplication.topLevelWidgets():
            top.close()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
