"""SIPp scenarios written in Python: one line for each message, so that a conversation can be read.

``Caller`` speaks for somebody behind the trunk who calls, ``Called`` for a phone or trunk that is called.
Both write what SIPp needs (names of transactions, tags, routes) around it.
"""

from pathlib import Path
from xml.sax.saxutils import quoteattr

SDP = """
v=0
o=sipp 1 {version} IN IP4 [local_ip]
s=-
c=IN IP4 [media_ip]
t=0 0
m=audio [media_port] RTP/AVP 0
a=rtpmap:0 PCMU/8000
a=ptime:20
a={direction}"""


def sdp(direction: str = "sendrecv", version: int = 1) -> str:
    return SDP.format(direction=direction, version=version)


class Script:
    """Collects steps. ``ours``/``theirs``: From and To of requests we send inside the call.
    ``hears_unasked``: as ``Sipp.unasked``, for reports whose turn is left to chance."""

    ours = theirs = url = ""
    hears_unasked = False
    _invite = ""

    def __init__(self) -> None:
        self._steps: list[str] = []
        self._names: set[str] = set()
        self._cseq = 0

    # ---- what is sent ----

    def ask(
        self, method: str, *headers: str, body: str = "", cseq: int = 0, kind: str = "application/sdp"
    ) -> None:
        """A request inside the call; ``kind``: of the body."""
        self._cseq = cseq or self._cseq + 1
        name = f"{method.lower()}{self._cseq}"
        start = f'start_txn="{name}"' if method != "ACK" else f'ack_txn="{self._invite}"'
        if method == "INVITE":
            self._invite = name
        lines = [*self._request(method), *([f"Content-Type: {kind}"] if body.strip() else [])]
        self._send(start, f"{method} {self.url} SIP/2.0", lines, headers, body)

    def _request(self, method: str) -> list[str]:
        return [
            "Via: SIP/2.0/[transport] [local_ip]:[local_port];branch=[branch]", *self._routes(),
            f"From: {self.ours}", f"To: {self.theirs}", "Call-ID: [call_id]",
            f"CSeq: {self._cseq} {method}", "Contact: <sip:sipp@[local_ip]:[local_port]>", "Max-Forwards: 70",
        ]  # fmt: skip

    def _routes(self) -> list[str]:
        return []

    def ack(self, *headers: str, body: str = "") -> None:
        """For the last INVITE, with its number."""
        number = int("".join(ch for ch in self._invite if ch.isdigit()))
        before, self._cseq = self._cseq, number
        self._send(
            f'ack_txn="{self._invite}"', f"ACK {self.url} SIP/2.0", self._request("ACK"), headers, body
        )
        self._cseq = before

    def reply(self, status: int, *headers: str, body: str = "", tag: str = "") -> None:
        """To the last request that came."""
        to = f"[last_To:];tag={tag}" if tag else "[last_To:]"
        lines = ["[last_Via:]", "[last_Record-Route:]", "[last_From:]", to, "[last_Call-ID:]", "[last_CSeq:]",
                 "Contact: <sip:sipp@[local_ip]:[local_port]>"]  # fmt: skip
        self._send("", f"SIP/2.0 {status} Said", lines, headers, body)

    def _send(self, start: str, first: str, lines: list[str], headers: tuple[str, ...], body: str) -> None:
        head = [first, *lines, *headers]
        if body.strip() and not any(line.startswith("Content-Type") for line in head):
            head.append("Content-Type: application/sdp")
        head.append("Content-Length: [len]")
        final = "SIP/2.0 200" in first and any(line.endswith("INVITE") for line in lines)
        repeat = 'retrans="500"' if start.startswith("start") or final else ""
        text = "\n".join([*head, "", body.strip(), ""]) if body.strip() else "\n".join([*head, "", ""])
        self._steps.append(f"<send {repeat} {start}><![CDATA[\n{text}\n]]></send>")

    # ---- what comes ----

    def hears(self, status: int, *checks: str, txn: str = "", maybe: bool = False, keeps: str = "") -> None:
        """A response to the last request (or to ``txn``). ``checks``: regular expressions for the whole
        message; ``keeps``: `name=Header:regexp`, a value to be used as [$name]."""
        name = txn or self._last_start()
        self._recv(f'response="{status}" response_txn="{name}"', checks, keeps, maybe)

    def gets(self, method: str, *checks: str, maybe: bool = False, keeps: str = "") -> None:
        """A request from the exchange."""
        self._recv(f'request="{method}"', checks, keeps, maybe)

    def _last_start(self) -> str:
        for step in reversed(self._steps):
            if 'start_txn="' in step:
                return step.partition('start_txn="')[2].partition('"')[0]
        raise ValueError("nothing was asked")

    def _recv(self, what: str, checks: tuple[str, ...], keeps: str, maybe: bool) -> None:
        actions = []
        for check in checks:
            name = f"c{len(self._names)}"
            self._names.add(name)
            actions.append(
                f'<ereg regexp={quoteattr(check)} search_in="msg" check_it="true" assign_to="{name}"/>'
            )
        for keep in filter(None, keeps.split("|")):
            name, _, rest = keep.partition("=")
            header, _, expression = rest.partition(":")
            self._names.add(name)
            actions.append(
                f'<ereg regexp={quoteattr(expression)} search_in="hdr" header="{header}:" check_it="true" '
                f'assign_to="{name}"/>'
            )
        inner = f"<action>{''.join(actions)}</action>" if actions else ""
        optional = ' optional="true"' if maybe else ""
        self._steps.append(f'<recv {what} rrs="true"{optional}>{inner}</recv>')

    def pause(self, ms: int) -> None:
        self._steps.append(f'<pause milliseconds="{ms}"/>')

    def is_hung_up(self) -> None:
        self.gets("BYE")
        self.reply(200)

    # ---- the whole ----

    def write(self, folder: Path, name: str) -> str:
        """The scenario as a file; its path for ``Sipp``."""
        used = f'<Reference variables="{",".join(sorted(self._names))}"/>' if self._names else ""
        text = "\n".join(
            ['<?xml version="1.0" encoding="UTF-8" ?>', f'<scenario name="{name}">', *self._steps]
        )
        path = folder / f"{name}.xml"
        path.write_text(f"{text}\n{used}\n</scenario>\n")
        return str(path)


