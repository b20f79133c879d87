"""Role ``desk``: one operator's window, joined to an exchange and to a phone by links.

The window is painted first; database, links and processes come after, each on a thread of its own.
"""

import argparse
import sys
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer

from app.domain.errors import NotFound, RingdeskError
from app.run.desk_store import ChangeWatch, LazyOffice
from app.run.folders import this_folder
from app.run.household import Household
from app.run.lines import ExchangeLine, PhoneLine, Seat
from app.run.log import set_up_log
from app.run.plan_file import read_plan
from app.ui.application import make_application
from app.ui.garbage import UiGarbage
from app.ui.settings.file import SettingsFile
from app.ui.shell import DeskWindow, build_desk
from app.ui.single_instance import SingleInstance, hand_over, server_name

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
    made.add_argument("--answer", action="store_true", help="answer the call that rings at the running desk")
    made.add_argument("--hangup", action="store_true", help="hang up the call of the running desk")
    made.add_argument("links", nargs="*", help="tel: or sip: links, dialled after confirming")
    return made


def seat_of(data: Path, operator: str) -> tuple[Seat, str]:
    """The seat and the plan's region. Raises BadInput for a plan that cannot be read, NotFound when it has no
    such operator."""
    plan = read_plan(data / "plan.toml")
    wanted = operator or (plan.operators[0].id if plan.operators else "")
    me = next((each for each in plan.operators if each.id == wanted), None)
    if me is None:
        raise NotFound(f"The plan has no operator {wanted!r}.", "Name one with --operator.")
    return Seat(data, me.id, me.secret), plan.region


def wishes(options: argparse.Namespace) -> tuple[str, ...]:
    """What a second start asks of the first."""
    flags = [name for name, on in (("--answer", options.answer), ("--hangup", options.hangup)) if on]
    return (*flags, *options.links)


def run_window(
    options: argparse.Namespace, data: Path, household: Household | None, watcher: Watcher | None = None
) -> int:
    """Show the window until it is closed; a household of this machine ends with it. ``watcher`` sees the
    window before it is shown (benchmarks)."""
    set_up_log(data / "logs", "desk")
    try:
        seat, region = seat_of(data, options.operator)
    except RingdeskError as error:
        print(f"ringdesk: {error}\n{error.advice}", file=sys.stderr)
        return 1
    settings = SettingsFile(data / "settings.json")
    saved = settings.load()
    application = make_application(
        [sys.argv[0]], options.theme or saved.text("theme"), options.language or saved.text("language")
    )
    garbage = UiGarbage()
    name = server_name(f"{data}|{seat.operator}")
    if hand_over(list(wishes(options)), name):
        return 0
    exchange, phone = ExchangeLine(seat), PhoneLine(seat)
    window = build_desk(LazyOffice(seat, region), exchange, phone, settings)
    instance = SingleInstance(name)
    instance.asked.connect(window.outside_asked)
    watch = ChangeWatch(seat, window.bridge.deliver)
    kept = watcher(window) if watcher else None
    window.show()
    starts = [partial(line.start, window.bridge.deliver) for line in (exchange, phone)]
    _after_first_paint([*starts, watch.start, *([household.start] if household else [])])
    if asked := wishes(options):
        _after_first_paint([partial(window.outside_asked, asked)])
    if options.seconds:
        QTimer.singleShot(int(options.seconds * 1000), window.close)
    result = application.exec()
    del kept
    garbage.stop()
    instance.close()
    _leave(exchange, phone, watch, household)
    return result


def _leave(exchange: ExchangeLine, phone: PhoneLine, watch: ChangeWatch, household: Household | None) -> None:
    watch.stop()
    phone.leave(quit_phone=household is not None)
    exchange.leave(stop_exchange=household is not None)
    if household is not None:
        household.wait_ended()


def _after_first_paint(actions: Sequence[Callable[[], object]]) -> None:
    for action in actions:
        QTimer.singleShot(0, action)


def main(argv: list[str]) -> int:
    options = parser("desk", __doc__).parse_args(argv)
    return run_window(options, this_folder(options.data), None)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
