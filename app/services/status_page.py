"""The page on which a customer sees how far his request is: every rule of it, and no socket.

Who has the address has the page, so the address is all that is asked; wrong, revoked and senseless ones get
the same answer, byte for byte. Nothing is written, no script is sent, nobody's name is shown.
"""

import hmac
import re
from base64 import b64encode
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, tzinfo
from hashlib import sha256
from html import escape
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address, ip_network

from app.domain.persian_calendar import persian_date
from app.domain.ticket_names import ticket_name, ticket_number
from app.services.status_ports import StatusBook, StatusFacts

_TARGET = re.compile(r"/([A-Za-z0-9#-]{1,14})/([A-Za-z0-9_-]{22,64})")
_NOBODY = "x" * 24
"""What is compared where there is no token: the answer takes as long."""
BURST = 40.0
"""Requests a source may send at once."""
REFILL = 0.5
"""Requests a second it gets back."""
MISS = 8.0
"""What a wrong address costs: after five of them, one each 16 seconds."""
MOST_SOURCES = 10_000


@dataclass(frozen=True, slots=True)
class StatusTexts:
    """One language of the page. ``day_form``: with ``{day}``, ``{month}``, ``{year}``; ``digits``: ten;
    ``calendar``: ``gregorian`` or ``persian``; ``states``: by the ticket's state, and ``ready`` for a device
    that waits to be fetched."""

    direction: str
    words: Mapping[str, str]
    states: Mapping[str, str]
    day_form: str
    months: tuple[str, ...] = ()
    digits: str = "0123456789"
    calendar: str = "gregorian"

    def day(self, day: date) -> str:
        year, month, number = (
            persian_date(day) if self.calendar == "persian" else (day.year, day.month, day.day)
        )
        name = self.months[month - 1] if self.months else f"{month:02d}"
        written = self.day_form.format(year=year, month=name, day=number, day2=f"{number:02d}")
        return self.in_digits(written)

    def in_digits(self, text: str) -> str:
        return text.translate(str.maketrans("0123456789", self.digits))


