"""Role ``standalone``: one operator with an exchange of his own on this machine.

The first start writes ``plan.toml`` into the data folder, to be filled in.
"""

import argparse
import logging

from app.run.desk import add_window_options, run_window
from app.run.folders import this_folder
from app.run.household import Household, Wanted
from app.run.plan_file import RESOURCES, write_plan

log = logging.getLogger(__name__)


def report(sentence: str) -> None:
    log.error("%s", sentence)


def main(argv: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="main.py standalone", description=__doc__)
    add_window_options(parser)
    parser.add_argument("--sound", default="auto", help="auto, null or a WAV file as microphone")
    parser.add_argument("--sip-port", type=int, default=5060)
    options, extra = parser.parse_known_args(argv)
    data = this_folder(options.data)
    write_plan(RESOURCES / "plan.toml", data)
    wanted = Wanted(data, options.operator or "operator", options.sound, options.sip_port)
    return run_window(options, data, Household(wanted, report), extra)
