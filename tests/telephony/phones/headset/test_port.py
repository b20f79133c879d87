"""A phone without a headset."""

from __future__ import annotations

from telephony.phones.headset.port import HeadsetEvent, NoHeadset


def test_no_headset_takes_everything_and_says_nothing() -> None:
    heard: list[HeadsetEvent] = []
    none = NoHeadset()
    none.start(heard.append)
    none.write(b"\x02\x01")
    none.stop()
    assert heard == []
