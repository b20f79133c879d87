"""The exchange's alerts: looks at the floor every other second, folds, tells the board and the mail.

On a thread of its own: the board's only reads the figures, and does so in the time of a decision.
"""

import logging
import queue
import threading
from collections.abc import Callable
from dataclasses import replace

from app.domain.alert_mail import AlertMails, Letter
from app.domain.errors import RingdeskError, StoreUnavailable
from app.domain.house_clock import HouseClock
from app.run.alert_texts import alert_texts
from app.services.mail_ports import Mail
from telephony.switchboard.alert_events import Alert, AlertsChanged
from telephony.switchboard.alert_readings import readings
from telephony.switchboard.alerts import AlertFold, Reading, Turn
from telephony.switchboard.events import Event
from telephony.switchboard.floor import Floor
from telephony.switchboard.hours import is_open
from telephony.switchboard.plan import Plan

log = logging.getLogger(__name__)
LOOK = 2.0
"""Seconds between looks."""
PATIENCE = 5.0
"""Seconds the board may take to answer."""
STEPS = {"longest_wait": 15.0, "pause": 60.0}
"""Seconds by which a figure that grows all the time has to grow until it is told again; of others one."""
MOST_UNSENT = 100
"""Letters that are kept while the disk refuses them: the newest."""
Ask = Callable[[Callable[[Floor], None]], None]


class AlertWatch:
    """``ask`` runs a question on the board's thread, ``hear`` tells it what came of it."""

    def __init__(self, ask: Ask, hear: Callable[[Event], None], mail: Mail) -> None:
        self._ask, self._hear, self._mail = ask, hear, mail
        self._fold = AlertFold(())
        self._mails = AlertMails(alert_texts(), HouseClock().local)
        self._shown: tuple[Alert, ...] = ()
        self._unsent: tuple[Letter, ...] = ()
        self._clock: Callable[[], float] = lambda: 0.0
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._run, name="alerts", daemon=True)

    def start(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._thread.start()

    def stop(self) -> None:
        self._stopping.set()
        if self._thread.ident is not None:
            self._thread.join(timeout=PATIENCE + 1)

    def _run(self) -> None:
        while not self._stopping.wait(LOOK):
            try:
                self.look()
            except queue.Empty:
                log.warning("the board did not answer within %s s; alerts wait", PATIENCE)
            except Exception:
                log.exception("defect in the alerts")

    def look(self) -> None:
        """Once. Raises queue.Empty when the board does not answer."""
        answer: queue.SimpleQueue[tuple[Plan, tuple[Reading, ...]]] = queue.SimpleQueue()
        now = self._clock()
        self._ask(lambda floor: answer.put((floor.plan, readings(floor, now) if floor.plan.alerts else ())))
        plan, found = answer.get(timeout=PATIENCE)
        self._fold.follow(plan.alerts)
        for turn in self._fold.step(found, now):
            log.info(
                "alert %s of %s %s: %s", turn.alert, turn.subject, "up" if turn.up else "over", turn.value
            )
        quiet = _quiet(plan, now)
        shown = tuple(_alert(plan, each, quiet) for each in self._fold.up)
        if [_known_by(each) for each in shown] != [_known_by(each) for each in self._shown]:
            self._shown = shown
            self._hear(AlertsChanged(shown))
        self._post((*self._unsent, *self._mails.step(self._fold.up, plan, quiet, now)))

    def _post(self, letters: tuple[Letter, ...]) -> None:
        """In their order. Where the disk refuses, what is left waits for the next look."""
        waited, self._unsent = len(self._unsent), ()
        for place, letter in enumerate(letters):
            try:
                self._mail.send(letter.subject, letter.text, letter.to)
            except StoreUnavailable as error:
                self._unsent = letters[place:][-MOST_UNSENT:]
                if not waited:
                    log.warning("alerts are mailed later: %s %s", error, error.advice)
                return
            except RingdeskError as error:
                log.warning("an alert is not mailed: %s %s", error, error.advice)


def _quiet(plan: Plan, now: float) -> frozenset[str]:
    hours = {each.name: each for each in plan.calendars}
    return frozenset(
        each.id for each in plan.alerts if each.quiet in hours and is_open(hours[each.quiet], now)
    )


def _alert(plan: Plan, turn: Turn, quiet: frozenset[str]) -> Alert:
    rule = next(each for each in plan.alerts if each.id == turn.alert)
    loud = rule.sound and rule.id not in quiet
    return Alert(
        rule.id, rule.kind, turn.subject, turn.name, turn.value, rule.raise_at, turn.at, rule.owners, loud
    )


def _known_by(alert: Alert) -> Alert:
    """What makes it another one; of its worst figure only what is worth telling every desk anew."""
    return replace(alert, value=alert.value // STEPS.get(alert.kind, 1.0))
