"""Weights by priority and kind of device."""

import pytest

from app.domain.assignment import Weight
from app.domain.errors import BadInput
from app.ui.requests.weight_fields import WeightFields


def test_a_weight_for_all_is_shown_at_every_priority(qtbot):
    fields = WeightFields()
    qtbot.addWidget(fields)
    fields.show_weights((Weight(3), Weight(5, 3)))
    assert [field.value() for field in fields.priorities] == [3, 3, 3, 5]


@pytest.mark.parametrize("line", ["cold room", "7", "cold room -1", "cold room ²"])
def test_a_line_that_is_no_weight_is_told(qtbot, line: str):
    fields = WeightFields()
    qtbot.addWidget(fields)
    fields.kinds.setPlainText(line)
    with pytest.raises(BadInput, match="has no weight"):
        _ = fields.weights
