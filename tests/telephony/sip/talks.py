"""One endpoint in one call, the far end played by hand: every packet is written here."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TypeVar

from telephony.sip.endpoint import Endpoint
from telephony.sip.message import Address, Message
from telephony.sip.outputs import InviteArrived, OutgoingInvite, Output, Reply, Send, Settings, TransactionId
from tests.telephony.sip.wire import ALICE, BOB, others, parsed, reply, request, tokens

FULL = Settings(("OPTIONS", "UPDATE"), reliable=True, transfers=True)
Kind = TypeVar("Kind")


class Talk:
    """`said` are the messages sent and not looked at, `told` what the program heard."""

    def __init__(self, settings: Settings = FULL, own: Address = BOB) -> None:
        self.now = 0.0
        self.end = Endpoint(own, user_agent="test", token=tokens("x"), settings=settings)
        self.said: list[Message] = []
        self.told: list[Output] = []
        self._branch = 0

    def take(self, outputs: Iterable[Output]) -> None:
        outputs = list(outputs)
        self.said += [parsed(each.data) for each in outputs if isinstance(each, Send)]
        self.told += others(outputs)

    def hear(self, data: bytes, source: Address = ALICE) -> None:
        self.take(self.end.receive(data, source, self.now))

    def wait(self, seconds: float) -> None:
        until = self.now + seconds
        while (due := self.end.next_due()) is not None and due <= until:
            self.now = max(self.now, due)
            self.take(self.end.expire(self.now))
        self.now = until

    def next(self, what: str | int) -> Message:
        """The next message sent of this method or status; those before it are forgotten."""
        seen = []
        while self.said:
            message = self.said.pop(0)
            if what in (message.method, message.status):
                return message
            seen.append(message.method or message.status)
        raise AssertionError(f"no {what} was sent, but {seen}")

    def quiet(self) -> bool:
        """Whether nothing was sent since the last look."""
        return not self.said

    def heard(self, kind: type[Kind]) -> Kind:
        """The newest thing told of that kind."""
        return [each for each in self.told if isinstance(each, kind)][-1]

    def never(self, kind: type) -> bool:
        return not any(isinstance(each, kind) for each in self.told)


class Called(Talk):
    """Bob, called by Alice. `more`: header lines of her INVITE."""

    def __init__(
        self, *more: str, settings: Settings = FULL, answer: bool = True, body: str = "v=0\r\n"
    ) -> None:
        super().__init__(settings)
        self.hear(request("INVITE", *more, body=body))
        self.answered = False
        if answer:
            self.accept()

    @property
    def arrived(self) -> InviteArrived:
        return self.heard(InviteArrived)

    @property
    def call(self) -> str:
        return self.arrived.call

    @property
    def transaction(self) -> TransactionId:
        return self.arrived.transaction

    def respond(self, status: int, body: bytes = b"") -> None:
        self.take(self.end.respond(self.transaction, Reply(status, body=body), self.now))

    def accept(self) -> Message:
        self.respond(200, b"v=0\r\ns=ours\r\n")
        ok = self.next(200)
        self.ok = ok
        self.tag = ok.header("to").partition(";tag=")[2]
        self.hear(request("ACK", branch="z9hG4bKack", to_tag=self.tag))
        return ok

    def ask(self, method: str, cseq: int, *more: str, body: str = "") -> Message:
        """Alice's request inside the call, and the answer to it where there is one at once."""
        self._branch += 1
        self.said.clear()
        self.hear(request(
            method, *more, branch=f"z9hG4bKin{self._branch}", to_tag=self.tag, cseq=str(cseq), body=body
        ))  # fmt: skip
        return next((each for each in self.said if each.status), Message("", "", 0, "", ()))

    def answer(self, to: Message, status: int, *more: str, body: str = "") -> None:
        """Alice's response to a request of Bob's; what he repeated until now is forgotten."""
        self.said.clear()
        self.hear(reply(to, status, *more, tag="", body=body))


class Calling(Talk):
    """Alice, who calls Bob."""

    def __init__(self, settings: Settings = FULL, **how: object) -> None:
        super().__init__(settings, ALICE)
        plain = OutgoingInvite("sip:bob@10.0.0.2:5062", BOB, "sip:alice@example.com", "sip:bob@example.com",
                               body=b"v=0\r\ns=ours\r\n")  # fmt: skip
        self.call = "c1"
        self.take(self.end.invite(self.call, replace(plain, **how), self.now))  # type: ignore[arg-type]
        self.invite = self.next("INVITE")

    def answer(
        self, status: int, *more: str, to: Message | None = None, tag: str = "b-tag", body: str = ""
    ) -> None:
        self.said.clear()
        self.hear(reply(to or self.invite, status, *more, tag=tag, body=body), BOB)

    def ask(self, method: str, cseq: int, *more: str, tag: str = "b-tag", body: str = "") -> Message:
        """Bob's request inside the call (or an early dialog), and the answer to it."""
        self._branch += 1
        self.said.clear()
        own = self.invite.header("from").partition(";tag=")[2]
        self.hear(request(
            method, *more, branch=f"z9hG4bKbob{self._branch}", to_tag=own, tag=tag, cseq=str(cseq),
            call_id=self.invite.header("call-id"), body=body,
        ), BOB)  # fmt: skip
        return next((each for each in self.said if each.status), Message("", "", 0, "", ()))
