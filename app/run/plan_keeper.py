"""The exchange's side of editing the plan: who may, whether the plan is one, the file, its versions, undo.

Files are read and written on a thread of its own. The plan file is its owner's: what was changed there by
hand is noticed before anything is written, and never overwritten.
"""

import logging
import queue
import secrets
import threading
import time
import tomllib
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path

from app.domain.alert_mail import trial
from app.domain.errors import BadInput, RingdeskError
from app.domain.texts import tr
from app.run.alert_texts import alert_texts
from app.run.flow_file import in_order, shipped_flows
from app.run.mail_plan import mail_plan
from app.run.mailer import tried
from app.run.plan_file import check_plan, menus_wanted, plan_of
from app.run.plan_text import ADVICE, plan_data
from app.run.plan_versions import PlanVersions
from app.run.plan_writing import rewritten
from app.run.whole_file import write_whole
from telephony.link.messages import Notice
from telephony.switchboard import plan_desk as say
from telephony.switchboard.ids import OperatorId
from telephony.switchboard.plan import OperatorPlan, Plan, TrunkPlan
from telephony.switchboard.plan_changes import PlanChange, as_written, changes, settled
from telephony.switchboard.plan_events import without_secrets
from telephony.switchboard.teams import keeps_teams

log = logging.getLogger(__name__)
Send = Callable[[int, object], None]
EDITED = (
    "queues",
    "operators",
    "numbers",
    "pause_codes",
    "calendars",
    "rules",
    "boxes",
    "flows",
    "alerts",
    "pause_limits",
    "region",
    "look_up_limit",
    "dial_time",
    "head_start",
    "extensions",
    "outgoing_number",
    "blocked_prompt",
    "monitoring",
    "park_slots",
    "park_time",
    "record_outgoing",
)
"""Fields of the plan that are taken from a desk; all else is the file's alone."""
_Item = tuple[int, say.PlanWish] | None


class Refused(Exception):
    """Nothing is changed; the answer says why."""

    def __init__(self, code: str, detail: str = "", advice: str = "") -> None:
        super().__init__(code)
        self.answer = say.PlanRefused(code, detail, advice)


