"""One mail when it comes up, one when it is over, none at night."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from app.domain.alert_mail import WORDS, AlertMails
from telephony.switchboard.alerts import KINDS, Turn
from telephony.switchboard.ids import QueueId
from telephony.switchboard.plan import AlertPlan

RULE = AlertPlan("slow", "longest_wait", 120, 60, mail=("lead@example.com",))
UP = Turn("slow", "support", "Support", True, 131.4, 1_800_000_000.0)
NIGHT = frozenset({"slow"})


def subjects(mails: AlertMails, up: tuple[Turn, ...], quiet: frozenset[str] = frozenset()) -> list[str]:
    return [each.subject for each in mails.step(up, (RULE,), quiet, UP.at + 600)]


def test_once_when_it_comes_up_and_once_when_it_is_over() -> None:
    mails = AlertMails()
    letters = mails.step((UP,), (RULE,), frozenset(), UP.at)
    assert [each.to for each in letters] == [("lead@example.com",)]
    assert letters[0].subject == "Ringdesk alert: Longest wait in Support: 131 s"
    assert "(over 120 s), since 2027-01-15 08:00 UTC" in letters[0].text
    assert subjects(mails, (UP,)) == []
    (over,) = mails.step((), (RULE,), frozenset(), UP.at + 600)
    assert "for 10 min" in over.text and over.subject.startswith("Ringdesk: over")
    assert subjects(mails, ()) == []


def test_at_night_nothing_and_in_the_morning_what_is_still_up() -> None:
    mails = AlertMails()
    assert subjects(mails, (UP,), NIGHT) == subjects(mails, (), NIGHT) == subjects(mails, ()) == []
    assert subjects(mails, (UP,), NIGHT) == []
    assert len(subjects(mails, (UP,))) == 1
    assert subjects(mails, (), NIGHT) == []
    assert len(subjects(mails, ())) == 1, "its end comes in the morning too"


def test_a_rule_without_addresses_makes_no_mail() -> None:
    mails = AlertMails()
    silent = AlertPlan("slow", "longest_wait", 120, 60)
    assert mails.step((UP,), (silent,), frozenset(), 0) == ()
    assert mails.step((), (), frozenset(), 0) == ()


def test_who_was_told_hears_when_the_alert_is_taken_away_or_becomes_another() -> None:
    for rules in ((), (replace(RULE, kind="abandoned"),), (replace(RULE, queue=QueueId("sales")),)):
        mails = AlertMails()
        assert subjects(mails, (UP,))
        (gone,) = mails.step((), rules, frozenset(), UP.at + 600)
        assert gone.subject.startswith("Ringdesk: over: Longest wait") and gone.to == RULE.mail
        assert "A supervisor removed this alert" in gone.text
        assert mails.step((), rules, frozenset(), 0) == () and subjects(mails, ()) == []


def test_an_address_that_is_added_is_told_then_and_one_that_was_told_hears_of_the_end() -> None:
    mails = AlertMails()
    assert subjects(mails, (UP,))
    more = replace(RULE, mail=("new@example.com",), raise_at=100)
    (letter,) = mails.step((UP,), (more,), frozenset(), UP.at)
    assert (letter.to, letter.subject[:14]) == (("new@example.com",), "Ringdesk alert")
    (over,) = mails.step((), (more,), frozenset(), UP.at + 60)
    assert over.to == ("lead@example.com", "new@example.com")


def test_every_kind_has_its_words() -> None:
    assert set(WORDS) == set(KINDS)
    for figure, mark in WORDS.values():
        assert "Anna" in figure.format(name="Anna", value=1, limit=2) and mark.format(limit=2)


@given(st.lists(st.tuples(st.booleans(), st.booleans())))
def test_beginnings_and_ends_alternate_whatever_the_hour(looks: list[tuple[bool, bool]]) -> None:
    mails, told = AlertMails(), []
    for up, night in looks:
        told += subjects(mails, (UP,) if up else (), NIGHT if night else frozenset())
    assert ["over" in each for each in told] == [place % 2 == 1 for place in range(len(told))]
