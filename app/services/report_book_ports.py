"""What the window asks of the reports that are kept. As in ``device_ports``; for supervisors only
(``NotAllowed``)."""

from typing import Protocol

from app.domain.saved_reports import SavedReport


class ReportBook(Protocol):
    def saved_reports(self, role: str) -> tuple[SavedReport, ...]:
        """By name, with their last run."""

    def save_report(self, report: SavedReport, role: str) -> SavedReport:
        """``BadInput`` for what cannot be sent or a name that is taken, ``StaleReport`` when somebody was faster.
        Times before a new rhythm do not count."""

    def delete_report(self, report_id: int, role: str) -> None:
        """With what is known of its runs. One that is gone already is gone."""

    def send_report_now(self, report_id: int, role: str) -> None:
        """To its addresses, beside its rhythm. ``BadInput`` when it has none."""
