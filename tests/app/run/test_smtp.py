"""What we say to a mail server, and what we make of its answers."""

import ssl
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.run.mail_plan import MailPlan
from app.run.smtp import Delivery, ServerTrouble, conversation, hand_over
from telephony.transports.authority import Issued, make_authority, make_certificate
from tests.peers.mail_server import MailServer


@pytest.fixture(scope="module")
def certificates(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("mail")
    now = datetime.now(UTC)
    issued = Issued(folder / "mail.pem", folder / "mail.key")
    make_certificate(make_authority(folder, now), issued, ("localhost",), now)
    return folder


@pytest.fixture
def tls(certificates: Path) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificates / "mail.pem", certificates / "mail.key")
    return context


@pytest.fixture
def server(tls: ssl.SSLContext) -> Iterator[MailServer]:
    with MailServer(tls, login=("desk", "geheim")) as server:
        yield server


def plan_of(server: MailServer, **other: object) -> MailPlan:
    plan = MailPlan("localhost", server.port, "starttls", "desk", "geheim", "desk@example.com", "ca.pem", 5)
    return replace(plan, **other)  # type: ignore[arg-type]


def sent(plan: MailPlan, folder: Path, data: bytes = b"Subject: x\r\n\r\ny\r\n", *to: str) -> Delivery:
    message = folder / "message.eml"
    message.write_bytes(data)
    with conversation(plan, folder) as talk:
        return hand_over(talk, plan.sender, message, to or ("a@example.com",))


def test_a_message_arrives_as_it_was_over_tls_with_login(server: MailServer, certificates: Path) -> None:
    data = b"Subject: x\r\n\r\n.\r\n..dots\r\n" + b"line of text\r\n" * 20_000
    assert sent(plan_of(server), certificates, data).done == ["a@example.com"]
    taken = server.taken[0]
    assert (taken.sender, taken.to, taken.safe) == ("desk@example.com", ["a@example.com"], True)
    assert taken.data == data
    assert f"MAIL FROM:<desk@example.com> size={len(data)}".lower() in [each.lower() for each in server.said]


def test_tls_from_the_first_byte(tls: ssl.SSLContext, certificates: Path) -> None:
    with MailServer(tls, immediately=True, login=("desk", "geheim")) as server:
        assert sent(plan_of(server, security="tls"), certificates).done
        assert server.taken[0].safe


def test_a_relay_on_this_machine_needs_neither(certificates: Path) -> None:
    with MailServer() as server:
        assert sent(plan_of(server, security="none", user="", secret=""), certificates).done


@pytest.mark.parametrize(
    ("other", "said", "advice"),
    [
        ({"secret": "wrong"}, "login refused: 535 5.7.8 wrong password", "secret"),
        ({"authority": ""}, "certificate verify failed|CERTIFICATE_VERIFY_FAILED", "authority"),
        ({"host": "127.0.0.1"}, "CERTIFICATE_VERIFY_FAILED|certificate verify failed", "host name"),
        ({"authority": "nothing.pem"}, "No such file", "mail"),
    ],
)
def test_what_is_wrong_is_said_with_what_to_do(
    server: MailServer, certificates: Path, other: dict[str, str], said: str, advice: str
) -> None:
    with pytest.raises(ServerTrouble, match=said) as told:
        sent(plan_of(server, **other), certificates)
    assert advice in told.value.advice
    assert not server.taken


def test_without_encryption_no_password_and_no_message_is_said(certificates: Path) -> None:
    with MailServer(login=("desk", "geheim")) as server:
        with pytest.raises(ServerTrouble, match="STARTTLS"):
            sent(plan_of(server), certificates)
        assert not [each for each in server.said if each.startswith(("AUTH", "MAIL"))]


@pytest.mark.parametrize(
    ("where", "reply"),
    [
        ("hello", "421 come back later"),
        ("hello", "drop"),
        ("EHLO", "drop"),
        ("STARTTLS", "454 no TLS now"),
        ("AUTH", "454 no login now"),
        ("MAIL", "451 busy"),
        ("MAIL", "550 not from you"),
        ("RCPT", "drop"),
        ("DATA", "drop"),
        (".", "drop"),
    ],
)
def test_trouble_of_the_server_is_not_the_messages(
    server: MailServer, certificates: Path, where: str, reply: str
) -> None:
    server.answers[where] = reply
    with pytest.raises(ServerTrouble):
        sent(plan_of(server), certificates)
    assert not server.taken


def test_nobody_there(server: MailServer, certificates: Path) -> None:
    with pytest.raises(ServerTrouble, match="refused"):
        sent(plan_of(server, port=1), certificates)


def test_each_address_has_its_answer(server: MailServer, certificates: Path) -> None:
    server.answers |= {"RCPT TO:<B": "550 no such user", "RCPT TO:<C": "450 mailbox busy"}
    delivery = sent(plan_of(server), certificates, b"x\r\n", "a@x.y", "b@x.y", "c@x.y")
    assert delivery.done == ["a@x.y"] and server.taken[0].to == ["a@x.y"]
    assert delivery.refused == {"b@x.y": "550 no such user"}
    assert delivery.later == {"c@x.y": "450 mailbox busy"}


@pytest.mark.parametrize(("where", "reply", "for_good"), [
    ("MAIL", "552 too large", True),
    ("DATA", "554 no", True),
    (".", "554 spam", True),
    (".", "452 disk full", False),
])  # fmt: skip
def test_what_is_said_to_the_message(
    server: MailServer, certificates: Path, where: str, reply: str, for_good: bool
) -> None:
    server.answers[where] = reply
    delivery = sent(plan_of(server), certificates)
    assert (delivery.refused if for_good else delivery.later) == {"a@example.com": reply}
    assert not delivery.done and [each.upper() for each in server.said[-2:]] == ["RSET", "QUIT"]
