"""Words of the player."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from app.domain.recordings import DEEDS, Recording, RecordingDeed, Silence
from app.ui.parts.say import say
from app.ui.people.present import House
from app.ui.recordings.present import (
    deed_rows,
    facts,
    file_name,
    keep_press,
    listen_press,
    part_name,
    wave,
)
from tests.app.ui.recordings.test_player import Minute

AT = datetime(2026, 1, 31, 12, tzinfo=UTC)
TALK = Recording(
    "c1.rec1", "c1", "rasa", "support", AT, AT + timedelta(seconds=90), "announced", AT + timedelta(days=90)
)


def said(of: Recording) -> list[str]:
    return [say(each) for each in facts(of)]


def test_what_is_known_of_it_is_said_in_words() -> None:
    assert said(TALK)[0] == "the caller was told" and "kept until" in said(TALK)[1]
    assert said(replace(TALK, keep_until=None))[1] == "kept for ever"
    assert "court" in said(replace(TALK, held="court"))[1]
    assert "disk" in said(replace(TALK, fault="the disk is full"))[2]


def test_its_length_is_the_file_s_or_until_that_is_known_the_talk_s() -> None:
    assert "01:30" in say(part_name(TALK, House()))
    assert "01:29" in say(part_name(replace(TALK, seconds=89.2), House()))


def test_silences_lie_where_they_were_and_end_with_the_recording() -> None:
    masked = (Silence("card", 30.0, 45.0), Silence("hold", 50.0, 90.0), Silence("hold", 70.0, 80.0))
    drawn = wave(replace(TALK, silences=masked), Minute()).silences
    assert [(begin, end) for begin, end, _ in drawn] == [(0.5, 0.75), (50 / 60, 1.0)]
    assert [say(word) for _, _, word in drawn] == ["masked", "on hold"]


def test_every_deed_has_a_word() -> None:
    deeds = tuple(RecordingDeed(AT, "", each, "c1.rec1", "c1") for each in DEEDS)
    rows = deed_rows(deeds, AT.timestamp(), House())
    assert not {say(row.cells[2].text) for row in rows} & {"held", "released", "exported"}
    assert say(rows[0].cells[1].text) == "Ringdesk"


def test_buttons_say_why_they_cannot_be_pressed() -> None:
    assert not listen_press(TALK, "rasa", "operator", playing=False, opened=False).why
    assert listen_press(TALK, "mantas", "operator", playing=False, opened=False).why
    assert keep_press(TALK, "operator").why and not keep_press(TALK, "supervisor").why


def test_a_copy_s_name_can_be_a_file_s() -> None:
    assert file_name(TALK).endswith("_c1.rec1.wav") and "/" not in file_name(TALK)
