"""The four transaction machines as data (RFC 3261 section 17, RFC 6026 section 7).

Each table is total: every (state, event) pair of its machine has a `Step`; pairs in which nothing
happens hold `STAY`. `transactions.py` carries the steps out.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum


class State(Enum):
    CALLING = "Calling"
    TRYING = "Trying"
    PROCEEDING = "Proceeding"
    COMPLETED = "Completed"
    CONFIRMED = "Confirmed"
    ACCEPTED = "Accepted"
    TERMINATED = "Terminated"

    # Members are alone and compared as such; what Enum has in Python is asked at each step of a table.
    __hash__ = object.__hash__


class Event(Enum):
    """What can happen to a transaction. Timer events carry the RFC's letters."""

    # received from the peer
    REQUEST = "request repeated"
    ACK = "ACK"
    R1XX = "1xx received"
    R2XX = "2xx received"
    R3XX = "3xx-6xx received"
    # told by the transaction user
    SEND_1XX = "send 1xx"
    SEND_2XX = "send 2xx"
    SEND_3XX = "send 3xx-6xx"
    # from below
    TRANSPORT_ERROR = "transport error"
    # timers
    A = "timer A: INVITE again"
    B = "timer B: INVITE unanswered"
    D = "timer D: repeated finals over"
    E = "timer E: request again"
    F = "timer F: request unanswered"
    G = "timer G: final response again"
    H = "timer H: no ACK"
    I = "timer I: repeated ACKs over"  # noqa: E741 - the RFC's letter
    J = "timer J: repeated requests over"
    K = "timer K: repeated responses over"
    L = "timer L: repeated INVITEs over"
    M = "timer M: further 2xx over"
    TRYING_DUE = "program silent: 100 due"
    ABANDONED = "program never answered"

    __hash__ = object.__hash__


class Action(Enum):
    SEND = "send the last message"
    SEND_TRYING = "send 100"
    SEND_ACK = "acknowledge the refusal"
    TELL = "give the message to the user"
    TIMED_OUT = "tell the user: no answer"
    FAILED = "tell the user: transport error"


@dataclass(frozen=True, slots=True)
class Step:
    """Actions in order, timers to stop, timers to (re)start, and the state afterwards. Entering
    TERMINATED stops every timer."""

    to: State
    actions: tuple[Action, ...] = ()
    stop: tuple[Event, ...] = ()
    start: tuple[Event, ...] = ()


Table = Mapping[tuple[State, Event], Step]

_S, _E, _A = State, Event, Action


def _total(events: tuple[Event, ...], steps: Table) -> Table:
    states = {state for state, _ in steps} | {step.to for step in steps.values()}
    table = {(state, event): Step(state) for state in states for event in events}
    unknown = set(steps) - set(table)
    if unknown:
        raise ValueError(f"steps for events outside the machine: {unknown}")
    table.update(steps)
    return table


def is_idle(state: State, step: Step) -> bool:
    """Whether nothing happens: same state, no action, no timer touched."""
    return step == Step(state)


