"""What a REFER asks for (RFC 3515, RFC 3892, RFC 4488)."""

from __future__ import annotations

from dataclasses import dataclass

from telephony.sip.headers import HeaderError, parse_name_addr, split_list
from telephony.sip.message import Message
from telephony.sip.replaces import Replaces, in_uri


@dataclass(frozen=True, slots=True)
class Refer:
    """`target`: the URI to be called, without its headers; with `replaces` in the place of that dialog.
    `silent`: the peer wants no NOTIFY (Refer-Sub: false)."""

    target: str
    replaces: Replaces | None
    referred_by: str
    silent: bool


def read_refer(request: Message) -> Refer:
    """Raises `HeaderError` unless there is exactly one readable Refer-To (3515 section 2.4.2)."""
    values = [piece for value in request.headers("refer-to") for piece in split_list(value)]
    if len(values) != 1:
        raise HeaderError(f"{len(values)} Refer-To in a REFER")
    uri, _, headers = parse_name_addr(values[0]).uri.partition("?")
    silent = request.header("refer-sub").partition(";")[0].strip().lower() == "false"
    return Refer(uri, in_uri(headers), request.header("referred-by"), silent)
