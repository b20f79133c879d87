"""A supervisor's desk changes the plan: checked, written, kept, undone; what was written by hand stays."""

import queue
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import pytest

from app.run.plan_file import plan_of, read_plan
from app.run.plan_keeper import PlanKeeper, held
from telephony.switchboard import plan_desk as say
from telephony.switchboard.flow import FlowPlan, Step
from telephony.switchboard.ids import OperatorId, QueueId
from telephony.switchboard.plan import AlertPlan, OperatorPlan, Plan
from telephony.switchboard.plan_changes import settled
from tests.peers.mail_server import MailServer

RASA, TOMAS = OperatorId("rasa"), OperatorId("tomas")
TEXT = """# Our plan, by Rasa
region = "LT"

[[queue]]
id = "support"   # the old name
name = "Support"
ring_time = 20

# who sells
[[queue]]
id = "sales"
name = "Sales"

[[operator]]
id = "rasa"
name = "Rasa"
extension = "201"
secret = "rasas"
queues = ["support"]
role = "supervisor"

[[operator]]
id = "tomas"
name = "Tomas"
extension = "202"
secret = "tomas' own"
queues = ["support"]

[[trunk]]
id = "city"
name = "City"
registrar = "sip.example.com"
user = "us"
secret = "trunk"

[[number]]
number = "*"
queue = "support"
"""


@dataclass
class Office:
    keeper: PlanKeeper
    path: Path
    used: list[Plan] = field(default_factory=list)
    said: "queue.SimpleQueue[tuple[int, object]]" = field(default_factory=queue.SimpleQueue)

    def asks(self, wish: say.PlanWish, client: int = 1) -> Any:
        """The first answer."""
        self.keeper.ask(client, wish)
        return self.hears()

    def hears(self) -> Any:
        return self.said.get(timeout=5)[1]

    def shown(self, who: OperatorId = RASA) -> say.PlanShown:
        found = self.asks(say.PlanAsked(who))
        assert isinstance(found, say.PlanShown), found
        return found

    def saves(self, plan: Plan, base: int) -> Any:
        return self.asks(say.PlanOffered(RASA, base, plan))

    @property
    def text(self) -> str:
        return self.path.read_text()


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    yield from opened(tmp_path)


def opened(folder: Path) -> Iterator[Office]:
    path = folder / "plan.toml"
    if not path.exists():
        path.write_text(TEXT)
    used: list[Plan] = []
    office = Office(PlanKeeper(folder, read_plan(path), used.append), path, used)
    office.keeper.start(lambda client, message: office.said.put((client, message)))
    yield office
    office.keeper.stop()


def ringing(plan: Plan, seconds: float) -> Plan:
    first, *others = plan.queues
    return replace(plan, queues=(replace(first, ring_time=seconds), *others))


def test_the_plan_is_shown_without_passwords(office: Office) -> None:
    shown = office.shown()
    assert "rasas" not in repr(shown) and "trunk'" not in repr(shown)
    assert [(each.number, each.how) for each in shown.versions] == [(1, "found")]
    assert (shown.waiting, shown.by_hand, shown.file_problem) == ((), (), "")


@pytest.mark.parametrize("who", [TOMAS, OperatorId("nobody")])
def test_only_a_supervisor_is_heard(office: Office, who: OperatorId) -> None:
    plan = read_plan(office.path)
    wishes = (
        say.PlanAsked(who), say.PlanTried(who, 1, plan), say.PlanOffered(who, 1, ringing(plan, 5)),
        say.PlanUndone(who, 1, 1), say.PlanFileTaken(who),
    )  # fmt: skip
    for wish in wishes:
        assert office.asks(wish) == say.PlanRefused("forbidden")
    assert office.text == TEXT and not office.used


def test_what_is_saved_holds_stands_in_the_file_and_is_told(office: Office) -> None:
    saved = office.saves(ringing(office.shown().plan, 30), 1)
    (change,) = saved.version.changes
    assert (change.name, change.field) == ("Support", "ring_time")
    assert (change.before, change.after) == ("20.0", "30.0")
    assert (saved.version.number, saved.version.who, saved.passwords) == (2, "Rasa", ())
    assert office.text == TEXT.replace("ring_time = 20", "ring_time = 30")
    assert office.path.stat().st_mode & 0o077 == 0
    (used,) = office.used
    assert used.queues[0].ring_time == 30 and used.operators[1].secret == "tomas' own"
    assert office.hears().versions[0] == saved.version


