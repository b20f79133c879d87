"""Templates as files, and their fields."""

import tomllib
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import BadInput
from app.domain.label_templates import (
    ABOUT,
    ALIGNS,
    FIELDS,
    KINDS,
    READY_TITLES,
    Element,
    Template,
    fields_in,
    filled,
    is_name,
    name_for,
    template_of,
    template_text,
)
from app.run.printers import READY
from devices.scanning.label import Box, SymbolKind

GOOD = {"size": [50, 30], "about": "device", "element": [{"kind": "text", "box": [0, 0, 50, 5], "text": "x"}]}
SIDES = st.integers(1, 3000).map(lambda tenth: tenth / 10)
ELEMENTS = st.builds(
    Element,
    st.sampled_from(KINDS),
    st.builds(Box, SIDES, SIDES, SIDES, SIDES),
    st.text(max_size=60).filter(lambda text: all(c == "\n" or c.isprintable() for c in text)),
    st.integers(1, 1000).map(lambda tenth: tenth / 10),
    st.booleans(),
    st.sampled_from(ALIGNS),
    st.sampled_from(SymbolKind),
)
TITLES = st.text(max_size=40).filter(str.isprintable)
TEMPLATES = st.builds(
    Template,
    st.just("a"),
    TITLES,
    st.sampled_from(ABOUT),
    st.integers(80, 3000).map(lambda tenth: tenth / 10),
    st.integers(80, 3000).map(lambda tenth: tenth / 10),
    st.lists(ELEMENTS, min_size=1, max_size=6).map(tuple),
)


@given(TEMPLATES)
def test_a_template_comes_back_from_its_file(template: Template):
    back = template_of("a", tomllib.loads(template_text(template)))
    assert (back.title, back.about, back.width, back.height) == (
        template.title, template.about, template.width, template.height,
    )  # fmt: skip
    for mine, theirs in zip(back.elements, template.elements, strict=True):
        assert (mine.kind, mine.box) == (theirs.kind, theirs.box)
        if theirs.kind == "text":
            assert replace(mine, code=theirs.code) == theirs
        elif theirs.kind == "code":
            assert (mine.text, mine.code) == (theirs.text, theirs.code)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"size": [50]}, "values to unpack"),
        ({"size": [5, 30]}, "5.0 × 30.0 mm"),
        ({"size": [50, float("nan")]}, "nan"),
        ({"about": "lunch"}, "about is 'lunch'"),
        ({"element": []}, "0 elements"),
        ({"element": [{"kind": "song", "box": [0, 0, 1, 1]}]}, "element 1: 'song'"),
        ({"element": [{"kind": "text", "box": [0, 0, 1]}]}, "element 1"),
        ({"element": [{"kind": "text", "box": [0, 0, 0, 1]}]}, "element 1"),
        ({"element": [{"kind": "code", "box": [0, 0, 9, 9], "code": "Code 7"}]}, "element 1: 'Code 7'"),
        ({"element": [{"kind": "text", "box": [0, 0, 9, 9], "size": 0}]}, "element 1"),
        ({"element": 5}, "not iterable"),
    ],
)
def test_a_wrong_file_is_told_with_the_element(change: dict, said: str):
    with pytest.raises(BadInput, match=said):
        template_of("mine", GOOD | change)
    with pytest.raises(BadInput, match="about"):
        template_of("mine", {"size": [50, 30]})


def test_ready_ones_have_their_words_and_only_fields_that_there_are():
    assert {file.stem for file in READY.glob("*.toml")} == set(READY_TITLES)
    for file in READY.glob("*.toml"):
        made = template_of(file.stem, tomllib.loads(file.read_text("utf-8")))
        for element in made.elements:
            assert set(fields_in(element.text)) <= set(FIELDS)


@pytest.mark.parametrize(
    ("text", "values", "wanted"),
    [
        ("{maker} {model}", {"maker": "Brema", "model": "CB"}, "Brema CB"),
        ("{customer} · {place}", {"customer": "UAB"}, "UAB"),
        ("{customer} · {place}", {"place": "Nida"}, "Nida"),
        ("{n}/{of}", {"n": "1", "of": "3"}, "1/3"),
        ("{serial}", {}, ""),
        ("{wrong} x", {}, "{wrong} x"),
        ("{serial}", {"serial": "{maker}", "maker": "no"}, "{maker}"),
    ],
)
def test_fields_are_filled_in_and_empty_ones_leave_no_gap(text: str, values: dict, wanted: str):
    assert filled(text, values) == wanted


def test_which_fields_are_used():
    made = template_of(
        "a", GOOD | {"element": [{"kind": "text", "box": [0, 0, 9, 9], "text": "{serial} {n}"}]}
    )
    assert made.uses("serial") and not made.uses("maker")
    changed = made.with_element(0, replace(made.elements[0], text="{maker}"))
    assert changed.uses("maker") and not changed.uses("serial")


@given(st.text(max_size=60), st.sets(st.text(max_size=8)))
def test_any_title_gets_a_file_of_its_own(title: str, taken: set[str]):
    first = name_for(title, frozenset(taken))
    second = name_for(title, frozenset({*taken, first}))
    assert is_name(first) and is_name(second) and first != second and first not in taken


@pytest.mark.parametrize("name", ["", "..", "../x", "a/b", "a.b", "A", "a" * 50, "ą"])
def test_what_leads_elsewhere_is_no_name(name: str):
    assert not is_name(name)
