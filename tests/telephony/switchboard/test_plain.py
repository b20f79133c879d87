"""Values go into plain data and come back equal; anything else is BadValue and nothing else."""

import dataclasses
import json
import types
import typing
from typing import Any, Union

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from telephony.switchboard import commands, desk_events, events, phone
from telephony.switchboard.overview import CallView, DeskView, OperatorView, QueueView
from telephony.switchboard.plain import BadValue, PlainForm, Style, listed
from telephony.switchboard.plan import Plan

PHONE = tuple(each for each in vars(phone).values() if isinstance(each, type))
CLASSES = (
    *listed(events, events.Event), *listed(desk_events, events.Event), *listed(commands, commands.Command),
    *PHONE, DeskView, Plan,
)  # fmt: skip
FORM = PlainForm(CLASSES)

# Half characters too: a SIP parser keeps bytes that are no UTF-8 as lone surrogates.
texts = st.text(st.characters(), max_size=12)


def of_hint(hint: Any) -> st.SearchStrategy[Any]:
    """Any value of a declared field type."""
    hint = getattr(hint, "__supertype__", hint)
    args = typing.get_args(hint)
    if typing.get_origin(hint) is tuple:
        if args[1:] == (Ellipsis,):
            return st.lists(of_hint(args[0]), max_size=2).map(tuple)
        return st.tuples(*map(of_hint, args))
    if typing.get_origin(hint) in (Union, types.UnionType):
        return st.one_of(*map(of_hint, args))
    if dataclasses.is_dataclass(hint):
        return of_class(typing.cast(type, hint))
    numbers = st.floats(-1e12, 1e12)
    simple = {str: texts, int: st.integers(), bool: st.booleans(), float: numbers, type(None): st.none()}
    return simple[hint]


def of_class(cls: type) -> st.SearchStrategy[Any]:
    hints = typing.get_type_hints(cls)
    return st.builds(cls, **{each.name: of_hint(hints[each.name]) for each in dataclasses.fields(cls)})


@pytest.mark.parametrize("cls", CLASSES, ids=lambda cls: cls.__name__)
def test_every_value_comes_back_equal_through_json(cls: type) -> None:
    @settings(max_examples=15, deadline=None, database=None)
    @given(of_class(cls))
    def comes_back(value: object) -> None:
        assert FORM.from_plain(json.loads(json.dumps(FORM.to_plain(value)))) == value

    comes_back()


@settings(max_examples=60, deadline=None, database=None)
@given(st.lists(of_class(DeskView), min_size=1, max_size=3))
def test_the_text_is_the_plain_form_in_json_whatever_is_kept_of_it(views: list[DeskView]) -> None:
    style = Style(",", ":", (OperatorView,))
    for view in views * 2:
        text = FORM.to_text(view, style)
        assert text.isascii() and json.loads(text) == FORM.to_plain(view)
    with pytest.raises(BadValue):
        FORM.to_text(views[0].me)


def test_all_that_crosses_is_listed() -> None:
    names = {each.__name__ for each in CLASSES}
    assert {"CallArrived", "WrapUpExtended", "EngineStarted", "RecordContact", "PhoneState"} <= names
    assert not names & {"Event", "Asked", "Command", "EngineCommand"}


junk = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | texts,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts, inner, max_size=3),
    max_leaves=8,
)


@settings(max_examples=400, deadline=None, database=None)
@given(junk)
def test_junk_is_a_bad_value(data: object) -> None:
    with pytest.raises(BadValue):
        FORM.from_plain(data)


@settings(max_examples=250, deadline=None, database=None)
@given(st.data())
def test_a_value_with_one_spoilt_field_is_the_value_or_a_bad_value(data: st.DataObject) -> None:
    cls = data.draw(st.sampled_from((events.CallArrived, events.CallerIdentified, DeskView, Plan)))
    plain = json.loads(json.dumps(FORM.to_plain(data.draw(of_class(cls)))))
    plain[data.draw(st.sampled_from(sorted(plain)) | texts)] = data.draw(junk)
    try:
        again = FORM.from_plain(plain)
    except BadValue:
        return
    assert isinstance(again, tuple(CLASSES))
    assert FORM.from_plain(json.loads(json.dumps(FORM.to_plain(again)))) == again


@pytest.mark.parametrize(
    "data",
    [
        {"is": []},
        {"is": {}},
        {"is": None},
        {},
        {"is": "Event"},
        {"is": "object"},
        {"is": "LegRinging"},
        {"is": "LegRinging", "leg": 1},
        {"is": "LegRinging", "leg": "a", "more": "b"},
        {"is": "LegRinging", "leg": True},
        {"is": "MuteAsked", "operator": "a", "call": "c", "muted": 1},
        {"is": "DigitPressed", "leg": "a", "digit": "1", "milliseconds": True},
        {"is": "SetTimer", "timer": "a", "due": "soon"},
        {"is": "SetTimer", "timer": "a", "due": float("nan")},
        {"is": "SetTimer", "timer": "a", "due": float("inf")},
        {"is": "SetTimer", "timer": "a", "due": 10**400},
        {"is": "SetTimer", "timer": "a", "due": True},
        {"is": "CallerIdentified", "call": "c", "matches": "none"},
        {"is": "CallerIdentified", "call": "c", "matches": [[]]},
        {"is": "CallerIdentified", "call": "c", "matches": [{"is": "CallerMatch"}]},
    ],
)
def test_what_is_wrong_is_said(data: object) -> None:
    with pytest.raises(BadValue):
        FORM.from_plain(data)


def test_whole_seconds_may_come_as_integers() -> None:
    data = {"is": "SetTimer", "timer": "t", "due": 5}
    assert FORM.from_plain(data) == commands.SetTimer(typing.cast(Any, "t"), 5.0)


def test_only_listed_values_go_out() -> None:
    with pytest.raises(BadValue):
        FORM.to_plain(events.Event())
    with pytest.raises(BadValue):
        PlainForm((CallView, QueueView)).to_plain(
            OperatorView(typing.cast(Any, "a"), "", "", "ready", 0.0, "", "", True)
        )


def test_two_classes_of_one_name_are_refused() -> None:
    other = dataclasses.make_dataclass("LegRinging", ["leg"], frozen=True)
    with pytest.raises(ValueError, match="two classes"):
        PlainForm((events.LegRinging, other))


@pytest.mark.parametrize("hint", [dict[str, str], int | str, int | str | None, object])
def test_a_field_that_has_no_plain_form_is_a_defect_of_the_class(hint: Any) -> None:
    cls = dataclasses.make_dataclass("Odd", [("field", hint)], frozen=True)
    with pytest.raises(TypeError, match="no plain form"):
        PlainForm((cls,)).from_plain({"is": "Odd", "field": 1})
