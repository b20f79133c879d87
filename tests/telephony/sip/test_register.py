"""The registrar, spoken to by an endpoint that answers its challenges."""

from __future__ import annotations

import pytest

from telephony.sip.auth import ClientAuth, Credentials
from telephony.sip.auth_server import Verifier
from telephony.sip.message import Address, Message
from telephony.sip.register import Limits, Outcome, Registered, Registrar, Unregistered
from tests.telephony.sip.wire import parsed, request, tokens

DESK = Address("10.0.0.21", 5060)
OTHER = Address("10.0.0.22", 5070)


class Desk:
    """A registrar and phones that know their passwords."""

    def __init__(self) -> None:
        passwords = {"op1": "one", "op2": "two"}
        self.registrar = Registrar(
            Verifier("ringdesk", password=passwords.get, token=tokens("n")),
            Limits(least=30, most=600, usual=120),
        )
        self.cseq = 0

    def register(
        self, *lines: str, user: str = "op1", to: str = "", now: float = 0.0, source: Address = DESK,
        call_id: str = "reg-1", cseq: int = 0, password: str = "",
    ) -> Outcome:  # fmt: skip
        self.cseq += 1
        secret = password or {"op1": "one", "op2": "two"}.get(user, "x")
        auth = ClientAuth(Credentials(user, secret), tokens(f"c{self.cseq}"))
        challenge = Message("", "", 401, "", self.registrar.verifier.challenge(now))
        assert auth.answers(challenge, ("REGISTER", "sip:10.0.0.2", b""))
        data = request(
            "REGISTER", *lines, f"Authorization: {auth.headers[0][1]}", uri="sip:10.0.0.2",
            call_id=call_id, cseq=str(cseq or self.cseq),
        ).replace(b"To: <sip:bob@", f"To: <sip:{to or user}@".encode())  # fmt: skip
        return self.registrar.receive(parsed(data), source, now)


@pytest.fixture
def desk() -> Desk:
    return Desk()


def contact(outcome: Outcome) -> str:
    return dict(outcome.reply.headers).get("Contact", "")


def test_a_phone_signs_on_where_its_packet_came_from(desk: Desk) -> None:
    outcome = desk.register("Contact: <sip:op1@192.168.1.5:5062;x=1>;expires=300", "User-Agent: Phone/1")
    assert outcome.reply.status == 200 and contact(outcome) == "<sip:op1@192.168.1.5:5062;x=1>;expires=300"
    (change,) = outcome.changes
    assert isinstance(change, Registered) and change.fresh
    binding = desk.registrar.binding("op1", 299.0)
    assert binding is not None and binding.source == DESK and binding.user_agent == "Phone/1"
    assert desk.registrar.binding("op1", 300.0) is None
    assert desk.registrar.binding("op2", 0.0) is None


def test_without_credentials_comes_a_challenge_and_no_change(desk: Desk) -> None:
    data = request("REGISTER", "Contact: <sip:op1@10.0.0.21>")
    outcome = desk.registrar.receive(parsed(data), DESK, 0.0)
    assert outcome.reply.status == 401 and outcome.changes == () and outcome.reason == ""
    assert [name for name, _ in outcome.reply.headers] == ["WWW-Authenticate"]


def test_a_wrong_password_and_someone_elses_address(desk: Desk) -> None:
    wrong = desk.register("Contact: <sip:op1@h>", password="guess")
    assert wrong.reply.status == 401 and "wrong password" in wrong.reason
    other = desk.register("Contact: <sip:op1@h>", user="op1", to="op2")
    assert other.reply.status == 403 and "may not register" in other.reason
    assert desk.registrar.binding("op2", 0.0) is None


def test_refresh_moves_the_end_and_tells_it_is_no_news(desk: Desk) -> None:
    desk.register("Contact: <sip:op1@10.0.0.21>;expires=60")
    outcome = desk.register(
        "Contact: <sip:op1@10.0.0.21;transport=udp>", "Expires: 90", now=50.0, source=OTHER
    )
    (change,) = outcome.changes
    assert isinstance(change, Registered) and not change.fresh and change.binding.expires_at == 140.0
    assert change.binding.source == OTHER, "a new address behind translation is taken over"


