"""The value a scan comes to."""

from hypothesis import given
from hypothesis import strategies as st

from devices.scanning.code import Candidate, Element, Form, Kind, ScannedCode, ranked

CANDIDATES = st.lists(
    st.builds(
        Candidate,
        kind=st.sampled_from([Kind.SERIAL, Kind.PRODUCT, Kind.IMEI]),
        value=st.sampled_from(["A", "B"]),
        confidence=st.integers(0, 100),
        reason=st.just("r"),
        makers=st.sampled_from([(), ("Dell",), ("HP",)]),
    )
)


@given(CANDIDATES)
def test_ranking_keeps_each_pair_once_with_its_best_confidence_and_all_makers(found: list[Candidate]) -> None:
    best = ranked(found)
    assert [each.confidence for each in best] == sorted((each.confidence for each in best), reverse=True)
    pairs = [(each.kind, each.value) for each in best]
    assert len(pairs) == len(set(pairs))
    assert set(pairs) == {(each.kind, each.value) for each in found}
    for each in best:
        same = [other for other in found if (other.kind, other.value) == (each.kind, each.value)]
        assert each.confidence == max(other.confidence for other in same)
        assert set(each.makers) == {maker for other in same for maker in other.makers}


def test_a_product_never_identifies_a_device() -> None:
    product = Candidate(Kind.PRODUCT, "04006381333931", 99, "")
    serial = Candidate(Kind.SERIAL, "A1", 20, "")
    code = ScannedCode(b"", "", Form.TEXT, elements=(Element("21", "", "A1"),), candidates=(product, serial))
    assert code.identifiers == (serial,)
    assert (code.element("21"), code.element("10")) == ("A1", "")
