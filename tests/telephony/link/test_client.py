"""The connecting end: it keeps the link up, says when it is not, and is never stuck."""

import socket
import threading
import time
from collections.abc import Iterator
from typing import Any

import pytest

from telephony.link import client as client_module
from telephony.link.client import LinkClient, LinkUp
from telephony.link.codec import encode
from telephony.link.messages import VERSION, Beat, Challenge, Notice, Welcome
from telephony.switchboard.desk_events import ReadyAsked
from telephony.switchboard.ids import OperatorId
from tests.peers.patience import eventually
from tests.telephony.link.rooms import Guest, Room

READY = ReadyAsked(OperatorId("anna"))


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(client_module, "RETRY", (0.02, 0.05))


class BadServer:
    """Accepts, says one thing and then nothing more."""

    def __init__(self, *said: object, close: bool = False) -> None:
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = self._listener.getsockname()[1]
        self._said = b"".join(m if isinstance(m, bytes) else encode(m) for m in said)
        self._close = close
        self.accepted: list[socket.socket] = []
        self._thread = threading.Thread(target=self._accept, daemon=True)
        self._thread.start()

    def _accept(self) -> None:
        while True:
            try:
                conn, _ = self._listener.accept()
            except OSError:
                return  # stopped
            conn.sendall(self._said)
            if self._close:
                conn.close()
            self.accepted.append(conn)

    def __enter__(self) -> "BadServer":
        return self

    def __exit__(self, *_: object) -> None:
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self._thread.join(5)
        for each in self.accepted:
            each.close()


@pytest.fixture
def room() -> Iterator[Room]:
    with Room() as room:
        yield room


def test_up_first_then_messages_in_their_order(room: Room) -> None:
    with Guest(room.port) as guest:
        client = room.client_of("anna")
        for number in range(200):
            room.server.send(client, Notice(str(number), ""))
        eventually(lambda: len(guest.messages()) == 200)
    assert guest.heard[0] == LinkUp()
    assert [each.text for each in guest.messages()] == [str(number) for number in range(200)]
    assert guest.downs() == []


def test_what_is_sent_arrives_and_what_cannot_be_sent_is_said(room: Room) -> None:
    guest = Guest(room.port)
    assert guest.client.send(READY) is False
    with guest:
        guest.is_up()
        assert guest.client.send(READY) is True
        eventually(lambda: room.visitors.heard == [("anna", READY)])
        room.server.stop()
        eventually(guest.downs)
        assert guest.client.send(READY) is False
        room.server = type(room.server)(room.visitors, name="again")
        room.server.start()


def test_a_wrong_password_is_refused_and_said_so(room: Room) -> None:
    with Guest(room.port, secret="guess") as guest:
        down = eventually(guest.downs)[0]
    assert (down.refused, down.reason) == (True, "unknown name or wrong password")
    assert guest.ups() == 0


def test_a_password_put_right_is_taken_at_the_next_try(room: Room) -> None:
    with Guest(room.port, secret="guess") as guest:
        eventually(guest.downs)
        guest.secret = "pass-a"
        guest.is_up()


def test_nobody_listens_then_somebody_does() -> None:
    with Guest(0) as guest:
        down = eventually(lambda: guest.downs()[1:])[0]
        assert (down.refused, down.reason) == (False, "nobody listens")
        with Room() as room:
            guest.port = room.port
            guest.is_up()


def test_the_server_stops_and_starts_anew_elsewhere_and_the_link_is_up_again() -> None:
    with Room() as first, Guest(first.port) as guest:
        guest.is_up()
        before = time.time()
        first.server.stop()
        down = eventually(guest.downs)[0]
        assert before <= down.since <= time.time()
        with Room() as second:
            guest.port = second.port
            eventually(lambda: guest.ups() == 2)
            second.server.send(second.client_of("anna"), Notice("fresh", ""))
            eventually(lambda: guest.messages() == [Notice("fresh", "")])
        first.server = type(first.server)(first.visitors, name="again")
        first.server.start()


