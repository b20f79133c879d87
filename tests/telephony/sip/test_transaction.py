"""The four tables, every state and every event, against RFC 3261 section 17 and RFC 6026 figures."""

from __future__ import annotations

import pytest

from telephony.sip import transaction
from telephony.sip.transaction import TABLES, Action, Event, State, is_idle

# (table, state, event) -> (next state, actions, timers stopped, timers started). Written from the RFCs'
# figures, in their words; every pair that is not here must do nothing.
E, S = Event, State
FIGURES = {
    "INVITE_CLIENT": """
        CALLING A -> CALLING SEND start A
        CALLING B -> TERMINATED TIMED_OUT
        CALLING TRANSPORT_ERROR -> TERMINATED FAILED
        CALLING R1XX -> PROCEEDING TELL stop A B
        CALLING R2XX -> ACCEPTED TELL stop A B start M
        CALLING R3XX -> COMPLETED SEND_ACK TELL stop A B start D
        PROCEEDING R1XX -> PROCEEDING TELL
        PROCEEDING R2XX -> ACCEPTED TELL start M
        PROCEEDING R3XX -> COMPLETED SEND_ACK TELL start D
        COMPLETED R3XX -> COMPLETED SEND_ACK
        COMPLETED TRANSPORT_ERROR -> TERMINATED FAILED
        COMPLETED D -> TERMINATED
        ACCEPTED R2XX -> ACCEPTED TELL
        ACCEPTED M -> TERMINATED
    """,
    "CLIENT": """
        TRYING E -> TRYING SEND start E
        TRYING F -> TERMINATED TIMED_OUT
        TRYING TRANSPORT_ERROR -> TERMINATED FAILED
        TRYING R1XX -> PROCEEDING TELL
        TRYING R2XX -> COMPLETED TELL stop E F start K
        TRYING R3XX -> COMPLETED TELL stop E F start K
        PROCEEDING E -> PROCEEDING SEND start E
        PROCEEDING F -> TERMINATED TIMED_OUT
        PROCEEDING TRANSPORT_ERROR -> TERMINATED FAILED
        PROCEEDING R1XX -> PROCEEDING TELL
        PROCEEDING R2XX -> COMPLETED TELL stop E F start K
        PROCEEDING R3XX -> COMPLETED TELL stop E F start K
        COMPLETED K -> TERMINATED
    """,
    "INVITE_SERVER": """
        PROCEEDING REQUEST -> PROCEEDING SEND
        PROCEEDING TRYING_DUE -> PROCEEDING SEND_TRYING
        PROCEEDING SEND_1XX -> PROCEEDING SEND stop TRYING_DUE
        PROCEEDING SEND_2XX -> ACCEPTED SEND stop TRYING_DUE start L
        PROCEEDING SEND_3XX -> COMPLETED SEND stop TRYING_DUE start G H
        PROCEEDING TRANSPORT_ERROR -> TERMINATED FAILED
        COMPLETED REQUEST -> COMPLETED SEND
        COMPLETED G -> COMPLETED SEND start G
        COMPLETED H -> TERMINATED TIMED_OUT
        COMPLETED ACK -> CONFIRMED stop G H start I
        COMPLETED TRANSPORT_ERROR -> TERMINATED FAILED
        CONFIRMED I -> TERMINATED
        ACCEPTED SEND_2XX -> ACCEPTED SEND
        ACCEPTED ACK -> ACCEPTED TELL
        ACCEPTED TRANSPORT_ERROR -> ACCEPTED FAILED
        ACCEPTED L -> TERMINATED
    """,
    "SERVER": """
        TRYING SEND_1XX -> PROCEEDING SEND
        TRYING SEND_2XX -> COMPLETED SEND stop ABANDONED start J
        TRYING SEND_3XX -> COMPLETED SEND stop ABANDONED start J
        TRYING ABANDONED -> TERMINATED
        PROCEEDING REQUEST -> PROCEEDING SEND
        PROCEEDING SEND_1XX -> PROCEEDING SEND
        PROCEEDING SEND_2XX -> COMPLETED SEND stop ABANDONED start J
        PROCEEDING SEND_3XX -> COMPLETED SEND stop ABANDONED start J
        PROCEEDING TRANSPORT_ERROR -> TERMINATED FAILED
        PROCEEDING ABANDONED -> TERMINATED
        COMPLETED REQUEST -> COMPLETED SEND
        COMPLETED TRANSPORT_ERROR -> TERMINATED FAILED
        COMPLETED J -> TERMINATED
    """,
}
STATES = {
    "INVITE_CLIENT": {S.CALLING, S.PROCEEDING, S.COMPLETED, S.ACCEPTED, S.TERMINATED},
    "CLIENT": {S.TRYING, S.PROCEEDING, S.COMPLETED, S.TERMINATED},
    "INVITE_SERVER": {S.PROCEEDING, S.COMPLETED, S.CONFIRMED, S.ACCEPTED, S.TERMINATED},
    "SERVER": {S.TRYING, S.PROCEEDING, S.COMPLETED, S.TERMINATED},
}


