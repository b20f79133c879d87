"""The operator's softphone in a process of its own: the window may die, the call goes on.

It listens for its desk on loopback; the desk finds it by ``run/phone-NAME.json``.
"""

import argparse
import os
import signal
import sys
import threading

from app.domain.errors import RingdeskError
from app.run import running
from app.run.door import DeskDoor
from app.run.folders import this_folder
from app.run.log import set_up_log
from app.run.phone_way import add_phone_option, phone_way
from app.run.plan_file import read_plan
from app.run.tls_files import authority_of
from telephony.phones.service import PhoneSettings, run_phone


def main(argv: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="phone", description=__doc__)
    parser.add_argument("--data", default="")
    parser.add_argument("--operator", required=True)
    parser.add_argument("--exchange", required=True, metavar="HOST:PORT", help="SIP address of the exchange")
    parser.add_argument("--sound", default="auto", help="auto, null or a WAV file as microphone")
    add_phone_option(parser)
    options = parser.parse_args(argv)
    data = this_folder(options.data)
    name = f"phone-{options.operator}"
    set_up_log(data / "logs", name)
    try:
        way = phone_way(options.phone)
        plan = read_plan(data / "plan.toml")
    except RingdeskError as error:
        print(f"ringdesk: {error}\n{error.advice}", file=sys.stderr)
        return 1
    me = next((each for each in plan.operators if each.id == options.operator), None)
    if me is None:
        print(f"ringdesk: the plan has no operator {options.operator}", file=sys.stderr)
        return 1
    host, _, port = options.exchange.rpartition(":")
    door = DeskDoor(str(me.id), me.secret)
    door.open()
    running.announce(data, name, running.Running(os.getpid(), *door.address))
    settings = PhoneSettings(
        exchange_host=host,
        exchange_port=way.port or int(port),
        extension=me.extension,
        secret=me.secret,
        display_name=me.name,
        sound=options.sound,
        backend=way.backend,
        transport=way.transport,
        srtp=way.srtp,
        authority=authority_of(data),
    )
    stopped = threading.Event()
    for each in (signal.SIGTERM, signal.SIGINT):
        signal.signal(each, lambda *_: stopped.set())
    try:
        return run_phone(settings, door, stopped)
    finally:
        running.withdraw(data, name)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
