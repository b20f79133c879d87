"""What every softphone must do, tried over real UDP against an exchange that shares no code with it."""

from __future__ import annotations

import os
import secrets
import socket
import threading
import time
from types import SimpleNamespace

import numpy as np
import pytest

from telephony.phones.port import (
    CallEnded,
    CallUp,
    DigitPressed,
    FarEndHeld,
    FarEndResumed,
    Registered,
    RegistrationFailed,
    Ringing,
)
from tests.peers import tone
from tests.peers.patience import eventually, stays
from tests.peers.wire import read_sdp, sdp, tag_of
from tests.telephony.phones.conftest import CLOCK, OWN_ADDRESS, Desk
from tests.telephony.phones.exchange import HOST, PlacedCall

TONE = 1010
"""Hz: a frequency that divides 8000 puts the codec's noise into its own harmonics."""

# -- registering -------------------------------------------------------------------------------------


def test_registers_with_digest_and_is_reachable_where_it_says(desk: Desk) -> None:
    desk.registered()
    assert desk.told(Registered) == Registered(60.0)
    last = desk.exchange.registrations[-1]
    assert 'username="101"' in last.get("authorization")
    assert "0.0.0.0" not in last.get("contact")
    options = desk.exchange.request("OPTIONS")
    desk.exchange.send(options)
    answer = desk.exchange.answer_to(options)
    assert answer.status == 200
    assert "INVITE" in answer.get("allow")


@pytest.mark.parametrize(
    "challenge",
    [
        'Digest realm="plain", nonce="{nonce}"',
        'Digest realm="a, b", nonce="{nonce}", qop="auth,auth-int", algorithm=SHA-256, opaque="x,y"',
    ],
)
def test_every_form_of_digest(desk: Desk, challenge: str) -> None:
    desk.exchange.challenge.text = challenge
    desk.restart(sip_port=0)
    eventually(lambda: desk.count(Registered) >= 2)


def test_one_registration_is_one_dialogue_with_rising_numbers(desk: Desk) -> None:
    desk.exchange.expires = 2
    desk.restart(expires=2)
    eventually(lambda: desk.count(Registered) >= 4, what="refreshes at half the granted time")
    seen = [packet for packet in desk.exchange.registrations if packet.get("expires") == "2"]
    assert len({packet.get("call-id") for packet in seen}) == 1
    numbers = [packet.cseq[0] for packet in seen]
    assert numbers == sorted(numbers)


def test_a_restarted_phone_does_not_look_like_an_old_request(desk: Desk) -> None:
    desk.registered()
    first = desk.exchange.registrations[-1].get("call-id")
    desk.phone.stop()
    again = desk.restart()
    eventually(lambda: again.registered)
    assert desk.exchange.registrations[-1].get("call-id") != first


def test_other_traffic_during_register_does_no_harm(desk: Desk) -> None:
    """Three such collisions in a row end stock pyVoIP for good."""
    exchange = desk.exchange

    def disturb(phone: tuple[str, int]) -> None:
        exchange.send(exchange.request("OPTIONS"), phone)
        exchange.send(b"SIP/2.0 200 OK\r\n\r\n", phone)

    exchange.disturb, exchange.expires = disturb, 2
    desk.restart(expires=2)
    eventually(lambda: desk.count(Registered) >= 4)
    assert desk.count(RegistrationFailed) == 0


def test_wrong_secret_is_said_and_tried_again(desk: Desk) -> None:
    desk.registered()
    desk.exchange.secret = "changed"
    stranger = desk.restart()
    assert "secret" in desk.told(RegistrationFailed).reason  # type: ignore[attr-defined]
    assert not stranger.registered
    desk.exchange.secret = "s3cret"
    eventually(lambda: stranger.registered)


@pytest.mark.parametrize("account", [{"expires": 2, "answer_limit": 0.7}], indirect=True)
def test_an_exchange_that_was_away_gets_its_phone_back(desk: Desk) -> None:
    desk.registered()
    desk.exchange.close()
    assert "No answer" in desk.told(RegistrationFailed).reason  # type: ignore[attr-defined]
    assert not desk.phone.registered
    desk.exchange.open()
    eventually(lambda: desk.exchange.contact is not None and desk.phone.registered)
    desk.talk()