WORDS = ("title", "device", "opened", "changed", "continued", "missing", "missing_help", "busy", "away")
STATES = (
    "new", "received", "working", "waiting_customer", "waiting_part", "done", "ready", "closed", "cancelled",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Question:
    """A request as it came. ``source``: who is counted for it."""

    method: str
    target: str
    languages: str = ""
    source: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    status: int
    body: bytes
    headers: tuple[tuple[str, str], ...] = ()


def status_address(base: str, number: int, token: str) -> str:
    """The address for the customer: short, because it becomes a QR code."""
    return f"{base.rstrip('/')}/{number}/{token}"


def asked_for(target: str) -> tuple[int, str] | None:
    """Ticket number, with or without its prefix, and token. None for everything else."""
    found = _TARGET.fullmatch(target.partition("?")[0])
    number = ticket_number(found[1]) if found else None
    return (number, found[2]) if found and number is not None else None


def language_of(accepted: str, known: Mapping[str, object], otherwise: str = "en") -> str:
    """The best of ``Accept-Language`` (RFC 9110 section 12.5.4) that we have."""
    best, weight = otherwise, 0.0
    for part in accepted[:400].split(",")[:30]:
        tag, _, rest = part.strip().partition(";")
        name = tag.strip().lower().partition("-")[0]
        quality = re.fullmatch(r"\s*q=([01](?:\.\d{0,3})?)\s*", rest) if rest else None
        value = float(quality[1]) if quality else 0.0 if rest else 1.0
        if name in known and value > weight:
            best, weight = name, value
    return best


def source_of(peer: str, forwarded: str, proxies: tuple[str, ...]) -> str:
    """Who is counted for a request: the address that connects, or whom a proxy of ours says it came from
    (the last of ``X-Forwarded-For``; those before it may be made up). IPv6: a whole customer's /64."""
    own = _address(peer)
    if is_proxy(peer, proxies):
        own = _address(forwarded.rpartition(",")[2].strip()) or own
    if isinstance(own, IPv6Address):
        return str(own.ipv4_mapped or IPv6Network((own, 64), strict=False))
    return str(own or peer)


def is_proxy(peer: str, proxies: tuple[str, ...]) -> bool:
    """Whether it brings the requests of many."""
    own = _address(peer)
    return own is not None and any(own in ip_network(each, strict=False) for each in proxies)


def _address(text: str) -> IPv4Address | IPv6Address | None:
    try:
        return ip_address(text)
    except ValueError:
        return None


@dataclass(slots=True)
class Limiter:
    """A bucket a source: full at first, emptied by requests, refilled by time."""

    _left: dict[str, tuple[float, float]] = field(default_factory=dict)

    def take(self, source: str, now: float) -> bool:
        """Whether a request may be looked at; it is counted."""
        allowed = self._level(source, now) >= 1.0
        if allowed:
            self.charge(source, 1.0, now)
        return allowed

    def charge(self, source: str, cost: float, now: float) -> None:
        """Takes more after the answer; a bucket may owe."""
        left = self._level(source, now)
        self._left.pop(source, None)
        # Newest last: what is dropped for want of room is what was quiet longest.
        self._left[source] = (max(left - cost, -MISS), now)
        while len(self._left) > MOST_SOURCES:
            del self._left[next(iter(self._left))]

    def _level(self, source: str, now: float) -> float:
        left, since = self._left.get(source, (BURST, now))
        return min(BURST, left + max(0.0, now - since) * REFILL)


class StatusSite:
    """Answers. ``zone``: whose days are shown. Used by one thread."""

    def __init__(
        self,
        texts: Mapping[str, StatusTexts],
        book: StatusBook,
        company: str = "",
        zone: tzinfo | None = None,
    ) -> None:
        self._texts, self._book, self._company, self._zone = texts, book, company, zone
        self._limiter = Limiter()

    def answer(self, question: Question, now: float) -> Answer:
        """For any request. Raises what the book raises."""
        languages = question.languages
        if not self._limiter.take(question.source, now):
            return self.refusal(429, "busy", languages, ("Retry-After", "60"))
        if question.method not in ("GET", "HEAD"):
            return self.refusal(405, "missing", languages, ("Allow", "GET, HEAD"))
        facts = self._facts(question.target)
        if facts is None:
            self._limiter.charge(question.source, MISS - 1.0, now)
            return self.refusal(404, "missing", languages)
        language = language_of(languages, self._texts)
        return self._answer(200, language, self._page(facts, self._texts[language]))

    def refusal(self, status: int, word: str, languages: str = "", *more: tuple[str, str]) -> Answer:
        """``word``: ``missing``, ``busy`` or ``away``; ``languages``: as the browser named them."""
        language = language_of(languages, self._texts)
        words = self._texts[language].words
        help_ = f"<p>{escape(words['missing_help'])}</p>" if word == "missing" else ""
        return self._answer(status, language, f"<h1>{escape(words[word])}</h1>{help_}", *more)

    def _facts(self, target: str) -> StatusFacts | None:
        asked = asked_for(target)
        found = self._book.page(asked[0]) if asked else None
        given = asked[1] if asked else _NOBODY
        right = hmac.compare_digest(given.encode(), (found[0] if found else _NOBODY[::-1]).encode())
        return found[1] if found is not None and right else None

    def _page(self, facts: StatusFacts, texts: StatusTexts) -> str:
        ready = facts.state == "done" and bool(facts.device)
        state = texts.states["ready" if ready else facts.state]
        rows = [(texts.words["device"], facts.device)] if facts.device else []
        rows += [
            (texts.words["opened"], texts.day(self._day(facts.opened))),
            (texts.words["changed"], texts.day(self._day(facts.changed))),
        ]
        lines = "".join(f"<dt>{escape(name)}</dt><dd><bdi>{escape(value)}</bdi></dd>" for name, value in rows)
        more = ""
        if facts.continued is not None:
            name = ticket_name(facts.continued)
            more = f"<p>{escape(texts.words['continued'].format(number=name))}</p>"
        mark = " class=ready" if ready else ""
        title = f"{escape(texts.words['title'])} <bdi>{ticket_name(facts.number)}</bdi>"
        return f"<h1>{title}</h1><p id=state{mark}>{escape(state)}</p>{more}<dl>{lines}</dl>"

    def _day(self, moment: datetime) -> date:
        return moment.astimezone(self._zone).date()

    def _answer(self, status: int, language: str, inside: str, *more: tuple[str, str]) -> Answer:
        direction = self._texts[language].direction
        company = f"<header><bdi>{escape(self._company)}</bdi></header>" if self._company else ""
        text = (
            f'<!doctype html><html lang="{language}" dir="{direction}"><head><meta charset="utf-8">'
            '<meta name="viewport" content="width=device-width, initial-scale=1">'
            f"<title>{escape(self._company or self._texts[language].words['title'])}</title>"
            f"<style>{STYLE}</style></head><body>{company}<main>{inside}</main></body></html>"
        )
        return Answer(status, text.encode(), (*HEADERS, ("Content-Language", language), *more))


STYLE = (
    ":root{color-scheme:light dark}"
    "body{font:17px/1.5 system-ui,sans-serif;max-width:34rem;margin:0 auto;padding:1.2rem}"
    "header{opacity:.75}h1{font-size:1.25rem}"
    "#state{font-size:1.6rem;font-weight:700;padding:.8rem 1rem;border:2px solid;border-radius:.5rem}"
    ".ready{background:#16703f;color:#fff}"
    "dl{display:grid;grid-template-columns:auto 1fr;gap:.3rem 1rem}dt{opacity:.75}dd{margin:0}"
)
HEADERS: tuple[tuple[str, str], ...] = (
    ("Content-Type", "text/html; charset=utf-8"),
    (
        "Content-Security-Policy",
        f"default-src 'none'; style-src 'sha256-{b64encode(sha256(STYLE.encode()).digest()).decode()}'; "
        "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    ),
    ("Cache-Control", "no-store"),
    ("Referrer-Policy", "no-referrer"),
    ("X-Content-Type-Options", "nosniff"),
    ("X-Frame-Options", "DENY"),
    ("X-Robots-Tag", "noindex, nofollow"),
    ("Cross-Origin-Resource-Policy", "same-origin"),
    ("Cross-Origin-Opener-Policy", "same-origin"),
    ("Permissions-Policy", "camera=(), geolocation=(), microphone=()"),
    ("Vary", "Accept-Language"),
)