class PlanKeeper:
    """``use`` makes a plan hold in the running exchange. ``plan`` is what holds since the start."""

    def __init__(self, data: Path, plan: Plan, use: Callable[[Plan], None]) -> None:
        self._path = data / "plan.toml"
        self._plan, self._use = plan, use
        self._started_with = plan
        self._versions = PlanVersions(data / "plans")
        self._text = ""
        self._send: Send = lambda client, message: None
        self._watching: dict[int, OperatorId] = {}
        self._inbox: queue.SimpleQueue[_Item] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._run, name="plan", daemon=True)

    def start(self, send: Send) -> None:
        self._send = send
        self._thread.start()

    def ask(self, client: int, wish: say.PlanWish) -> None:
        """From any thread; returns at once. The answer goes to the client that asked."""
        self._inbox.put((client, wish))

    def left(self, client: int) -> None:
        self._watching.pop(client, None)

    def stop(self) -> None:
        self._inbox.put(None)
        self._thread.join(timeout=5)

    # ---- on its thread

    def _run(self) -> None:
        try:
            self._find()
        except Exception:
            log.exception("the versions of the plan cannot be kept")
        while (item := self._inbox.get()) is not None:
            client, wish = item
            try:
                self._hear(client, wish)
            except Refused as refused:
                self._send(client, refused.answer)
                if refused.answer.code in ("stale", "by_hand"):
                    self._show((client,))
            except OSError as error:
                self._send(client, say.PlanRefused("not_written", str(error)))
            except Exception as error:
                log.exception("defect while hearing %s", type(wish).__name__)
                self._send(client, say.PlanRefused("not_written", repr(error)))

    def _find(self) -> None:
        """What holds at the start; a file that was changed while nobody ran is a version of its own."""
        text = self._file()
        if settled(self._read(text)) != settled(self._plan):
            return  # changed since the exchange read it: asked about, as at any other time
        self._text = text
        if not self._versions.newest:
            self._versions.keep(say.PlanVersion(0, time.time(), "", "found"), text)
        elif self._versions.text(self._versions.newest) != text:
            self._keep("", "by_hand", (self._old(self._versions.newest), self._plan), text)

    def _old(self, number: int) -> Plan:
        """A version as it was; one that this program would refuse now differs in nothing that can be said."""
        try:
            return self._read(self._versions.text(number))
        except (BadInput, OSError) as error:
            log.warning("version %s of the plan cannot be read: %s", number, error)
            return self._plan

    def _hear(self, client: int, wish: say.PlanWish) -> None:
        me = next((each for each in self._plan.operators if each.id == wish.operator), None)
        if me is None or me.role != "supervisor":
            raise Refused("forbidden")
        match wish:
            case say.PlanAsked():
                self._watching[client] = wish.operator
                self._show((client,))
            case say.PlanTried(number=number, plan=plan):
                self._send(client, self._judged(number, plan))
            case say.PlanOffered(base=base, plan=plan):
                self._fresh(base)
                self._save(client, me, self._whole(plan, ()), "saved")
            case say.PlanUndone(base=base, version=version):
                self._fresh(base)
                old = self._plan_in(self._versions.text(version))
                self._save(client, me, self._whole(old, old.operators), "undone", version)
            case say.PlanFileTaken():
                self._take_file(client, me)
            case say.MailTried(to=to):
                # A mail server may take its time; others want to save meanwhile.
                threading.Thread(
                    target=self._try_mail, args=(client, to), name="test mail", daemon=True
                ).start()

    def _try_mail(self, client: int, to: str) -> None:
        try:
            letter = trial(alert_texts(), self._plan.language, to)
            tried(mail_plan(plan_data(self._path)), self._path.parent, letter)
            self._send(client, Notice("mail_sent", to))
        except RingdeskError as error:
            self._send(client, Notice("mail_failed", f"{error} {error.advice}"))

    def _judged(self, number: int, plan: Plan) -> say.PlanJudged:
        try:
            self._written(self._whole(plan, ()))
        except Refused as refused:
            return say.PlanJudged(number, refused.answer.detail or refused.answer.code, refused.answer.advice)
        return say.PlanJudged(number, "")

    def _fresh(self, base: int) -> None:
        if self._file() != self._text:
            raise Refused("by_hand")
        if base != self._versions.newest:
            raise Refused("stale", self._versions.all[0].who)

    def _plan_in(self, text: str) -> Plan:
        """Raises Refused."""
        try:
            return self._read(text)
        except BadInput as error:
            raise Refused("wrong", str(error), error.advice) from error

    def _whole(self, plan: Plan, known: Iterable[OperatorPlan]) -> Plan:
        """With passwords, and all that is not edited at a desk as it is. Who is new gets a password, unless
        ``known`` has one of him."""
        given = {each.id: each.secret for each in (*known, *self._plan.operators)}
        people = tuple(
            replace(each, secret=given.get(each.id) or secrets.token_urlsafe(12)) for each in plan.operators
        )
        edited = {name: getattr(plan, name) for name in EDITED}
        in_file = (str(row.get("id", "")) for row in tomllib.loads(self._text).get("menu", ()))
        flows = in_order(plan.flows, in_file, menus_wanted(plan))
        return replace(self._plan, **edited | {"operators": people, "flows": flows})

    def _check(self, plan: Plan) -> None:
        try:
            check_plan(plan)
        except BadInput as error:
            raise Refused("wrong", str(error), "" if error.advice == ADVICE else error.advice) from error
        if all(each.role != "supervisor" for each in plan.operators):
            raise Refused("last_supervisor")

    def _written(self, plan: Plan) -> tuple[str, Plan]:
        """The file with this plan in it, and the plan as the next start would read it."""
        self._check(plan)
        text = rewritten(self._text, self._plan, plan)
        again = self._plan_in(text)
        wanted, found = as_written(plan), as_written(again)
        if any(getattr(wanted, name) != getattr(found, name) for name in EDITED):
            raise ValueError(f"written and read again the plan differs: {changes(found, wanted)}")
        return text, again

    def _save(self, client: int, me: OperatorPlan, plan: Plan, how: str, of: int = 0) -> None:
        if me.teams and not keeps_teams(self._plan, plan):
            raise Refused(
                "wrong",
                tr("Roles and teams are given by a supervisor of the whole house."),
                tr("Ask one to do it."),
            )
        text, plan = self._written(plan)
        before = self._plan
        version = self._keep(me.name, how, (before, plan), text, of)
        try:
            write_whole(self._path, text, private=True)
        except OSError:
            self._versions.drop_newest()
            raise
        self._hold(plan, text)
        log.info("%s changed the plan, version %s: %s", me.id, version.number, version.changes)
        had = {each.id for each in before.operators}
        new = tuple((str(each.id), each.secret) for each in plan.operators if each.id not in had)
        self._send(client, say.PlanSaved(version, new))
        self._show(self._supervisors())

    def _take_file(self, client: int, me: OperatorPlan) -> None:
        text = self._file()
        plan = self._plan_in(text)
        self._check(plan)
        version = self._keep(me.name, "by_hand", (self._plan, plan), text)
        self._hold(plan, text)
        self._send(client, say.PlanSaved(version))
        self._show(self._supervisors())

    def _keep(self, who: str, how: str, plans: tuple[Plan, Plan], text: str, of: int = 0) -> say.PlanVersion:
        """``plans``: before and after; ``text`` holds the second."""
        before, after = plans
        what = changes(settled(before), settled(after))
        return self._versions.keep(say.PlanVersion(0, time.time(), who, how, of, what), text)

    def _hold(self, plan: Plan, text: str) -> None:
        self._plan, self._text = plan, text
        self._use(held(self._started_with, plan))

    def _read(self, text: str) -> Plan:
        """Raises BadInput."""
        try:
            return plan_of(tomllib.loads(text), self._path.parent)
        except tomllib.TOMLDecodeError as error:
            raise BadInput(f"{error}") from error

    def _file(self) -> str:
        return self._path.read_text(encoding="utf-8")

    def _supervisors(self) -> tuple[int, ...]:
        """Those who look at the plan, and still may."""
        may = {each.id for each in self._plan.operators if each.role == "supervisor"}
        return tuple(client for client, who in tuple(self._watching.items()) if who in may)

    def _show(self, clients: tuple[int, ...]) -> None:
        by_hand, problem = self._by_hand()
        plan = settled(without_secrets(self._plan))
        waiting = changes(held(self._started_with, self._plan), self._plan)
        shown = say.PlanShown(plan, self._versions.all, waiting, by_hand, problem, shipped_flows())
        for client in clients:
            self._send(client, shown)

    def _by_hand(self) -> tuple[tuple[PlanChange, ...], str]:
        try:
            text = self._file()
            if text == self._text:
                return (), ""
            found = changes(settled(self._plan), settled(self._read(text)))
            return found or (PlanChange(""),), ""  # a comment alone is a change of the file too
        except (BadInput, OSError, UnicodeDecodeError) as error:
            return (), str(error)


def held(started_with: Plan, plan: Plan) -> Plan:
    """What of ``plan`` holds without a new start: all but the lines to the outside, which the engine set up
    at its start (their names do), and the country by which the phone book reads numbers."""
    names = {each.id: each.name for each in plan.trunks}
    trunks: tuple[TrunkPlan, ...] = tuple(
        replace(each, name=names.get(each.id, each.name)) for each in started_with.trunks
    )
    return replace(plan, trunks=trunks, region=started_with.region)
