"""What the plan file says of voicemail, and what is told when it is wrong."""

import tomllib
from pathlib import Path

import pytest

from app.domain.errors import BadInput
from app.run.plan_file import plan_of
from app.run.plan_text import RESOURCES
from app.run.plan_writing import rewritten
from telephony.switchboard.ids import QueueId
from telephony.switchboard.plan import BoxPlan, Plan

TEXT = (RESOURCES / "demo" / "plan.toml").read_text("utf-8").replace("{world_port}", "5060")
BOX = {"id": "night", "name": "Night", "queue": "support"}


def read(more: dict[str, object], closed_to: str = "voicemail:night") -> Plan:
    data = tomllib.loads(TEXT)
    data["voicemail"].append(BOX | more)
    data["queue"][0]["closed_to"] = closed_to
    return plan_of(data, Path())


def test_a_box_is_read_and_a_queue_may_lead_there() -> None:
    plan = read({"languages": "lt", "longest": 60})
    assert plan.boxes[1:] == (BoxPlan("night", "Night", QueueId("support"), languages=("lt",), longest=60.0),)
    assert plan.queues[0].closed_to == "voicemail:night"


@pytest.mark.parametrize(
    ("more", "told"),
    [
        ({"queue": "nowhere"}, "which is no queue"),
        ({"longest": 1}, "longest is 5 to 600 seconds"),
        ({"silence": 1}, "silence is 2 to 30 seconds"),
        ({"keep_days": -1}, "keep_days is less than 0"),
        ({"greeting": ""}, "a greeting is missing"),
        ({"id": "a b"}, "no short name"),
        ({"speed": 3}, "there is no field"),
    ],
)
def test_a_mistake_is_told_in_plain_words(more: dict[str, object], told: str) -> None:
    with pytest.raises(BadInput, match=told):
        read(more)


def test_a_target_that_is_no_box_is_told() -> None:
    with pytest.raises(BadInput, match="no .*voicemail.* of that name"):
        read({}, "voicemail:day")


def test_a_message_for_nobody_is_told() -> None:
    data = tomllib.loads(TEXT)
    step = {"id": "tell", "kind": "message", "title": "Call", "person": "999", "next": "bye"}
    data["menu"] = [*data.get("menu", []), {"id": "own", "step": [step, {"id": "bye", "kind": "end"}]}]
    with pytest.raises(BadInput, match="nobody has the extension"):
        plan_of(data, Path())


def test_a_box_is_written_back_into_the_file() -> None:
    before, after = plan_of(tomllib.loads(TEXT), Path()), read({"silence": 8})
    written = rewritten(TEXT, before, after)
    assert written.count("[[voicemail]]") == 2 and "silence = 8" in written
