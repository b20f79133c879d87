"""What a customer's page says, and to whom it says nothing."""

import re
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.run.status_page import status_texts
from app.services.status_page import (
    BURST,
    MOST_SOURCES,
    Answer,
    Limiter,
    Question,
    StatusSite,
    asked_for,
    is_proxy,
    language_of,
    source_of,
    status_address,
)
from app.services.status_ports import StatusFacts

TOKEN = "Zk3vXq8pLw0sT1nB5cYdGhJm"
NOON = datetime(2026, 3, 20, 12, tzinfo=UTC)
FACTS = StatusFacts(42, "working", NOON, NOON, "Brema CB 640")


class Book:
    def __init__(self, *facts: StatusFacts) -> None:
        self.pages = {each.number: (TOKEN, each) for each in facts}

    def page(self, number: int) -> tuple[str, StatusFacts] | None:
        return self.pages.get(number)


def site(*facts: StatusFacts) -> StatusSite:
    return StatusSite(status_texts(), Book(*facts or (FACTS,)), "Šaltis & Co", UTC)


def ask(target: str, languages: str = "en", at: StatusSite | None = None, now: float = 0.0) -> Answer:
    return (at or site()).answer(Question("GET", target, languages, "198.51.100.7"), now)


def page_of(facts: StatusFacts, languages: str = "en") -> str:
    return ask(f"/42/{TOKEN}", languages, site(facts)).body.decode()


@pytest.mark.parametrize("number", ["42", "T-000042", "t42", "T-42", "000042"])
def test_the_number_may_have_its_prefix_or_not(number: str):
    answer = ask(f"/{number}/{TOKEN}?from=mail")
    assert answer.status == 200
    assert "We are working on it" in answer.body.decode()


@pytest.mark.parametrize(
    "target",
    [
        f"/42/{TOKEN[:-1]}X", f"/43/{TOKEN}", "/42", "/42/", f"/{TOKEN}", f"/42/{TOKEN}/", "/", "//", "*", "",
        f"/42/../42/{TOKEN}", f"/./42/{TOKEN}", f"/%34%32/{TOKEN}", f"http://other/42/{TOKEN}",
        "/42/" + "A" * 64,
        "/etc/passwd", "/..%2f..%2fringdesk.db", f"/42/{TOKEN}%00", "/٤٢/" + TOKEN, f"/0/{TOKEN}",
        f"/42/{TOKEN}\x00", f"/99999999999/{TOKEN}", "/42/" + "é" * 24,
    ],
)  # fmt: skip
def test_whatever_is_not_the_address_gets_the_same_answer_byte_for_byte(target: str):
    assert ask(target) == ask("/7/" + "0" * 24)
    assert ask(target).status == 404


@given(st.text(max_size=120))
def test_no_other_text_opens_a_page(target: str):
    asked = asked_for(target)
    assert asked is None or asked[0] > 0
    assert ask(target).status == 404


@given(st.integers(1, 10**9), st.from_regex(r"[A-Za-z0-9_-]{22,64}", fullmatch=True))
def test_an_address_leads_back_to_its_ticket(number: int, token: str):
    path = status_address("https://status.example.com/", number, token)
    assert asked_for(path.removeprefix("https://status.example.com")) == (number, token)


@pytest.mark.parametrize("language", ["en", "lt", "pl", "hu", "fa"])
def test_every_language_says_every_state(language: str):
    texts = status_texts()[language]
    said = set()
    for state in (
        "new",
        "received",
        "working",
        "waiting_customer",
        "waiting_part",
        "done",
        "closed",
        "cancelled",
    ):
        page = ask(f"/42/{TOKEN}", language, site(StatusFacts(42, state, NOON, NOON, "Brema"))).body.decode()
        assert f'lang="{language}" dir="{"rtl" if language == "fa" else "ltr"}"' in page
        said.add(re.search(r"<p id=state[^>]*>([^<]+)</p>", page)[1])  # type: ignore[index]
    assert len(said) == 8
    assert {len(texts.months), len(texts.digits)} == {12, 10}
    if language != "en":
        other = status_texts()["en"]
        assert not {each for each in texts.words if texts.words[each] == other.words[each]}
        assert not {each for each in texts.states if texts.states[each] == other.states[each]}


def test_a_device_that_is_done_can_be_fetched_and_work_without_one_is_done():
    assert (
        "Ready to fetch"
        in ask(f"/42/{TOKEN}", at=site(StatusFacts(42, "done", NOON, NOON, "B"))).body.decode()
    )
    assert ">Done<" in ask(f"/42/{TOKEN}", at=site(StatusFacts(42, "done", NOON, NOON))).body.decode()


