"""Words of the room of lines."""

from dataclasses import replace

import pytest

from app.ui.lines.present import (
    ADVICE,
    REASONS,
    advice,
    calls,
    certificate_pill,
    encryption,
    here_words,
    how_long,
    phone_rows,
    reason,
    state_pill,
    trouble_rows,
    trunk_rows,
)
from app.ui.parts.say import say
from telephony.switchboard.line_overview import LinesView
from tests.app.ui.made_up import NOW
from tests.app.ui.made_up_lines import CITY, HERE, LINES, MOBILE, PBX


def test_a_state_is_a_word_and_a_time_never_a_colour_alone() -> None:
    words = [say(state_pill(each, NOW).text) for each in (CITY, MOBILE, PBX)]
    assert words == ["registered 2:03:23", "not working 05:40", "by address 4 days"]
    assert say(state_pill(replace(CITY, state="trying", since=None), NOW).text) == "trying…"
    assert say(state_pill(replace(PBX, round_trip=0.01), NOW).text) == "answers 4 days"
    assert all(cell.text for row in trunk_rows(LINES, NOW) for cell in row.cells)


def test_every_kind_of_trouble_has_its_reason_and_what_to_do() -> None:
    assert REASONS.keys() == ADVICE.keys()
    assert "password" in say(reason(MOBILE)) and "plan.toml" in say(advice(MOBILE))
    assert reason(CITY) == advice(CITY) == "" == reason(replace(MOBILE, code="news"))


@pytest.mark.parametrize(
    ("secure", "srtp", "words"),
    [
        (False, "none", "no"),
        (True, "none", "signalling only"),
        (True, "allowed", "signalling, sound if asked"),
        (True, "required", "signalling and sound"),
    ],
)
def test_what_is_encrypted(secure: bool, srtp: str, words: str) -> None:
    assert say(encryption(replace(CITY, secure=secure, srtp=srtp))) == words


def test_a_full_line_is_seen() -> None:
    full = replace(CITY, calls=10)
    assert "10 / 10" in calls(full)
    assert trunk_rows(LinesView((full,), ()), NOW)[0].cells[3].tone == "warn"
    assert "/" not in calls(PBX)


def test_phones_that_are_there_come_first() -> None:
    rows = phone_rows(LINES, NOW)
    assert [say(row.cells[1].text) for row in rows] == [
        "registered 01:30",
        "registered 50:00",
        "gone 02:11",
        "not seen yet",
    ]
    assert say(rows[2].cells[1].tip) == "the phone does not answer"
    assert "–" in say(rows[2].cells[4].text)


def test_trouble_says_when_it_came_and_when_it_went() -> None:
    rows = trouble_rows(CITY, NOW)
    assert [say(row.cells[1].text).split(" ")[0] for row in rows] == ["works", "Nobody", "works"]
    assert len({row.id for row in rows}) == 3


def test_what_a_provider_is_told() -> None:
    words = " | ".join(say(value) for _, value in here_words(HERE, NOW))
    assert "192.0.2.5" in words and "TLS 5061" in words and "10000–10998" in words
    assert "not told yet" in say(here_words(None, NOW)[0][1])
    open_ = replace(HERE, rtp=(0, 0), certificate_until=None, certificate_names=())
    words = " | ".join(say(value) for _, value in here_words(open_, NOW))
    assert "system chooses" in words and "TLS is off" in words


@pytest.mark.parametrize(
    ("days", "tone", "words"),
    [(400, "ok", "400 day"), (30, "ok", "30 day"), (29.9, "warn", "29 day"), (-1, "bad", "expired")],
)
def test_a_certificate_warns_from_thirty_days_on(days: float, tone: str, words: str) -> None:
    pill = certificate_pill(replace(HERE, certificate_until=NOW + days * 86400), NOW)
    assert pill is not None and pill.tone == tone and words in say(pill.text)
    assert certificate_pill(None, NOW) is None


def test_long_times_are_days() -> None:
    assert [say(how_long(each, NOW)) for each in (None, NOW - 5, NOW - 3 * 86400)] == [
        "",
        "00:05",
        "3 days",
    ]
