"""Digest access authentication (RFC 3261 section 22, 2617, 7616, 8760)."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Credentials:
    """User name and password for answering challenges; `realm` limits whom they are shown to."""

    username: str
    password: str = field(repr=False)
    realm: str | None = None
