"""Rows of people who get work."""

from app.domain.assignment import Duty
from app.ui.requests.duty_fields import DutyFields
from tests.app.ui.requests.conftest import SUPERVISOR


def test_what_is_shown_is_what_is_read(qtbot):
    fields = DutyFields(SUPERVISOR)
    qtbot.addWidget(fields)
    assert SUPERVISOR.view is not None
    me = SUPERVISOR.view.me
    duties = (Duty(me.operator, me.name, 7, frozenset({"support"})), Duty("gone", "Old Hand", 1, away=True))
    fields.show_duties(duties)
    assert fields.duties == duties
    assert fields.lines[1].teams.text() == "only without a team"
    fields.lines[1].teams.choose("support")
    assert fields.duties[1].skills == frozenset({"support"})
    fields.lines[1].teams.choose("support", False)
    assert fields.duties[1].skills == frozenset()
