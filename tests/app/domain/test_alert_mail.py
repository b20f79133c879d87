"""One mail when it comes up, one when it is over, none at night."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.alert_mail import AlertMails, trial
from app.domain.house_clock import HouseClock
from app.domain.text_blocks import LANGUAGES
from app.run.alert_texts import alert_texts
from telephony.switchboard.alerts import KINDS, Turn
from telephony.switchboard.ids import QueueId
from telephony.switchboard.plan import AlertPlan, Plan

RULE = AlertPlan("slow", "longest_wait", 120, 60, mail=("lead@example.com",))
UP = Turn("slow", "support", "Support", True, 131.4, 1_800_000_000.0)
NIGHT = frozenset({"slow"})
TEXTS, LOCAL = alert_texts(), HouseClock("Europe/Vilnius").local


def made() -> AlertMails:
    return AlertMails(TEXTS, LOCAL)


def of(*alerts: AlertPlan, language: str = "en") -> Plan:
    return Plan((), (), (), (), alerts=alerts, language=language)


def subjects(mails: AlertMails, up: tuple[Turn, ...], quiet: frozenset[str] = frozenset()) -> list[str]:
    return [each.subject for each in mails.step(up, of(RULE), quiet, UP.at + 600)]


def test_once_when_it_comes_up_and_once_when_it_is_over() -> None:
    mails = made()
    letters = mails.step((UP,), of(RULE), frozenset(), UP.at)
    assert [each.to for each in letters] == [("lead@example.com",)]
    assert letters[0].subject == "Ringdesk alert: Longest wait in Support: 131 s"
    assert "(over 120 s), since 15 January 2027, 10:00" in letters[0].text
    assert subjects(mails, (UP,)) == []
    (over,) = mails.step((), of(RULE), frozenset(), UP.at + 600)
    assert "for 10 min" in over.text and over.subject.startswith("Ringdesk: over")
    assert subjects(mails, ()) == []


def test_at_night_nothing_and_in_the_morning_what_is_still_up() -> None:
    mails = made()
    assert subjects(mails, (UP,), NIGHT) == subjects(mails, (), NIGHT) == subjects(mails, ()) == []
    assert subjects(mails, (UP,), NIGHT) == []
    assert len(subjects(mails, (UP,))) == 1
    assert subjects(mails, (), NIGHT) == []
    assert len(subjects(mails, ())) == 1, "its end comes in the morning too"


def test_a_rule_without_addresses_makes_no_mail() -> None:
    mails = made()
    silent = AlertPlan("slow", "longest_wait", 120, 60)
    assert mails.step((UP,), of(silent), frozenset(), 0) == ()
    assert mails.step((), of(), frozenset(), 0) == ()


def test_who_was_told_hears_when_the_alert_is_taken_away_or_becomes_another() -> None:
    for rules in ((), (replace(RULE, kind="abandoned"),), (replace(RULE, queue=QueueId("sales")),)):
        mails = made()
        assert subjects(mails, (UP,))
        (gone,) = mails.step((), of(*rules), frozenset(), UP.at + 600)
        assert gone.subject.startswith("Ringdesk: over: Longest wait") and gone.to == RULE.mail
        assert "A supervisor removed this alert" in gone.text and "{" not in gone.text
        assert mails.step((), of(*rules), frozenset(), 0) == () and subjects(mails, ()) == []


def test_an_address_that_is_added_is_told_then_and_one_that_was_told_hears_of_the_end() -> None:
    mails = made()
    assert subjects(mails, (UP,))
    more = replace(RULE, mail=("new@example.com",), raise_at=100)
    (letter,) = mails.step((UP,), of(more), frozenset(), UP.at)
    assert (letter.to, letter.subject[:14]) == (("new@example.com",), "Ringdesk alert")
    (over,) = mails.step((), of(more), frozenset(), UP.at + 60)
    assert over.to == ("lead@example.com", "new@example.com")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_kind_has_its_words_in_every_language(language: str) -> None:
    texts, seen = TEXTS[language], set()
    for kind in KINDS:
        mails, rule = made(), AlertPlan("slow", kind, 2.5, 1, mail=("lead@example.com",))
        turn = Turn("slow", "anna", "Anna", True, 131.4, UP.at)
        (raised,) = mails.step((turn,), of(rule, language=language), frozenset(), UP.at)
        (over,) = mails.step((), of(rule, language=language), frozenset(), UP.at + 120)
        for letter in (raised, over):
            assert "Anna" in letter.subject and texts.number(131) in letter.text
            assert texts.moment(LOCAL(UP.at)) in letter.text and "{" not in letter.text
        assert texts.number(2.5) in raised.text and texts.number(2) in over.text
        seen |= {raised.subject, raised.text, over.subject, over.text}
    assert len(seen) == 4 * len(KINDS)


def test_the_alerts_own_language_stands_before_that_of_the_house() -> None:
    polish = AlertPlan("slow", "longest_wait", 120, 60, mail=("lead@example.com",), language="pl")
    (letter,) = made().step((UP,), of(polish, language="lt"), frozenset(), UP.at)
    assert letter.text == "Support: najdłuższe oczekiwanie 131 s (ponad 120 s), od 15 stycznia 2027, 10:00.\n"
    (letter,) = made().step((UP,), of(RULE, language="lt"), frozenset(), UP.at)
    assert letter.text.endswith("nuo 2027 m. sausio 15 d. 10:00.\n")


def test_persian_runs_from_the_right_with_its_digits_and_calendar() -> None:
    rule = AlertPlan("slow", "service_level", 62.5, 80, mail=("lead@example.com",), language="fa")
    (letter,) = made().step((UP,), of(rule), frozenset(), UP.at)
    assert letter.subject.startswith("\u200f") and letter.text.startswith("\u200f")
    assert "\u2068Support\u2069" in letter.text and "۶۲٫۵٪" in letter.text
    assert "۲۵ دی ۱۴۰۵" in letter.text and "۱۰:۰۰" in letter.text


@given(st.lists(st.tuples(st.booleans(), st.booleans())))
def test_beginnings_and_ends_alternate_whatever_the_hour(looks: list[tuple[bool, bool]]) -> None:
    mails, told = made(), []
    for up, night in looks:
        told += subjects(mails, (UP,) if up else (), NIGHT if night else frozenset())
    assert ["over" in each for each in told] == [place % 2 == 1 for place in range(len(told))]


def test_a_test_mail_is_in_the_language_that_alerts_have() -> None:
    letters = {language: trial(TEXTS, language, "lead@example.com") for language in (*LANGUAGES, "xx")}
    assert len({each.subject for each in letters.values()}) == len({each.text for each in letters.values()})
    assert len({each.text for each in letters.values()}) == len(LANGUAGES)
    assert letters["xx"] == letters["en"] and letters["en"].to == ("lead@example.com",)
