"""What stands at a mixer's door: enough to let another mixer take over every call. No clock of its own.

Of the orders about a leg only those are kept that still hold: the last place to send to, the last bridge, the
music that nobody stopped. Told again in their order they make the same mix. Key presses towards the far end
are of a moment and are not repeated.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

from telephony.media.events import (
    LegDropped,
    MediaBack,
    MediaEvent,
    MediaLost,
    PlaybackFinished,
    RecordingDone,
)
from telephony.media.pipe import Order
from telephony.media.srtp import Keys

WRAP = 65536 * 0.02
"""Seconds in which the sequence numbers of a stream of 20 ms packets start over."""
_Place = tuple[str, ...]
_WAYS = {"in": ("in",), "out": ("out",), "both": ("in", "out")}


class Standing:
    """`now` is in seconds of any clock that does not jump."""

    def __init__(self) -> None:
        self.legs: set[str] = set()
        self._held: dict[_Place, tuple[Order, float]] = {}
        # The places that name a leg, a playback or a recording: who looks through all of a full house for
        # each of them keeps the signalling thread from the next call.
        self._named: dict[str, dict[_Place, None]] = {}
        self._keyed: dict[str, tuple[Keys, float]] = {}
        self._ending: dict[str, Order] = {}
        self._stopping: dict[str, str] = {}
        self._lost: set[str] = set()

    def note(self, order: Order, now: float) -> None:
        """It goes to the mixer."""
        if (noted := _NOTED.get(order.name)) is not None:
            noted(self, order, now)

    def told(self, event: MediaEvent, now: float) -> None:
        """It came from the mixer."""
        match event:
            case PlaybackFinished():
                self._let_go(("play", event.leg, event.playback))
                self._stopping.pop(event.playback, None)
            case RecordingDone():
                self._ending.pop(event.recording, None)
                for place in self._places("record", event.recording):
                    self._let_go(place)
            case MediaLost():
                self._lost.add(event.leg)
            case MediaBack():
                self._lost.discard(event.leg)
            case LegDropped():
                self._close(Order("close_leg", (event.leg,)), now)

    def owed(self) -> list[MediaEvent]:
        """Playbacks that were stopped, which a mixer that died told no more. They are over then."""
        over: list[MediaEvent] = [
            PlaybackFinished(playback, leg, "stopped") for playback, leg in self._stopping.items()
        ]
        self._stopping.clear()
        return over

    def fail_playbacks(self) -> list[MediaEvent]:
        """Every playback is over: one of them may be what the mixer cannot bear."""
        places = [place for place in self._held if place[0] == "play"]
        for place in places:
            self._let_go(place)
        return [PlaybackFinished(playback, leg, "failed") for _, leg, playback in places]

    def drop_legs(self, reason: str) -> list[MediaEvent]:
        """No leg is left. Recordings are still to be closed."""
        return [LegDropped(leg, reason) for leg in sorted(self.legs)]

    def orders(self, now: float) -> Iterator[Order]:
        """For a mixer that takes over, ports first: nobody else must get them."""
        opens = [order for place, (order, _) in self._held.items() if place[0] == "open"]
        yield from opens
        for place, (order, since) in self._held.items():
            if place[0] == "connect":
                yield self._with_wraps(order, now)
            elif place[0] == "record":
                yield Order(order.name, order.given, order.named | {"since": now - since})
            elif place[0] != "open":
                yield order
        yield from (Order("miss", (leg,)) for leg in sorted(self._lost))
        yield from self._ending.values()

    # ---- one order each ----

    def _open(self, order: Order, now: float) -> None:
        self.legs.add(order.given[0])
        self._hold(("open", order.given[0]), order, now)

    def _connect(self, order: Order, now: float) -> None:
        leg, keys = order.given[0], order.named["keys"]
        if keys is None:
            self._keyed.pop(leg, None)
        elif leg not in self._keyed or self._keyed[leg][0] != keys:
            self._keyed[leg] = (keys, now)
        self._hold_of_leg("connect", order, now)

    def _with_wraps(self, order: Order, now: float) -> Order:
        leg = order.given[0]
        if leg not in self._keyed:
            return order
        keys, since = self._keyed[leg]
        return replace(
            order, named=order.named | {"keys": replace(keys, wrapped=1 + int((now - since) / WRAP))}
        )

    def _close(self, order: Order, now: float) -> None:
        leg = order.given[0]
        self.legs.discard(leg)
        self._keyed.pop(leg, None)
        self._lost.discard(leg)
        for place in [each for each in self._named.get(leg, ()) if each[1] == leg]:
            if place[0] == "record":
                self._end_recording(place, now)
            elif place[0] == "play":
                self._stopping[place[2]] = leg
            self._let_go(place)

    def _bridge(self, order: Order, now: float) -> None:
        bridge, legs = order.given
        for leg in legs:
            self._let_go(("music", leg))
            self._let_go(("tone", leg))
            self._hold_of_leg("bridge", Order("bridge", (bridge, (leg,))), now, leg)

    def _mute(self, order: Order, now: float) -> None:
        leg, direction = order.given
        for way in _WAYS[direction]:
            if order.name == "mute":
                self._hold_of_leg("mute", Order("mute", (leg, way)), now, leg, way)
            else:
                self._let_go(("mute", leg, way))

    def _play(self, order: Order, now: float) -> None:
        self._hold_of_leg("play", order, now, order.given[0], order.given[2])

    def _stop_playback(self, order: Order, now: float) -> None:
        (playback,) = order.given
        for place in self._places("play", playback):
            self._stopping[playback] = place[1]
            self._let_go(place)

    def _record(self, order: Order, now: float) -> None:
        recording, leg = order.given
        self._hold_of_leg("record", order, now, leg, recording)

    def _mask(self, order: Order, now: float) -> None:
        recording, on = order.given
        for place in self._places("record", recording):
            begun, since = self._held[place]
            self._held[place] = replace(begun, named=begun.named | {"masked": on}), since

    def _stop_recording(self, order: Order, now: float) -> None:
        for place in self._places("record", order.given[0]):
            self._end_recording(place, now)

    def _end_recording(self, place: _Place, now: float) -> None:
        order, since = self._held[place]
        self._let_go(place)
        given = (place[2], max(0.0, now - since), order.named.get("silence", 0.0))
        self._ending[place[2]] = Order("finish_recording", given)

    # ---- parts ----

    def _places(self, kind: str, name: str) -> list[_Place]:
        """Where this playback or recording holds."""
        return [place for place in self._named.get(name, ()) if place[0] == kind and place[2] == name]

    def _hold_of_leg(self, kind: str, order: Order, now: float, *of: str) -> None:
        place = (kind, *(of or (order.given[0],)))
        if place[1] in self.legs:
            self._hold(place, order, now)

    def _hold(self, place: _Place, order: Order, now: float) -> None:
        # Taken out first: what holds is told again in the order in which it came to hold.
        self._let_go(place)
        self._held[place] = (order, now)
        for name in place[1:]:
            self._named.setdefault(name, {})[place] = None

    def _let_go(self, place: _Place) -> None:
        if self._held.pop(place, None) is None:
            return
        for name in dict.fromkeys(place[1:]):
            del self._named[name][place]
            if not self._named[name]:
                del self._named[name]


def _holds(kind: str) -> Callable[[Standing, Order, float], None]:
    return lambda standing, order, now: standing._hold_of_leg(kind, order, now)


def _ends(kind: str) -> Callable[[Standing, Order, float], Any]:
    return lambda standing, order, now: standing._let_go((kind, order.given[0]))


_NOTED: dict[str, Callable[[Standing, Order, float], Any]] = {
    "open_leg": Standing._open, "connect_leg": Standing._connect, "close_leg": Standing._close,
    "set_direction": _holds("direction"), "listen": _holds("listen"),
    "bridge": Standing._bridge, "unbridge": _ends("bridge"),
    "mute": Standing._mute, "unmute": Standing._mute,
    "play": Standing._play, "play_recording": Standing._play, "stop_playback": Standing._stop_playback,
    "start_music": _holds("music"), "stop_music": _ends("music"),
    "start_tone": _holds("tone"), "stop_tone": _ends("tone"),
    "record": Standing._record, "mask_recording": Standing._mask, "stop_recording": Standing._stop_recording,
}  # fmt: skip
