"""The listening end against friends, strangers and nonsense, over real TCP."""

import re
import socket
import threading
from typing import Any

import pytest

from telephony.link import server as server_module
from telephony.link.messages import Notice
from telephony.link.server import BUFFER, LinkServer
from telephony.switchboard.desk_events import DialAsked, ReadyAsked
from telephony.switchboard.ids import OperatorId
from tests.peers.patience import eventually, stays
from tests.telephony.link.rooms import SECRETS, Guest, RawPeer, Room, Visitors

READY = {"is": "ReadyAsked", "operator": "anna"}


def test_a_friend_is_greeted_heard_and_answered() -> None:
    with Room() as room, RawPeer(room.port) as peer:
        peer.says(peer.hello("anna", "pass-a"))
        assert peer.hears() == {"is": "Welcome", "server": "exchange"}
        client = room.client_of("anna")
        peer.says(READY)
        eventually(lambda: room.visitors.heard == [("anna", ReadyAsked(OperatorId("anna")))])
        room.server.send(client, Notice("hello", "ąž"))
        assert next(m for m in iter(peer.hears, {}) if m["is"] != "Beat") == {
            "is": "Notice",
            "text": "hello",
            "detail": "ąž",
        }
        peer.socket.shutdown(socket.SHUT_RDWR)
        eventually(lambda: room.visitors.gone == [client])
        room.server.send(client, Notice("too late", ""))


def test_what_comes_together_with_the_greeting_is_heard_too() -> None:
    with Room() as room, RawPeer(room.port) as peer:
        peer.says(peer.hello("anna", "pass-a"), READY, READY)
        eventually(lambda: len(room.visitors.heard) == 2)


@pytest.mark.parametrize(
    ("name", "secret"),
    [("anna", "pass-b"), ("stranger", "x"), ("anna", ""), ("nobody-yet", ""), ("\ud800", "x")],
)
def test_a_wrong_password_and_a_stranger_are_refused_alike(name: str, secret: str) -> None:
    with Room() as room, RawPeer(room.port) as peer:
        peer.says(peer.hello(name, secret))
        assert peer.hears() == {"is": "Refused", "reason": "unknown name or wrong password"}
        assert peer.hears() == {}
        assert room.visitors.here == {}


@pytest.mark.parametrize(
    "said",
    [
        b"GET / HTTP/1.1\r\nHost: x\r\n\r\n" + b'{"is":"Beat","at":1}\n',
        b'{"is":"ReadyAsked","operator":"anna"}\n',
        b'{"is":"Hello","name":"anna","proof":"\xc3\xa9"}\n',
        b'{"is":"Hello","name":"anna","proof":"\\ud800"}\n',
        b'{"is":[]}\n{"is":"Welcome","server":"x"}\n',
        b"x" * 5000,
        b"\x00\xff" * 3000,
    ],
    ids=["http", "no greeting", "accent", "half character", "list", "endless", "bytes"],
)
def test_who_does_not_greet_is_shown_out(said: bytes) -> None:
    with Room() as room, RawPeer(room.port) as peer:
        peer.hears()
        peer.says(said)
        answers = list(iter(peer.hears, {}))
        assert [each["is"] for each in answers] in ([], ["Refused"])
        assert room.visitors.here == {}


def test_who_says_nothing_is_not_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(server_module, "GREETING_LIMIT", 0.05)
    with Room() as room, RawPeer(room.port) as peer:
        peer.hears()
        assert peer.hears() == {}


def test_garbage_from_a_friend_is_skipped_reported_once_and_he_stays(
    caplog: pytest.LogCaptureFixture,
) -> None:
    with Room() as room, RawPeer(room.port) as peer:
        peer.says(peer.hello("anna", "pass-a"))
        room.client_of("anna")
        peer.says(b"nonsense\n", b'{"is":[]}\n', b"\xff\xfe\n", b'{"is":"ReadyAsked"}\n', READY)
        eventually(lambda: len(room.visitors.heard) == 1)
        peer.says(READY)
        eventually(lambda: len(room.visitors.heard) == 2)
    counts = [int(n) for n in re.findall(r"anna sent (\d+) bad lines", caplog.text)]
    assert sum(counts) == 4, "each line is reported once"


def test_an_endless_line_from_a_friend_ends_his_link() -> None:
    with Room() as room, RawPeer(room.port) as peer:
        peer.says(peer.hello("anna", "pass-a"))
        client = room.client_of("anna")

        def flood() -> None:
            try:
                while True:
                    peer.says(b"x" * 65536)
            except OSError:
                return  # thrown out, as it should be

        thread = threading.Thread(target=flood)
        thread.start()
        eventually(lambda: room.visitors.gone == [client])
        thread.join(8)
        assert not thread.is_alive()


