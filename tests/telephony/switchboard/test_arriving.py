"""A call comes in; how it goes on for the caller is told in tests/stories."""

from telephony.switchboard.commands import LookUpCaller, Ring, SetTimer
from telephony.switchboard.events import CallArrived
from telephony.switchboard.ids import CallId, LegId, TimerId, TrunkId
from telephony.switchboard.plan import TrunkPlan
from tests.stories.scene import plan
from tests.story import BEGIN, Story

C1, LEG = CallId("c1"), LegId("c1.1")


def test_it_rings_before_anybody_is_asked_who_it_is() -> None:
    story = Story(plan(), look_up_takes=None).calls("c1")
    number = "sip:+37061111111@trunk.example"
    look_up = LookUpCaller(C1, "+37061111111", number, "")
    assert story.said == (Ring(LEG), look_up, SetTimer(TimerId("identify:c1"), BEGIN + 0.25))


def test_a_national_number_is_read_as_in_the_country_of_its_line() -> None:
    lines = (TrunkPlan(TrunkId("city"), "Budapest", region="HU", trusted=True),)
    story = Story(plan(trunks=lines), look_up_takes=None).calls("c1", number="06301234567")
    assert story.last(LookUpCaller).number == "+36301234567"


def test_a_line_that_is_not_in_the_plan_has_the_plans_country() -> None:
    story = Story(plan(trunks=()), look_up_takes=None).calls("c1", number="861111111")
    assert story.last(LookUpCaller).number == "+37061111111"


def test_extensions_are_as_long_as_the_plan_says() -> None:
    story = Story(plan(extensions=(2, 4)), look_up_takes=None).calls("c1", number="61")
    assert story.call("c1").caller.number.kind == "internal"


def test_a_leg_that_is_somebodys_already_is_no_new_call() -> None:
    story = Story(plan()).calls("c1")
    story.hears(CallArrived(CallId("c2"), LEG, TrunkId("city"), "100", (), True))
    assert (story.said, "c2" in story.board.floor.calls) == ((), False)


def test_text_of_the_network_can_be_written_down() -> None:
    story = Story(plan()).calls("c1", number="\udcff\udcfe", to="\udcff" * 2000)
    contact = story.contact("c1")
    assert (contact.end_reason, len(contact.called)) == ("rejected", 512)
    for text in (contact.called, contact.number_raw, contact.display_name):
        text.encode()
