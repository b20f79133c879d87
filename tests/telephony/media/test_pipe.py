"""Values over a pipe: whole or not at all, and a reader that is gone or asleep stops nobody."""

import io
import os
import pickle

import numpy as np
import pytest

from telephony.media.pipe import KeyGiven, Order, Outbox, receive
from telephony.media.srtp import Keys


@pytest.fixture
def pipe():
    read, write = os.pipe()
    with os.fdopen(read, "rb") as reader:
        yield reader, os.fdopen(write, "wb")


def test_values_come_in_their_order_and_then_the_end(pipe):
    reader, writer = pipe
    outbox = Outbox(writer, "test")
    orders = [Order("play", ("leg", (np.arange(160, dtype=np.int16),), "p"), {"loop": True}), Order("stop")]
    for order in orders:
        outbox.put(order)
    first = receive(reader)
    assert (first.name, first.named) == ("play", {"loop": True})
    assert np.array_equal(first.given[1][0], np.arange(160))
    assert receive(reader) == orders[1]
    outbox.close()
    with pytest.raises(EOFError):
        receive(reader)


def test_a_value_that_was_torn_is_the_end_too():
    whole = pickle.dumps(Order("play", ("leg", ("x" * 200,), "p")))
    for cut in (1, len(whole) // 2, len(whole) - 1):
        with pytest.raises(EOFError):
            receive(io.BytesIO(whole[:cut]))


def test_who_does_not_read_stops_nobody_and_who_is_gone_is_not_missed(pipe):
    reader, writer = pipe
    outbox = Outbox(writer, "test")
    for _ in range(100):
        outbox.put(b"x" * 100_000)  # far more than the system keeps
    reader.close()
    outbox.close()


def test_keys_stand_in_no_log():
    secret = b"\x07secret-secret-secret"
    order = Order("connect_leg", ("leg",), {"keys": Keys("AES_CM_128_HMAC_SHA1_80", secret, secret)})
    assert "secret" not in repr(order) + repr(KeyGiven(secret))