class Caller(Script):
    """Calls the exchange; leave ``body`` empty for an INVITE without an offer."""

    ours = "<sip:+37061234567@[local_ip]>;tag=[pid]c[call_number]"
    theirs = "<sip:[service]@[remote_ip]:[remote_port]>[peer_tag_param]"
    url = "[next_url]"

    def invite(self, *headers: str, body: str = sdp()) -> None:
        self._cseq, self._invite = 1, "invite1"
        lines = self._request("INVITE")
        lines = [line.replace("[peer_tag_param]", "") for line in lines]
        self._send(
            'start_txn="invite1"',
            "INVITE sip:[service]@[remote_ip]:[remote_port] SIP/2.0",
            lines,
            headers,
            body,
        )
        self.hears(100, maybe=True)

    def answered(self, *headers: str, rings: bool = True) -> None:
        """INVITE, 180, 200, ACK."""
        self.invite(*headers)
        if rings:
            self.hears(180, maybe=True)
        self.hears(200)
        self.ack()

    def bye(self) -> None:
        self.ask("BYE")
        self.hears(200)


class Called(Script):
    """Is called by the exchange."""

    ours = "[$to];tag=[pid]o[call_number]"
    theirs = "[$from]"
    url = "[$contact]"
    tag = "[pid]o[call_number]"

    def answers(self, *headers: str) -> None:
        """INVITE, 180, 200, ACK; what is needed for requests of its own is kept."""
        self.rings()
        self.final(200, *headers, body=sdp())
        self.gets("ACK")
        self._cseq = 10

    def rings(self, *checks: str) -> None:
        keeps = "from=From:<.*|to=To:<[^>]*>|contact=Contact:sip:[^>]*|via=Via:SIP/2.0/.*|number=CSeq:[0-9]+"
        self.gets("INVITE", *checks, keeps=keeps)
        self.reply(180, tag=self.tag)

    def final(self, status: int, *headers: str, body: str = "", tag: str = "") -> None:
        """To the INVITE, whatever came since."""
        lines = [
            "Via: [$via]", "From: [$from]", f"To: [$to];tag={tag or self.tag}", "Call-ID: [call_id]",
            "CSeq: [$number] INVITE", "Contact: <sip:sipp@[local_ip]:[local_port]>",
        ]  # fmt: skip
        self._send("", f"SIP/2.0 {status} Said", lines, headers, body)

    def tell(self, line: str, state: str) -> None:
        """NOTIFY about a REFER that came: this far (RFC 3515 section 2.4.5)."""
        self.ask("NOTIFY", "Event: refer", f"Subscription-State: {state}", body=line, kind="message/sipfrag")
