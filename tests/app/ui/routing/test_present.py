"""Ways of calls in words: every reason and every ending has its own."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from app.domain.block_list import Blocked
from app.ui.parts.say import say
from app.ui.parts.text import Shown
from app.ui.routing.present import (
    _STEPS,
    blocked_rows,
    ending_words,
    path_rows,
    shut_banner,
    shut_words,
    target_words,
    until_words,
)
from telephony.switchboard.overview import TriedView
from telephony.switchboard.routing_events import Closing, RouteAsked
from telephony.switchboard.routing_steps import REASONS, Step
from tests.app.ui import made_up as made

ASKED = RouteAsked(made.me().operator, "+37061234567", "100", made.NOW)
NAMES = {"support": "Support LT"}


def words(shown: Shown) -> str:
    return say(shown)


def test_every_reason_has_words(qapp: object) -> None:
    assert set(_STEPS) | {"matched"} == set(REASONS)


def test_a_path_reads_from_the_first_rule_to_the_end(qapp: object) -> None:
    steps = (
        Step("Night", False, "open", "office", "sales"),
        Step("VIP", True, "matched", to="support", added=2),
        Step("", True, "number", "", "support"),
    )
    tried = TriedView(ASKED, steps, ("Rasa: longest idle of 1",), "offered", "Support LT", ("Rasa",))
    rows = [tuple(words(cell.text) for cell in row.cells) for row in path_rows(tried, NAMES)]
    assert rows == [
        ("Rule Night", "passed over: office is open"),
        ("Rule VIP", "goes to Support LT · +2 priority"),
        ("Dialled number", "the dialled number leads to Support LT"),
        ("After that", "Rasa: longest idle of 1"),
        ("So", "Rings now: Rasa"),
    ]


@pytest.mark.parametrize(
    ("ending", "detail", "said"),
    [
        ("waiting", "", "Waits in Support LT: nobody is free for it"),
        ("diverting", "+37069999999", "+37069999999 is called outside"),
        ("in_voicemail", "Night", "Leaves a message in Night"),
        ("leaving", "closed", "Hears that Support LT is closed, and the call ends"),
        ("leaving", "no_operators", "Hears that nobody can take the call, and the call ends"),
        ("ended", "blocked", "Refused: the number is blocked"),
        ("ended", "rejected", "Refused: the plan has no place for this call"),
    ],
)
def test_how_it_ends(qapp: object, ending: str, detail: str, said: str) -> None:
    shown = words(ending_words(TriedView(ASKED, (), (), ending, "Support LT", (), detail)))
    assert shown.replace("\u2066", "").replace("\u2069", "") == said


def test_where_a_rule_leads(qapp: object) -> None:
    assert words(target_words("person:103", NAMES)) == "extension 103"
    assert "+37069999999" in words(target_words("number:+37069999999", NAMES))
    assert words(target_words("menu", NAMES)) == "menu"
    assert words(target_words("voicemail:night", NAMES)) == "voicemail night"


def test_what_is_shut_is_told_with_its_hour_and_reason(qapp: object) -> None:
    closing = Closing(made.QUEUES[0].queue, made.NOW + 60, "fire drill", made.me().operator)
    view = made.view()
    assert shut_banner(view, made.NOW) == ""
    shut = replace(view.queues[0], open=False, shut=closing)
    banner = words(shut_banner(replace(view, queues=(shut, *view.queues[1:])), made.NOW))
    assert "fire drill" in banner and shut.name in banner
    assert "closed until" in words(shut_words(shut, made.NOW))
    assert len(words(until_words(made.NOW + 9 * 86400, made.NOW))) > len(
        words(until_words(made.NOW, made.NOW))
    )


def test_a_blocked_number_is_shown_as_people_write_it(qapp: object) -> None:
    at = datetime.fromtimestamp(made.NOW, UTC)
    (row,) = blocked_rows(
        [Blocked("+37061234567", "861234567", "", "rasa", at)], {"rasa": "Rasa P."}, made.NOW
    )
    assert [words(cell.text) for cell in row.cells][1:] == ["—", "Rasa P.", "—"]
    assert "612" in words(row.cells[0].text)
