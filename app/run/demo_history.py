"""The weeks before the demo's yesterday, lived on the real board while the demo runs already: forecasts and
weekdays need them, and nobody waits for them."""

import logging
import threading
from collections.abc import Callable
from pathlib import Path

from app.domain.errors import RingdeskError
from app.run.plan_file import read_plan
from app.store.demo_day import is_lived, load_demo_day
from app.store.engine import open_store

log = logging.getLogger(__name__)
DAYS = 28
"""Four of each weekday: as many as a forecast needs to be tried on what came."""
START, PAUSE = 20.0, 0.4
"""Seconds left to windows and phones that start, and to calls after each day."""


def earlier_days(data: Path, stopped: threading.Event, going: Callable[[], bool]) -> None:
    """As a thread does it. ``stopped``: is waited for in the pauses."""
    if not stopped.wait(START):
        live_earlier_days(data, lambda: going() and not stopped.wait(PAUSE))


def live_earlier_days(data: Path, going: Callable[[], bool], days: int = DAYS) -> None:
    """Once in the life of a demo, from the last to the first; what was lived when it is ended stays.
    ``going`` is asked before each."""
    try:
        plan = read_plan(data / "plan.toml")
        store = open_store(data / "ringdesk.db")
    except RingdeskError as error:
        log.warning("the demo has no earlier days: %s", error)
        return
    try:
        for ago in range(2, days + 1):
            if is_lived(store, ago):
                continue
            if not going():
                break
            load_demo_day(store, plan, ago=ago)
    except RingdeskError as error:
        log.warning("the demo has fewer earlier days: %s", error)
    finally:
        store.close()
