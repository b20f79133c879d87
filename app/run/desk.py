"""Role ``desk``: one operator's window and softphone, joined to the exchange that runs on this machine.

The window is painted first; database, links and processes come after, each on a thread of its own.
"""

import argparse
import gc
import logging
import signal
import sys
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from app.domain.errors import BadInput, NotFound, RingdeskError
from app.run.beside import Beside, Company, Listener
from app.run.desk_store import LazyStore, prompt_studio, recording_files
from app.run.folders import this_folder
from app.run.household import Household, Wanted
from app.run.lines import Seat
from app.run.log import set_up_log
from app.run.phone_way import add_phone_option
from app.run.plan_text import ADVICE, plan_data
from app.ui.application import make_application
from app.ui.errors import Net
from app.ui.first_paint import AfterFirstPaint, close_after, dressed_last
from app.ui.garbage import UiGarbage
from app.ui.place import Place
from app.ui.settings.file import SettingsFile
from app.ui.shell import DeskWindow, build_desk
from app.ui.single_instance import SingleInstance, hand_over, server_name
from telephony.switchboard.ids import OperatorId
from telephony.switchboard.plan import DayHours, Plan

if TYPE_CHECKING:
    from app.services.mail_ports import Mail

log = logging.getLogger(__name__)
Watcher = Callable[[DeskWindow], object]


def parser(role: str, description: str | None) -> argparse.ArgumentParser:
    """The options that every role with a window has."""
    made = argparse.ArgumentParser(prog=f"main.py {role}", description=description)
    made.add_argument("--data", default="", help="data folder (default: the person's own)")
    made.add_argument("--operator", default="", help="who sits here (default: the first of the plan)")
    made.add_argument("--theme", default="", choices=("", "system", "light", "dark"))
    made.add_argument("--language", default="", choices=("", "en", "lt", "pl", "hu", "fa"))
    made.add_argument("--seconds", type=float, default=0.0, help="close after so many seconds")
    made.add_argument("--sound", default="auto", help="auto, null or a WAV file as microphone")
    add_phone_option(made)
    made.add_argument(
        "--scanner",
        action="append",
        default=[],
        help="a port or socket://HOST:PORT besides those found",
    )
    made.add_argument("--answer", action="store_true", help="answer the call that rings at the running desk")
    made.add_argument("--hangup", action="store_true", help="hang up the call of the running desk")
    made.add_argument("links", nargs="*", help="tel: or sip: links, dialled after confirming")
    return made


def seat_of(data: Path, operator: str) -> tuple[Seat, str]:
    """The seat and the plan's region. Raises BadInput for a plan that cannot be read, NotFound when it has no
    such operator."""
    plan = plan_data(data / "plan.toml")
    try:
        secrets = {str(each["id"]): str(each["secret"]) for each in plan.get("operator", ())}
    except (KeyError, TypeError) as error:
        raise BadInput(f"The plan: an operator without {error}.", ADVICE) from error
    wanted = operator or next(iter(secrets), "")
    if wanted not in secrets:
        raise NotFound(f"The plan has no operator {wanted!r}.", "Name one with --operator.")
    return Seat(data, OperatorId(wanted), secrets[wanted]), str(plan.get("region", "LT"))


def wishes(options: argparse.Namespace) -> tuple[str, ...]:
    """What a second start asks of the first."""
    flags = [name for name, on in (("--answer", options.answer), ("--hangup", options.hangup)) if on]
    return (*flags, *options.links)


