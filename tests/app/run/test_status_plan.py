"""The status pages' part of the plan, and its mistakes in words."""

import tomllib

import pytest

from app.domain.errors import BadInput
from app.run.status_plan import StatusPlan, status_plan


def test_there_is_no_page_unless_the_plan_has_one():
    assert status_plan({}) == StatusPlan() and StatusPlan().base == ""
    plan = status_plan(tomllib.loads('[status_page]\nport = 8088\nproxies = ["10.0.0.1"]'))
    assert plan.base == "http://127.0.0.1:8088" and plan.proxies == ("10.0.0.1",)
    assert StatusPlan(8088, "::1").base == "http://[::1]:8088"
    assert StatusPlan(8088, address="https://s.example").base == "https://s.example"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("status_page = 5", "one table"),
        ("[status_page]\nprot = 5", "prot"),
        ("[status_page]\nport = true", "port is True"),
        ('[status_page]\nport = "8088"', "port is"),
        ("[status_page]\nport = 70000", "70000"),
        ('[status_page]\naddress = "status.example.com"', "https://"),
        ('[status_page]\nproxies = ["proxy"]', "proxies"),
        ("[status_page]\nproxies = [5]", "proxies"),
    ],
)
def test_mistakes_are_told_in_words(text: str, said: str):
    with pytest.raises(BadInput, match=said):
        status_plan(tomllib.loads(text))
