"""What crosses a link, and how a password is proven without crossing it."""

import hashlib
import hmac

import pytest

from telephony.link.messages import FORM, HEARTBEAT, SILENCE, Hello, Notice, proof, proven
from telephony.switchboard.commands import Ring
from telephony.switchboard.desk_events import ReadyAsked
from telephony.switchboard.events import CallArrived, EngineStarted, LegEnded
from telephony.switchboard.ids import LegId, OperatorId
from telephony.switchboard.phone import PhoneState
from telephony.switchboard.plain import BadValue
from telephony.switchboard.views import desk_view
from tests.stories.scene import ANNA, PHONE_BOOK, plan
from tests.story import Story


def test_the_proof_is_rfc_2104() -> None:
    """Test case 2 of RFC 4231."""
    assert proof("Jefe", "what do ya want for nothing?") == (
        "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
    )
    assert proof("ąž", "n") == hmac.new("ąž".encode(), b"n", hashlib.sha256).hexdigest()


@pytest.mark.parametrize(
    ("secret", "given", "answer"),
    [
        ("s", proof("s", "n"), True),
        ("s", proof("t", "n"), False),
        ("s", proof("s", "m"), False),
        ("s", "", False),
        ("s", "é", False),
        ("s", "\ud800", False),
        (None, proof("", "n"), False),
        ("", proof("", "n"), False),
    ],
)
def test_only_the_right_password_is_proven(secret: str | None, given: str, answer: bool) -> None:
    assert proven(secret, "n", given) is answer


def test_a_nonce_of_half_characters_breaks_nothing() -> None:
    assert len(proof("s", "\udfff")) == 64


def test_a_desk_can_only_say_what_people_say() -> None:
    plain = FORM.to_plain(ReadyAsked(OperatorId("anna")))
    assert FORM.from_plain(plain) == ReadyAsked(OperatorId("anna"))
    for stranger in (EngineStarted(), LegEnded(LegId("a"), 16, 0, "far"), Ring(LegId("a"))):
        with pytest.raises(BadValue):
            FORM.to_plain(stranger)
    with pytest.raises(BadValue):
        FORM.from_plain({"is": CallArrived.__name__})


def test_a_whole_desk_crosses() -> None:
    story = Story(plan(), phone_book=PHONE_BOOK).signs_in(ANNA).calls("c1")
    view = desk_view(story.board.floor, ANNA, story.now)
    for value in (view, Notice("text", "detail"), Hello("anna", "")):
        assert FORM.from_plain(FORM.to_plain(value)) == value
    assert FORM.from_plain(FORM.to_plain(PhoneState(*("",) * 6, (), (), "", "", ""))).line == ""


def test_a_busy_desk_is_given_longer_than_a_silent_exchange() -> None:
    assert SILENCE >= 3 * HEARTBEAT