def test_a_new_operator_gets_a_password_that_is_said_once(office: Office) -> None:
    plan = office.shown().plan
    ona = OperatorPlan(OperatorId("ona"), "Ona", "203", "", (QueueId("sales"),))
    saved = office.saves(replace(plan, operators=(*plan.operators, ona)), 1)
    ((name, password),) = saved.passwords
    assert name == "ona" and len(password) > 12
    assert {str(each.id): each.secret for each in read_plan(office.path).operators}["ona"] == password
    assert password not in repr(office.hears())
    kept = list((office.path.parent / "plans").iterdir())
    assert all(path.stat().st_mode & 0o077 == 0 for path in kept)
    assert not any(password in path.read_text() for path in kept if path.suffix == ".json")


def test_a_plan_with_a_mistake_changes_nothing(office: Office) -> None:
    plan = office.shown().plan
    wrong = replace(plan, queues=plan.queues[1:])
    judged = office.asks(say.PlanTried(RASA, 7, wrong))
    assert judged.problem == "The plan leads to support, which is no queue in it."
    assert office.asks(say.PlanTried(RASA, 8, plan)) == say.PlanJudged(8, "")
    refused = office.saves(wrong, 1)
    assert (refused.code, "support" in refused.detail) == ("wrong", True)
    assert office.text == TEXT and not office.used


def test_somebody_must_be_able_to_change_it_again(office: Office) -> None:
    plan = office.shown().plan
    nobody = replace(plan, operators=tuple(replace(each, role="operator") for each in plan.operators))
    assert office.saves(nobody, 1) == say.PlanRefused("last_supervisor")


def test_lines_and_their_passwords_are_never_changed_from_a_desk(office: Office) -> None:
    plan = office.shown().plan
    saved = office.saves(replace(ringing(plan, 30), trunks=()), 1)
    assert [each.field for each in saved.version.changes] == ["ring_time"]
    assert read_plan(office.path).trunks[0].secret == "trunk"


def test_who_was_overtaken_is_told_by_whom_and_sees_the_plan_as_it_is(office: Office) -> None:
    plan = office.shown().plan
    office.saves(ringing(plan, 30), 1)
    office.hears()
    assert office.saves(ringing(plan, 40), 1) == say.PlanRefused("stale", "Rasa")
    assert office.hears().plan.queues[0].ring_time == 30


def test_a_file_changed_by_hand_is_not_overwritten(office: Office) -> None:
    plan = office.shown().plan
    office.path.write_text(TEXT.replace('name = "Sales"', 'name = "Shop"') + "# mine\n")
    assert office.saves(ringing(plan, 30), 1).code == "by_hand"
    assert [(each.name, each.field) for each in office.hears().by_hand] == [("Shop", "name")]
    saved = office.asks(say.PlanFileTaken(RASA))
    assert (saved.version.how, saved.version.number) == ("by_hand", 2)
    shown = office.hears()
    assert shown.by_hand == () and office.used[-1].queues[1].name == "Shop"
    office.saves(ringing(shown.plan, 30), 2)
    assert "# mine" in office.text and '"Shop"' in office.text


def test_a_comment_alone_is_a_change_of_the_file_too(office: Office) -> None:
    plan = office.shown().plan
    office.path.write_text("# hands off\n" + TEXT)
    assert office.saves(ringing(plan, 30), 1).code == "by_hand"
    assert len(office.hears().by_hand) == 1
    assert office.text.startswith("# hands off")


def test_a_file_with_a_mistake_is_told_and_stays(office: Office) -> None:
    office.shown()
    office.path.write_text("[[queue]\n")
    assert "at line 1" in office.shown().file_problem
    assert office.asks(say.PlanFileTaken(RASA)).code == "wrong"
    assert office.text == "[[queue]\n"


