"""Role ``reports``: makes the saved reports that are due, puts them into the outbox, and ends.

A process of its own, started by the exchange when there is something to do: painting pages takes a processor
for a while, and the exchange mixes sound every 20 ms. Killed at any point it is started again, and what was
begun is made once.
"""

import argparse
import logging
import os
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from app.domain.errors import NotAllowed, RingdeskError
from app.domain.saved_reports import DueReport
from app.domain.sight import Seen, everything, sight_of
from app.domain.texts import tr
from app.run.folders import this_folder
from app.run.log import set_up_log
from app.run.mailer import outbox_of
from app.run.plan_file import read_plan
from app.services.mail_ports import Mail
from app.store.engine import open_store
from app.store.workshop import StoredWorkshop
from app.ui.people.present import House
from app.ui.reports.made import Asker
from app.ui.reports.mail import letter_of
from app.ui.reports.present import thresholds_of
from telephony.switchboard.plan import Plan

log = logging.getLogger("app.run.reports")  # also when run as __main__


SUPERVISOR = "supervisor"
"""Who may see the figures: saving the report asked for the role already."""


def asker_of(plan: Plan) -> Asker:
    names = House(
        operators=tuple((each.id, each.name) for each in plan.operators),
        queues=tuple((each.id, each.name) for each in plan.queues),
    )
    return Asker(SUPERVISOR, names, thresholds_of(plan), partial(_seen_of, plan))


def _seen_of(plan: Plan, who: str) -> Seen:
    """What he may see now. Raises NotAllowed when he may see nothing any more: his report is not made with
    the eyes of somebody else."""
    author = next((each for each in plan.operators if each.id == who), None)
    if who and (author is None or author.role != SUPERVISOR):
        raise NotAllowed(
            tr("Who saved this report is no supervisor any more."), tr("Open the report and save it again.")
        )
    if author is None:  # saved by nobody at a desk
        return everything
    queues = {str(each.id): each.teams for each in plan.queues}
    people = {str(each.id): each.teams for each in plan.operators}
    sight = sight_of(author.teams, queues, people)
    return lambda: sight


def send_due(
    shop: StoredWorkshop, mail: Mail, by: Asker, now: datetime, speak: Callable[[str], object]
) -> int:
    """Everything that is due, each once; how many went into the outbox. ``speak`` changes the language."""
    sent = 0
    for due in shop.due_reports(now):
        if shop.claim(due, now):
            speak(due.report.language)
            sent += _send(shop, mail, by, due)
    return sent


def _send(shop: StoredWorkshop, mail: Mail, by: Asker, due: DueReport) -> bool:
    report = due.report
    rhythm, shop.seen = report.rhythm, by.seen_of(report.who)
    try:
        letter = letter_of(due, shop, by, rhythm.local if rhythm else datetime.astimezone)
        shop.handing_over(due, letter.subject)
        mail.send(letter.subject, letter.text, report.to, letter.files)
    except RingdeskError as error:
        log.warning("report %s of %s: %s %s", report.id, due.due, error, error.advice)
        shop.failed(due, f"{error} {error.advice}".strip())
        return False
    except Exception:
        log.exception("report %s of %s", report.id, due.due)
        shop.failed(due, "A defect; the log reports.log has it.")
        return False
    shop.sent(due)
    return True


def main(argv: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="main.py reports", description=__doc__)
    parser.add_argument("--data", default="", help="data folder (default: the person's own)")
    data: Path = this_folder(parser.parse_args(argv).data)
    set_up_log(data / "logs", "reports")
    os.environ["QT_QPA_PLATFORM"] = "offscreen"  # pages are painted, nothing is shown
    from app.ui.application import make_application, use_language

    application = make_application([sys.argv[0]], "light", "en")
    store = open_store(data / "ringdesk.db")
    try:
        shop = StoredWorkshop(store)
        by = asker_of(read_plan(data / "plan.toml"))
        sent = send_due(
            shop,
            outbox_of(data),
            by,
            datetime.now(UTC),
            lambda language: use_language(application, language),
        )
        log.info("%s reports put into the outbox", sent)
    except RingdeskError as error:
        log.error("no reports: %s %s", error, error.advice)
        return 1
    finally:
        store.close()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
