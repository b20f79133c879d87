from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from telephony.phones.sound.pulse_names import Connection, Names, PulseNames, Unplugged
from tests.telephony.phones.sound.pulse import PulseServer


@pytest.fixture
def server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[PulseServer]:
    made = PulseServer(tmp_path)
    for name, value in made.environment.items():
        monkeypatch.setenv(name, value)
    yield made
    made.close()


def test_what_is_plugged_in_is_named_and_what_is_unplugged_is_not(server: PulseServer) -> None:
    names = PulseNames()
    first = names.ask()
    assert first is not None
    assert first.sinks == {"spk"}
    assert "mic" in first.sources
    number = server.plug_in("headset")
    assert names.ask() == Names(first.sinks | {"headset"}, first.sources | {"headset.monitor"}, 0)
    server.unplug(number)
    assert names.ask() == first
    other = PulseNames()
    assert other.ask() is not None
    asked = names.ask()
    assert asked is not None
    assert asked.companions == 1, "another connection of this process"
    other.close()
    server.close()
    assert names.ask() is None
    assert names.ask() is None
    names.close()
    names.close()


def test_without_a_server_nothing_is_known(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PULSE_SERVER", f"unix:{tmp_path}/nobody")
    names = PulseNames()
    assert names.ask() is None
    names.close()


IDS = st.frozensets(st.sampled_from("abcd"))


@given(st.lists(st.tuples(IDS, st.none() | IDS), max_size=6))
def test_only_what_was_once_named_can_be_missed(
    history: list[tuple[frozenset[str], frozenset[str] | None]],
) -> None:
    unplugged, named = Unplugged(), set[str]()
    for ids, there in history:
        gone = unplugged.among(ids, Names(there, frozenset(), 1) if there is not None else None)
        named |= ids & (there or frozenset())
        assert gone == {each for each in ids if each in named and each not in (there or frozenset())}


def test_a_connection_can_only_be_lost_after_it_was_there() -> None:
    def with_companions(number: int) -> Names:
        return Names(frozenset(), frozenset(), number)

    connection = Connection()
    assert not connection.lost(None)
    assert not connection.lost(with_companions(0))
    assert not connection.lost(with_companions(1))
    assert connection.lost(with_companions(0))
    assert connection.lost(None)
    assert not connection.lost(with_companions(1))
