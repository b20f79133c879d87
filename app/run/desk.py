"""Role ``desk``: one operator's window, joined to an exchange and to a phone by links.

The window is painted first; database, links and processes come after, each on a thread of its own.
"""

import argparse
import sys
import time
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QTimer

from app.domain.desk import LinkState, Notice, PhoneGone
from app.domain.errors import RingdeskError
from app.run import running
from app.run.folders import this_folder
from app.run.household import Household
from app.run.lazy_office import LazyOffice
from app.run.log import set_up_log
from app.run.plan_file import read_plan
from app.run.settings_file import SettingsFile
from app.services.doors import PhoneCommand
from app.ui.application import make_application
from app.ui.shell import build_desk
from app.ui.single_instance import SingleInstance, hand_over, server_name
from telephony.link import messages
from telephony.link.client import LinkClient, LinkDown, LinkUp
from telephony.switchboard.events import Asked, SignedIn, SignedOut
from telephony.switchboard.ids import OperatorId
from telephony.switchboard.phone import QuitPhone


@dataclass(frozen=True, slots=True)
class DeskOptions:
    """``seconds``: close by itself after so long, for trying out; 0 for never. ``exchange``: HOST:PORT of the
    link of an exchange on another machine."""

    data: Path
    operator: str
    secret: str
    exchange: str = ""
    theme: str = ""
    language: str = ""
    seconds: float = 0.0
    arguments: tuple[str, ...] = ()
    sign_in: bool = True


class ExchangeLine:
    """The desk's door to the exchange."""

    def __init__(self, options: DeskOptions) -> None:
        self._options = options
        self.client = LinkClient(options.operator, self._where, self._hear)
        self.deliver = lambda value: None
        self._signed_in = not options.sign_in

    def ask(self, event: Asked) -> None:
        if not self.client.send(event):
            self.deliver(Notice("not_connected"))

    def _where(self) -> tuple[str, int, str] | None:
        if self._options.exchange:
            host, _, port = self._options.exchange.rpartition(":")
            return host, int(port), self._options.secret
        found = running.find(self._options.data, "exchange")
        return (found.host, found.port, self._options.secret) if found else None

    def _hear(self, message: object) -> None:
        match message:
            case LinkUp():
                self.deliver(LinkState(up=True, since=time.time()))
                if not self._signed_in:
                    self._signed_in = True
                    self.client.send(SignedIn(OperatorId(self._options.operator)))
            case LinkDown(since, reason, _):
                self.deliver(LinkState(up=False, since=since, reason=reason))
            case messages.Notice(text, detail):
                self.deliver(Notice(text, detail))
            case _:
                self.deliver(message)


class PhoneLine:
    """The desk's door to its softphone."""

    def __init__(self, options: DeskOptions) -> None:
        self._options = options
        self.client = LinkClient(options.operator, self._where, self._hear)
        self.deliver = lambda value: None

    def tell(self, command: PhoneCommand) -> None:
        self.client.send(command)

    def _where(self) -> tuple[str, int, str] | None:
        found = running.find(self._options.data, f"phone-{self._options.operator}")
        return (found.host, found.port, self._options.secret) if found else None

    def _hear(self, message: object) -> None:
        if isinstance(message, LinkDown):
            self.deliver(PhoneGone(message.reason))
        elif not isinstance(message, LinkUp):
            self.deliver(message)


def open_desk(options: DeskOptions, household: Household | None = None) -> int:
    """Show the window until it is closed; a household of this machine is ended with it."""
    settings = SettingsFile(options.data / "settings.json")
    saved = settings.load()
    application = make_application(
        [sys.argv[0]], options.theme or str(saved["theme"]), options.language or str(saved["language"])
    )
    name = server_name(f"{options.data}|{options.operator}")
    if hand_over(list(options.arguments), name):
        return 0
    exchange, phone = ExchangeLine(options), PhoneLine(options)
    window = build_desk(LazyOffice(options.data / "ringdesk.db"), exchange, phone, settings)
    exchange.deliver = phone.deliver = window.bridge.deliver
    instance = SingleInstance(name)
    instance.asked.connect(window.take_arguments)
    window.show()
    QTimer.singleShot(0, exchange.client.start)
    QTimer.singleShot(0, phone.client.start)
    if household is not None:
        QTimer.singleShot(0, household.start)
    if options.arguments:
        window.take_arguments(options.arguments)
    if options.seconds:
        QTimer.singleShot(int(options.seconds * 1000), application.quit)
    result = application.exec()
    instance.close()
    leave(exchange, phone, options, household)
    window.finish()
    return result


def leave(
    exchange: ExchangeLine, phone: PhoneLine, options: DeskOptions, household: Household | None
) -> None:
    """Closed in order: signed out, and what was started for this desk alone is ended."""
    exchange.client.send(SignedOut(OperatorId(options.operator)))
    if household is not None:
        phone.client.send(QuitPhone())
        exchange.client.send(messages.StopExchange())
    exchange.client.stop()
    phone.client.stop()
    if household is not None:
        household.wait_ended()


def add_window_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--data", default="", help="data folder (default: the person's own)")
    parser.add_argument("--operator", default="", help="who sits here (default: the first of the plan)")
    parser.add_argument("--theme", default="", choices=("", "system", "light", "dark"))
    parser.add_argument("--language", default="", choices=("", "en", "lt", "pl", "hu", "fa"))
    parser.add_argument("--seconds", type=float, default=0.0, help="close after so many seconds")
    parser.add_argument(
        "links", nargs="*", help="tel: or sip: links to dial after confirming, --answer, --hangup"
    )


def desk_options(options: argparse.Namespace, data: Path, extra: list[str]) -> DeskOptions:
    """Raises BadInput when the plan has no such operator."""
    plan = read_plan(data / "plan.toml")
    wanted = options.operator or (plan.operators[0].id if plan.operators else "")
    me = next((each for each in plan.operators if each.id == wanted), None)
    if me is None:
        raise RingdeskError(f"The plan has no operator {wanted!r}.", "Name one with --operator.")
    return DeskOptions(
        data=data,
        operator=me.id,
        secret=me.secret,
        theme=options.theme,
        language=options.language,
        seconds=options.seconds,
        arguments=tuple([*options.links, *extra]),
    )


def run_window(start: "argparse.Namespace", data: Path, household: Household | None, extra: list[str]) -> int:
    """Open the desk; a failure before the window is told on the console."""
    set_up_log(data / "logs", "desk")
    try:
        return open_desk(desk_options(start, data, extra), household)
    except RingdeskError as error:
        print(f"ringdesk: {error}\n{error.advice}", file=sys.stderr)
        return 1


def main(argv: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="main.py desk", description=__doc__)
    add_window_options(parser)
    parser.add_argument("--sound", default="auto", help="auto, null or a WAV file as microphone")
    options, extra = parser.parse_known_args(argv)
    return run_window(options, this_folder(options.data), None, extra)