INVITE_CLIENT: Table = _total(
    (_E.R1XX, _E.R2XX, _E.R3XX, _E.TRANSPORT_ERROR, _E.A, _E.B, _E.D, _E.M),
    {
        (_S.CALLING, _E.A): Step(_S.CALLING, (_A.SEND,), start=(_E.A,)),
        (_S.CALLING, _E.B): Step(_S.TERMINATED, (_A.TIMED_OUT,)),
        (_S.CALLING, _E.TRANSPORT_ERROR): Step(_S.TERMINATED, (_A.FAILED,)),
        (_S.CALLING, _E.R1XX): Step(_S.PROCEEDING, (_A.TELL,), stop=(_E.A, _E.B)),
        (_S.CALLING, _E.R2XX): Step(_S.ACCEPTED, (_A.TELL,), stop=(_E.A, _E.B), start=(_E.M,)),
        (_S.CALLING, _E.R3XX): Step(_S.COMPLETED, (_A.SEND_ACK, _A.TELL), stop=(_E.A, _E.B), start=(_E.D,)),
        # No timer B here: a phone may ring for as long as its caller waits (17.1.1.2).
        (_S.PROCEEDING, _E.R1XX): Step(_S.PROCEEDING, (_A.TELL,)),
        (_S.PROCEEDING, _E.R2XX): Step(_S.ACCEPTED, (_A.TELL,), start=(_E.M,)),
        (_S.PROCEEDING, _E.R3XX): Step(_S.COMPLETED, (_A.SEND_ACK, _A.TELL), start=(_E.D,)),
        (_S.COMPLETED, _E.R3XX): Step(_S.COMPLETED, (_A.SEND_ACK,)),
        (_S.COMPLETED, _E.TRANSPORT_ERROR): Step(_S.TERMINATED, (_A.FAILED,)),
        (_S.COMPLETED, _E.D): Step(_S.TERMINATED),
        (_S.ACCEPTED, _E.R2XX): Step(_S.ACCEPTED, (_A.TELL,)),
        (_S.ACCEPTED, _E.M): Step(_S.TERMINATED),
    },
)

CLIENT: Table = _total(
    (_E.R1XX, _E.R2XX, _E.R3XX, _E.TRANSPORT_ERROR, _E.E, _E.F, _E.K),
    {
        (_S.TRYING, _E.E): Step(_S.TRYING, (_A.SEND,), start=(_E.E,)),
        (_S.TRYING, _E.F): Step(_S.TERMINATED, (_A.TIMED_OUT,)),
        (_S.TRYING, _E.TRANSPORT_ERROR): Step(_S.TERMINATED, (_A.FAILED,)),
        (_S.TRYING, _E.R1XX): Step(_S.PROCEEDING, (_A.TELL,)),
        (_S.TRYING, _E.R2XX): Step(_S.COMPLETED, (_A.TELL,), stop=(_E.E, _E.F), start=(_E.K,)),
        (_S.TRYING, _E.R3XX): Step(_S.COMPLETED, (_A.TELL,), stop=(_E.E, _E.F), start=(_E.K,)),
        # Timer E goes on in Proceeding, at T2 (17.1.2.2): the final response itself may be lost.
        (_S.PROCEEDING, _E.E): Step(_S.PROCEEDING, (_A.SEND,), start=(_E.E,)),
        (_S.PROCEEDING, _E.F): Step(_S.TERMINATED, (_A.TIMED_OUT,)),
        (_S.PROCEEDING, _E.TRANSPORT_ERROR): Step(_S.TERMINATED, (_A.FAILED,)),
        (_S.PROCEEDING, _E.R1XX): Step(_S.PROCEEDING, (_A.TELL,)),
        (_S.PROCEEDING, _E.R2XX): Step(_S.COMPLETED, (_A.TELL,), stop=(_E.E, _E.F), start=(_E.K,)),
        (_S.PROCEEDING, _E.R3XX): Step(_S.COMPLETED, (_A.TELL,), stop=(_E.E, _E.F), start=(_E.K,)),
        (_S.COMPLETED, _E.K): Step(_S.TERMINATED),
    },
)

