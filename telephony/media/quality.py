"""How a leg sounds, as one number: the E-model of ITU-T G.107 for G.711, from loss, jitter and delay.

Only what a network changes is reckoned with; everything else stands at the Recommendation's defaults (table
2), which give R = 93.2 for a perfect line. MOS is that of G.107 Annex B, 1..4.5.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

# R of a perfect narrow-band line: 94.77 of the basic signal-to-noise ratio less Is and the rest at defaults.
PERFECT = 93.2
# G.113 Appendix I: equipment impairment and robustness of G.711 with loss hidden by Appendix I of G.711,
# and without.
ROBUST_HIDDEN, ROBUST_BARE = 25.1, 4.3
# Random loss; bursts are worse, and are not measured here.
BURST = 1.0
# Sampling, packets of 20 ms and the far end's own buffer, beside what the network adds.
OWN_DELAY = 0.06


@dataclass(frozen=True, slots=True)
class Line:
    """What was measured of one direction. `loss`: share of packets, 0..1, late ones included; `jitter`:
    seconds (RFC 3550); `delay`: seconds one way, 0 when nobody measured it; `hidden`: gaps are concealed."""

    loss: float = 0.0
    jitter: float = 0.0
    delay: float = 0.0
    hidden: bool = True


def rating(line: Line) -> float:
    """The transmission rating R, 0..100 (G.107 7-1)."""
    return max(0.0, min(100.0, PERFECT - _delay_impairment(line) - _equipment_impairment(line)))


def mos(line: Line) -> float:
    """Mean opinion score, 1..4.5 (G.107 Annex B)."""
    r = rating(line)
    if r <= 0:
        return 1.0
    # The cubic dips below 1 for the smallest R.
    return max(1.0, 1 + 0.035 * r + r * (r - 60) * (100 - r) * 7e-6)


def _delay_impairment(line: Line) -> float:
    """Idd (G.107 7-27); the buffer against jitter waits twice as long as the jitter."""
    milliseconds = 1000 * (line.delay + OWN_DELAY + 2 * line.jitter)
    if milliseconds <= 100:
        return 0.0
    x = math.log(milliseconds / 100) / math.log(2)
    return 25 * ((1 + x**6) ** (1 / 6) - 3 * (1 + (x / 3) ** 6) ** (1 / 6) + 2)


def _equipment_impairment(line: Line) -> float:
    """Ie,eff (G.107 7-29) with Ie = 0 of G.711."""
    percent = 100 * max(0.0, min(1.0, line.loss))
    robust = ROBUST_HIDDEN if line.hidden else ROBUST_BARE
    return 95 * percent / (percent / BURST + robust)
