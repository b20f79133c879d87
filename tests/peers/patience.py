"""Bounded waiting for something another thread or process does."""

import time
from collections.abc import Callable
from typing import TypeVar

Found = TypeVar("Found")


def eventually(look: Callable[[], Found | None], *, within: float = 8.0, what: str = "") -> Found:
    """The first truthy answer of ``look``. AssertionError after ``within`` seconds, with the last answer."""
    end = time.monotonic() + within
    while True:
        seen = look()
        if seen:
            return seen
        if time.monotonic() > end:
            raise AssertionError(f"not within {within} s: {what or look} (last: {seen!r})")
        time.sleep(0.01)


def stays(look: Callable[[], object], *, seconds: float, what: str = "") -> None:
    """AssertionError when ``look`` stops being truthy within ``seconds``."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        seen = look()
        assert seen, f"stopped being so: {what or look} ({seen!r})"
        time.sleep(0.01)
