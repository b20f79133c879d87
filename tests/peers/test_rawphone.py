"""The test phone is checked against itself: two of them, no exchange."""

from tests.peers.rawphone import RawPhone


def test_two_phones_talk_and_hang_up():
    with RawPhone(("127.0.0.1", 9), user="b") as bob, RawPhone(("127.0.0.1", bob.port), user="a") as ann:
        bob.exchange = ("127.0.0.1", ann.port)
        call = ann.call("b")
        rung = bob.wait_call()
        call.wait("ringing")
        rung.answer()
        call.wait("up")
        rung.wait("up")
        call.tone(440)
        rung.tone(1000)
        assert rung.hears(440) >= 35
        assert call.hears(1000) >= 35
        call.rtp.press("42#")
        assert call.hang_up() == 200
        rung.wait("ended")


def test_a_cancelled_call_stops_ringing():
    with RawPhone(("127.0.0.1", 9), user="b") as bob, RawPhone(("127.0.0.1", bob.port), user="a") as ann:
        bob.exchange = ("127.0.0.1", ann.port)
        call = ann.call("b").wait("ringing")
        call.cancel()
        call.wait_status(487).wait("ended")
        bob.wait_call().wait("ended")
