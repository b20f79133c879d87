"""What the window asks of the reports that are kept, and of calls behind figures. As in ``device_ports``; for
supervisors only (``NotAllowed``)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from app.domain.saved_reports import SavedReport


@dataclass(frozen=True, slots=True)
class CallStory:
    """``why``: what the exchange decided on the way, a line each. ``recorded``: a recording is kept."""

    why: tuple[str, ...]
    recorded: bool
    person_id: int | None = None
    company_id: int | None = None


class ReportBook(Protocol):
    def saved_reports(self, role: str) -> tuple[SavedReport, ...]:
        """By name, with their last run."""

    def save_report(self, report: SavedReport, role: str) -> SavedReport:
        """``BadInput`` for what cannot be sent or a name that is taken, ``StaleEdit`` when somebody was
        faster. Times before a new rhythm do not count."""

    def delete_report(self, report_id: int, role: str) -> None:
        """With what is known of its runs. One that is gone already is gone."""

    def send_report_now(self, report_id: int, role: str) -> None:
        """To its addresses, beside its rhythm. ``BadInput`` when it has none."""

    def call_stories(self, calls: Sequence[str], role: str) -> Mapping[str, CallStory]:
        """Of those that are in the history."""
