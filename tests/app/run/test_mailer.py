"""The mail thread against a real server on loopback: it dies, refuses, hesitates, and comes back."""

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from app.domain.alert_mail import Letter
from app.domain.errors import RingdeskError
from app.run.mail_plan import MailPlan
from app.run.mailer import Mailer, outbox_of, tried
from app.run.outbox import GIVE_UP, PAUSES
from tests.peers.mail_server import MailServer

TO = ("a@example.com",)


@dataclass
class Office:
    """A mailer whose time is told."""

    folder: Path
    plan: MailPlan
    now: float = field(default_factory=time.time)

    def __post_init__(self) -> None:
        self.mailer = Mailer(self.folder, lambda: self.plan, lambda: self.now)
        self.box = self.mailer.outbox

    def passes(self, seconds: float) -> None:
        self.now += seconds
        self.mailer.round()


def office(folder: Path, server: MailServer) -> Office:
    made = Office(folder, MailPlan("127.0.0.1", server.port, "none", sender="desk@example.com", timeout=5))
    made.now += 1  # after what is put into the outbox now
    return made


def test_a_dead_server_loses_nothing_and_nothing_comes_twice(tmp_path: Path) -> None:
    server = MailServer()
    with server:
        pass  # its port is known, and nobody listens there now
    here = office(tmp_path, server)
    for subject in ("one", "two"):
        here.box.send(subject, "text", TO)
    here.passes(0)
    assert [(each.tries, "refused" in each.error) for each in here.box.kept()] == [(1, True), (1, True)]
    with MailServer(port=server.port) as again:
        here.passes(PAUSES[0] - 1)
        assert not again.taken  # not asked at every look
        here.passes(2)
        here.passes(PAUSES[0])
        assert [b"Subject: one" in each.data for each in again.taken] == [True, False]
    assert here.box.kept() == ()


def test_a_new_start_sends_what_the_last_one_could_not(tmp_path: Path) -> None:
    with MailServer() as server:
        office(tmp_path, server).box.send("kept", "text", TO)
        office(tmp_path, server).passes(0)
        assert len(server.taken) == 1


def test_only_who_does_not_have_it_is_asked_again(tmp_path: Path) -> None:
    with MailServer() as server:
        here = office(tmp_path, server)
        here.box.send("x", "y", ("a@x.lt", "b@x.lt", "c@x.lt"))
        server.answers |= {"RCPT TO:<B": "450 busy", "RCPT TO:<C": "550 no such user"}
        here.passes(0)
        server.answers.clear()
        here.passes(PAUSES[0] + 1)
        here.passes(PAUSES[0] + 1)
        assert [each.to for each in server.taken] == [["a@x.lt"], ["b@x.lt"]]
        assert here.box.kept()[0].refused == (("c@x.lt", "550 no such user"),)


def test_a_line_that_breaks_behind_the_message_asks_again_under_the_same_id(tmp_path: Path) -> None:
    """The server may have it or not: who gets it twice knows by its Message-ID."""
    with MailServer() as server:
        here = office(tmp_path, server)
        name = here.box.send("x", "y", TO)
        server.answers["."] = "drop"
        here.passes(0)
        assert len(here.box.kept()) == 1
        server.answers.clear()
        here.passes(PAUSES[0] + 1)
        assert f"Message-ID: {name}".encode() in server.taken[0].data


def test_after_days_it_is_given_up_and_kept_to_be_seen(tmp_path: Path) -> None:
    with MailServer() as server:
        server.answers["RCPT"] = "450 busy"
        here = office(tmp_path, server)
        here.box.send("x", "y", TO)
        here.passes(GIVE_UP + 1)
        assert here.box.kept()[0].refused == (("a@example.com", "450 busy"),)
        said = len(server.said)
        here.passes(GIVE_UP)
        assert len(server.said) == said


def test_a_plan_put_right_is_followed(tmp_path: Path) -> None:
    with MailServer() as server:
        here = office(tmp_path, server)
        here.box.send("x", "y", TO)
        right, here.plan = here.plan, MailPlan()
        here.passes(0)
        assert "No mail server" in here.box.kept()[0].error
        here.plan = right
        here.passes(PAUSES[0] + 1)
        assert len(server.taken) == 1


def test_a_message_taken_away_by_hand_is_gone(tmp_path: Path) -> None:
    with MailServer() as server:
        here = office(tmp_path, server)
        here.box.send("x", "y", TO)
        next((tmp_path / "outbox").glob("*.eml")).unlink()
        here.passes(0)
        assert not server.taken and here.box.kept() == ()


def until(true: Callable[[], object]) -> None:
    end = time.monotonic() + 10
    while not true():
        assert time.monotonic() < end
        threading.Event().wait(0.01)


def test_it_goes_at_once_and_another_process_may_put_it_there(tmp_path: Path) -> None:
    with MailServer() as server:
        text = f'[mail]\nhost = "127.0.0.1"\nport = {server.port}\nsecurity = "none"\nsender = "a@b.lt"'
        (tmp_path / "plan.toml").write_text(text)
        mailer = Mailer(tmp_path, lambda: MailPlan("127.0.0.1", server.port, "none", sender="a@b.lt"))
        mailer.start()
        try:
            mailer.outbox.send("ours", "y", TO)
            until(lambda: len(server.taken) == 1)
            outbox_of(tmp_path).send("theirs", "y", TO)
            until(lambda: len(server.taken) == 2)
        finally:
            mailer.stop()


def test_a_server_that_says_nothing_holds_up_nobody(tmp_path: Path) -> None:
    with MailServer() as server:
        server.answers["EHLO"] = "250-"  # and never the rest
        mailer = Mailer(
            tmp_path, lambda: MailPlan("127.0.0.1", server.port, "none", sender="a@b.lt", timeout=1)
        )
        mailer.start()
        mailer.outbox.send("x", "y", TO)
        until(lambda: server.said)
        began = time.monotonic()
        mailer.outbox.send("z", "y", TO)
        assert time.monotonic() - began < 1
        until(lambda: mailer.outbox.kept()[0].error)
        mailer.stop()


def test_a_test_mail_says_at_once_what_is_wrong(tmp_path: Path) -> None:
    with MailServer() as server:
        plan = MailPlan("127.0.0.1", server.port, "none", sender="desk@example.com", timeout=5)
        tried(plan, tmp_path, Letter("Trial", "It works.\n", ("a@example.com",)))
        assert server.taken[0].to == ["a@example.com"]
        server.answers["RCPT"] = "550 no such user"
        with pytest.raises(RingdeskError, match="no such user"):
            tried(plan, tmp_path, Letter("Trial", "It works.\n", ("b@example.com",)))
