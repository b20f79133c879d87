"""The plan file: what a supervisor writes is what the exchange gets, and every mistake is told."""

from pathlib import Path
from typing import Any

import pytest

from app.domain.errors import BadInput
from app.run.plan_file import RESOURCES, plan_of, read_plan, write_plan
from telephony.switchboard.plan import DayHours, Rule, SkillNeed

SMALL: dict[str, Any] = {
    "queue": [{"id": "main", "name": "Main"}],
    "operator": [{"id": "ona", "name": "Ona", "extension": "201", "secret": "s", "queues": ["main"]}],
    "number": [{"number": "*", "queue": "main"}],
}


def changed(table: str, **fields: object) -> dict:
    return {**SMALL, table: [{**SMALL[table][0], **fields}]}


def test_the_shipped_plans_are_good_and_hold_a_fresh_password(tmp_path: Path) -> None:
    for name in ("plan.toml", "demo/plan.toml"):
        for home in ("a", "b"):
            write_plan(RESOURCES / name, tmp_path / home / name, world_port="5080")
        first, second = (read_plan(tmp_path / home / name / "plan.toml") for home in ("a", "b"))
        assert first.operators and first.queues
        assert first.operators[0].secret != second.operators[0].secret
        assert len(first.operators[0].secret) >= 12


def test_a_plan_that_is_there_is_never_written_over(tmp_path: Path) -> None:
    (tmp_path / "plan.toml").write_text("mine")
    write_plan(RESOURCES / "plan.toml", tmp_path)
    assert (tmp_path / "plan.toml").read_text() == "mine"


def test_the_password_file_is_for_its_owner_only(tmp_path: Path) -> None:
    write_plan(RESOURCES / "plan.toml", tmp_path)
    assert (tmp_path / "plan.toml").stat().st_mode & 0o077 == 0


def test_weekly_hours_become_intervals() -> None:
    weekly = ["Mo-Fr 08:00-18:00", "Sa 9:30-12:00"]
    hours = {"zone": "Europe/Vilnius", "weekly": weekly, "closed": ["2026-12-25"]}
    queue = plan_of(changed("queue", hours=hours)).queues[0]
    assert [(each.weekday, each.start, each.end) for each in queue.hours.weekly] == [
        *[(day, 480, 1080) for day in range(5)],
        (5, 570, 720),
    ]
    assert queue.hours.closed == ("2026-12-25",)


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (changed("queue", ring_tiem=5), "ring_tiem"),
        (changed("queue", ring_time="long"), "queue main: ring_time: number wanted"),
        (changed("operator", queues="main"), "operator ona: queues: list wanted"),
        (changed("queue", strategy="loudest"), "loudest"),
        (changed("operator", role="boss"), "boss"),
        (changed("operator", skills={"lt": "well"}), "skills"),
        (changed("queue", overflow="nowhere"), "nowhere"),
        (changed("queue", announce_every=5), "announce_every is 5"),
        (changed("queue", callback="both_first"), "both_first.*operator_first, customer_first"),
        (changed("queue", answer_within=21.0), "answer_within is none of 2, 3,.* 1200 seconds"),
        (changed("queue", short_abandon=1.0), "short_abandon is none of 0, 2"),
        (changed("queue", callback_tries=0), "callback_tries"),
        (changed("queue", callback_retry=1), "callback_retry"),
        (changed("queue", callback_window=5), "callback_window"),
        (changed("queue", skills=[{"skil": "lt"}]), "skil"),
        (changed("queue", no_operators="nowhere"), "nowhere"),
        (changed("queue", hours={"zone": "Europe/Atlantis"}), "Atlantis"),
        (changed("queue", hours={"weekly": ["Mo-Fr 18:00-08:00"]}), "ends before"),
        (changed("queue", hours={"weekly": ["Xx 08:00-18:00"]}), "is no day"),
        (changed("queue", hours={"weekly": ["Mo 08:00-25:99"]}), "no such time"),
        (changed("queue", hours={"days": ["tomorrow 08:00-12:00"]}), "does not begin with a day"),
        (changed("queue", hours={"week": []}), "no field week"),
        (changed("queue", hours={"weekly": "Mo 08:00-12:00"}), "texts in brackets"),
        (changed("queue", hours="office"), "no .*hours.* named 'office'"),
        (changed("queue", hours=8), "Queue main: hours are a table"),
        (changed("queue", hours={"holidays": "lost.ics"}), "lost.ics"),
        (changed("queue", closed_to="person:999"), "nobody has that extension"),
        (changed("queue", overflow="postbox:7"), "It may be .*person"),
        ({**SMALL, "hours": [{"zone": "UTC"}]}, "without a name"),
        ({**SMALL, "hours": [{"name": "a"}, {"name": "a"}]}, "more than once"),
        ({**SMALL, "rule": [{"name": "r", "to": "lost"}]}, "Rule r: to leads to 'lost'"),
        ({**SMALL, "rule": [{"language": "lt"}]}, "Rule no. 1: it does nothing"),
        ({**SMALL, "rule": [{"during": "office", "add": 1}]}, "named office"),
        ({**SMALL, "rule": [{"caller": ["Lithuania"], "add": 1}]}, "neither"),
        ({**SMALL, "rule": [{"vip": True, "add": 1}]}, "rule no. 1: there is no field vip"),
        (changed("queue", hours={"weekly": [7]}), "Queue main"),
        (changed("operator", queues=["lost"]), "lost"),
        (changed("number", queue="lost"), "lost"),
        (changed("number", vip_queue="lost"), "lost"),
        ({**SMALL, "queue": SMALL["queue"] * 2}, "more than once"),
        ({**SMALL, "operator": SMALL["operator"] * 2}, "more than once"),
        ({**SMALL, "colour": "red"}, "colour"),
        ({**SMALL, "park_slots": [709, 701]}, "park_slots is"),
        ({**SMALL, "park_time": 1}, "park_time is 1"),
        ({"queue": [{"name": "no id"}]}, "queue no. 1: missing: .*id"),
        ({"language": "xx"}, "The plan: language 'xx'; known: en, "),
    ],
)
def test_a_mistake_is_told_with_its_place_and_what_to_do(data: dict, told: str) -> None:
    with pytest.raises(BadInput, match=told) as caught:
        plan_of(data)
    assert caught.value.advice


