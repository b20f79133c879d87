"""Option tags: what a message supports or requires (RFC 3261 sections 20.32, 20.37)."""

from __future__ import annotations

from telephony.sip.message import Message

RELIABLE, TIMER, REPLACES, NO_SUBSCRIPTION = "100rel", "timer", "replaces", "norefersub"


def tags(message: Message, *names: str) -> frozenset[str]:
    """The option tags of these header fields together, lower case; never raises."""
    values = (value for name in names for value in message.headers(name))
    return frozenset(tag.strip().lower() for value in values for tag in value.split(",") if tag.strip())


def supports(message: Message, tag: str) -> bool:
    """Whether its sender understands that extension."""
    return tag in tags(message, "supported", "require")


def allows(message: Message, method: str) -> bool:
    """Whether its sender says that it takes that method (Allow, 20.5)."""
    return method in {each.strip() for value in message.headers("allow") for each in value.split(",")}
