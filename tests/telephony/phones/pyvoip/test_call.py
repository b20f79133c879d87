"""Corners of one call that the suite of every softphone does not ask for."""

from __future__ import annotations

import pytest

from telephony.phones.port import CallEnded, CallUp, FarEndHeld, FarEndResumed
from tests.peers.patience import eventually
from tests.peers.wire import read_sdp, sdp
from tests.telephony.phones.conftest import Desk
from tests.telephony.phones.exchange import HOST

pytestmark = pytest.mark.parametrize("desk", ["pyvoip"], indirect=True)


def test_a_reinvite_without_an_offer_gets_ours_and_its_ack_counts(desk: Desk) -> None:
    call = desk.talk()
    call.number += 1
    request = call._request("INVITE")
    desk.exchange.send(request)
    ours = desk.exchange.answer_to(request)
    assert read_sdp(ours.body).formats[0] == 0
    ack = call._request("ACK", sdp(HOST, call.rtp.port, codecs=(0,), direction="sendonly"))
    desk.exchange.send(ack)
    desk.told(FarEndHeld)


def test_a_reinvite_that_cannot_be_read_changes_nothing(desk: Desk) -> None:
    call = desk.talk()
    assert call.reinvite("", body=b"m=video 1 RTP/AVP 3\r\n").status == 488
    assert call.reinvite("sendonly").status == 200
    desk.told(FarEndHeld)
    assert call.reinvite("sendrecv").status == 200
    desk.told(FarEndResumed)


def test_the_description_gets_a_new_version_with_every_answer(desk: Desk) -> None:
    call = desk.talk()
    versions = []
    for _ in range(3):
        body = call.reinvite("sendrecv").body.decode()
        versions.append(int(body.split("o=- 1 ")[1].split()[0]))
    assert versions == sorted(set(versions))


def test_an_old_request_is_out_of_order(desk: Desk) -> None:
    call = desk.talk()
    call.reinvite("sendrecv")
    call.number = 0
    request = call._request("INVITE", sdp(HOST, call.rtp.port))
    desk.exchange.send(request)
    assert desk.exchange.answer_to(request).status == 500


def test_a_request_of_another_dialogue_is_not_ours(desk: Desk) -> None:
    call = desk.talk()
    right, call.tag = call.tag, "stranger"
    assert call.hang_up().status == 481
    call.tag = right
    assert desk.count(CallEnded) == 0
    info = call._request("INFO")
    desk.exchange.send(info)
    assert desk.exchange.answer_to(info).status == 200


def test_a_bye_while_it_rings_ends_it(desk: Desk) -> None:
    call = desk.place()
    call.to = call.ring().get("to")
    call.number += 1
    bye = call._request("BYE")
    desk.exchange.send(bye)
    assert desk.exchange.answer_to(bye).status == 200
    assert call.refused().status == 487
    assert desk.count(CallUp) == 0
    eventually(lambda: desk.count(CallEnded) == 1)


def test_a_call_that_is_held_from_its_first_moment(desk: Desk) -> None:
    call = desk.place()
    call.invite.body = sdp(HOST, call.rtp.port, direction="sendonly")
    call.ring()
    desk.phone.answer()
    assert read_sdp(call.answered().body).direction == "recvonly"
    desk.told(FarEndHeld)