def test_a_server_that_falls_silent_is_noticed_within_three_heartbeats(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(client_module, "HEARTBEAT", 0.1)
    with BadServer(Challenge("n", VERSION), Welcome("x")) as bad, Guest(bad.port) as guest:
        guest.is_up()
        down = eventually(guest.downs)[0]
    assert down.reason == "timed out"


def test_every_beat_is_said_back() -> None:
    with BadServer(Challenge("n", VERSION), Welcome("x"), Beat(5.0), Beat(6.0)) as bad:
        with Guest(bad.port) as guest:
            guest.is_up()
            conn = eventually(lambda: bad.accepted)[0]
            conn.settimeout(8)
            lines = conn.makefile("rb")
            assert b"Hello" in lines.readline()
            assert [lines.readline() for _ in range(2)] == [encode(Beat(5.0)), encode(Beat(6.0))]
            assert guest.messages() == []


@pytest.mark.parametrize(
    ("said", "close"),
    [
        ((b"SSH-2.0-OpenSSH\r\n",), True),
        ((b"\x00\xff\n" * 10,), True),
        ((b"x" * (5 * 1024 * 1024),), False),
        ((Challenge("n", VERSION), b'{"is":[]}\n'), True),
        ((Challenge("\udfff", VERSION),), True),
        ((), True),
    ],
    ids=["another protocol", "bytes", "endless line", "list", "odd nonce", "closed at once"],
)
def test_a_server_of_another_kind_is_down_and_tried_again(said: tuple[object, ...], close: bool) -> None:
    with BadServer(*said, close=close) as bad, Guest(bad.port) as guest:
        eventually(lambda: len(guest.downs()) >= 2)
        assert guest.ups() == 0
        with Room() as room:
            guest.port = room.port
            guest.is_up()


def test_another_version_is_refused_and_not_guessed() -> None:
    with BadServer(Challenge("n", VERSION + 1)) as bad, Guest(bad.port) as guest:
        down = eventually(guest.downs)[0]
    assert down.refused and f"version {VERSION + 1}" in down.reason


def test_a_listener_that_fails_is_a_defect_and_the_link_goes_on(room: Room, expected_log: Any) -> None:
    expected_log("defect while hearing LinkUp")
    heard: list[object] = []

    def hear(message: object) -> None:
        if isinstance(message, LinkUp):
            raise RuntimeError("a defect")
        heard.append(message)

    client = LinkClient("anna", lambda: ("127.0.0.1", room.port, "pass-a"), hear)
    client.start()
    try:
        room.server.send(room.client_of("anna"), Notice("on", ""))
        eventually(lambda: heard == [Notice("on", "")])
    finally:
        client.stop()


def test_an_address_that_cannot_be_had_is_a_defect_and_is_asked_for_again(
    room: Room, expected_log: Any
) -> None:
    expected_log("defect in the link to anna")
    asked: list[int] = []

    def where() -> tuple[str, int, str]:
        asked.append(1)
        if len(asked) == 1:
            raise KeyError("running file")
        return "127.0.0.1", room.port, "pass-a"

    heard: list[object] = []
    client = LinkClient("anna", where, heard.append)
    client.start()
    try:
        eventually(lambda: LinkUp() in heard)
    finally:
        client.stop()


def test_a_peer_that_does_not_read_ends_the_link_instead_of_half_a_line(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(client_module, "HEARTBEAT", 0.1)
    with BadServer(Challenge("n", VERSION), Welcome("x")) as bad, Guest(bad.port) as guest:
        guest.is_up()
        big = Notice("x", "y" * 1_000_000)
        eventually(lambda: not guest.client.send(big), what="the buffers are full")
        eventually(guest.downs)


@pytest.mark.parametrize("said", [(), (Challenge("n", VERSION),)], ids=["connecting", "greeting"])
def test_stopping_does_not_wait_for_a_silent_server(
    said: tuple[object, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(client_module, "HEARTBEAT", 20.0)
    with BadServer(*said) as bad:
        guest = Guest(bad.port)
        with guest:
            eventually(lambda: bad.accepted)
        assert not [each for each in threading.enumerate() if each.name == "link-to-anna"]
        assert guest.heard == []


def test_after_stop_nothing_is_heard(room: Room) -> None:
    with Guest(room.port) as guest:
        guest.is_up()
    heard = len(guest.heard)
    eventually(lambda: room.visitors.here == {})
    assert len(guest.heard) == heard
    assert guest.client.send(READY) is False


def test_a_connection_to_itself_is_nobody(monkeypatch: pytest.MonkeyPatch) -> None:
    """TCP meets itself when the kernel picks the very port that is called; then nobody listens there."""
    real = socket.create_connection

    def to_itself(address: tuple[str, int], timeout: float) -> socket.socket:
        one = socket.socket()
        one.bind(("127.0.0.1", 0))
        one.settimeout(timeout)
        one.connect(one.getsockname())
        return one

    with Room() as room, Guest(1) as guest:
        monkeypatch.setattr(socket, "create_connection", to_itself)
        eventually(lambda: any(each.reason == "nobody listens" for each in guest.downs()))
        monkeypatch.setattr(socket, "create_connection", real)
        guest.port = room.port
        guest.is_up()