def test_queues_share_calendars_and_rules_read_as_people_write_them() -> None:
    office = {
        "name": "office",
        "zone": "Europe/Vilnius",
        "weekly": ["Mo-Fr 08:00-17:00"],
        "days": ["12-24 08:00-12:00"],
    }
    rules = [
        {"name": "Poles", "caller": "PL", "language": ["pl", "en"], "during": "office", "to": "person:201"}
    ]
    plan = plan_of({**changed("queue", hours="office"), "hours": [office], "rule": rules})
    assert plan.queues[0].hours == plan.calendars[0]
    assert plan.calendars[0].days == (DayHours("12-24", ((480, 720),)),)
    assert plan.rules == (Rule("Poles", (), ("PL",), ("pl", "en"), during="office", to="person:201"),)


def test_holidays_lie_beside_the_plan(tmp_path: Path) -> None:
    (tmp_path / "lt.ics").write_text(
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART;VALUE=DATE:20240624\r\n"
        "RRULE:FREQ=YEARLY\r\nSUMMARY:Joninės\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    )
    hours = plan_of(changed("queue", hours={"holidays": "lt.ics"}), tmp_path).queues[0].hours
    assert hours.days == (), "what the file says is not taken for what the plan says"
    assert {each.name for each in hours.read} == {"Joninės"}
    assert {each.date[5:] for each in hours.read} == {"06-24"}


def test_no_file_and_no_toml_are_told(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="cannot be read"):
        read_plan(tmp_path / "plan.toml")
    (tmp_path / "plan.toml").write_bytes(b"[[queue\xff")
    with pytest.raises(BadInput, match="plan.toml"):
        read_plan(tmp_path / "plan.toml")


def test_skills_are_read_as_people_write_them() -> None:
    data = changed("operator", skills={"lt": 3, "repair": 1})
    data["queue"][0] |= {"skills": [{"skill": "lt", "level": 2, "relax": 30}], "strategy": "round_robin"}
    plan = plan_of(data)
    assert plan.operators[0].skills == (("lt", 3), ("repair", 1))
    assert plan.queues[0].skills == (SkillNeed("lt", 2, 30.0),)


def test_whether_supervisors_may_listen_is_one_of_the_known_words(tmp_path):
    whole = 'monitoring = "{}"\n[[queue]]\nid = "q"\nname = "Q"\nmonitoring = "{}"\n'
    for house, queue, wrong in (("", "", "The plan"), ("told", "nobody", "Queue q"), ("silent", "off", "")):
        path = tmp_path / "plan.toml"
        path.write_text(whole.format(house, queue), "utf-8")
        if wrong:
            with pytest.raises(BadInput, match=f"{wrong}: monitoring .* told, silent, off"):
                read_plan(path)
        else:
            assert read_plan(path).queues[0].monitoring == "off"


def test_teams_of_queues_and_people() -> None:
    data: dict[str, Any] = {
        "queue": [{"id": "main", "name": "Main", "teams": "north"}],
        "operator": [
            {
                "id": "ona",
                "name": "Ona",
                "extension": "1",
                "secret": "s",
                "queues": [],
                "teams": ["north", "x"],
            },
            {"id": "jo", "name": "Jo", "extension": "2", "secret": "s", "queues": [], "role": "supervisor"},
        ],
    }
    plan = plan_of(data)
    assert [plan.queues[0].teams, *(each.teams for each in plan.operators)] == [
        ("north",),
        ("north", "x"),
        (),
    ]
    boss = {**data["operator"][1], "teams": ["nort"]}
    data = {**data, "operator": [data["operator"][0], boss]}
    with pytest.raises(BadInput, match="no queue and no operator is of the team nort") as found:
        plan_of(data)
    assert "spelling" in found.value.advice
