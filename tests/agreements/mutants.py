"""Seeded mutants of real messages into a live engine, over UDP and TCP, a good call after each hundred.

``python -m tests.agreements.mutants`` sends 20,000 (or as many as are named); the test suite sends a slice.
"""

import random
import socket
import sys
import tempfile
from pathlib import Path

from telephony.switchboard import commands as want
from telephony.switchboard import events as said
from telephony.switchboard.ids import PlaybackId
from tests.agreements.bench import GREETING_TONE, NUMBER, TRUNK_HOST, Bench, a_sound_folder, embedded
from tests.peers.patience import eventually
from tests.telephony.sip.torture import rfc4475_invalid, rfc4475_meaning, rfc4475_valid, rfc5118

HUNDRED = 100
SPLICES = (b"\r\n", b"\r\n\r\n", b'"', b"<", b">", b";", b",", b":", b"=", b"\\", b"%00", b"\x00",
           b"\xff", b" " * 50, b"@", b"z9hG4bK", b"sip:", b"SIP/2.0", b"Content-Length: -1\r\n",
           b"a" * 300)  # fmt: skip


def mutated(data: bytes, chance: random.Random) -> bytes:
    """A few bytes changed, cut out, doubled, moved or put in; sometimes cut short."""
    made = bytearray(data)
    for _ in range(chance.randint(1, 6)):
        at = chance.randrange(len(made)) if made else 0
        match chance.randrange(5):
            case 0:
                made[at : at + 1] = bytes([chance.randrange(256)])
            case 1:
                del made[at : at + chance.randint(1, 30)]
            case 2:
                made[at:at] = made[at : at + chance.randint(1, 60)]
            case 3:
                other = chance.randrange(len(made) or 1)
                made[at:at] = made[other : other + chance.randint(1, 40)]
            case _:
                made[at:at] = chance.choice(SPLICES)
    return bytes(made[: chance.randrange(len(made) + 1)] if chance.random() < 0.1 else made)


def seeds(bench: Bench) -> list[bytes]:
    """What is mutated: the torture messages, and real ones of a call, a registration and a dialog."""
    caller, phone = bench.caller(), bench.operator()
    held, _ = bench.answered_caller()
    callee, ona = f"<sip:{NUMBER}@127.0.0.1>", "<sip:101@127.0.0.1>"
    invite = caller.request("INVITE", f"sip:{NUMBER}@127.0.0.1", "mutant", 1, from_=f"{caller.contact};tag=1",
                            to=callee, body=b"v=0\r\n", extra=[("Contact", caller.contact)])  # fmt: skip
    register = phone.request("REGISTER", "sip:127.0.0.1", "mutant-r", 1, from_=f"{ona};tag=2", to=ona, extra=[
        ("Contact", phone.contact), ("Authorization", phone.last_authorization),
    ])  # fmt: skip
    real = [invite, register, *(held.in_dialog(method) for method in ("INFO", "BYE", "INVITE", "OPTIONS"))]
    answers = [b"SIP/2.0 200 OK\r\n" + packet.to_bytes().partition(b"\r\n")[2] for packet in real]
    tortures = (rfc4475_valid, rfc4475_invalid, rfc4475_meaning, rfc5118)
    return [
        *(packet.to_bytes() for packet in real), *answers,
        *(case.data for module in tortures for case in module.CASES),
    ]  # fmt: skip


class Shooter:
    """Throws them, every fifth over a TCP connection, from the trunk's address."""

    def __init__(self, bench: Bench, seed: int) -> None:
        self._bench, self._chance = bench, random.Random(seed)
        self._udp = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._udp.bind((TRUNK_HOST, 0))

    def close(self) -> None:
        self._udp.close()

    def hundred(self, messages: list[bytes]) -> None:
        chance, batch = self._chance, []
        for _ in range(HUNDRED):
            data = mutated(chance.choice(messages), chance)
            if chance.random() < 0.2:
                batch.append(data)
            elif len(data) < 60_000:
                self._udp.sendto(data, self._bench.engine.address)
        with socket.socket() as stream:
            stream.bind((TRUNK_HOST, 0))
            stream.settimeout(5)
            stream.connect(self._bench.engine.address)
            try:
                stream.sendall(b"".join(batch))
            except OSError:
                return  # the engine closed it, as it should at the first broken message


def a_good_call(bench: Bench, number: int) -> None:
    call = bench.caller().call(NUMBER)
    arrived = bench.expect(said.CallArrived, sip_call_id=call.id)
    bench.do(want.Answer(arrived.leg), want.Play(arrived.leg, ("greeting",), PlaybackId(f"check-{number}")))
    bench.expect(said.LegAnswered, leg=arrived.leg)
    call.wait("up")
    call.hears(GREETING_TONE)
    call.hang_up()
    bench.expect(said.LegEnded, leg=arrived.leg)


def storm(bench: Bench, count: int, seed: int = 20_000) -> None:
    """AssertionError when one good call is lost, or a leg is left at the end."""
    messages, shooter, seen = seeds(bench), Shooter(bench, seed), 0
    for number in range(count // HUNDRED):
        shooter.hundred(messages)
        new, seen = bench.events[seen:], len(bench.events)
        for event in new:  # a mutant may be a good call: it is ended
            if isinstance(event, said.CallArrived):
                bench.do(want.HangUp(event.leg))
        a_good_call(bench, number)
        # The sound of a hundred phones is nobody's business here.
        while bench._phones and len(bench._phones) > 4:
            bench._phones.pop().close()
        if count > 2000 and number % 20 == 19:
            print(f"{(number + 1) * HUNDRED} mutants, {number + 1} good calls, {bench.engine.health()}")
    shooter.close()
    for event in bench.all(said.CallArrived):
        bench.do(want.HangUp(event.leg))
    eventually(lambda: bench.engine.health()["legs"] == 0, within=20, what="no leg left")


def main() -> int:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 20_000
    with tempfile.TemporaryDirectory() as folder:
        with Bench(embedded, a_sound_folder(Path(folder)), unanswered_limit=100_000) as bench:
            storm(bench, count)
    print(f"{count} mutants: no good call was lost")
    return 0


if __name__ == "__main__":
    sys.exit(main())
