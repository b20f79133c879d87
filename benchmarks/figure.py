"""What a benchmark comes to: one figure, its peer, and whether the promise holds."""

import json
from dataclasses import asdict, dataclass


@dataclass(frozen=True, kw_only=True)
class Figure:
    """One measured figure.

    name:   of the benchmark, as on the command line.
    figure: what was measured, in `unit`.
    peer:   what the same run measured of the thing compared with, in `unit`; None without one.
    ratio:  figure / peer; None without a peer.
    target: the promise in words, such as "p99 <= 100 ms".
    holds:  whether the promise was kept in this run.
    """

    name: str
    figure: float
    unit: str
    target: str
    holds: bool
    peer: float | None = None

    @property
    def ratio(self) -> float | None:
        """How many times the peer; None when there is no peer to divide by."""
        return self.figure / self.peer if self.peer else None

    def line(self) -> str:
        """For people."""
        beside = f", peer {self.peer:.4g} {self.unit} ({self.ratio:.2f} times)" if self.peer else ""
        verdict = "holds" if self.holds else "DOES NOT HOLD"
        return f"{self.name}: {self.figure:.4g} {self.unit}{beside}; {self.target}: {verdict}"

    def json(self) -> str:
        """For programs: name, figure, unit, peer, ratio, target, holds, in this order."""
        values = {**asdict(self), "ratio": self.ratio}
        order = ("name", "figure", "unit", "peer", "ratio", "target", "holds")
        return json.dumps({key: values[key] for key in order})
