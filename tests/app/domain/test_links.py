"""The order links are listed in."""

from app.domain.links import KINDS, place_of


def test_kinds_have_their_places_and_strangers_come_last():
    assert [place_of(kind) for kind in KINDS] == list(range(len(KINDS)))
    assert place_of("balloon") == len(KINDS)
