"""Role ``exchange``: signalling, media, routing and history, without a window.

Start-up order: the mixer's process, which takes a while and is waited for last; database; what a crash left
in the journal; calls. Ends in order on SIGTERM, SIGINT or when a desk on the same machine says so.
"""

import argparse
import logging
import os
import signal
import sys
import threading
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from app.domain.errors import RingdeskError
from app.run import running
from app.run.alert_watch import AlertWatch
from app.run.block_watch import BlockWatch
from app.run.clock import steady_clock
from app.run.desks import Desks
from app.run.figures import FigureDays
from app.run.folders import this_folder
from app.run.log import set_up_log
from app.run.mail_plan import mail_plan
from app.run.mailer import Mailer
from app.run.office import HandWork, OfficeThreads
from app.run.open_files import allow_many_files
from app.run.plan_file import plan_of
from app.run.plan_keeper import PlanKeeper
from app.run.plan_text import plan_data
from app.run.recording_files import measure
from app.run.recording_key import key_of, recordings_folder, system_store
from app.run.report_clock import ReportClock, maker
from app.run.status_page import StatusServer, status_texts
from app.run.status_plan import StatusPlan, status_plan
from app.run.tls_files import tls_files
from app.run.voice import SpokenPrompts
from app.services.answer_menu import answer
from app.services.record_contact import portions, record
from app.store.closings import StoredClosings
from app.store.contacts import StoredContacts
from app.store.demo_calls import load_demo_calls
from app.store.demo_data import load_demo_data
from app.store.demo_day import load_demo_day
from app.store.demo_devices import load_demo_devices
from app.store.demo_documents import load_demo_documents
from app.store.demo_duty import load_demo_duty
from app.store.demo_orders import load_demo_orders
from app.store.demo_replies import load_demo_replies
from app.store.demo_service import load_demo_service
from app.store.demo_time import load_demo_time
from app.store.engine import Store, open_store
from app.store.menu_book import StoredMenuBook
from app.store.phone_book import StoredPhoneBook
from app.store.recordings import StoredRecordings
from app.store.status_pages import StoredStatusBook
from app.store.steering import StoredSteering
from telephony.engines.embedded.process import EmbeddedEngine
from telephony.engines.embedded.settings import EngineSettings
from telephony.exchange.journal import BadJournal, FileJournal
from telephony.exchange.loop import ExchangeLoop
from telephony.exchange.replay import recover, unfinished
from telephony.link.server import LinkServer
from telephony.media.pacing import prepare_process
from telephony.media.recorder import Strongroom
from telephony.sip.offer_answer import SECURITY
from telephony.switchboard.board import Board
from telephony.switchboard.plan import Plan
from telephony.switchboard.plan_events import PlanChanged
from telephony.switchboard.routing_events import ClosingsKnown
from telephony.switchboard.steering_events import EmergenciesKnown

log = logging.getLogger("app.run.exchange")  # also when run as __main__
JOURNALS_KEPT = 60
CACHE_KIB = 2048
"""Of the database: it looks up a few rows a call by index, and writes a few."""


