"""What a network may do to every softphone at length: mutants of real messages, and sound with holes."""

from __future__ import annotations

import random

import numpy as np
import pytest

from tests.agreements.mutants import mutated
from tests.peers import tone
from tests.peers.patience import eventually
from tests.telephony.phones.conftest import LACKS, Desk
from tests.telephony.phones.exchange import PlacedCall, reply
from tests.telephony.sip.torture import rfc4475_invalid, rfc4475_valid

HUNDREDS = 15


def seeds(desk: Desk) -> list[bytes]:
    """Real messages, as our own exchange would send them, and the torture messages."""
    call = desk.place()
    requests = [
        call.invite,
        *(call._request(method) for method in ("ACK", "BYE", "CANCEL", "INFO", "OPTIONS")),
    ]
    answers = [reply(packet, 200) for packet in (*requests, desk.exchange.registrations[-1])]
    tortures = [case.data for module in (rfc4475_valid, rfc4475_invalid) for case in module.CASES]
    return [packet.to_bytes() for packet in (*requests, *answers)] + tortures


def a_good_call(desk: Desk) -> None:
    """A mutant may be a good call that rings: it is declined first."""

    def taken() -> PlacedCall | None:
        call = PlacedCall(desk.exchange)
        desk.calls.append(call)
        desk.exchange.send(call.invite)
        first = desk.exchange.expect(lambda p: p.get("call-id") == call.call_id and p.status > 100)
        if first.status == 180:
            return call
        desk.phone.hang_up()
        options = desk.exchange.request("OPTIONS")
        desk.exchange.send(options)
        desk.exchange.answer_to(options)  # by then the phone has hung up
        return None

    call = eventually(taken, within=20)
    desk.phone.answer()
    call.answered()
    eventually(lambda: call.rtp.packets > 2)
    call.hang_up()
    call.close()


@pytest.mark.parametrize("account", [{"expires": 3600}], indirect=True)
def test_mutants_from_the_exchange_itself_do_no_harm(desk: Desk) -> None:
    """An ERROR in the log fails this, as it does every test."""
    desk.exchange.acknowledging = True
    desk.registered()
    messages, chance = seeds(desk), random.Random(4475)
    for _ in range(HUNDREDS):
        for _ in range(100):
            data = mutated(chance.choice(messages), chance)
            if len(data) < 60_000:
                desk.exchange.send(data)
        a_good_call(desk)
    assert desk.phone.registered


def test_lost_sound_is_hidden_where_the_phone_can(desk: Desk) -> None:
    """Every tenth packet is gone."""
    call = desk.talk()
    call.rtp.loses = 10
    heard = len(desk.voice.frames)
    eventually(lambda: len(desk.voice.frames) > heard + 75)
    frames = [np.frombuffer(frame, "<i2") for frame in desk.voice.frames[heard + 25 : heard + 75]]
    holes = sum(not frame.any() for frame in frames)
    if "hides lost sound" in LACKS[desk.backend]:
        assert holes >= 3, "it has learned it: take it out of LACKS"
    else:
        assert holes == 0
    assert tone.level(np.concatenate(frames)) > -20
