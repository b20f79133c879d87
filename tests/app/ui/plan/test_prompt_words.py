"""Recordings in words."""

from app.domain.plan_prompts import Named, Use
from app.services.prompt_ports import Heard
from app.ui.parts.say import say
from app.ui.plan.prompt_words import MISSING, heard_words, language_row, named_row, split, use_words
from telephony.switchboard.built_in_prompts import built_in_prompts
from tests.app.ui.plan.menu_desk import HOUSE

HERE = Heard("x", "lt", "house", "/data/x.wav", 4.0, -20.0, "Labas")
INSTEAD = Heard("x", "fa", instead="en", text="Hello")
NONE = Heard("x", "hu")
USES = (Use("queues", "a", "Support", "greeting"), Use("", "", "", "blocked_prompt"))
NAMED = Named("x", ("lt", "fa"), USES)


def plain(shown) -> str:
    return say(shown).replace("\u2068", "").replace("\u2069", "")


def test_what_is_heard_is_read() -> None:
    assert plain(heard_words(HERE)) == "“Labas”" and heard_words(NONE) == MISSING
    assert plain(heard_words(INSTEAD)) == "heard in English instead · “Hello”"
    assert plain(heard_words(Heard("x", "lt", "house"))) == "recorded here"
    assert split("lt/spoken/abc") == ("lt", "spoken/abc")


def test_a_row_says_what_is_missing() -> None:
    def state(**heard: Heard) -> tuple[str, str]:
        cell = named_row(NAMED, {("x", language): each for language, each in heard.items()}).cells[1]
        return plain(cell.text), cell.tone

    assert state(lt=HERE, fa=HERE) == ("there", "ok") and state() == ("", "")
    assert state(lt=HERE, fa=INSTEAD) == ("1 missing", "warn")
    assert state(lt=NONE, fa=INSTEAD)[1] == "bad"
    assert plain(named_row(Named("state_{x}", ("lt",), ()), {}).cells[1].text) == "several"


def test_what_is_said_by_itself_tells_that_the_house_has_its_own() -> None:
    by_itself = Named("x", ("lt",), (Use("built_in", "", "", "place"),))
    assert plain(named_row(by_itself, {("x", "lt"): HERE}).cells[1].text) == "this house"
    shipped = Heard("x", "lt", "shipped", "/x.wav", 1.0, -20.0)
    assert plain(named_row(by_itself, {("x", "lt"): shipped}).cells[1].text) == "there"
    assert plain(heard_words(shipped)) == "a tone"
    assert plain(use_words(by_itself)) == "Ringdesk: place in the line"
    for each in built_in_prompts(HOUSE):
        assert plain(use_words(Named("x", each.languages, (Use("built_in", "", "", each.when),))))


def test_a_language_has_length_level_and_where_it_is_from() -> None:
    cells = language_row("lt", HERE).cells
    assert [plain(each.text) for each in cells] == ["Lietuvių", "“Labas”", "00:04", "-20 dB", "this house"]
    assert cells[4].tip == "/data/x.wav" and cells[3].tone == ""
    loud = Heard("x", "lt", "house", "", 1.0, -5.0)
    assert language_row("lt", loud).cells[3].tone == "warn"
    assert language_row("hu", NONE).cells[1].tone == "bad" and len(language_row("hu", None).cells) == 5


def test_who_says_it() -> None:
    assert plain(use_words(NAMED)) == "Support: greeting · Callers who are blocked"
