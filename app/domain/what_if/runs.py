"""Lives days again under the old and the new rules, several times with other luck (patience, picking up).

"Before" is simulated too, not only taken from the history: what the model gets wrong it gets wrong on both
sides, and beside what really happened it shows how much that is.
"""

from collections.abc import Callable, Iterator, Sequence
from functools import partial

from app.domain.what_if.outcome import Outcome, Side
from app.domain.what_if.presence import present
from app.domain.what_if.real_day import RealDay
from app.domain.what_if.trial import Trial
from telephony.simulation.people import Shift
from telephony.simulation.simulator import Simulator
from telephony.switchboard.contact import ContactRecord

SEEDS = 10
"""Times that each side is lived."""
STEP = 200
"""Contacts between two questions whether to go on."""

Progress = Callable[[int, int], bool]
"""(done, total); False: stop."""


def try_out(days: Sequence[RealDay], before: Trial, after: Trial, progress: Progress) -> Outcome | None:
    """None when it was stopped."""
    total = 2 * SEEDS * len(days)
    sides: list[Side] = []
    for number, trial in enumerate((before, after)):
        runs, there = list[tuple[ContactRecord, ...]](), dict[str, float]()
        for seed in range(SEEDS):
            run: list[ContactRecord] = []
            for place, day in enumerate(days):
                done = (number * SEEDS + seed) * len(days) + place
                shifts = trial.shifts(day.shifts, day.midnight)
                for count, contact in enumerate(_lived(day, trial, shifts, seed)):
                    if count % STEP == 0 and not progress(done, total):
                        return None
                    run.append(contact)
                if seed == 0:
                    _add(there, shifts)
            runs.append(tuple(sorted(run, key=lambda each: (each.arrived, each.call))))
        sides.append(Side(tuple(runs), there))
    progress(total, total)
    return Outcome(_real(days), sides[0], sides[1])


def _lived(day: RealDay, trial: Trial, shifts: Sequence[Shift], seed: int) -> Iterator[ContactRecord]:
    simulator = Simulator(trial.lived(), partial(day.pick_up, seed))
    return simulator.run(day.customers(seed), shifts)


def _real(days: Sequence[RealDay]) -> Side:
    there: dict[str, float] = {}
    for day in days:
        _add(there, day.shifts)
    return Side((tuple(contact for day in days for contact in day.contacts),), there)


def _add(there: dict[str, float], shifts: Sequence[Shift]) -> None:
    for shift in shifts:
        there[shift.operator] = there.get(shift.operator, 0.0) + present(shift)
