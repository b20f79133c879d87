"""Lines as a desk is shown them."""

from dataclasses import replace

from telephony.switchboard.ids import TrunkId
from telephony.switchboard.line_events import LinesWatched, LineTestAsked
from telephony.switchboard.line_overview import LinesView
from telephony.switchboard.line_views import lines_view
from telephony.switchboard.plan import TrunkPlan
from tests.stories.scene import ANNA, SUPPORT, plan, queue
from tests.story import Story

TRUNKS = (
    TrunkPlan(TrunkId("city"), "City", peers=("10.0.0.1", "10.0.0.2"), cost=1, proxy="a:5060", channels=4),
    TrunkPlan(TrunkId("inward"), "Inward", peers=("10.1.0.0/24",)),
    TrunkPlan(TrunkId("mobile"), "Mobile", registrar="b", transport="tls", srtp="required", codecs=("PCMA",)),
)


def story() -> Story:
    of = plan(queue(SUPPORT), trunks=TRUNKS)
    first, *others = of.operators
    return Story(replace(of, operators=(replace(first, role="supervisor"), *others)))


def seen(told: Story) -> LinesView:
    return lines_view(told.board.floor)


def test_order_of_use_is_by_cost_and_a_line_without_a_way_out_has_none() -> None:
    city, inward, mobile = seen(story()).trunks
    assert (city.order, inward.order, mobile.order) == (2, 0, 1)
    assert (mobile.registers, mobile.place, mobile.secure, mobile.srtp) == (True, "b", True, "required")
    assert (inward.registers, inward.place, inward.transport) == (False, "10.1.0.0/24", "")


def test_calls_and_tests_are_counted_until_they_end() -> None:
    told = story().signs_in(ANNA).calls("c1")
    assert seen(told).trunks[0].calls == 1
    told.hears(LinesWatched(ANNA, True)).hears(LineTestAsked(ANNA, TrunkId("city"), "+37069999999"))
    assert seen(told).trunks[0].calls == 2
    told.picks_up(ANNA).caller_hangs_up("c1")
    assert seen(told).trunks[0].calls == 1, "wrap-up is not on the line"


def test_every_operator_has_a_row_whether_his_phone_was_seen_or_not() -> None:
    phones = seen(story()).phones
    assert [each.extension for each in phones] == ["101", "102", "103"]
    assert not any(each.online or each.since for each in phones)
