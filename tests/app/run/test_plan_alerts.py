"""Alerts of a plan file, and their mistakes in words."""

import tomllib

import pytest

from app.domain.errors import BadInput
from app.run.plan_file import plan_of
from telephony.switchboard.plan import Plan

BASE = """
[[queue]]
id = "main"
name = "Main"
[[operator]]
id = "rasa"
name = "Rasa"
extension = "201"
secret = "x"
queues = ["main"]
role = "supervisor"
[[hours]]
name = "night"
weekly = ["Mo-Su 00:00-07:00"]
[[alert]]
id = "slow"
kind = "longest_wait"
raise_at = 120
clear_at = 60
owners = ["rasa"]
"""


def read(**other: object) -> Plan:
    data = tomllib.loads(BASE)
    data["alert"][0] |= other
    return plan_of(data)


def test_an_alert_is_read() -> None:
    (alert,) = read(queue="main", quiet="night", mail=["lead@example.com"]).alerts
    assert (alert.kind, alert.raise_at, alert.clear_at, alert.hold) == ("longest_wait", 120, 60, 30)


@pytest.mark.parametrize(
    ("other", "said"),
    [
        ({"kind": "weather"}, "known: service_level, longest_wait"),
        ({"clear_at": 120}, "clear_at must be below"),
        ({"kind": "ready", "raise_at": 1, "clear_at": 1}, "clear_at must be above"),
        ({"hold": -1}, "hold"),
        ({"queue": "x"}, "no queue 'x'"),
        ({"kind": "pause", "pause": "x"}, "no pause 'x'"),
        ({"quiet": "x"}, "named 'x'"),
        ({"owners": ["x"]}, "owner x"),
        ({"owners": []}, "nobody owns it"),
        ({"mail": ["x"]}, "'x' is no mail address"),
        ({"colour": "red"}, "no field 'colour'|colour"),
    ],
)
def test_mistakes_are_told_in_words(other: dict[str, object], said: str) -> None:
    with pytest.raises(BadInput, match=said):
        read(**other)


def test_ids_are_unique() -> None:
    data = tomllib.loads(BASE)
    data["alert"] *= 2
    with pytest.raises(BadInput, match="more than once"):
        plan_of(data)
