"""Role ``standalone``: one operator with an exchange of his own on this machine.

The first start writes ``plan.toml`` into the data folder, to be filled in.
"""

from app.run.beside import Company
from app.run.desk import parser, report, run_window, scanners_of
from app.run.folders import this_folder
from app.run.household import Household, Wanted
from app.run.lines import Seat
from app.run.plan_text import RESOURCES, write_plan


def main(argv: list[str]) -> int:
    made = parser("standalone", __doc__)
    made.add_argument("--sip-host", default="127.0.0.1", help="address to listen on, 0.0.0.0 for all")
    made.add_argument("--sip-port", type=int, default=5060)
    options = made.parse_args(argv)
    data = this_folder(options.data)
    write_plan(RESOURCES / "plan.toml", data)

    def company(seat: Seat) -> Company:
        wanted = Wanted(
            data, seat.operator, options.sound, options.phone,
            sip_host=options.sip_host, sip_port=options.sip_port,
        )  # fmt: skip
        return Company(Household(wanted, report), scanners_of(options, data))

    return run_window(options, data, company)
