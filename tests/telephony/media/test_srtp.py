"""SRTP legs: sound and reports between two mixers, and packets that are not of the other side."""

from collections.abc import Iterator

import pytest

from telephony.media import rtp
from telephony.media.events import LegMeasured
from telephony.media.leg import Terms
from telephony.media.srtp import Guard, Keys
from telephony.sip.sdes import SUITES
from tests.telephony.media.phones import TONE_DBFS, Phone, Studio, tone_level

SUITE = "AES_CM_128_HMAC_SHA1_80"
A, B = bytes(range(30)), bytes(range(30, 60))


@pytest.mark.parametrize("suite", SUITES)
def test_what_is_sealed_is_opened_once_and_by_its_key_only(suite: str) -> None:
    anna, ben, eve = Guard(Keys(suite, A, B)), Guard(Keys(suite, B, A)), Guard(Keys(suite, A, B))
    plain = rtp.build(rtp.RtpPacket(0, 7, 160, 1, b"\x55" * 160))
    sealed = anna.seal(plain)
    assert plain[12:] not in sealed and sealed[:12] == plain[:12]
    assert ben.open(sealed) == plain
    assert ben.open(sealed) is None and eve.open(sealed) is None
    assert ben.open(sealed[:-1]) is None and ben.open(b"") is None and ben.open(plain) is None
    assert ben.refused == 3


def test_keys_do_not_stand_in_a_log() -> None:
    assert repr(A) not in repr(Keys(SUITE, A, B))
    with pytest.raises(ValueError, match="no SRTP suite"):
        Guard(Keys("NULL", A, B))


class Sealed(Phone):
    """A phone that speaks SRTP."""

    def __init__(self, frequency: float) -> None:
        super().__init__("sealed", frequency=frequency)
        self.guard = Guard(Keys(SUITE, B, A))

    def send(self, datagram: bytes) -> None:
        super().send(self.guard.seal(datagram))

    def collect(self) -> None:
        while True:
            try:
                data = self.guard.open(self.socket.recv(2048))
            except BlockingIOError:
                return
            packet = rtp.parse(data) if data is not None else None
            assert packet is not None, "what the mixer sent could not be opened"
            self.got.append(packet)


@pytest.fixture
def sealed(studio: Studio) -> Iterator[Sealed]:
    phone = Sealed(1000)
    bound = studio.pool.bind()
    phone.to = bound.getsockname()
    studio.engine.open("sealed", bound, studio.pool.companion(bound))
    studio.engine.connect("sealed", Terms(phone.address, 0, 101, True, Keys(SUITE, A, B)))
    studio.phones.append(phone)
    yield phone


def test_an_encrypted_leg_talks_to_a_plain_one(studio: Studio, sealed: Sealed) -> None:
    plain = studio.phone("plain", 500)
    studio.hearing.bridge("call", ["sealed", "plain"])
    studio.tick(60)
    assert tone_level(plain.heard(40), 1000) == pytest.approx(TONE_DBFS, abs=0.3)
    assert tone_level(sealed.heard(40), 500) == pytest.approx(TONE_DBFS, abs=0.3)


def test_plain_sound_into_an_encrypted_leg_is_nobodys(studio: Studio, sealed: Sealed) -> None:
    stranger, plain = Phone("stranger", frequency=800), studio.phone("plain")
    stranger.to = sealed.to
    sealed.talks = False
    studio.hearing.bridge("call", ["sealed", "plain"])
    for _ in range(60):
        stranger.send(stranger.packet())
        studio.tick()
    assert tone_level(plain.heard(40), 800) < -80
    assert studio.engine.stats("sealed", studio.now).received == 0


def test_reports_are_encrypted_too(studio: Studio, sealed: Sealed) -> None:
    studio.tick(600)
    measured = [each for each in studio.events if isinstance(each, LegMeasured)]
    assert measured and measured[0].leg == "sealed" and measured[0].mos > 4.3


@pytest.mark.parametrize("wraps", [0, 1, 5])
@pytest.mark.parametrize("sequence", [3, 0x7FFF, 0xFFF0])
def test_who_takes_over_a_stream_finds_how_often_its_numbers_have_wrapped(wraps, sequence):
    far = Guard(Keys(SUITE, A, B))
    for number in range(0x1000, (wraps << 16 | sequence) + 40, 0x1000 if wraps else 1):
        far.seal(rtp.build(rtp.RtpPacket(0, number, 0, 7, b"x" * 160)))
    last = wraps << 16 | sequence
    ours = [rtp.build(rtp.RtpPacket(0, last + step, 0, 7, bytes([step]) * 160)) for step in range(41, 60)]
    sealed = [far.seal(packet) for packet in ours]
    late = Guard(Keys(SUITE, B, A, wrapped=wraps + 1))
    assert late.open(b"\x80" + bytes(200)) is None, "a stranger's packet costs a search and finds nothing"
    assert [late.open(packet) for packet in sealed] == ours
    assert late.open(sealed[-1]) is None, "a packet that came twice"
    early = Guard(Keys(SUITE, B, A))
    assert (early.open(sealed[0]) is None) == (last + 41 > 0xFFFF), "without being told it cannot know"
