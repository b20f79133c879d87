"""The port of the status pages, attacked over real sockets."""

import contextlib
import socket
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.errors import StoreUnavailable
from app.domain.tickets import NewTicket
from app.run.status_page import MOST_OF_ONE, StatusServer, status_texts
from app.run.status_plan import StatusPlan
from app.services.status_ports import StatusFacts
from app.store.status_pages import StoredStatusBook, StoredStatusPages
from app.store.tickets import StoredTickets
from tests.people import open_made

LOOPBACK = StatusPlan(0, "127.0.0.1", company="Šaltis")


class Workshop(StoredTickets, StoredStatusPages):
    pass


class Served:
    def __init__(self, folder: Path) -> None:
        self.store = open_made(folder / "ringdesk.db")
        self.workshop = Workshop(self.store, "rasa")
        self.ticket = self.workshop.open_ticket(NewTicket("Drips"))
        self.token = self.workshop.status_token(self.ticket.id)
        self.server = StatusServer(LOOPBACK, StoredStatusBook(self.store), patience=1.0)
        self.server.start()

    @property
    def path(self) -> str:
        return f"/{self.ticket.name}/{self.token}"

    def line(self) -> socket.socket:
        return socket.create_connection(("127.0.0.1", self.server.port), timeout=20)

    def say(self, data: bytes) -> bytes:
        with self.line() as line:
            with contextlib.suppress(OSError):  # it may have heard enough
                line.sendall(data)
            return everything(line)

    def get(self, path: str, more: str = "") -> bytes:
        return self.say(f"GET {path} HTTP/1.1\r\nHost: x\r\n{more}\r\n".encode())


def everything(line: socket.socket) -> bytes:
    got = b""
    with contextlib.suppress(ConnectionError):
        while piece := line.recv(65536):
            got += piece
            if b"\r\n\r\n" in got:
                head, _, body = got.partition(b"\r\n\r\n")
                length = int(head.lower().partition(b"content-length: ")[2].partition(b"\r\n")[0])
                if len(body) >= length:
                    break
    return got


@pytest.fixture
def served(tmp_path: Path) -> Iterator[Served]:
    made = Served(tmp_path)
    yield made
    made.server.stop()
    made.store.close()


def body(answer: bytes) -> bytes:
    return answer.partition(b"\r\n\r\n")[2]


def test_a_customer_sees_his_request_in_his_language(served: Served):
    answer = served.get(served.path, "Accept-Language: fa-IR,fa;q=0.9\r\n")
    assert answer.startswith(b"HTTP/1.1 200 OK\r\n")
    assert 'dir="rtl"' in answer.decode() and "T-000001" in answer.decode()
    served.workshop.move_ticket(served.ticket.id, "begun")
    assert "We are working on it" in served.get(served.path).decode()


def test_head_has_no_body(served: Served):
    with served.line() as line:
        line.sendall(f"HEAD {served.path} HTTP/1.1\r\n\r\n".encode())
        line.shutdown(socket.SHUT_WR)
        got = b""
        while piece := line.recv(65536):
            got += piece
    assert got.startswith(b"HTTP/1.1 200 OK") and body(got) == b""


def test_wrong_and_revoked_look_the_same(served: Served):
    wrong = served.get(f"/1/{'A' * 24}")
    served.workshop.revoke_status(served.ticket.id)
    assert served.get(served.path) == wrong == served.get("/nothing")
    assert wrong.startswith(b"HTTP/1.1 404 ")


@pytest.mark.parametrize(
    "request_",
    [
        b"GET / HTTP/1.1\r\nX: " + b"a" * 20_000 + b"\r\n\r\n",
        b"GET /" + b"a" * 20_000 + b" HTTP/1.1\r\n\r\n",
        b"X: y\r\n" * 5000,
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\r\n\r\n",
        b"GET /\r\n\r\n",
        b"GET / HTTP/2.0\r\n\r\n",
        b"GET  / HTTP/1.1\r\n\r\n",
        b"\r\n\r\n",
        b"\x00" * 9000,
    ],
)
def test_what_is_too_long_or_no_request_is_refused(served: Served, request_: bytes):
    assert served.say(request_).startswith(b"HTTP/1.1 400 ")
    assert served.get(served.path).startswith(b"HTTP/1.1 200 ")


@pytest.mark.parametrize(
    "path", ["/../../etc/passwd", "/..%2f..%2fplan.toml", "//1//x", "/1/%2e%2e/x", "/plan.toml"]
)
def test_no_path_leads_to_a_file(served: Served, path: str):
    answer = served.get(path)
    assert answer.startswith(b"HTTP/1.1 404 ") and b"root:" not in answer and b"secret" not in answer


def test_guessing_is_stopped(served: Served):
    answers = [served.get(f"/1/{number:024d}")[9:12] for number in range(12)]
    assert answers[0] == b"404" and answers[-1] == b"429"
    assert served.get(served.path)[9:12] == b"429"


def test_who_dribbles_is_cut_off_and_holds_nobody_up(served: Served):
    slow = [served.line() for _ in range(MOST_OF_ONE)]
    for line in slow:
        line.sendall(b"GET /1/")
    # All places of one address are taken: it gets no more, until its own are over.
    with served.line() as more:
        assert more.recv(100) == b""
    for line in slow:
        assert everything(line) == b""
        line.close()
    assert served.get(served.path).startswith(b"HTTP/1.1 200 ")


def test_a_crowd_at_once_is_answered_or_turned_away_and_nothing_stays(served: Served):
    got: list[bytes] = []
    threads = [threading.Thread(target=lambda: got.append(served.get(served.path)[9:12])) for _ in range(30)]
    for each in threads:
        each.start()
    for each in threads:
        each.join(30)
    assert len(got) == 30 and set(got) <= {b"200", b"429", b""} and b"200" in got
    end = time.monotonic() + 20
    while served.server._open.total() and time.monotonic() < end:
        time.sleep(0.01)
    assert served.server._open.total() == 0


def test_a_database_that_is_away_is_told_without_its_words():
    class Away:
        def page(self, number: int) -> tuple[str, StatusFacts] | None:
            raise StoreUnavailable("disk I/O error at /var/secret")

    answer = _once(Away())
    assert answer.startswith(b"HTTP/1.1 503 ") and b"secret" not in answer


def test_a_defect_is_logged_and_told_without_its_words(expected_log):
    expected_log("defect in a status page")

    class Broken:
        def page(self, number: int) -> tuple[str, StatusFacts] | None:
            raise ZeroDivisionError("secret")

    answer = _once(Broken())
    assert answer.startswith(b"HTTP/1.1 503 ") and b"secret" not in answer


def _once(book: object) -> bytes:
    server = StatusServer(LOOPBACK, book)  # type: ignore[arg-type]
    server.start()
    try:
        with socket.create_connection(("127.0.0.1", server.port), timeout=20) as line:
            line.sendall(b"GET /1/" + b"A" * 24 + b" HTTP/1.1\r\n\r\n")
            return everything(line)
    finally:
        server.stop()


def test_a_port_that_is_taken_is_told():
    with socket.create_server(("127.0.0.1", 0)) as taken:
        server = StatusServer(StatusPlan(taken.getsockname()[1]), object())  # type: ignore[arg-type]
        with pytest.raises(OSError, match=r".+"):
            server.start()


def test_a_language_that_lacks_a_word_is_told(tmp_path: Path):
    (tmp_path / "xx.toml").write_text('direction = "ltr"\nday_form = ""\n[words]\n[states]\n')
    with pytest.raises(ValueError, match="xx.toml lacks away"):
        status_texts(tmp_path)
