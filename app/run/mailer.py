"""The exchange's mail thread: takes what is due out of the outbox to the server, and tries again later.

One in a data folder, so that a message has one sender; any process may put one into the outbox.
"""

import logging
import threading
import time
from collections.abc import Callable
from pathlib import Path
from smtplib import SMTP

from app.domain.alert_mail import Letter
from app.domain.errors import BadInput, RingdeskError
from app.run.mail_plan import MailPlan, mail_plan
from app.run.outbox import PAUSES, Outbox, Waiting
from app.run.plan_text import plan_data
from app.run.smtp import ServerTrouble, conversation, hand_over

log = logging.getLogger(__name__)
LOOK = 2.0
"""Seconds between looks into the outbox: another process may have put something there."""
TIDY = 3600.0


def outbox_of(data: Path) -> Outbox:
    """A ``Mail`` for a process that does not send by itself."""
    return Outbox(data, lambda: mail_plan(plan_data(data / "plan.toml")))


class Mailer:
    """``outbox`` is the ``Mail`` of this process. ``clock``: epoch s."""

    def __init__(
        self, data: Path, plan: Callable[[], MailPlan], clock: Callable[[], float] = time.time
    ) -> None:
        self._data, self._plan, self._clock = data, plan, clock
        self._wake = threading.Event()
        self._stopping = threading.Event()
        self.outbox = Outbox(data, plan, self._wake.set)
        self._quiet_until = 0.0
        self._failures = 0
        self._thread = threading.Thread(target=self._run, name="mail", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        """What is being said to the server is said to its end, for a while; the rest waits for the next
        start."""
        self._stopping.set()
        self._wake.set()
        if self._thread.ident is not None:
            self._thread.join(timeout=5)

    def _run(self) -> None:
        tidied = 0.0
        while not self._stopping.is_set():
            self._wake.clear()
            try:
                if self._clock() - tidied > TIDY:
                    tidied = self._clock()
                    self.outbox.tidy(tidied)
                self.round()
            except Exception:
                log.exception("defect in the mail thread")
            self._wake.wait(LOOK)

    def round(self) -> None:
        """Send what is due. Trouble with the server is nobody's message's fault: all wait, and one round
        in the next while costs one try."""
        now = self._clock()
        due = [each for each in self.outbox.waiting() if each.to and each.due <= now]
        if not due or now < self._quiet_until:
            return
        try:
            plan = self._plan()
            if not plan.host:
                raise BadInput("No mail server is set up.", "Fill [mail] in the plan file.")
            with conversation(plan, self._data) as server:
                for mail in due:
                    if not self._stopping.is_set():
                        self._send(server, plan.sender, mail)
            self._failures = 0
        except RingdeskError as error:
            self._trouble(error)

    def _trouble(self, error: RingdeskError) -> None:
        now = self._clock()
        self._quiet_until = now + PAUSES[min(self._failures, len(PAUSES) - 1)]
        self._failures += 1
        log.warning("mail waits: %s %s", error, error.advice)
        for mail in self.outbox.waiting():
            if mail.to and mail.due <= now:
                self.outbox.put_off(mail, str(error), now)

    def _send(self, server: SMTP, sender: str, mail: Waiting) -> None:
        if not self.outbox.message(mail).exists():
            log.warning("mail %s was taken out of the outbox by hand", mail.id)
            self.outbox.remove(mail)
            return
        delivery = hand_over(server, sender, self.outbox.message(mail), mail.to)
        if delivery.done:
            log.info("mail %s went to %s addresses", mail.id, len(delivery.done))
        for address, said in delivery.refused.items():
            log.warning("mail %s: the server refuses %s: %s", mail.id, address, said)
        left = self.outbox.settle(mail, delivery.done, delivery.refused)
        if left is not None and left.to:
            self.outbox.put_off(left, next(iter(delivery.later.values())), self._clock())


def tried(plan: MailPlan, folder: Path, letter: Letter) -> None:
    """Send a test mail now, past the outbox. Raises RingdeskError that says what is wrong."""
    import tempfile

    with tempfile.TemporaryDirectory() as place:
        box = Outbox(Path(place), lambda: plan)
        box.send(letter.subject, letter.text, letter.to)
        mail = box.waiting()[0]
        with conversation(plan, folder) as server:
            delivery = hand_over(server, plan.sender, box.message(mail), mail.to)
    if not delivery.done:
        said = next(iter((delivery.refused | delivery.later).values()))
        raise ServerTrouble(f"{plan.host}: {said}", "The server does not take mail from or to that address.")
