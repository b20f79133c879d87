"""Who gets which request, and the door's patience with commands out of place."""

from __future__ import annotations

import pytest

from telephony.phones.account import Account
from telephony.phones.port import CallEnded, Ringing
from telephony.phones.pyvoip.phone import Phone, PyVoipSoftphone
from telephony.phones.sound.null import NullSound
from tests.peers.patience import stays
from tests.telephony.phones.conftest import Desk
from tests.telephony.phones.exchange import HOST

only_pyvoip = pytest.mark.parametrize("desk", ["pyvoip"], indirect=True)


@only_pyvoip
def test_commands_without_a_call_do_nothing(desk: Desk) -> None:
    desk.registered()
    for command in (desk.phone.answer, desk.phone.decline, desk.phone.hang_up):
        command()
    desk.phone.send_digits("1")
    stays(lambda: desk.count(CallEnded) == 0, seconds=0.1)


def test_a_phone_that_never_started_may_be_told_anything() -> None:
    phone = PyVoipSoftphone(Account(HOST, 9, "101", "x"), NullSound())
    phone.answer()
    phone.stop()
    assert not phone.registered


@pytest.mark.parametrize(
    ("method", "status"),
    [("REFER", 405), ("NOTIFY", 405), ("ODD", 501), ("BYE", 481), ("CANCEL", 481), ("INFO", 481)],
)
@only_pyvoip
def test_what_is_not_for_a_phone(desk: Desk, method: str, status: int) -> None:
    desk.registered()
    request = desk.exchange.request(method)
    desk.exchange.send(request)
    answer = desk.exchange.answer_to(request)
    assert answer.status == status
    assert ("allow" in dict(answer.headers)) == (status in (405, 501))


@only_pyvoip
def test_an_extension_it_must_have_is_refused(desk: Desk) -> None:
    call = desk.place(headers=[("Require", "100rel")])
    desk.exchange.send(call.invite)
    answer = call.refused()
    assert (answer.status, answer.get("unsupported")) == (420, "100rel")
    assert desk.count(Ringing) == 0


@only_pyvoip
def test_an_invite_inside_a_dialogue_nobody_knows(desk: Desk) -> None:
    call = desk.place()
    call.invite.headers[3] = ("To", f"<sip:101@{HOST}>;tag=gone")
    desk.exchange.send(call.invite)
    assert desk.exchange.answer_to(call.invite).status == 481


@only_pyvoip
def test_a_repeated_cancel_gets_the_same_answer(desk: Desk) -> None:
    call = desk.place()
    call.ring()
    assert call.cancel().status == 200
    assert call.cancel().status == 200
    call.refused()


@only_pyvoip
def test_no_rtp_port_left_is_an_error_and_not_a_stuck_call(desk: Desk, expected_log: object) -> None:
    expected_log("RTP ports 40100-40100 are in use")  # type: ignore[operator]
    import socket

    from telephony.media.ports import PortRange

    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as taken:
        taken.bind((HOST, 40100))
        desk.registered()
        desk.phone.stop()
        desk.phone = desk.restart(rtp_ports=PortRange(40100, 40100))
        call = desk.place()
        desk.exchange.send(call.invite)
        assert call.refused().status == 500
    desk.talk()


@only_pyvoip
def test_pyvoip_objects_are_what_carries_the_call(desk: Desk) -> None:
    from pyVoIP.SIP import SIPClient, SIPMessage
    from pyVoIP.VoIP import CallState, VoIPCall, VoIPPhone

    desk.talk()
    phone = desk.phone._phone  # type: ignore[attr-defined]
    assert isinstance(phone, VoIPPhone)
    assert isinstance(phone, Phone)
    assert isinstance(phone.sip, SIPClient)
    assert isinstance(phone.current, VoIPCall)
    assert phone.current.state == CallState.ANSWERED
    assert isinstance(phone.current.request, SIPMessage)