def test_a_client_that_does_not_read_is_dropped_and_the_others_are_served() -> None:
    with Room() as room, RawPeer(room.port) as frozen, Guest(room.port, "ben") as good:
        frozen.says(frozen.hello("anna", "pass-a"))
        client, ben = room.client_of("anna"), room.client_of("ben")
        for _ in range(5 * BUFFER // 65536):  # 10 MB: more than buffers of both ends together
            room.server.send(client, Notice("x", "y" * 65536))
        room.server.send(ben, Notice("still here", ""))
        eventually(lambda: client in room.visitors.gone)
        eventually(lambda: good.messages() == [Notice("still here", "")])


def test_a_client_that_vanished_without_a_word_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    """A cable pulled out closes nothing: only silence tells."""
    monkeypatch.setattr(server_module, "HEARTBEAT", 0.05)
    monkeypatch.setattr(server_module, "SILENCE", 0.5)
    with Room() as room, RawPeer(room.port) as silent, Guest(room.port, "ben") as good:
        silent.says(silent.hello("anna", "pass-a"))
        client = room.client_of("anna")
        good.is_up()
        eventually(lambda: room.visitors.gone == [client])
        stays(lambda: list(room.visitors.here.values()) == ["ben"], seconds=0.7)


def test_many_clients_at_once_each_hear_their_own() -> None:
    with Room() as room:
        guests = [Guest(room.port, ("anna", "ben")[n % 2]) for n in range(30)]
        for each in guests:
            each.client.start()
        eventually(lambda: len(room.visitors.here) == 30)
        for client, name in tuple(room.visitors.here.items()):
            room.server.send(client, Notice(name, str(client)))
        eventually(lambda: all(each.messages() for each in guests))
        told = [each.messages() for each in guests]
        assert [one.text for (one,) in told] == [("anna", "ben")[n % 2] for n in range(30)]
        assert sorted(int(one.detail) for (one,) in told) == sorted(room.visitors.here)
        for each in guests:
            assert each.client.send(ReadyAsked(OperatorId("anna")))
        eventually(lambda: len(room.visitors.heard) == 30)
        for each in guests:
            each.client.stop()
        eventually(lambda: room.visitors.here == {})


def test_a_visitor_that_fails_is_a_defect_and_the_link_stays(expected_log: Any) -> None:
    expected_log("defect while hearing DialAsked")
    with Room() as room, Guest(room.port) as guest:
        guest.is_up()
        room.visitors.fails_at = DialAsked
        guest.client.send(DialAsked(OperatorId("anna"), "1"))
        guest.client.send(ReadyAsked(OperatorId("anna")))
        eventually(lambda: room.visitors.heard == [("anna", ReadyAsked(OperatorId("anna")))])


class _Unwelcoming(Visitors):
    def came(self, client: int, name: str) -> None:
        raise RuntimeError("a defect")

    def left(self, client: int, name: str) -> None:
        self.gone.append(client)


def test_a_visitor_that_fails_at_the_door_is_a_defect_and_the_client_is_let_go(expected_log: Any) -> None:
    expected_log("defect while serving a link client")
    visitors = _Unwelcoming()
    server = LinkServer(visitors, name="exchange")
    server.start()
    try:
        with RawPeer(server.address[1]) as peer:
            peer.says(peer.hello("anna", SECRETS["anna"]))
            assert [each["is"] for each in iter(peer.hears, {})] == ["Welcome"]
            eventually(lambda: visitors.gone)
    finally:
        server.stop()


def test_a_port_that_is_taken_is_said_and_leaves_no_thread() -> None:
    with Room() as room:
        second = LinkServer(Visitors(), name="second", port=room.port)
        with pytest.raises(OSError, match="address already in use"):
            second.start()
    assert not [each for each in threading.enumerate() if each.name.startswith("link-second")]


def test_a_stopped_server_has_left_everybody_and_sends_nothing() -> None:
    with Room() as room, Guest(room.port) as guest:
        guest.is_up()
        client = room.client_of("anna")
        room.server.stop()
        assert room.visitors.gone == [client]
        assert not [each for each in threading.enumerate() if each.name == "link-exchange"]
        with pytest.raises(ConnectionRefusedError):
            RawPeer(room.port)
        room.server.send(client, Notice("too late", ""))
        eventually(guest.downs)
        room.server = LinkServer(room.visitors, name="exchange")
        room.server.start()


def test_a_client_that_is_dropped_hears_what_was_said_to_it_before() -> None:
    with Room() as room, RawPeer(room.port) as peer:
        peer.says(peer.hello("anna", "pass-a"))
        client = room.client_of("anna")
        room.server.send(client, Notice("bye", ""))
        room.server.drop(client)
        room.server.drop(99)
        assert any(m.get("text") == "bye" for m in iter(peer.hears, {}))
        eventually(lambda: room.visitors.gone == [client])
