"""Words of the list and the page; a code that may be several names; days as people write them."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.device_page import COUNTED, DeviceEntry, DeviceList
from app.domain.equipment import Device, DeviceLine, Identifier, Product
from app.domain.errors import BadInput
from app.domain.service_history import ServiceEvent
from app.domain.warranty import Verdict, Warranty
from app.ui.devices.present import (
    count_words,
    differences,
    entry_words,
    may_correct,
    moment_text,
    moment_typed,
    readings,
)
from app.ui.parts.clean import bare
from app.ui.parts.say import say
from app.ui.parts.times import day_typed
from devices.scanning.code import Kind
from tests.workshop import code

WARRANTY = Warranty(Verdict.NO_TERMS, "")


def said(shown: object) -> str:
    return bare(say(shown))  # type: ignore[arg-type]


def test_how_many_there_are_is_always_said(qapp: object):
    assert said(count_words(DeviceList((), 2_000_000, 2_000_000), False)) == "2 000 000 devices"
    assert said(count_words(DeviceList((), 3, 12), True)) == "3 of 12 devices"
    assert said(count_words(DeviceList((), COUNTED, 12_000), True)) == "more than 1 000 of 12 000 devices"


def test_what_must_not_be_missed_comes_first(qapp: object):
    line = DeviceLine(1, "Brema CB 640 · CB-1", "CB-1", owner="Jonas", place="Kitchen", open_tickets=2)
    words = entry_words(DeviceEntry(line, WARRANTY, recalled=True, gone="scrapped"))
    assert words.title == "CB-1 · Brema CB 640" and words.icon == "warning"
    assert [said(each) for each in words.details][:2] == ["gone: scrapped", "recalled"]
    assert said(words.pill.text) == "gone"
    bare_line = entry_words(DeviceEntry(DeviceLine(1, "freezer", ""), WARRANTY))
    assert (bare_line.title, [said(each) for each in bare_line.details]) == ("freezer", ["owner not known"])


@pytest.mark.parametrize(
    "text", ["2026-03-31", "31.03.2026", "31/3/2026", " 2026 3 31 ", "2026-3-31", "۲۰۲۶-۰۳-۳۱"]
)
def test_a_day_is_read_the_ways_people_write_it(text: str):
    assert day_typed(text) == date(2026, 3, 31)


@given(st.text(max_size=20))
def test_a_day_is_a_day_nothing_or_a_word_about_it(text: str):
    try:
        day = day_typed(text)
    except BadInput as error:
        assert error.advice
    else:
        assert day is None or isinstance(day, date)


def test_what_is_no_day_is_refused():
    assert day_typed("  ") is None
    for text in ("31-02-2026", "2026-13-01", "tomorrow", "1-2", "31.3.26", "0001-01-01", "9999-12-31"):
        with pytest.raises(BadInput):
            day_typed(text)


def test_a_moment_comes_back_as_it_was_written():
    at = datetime(2026, 3, 31, 10, 5, tzinfo=UTC)
    assert moment_typed(moment_text(at)) == at
    with pytest.raises(BadInput):
        moment_typed("31.3. at five")


@pytest.mark.parametrize(
    ("scanned", "serial", "kinds"),
    [
        ("XK77-1234", "", [Kind.SERIAL]),
        ("XK77-1234", "CB-1", [Kind.SERIAL, Kind.ASSET]),
        ("MAC=02:00:5E:10:00:01", "CB-1", [Kind.MAC]),
        ("]d2018400638133393121XK77\x1d", "", [Kind.SERIAL]),
        ("]E04006381333931", "", []),
    ],
)
def test_a_code_is_asked_about_only_in_doubt(scanned: str, serial: str, kinds: list[Kind]):
    assert [each.kind for each in readings(code(scanned), serial)] == kinds


def test_an_imei_is_an_imei_when_its_check_digit_says_so():
    assert readings(code("351823015956915"), "")[0].kind is Kind.IMEI


def test_only_what_differs_stands_side_by_side(qapp: object):
    mine = Device(1, Product(1, "Brema", "CB"), "CB-1", place="Kitchen")
    theirs = replace(mine, place="Bar", others=(Identifier(Kind.ASSET, "A1"),))
    rows = [[said(cell.text) for cell in row.cells] for row in differences(mine, theirs)]
    assert rows == [["Other names", "", "asset tag A1"], ["Place", "Kitchen", "Bar"]]


def test_only_notes_and_visits_can_be_corrected():
    at = datetime(2026, 1, 1, tzinfo=UTC)
    assert may_correct(ServiceEvent(at, "note", "Loud", "12"))
    assert not may_correct(ServiceEvent(at, "call", "", "c1"))
