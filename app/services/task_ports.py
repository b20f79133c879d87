"""What the window needs to work off recalls, planned service and calls to make. The store implements it.

As in device_ports.py: synchronous, milliseconds, one thread at a time, off the UI thread; failures are
``RingdeskError``.
"""

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import Protocol

from app.domain.call_tasks import CallList, CallTask
from app.domain.recalls import Reach, Recall, RecallProgress, RecallTask
from app.domain.service_plans import DueLine, ServicePlan
from app.domain.tickets import Ticket


class RecallWork(Protocol):
    """A recall from its draft to the day it is closed."""

    def every_recall(self) -> tuple[Recall, ...]:
        """Closed ones too, newest first."""

    def recall_reach(self, recall: Recall) -> Reach:
        """Whom it would concern, before it is saved."""

    def recall_progress(self, recall_id: int) -> RecallProgress: ...

    def recall_page(
        self, recall_id: int, states: Sequence[str] = (), text: str = "", limit: int = 500
    ) -> tuple[RecallTask, ...]:
        """The work list, due ones first; ``text``: in owner, device or place."""

    def recall_csv(self, recall_id: int) -> str:
        """The whole list for a spreadsheet, with a header."""

    def step_recalled(self, recall_id: int, device_id: int, event: str, text: str = "") -> None:
        """One step of the device's table; a call to its owner that is on the list is no longer about it."""

    def recall_ticket(self, recall_id: int, device_id: int) -> Ticket:
        """The open request about this device and recall, or a new one."""

    def call_owners(self, recall_id: int, device_ids: Sequence[int] | None = None) -> int:
        """Put the owners of devices that are due on the list of calls (None: of all); how many were new."""

    def close_recall(self, recall_id: int) -> None:
        """``BadInput`` while somebody is left to be told."""


class PlannedService(Protocol):
    def service_plans(self) -> tuple[ServicePlan, ...]: ...

    def save_plan(self, plan: ServicePlan) -> ServicePlan:
        """Id 0 for a new one, which counts from today."""

    def due_list(self, plan_id: int, today: date, limit: int = 500) -> tuple[DueLine, ...]:
        """Devices that are due or will be within the next interval, nearest first."""

    def note_service(self, plan_id: int, device_id: int, day: date) -> None:
        """It was serviced; the same day twice is once."""

    def due_bites(self, today: date) -> Iterable[int]:
        """Make the calls of this day, some devices at a time; each step is one transaction and says how many
        calls it made. Left at any point and begun again, every due day still gets exactly one."""

    def days_work_done(self, today: date) -> bool:
        """Whether ``due_bites`` came to its end today."""


class CallTasks(Protocol):
    def call_list(
        self, now: datetime, kinds: Sequence[str] = (), show: str = "due", text: str = "", limit: int = 300
    ) -> CallList:
        """``show``: ``due``, ``later``, ``reached``, ``all`` that live, or ``ended``. By due time."""

    def calls_to(self, person_id: int | None = None, company_id: int | None = None) -> tuple[CallTask, ...]:
        """Those that live of a customer; a person's with his companies', a company's with its people's."""

    def ask_to_call(
        self,
        text: str,
        due: datetime,
        person_id: int | None = None,
        company_id: int | None = None,
        number: str = "",
    ) -> CallTask:
        """Somebody wants to be called back."""

    def note_attempt(
        self, task_id: int, outcome: str, text: str = "", later: datetime | None = None
    ) -> CallTask:
        """``reached``, ``no_answer``, ``later`` (at that time) or ``refused``, which closes every reason."""

    def reached(self, call: str, person_id: int | None = None, company_id: int | None = None) -> int:
        """A call with the customer was answered, whoever called; how many tasks that met. Twice is once."""

    def settle(self, reason_id: int, event: str, text: str = "") -> CallTask:
        """``done``, ``refused``, ``void`` or ``reopened``; a recalled device moves along."""

    def drop_call(self, task_id: int, text: str) -> CallTask:
        """Nobody will call about this any more; ``text``: why."""

    def reopen_call(self, task_id: int) -> CallTask:
        """Undo ``drop_call``, or a refusal."""

    def write_note(self, task_id: int, text: str) -> CallTask: ...


class CustomerWork(RecallWork, PlannedService, CallTasks, Protocol):
    """All three."""