def test_a_second_phone_replaces_the_first(desk: Desk) -> None:
    desk.register("Contact: <sip:op1@10.0.0.21>")
    outcome = desk.register("Contact: <sip:op1@10.0.0.22:5070>", source=OTHER, call_id="reg-2")
    gone, come = outcome.changes
    assert isinstance(gone, Unregistered) and gone.why == "replaced" and gone.binding.source == DESK
    assert isinstance(come, Registered) and come.fresh
    late = desk.register("Contact: <sip:op1@10.0.0.21>;expires=0")
    assert late.changes == [] and "10.0.0.22" in contact(late), (
        "the first phone's sign-off is not the second's"
    )


@pytest.mark.parametrize(
    "lines",
    [
        ["Contact: <sip:op1@10.0.0.21>;expires=0"],
        ["Contact: <sip:op1@10.0.0.21>", "Expires: 0"],
        ["Contact: *", "Expires: 0"],
    ],
)
def test_signing_off(desk: Desk, lines: list[str]) -> None:
    desk.register("Contact: <sip:op1@10.0.0.21>")
    outcome = desk.register(*lines, now=1.0)
    assert outcome.reply.status == 200 and contact(outcome) == ""
    assert [(type(c), c.why) for c in outcome.changes] == [(Unregistered, "removed")]  # type: ignore[union-attr]
    assert desk.register(*lines, now=2.0).changes == []


@pytest.mark.parametrize(
    "lines", [["Contact: *"], ["Contact: *", "Expires: 5"], ["Contact: *, <sip:a@b>", "Expires: 0"]]
)
def test_a_star_needs_zero_and_nothing_beside_it(desk: Desk, lines: list[str]) -> None:
    desk.register("Contact: <sip:op1@10.0.0.21>")
    assert desk.register(*lines).reply.status == 400
    assert desk.registrar.binding("op1", 1.0) is not None


def test_times_too_short_too_long_missing_and_unreadable(desk: Desk) -> None:
    short = desk.register("Contact: <sip:op1@h>;expires=5")
    assert short.reply.status == 423 and dict(short.reply.headers)["Min-Expires"] == "30"
    assert contact(desk.register("Contact: <sip:op1@h>;expires=99999")).endswith("expires=600")
    assert contact(desk.register("Contact: <sip:op1@h>")).endswith("expires=120")
    assert contact(desk.register("Contact: <sip:op1@h>;expires=soon")).endswith("expires=120")


def test_asking_changes_nothing(desk: Desk) -> None:
    assert contact(desk.register()) == ""
    desk.register("Contact: <sip:op1@h>")
    outcome = desk.register(now=20.0)
    assert outcome.changes == [] and contact(outcome) == "<sip:op1@h>;expires=100"


def test_an_older_request_of_the_same_phone_is_refused(desk: Desk) -> None:
    desk.register("Contact: <sip:op1@h>", cseq=10)
    assert desk.register("Contact: <sip:op1@h>;expires=0", cseq=9).reply.status == 500
    assert desk.register("Contact: <sip:op1@h>;expires=0", cseq=10).reply.status == 500
    assert desk.register("Contact: <sip:op1@h>;expires=0", cseq=9, call_id="reg-9").reply.status == 200


@pytest.mark.parametrize("line", ['Contact: "open <sip:x@y>', "Contact: <nonsense>", "Contact: <http://x>"])
def test_contacts_that_nobody_could_call_are_400(desk: Desk, line: str) -> None:
    outcome = desk.register(line)
    assert outcome.reply.status == 400 and outcome.reason
    assert desk.registrar.binding("op1", 0.0) is None


def test_of_several_contacts_the_first_lasting_one_is_kept(desk: Desk) -> None:
    outcome = desk.register("Contact: <sip:a@h>;expires=0, <sip:b@h>, <sip:c@h>")
    assert contact(outcome).startswith("<sip:b@h>") and len(outcome.changes) == 1


def test_bindings_run_out_and_can_be_dropped(desk: Desk) -> None:
    desk.register("Contact: <sip:op1@h>;expires=60")
    desk.register("Contact: <sip:op2@h>;expires=90", user="op2")
    assert desk.registrar.next_due() == 60.0
    assert desk.registrar.expire(59.0) == []
    (gone,) = desk.registrar.expire(60.0)
    assert isinstance(gone, Unregistered) and (gone.binding.user, gone.why) == ("op1", "expired")
    assert desk.registrar.next_due() == 90.0
    assert len(desk.registrar.forget("op2")) == 1 and desk.registrar.forget("op2") == []
    assert desk.registrar.next_due() is None