def expected(name: str) -> dict[tuple[State, Event], tuple[State, set[str], set[str], set[str]]]:
    found = {}
    for line in FIGURES[name].strip().splitlines():
        left, right = line.split("->")
        state, event = left.split()
        to, *words = right.split()
        groups: dict[str, set[str]] = {"do": set(), "stop": set(), "start": set()}
        group = "do"
        for word in words:
            if word in groups:
                group = word
            else:
                groups[group].add(word)
        key = State[state], Event[event]
        found[key] = State[to], groups["do"], groups["stop"], groups["start"]
    return found


@pytest.mark.parametrize("name", FIGURES)
def test_every_pair_of_state_and_event_does_what_the_figure_says(name: str) -> None:
    table = getattr(transaction, name)
    wanted = expected(name)
    assert set(wanted) <= set(table)
    for (state, event), step in table.items():
        if (state, event) in wanted:
            got = (
                step.to,
                {action.name for action in step.actions},
                {timer.name for timer in step.stop},
                {timer.name for timer in step.start},
            )
            assert got == wanted[state, event], (state, event)
        else:
            assert is_idle(state, step), (state, event)


@pytest.mark.parametrize("name", FIGURES)
def test_tables_are_total_and_hold_no_other_state(name: str) -> None:
    table = getattr(transaction, name)
    assert {state for state, _ in table} == STATES[name]
    events = {event for _, event in table}
    assert len(table) == len(STATES[name]) * len(events)


@pytest.mark.parametrize("name", FIGURES)
def test_every_timer_that_is_started_is_heard_in_the_state_it_leads_to(name: str) -> None:
    table = getattr(transaction, name)
    for step in table.values():
        for timer in step.start:
            assert not is_idle(step.to, table[step.to, timer])


def test_timer_b_is_deaf_while_the_phone_rings() -> None:
    assert is_idle(S.PROCEEDING, transaction.INVITE_CLIENT[S.PROCEEDING, E.B])


def test_the_handbook_gets_all_four_tables() -> None:
    assert [id(t) for t in TABLES.values()] == [id(getattr(transaction, name)) for name in FIGURES]


def test_nothing_leaves_terminated() -> None:
    for table in TABLES.values():
        for (state, event), step in table.items():
            if state is S.TERMINATED:
                assert is_idle(state, step), event


def test_a_step_for_an_event_outside_its_machine_is_refused() -> None:
    with pytest.raises(ValueError, match="outside"):
        transaction._total((E.A,), {(S.CALLING, E.B): transaction.Step(S.CALLING)})


def test_every_action_is_used_somewhere() -> None:
    used = {action for table in TABLES.values() for step in table.values() for action in step.actions}
    assert used == set(Action)