class Exchange:
    """All parts of a running exchange, started and stopped together."""

    def __init__(
        self, data: Path, plan: Plan, settings: EngineSettings, link_port: int = 0, *, with_desk: bool = False
    ) -> None:
        self._data = data
        self.stopped = threading.Event()
        allow_many_files()
        self.engine = EmbeddedEngine(settings, plan)
        self.engine.prepare()
        self._listens_on = settings.host
        try:
            self.store = open_store(data / "ringdesk.db", CACHE_KIB)
            recover_contacts(data / "journal", self.store)
        except Exception:
            self.engine.stop()
            raise
        self._desks = Desks(plan, self.stopped.set if with_desk else None)
        self._link = LinkServer(self._desks, name="exchange", port=link_port)
        self._queue_names: dict[str, str] = {each.id: each.name for each in plan.queues}
        voice = SpokenPrompts(data / "sounds", status_texts())
        self._office = OfficeThreads(
            book=lambda: StoredPhoneBook(self.store, plan.region),
            contacts=lambda: StoredContacts(self.store, self._queue_names),
            menus=partial(answer, book=StoredMenuBook(self.store, plan.region), voice=voice),
            by_hand=HandWork(
                lambda: StoredClosings(self.store), lambda: StoredSteering(self.store), voice.says
            ),
        )
        self._reports = ReportClock(self.store, maker(data))
        self._mail = Mailer(data, lambda: mail_plan(plan_data(data / "plan.toml")))
        self._plans = PlanKeeper(data, plan, self.follow)
        name = datetime.now(UTC).strftime("%Y%m%dT%H%M%S.%fZ.jsonl")
        self._journal = FileJournal(data / "journal" / name, plan)
        self._loop = ExchangeLoop(Board(plan), self.engine, self._office, self._journal, self._desks)
        self._alerts = AlertWatch(self._loop.ask, self._loop.hear, self._mail.outbox)
        self._status: StatusServer | None = None
        self._figures = FigureDays(self.store)
        self._blocks = BlockWatch(self.store)
        self._lost = StoredRecordings(self.store).unmeasured_recordings()

    def start(self) -> None:
        """Raises OSError when a port is taken; nothing is left running then."""
        clock = steady_clock()
        self._office.start(self._loop.hear)
        self._link.start()
        self._plans.start(self._link.send)
        self._desks.connect(self._link, self._loop.hear, self._plans)
        try:
            self._tell_what_was_kept()
            self._figures.start(self._loop.hear)
            self._blocks.start(self._loop.hear)
            self._loop.start(clock)
        except OSError:
            self.stop()
            raise
        host, port = self._link.address
        sip = self.engine.address
        running.announce(self._data, "exchange", running.Running(os.getpid(), host, port, sip[0], sip[1]))
        self._mail.start()
        self._alerts.start(clock)
        self._reports.start()
        threading.Thread(target=self._measure, name="lost recordings", daemon=True).start()
        log.info("exchange is up: SIP on %s:%s, desks on %s:%s", self._listens_on, sip[1], host, port)

    def _tell_what_was_kept(self) -> None:
        steering = StoredSteering(self.store)
        self._loop.hear(ClosingsKnown(StoredClosings(self.store).kept()))
        self._loop.hear(steering.known())
        self._loop.hear(EmergenciesKnown(steering.emergencies()))

    def follow(self, plan: Plan) -> None:
        """Another plan holds from now on. A queue that is gone keeps its name in the history: calls of it may
        still be under way."""
        self._queue_names.update({each.id: each.name for each in plan.queues})
        self._desks.follow(plan)
        self._loop.hear(PlanChanged(plan))
        self.engine.follow(plan)

    def _measure(self) -> None:
        """On a thread of its own: it may read much, and the key store may ask somebody."""
        measure(self._data, self._lost, self._office.record)

    def serve_status(self, plan: StatusPlan) -> None:
        """Customers' pages, if the plan wants any. Calls come in all the same when their port is taken."""
        if not plan.port:
            return
        status = StatusServer(plan, StoredStatusBook(self.store))
        try:
            status.start()
        except OSError as error:
            log.error("no status pages: %s:%s: %s", plan.host, plan.port, error)
            return
        self._status = status

    def health(self) -> dict[str, float]:
        """How much of everything lives now: the engine's figures and the floor's."""
        return self.engine.health() | self._loop.health()

    def stop(self) -> None:
        running.about_to_end(self._data, "exchange")
        if self._status is not None:
            self._status.stop()
        self._plans.stop()
        self._alerts.stop()
        self._reports.stop()
        self._mail.stop()
        self._figures.stop()
        self._blocks.stop()
        self._loop.stop()
        self._office.stop()
        self._link.stop()
        self._journal.close()
        self.store.close()
        running.withdraw(self._data, "exchange")
        log.info("exchange has stopped in order")


def recover_contacts(folder: Path, store: Store) -> int:
    """Write down what the last run could not; returns how many contacts. A journal that cannot be read is
    kept under another name and reported: it must not keep calls from coming in."""
    path = max(folder.glob("*.jsonl"), default=None)
    try:
        path = unfinished(folder)
        if path is None:
            return 0
        contacts = StoredContacts(store)
        found = recover(path)
        for together in portions(found.contacts):
            record(together, contacts)
        record(found.states, contacts)
        count = len(found.contacts)
        log.warning("the last run did not end in order: %s contacts recovered from %s", count, path.name)
        path.rename(path.with_suffix(".recovered"))
        return count
    except BadJournal:
        log.exception("a journal cannot be read; it is kept beside the others as .unreadable")
        if path is not None:
            path.rename(path.with_suffix(".unreadable"))
        return 0


