"""Replaces: the dialog that a new INVITE shall take the place of (RFC 3891)."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import quote, unquote

from telephony.sip.dialog import Dialog, DialogKey
from telephony.sip.headers import HeaderError, param_of, parse_params
from telephony.sip.message import Message


@dataclass(frozen=True, slots=True)
class Replaces:
    """`to_tag` is the tag of who receives the INVITE, `from_tag` the other side's. `early_only`: only a
    dialog that is not answered yet."""

    call_id: str
    to_tag: str
    from_tag: str
    early_only: bool = False

    @property
    def key(self) -> DialogKey:
        """The dialog as its receiver knows it; 0 stands for no tag (RFC 2543)."""
        return self.call_id, *("" if tag == "0" else tag for tag in (self.to_tag, self.from_tag))  # type: ignore[return-value]

    def __str__(self) -> str:
        early = ";early-only" if self.early_only else ""
        return f"{self.call_id};to-tag={self.to_tag or '0'};from-tag={self.from_tag or '0'}{early}"


def parse_replaces(text: str) -> Replaces:
    """Read one Replaces value. Raises `HeaderError`."""
    call_id, semicolon, rest = text.strip().partition(";")
    params = parse_params(semicolon + rest)
    to_tag, from_tag = param_of(params, "to-tag"), param_of(params, "from-tag")
    if not call_id or not to_tag or not from_tag:
        raise HeaderError(f"Replaces without its tags: {text[:60]!r}")
    return Replaces(call_id, to_tag, from_tag, param_of(params, "early-only") is not None)


def replaces_of(request: Message) -> Replaces | None:
    """What an INVITE wants to replace. Raises `HeaderError` for two of them or an unreadable one."""
    values = request.headers("replaces")
    if len(values) > 1:
        raise HeaderError("more than one Replaces")
    return parse_replaces(values[0]) if values else None


def in_uri(headers: str) -> Replaces | None:
    """Replaces among the headers of a Refer-To URI (`?Replaces=...`, escaped). Raises `HeaderError`."""
    for pair in headers.split("&"):
        name, _, value = pair.partition("=")
        if name.strip().lower() == "replaces":
            return parse_replaces(unquote(value))
    return None


def escaped(replaces: Replaces) -> str:
    """As it stands in a URI's headers."""
    return "Replaces=" + quote(str(replaces), safe="")


def by_the_other_end(dialog: Dialog) -> Replaces:
    """The Replaces that leads the peer of this dialog to it: its own tag is the to-tag."""
    return Replaces(dialog.call_id, dialog.remote_tag, dialog.local_tag)
