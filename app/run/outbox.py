"""Messages that wait for the mail server: ``outbox`` in the data folder, two files each.

``ID.eml`` is the message as it goes over the wire, ``ID.json`` who still has to get it. The second is written
last and removed first, so a message is there whole or not at all, whoever is killed when.
"""

import json
import secrets
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import formataddr, localtime, make_msgid
from pathlib import Path

from app.domain.errors import BadInput, StoreUnavailable
from app.run.mail_address import address_of
from app.run.mail_plan import MailPlan
from app.run.whole_file import write_whole
from app.services.mail_ports import Attachment, KeptMail

GIVE_UP = 3 * 86400.0
"""Seconds after which a message is no longer tried (RFC 5321 section 4.5.4.1 has days, too)."""
PAUSES = (30.0, 60.0, 120.0, 300.0, 600.0, 1800.0)
"""Seconds to the next try; the last is repeated."""
LARGEST = 20_000_000
"""Bytes on the wire. Few servers take more."""
ABANDONED = 3600.0
"""Seconds after which a message that nobody finished writing is somebody's who died at it."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """What ``ID.json`` says. Times: epoch s."""

    id: str
    subject: str
    to: tuple[str, ...]
    made: float
    due: float
    tries: int = 0
    error: str = ""
    refused: dict[str, str] = field(default_factory=dict)


class Outbox:
    """A ``Mail``. ``plan`` is asked at each message, so that a plan put right needs no new start. ``put``
    hears that there is one more."""

    def __init__(
        self, data: Path, plan: Callable[[], MailPlan], put: Callable[[], None] = lambda: None
    ) -> None:
        self._folder, self._plan, self._put = data / "outbox", plan, put

    def send(self, subject: str, text: str, to: Sequence[str], attachments: Sequence[Attachment] = ()) -> str:
        plan = self._plan()
        if not plan.host:
            raise BadInput(
                "No mail server is set up.",
                "Fill [mail] in the plan file; the handbook's page on the plan has it.",
            )
        people = tuple(dict.fromkeys(address_of(each) for each in to))
        if not people:
            raise BadInput("Nobody to send it to.", "Give at least one address.")
        message = _message(plan.sender, subject, text, people)
        for each in attachments:
            main, _, sub = each.kind.partition("/")
            message.add_attachment(each.content, maintype=main, subtype=sub, filename=each.name)
        wire = message.as_bytes(policy=SMTP)
        if len(wire) > LARGEST:
            raise BadInput(
                f"The message is {len(wire) // 1_000_000} MB; mail servers take {LARGEST // 1_000_000}.",
                "Choose fewer days, or another format.",
            )
        now = time.time()
        mail = Waiting(f"{now:017.6f}-{secrets.token_hex(4)}", str(message["Subject"]), people, now, now)
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            self.message(mail).touch(mode=0o600)
            self.message(mail).write_bytes(wire)
            self.keep(mail)
        except OSError as error:
            raise StoreUnavailable(
                f"The message cannot be kept: {error}", "Make room on the disk."
            ) from error
        self._put()
        return str(message["Message-ID"])

    def kept(self) -> tuple[KeptMail, ...]:
        return tuple(
            KeptMail(
                each.id,
                each.subject,
                each.to,
                each.tries,
                datetime.fromtimestamp(each.due, UTC),
                each.error,
                tuple(each.refused.items()),
            )
            for each in self.waiting()
        )

    def waiting(self) -> tuple[Waiting, ...]:
        """Oldest first, also those that are refused for good (nobody in ``to``)."""
        found = []
        for path in sorted(self._folder.glob("*.json")):
            try:
                row = json.loads(path.read_text("utf-8"))
            except FileNotFoundError:
                continue  # gone out meanwhile
            found.append(Waiting(**row | {"to": tuple(row["to"])}))
        return tuple(found)

    def message(self, mail: Waiting) -> Path:
        return self._folder / f"{mail.id}.eml"

    def keep(self, mail: Waiting) -> None:
        row = {name: getattr(mail, name) for name in Waiting.__slots__}
        write_whole(self._folder / f"{mail.id}.json", json.dumps(row, ensure_ascii=False), private=True)

    def remove(self, mail: Waiting) -> None:
        (self._folder / f"{mail.id}.json").unlink(missing_ok=True)
        self.message(mail).unlink(missing_ok=True)

    def settle(self, mail: Waiting, done: Sequence[str], refused: dict[str, str]) -> Waiting | None:
        """The server answered: ``done`` have it, ``refused`` (address → why) never will. None: nobody is left."""
        left = tuple(each for each in mail.to if each not in done and each not in refused)
        mail = replace(mail, to=left, refused=mail.refused | refused)
        if not mail.to and not mail.refused:
            self.remove(mail)
            return None
        self.keep(mail)
        return mail

    def put_off(self, mail: Waiting, error: str, now: float) -> Waiting:
        """Again later, or, after days, never: then everybody left is refused."""
        if now - mail.made > GIVE_UP:
            mail = replace(mail, to=(), refused=mail.refused | dict.fromkeys(mail.to, error), error=error)
        else:
            pause = PAUSES[min(mail.tries, len(PAUSES) - 1)]
            mail = replace(mail, tries=mail.tries + 1, due=now + pause, error=error)
        self.keep(mail)
        return mail

    def tidy(self, now: float) -> None:
        """Remove what was never finished or no longer counts: a message without its other file."""
        for path in (*self._folder.glob("*.eml"), *self._folder.glob("*.new")):
            old = now - path.stat().st_mtime > ABANDONED
            if old and not path.with_suffix(".json").exists():
                path.unlink(missing_ok=True)


def _message(sender: str, subject: str, text: str, to: tuple[str, ...]) -> EmailMessage:
    message = EmailMessage()
    address = address_of(sender)
    message["From"] = formataddr(("Ringdesk", address))
    message["To"] = ", ".join(to)
    message["Subject"] = " ".join(subject.split())
    message["Date"] = localtime()
    message["Message-ID"] = make_msgid(domain=address.rpartition("@")[2])
    message["Auto-Submitted"] = "auto-generated"  # RFC 3834: no out-of-office notes come back
    message.set_content(text)
    return message