def test_undo_makes_an_older_version_hold_as_a_new_one(office: Office) -> None:
    plan = office.shown().plan
    gone = replace(ringing(plan, 30), operators=plan.operators[:1])
    office.saves(gone, 1)
    office.hears()
    saved = office.asks(say.PlanUndone(RASA, 2, 1))
    assert (saved.version.number, saved.version.how, saved.version.of) == (3, "undone", 1)
    assert plan_of(tomllib.loads(office.text)) == plan_of(tomllib.loads(TEXT))
    assert office.used[-1].operators[1].secret == "tomas' own"
    assert [each.number for each in office.hears().versions] == [3, 2, 1]


def test_what_was_changed_while_nobody_ran_is_a_version(tmp_path: Path) -> None:
    for office in opened(tmp_path):
        office.shown()
    (tmp_path / "plan.toml").write_text(TEXT.replace("ring_time = 20", "ring_time = 25"))
    for office in opened(tmp_path):
        newest = office.shown().versions[0]
        assert (newest.number, newest.how, newest.who) == (2, "by_hand", "")
        assert [each.after for each in newest.changes] == ["25.0"]


def test_what_needs_a_new_start_is_said(office: Office) -> None:
    office.shown()
    changed = TEXT.replace("sip.example.com", "sip.example.org").replace('"City"', '"Town"')
    office.path.write_text(changed.replace("ring_time = 20", "ring_time = 21"))
    office.asks(say.PlanFileTaken(RASA))
    assert [(each.table, each.field) for each in office.hears().waiting] == [("trunks", "registrar")]
    used = office.used[-1]
    assert (used.trunks[0].registrar, used.trunks[0].name) == ("sip.example.com", "Town")
    assert used.queues[0].ring_time == 21


def test_a_trunk_that_is_new_waits_and_one_that_is_gone_goes_on(office: Office) -> None:
    plan = read_plan(office.path)
    assert held(plan, replace(plan, trunks=())).trunks == plan.trunks


def test_a_disk_that_is_full_changes_nothing(office: Office) -> None:
    plan = office.shown().plan
    (office.path.parent / "plan.new").mkdir()
    assert office.saves(ringing(plan, 30), 1).code == "not_written"
    assert office.text == TEXT and not office.used
    assert [each.number for each in office.shown().versions] == [1]


def test_a_test_mail_goes_by_the_file_as_it_is_now(office: Office) -> None:
    answer = office.asks(say.MailTried(RASA, "lead@example.com"))
    assert (answer.text, "No mail server" in answer.detail) == ("mail_failed", True)
    assert office.asks(say.MailTried(TOMAS, "lead@example.com")) == say.PlanRefused("forbidden")
    with MailServer() as server:
        mail = f'[mail]\nhost = "127.0.0.1"\nport = {server.port}\nsecurity = "none"\nsender = "a@b.lt"\n'
        office.path.write_text(mail + office.text.replace('region = "LT"', ""))
        assert office.asks(say.MailTried(RASA, "lead@example.com")).text == "mail_sent"
        assert server.taken[0].to == ["lead@example.com"]


def test_a_menu_is_saved_with_the_number_that_leads_to_it_and_undone(office: Office) -> None:
    shown = office.shown()
    assert "service" in {each.id for each in shown.shipped} and shown.plan.flows == ()
    flow = FlowPlan("night", "Night", (Step("bye", "end", ("goodbye",)),), ("lt",))
    number = replace(shown.plan.numbers[0], menu="night")
    saved = office.saves(replace(shown.plan, flows=(flow,), numbers=(number,)), 1)
    assert {(each.table, each.row) for each in saved.version.changes} == {
        ("flows", "night"),
        ("numbers", "*"),
    }
    assert office.text.endswith('[[menu.step]]\nid = "bye"\nkind = "end"\nsay = ["goodbye"]\n')
    assert office.used[-1].flows == (flow,)
    office.hears()
    undone = office.asks(say.PlanUndone(RASA, 2, 1))
    assert undone.version.of == 1 and "[[menu" not in office.text and not office.used[-1].flows


