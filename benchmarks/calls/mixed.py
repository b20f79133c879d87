"""A mixer whose legs talk to one another: `python -m benchmarks.calls.mixed plain|srtp LEGS SECONDS`.

Prints one JSON line: what a leg cost, and whether all that was sent was heard.
"""

import json
import secrets
import subprocess
import sys
import time
from dataclasses import asdict, dataclass

import numpy as np

from telephony.media.door import MixerSettings
from telephony.media.mixer import Mixer
from telephony.media.pacing import prepare_process
from telephony.media.ports import PortRange
from telephony.media.srtp import Keys

HOST = "127.0.0.1"
SUITE = "AES_CM_128_HMAC_SHA1_80"
KEY_BYTES = 30
SETTLING = 1.0
RATE = 8000


@dataclass(frozen=True, slots=True)
class Cost:
    """``percent`` of a core for one leg, its part of the mixer included; ``heard``: share of the frames sent
    that came and were believed; ``late``: ticks that were."""

    percent: float
    heard: float
    late: int


def cost_of(kind: str, legs: int, seconds: float) -> Cost:
    """In a process of its own, so that one kind leaves nothing to the other."""
    command = [sys.executable, "-m", "benchmarks.calls.mixed", kind, str(legs), str(seconds)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return Cost(**json.loads(done.stdout.splitlines()[-1]))


def measure(encrypted: bool, legs: int, seconds: float) -> Cost:
    mixer = Mixer(MixerSettings(HOST, PortRange(0, 0)), lambda event: None)
    prepare_process()
    mixer.start()
    names = [f"leg-{place}" for place in range(legs // 2 * 2)]
    ports = [mixer.open_leg(name) for name in names]
    sound = (np.random.default_rng(1).normal(0, 4000, RATE)).astype(np.int16)
    for place, name in enumerate(names):
        other = place ^ 1
        keys = _keys(place, other) if encrypted else None
        mixer.connect_leg(name, remote=(HOST, ports[other]), payload_type=0, dtmf_payload=101, keys=keys)
        mixer.play(name, [sound], f"play-{place}", loop=True)
    time.sleep(SETTLING)
    before, late = [mixer.stats(name) for name in names], mixer.counters().late_ticks
    used, began = time.process_time(), time.monotonic()
    time.sleep(seconds)
    used, took = time.process_time() - used, time.monotonic() - began
    late = mixer.counters().late_ticks - late
    after = [mixer.stats(name) for name in names]
    mixer.stop()
    came = sum(now.received - then.received for then, now in zip(before, after, strict=True))
    went = sum(now.sent - then.sent for then, now in zip(before, after, strict=True))
    return Cost(100 * used / took / len(names), came / max(1, went), late)


_SECRETS: dict[int, bytes] = {}


def _keys(ours: int, theirs: int) -> Keys:
    """Of what each of a pair sends."""
    for place in (ours, theirs):
        _SECRETS.setdefault(place, secrets.token_bytes(KEY_BYTES))
    return Keys(SUITE, _SECRETS[ours], _SECRETS[theirs])


if __name__ == "__main__":
    print(json.dumps(asdict(measure(sys.argv[1] == "srtp", int(sys.argv[2]), float(sys.argv[3])))))
