"""Rows of promised times."""

import pytest

from app.domain.errors import BadInput
from app.domain.service_promises import Promise
from app.ui.requests.rule_fields import RuleFields
from tests.app.ui.requests.conftest import SUPERVISOR

RULES = (Promise(240, 1440, "Office"), Promise(60, 0, "Night", 3, "abroad"))


def test_what_is_shown_is_what_is_read(qtbot):
    fields = RuleFields(SUPERVISOR)
    qtbot.addWidget(fields)
    fields.show_rules(RULES, ("Office", "Night"))
    assert fields.rules == RULES
    fields.lines[0].response.setText("half an hour")
    with pytest.raises(BadInput, match="half an hour"):
        _ = fields.rules
    fields.show_rules(RULES[:1], ("Office",))
    assert list(fields.rules) == [RULES[0]]
