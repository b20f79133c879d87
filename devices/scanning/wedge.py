"""A scanner that types: telling its keys from a person's, by a prefix key or by their pace.

With a prefix key (set in the scanner, for example F12) all keys from it on are held back until the code is
whole, so no field ever sees them. Without one only the pace tells, and by then the characters stand in the
field: the verdict says how many to take back. A wedge scan is only as right as the keyboard layout; serial
mode is better in every way.
"""

from dataclasses import dataclass

ENDS = frozenset(("Enter", "Tab"))


@dataclass(frozen=True, slots=True)
class WedgeSettings:
    """``prefix``: name of the key, or the character, that the scanner sends first; ``""`` for none.
    ``gap``: longest time between two keys of a scanner in seconds (persons were seen at 60 ms and more).
    ``quiet``: after it, keys held back are a person's. ``shortest``: fewest characters without a prefix."""

    prefix: str = ""
    gap: float = 0.035
    quiet: float = 0.1
    shortest: int = 6
    longest: int = 4096


@dataclass(frozen=True, slots=True)
class Verdict:
    """``eat``: the field must not get the key just pressed. ``released``: keys held back that it must get
    first, in order. ``code``: a whole scan. ``take_back``: characters of it that reached the field."""

    eat: bool = False
    released: tuple[str, ...] = ()
    code: str = ""
    take_back: int = 0

    @property
    def is_foreign(self) -> bool:
        """The keyboard layout is not the one the scanner types for: a bar code holds ASCII."""
        return not self.code.isascii()


class WedgeDetector:
    """``key``: one character, or the name of a key without one (``Enter``, ``Tab``, ``F12``…). Modifiers
    alone are no keys. ``now``: any clock in seconds that does not jump."""

    def __init__(self, settings: WedgeSettings | None = None) -> None:
        self._settings = settings or WedgeSettings()
        self._keys: list[str] = []
        self._last = float("-inf")

    def press(self, key: str, now: float) -> Verdict:
        """What to do with a key."""
        pause, self._last = now - self._last, now
        if self._settings.prefix:
            return self._with_prefix(key, pause)
        return self._by_pace(key, pause)

    def wake(self, now: float) -> tuple[str, ...]:
        """Keys to give back to the field, because nothing followed them."""
        due = self.due
        return self._release() if due is not None and now >= due else ()

    def interrupt(self) -> tuple[str, ...]:
        """A key that only a person makes: held down, or with Ctrl or Alt. Keys to give back to the field."""
        keys = self._release()
        return keys if self._settings.prefix else ()

    @property
    def pending(self) -> int:
        """Keys that may be the beginning of a scan."""
        return len(self._keys)

    @property
    def due(self) -> float | None:
        """When to call ``wake``, None while nothing is held back."""
        return self._last + self._settings.quiet if self._settings.prefix and self._keys else None

    def _with_prefix(self, key: str, pause: float) -> Verdict:
        late = self._release() if self._keys and pause >= self._settings.quiet else ()
        if not self._keys:
            if key != self._settings.prefix:
                return Verdict(released=late)
            self._keys.append(key)
            return Verdict(eat=True, released=late)
        if key in ENDS and len(self._keys) > 1:
            code = "".join(self._release()[1:])
            return Verdict(eat=True, code=code)
        if len(key) != 1 or len(self._keys) > self._settings.longest:
            return Verdict(released=self._release())
        self._keys.append(key)
        return Verdict(eat=True)

    def _by_pace(self, key: str, pause: float) -> Verdict:
        if pause > self._settings.gap:
            self._keys.clear()
        if key in ENDS:
            keys = self._release()
            whole = self._settings.shortest <= len(keys) <= self._settings.longest
            return Verdict(eat=True, code="".join(keys), take_back=len(keys)) if whole else Verdict()
        if len(key) == 1:
            self._keys.append(key)
        else:
            self._keys.clear()
        return Verdict()

    def _release(self) -> tuple[str, ...]:
        keys = tuple(self._keys)
        self._keys.clear()
        return keys
