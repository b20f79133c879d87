"""A telephone provider on a bare UDP socket: registers us with digest, challenges our calls, calls us."""

import re
import secrets
from dataclasses import dataclass, field

from tests.peers import wire
from tests.peers.rawphone import RawPhone


@dataclass
class Registration:
    contact: str
    expires: int


@dataclass
class Book:
    """``registrations`` in the order they were accepted; ``tries`` counts every REGISTER."""

    registrations: list[Registration] = field(default_factory=list)
    tries: int = 0


class Provider(RawPhone):
    """``grant``: seconds a registration gets; ``refuse_register``: a status instead; ``least``: 423 below.
    ``challenge_calls``: INVITEs need digest too."""

    def __init__(self, user: str, secret: str, *, host: str = "127.0.0.1") -> None:
        self.book = Book()
        self.account = (user, secret)
        self.grant, self.refuse_register, self.least, self.challenge_calls = 60, 0, 0, False
        super().__init__(("127.0.0.1", 9), user=user, secret=secret, host=host)

    @property
    def name(self) -> str:
        return f"{self.host}:{self.port}"

    def _take(self, packet: wire.Packet) -> None:
        asks = packet.method == "INVITE" and self.challenge_calls and packet.get("call-id") not in self.calls
        if packet.method in ("REGISTER", "INVITE", "BYE", "ACK", "CANCEL"):
            self.exchange = self._address_of(packet)
        if packet.method == "REGISTER":
            self.received.append(packet)
            self._register(packet)
        elif asks and not self._proves(packet, "proxy-authorization"):
            self.received.append(packet)
            self._challenge(packet, 407, "Proxy-Authenticate")
        else:
            super()._take(packet)

    def _register(self, packet: wire.Packet) -> None:
        self.book.tries += 1
        expires = int(packet.get("expires") or 0)
        if self.refuse_register:
            self.reply(packet, self.refuse_register, "No", tag=secrets.token_hex(4))
        elif not self._proves(packet, "authorization"):
            self._challenge(packet, 401, "WWW-Authenticate")
        elif expires and expires < self.least:
            self.reply(packet, 423, "Interval Too Brief", tag="p", extra=[("Min-Expires", str(self.least))])
        else:
            contact = wire.uri_of(packet.get("contact"))
            granted = min(expires, self.grant)
            self.book.registrations.append(Registration(contact, granted))
            self.reply(packet, 200, "OK", tag="p", extra=[("Contact", f"<{contact}>;expires={granted}")])

    def _challenge(self, packet: wire.Packet, status: int, header: str) -> None:
        nonce = secrets.token_hex(8)
        value = f'Digest realm="provider, \\"quoted\\"", nonce="{nonce}", qop="auth,auth-int", algorithm=MD5'
        self.reply(packet, status, "Prove it", tag=secrets.token_hex(4), extra=[(header, value)])

    def _proves(self, packet: wire.Packet, header: str) -> bool:
        """Recomputed from what the peer says it used, and our password."""
        said = packet.get(header)
        if not said:
            return False
        plain = said.replace('realm="provider, \\"quoted\\""', "realm=x")
        parts = dict(re.findall(r'(\w+)="?([^",]+)"?', plain))
        user, secret = self.account
        ha1 = wire.md5(f'{user}:provider, "quoted":{secret}')
        ha2 = wire.md5(f"{packet.method}:{parts['uri']}")
        right = wire.md5(f"{ha1}:{parts['nonce']}:{parts['nc']}:{parts['cnonce']}:auth:{ha2}")
        return parts["username"] == user and parts["response"] == right

    @staticmethod
    def _address_of(packet: wire.Packet) -> tuple[str, int]:
        host, _, port = packet.get("via").split()[1].partition(";")[0].partition(":")
        return host, int(port or 5060)
