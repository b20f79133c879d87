"""A roll printer at a real socket."""

import socket
import threading

import pytest

from devices.labels.printer import NetworkPrinter


def test_a_job_arrives_whole() -> None:
    job = b"^XA" + b"x" * 300_000 + b"^XZ"
    got = []
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(20)

        def take() -> None:
            line, _ = server.accept()
            with line:
                while piece := line.recv(65536):
                    got.append(piece)

        thread = threading.Thread(target=take)
        thread.start()
        NetworkPrinter("127.0.0.1", server.getsockname()[1]).send(job)
        thread.join(20)
    assert b"".join(got) == job


def test_a_printer_that_is_off_is_told() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
    with pytest.raises(OSError, match=r".+"):
        NetworkPrinter("127.0.0.1", port).send(b"^XA^XZ")