def test_after_sleep_it_registers_within_five_seconds(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """Asleep, the steady clock stands still and the wall clock goes on."""
    asleep = [0.0]
    wall = SimpleNamespace(time=lambda: time.time() + asleep[0], monotonic=time.monotonic)
    monkeypatch.setattr(CLOCK[desk.backend], wall)
    phone = desk.restart()
    eventually(lambda: phone.registered)
    before = len(desk.exchange.registrations)
    asleep[0] = 3600.0
    eventually(lambda: len(desk.exchange.registrations) >= before + 2, within=5)
    eventually(lambda: phone.registered)


def test_at_another_address_it_registers_within_five_seconds_and_rings_there(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.registered()
    monkeypatch.setattr(OWN_ADDRESS[desk.backend], lambda towards: "127.0.0.9")
    exchange = desk.exchange
    eventually(lambda: exchange.contact is not None and exchange.contact[0] == "127.0.0.9", within=5)
    desk.talk()


def test_without_a_network_it_waits_for_one(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.registered()
    looked: list[str] = []

    def none(towards: str) -> str:
        looked.append(towards)
        raise OSError("Network is unreachable")

    monkeypatch.setattr(OWN_ADDRESS[desk.backend], none)
    before = len(desk.exchange.registrations)
    eventually(lambda: looked)
    assert len(desk.exchange.registrations) == before
    monkeypatch.setattr(OWN_ADDRESS[desk.backend], lambda towards: HOST)
    eventually(lambda: len(desk.exchange.registrations) > before, within=5)


# -- ringing -----------------------------------------------------------------------------------------


def test_rings_until_answered_and_says_who(desk: Desk) -> None:
    call = desk.place()
    ringing = call.ring()
    assert tag_of(ringing.get("to"))
    assert ringing.get("record-route") == f"<sip:{HOST}:{desk.exchange.port};lr>"
    event = desk.told(Ringing)
    assert isinstance(event, Ringing)
    assert (event.number, event.name, event.automatic) == ("+37061234567", "Jonas", False)
    desk.phone.answer()
    answer = call.answered()
    assert tag_of(answer.get("to")) == tag_of(ringing.get("to"))
    assert desk.told(CallUp) == CallUp(event.call, "PCMU")
    assert read_sdp(answer.body).formats == [0, 101]


def test_reads_every_header_in_every_spelling(desk: Desk) -> None:
    desk.registered()
    port = desk.exchange.port
    body = sdp(HOST, 40000)
    desk.exchange.send(
        b"\r\n".join(
            [
                b"INVITE sip:101@" + HOST.encode() + b" SIP/2.0",
                f"v:SIP/2.0/UDP {HOST}:{port};branch=z9hG4bKspell;rport".encode(),
                'f:"Jonas \\"J\\": Žukauskas" <sip:+3706@x;user=phone>;TAG=77;x=y'.encode(),
                b"T : <sip:101@x>",
                b"I:spelling@test",
                b"cseq:7 INVITE",
                f"m:<sip:x@{HOST}:{port}>".encode(),
                b"P-ASSERTED-IDENTITY:<tel:+37061112222>",
                b"x-call-id:  c-17: second",
                b"Diversion: <sip:8000@x>;",
                b" reason=unconditional",
                b"c:application/sdp",
                b"l: %d" % len(body),
                b"",
                body,
            ]
        )
    )
    ringing = desk.exchange.expect(lambda p: p.status == 180)
    assert ringing.get("from") == '"Jonas \\"J\\": Žukauskas" <sip:+3706@x;user=phone>;TAG=77;x=y'
    event = desk.told(Ringing)
    assert isinstance(event, Ringing)
    headers = dict(event.headers)
    assert (event.number, event.name) == ("+37061112222", "")
    assert headers["X-Call-Id"] == "c-17: second"
    assert headers["Diversion"] == "<sip:8000@x>; reason=unconditional"
    assert headers["From"].startswith('"Jonas')
    desk.phone.decline()
    desk.exchange.expect(lambda p: p.status == 486)


def test_the_exchange_may_have_it_answered_without_a_hand(desk: Desk) -> None:
    call = desk.place(headers=[("Call-Info", f"<sip:{HOST}>;answer-after=0")])
    desk.exchange.send(call.invite)
    call.answered()
    event = desk.told(Ringing)
    assert isinstance(event, Ringing)
    assert event.automatic
    desk.told(CallUp)


def test_a_stranger_cannot_ring_or_open_the_microphone(desk: Desk) -> None:
    """127.0.0.2 is another host to everybody concerned."""
    call = desk.place(headers=[("Alert-Info", "<http://x>;info=alert-autoanswer")])
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as stranger:
        stranger.bind(("127.0.0.2", 0))
        stranger.settimeout(5)
        assert desk.exchange.contact is not None
        stranger.sendto(call.invite.to_bytes(), desk.exchange.contact)
        assert stranger.recv(4096).startswith(b"SIP/2.0 403 ")
    assert desk.count(Ringing) == 0


def test_a_repeated_invite_is_one_call(desk: Desk) -> None:
    call = desk.place()
    first = call.ring()
    desk.exchange.send(call.invite)
    ringing = desk.exchange.expect(lambda p: p.status == 180)
    assert ringing.get("to") == first.get("to")
    desk.phone.answer()
    call.answered()
    desk.exchange.send(call.invite)
    # After the ACK silence is right (RFC 6026 7.1), and so is the same answer once more.
    options = desk.exchange.request("OPTIONS")
    desk.exchange.send(options)
    desk.exchange.answer_to(options)
    again = [p for p in desk.exchange.seen if p.status >= 200 and p.cseq[1] == "INVITE"]
    assert all((p.status, p.get("to")) == (200, call.to) for p in again)
    assert desk.count(Ringing) == 1


def test_cancel_ends_ringing_with_487(desk: Desk) -> None:
    call = desk.place()
    call.ring()
    assert call.cancel().status == 200
    assert call.refused().status == 487
    ended = desk.told(CallEnded)
    assert isinstance(ended, CallEnded)
    assert ended.reason == "cancelled"
    desk.phone.answer()
    stays(lambda: desk.count(CallUp) == 0, seconds=0.2)
    desk.talk()


def test_cancel_says_when_another_phone_took_it(desk: Desk) -> None:
    call = desk.place()
    call.ring()
    call.cancel([("Reason", 'SIP;cause=200;text="Call completed elsewhere"')])
    call.refused()
    assert desk.told(CallEnded).reason == "answered_elsewhere"  # type: ignore[attr-defined]


def test_decline(desk: Desk) -> None:
    call = desk.place()
    call.ring()
    desk.phone.hang_up()
    assert call.refused().status == 486
    assert desk.told(CallEnded).reason == "declined"  # type: ignore[attr-defined]
    desk.talk()


def test_a_lost_refusal_is_sent_again(desk: Desk) -> None:
    call = desk.place()
    call.ring()
    desk.phone.decline()
    for _ in range(2):
        assert desk.exchange.answer_to(call.invite).status == 486
    call.exchange.send(call.invite)
    call.refused()
    assert desk.count(Ringing) == 1


def test_a_second_call_is_busy_and_does_not_disturb(desk: Desk) -> None:
    call = desk.talk()
    second = desk.place()
    desk.exchange.send(second.invite)
    assert second.refused().status == 486
    assert desk.count(Ringing) == 1
    heard_well(desk, call)


def test_unknown_codecs_only_is_488(desk: Desk) -> None:
    call = desk.place(codecs=(9, 18))
    desk.exchange.send(call.invite)
    assert call.refused().status == 488


# -- sound -------------------------------------------------------------------------------------------


def best_snr(samples: np.ndarray, frequency: float) -> float:
    """Of the clearest 300 ms: a busy machine may tear a hole, a codec is the same all the time."""
    window = 2400
    return max(
        (tone.snr(samples[at : at + window], frequency) for at in range(0, len(samples) - window + 1, 800)),
        default=-100.0,
    )


def heard_well(desk: Desk, call: PlacedCall, snr: float = 35, level: float = -12) -> None:
    def both() -> bool:
        there, here = call.rtp.heard(0.6), desk.voice.heard(0.6)
        return (
            best_snr(there, TONE) >= snr
            and abs(tone.tone_level(there, TONE) - level) < 0.5
            and best_snr(here, 700) >= snr
            and abs(tone.tone_level(here, 700) - level) < 0.5
        )

    try:
        eventually(both)
    except AssertionError:
        there, here = call.rtp.heard(0.6), desk.voice.heard(0.6)
        raise AssertionError(
            f"there {best_snr(there, TONE)} dB SNR at {tone.tone_level(there, TONE)} dBFS, "
            f"here {best_snr(here, 700)} dB SNR at {tone.tone_level(here, 700)} dBFS"
        ) from None


@pytest.mark.parametrize(("codecs", "name"), [((0, 8), "PCMU"), ((8,), "PCMA"), ((9, 8, 0), "PCMA")])
def test_sound_both_ways(desk: Desk, codecs: tuple[int, ...], name: str) -> None:
    call = desk.talk(codecs=codecs)
    assert desk.told(CallUp).codec == name  # type: ignore[attr-defined]
    heard_well(desk, call)
    assert call.rtp.sequence_gaps == 0


@pytest.mark.parametrize("codecs", [(0,), (8,)])
def test_quiet_sound_is_not_lost(desk: Desk, codecs: tuple[int, ...]) -> None:
    """8-bit sound, as stock pyVoIP has it, leaves -2 dB."""
    desk.voice.say(tone.sine(TONE, 1.0, -50))
    call = desk.talk(codecs=codecs)
    call.rtp.say(tone.sine(700, 1.0, -50))
    heard_well(desk, call, snr=20 if codecs == (0,) else 12, level=-50)


def test_key_presses_both_ways(desk: Desk) -> None:
    call = desk.talk()
    desk.phone.send_digits("12x#D")
    call.rtp.press("905*")
    eventually(lambda: call.rtp.digits == list("12#D"), what="digits at the exchange")
    eventually(lambda: desk.count(DigitPressed) == 4)
    assert [event.digit for event in desk.events if isinstance(event, DigitPressed)] == list("905*")
    heard_well(desk, call)


def test_hold_and_resume_by_the_far_end(desk: Desk) -> None:
    call = desk.talk()
    heard_well(desk, call)
    for _ in range(2):
        held = call.reinvite("sendonly")
        assert (held.status, read_sdp(held.body).direction) == (200, "recvonly")
        eventually(lambda: isinstance(desk.events[-1], FarEndHeld))
        call.rtp.forget()
        time.sleep(0.1)  # what was on its way
        silent_from = call.rtp.packets
        time.sleep(0.3)
        assert call.rtp.packets == silent_from, "nothing is sent while held"
        resumed = call.reinvite("sendrecv")
        assert read_sdp(resumed.body).direction == "sendrecv"
        eventually(lambda: isinstance(desk.events[-1], FarEndResumed))
        begin, start = call.rtp.packets, time.monotonic()
        heard_well(desk, call)
        rate = (call.rtp.packets - begin) / (time.monotonic() - start)
        assert rate < 75, f"{rate} packets a second: more than one sender"


@pytest.mark.parametrize(("offered", "answered"), [("inactive", "inactive"), ("recvonly", "sendonly")])
def test_every_direction_is_mirrored(desk: Desk, offered: str, answered: str) -> None:
    call = desk.talk()
    assert read_sdp(call.reinvite(offered).body).direction == answered


def test_a_new_sound_address_and_codec_in_a_reinvite(desk: Desk) -> None:
    call = desk.talk(codecs=(0,))
    heard_well(desk, call)
    other = PlacedCall(desk.exchange)
    desk.calls.append(other)
    old, call.rtp = call.rtp, other.rtp
    answer = call.reinvite("sendrecv", body=sdp(HOST, other.rtp.port, codecs=(8,)))
    old.close()
    media = read_sdp(answer.body)
    assert media.formats[0] == 8
    call.rtp.say(tone.sine(700, 1.0))
    call.rtp.start((media.host, media.port), 8)
    heard_well(desk, call)


# -- ending ------------------------------------------------------------------------------------------


def test_hang_up_from_here(desk: Desk) -> None:
    call = desk.talk()
    desk.phone.hang_up()
    bye = call.bye_arrives()
    assert bye.uri == f"sip:exchange@{HOST}:{desk.exchange.port}"
    assert tag_of(bye.get("from")) == tag_of(call.to)
    assert tag_of(bye.get("to")) == call.tag
    assert bye.get("route") == f"<sip:{HOST}:{desk.exchange.port};lr>"
    assert desk.told(CallEnded).reason == "hung_up"  # type: ignore[attr-defined]
    assert desk.count(CallEnded) == 1


def test_hang_up_from_there(desk: Desk) -> None:
    call = desk.talk()
    assert call.hang_up().status == 200
    assert desk.told(CallEnded).reason == "far_end"  # type: ignore[attr-defined]
    assert call.hang_up().status == 481
    desk.talk()


def test_an_answer_is_repeated_until_it_is_acknowledged(desk: Desk) -> None:
    call = desk.place()
    call.ring()
    desk.phone.answer()
    for _ in range(2):
        assert desk.exchange.answer_to(call.invite).status == 200
    desk.phone.hang_up()
    stays(
        lambda: not any(p.method == "BYE" for p in desk.exchange.seen), seconds=0.2, what="no BYE before ACK"
    )
    call.answered()
    call.bye_arrives()


@pytest.mark.parametrize("account", [{"media_timeout": 0.5}], indirect=True)
def test_a_far_end_that_died_does_not_keep_the_phone_busy(desk: Desk) -> None:
    call = desk.talk()
    heard_well(desk, call)
    call.rtp.sending = False
    assert desk.told(CallEnded).reason == "lost"  # type: ignore[attr-defined]
    call.bye_arrives()
    desk.talk()


@pytest.mark.parametrize("account", [{"media_timeout": 0.3}], indirect=True)
def test_silence_of_a_far_end_that_holds_is_no_loss(desk: Desk) -> None:
    call = desk.talk()
    call.reinvite("sendonly")
    call.rtp.sending = False
    stays(lambda: desk.count(CallEnded) == 0, seconds=0.8)


def test_a_clean_stop_leaves_no_thread_and_no_port(desk: Desk) -> None:
    """The fixture looks for threads."""
    call = desk.talk()
    contact = desk.exchange.contact
    assert contact is not None
    before = threading.active_count()
    desk.phone.stop()
    call.bye_arrives()
    eventually(lambda: desk.exchange.registrations[-1].get("expires") == "0", what="unregistered")
    assert threading.active_count() < before
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as free:
        free.bind(contact)
    assert desk.told(CallEnded).reason == "hung_up"  # type: ignore[attr-defined]


def open_files() -> int:
    return len(os.listdir("/proc/self/fd"))


def test_fifty_starts_and_stops_leave_no_thread_and_no_port(desk: Desk) -> None:
    desk.registered()
    desk.phone.stop()
    threads, files = threading.active_count(), open_files()
    for number in range(50):
        phone = desk.restart()
        eventually(lambda phone=phone: phone.registered)  # type: ignore[misc]
        if number % 10 == 0:
            desk.phone = phone
            call = desk.talk()
            phone.stop()
            call.bye_arrives()
            call.close()
        phone.stop()
        assert not phone.registered
    spare = 1  # the test's own RTP thread may live yet
    eventually(lambda: threading.active_count() <= threads + spare and open_files() <= files)


# -- what a network can do -----------------------------------------------------------------------------

JUNK = [
    b"",
    b"\r\n\r\n",
    b"\x00\x00\x00\x00",
    b"\xff" * 200,
    b"INVITE",
    b"INVITE sip:101@x SIP/2.0\r\n\r\n",
    b"INVITE sip:101@x SIP/2.0\r\nVia: x\r\nFrom: y\r\nTo: z\r\nCall-ID: 1\r\nCSeq: 1 INVITE\r\n\r\n",
    b"SIP/2.0 200 OK\r\nCSeq: 1 REGISTER\r\n\r\n",
    b"SIP/2.0 999 Odd\r\nVia: SIP/2.0/UDP x\r\nFrom: <sip:a@b>\r\nTo: <sip:a@b>\r\nCall-ID: 1\r\n"
    b"CSeq: 1 REGISTER\r\n\r\n",
    b"BYE sip:101@x SIP/2.0\r\nVia: SIP/2.0/UDP x\r\nFrom: <sip:a@b>\r\nTo: <sip:a@b>\r\nCall-ID: 1\r\n"
    b"CSeq: 99999999999999 BYE\r\n\r\n",
    b"OPTIONS sip:101@x SIP/3.0\r\nVia: SIP/3.0/UDP x\r\n\r\n",
    b"INVITE sip:101@x SIP/2.0\r\n" + b"X: y\r\n" * 5000,
    b"a" * 60000,
]


def test_malformed_sip_does_no_harm(desk: Desk) -> None:
    desk.registered()
    for junk in JUNK:
        desk.exchange.send(junk)
    for method in ("FROBNICATE", "REFER", "SUBSCRIBE"):
        request = desk.exchange.request(method)
        desk.exchange.send(request)
        assert desk.exchange.answer_to(request).status in (405, 501)
    heard_well(desk, desk.talk())


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"v=0\r\nm=audio\r\n",
        b"m=audio 99999999 RTP/AVP 0\r\nc=IN IP4 127.0.0.1\r\n",
        b"c=IN IP4 127.0.0.1\r\nm=audio 4000 RTP/SAVP 0\r\n",
        b"c=IN IP4 127.0.0.1\r\nm=video 4000 RTP/AVP 0\r\n",
        b"c=IN IP4 nowhere.invalid\r\nm=audio 4000 RTP/AVP 0\r\n",
        bytes(range(256)),
    ],
)
def test_an_offer_nobody_can_read_is_488(desk: Desk, body: bytes) -> None:
    call = desk.place()
    call.invite.body = body
    desk.exchange.send(call.invite)
    assert call.refused().status == 488
    assert desk.count(Ringing) == 0


def test_malformed_rtp_does_no_harm(desk: Desk) -> None:
    call = desk.talk()
    heard_well(desk, call)
    event = bytes.fromhex("80e5 0001 00000001 00000001")
    for junk in (
        b"", b"\x80", bytes(11), bytes(12), b"\x80\x00" + bytes(10), b"\xbf" * 12, b"\x90\x00" + bytes(12),
        event + b"\x10\x8a\x00\xa0", event + b"\xff\xff", event, secrets.token_bytes(1400),
    ):  # fmt: skip
        call.rtp.send_raw(junk)
    heard_well(desk, call)
    call.rtp.press("7")
    eventually(lambda: desk.count(DigitPressed) == 1)


def test_a_hostile_from_does_not_choose_the_caller(desk: Desk) -> None:
    call = desk.place(caller='"Bank <sip:+37052000000@bank>" <sip:+37060000666@evil>')
    call.ring()
    event = desk.told(Ringing)
    assert isinstance(event, Ringing)
    assert event.number == "+37060000666"


def test_control_and_turning_characters_are_not_shown(desk: Desk) -> None:
    call = desk.place(caller='"\u202eevil\u0007 ' + "x" * 4000 + '" <sip:1@x>')
    call.ring()
    event = desk.told(Ringing)
    assert isinstance(event, Ringing)
    assert event.name.startswith("evil x")
    assert len(event.name) <= 200
