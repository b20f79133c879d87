"""A step says itself in one line: what the contact keeps."""

import pytest

from telephony.switchboard.routing_steps import Step


@pytest.mark.parametrize(
    ("step", "said"),
    [
        (Step("night", False, "open", "office", "sales"), "rule night: office is open"),
        (Step("night", True, "matched", to="sales", added=-1), "rule night: to sales, -1 priority"),
        (Step("night", True, "matched", added=2), "rule night: +2 priority"),
        (Step("", True, "own_queue", "vip", "vip"), "the caller belongs to vip"),
        (Step("", True, "number", "{detail} leads nowhere"), "{detail} leads nowhere"),
    ],
)
def test_in_one_line(step: Step, said: str) -> None:
    assert str(step) == said