def load_sample(path: Path, plan: Plan | None = None) -> None:
    """The sample company, into a database that holds nobody yet. ``plan``: under which it lived yesterday."""
    store = open_store(path)
    try:
        if load_demo_data(store) and load_demo_devices(store):
            load_demo_documents(store)
            load_demo_service(store)
            load_demo_calls(store)
            load_demo_time(store)
            load_demo_duty(store)
            load_demo_replies(store)
            load_demo_orders(store)
            if plan is not None:
                load_demo_day(store, plan)
            log.info("sample company loaded")
    finally:
        store.close()


def tidy(folder: Path) -> None:
    """Keep the newest journals."""
    for path in sorted(folder.glob("*.*"))[:-JOURNALS_KEPT]:
        path.unlink()


def engine_settings(options: argparse.Namespace) -> EngineSettings:
    first, _, last = options.rtp.partition("-")
    return EngineSettings(
        host=options.sip_host,
        sip_port=options.sip_port,
        advertised=options.advertised,
        advertised6=options.advertised6,
        tls=tls_files(this_folder(options.data)),
        tls_port=options.tls_port,
        srtp=options.srtp,
        rtp_ports=(int(first), int(last or first)),
        sounds=this_folder(options.data) / "sounds",
        strongroom=strongroom(this_folder(options.data)),
        mixer_apart=True,
    )


def strongroom(data: Path) -> Strongroom:
    """Where recordings go. The key is asked for when the first one begins, on the recorder's thread."""
    return Strongroom(recordings_folder(data), lambda: key_of(data, system_store(), make=True))


def arguments() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="main.py exchange", description=__doc__)
    parser.add_argument("--data", default="", help="data folder (default: the person's own)")
    parser.add_argument("--sip-host", default="127.0.0.1", help="where to listen, 0.0.0.0 or :: for all")
    parser.add_argument("--sip-port", type=int, default=5060)
    parser.add_argument("--advertised", default="", help="address that phones and trunks reach us at")
    parser.add_argument("--advertised6", default="", help="the same for IPv6 (with --sip-host ::)")
    parser.add_argument("--tls-port", type=int, default=5061, help="where there are certificates")
    parser.add_argument("--srtp", choices=SECURITY, default="allowed", help="encrypted sound of our phones")
    parser.add_argument("--rtp", default="0-0", metavar="FIRST-LAST", help="ports for sound, 0-0: any")
    parser.add_argument("--sample-company", action="store_true", help="fill an empty database")
    parser.add_argument("--with-desk", action="store_true", help="end when the last desk is closed")
    parser.add_argument("--link-port", type=int, default=0, help="port for desks, 0: any")
    return parser


def main(argv: list[str]) -> int:
    options = arguments().parse_args(argv)
    data = this_folder(options.data)
    set_up_log(data / "logs", "exchange")
    try:
        file = plan_data(data / "plan.toml")
        plan, pages = plan_of(file, data), status_plan(file)
        mail_plan(file)  # a mistake in it stops the start, as any other in the file
        if options.sample_company:
            load_sample(data / "ringdesk.db", plan)
        exchange = Exchange(
            data, plan, engine_settings(options), options.link_port, with_desk=options.with_desk
        )
        exchange.start()
        exchange.serve_status(pages)
    except (RingdeskError, OSError) as error:
        log.exception("the exchange cannot start")
        print(
            f"ringdesk: the exchange cannot start: {error}\n{getattr(error, 'advice', '')}", file=sys.stderr
        )
        return 1
    for each in (signal.SIGTERM, signal.SIGINT):
        signal.signal(each, lambda *_: exchange.stopped.set())
    tidy(data / "journal")
    prepare_process()
    while not exchange.stopped.wait(1.0):
        pass
    exchange.stop()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
