"""The torture messages of RFC 4475 and RFC 5118, each with what this core must make of it.

Written from the RFCs. In the texts a line ends in CRLF, ``@`` as the value of Content-Length stands for the
right number, and bodies follow an empty line.
"""

from __future__ import annotations

from dataclasses import dataclass

SDP = """v=0
o=mhandley 29739 7272939 IN IP4 192.0.2.15
s=-
c=IN IP4 192.0.2.15
t=0 0
m=audio 49217 RTP/AVP 0 12
m=video 3227 RTP/AVP 31
a=rtpmap:31 LPC
"""


@dataclass(frozen=True, slots=True)
class Case:
    """`verdict`: 'call' (a new call is told), 'request' (the program gets it), a status that is answered, or
    'nothing' (dropped without an answer). `name`: the file name in the RFC; `why`: the point of it."""

    name: str
    section: str
    verdict: str
    why: str
    data: bytes


def case(name: str, section: str, verdict: str, why: str, text: str, body: str = "") -> Case:
    """A message from text; see above."""
    payload = body.replace("\n", "\r\n").encode("utf-8", "surrogateescape")
    lines = text.strip("\n").split("\n")
    head = "\r\n".join(lines)
    for name_of in ("Content-Length: @", "l: @", "L:@", "Content-Length   : @"):
        head = head.replace(name_of, name_of[:-1] + str(len(payload)))
    return Case(name, section, verdict, why, head.encode("utf-8", "surrogateescape") + b"\r\n\r\n" + payload)
