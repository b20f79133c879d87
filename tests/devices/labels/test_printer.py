"""Roll printers at real sockets and files."""

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from devices.labels.printer import FilePrinter, NetworkPrinter, NotReady

JOB = b"^XA" + b"x" * 300_000 + b"^XZ"


def status(paper: int = 0, paused: int = 0, head: int = 0, ribbon: int = 0) -> bytes:
    """Three strings as a printer answers ~HS (ZPL II programming guide)."""
    return (
        f"\x02014,{paper},{paused},0245,000,0,0,0,000,0,0,0\x03\r\n"
        f"\x02001,0,{head},{ribbon},1,2,6,0,00000000,1,000\x03\r\n\x021234,0\x03\r\n"
    ).encode()


@contextmanager
def printer(answer: bytes) -> Iterator[tuple[int, list[bytes]]]:
    """One that answers so when it is asked, and keeps what it is sent."""
    got: list[bytes] = []
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(20)

        def take() -> None:
            line, _ = server.accept()
            with line:
                line.settimeout(20)
                got.append(line.recv(4))
                if answer:
                    line.sendall(answer)
                while piece := line.recv(65536):
                    got.append(piece)

        thread = threading.Thread(target=take)
        thread.start()
        yield server.getsockname()[1], got
        thread.join(20)


@pytest.mark.parametrize("answer", [b"", status(), b"HTTP/1.0 400 what?\r\n", b"\x02,\x03\r\n" * 3])
def test_a_job_arrives_whole_whether_it_says_how_it_is_or_not(answer: bytes) -> None:
    with printer(answer) as (port, got):
        NetworkPrinter("127.0.0.1", port).send(JOB)
    assert b"".join(got) == b"~HS\n" + JOB


@pytest.mark.parametrize("lack", ["paper", "paused", "head", "ribbon"])
def test_what_it_lacks_is_told_and_nothing_is_sent(lack: str) -> None:
    with printer(status(**{lack: 1})) as (port, got), pytest.raises(NotReady) as told:
        NetworkPrinter("127.0.0.1", port).send(JOB)
    assert told.value.what == lack
    assert b"".join(got) == b"~HS\n"


def test_a_printer_that_is_off_is_told() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
    with pytest.raises(OSError, match=r".+"):
        NetworkPrinter("127.0.0.1", port).send(b"^XA^XZ")


def test_jobs_for_a_file_follow_each_other(tmp_path: Path) -> None:
    FilePrinter(tmp_path / "spool").send(b"one")
    FilePrinter(tmp_path / "spool").send(b"two")
    assert (tmp_path / "spool").read_bytes() == b"onetwo"
    with pytest.raises(OSError, match=r".+"):
        FilePrinter(tmp_path / "gone" / "spool").send(b"x")
