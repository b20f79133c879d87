"""Being reachable: REGISTER, its digest, its refresh, and never giving up (RFC 3261 section 10).

A table would have two lines: *asking* (a REGISTER is out) and *waiting* (for the refresh or the next try).
Driven by the client's timers; every answer is matched by CSeq, so other traffic cannot be taken for it,
which is what made stock pyVoIP give up for good.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING

from telephony.phones import binding
from telephony.phones.port import Registered, RegistrationFailed
from telephony.sip.auth import ClientAuth, Credentials
from telephony.sip.headers import parse_cseq, quote
from telephony.sip.message import Message
from telephony.sip.timers import Timer

if TYPE_CHECKING:
    from telephony.phones.pyvoip.client import Client

log = logging.getLogger(__name__)


class Registration:
    """``expires``: seconds we ask for; ``patience``: seconds we wait for an answer to one REGISTER;
    ``retry``: seconds from a failure to the next try."""

    def __init__(self, client: Client, *, expires: int, patience: float, retry: float) -> None:
        self._client = client
        self._expires = expires
        self._patience = patience
        self._retry = retry
        self._auth = self._new_auth()
        self._number = 0
        self._next: Timer | None = None
        self.ending = False
        self._told, self.registered = "", False

    def begin(self, now: float) -> None:
        """First REGISTER, a refresh, or the next try."""
        if self.ending:
            return
        self._auth = self._new_auth()
        self._ask(now)

    def end(self, now: float) -> None:
        """Take the binding back, if there is one."""
        self.ending = True
        self._plan(None, now)
        self._client.repeats.stop("register")
        if self.registered:
            self.registered = False
            self._auth = self._new_auth()
            self._ask(now)

    def heard(self, message: Message, now: float) -> bool:
        """A response to a REGISTER. False: it was not to the last one."""
        if parse_cseq(message.header("cseq"))[0] != self._number or message.status < 200:
            return False
        if not self._client.repeats.stop("register"):
            return False
        self._settle(message, now)
        return True

    def _settle(self, message: Message, now: float) -> None:
        request = ("REGISTER", self._uri, b"")
        if message.status in (401, 407) and self._auth.answers(message, request):
            self._ask(now)
        elif message.status == 423 and self._longer(message):
            self._ask(now)
        elif self.ending:
            return
        elif message.status < 300:
            self._done(message, now)
        else:
            self._failed(binding.refusal(self._client.username, message.status, message.reason), now)

    @property
    def _uri(self) -> str:
        return f"sip:{self._client.server}"

    def _new_auth(self) -> ClientAuth:
        return ClientAuth(Credentials(self._client.username, self._client.password), self._client.gen_tag)

    def _ask(self, now: float) -> None:
        client = self._client
        address = client.exchange
        if address is None:
            self._failed(binding.not_found(client.server), now)
            return
        client.default_expires = self._expires
        text = client.gen_first_response(deregister=self.ending)
        extra = "".join(f"{name}: {value}\r\n" for name, value in self._auth.headers)
        text = text.replace(f'"{client.username}" <', f"{quote(client.display_name)} <")
        data = text.replace("Content-Length: 0", f"{extra}Content-Length: 0").encode("utf-8", "replace")
        self._number = client.registerCounter.current() - 1

        def gave_up() -> None:
            if not self.ending:
                client.look_up_again()
                self._failed(binding.silence(address), client.clock())

        send: Callable[[], None] = lambda: client.send(data, address)  # noqa: E731
        client.repeats.start("register", send, now, limit=self._patience, gave_up=gave_up)

    def _done(self, message: Message, now: float) -> None:
        granted = binding.granted(message, self._client.address, self._expires)
        self._told, self.registered = "", True
        self._plan(binding.refresh_after(granted), now)
        self._client.emit(Registered(float(granted)))

    def _failed(self, reason: str, now: float) -> None:
        # Silence is tried again every second: the same words once, or the log held nothing else.
        log.log(logging.DEBUG if reason == self._told else logging.WARNING, "not registered: %s", reason)
        self._told, self.registered = reason, False
        if not self.ending:
            self._plan(self._retry, now)
            self._client.emit(RegistrationFailed(reason))

    def _plan(self, wait: float | None, now: float) -> None:
        if self._next is not None:
            self._next.cancel()
        self._next = None if wait is None else self._client.timers.at(now + wait, self.begin)

    def _longer(self, message: Message) -> bool:
        """423: ask for what the registrar wants at least, if that is more than we asked for."""
        least = binding.longer(message, self._expires)
        self._expires = least or self._expires
        return least is not None
