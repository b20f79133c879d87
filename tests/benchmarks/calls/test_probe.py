"""The probe's ear: what it must count, and what it must not."""

import numpy as np
import pytest

from benchmarks.calls.probe import FRAME, TONE, listen
from tests.peers.tone import sine

CLEAN = sine(TONE, 4.0)[: FRAME * 190]


def test_a_whole_tone_loses_nothing() -> None:
    heard = listen(CLEAN)
    assert (heard.frames, heard.lost) == (190, 0)
    assert heard.worst_snr > 60


@pytest.mark.parametrize("gone", [1, 2, 3])
def test_frames_that_were_left_out_are_noticed(gone: int) -> None:
    assert listen(np.concatenate([CLEAN[: FRAME * 50], CLEAN[FRAME * (50 + gone) :]])).lost >= 1


def test_a_frame_of_silence_and_a_repeated_one_are_noticed() -> None:
    silent = CLEAN.copy()
    silent[FRAME * 70 : FRAME * 71] = 0
    assert listen(silent).lost >= 1
    repeated = CLEAN.copy()
    repeated[FRAME * 70 : FRAME * 71] = CLEAN[FRAME * 69 : FRAME * 70]
    assert listen(repeated).lost >= 1


def test_silence_alone_is_all_lost() -> None:
    assert listen(np.zeros(FRAME * 20, dtype=np.int16)).lost == 20
