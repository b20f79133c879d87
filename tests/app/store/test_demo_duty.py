"""The sample company has deadlines of every kind and people with work."""

from app.domain.assignment import ACTIVE
from app.store.demo_data import load_demo_data
from app.store.demo_devices import load_demo_devices
from app.store.demo_duty import ROSTER, load_demo_duty
from tests.workshop import Bench


def test_open_requests_have_deadlines_and_people_have_them(bench: Bench):
    load_demo_data(bench.desk.store)
    load_demo_devices(bench.desk.store)
    load_demo_duty(bench.desk.store)
    lines = bench.workshop.open_tickets().lines
    assert lines and all(each.promised.due or each.promised.standing for each in lines)
    assert len({each.priority for each in lines}) == 4
    duties = bench.workshop.roster().duties
    assert [each.operator for each in duties] == [each.operator for each in ROSTER.duties]
    assert sum(each.tickets for each in duties) == len([each for each in lines if each.state in ACTIVE])