def run_window(
    options: argparse.Namespace,
    data: Path,
    company_of: Callable[[Seat], Company] | None,
    watcher: Watcher | None = None,
) -> int:
    """Show the window until it is closed; what was started beside it ends with it. ``watcher`` sees the
    window before it is shown (benchmarks)."""
    set_up_log(data / "logs", "desk")
    try:
        seat, region = seat_of(data, options.operator)
    except RingdeskError as error:
        return _cannot(error)
    settings = SettingsFile(data / "settings.json")
    saved = settings.load()
    application = make_application(
        [sys.argv[0]], options.theme or saved.text("theme"), options.language or saved.text("language")
    )
    garbage = UiGarbage()
    asked, name = wishes(options), server_name(f"{data}|{seat.operator}")
    if hand_over(list(asked), name):
        return 0
    beside = Beside(seat, company_of(seat) if company_of else Company())
    store = LazyStore(seat, region, beside.seen)
    window = dressed_last(
        application, lambda: build_desk(store.office(), beside.exchange, beside.phone, settings)
    )
    instance = _put_up(window, data / f"window-{seat.operator}.place", name)
    kept: list[object] = [watcher(window)] if watcher else []
    starts: list[Callable[[], object]] = [partial(beside.start, window.bridge.deliver)]
    starts.append(partial(_open_workshop, window, store, beside, data))
    starts.append(gc.freeze)  # as below: what came with the workshop stays, too
    starts.append(partial(beside.listen, window.bridge.deliver))
    starts += [partial(_wish, window, asked), partial(close_after, window, options.seconds)]
    kept.append(AfterFirstPaint(window, starts))
    gc.freeze()  # what a window is made of lives as long as it: no collection need walk it
    window.show()
    result = application.exec()
    del kept
    garbage.stop()
    instance.close()
    beside.leave()
    return result


def _put_up(window: DeskWindow, place: Path, name: str) -> SingleInstance:
    """Where it stood, found by a second start, and with a net under it: what nobody catches from here on
    the operator hears of too."""
    Net(window.bridge).install()
    Place(window, place)
    # The end of a session is a close in order. Python hears it when the garbage timer next runs.
    signal.signal(signal.SIGTERM, lambda *_: window.close())
    instance = SingleInstance(name)
    instance.asked.connect(window.outside_asked)
    return instance


def scanners_of(options: argparse.Namespace, data: Path) -> Callable[[], Sequence[Listener]]:
    """The scanners that are set up or plugged in, and those named on the command line."""

    def made() -> Sequence[Listener]:
        from app.run.scanners import Scanners

        return [Scanners(options.scanner, file=data / "readers.json")]

    return made


def report(sentence: str) -> None:
    """Something beside the window cannot be started: the log has it, and the window shows what is missing."""
    log.error("%s", sentence)


def _cannot(error: RingdeskError) -> int:
    print(f"ringdesk: {error}\n{error.advice}", file=sys.stderr)
    return 1


def _open_workshop(window: DeskWindow, store: LazyStore, beside: Beside, data: Path) -> None:
    from app.run.bulk_journal import BulkFiles
    from app.run.carriers import carriers
    from app.run.printers import printers_of
    from app.services.tools import Tools
    from devices.readers.tables import foreign, makers

    tools = Tools(
        makers(),
        carriers=carriers(),
        bulk=BulkFiles(data / "bulk"),
        foreign=foreign(),
        labels=printers_of(data),
        mail=partial(_mail, data),
        recordings=recording_files(data),
        prompts=prompt_studio(data),
        microphone=lambda: window.settings.text("audio.input"),
        holidays=_holidays,
        plan=partial(_plan, data / "plan.toml"),
        readers=beside.readers,
        seen=store.seen,
    )
    window.open_workshop(store.workshop(), tools)


def _holidays(path: Path) -> tuple[DayHours, ...]:
    from app.run.holidays import holidays

    return holidays(path)


def _plan(path: Path) -> Plan:
    """What checks a whole plan is imported when somebody asks for one, on the worker's thread."""
    from app.run.plan_file import read_plan

    return read_plan(path)


def _mail(data: Path) -> "Mail":
    """What speaks to mail servers is imported when somebody looks at the outbox, on the worker's thread."""
    from app.run.mailer import outbox_of

    return outbox_of(data)


def _wish(window: DeskWindow, asked: tuple[str, ...]) -> None:
    if asked:
        window.outside_asked(asked)


def main(argv: list[str]) -> int:
    made = parser("desk", __doc__)
    made.add_argument("--no-phone", action="store_true", help="a telephone of your own is registered instead")
    options = made.parse_args(argv)
    data = this_folder(options.data)

    def company(seat: Seat) -> Company:
        wanted = Wanted(data, seat.operator, options.sound, options.phone, exchange=False)
        return Company(None if options.no_phone else Household(wanted, report), scanners_of(options, data))

    return run_window(options, data, company)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
