"""Signs operators in over the desks' link and keeps them there: `python -m benchmarks.calls.staff DATA`.

As many desks as the plan has operators, without windows. They read what the exchange shows them, as
desks do, but do not decode it, so that a hundred of them cost this process little. Prints ``ready``.
"""

import selectors
import socket
import sys
from pathlib import Path

from app.run import running
from app.run.plan_file import read_plan
from telephony.link.codec import Decoder, encode
from telephony.link.messages import VERSION, Challenge, Hello, Welcome, proof
from telephony.switchboard.desk_events import SignedIn
from telephony.switchboard.plan import OperatorPlan

BEAT = b'"is":"Beat"'


def sign_in(operator: OperatorPlan, address: tuple[str, int]) -> socket.socket:
    """Raises OSError or RuntimeError when the exchange does not want it."""
    link = socket.create_connection(address, timeout=10)
    decoder = Decoder()
    while True:
        for message in decoder.feed(link.recv(65536)):
            if isinstance(message, Challenge):
                assert message.version == VERSION
                link.sendall(encode(Hello(operator.id, proof(operator.secret, message.nonce))))
            elif isinstance(message, Welcome):
                link.sendall(encode(SignedIn(operator.id)))
                link.setblocking(False)
                return link
            else:
                raise RuntimeError(f"{operator.id}: {message}")


def main(data: Path) -> None:
    exchange = running.find(data, "exchange")
    if exchange is None:
        raise RuntimeError("no exchange runs there")
    selector = selectors.DefaultSelector()
    address = (exchange.host, exchange.port)
    for operator in read_plan(data / "plan.toml").operators:
        selector.register(sign_in(operator, address), selectors.EVENT_READ, bytearray())
    print("ready", flush=True)
    while True:
        for key, _ in selector.select():
            link, rest = key.fileobj, key.data
            assert isinstance(link, socket.socket)
            got = link.recv(1 << 20)
            if not got:
                return
            rest += got
            *lines, last = bytes(rest).split(b"\n")
            rest[:] = last
            for line in lines:
                if BEAT in line[:80]:
                    link.sendall(line + b"\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
