"""Prompt names to recordings: ``greeting`` or, in a language of its own, ``lt/greeting``."""

import logging
from collections.abc import Sequence

from telephony.media.sounds import SoundId, SoundLibrary
from telephony.media.wave import UnreadableSound

log = logging.getLogger(__name__)


class Prompts:
    """``language`` is used for names without one, and when a language lacks the recording."""

    def __init__(self, library: SoundLibrary, language: str) -> None:
        self._library, self._language = library, language

    def find(self, names: Sequence[str]) -> list[SoundId] | None:
        """Sound ids of all names; None (logged) when one has no readable recording."""
        found = [self._one(name) for name in names]
        ids = [sound for sound in found if sound is not None]
        return ids if ids and len(ids) == len(found) else None

    def _one(self, name: str) -> SoundId | None:
        language, slash, bare = name.rpartition("/")
        reasons = []
        for tongue in dict.fromkeys((language if slash else self._language, self._language)):
            sound = f"prompts/{tongue}/{bare}"
            try:
                self._library.check(sound)
            except UnreadableSound as error:
                reasons.append(str(error))
            else:
                return sound
        log.warning("prompt %r cannot be played: %s", name, "; ".join(reasons))
        return None
