"""Bytes in any pieces are the same messages; bad lines are skipped, endless ones end the link."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from telephony.link.codec import Decoder, LinkBroken, encode
from telephony.link.messages import Beat, Hello, Notice
from telephony.switchboard.plain import BadValue

texts = st.text(st.characters(), max_size=20)
messages = st.one_of(
    st.builds(Notice, texts, texts), st.builds(Beat, st.floats(0, 1e10)), st.builds(Hello, texts, texts)
)


@settings(deadline=None, database=None)
@given(st.lists(messages, max_size=6), st.lists(st.integers(1, 40), max_size=30))
def test_in_whatever_pieces_it_comes(sent: list[object], sizes: list[int]) -> None:
    data = b"".join(map(encode, sent))
    decoder, got = Decoder(), list[object]()
    for size in (*sizes, len(data)):
        got += decoder.feed(data[:size])
        data = data[size:]
    assert (got, decoder.bad) == (sent, 0)


def test_a_message_is_one_line_of_ascii() -> None:
    data = encode(Notice("a\nb", "ąž علی 🙂 \udcff"))
    assert data.isascii() and data.count(b"\n") == 1 and data.endswith(b"\n")


@settings(max_examples=300, deadline=None, database=None)
@given(st.lists(st.binary(max_size=30).filter(lambda line: b"\n" not in line), max_size=5))
def test_bad_lines_cost_themselves_and_nothing_else(lines: list[bytes]) -> None:
    decoder = Decoder()
    data = b"\n".join([*lines, encode(Notice("good", "")).rstrip()]) + b"\n"
    got = list(decoder.feed(data))
    assert got[-1] == Notice("good", "")
    assert decoder.bad + len(got) == sum(bool(line.strip()) for line in lines) + 1


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        (b'{"is":"Gone"}', "unknown value 'Gone'"),
        (b'{"is":[]}', "unknown value []"),
        (b"[]", "not an object"),
        (b'{"is":"Beat","at":1e999}', "at: the number is too large or none"),
        (b"not json", "not JSON"),
        (b"\xff\xfe", "not JSON"),
        (b"[" * 50_000, "not JSON"),
        (b'{"is":"Beat","at":' + b"9" * 5000 + b"}", "not JSON"),
    ],
    ids=range(8),
)
def test_what_was_wrong_with_a_line_is_known(line: bytes, problem: str) -> None:
    decoder = Decoder()
    assert list(decoder.feed(line + b"\n")) == []
    assert decoder.bad == 1
    assert decoder.last_problem.endswith(problem)


def test_a_line_without_an_end_breaks_the_link() -> None:
    decoder = Decoder(limit=1000)
    assert list(decoder.feed(b"x" * 1000)) == []
    with pytest.raises(LinkBroken, match="too long"):
        list(decoder.feed(b"x"))


def test_so_does_one_whose_end_came_with_it() -> None:
    with pytest.raises(LinkBroken):
        list(Decoder(limit=1000).feed(b"x" * 1001 + b"\n"))


def test_who_stops_listening_after_one_gets_the_rest_later() -> None:
    decoder = Decoder()
    first = next(iter(decoder.feed(encode(Notice("1", "")) + encode(Notice("2", "")) + b'{"is":')))
    assert first == Notice("1", "")
    assert list(decoder.feed(b'"Beat","at":1}\n')) == [Notice("2", ""), Beat(1.0)]


def test_only_messages_are_sent() -> None:
    with pytest.raises(BadValue):
        encode(json)