INVITE_SERVER: Table = _total(
    (
        _E.REQUEST, _E.ACK, _E.SEND_1XX, _E.SEND_2XX, _E.SEND_3XX, _E.TRANSPORT_ERROR,
        _E.G, _E.H, _E.I, _E.L, _E.TRYING_DUE,
    ),
    {
        (_S.PROCEEDING, _E.REQUEST): Step(_S.PROCEEDING, (_A.SEND,)),
        (_S.PROCEEDING, _E.TRYING_DUE): Step(_S.PROCEEDING, (_A.SEND_TRYING,)),
        (_S.PROCEEDING, _E.SEND_1XX): Step(_S.PROCEEDING, (_A.SEND,), stop=(_E.TRYING_DUE,)),
        (_S.PROCEEDING, _E.SEND_2XX): Step(
            _S.ACCEPTED, (_A.SEND,), stop=(_E.TRYING_DUE,), start=(_E.L,)
        ),
        (_S.PROCEEDING, _E.SEND_3XX): Step(
            _S.COMPLETED, (_A.SEND,), stop=(_E.TRYING_DUE,), start=(_E.G, _E.H)
        ),
        (_S.PROCEEDING, _E.TRANSPORT_ERROR): Step(_S.TERMINATED, (_A.FAILED,)),
        (_S.COMPLETED, _E.REQUEST): Step(_S.COMPLETED, (_A.SEND,)),
        (_S.COMPLETED, _E.G): Step(_S.COMPLETED, (_A.SEND,), start=(_E.G,)),
        (_S.COMPLETED, _E.H): Step(_S.TERMINATED, (_A.TIMED_OUT,)),
        (_S.COMPLETED, _E.ACK): Step(_S.CONFIRMED, stop=(_E.G, _E.H), start=(_E.I,)),
        (_S.COMPLETED, _E.TRANSPORT_ERROR): Step(_S.TERMINATED, (_A.FAILED,)),
        (_S.CONFIRMED, _E.I): Step(_S.TERMINATED),
        # RFC 6026: kept alive so that a repeated INVITE is swallowed and never becomes a second call.
        (_S.ACCEPTED, _E.SEND_2XX): Step(_S.ACCEPTED, (_A.SEND,)),
        (_S.ACCEPTED, _E.ACK): Step(_S.ACCEPTED, (_A.TELL,)),
        (_S.ACCEPTED, _E.TRANSPORT_ERROR): Step(_S.ACCEPTED, (_A.FAILED,)),
        (_S.ACCEPTED, _E.L): Step(_S.TERMINATED),
    },
)  # fmt: skip

SERVER: Table = _total(
    (_E.REQUEST, _E.SEND_1XX, _E.SEND_2XX, _E.SEND_3XX, _E.TRANSPORT_ERROR, _E.J, _E.ABANDONED),
    {
        (_S.TRYING, _E.SEND_1XX): Step(_S.PROCEEDING, (_A.SEND,)),
        (_S.TRYING, _E.SEND_2XX): Step(_S.COMPLETED, (_A.SEND,), stop=(_E.ABANDONED,), start=(_E.J,)),
        (_S.TRYING, _E.SEND_3XX): Step(_S.COMPLETED, (_A.SEND,), stop=(_E.ABANDONED,), start=(_E.J,)),
        (_S.TRYING, _E.ABANDONED): Step(_S.TERMINATED),
        (_S.PROCEEDING, _E.REQUEST): Step(_S.PROCEEDING, (_A.SEND,)),
        (_S.PROCEEDING, _E.SEND_1XX): Step(_S.PROCEEDING, (_A.SEND,)),
        (_S.PROCEEDING, _E.SEND_2XX): Step(_S.COMPLETED, (_A.SEND,), stop=(_E.ABANDONED,), start=(_E.J,)),
        (_S.PROCEEDING, _E.SEND_3XX): Step(_S.COMPLETED, (_A.SEND,), stop=(_E.ABANDONED,), start=(_E.J,)),
        (_S.PROCEEDING, _E.TRANSPORT_ERROR): Step(_S.TERMINATED, (_A.FAILED,)),
        (_S.PROCEEDING, _E.ABANDONED): Step(_S.TERMINATED),
        (_S.COMPLETED, _E.REQUEST): Step(_S.COMPLETED, (_A.SEND,)),
        (_S.COMPLETED, _E.TRANSPORT_ERROR): Step(_S.TERMINATED, (_A.FAILED,)),
        (_S.COMPLETED, _E.J): Step(_S.TERMINATED),
    },
)

TABLES: Mapping[str, Table] = {
    "INVITE client (17.1.1, RFC 6026)": INVITE_CLIENT,
    "non-INVITE client (17.1.2)": CLIENT,
    "INVITE server (17.2.1, RFC 6026)": INVITE_SERVER,
    "non-INVITE server (17.2.2)": SERVER,
}
"""All four, by the name the handbook prints."""
