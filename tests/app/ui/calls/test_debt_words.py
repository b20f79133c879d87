"""What is owed, in words: never a colour alone."""

from dataclasses import replace

from app.ui.calls.debt_words import debt_pill, debt_text
from app.ui.calls.present import customer_pills
from app.ui.parts.say import say
from tests.app.ui import made_up as made

OWED = ("120.50", "EUR", "2026-11-01", "hand")


def bare(text: str) -> str:
    return "".join(each for each in text if each not in "\u2066\u2068\u2069")


def test_a_pill_says_amount_day_and_source() -> None:
    pill = debt_pill(OWED)
    assert bare(say(pill.text)) == "owes 120.50 EUR"
    assert bare(say(pill.tip)) == "Known on 2026-11-01: typed by hand"
    assert debt_text(None) == ""


def test_it_stands_beside_what_else_is_special() -> None:
    match = replace(made.JONAS_MATCH, owed=(OWED, ("5.00", "PLN", "2026-11-01", "books")))
    words = [bare(say(each.text)) for each in customer_pills(1, (), match.owed)]
    assert words == ["VIP", "owes 120.50 EUR", "owes 5.00 PLN"]