def test_a_shipped_menu_is_named_and_not_written(office: Office) -> None:
    plan = office.shown().plan
    number = replace(plan.numbers[0], menu="service")
    office.saves(replace(plan, numbers=(number,)), 1)
    assert 'menu = "service"' in office.text and "[[menu" not in office.text
    assert [each.id for each in office.used[-1].flows] == ["service"]


def test_a_menu_that_leaves_somebody_alone_is_refused_in_words(office: Office) -> None:
    plan = office.shown().plan
    step = Step("ask", "menu", ("x",), ways=(("1", "bye"), ("1", "ask")), label="Day or night")
    flow = FlowPlan("night", "Night", (step, Step("bye", "end")))
    refused = office.saves(replace(plan, flows=(flow,)), 1)
    assert (refused.code, refused.detail) == ("wrong", "Menu Night: step Day or night: 1 leads to two steps.")
    judged = office.asks(say.PlanTried(RASA, 7, replace(plan, flows=(replace(flow, steps=()),))))
    assert judged.problem == "Menu Night: a menu has 1 to 60 steps."


def test_alerts_pauses_and_the_house_are_written_and_come_back(office: Office) -> None:
    shown = office.shown()
    alert = AlertPlan("slow", "longest_wait", 120, 60, QueueId("support"), owners=(RASA,), mail=("a@x.lt",))
    changed = replace(
        shown.plan,
        alerts=(alert,),
        pause_limits=(("lunch", 2700.0),),
        park_slots=(801, 809),
        dial_time=30.0,
        record_outgoing="always",
        queues=(replace(shown.plan.queues[0], record_outgoing="ask"), *shown.plan.queues[1:]),
    )
    assert isinstance(office.saves(changed, 1), say.PlanSaved)
    assert office.used[-1].alerts == (alert,) and office.used[-1].dial_time == 30.0
    office.hears()
    for line in (
        "dial_time = 30",
        "park_slots = [801, 809]",
        'record_outgoing = "always"',
        "[[alert]]",
        'mail = ["a@x.lt"]',
        'code = "lunch"',
        "limit = 2700",
        "# who sells",
    ):
        assert line in office.text, line
    assert office.asks(say.PlanUndone(RASA, 2, 1)).version.number == 3
    office.hears()
    assert settled(read_plan(office.path)) == settled(plan_of(tomllib.loads(TEXT)))


@pytest.mark.parametrize(
    ("field", "value", "said"),
    [
        ("region", "XX", "no country"),
        ("dial_time", 1.0, "dial_time"),
        ("extensions", (5, 3), "extensions"),
        ("record_outgoing", "perhaps", "record_outgoing"),
        ("pause_codes", (), "pause"),
        ("pause_limits", (("smoke", 60.0),), "smoke"),
        ("alerts", (AlertPlan("a", "longest_wait", 120, 60),), "nobody owns it"),
        ("alerts", (AlertPlan("a", "ready", 0, 1, owners=(RASA,), mail=("lead",)),), "no mail address"),
    ],
)
def test_what_would_not_do_is_said_before_it_is_saved(
    office: Office, field: str, value: object, said: str
) -> None:
    plan = replace(office.shown().plan, **{field: value})  # type: ignore[arg-type]
    judged = office.asks(say.PlanTried(RASA, 7, plan))
    assert isinstance(judged, say.PlanJudged) and said in judged.problem
    assert office.text == TEXT


def test_who_looks_after_a_team_does_not_give_himself_the_others(tmp_path: Path) -> None:
    text = TEXT.replace('name = "Support"', 'name = "Support"\nteams = ["north"]')
    text = text.replace('role = "supervisor"', 'role = "supervisor"\nteams = ["north"]')
    (tmp_path / "plan.toml").write_text(text, "utf-8")
    for office in opened(tmp_path):
        shown = office.shown()
        rasa, tomas = shown.plan.operators
        freed = replace(shown.plan, operators=(replace(rasa, teams=()), tomas))
        answer = office.saves(freed, shown.versions[0].number)
        assert "whole house" in str(answer) and office.text == text
        office.saves(ringing(shown.plan, 33), shown.versions[0].number)
        assert "33" in office.text
