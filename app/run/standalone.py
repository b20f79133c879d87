"""Role ``standalone``: one operator with an exchange of his own on this machine.

The first start writes ``plan.toml`` into the data folder, to be filled in.
"""

import logging

from app.run.desk import parser, run_window
from app.run.folders import this_folder
from app.run.household import Household, Wanted
from app.run.plan_text import RESOURCES, write_plan

log = logging.getLogger(__name__)


def report(sentence: str) -> None:
    log.error("%s", sentence)


def main(argv: list[str]) -> int:
    made = parser("standalone", __doc__)
    made.add_argument("--sip-port", type=int, default=5060)
    options = made.parse_args(argv)
    data = this_folder(options.data)
    write_plan(RESOURCES / "plan.toml", data)
    wanted = Wanted(data, options.operator or "operator", options.sound, options.sip_port)
    return run_window(options, data, Household(wanted, report))
