"""The player: feeds what a device takes, keeps its place through pause, seek and speed."""

import pytest
from pytestqt.qtbot import QtBot

from app.ui.recordings import player as module
from app.ui.recordings.player import AHEAD, RATE, Player

SECOND = RATE * 2


class Tape:
    """An outlet that plays as fast as it is told."""

    def __init__(self) -> None:
        self.got = 0
        self.played = 0
        self.closed = False

    def free(self) -> int:
        return int(SECOND * AHEAD) - self.waiting()

    def waiting(self) -> int:
        return self.got - self.played

    def write(self, sound: bytes) -> None:
        self.got += len(sound)

    def close(self) -> None:
        self.closed = True


class Minute:
    seconds = 60.0
    whole = True
    peaks: tuple[tuple[float, ...], tuple[float, ...]] = ((0.1,), (0.2,))

    def speech(self, at: float, speed: float, seconds: float) -> tuple[bytes, float]:
        left = max(0.0, min(seconds, (self.seconds - at) / speed))
        return bytes(int(left * SECOND) // 2 * 2), at + left * speed


class Deck:
    def __init__(self, *, with_device: bool = True) -> None:
        self.tapes: list[Tape] = []
        self.with_device = with_device
        self.player = Player(self.open)
        self.player.take(Minute())

    def open(self) -> Tape | None:
        if not self.with_device:
            return None
        self.tapes.append(Tape())
        return self.tapes[-1]

    def hears(self, seconds: float) -> None:
        """The device plays so long."""
        for _ in range(round(seconds / 0.05)):
            self.tapes[-1].played = min(self.tapes[-1].got, self.tapes[-1].played + SECOND // 20)
            self.player._feed()


@pytest.fixture
def deck(qtbot: QtBot) -> Deck:
    return Deck()


def test_it_plays_and_knows_where_it_is(deck: Deck) -> None:
    deck.player.play()
    deck.hears(3.0)
    assert deck.player.playing and deck.player.at == pytest.approx(3.0, abs=0.1)


def test_pause_keeps_the_place_and_play_goes_on_from_it(deck: Deck) -> None:
    deck.player.play()
    deck.hears(2.0)
    deck.player.toggle()
    place = deck.player.at
    assert not deck.player.playing and deck.tapes[0].closed
    deck.player.toggle()
    deck.hears(1.0)
    assert len(deck.tapes) == 2 and deck.player.at == pytest.approx(place + 1.0, abs=0.1)


def test_at_double_speed_a_second_is_two(deck: Deck) -> None:
    deck.player.use_speed(2.0)
    deck.player.play()
    deck.hears(3.0)
    assert deck.player.at == pytest.approx(6.0, abs=0.2)


def test_going_somewhere_while_it_plays_goes_on_there(deck: Deck) -> None:
    deck.player.play()
    deck.hears(1.0)
    deck.player.go_to(30.0)
    deck.hears(1.0)
    assert deck.player.playing and deck.player.at == pytest.approx(31.0, abs=0.1)
    deck.player.pause()
    deck.player.go_to(5.0)
    assert not deck.player.playing and deck.player.at == 5.0


def test_at_the_end_it_stops_and_play_begins_anew(deck: Deck) -> None:
    ends: list[bool] = []
    deck.player.changed.connect(lambda: ends.append(deck.player.playing))
    deck.player.go_to(59.0)
    deck.player.play()
    deck.hears(2.0)
    assert (deck.player.playing, deck.player.at, ends) == (False, 60.0, [True, False])
    deck.player.play()
    deck.hears(0.5)
    assert deck.player.at < 1.0


def test_without_a_device_it_says_so(qtbot: QtBot) -> None:
    deck = Deck(with_device=False)
    deck.player.play()
    assert deck.player.silent and not deck.player.playing


def test_another_recording_begins_at_its_beginning(deck: Deck) -> None:
    deck.player.play()
    deck.hears(2.0)
    deck.player.take(None)
    deck.player.play()
    assert (deck.player.playing, deck.player.at) == (False, 0.0)


def test_this_machine_s_loudspeaker_is_asked_for_without_harm(qtbot: QtBot) -> None:
    outlet = module.loudspeaker()
    if outlet is not None:
        outlet.close()