def test_days_are_written_the_readers_way():
    days = {name: texts.day(NOON.date()) for name, texts in status_texts().items()}
    assert days == {
        "en": "20 March 2026",
        "lt": "2026 m. kovo 20 d.",
        "pl": "20 marca 2026",
        "hu": "2026. március 20.",
        "fa": "۲۹ اسفند ۱۴۰۴",
    }


def test_a_joined_request_names_the_one_it_goes_on_in():
    page = page_of(StatusFacts(42, "working", NOON, NOON, "", 50))
    assert "T-000042" in page and "T-000050" in page


def test_what_is_shown_is_text_and_never_markup():
    page = ask(f"/42/{TOKEN}", at=site(StatusFacts(42, "new", NOON, NOON, "<script>x</script>\"'&")))
    assert b"<script" not in page.body and b"&lt;script&gt;" in page.body
    assert "Šaltis &amp; Co" in page.body.decode()


def test_headers_let_the_page_do_nothing_and_be_kept_nowhere():
    headers = dict(ask(f"/42/{TOKEN}").headers)
    assert headers["Content-Security-Policy"].startswith("default-src 'none'; style-src 'sha256-")
    assert headers["Cache-Control"] == "no-store"
    assert headers["Referrer-Policy"] == "no-referrer"
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert "unsafe" not in str(headers)


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "OPTIONS", "TRACE", "get", ""])
def test_nothing_can_be_sent(method: str):
    answer = site().answer(Question(method, f"/42/{TOKEN}", "en", "a"), 0.0)
    assert answer.status == 405
    assert ("Allow", "GET, HEAD") in answer.headers


@pytest.mark.parametrize(
    ("accepted", "chosen"),
    [
        ("lt-LT,lt;q=0.9,en;q=0.8", "lt"), ("de,pl;q=0.5,en;q=0.4", "pl"), ("fa-IR", "fa"), ("", "en"),
        ("de-DE", "en"), ("en;q=0.1,hu;q=0.2", "hu"), ("lt;q=0", "en"), ("pl;q=nonsense,hu;q=0.3", "hu"),
        ("*", "en"), (",;,;q=;", "en"), ("x" * 5000, "en"),
    ],
)  # fmt: skip
def test_the_browsers_language_is_spoken_where_we_can(accepted: str, chosen: str):
    assert language_of(accepted, status_texts()) == chosen


def test_guessing_is_soon_answered_with_wait_and_one_who_waits_is_served_again():
    page, guesses, now = site(), 0, 1000.0
    while ask("/42/" + f"{guesses:024d}", at=page, now=now).status == 404:
        guesses += 1
        assert guesses < 10
    assert ask(f"/42/{TOKEN}", at=page, now=now).status == 429
    other = Question("GET", f"/42/{TOKEN}", "en", "203.0.113.9")
    assert page.answer(other, now).status == 200
    assert ask(f"/42/{TOKEN}", at=page, now=now + 60).status == 200


def test_in_a_day_one_source_tries_a_few_thousand_of_two_to_the_144():
    limiter, tries = Limiter(), 0
    for second in range(86_400):
        if limiter.take("a", float(second)):
            limiter.charge("a", 7.0, float(second))
            tries += 1
    assert tries < 86_400 / 10


@given(st.lists(st.tuples(st.sampled_from("abc"), st.floats(0, 1e6)), max_size=80))
def test_no_source_gets_more_than_its_burst_and_what_time_gave_it(asked: list[tuple[str, float]]):
    limiter, served = Limiter(), {each: 0 for each in "abc"}
    asked = sorted(asked, key=lambda each: each[1])
    for source, at in asked:
        served[source] += limiter.take(source, at)
    span = asked[-1][1] - asked[0][1] if asked else 0.0
    assert all(count <= BURST + span * 0.5 + 1 for count in served.values())


def test_a_crowd_of_sources_takes_no_more_room_than_it_is_given():
    limiter = Limiter()
    for number in range(MOST_SOURCES + 500):
        limiter.take(str(number), 0.0)
    assert len(limiter._left) == MOST_SOURCES


@pytest.mark.parametrize(
    ("peer", "forwarded", "source"),
    [
        ("198.51.100.7", "1.2.3.4", "198.51.100.7"),
        ("10.0.0.1", "1.2.3.4, 198.51.100.9", "198.51.100.9"),
        ("10.0.0.1", "nonsense", "10.0.0.1"),
        ("10.0.0.1", "", "10.0.0.1"),
        ("2001:db8:1:2:3::9", "", "2001:db8:1:2::/64"),
        ("::ffff:198.51.100.7", "", "198.51.100.7"),
        ("?", "", "?"),
    ],
)
def test_who_is_counted(peer: str, forwarded: str, source: str):
    assert source_of(peer, forwarded, ("10.0.0.0/24",)) == source
    assert is_proxy(peer, ("10.0.0.0/24",)) is (peer == "10.0.0.1")
