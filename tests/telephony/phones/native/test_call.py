"""What a call does beside the usual: offers asked of us, glare with its end, a far end that disappears."""

from __future__ import annotations

import pytest

from telephony.phones.port import CallEnded, CallUp, FarEndHeld, FarEndResumed
from tests.peers.patience import eventually
from tests.peers.wire import read_sdp, sdp
from tests.telephony.phones.conftest import Desk
from tests.telephony.phones.exchange import HOST, PlacedCall

pytestmark = pytest.mark.parametrize("desk", ["native"], indirect=True)


def reoffer(call: PlacedCall, answer: bytes) -> bytes:
    """A re-INVITE without an offer; the phone's own, answered in the ACK."""
    call.number += 1
    request = call._request("INVITE")
    call.exchange.send(request)
    got = call.exchange.answer_to(request)
    call.exchange.send(call._request("ACK", answer))
    return got.body


def test_asked_for_an_offer_it_gives_its_own_and_takes_the_answer(desk: Desk) -> None:
    call = desk.talk()
    ours = reoffer(call, sdp(HOST, call.rtp.port, codecs=(0,), direction="sendonly"))
    assert read_sdp(ours).formats == [0, 101]
    eventually(lambda: isinstance(desk.events[-1], FarEndHeld))
    reoffer(call, sdp(HOST, call.rtp.port, codecs=(0,)))
    eventually(lambda: isinstance(desk.events[-1], FarEndResumed))


def test_an_answer_that_makes_no_sense_leaves_the_sound_as_it_was(desk: Desk) -> None:
    call = desk.talk()
    reoffer(call, b"v=0\r\nnonsense\r\n")
    before = call.rtp.packets
    eventually(lambda: call.rtp.packets > before + 10)
    assert desk.count(FarEndHeld) == 0


def test_a_reinvite_nobody_can_take_is_488_and_the_call_goes_on(desk: Desk) -> None:
    call = desk.talk()
    assert call.reinvite("sendrecv", body=sdp(HOST, 4000, codecs=(18,))).status == 488
    before = call.rtp.packets
    eventually(lambda: call.rtp.packets > before + 10)


def test_hanging_up_twice_is_one_end(desk: Desk) -> None:
    call = desk.talk()
    desk.phone.hang_up()
    desk.phone.hang_up()
    desk.phone.decline()
    call.bye_arrives()
    desk.talk()
    eventually(lambda: desk.count(CallUp) == 2, what="the second call up")
    assert desk.count(CallEnded) == 1


def test_an_invite_on_hold_from_its_first_word(desk: Desk) -> None:
    call = desk.place()
    call.invite.body = sdp(HOST, call.rtp.port, direction="inactive")
    call.ring()
    desk.phone.answer()
    assert read_sdp(call.answered().body).direction == "inactive"
    eventually(lambda: isinstance(desk.events[-1], FarEndHeld))
