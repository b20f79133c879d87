"""The outbox alone: what is put into it is there, whoever looks and whoever was killed."""

import email
import stat
from email.policy import default
from pathlib import Path

import pytest

from app.domain.errors import BadInput, StoreUnavailable
from app.run.mail_plan import MailPlan
from app.run.outbox import ABANDONED, GIVE_UP, LARGEST, PAUSES, Outbox
from app.services.mail_ports import Attachment

PLAN = MailPlan("localhost", sender="desk@example.com")


def box(folder: Path, plan: MailPlan = PLAN) -> Outbox:
    return Outbox(folder, lambda: plan)


def test_a_message_says_what_was_asked(tmp_path: Path) -> None:
    put: list[int] = []
    outbox = Outbox(tmp_path, lambda: PLAN, lambda: put.append(1))
    name = outbox.send(
        "Day\r\nBcc: x@y.z – žalia",
        "Ačiū!\n.\nسلام",
        ("a@example.com", "b@example.com", "a@example.com"),
        (Attachment("day – 1.csv", b"a;b\n", "text/csv"), Attachment("day.pdf", b"%PDF", "application/pdf")),
    )
    mail = outbox.waiting()[0]
    message = email.message_from_bytes(outbox.message(mail).read_bytes(), policy=default)
    assert message["Subject"] == "Day Bcc: x@y.z – žalia" and message["Bcc"] is None
    assert (message["To"], message["Message-ID"]) == ("a@example.com, b@example.com", name)
    table, pdf = message.iter_attachments()
    body = message.get_body()
    assert body is not None and body.get_content().splitlines() == ["Ačiū!", ".", "سلام"]
    assert (table.get_filename(), table.get_content()) == ("day – 1.csv", "a;b\n")
    assert pdf.get_content() == b"%PDF"
    assert put == [1] and mail.to == ("a@example.com", "b@example.com")


def test_nobody_else_may_read_it(tmp_path: Path) -> None:
    box(tmp_path).send("x", "y", ("a@example.com",))
    assert {stat.S_IMODE(each.stat().st_mode) for each in (tmp_path / "outbox").iterdir()} == {0o600}


def test_what_cannot_go_is_told_at_once(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="No mail server"):
        box(tmp_path, MailPlan()).send("x", "y", ("a@example.com",))
    with pytest.raises(BadInput, match="Nobody"):
        box(tmp_path).send("x", "y", ())
    with pytest.raises(BadInput, match="'b' is no mail address"):
        box(tmp_path).send("x", "y", ("a@example.com", "b"))
    with pytest.raises(BadInput, match="mail servers take"):
        box(tmp_path).send("x", "y", ("a@example.com",), (Attachment("x", b"x" * LARGEST),))
    assert box(tmp_path).kept() == ()
    (tmp_path / "file").touch()
    with pytest.raises(StoreUnavailable):
        box(tmp_path / "file").send("x", "y", ("a@example.com",))


def test_who_has_it_is_asked_no_more_and_who_refuses_is_kept(tmp_path: Path) -> None:
    outbox = box(tmp_path)
    outbox.send("x", "y", ("a@example.com", "b@example.com", "c@example.com"))
    left = outbox.settle(outbox.waiting()[0], ["a@example.com"], {"b@example.com": "550 unknown"})
    assert left is not None and outbox.waiting() == (left,) and left.to == ("c@example.com",)
    assert outbox.settle(left, ["c@example.com"], {}) is not None
    kept = outbox.kept()[0]
    assert (kept.to, kept.refused) == ((), (("b@example.com", "550 unknown"),))
    outbox.remove(outbox.waiting()[0])
    assert not list((tmp_path / "outbox").iterdir())


def test_it_is_tried_ever_more_seldom_and_at_last_no_more(tmp_path: Path) -> None:
    outbox = box(tmp_path)
    outbox.send("x", "y", ("a@example.com",))
    mail, now, pauses = outbox.waiting()[0], outbox.waiting()[0].made, []
    for _ in range(len(PAUSES) + 1):
        mail = outbox.put_off(mail, "busy", now)
        pauses.append(round(mail.due - now, 3))
        now = mail.due
    assert pauses == [*PAUSES, PAUSES[-1]]
    mail = outbox.put_off(mail, "busy", mail.made + GIVE_UP + 1)
    assert (mail.to, mail.refused) == ((), {"a@example.com": "busy"})


def test_what_somebody_died_at_writing_is_no_message_and_goes(tmp_path: Path) -> None:
    outbox = box(tmp_path)
    outbox.send("x", "y", ("a@example.com",))
    half = tmp_path / "outbox" / "1.eml"
    half.touch()
    now = half.stat().st_mtime
    assert len(outbox.waiting()) == 1
    outbox.tidy(now + 1)
    assert half.exists()
    outbox.tidy(now + ABANDONED + 60)
    assert not half.exists() and outbox.message(outbox.waiting()[0]).exists()
