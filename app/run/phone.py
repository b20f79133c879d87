"""The operator's softphone in a process of its own: the window may die, the call goes on.

It listens for its desk on loopback; the desk finds it by ``run/phone-NAME.json``.
"""

import argparse
import logging
import os
import signal
import sys
import threading
from pathlib import Path

from app.domain.errors import BadInput, RingdeskError
from app.run import running
from app.run.door import DeskDoor
from app.run.folders import this_folder
from app.run.log import set_up_log
from app.run.phone_way import PhoneWay, add_phone_option, phone_way
from app.run.plan_file import read_plan
from app.run.tls_files import authority_of
from telephony.phones.service import PhoneSettings, run_phone
from telephony.switchboard.plan import OperatorPlan

log = logging.getLogger(__name__)
PLAN = "plan.toml"


def main(argv: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="phone", description=__doc__)
    parser.add_argument("--data", default="")
    parser.add_argument("--operator", required=True)
    parser.add_argument(
        "--exchange", required=True, type=_place, metavar="HOST:PORT", help="SIP address of the exchange"
    )
    parser.add_argument("--sound", default="auto", help="auto, null or a WAV file as microphone")
    add_phone_option(parser)
    options = parser.parse_args(argv)
    data = this_folder(options.data)
    name = f"phone-{options.operator}"
    set_up_log(data / "logs", name)
    ending = Ending()
    try:
        way, me = phone_way(options.phone), _operator(data, options.operator)
        while True:
            watch = PlanWatch(data, me)
            code = _be_phone(options, way, data, watch, ending.begin())
            if not watch.changed or ending.told:
                return code
            log.info("another plan or exchange: the phone of %s is set up anew", me.id)
            me = watch.operator
    except RingdeskError as error:
        print(f"ringdesk: {error}\n{error.advice}", file=sys.stderr)
        return 1


def _place(text: str) -> tuple[str, int]:
    """Host and port; a wrong one ends the program with a sentence."""
    host, _, port = text.rpartition(":")
    if not host or not (port.isascii() and port.isdigit() and 0 < int(port) < 65536):
        raise argparse.ArgumentTypeError(f"{text!r} is no HOST:PORT, as 192.0.2.2:5060")
    if ":" in host:
        raise argparse.ArgumentTypeError(f"{host}: the softphones talk IPv4; say that address, or a name")
    return host, int(port)


class Ending:
    """Ctrl+C and SIGTERM end the phone that is there now, and are remembered while it is set up anew."""

    def __init__(self) -> None:
        self.told, self._stop = False, threading.Event()
        for each in (signal.SIGTERM, signal.SIGINT):
            signal.signal(each, lambda *_: self._end())

    def begin(self) -> threading.Event:
        """Set when the next phone is to end; whoever has it may set it too."""
        self._stop = threading.Event()
        if self.told:
            self._stop.set()
        return self._stop

    def _end(self) -> None:
        self.told = True
        self._stop.set()


class PlanWatch:
    """Whether the plan file says something else of this operator's phone than when the phone was set up, or
    another exchange runs on this data folder, which knows of no phone yet. A file that cannot be read, or has
    him no more, changes nothing: the exchange says what becomes of him."""

    def __init__(self, data: Path, operator: OperatorPlan) -> None:
        self._data, self._stamp, self._exchange = data, _stamp(data), _exchange(data)
        self.operator, self.changed = operator, False

    def look(self) -> bool:
        exchange = _exchange(self._data)
        if exchange and self._exchange and exchange != self._exchange:
            self.changed = True
        stamp = _stamp(self._data)
        if stamp != self._stamp and not self.changed:
            self._stamp = stamp
            try:
                now = _operator(self._data, self.operator.id)
            except RingdeskError as error:
                log.warning("the plan was changed and is not read: %s", error)
                return False
            self.changed = _of_phone(now) != _of_phone(self.operator)
            self.operator = now
        return self.changed


def _exchange(data: Path) -> int:
    """Its process; 0: none runs here."""
    found = running.find(data, "exchange")
    return found.pid if found is not None else 0


def _of_phone(operator: OperatorPlan) -> tuple[str, str, str]:
    return operator.extension, operator.secret, operator.name


def _stamp(data: Path) -> tuple[int, int]:
    try:
        seen = (data / PLAN).stat()
    except OSError:
        return 0, 0
    return seen.st_mtime_ns, seen.st_size


def _operator(data: Path, name: str) -> OperatorPlan:
    """Raises RingdeskError."""
    me = next((each for each in read_plan(data / PLAN).operators if each.id == name), None)
    if me is None:
        raise BadInput(f"The plan has no operator {name}.", "Say --operator with an id of the plan.")
    return me


def _be_phone(
    options: argparse.Namespace, way: PhoneWay, data: Path, watch: PlanWatch, stop: threading.Event
) -> int:
    me, (host, port) = watch.operator, options.exchange
    name = f"phone-{me.id}"
    door = DeskDoor(str(me.id), me.secret)
    door.open()
    running.announce(data, name, running.Running(os.getpid(), *door.address))
    settings = PhoneSettings(
        exchange_host=host,
        exchange_port=way.port or port,
        extension=me.extension,
        secret=me.secret,
        display_name=me.name,
        sound=options.sound,
        backend=way.backend,
        transport=way.transport,
        srtp=way.srtp,
        authority=authority_of(data),
    )
    try:
        return run_phone(settings, door, stop, watch.look)
    finally:
        running.withdraw(data, name)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
