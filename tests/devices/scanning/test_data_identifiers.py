"""ISO/IEC 15434 envelopes."""

from hypothesis import given
from hypothesis import strategies as st

from devices.scanning.data_identifiers import gs1_part, read_envelope

FIELDS = st.lists(
    st.tuples(st.sampled_from(["S", "1P", "30P", "25S", "99Z"]), st.text("ABC0123456789-/", min_size=1)),
    min_size=1,
)


@given(FIELDS)
def test_the_fields_come_back(fields: list[tuple[str, str]]) -> None:
    body = "\x1d".join(key + value for key, value in fields)
    for text in (f"[)>\x1e06\x1d{body}\x1e\x04", f"[)>\x1e06\x1d{body}"):
        assert [(each.key, each.value) for each in read_envelope(text)] == fields


def test_a_gs1_part() -> None:
    text = "[)>\x1e05\x1d0109506000134352\x1d21ABC\x1e06\x1dSXYZ\x1e\x04"
    assert gs1_part(text) == "0109506000134352\x1d21ABC"
    assert [(each.key, each.value) for each in read_envelope(text)] == [("S", "XYZ")]
    assert gs1_part("[)>\x1e06\x1dS1\x1e\x04") == gs1_part("S1") == ""


@given(st.one_of(st.text(max_size=40), st.text("[)>\x1e\x1d\x0406S1P", max_size=40)))
def test_any_text_gets_an_answer(text: str) -> None:
    for each in (text, "[)>" + text, "[)>\x1e06\x1d" + text):
        assert isinstance(read_envelope(each), tuple)
        assert isinstance(gs1_part(each), str)
    assert read_envelope(text) == () or text.startswith("[)>")
