"""Words and looks of text blocks."""

from datetime import UTC, datetime

from app.domain.text_blocks import LANGUAGES, BlockVersion, TextBlock
from app.ui.parts.say import say
from app.ui.parts.tokens import LIGHT
from app.ui.people.present import House
from app.ui.replies.present import (
    LANGUAGE_NAMES,
    as_html,
    block_rows,
    choice_details,
    not_copied,
    refused,
    version_rows,
)

BLOCK = TextBlock(1, "Visit", ("a",), (("en", "x"),), 2)


def test_every_language_has_a_name() -> None:
    assert tuple(LANGUAGE_NAMES) == LANGUAGES


def test_a_text_is_shown_as_it_is_with_its_places_marked() -> None:
    shown = as_html("a <b>\n{{date}} & {{>x}}", "en", LIGHT)
    assert "a &lt;b&gt;<br>" in shown and "&amp;" in shown
    assert shown.count("<span") == 2 and 'dir="ltr"' in shown
    assert 'dir="rtl"' in as_html("سلام", "fa", LIGHT)


def test_refusals_name_what_waits(qapp: object) -> None:
    assert "{{date}}, {{x}}" in say(refused(("{{date}}", "{{x}}")))
    assert "{{date}}" in say(not_copied(("{{date}}",)))


def test_rows(qapp: object) -> None:
    plain, unsaved = block_rows((BLOCK, TextBlock(2, "B")), {2})
    assert not plain.cells[0].dot and unsaved.cells[0].dot
    assert say(choice_details(BLOCK, "Good\nday")) == "a · Good / day"
    version = BlockVersion(BLOCK, datetime(2026, 1, 1, tzinfo=UTC), "rasa", "saved")
    row = version_rows((version,), House(operators=(("rasa", "Rasa P."),)))[0]
    assert (say(row.cells[1].text), say(row.cells[2].text)) == ("Rasa P.", "Saved")
