"""A contact as one line of a customer's story."""

from collections.abc import Iterable, Mapping

from app.domain.people import TimelineEntry
from telephony.switchboard.contact import BROKEN, CUSTOMER, POOR, ContactRecord

CUT = BROKEN | {"exchange_stopped"}


def poor_line(means: Mapping[str, float]) -> str:
    """Whose line sounded poor: mean opinion scores by side (``customer`` or an operator)."""
    theirs = means.get(CUSTOMER, 5.0) < POOR
    ours = any(mos < POOR for who, mos in means.items() if who != CUSTOMER)
    return "both" if ours and theirs else "ours" if ours else "theirs" if theirs else ""


def kind_of(direction: str, answered: bool, end_reason: str = "") -> str:
    """``call_in``, ``call_out``, ``menu``: a customer's call that needed nobody of us, ``callback``: one that
    nobody took because he asked to be called back, ``voicemail``: in which he left a message, or
    ``missed``."""
    if end_reason in ("menu", "voicemail"):
        return end_reason
    if direction == "out":
        return "call_out"
    return "call_in" if answered else "callback" if end_reason == "callback" else "missed"


def seconds_of(arrived: float, answered: float | None, ended: float) -> int:
    """Talk in whole seconds; for a call that was never answered, how long it waited."""
    return max(0, round(ended - (arrived if answered is None else answered)))


def outcome_of(disposition: str, end_reason: str) -> str:
    """What came out of it: the operator's word, else how it ended."""
    return disposition or end_reason


def broken_of(disposition: str, end_reason: str) -> str:
    """The reason that ``outcome_of`` does not tell, of a call that was cut."""
    return end_reason if disposition and end_reason in CUT else ""


def operator_of(contact: ContactRecord) -> str:
    """Who talked last, also when the contact names nobody (a call lost in between)."""
    talked = [leg.who for leg in contact.legs if leg.kind == "talk"]
    return contact.operator or (talked[-1] if talked else "")


def joined_notes(texts: Iterable[str]) -> str:
    """Notes of one call, oldest first. Who took a call over began with the text of the one before: what a
    later note contains is not said twice."""
    kept: list[str] = []
    for text in texts:
        text = text.strip()
        if text:
            kept = [each for each in kept if each not in text]
            kept.append(text)
    return "\n".join(kept)


def newest_first(entries: Iterable[TimelineEntry], limit: int) -> tuple[TimelineEntry, ...]:
    """At most ``limit`` lines, each call once."""
    unique = {entry.call: entry for entry in entries}
    return tuple(sorted(unique.values(), key=lambda each: (each.at, each.call), reverse=True)[:limit])
