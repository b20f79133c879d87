"""Random menus, random keys, an engine and an office that say anything at any time: nobody is left alone."""

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from telephony.switchboard import events as e
from telephony.switchboard.commands import HangUp
from telephony.switchboard.flow import LOOK_UPS, FlowPlan, Step
from telephony.switchboard.flow_faults import faults
from telephony.switchboard.ids import CallId, LegId, PlaybackId
from telephony.switchboard.plan import NumberPlan
from tests.stories.scene import ANNA, SALES, SUPPORT, plan
from tests.story import Story

NAMES = ("a", "b", "c", "d", "e")
LEG = LegId("c1.1")
name = st.sampled_from(NAMES)
ways = st.dictionaries(st.sampled_from("123456789*#"), name, min_size=1, max_size=3).map(
    lambda d: tuple(d.items())
)
answers = st.dictionaries(st.sampled_from(("none", "prove")), name, max_size=2).map(
    lambda d: tuple(d.items())
)
words = st.sampled_from((("x",), ("{n:digits}",), ("state_{state}",)))
kinds = st.one_of(
    st.builds(dict, kind=st.just("say"), say=words, next=name),
    st.builds(dict, kind=st.just("menu"), say=words, ways=ways, tries=st.integers(1, 3)),
    st.builds(
        dict, kind=st.just("collect"), say=words, value=st.just("n"), next=name, most=st.integers(1, 4)
    ),
    st.builds(dict, kind=st.just("look_up"), ask=st.sampled_from(LOOK_UPS), next=name, ways=answers),
    st.builds(dict, kind=st.just("branch"), value=st.just("n"), ways=ways, next=name),
    st.builds(dict, kind=st.just("language"), language=st.sampled_from(("en", "lt")), next=name),
    st.builds(dict, kind=st.just("order"), next=name),
    st.builds(dict, kind=st.just("queue"), queue=st.sampled_from(("", SALES))),
    st.builds(dict, kind=st.just("end"), say=st.sampled_from(((), ("x",)))),
)
flows = st.lists(kinds, min_size=5, max_size=5).map(
    lambda rows: FlowPlan("f", "F", tuple(Step(i, **row) for i, row in zip(NAMES, rows, strict=True)))
)
deeds = st.one_of(
    st.sampled_from("0123456789*#").map(lambda key: ("key", key)),
    st.sampled_from(("ok", "ok", "failed", "stopped")).map(lambda how: ("played", how)),
    st.sampled_from(("found", "found", "none", "prove", "failed")).map(lambda how: ("office", how)),
    st.sampled_from((0.5, 6.0, 200.0)).map(lambda seconds: ("passes", str(seconds))),
)


def waits_for_a_person(story: Story) -> bool:
    return story.call("c1").state in ("waiting", "offered")


def over(story: Story) -> bool:
    return CallId("c1") not in story.board.floor.calls


def do(story: Story, deed: tuple[str, str]) -> None:
    what, how = deed
    menu = story.call("c1").menu
    assert menu is not None
    if what == "key":
        story.hears(e.DigitPressed(LEG, how))
    elif what == "played":
        story.hears(e.PlaybackFinished(PlaybackId(f"menu{menu.prompt}:c1"), how))
    elif what == "office":
        story.hears(e.OfficeAnswered(CallId("c1"), menu.asked, how, (("state", "done"), ("n", "1"))))
    else:
        story.passes(float(how))


def asked(flow: FlowPlan) -> Story:
    return Story(plan(flows=(flow,), numbers=(NumberPlan("100", SUPPORT, menu="f"),))).calls("c1")


@settings(max_examples=600, deadline=None, database=None)
@given(flows, st.lists(deeds, max_size=25))
def test_whatever_is_pressed_a_caller_is_served_or_comes_to_a_person(
    flow: FlowPlan, day: list[tuple[str, str]]
) -> None:
    assume(not [each for each in faults(flow, frozenset({SALES})) if "no way leads there" not in each])
    story = asked(flow)
    for deed in day:
        if over(story) or waits_for_a_person(story):
            break
        do(story, deed)
    if not over(story) and not waits_for_a_person(story):
        story.passes(3600)  # from now on he presses nothing, and the engine says nothing any more
    assert over(story) or waits_for_a_person(story)
    if over(story):
        assert (story.contact("c1").end_reason, story.finals("c1")) == ("menu", 1)
    else:
        story.signs_in(ANNA)
        assert story.rings(ANNA)


@settings(max_examples=300, deadline=None, database=None)
@given(flows, st.lists(deeds, max_size=12))
def test_zero_is_a_person_in_every_step_that_is_no_number(flow: FlowPlan, day: list[tuple[str, str]]) -> None:
    story = asked(flow)
    for deed in day:
        if over(story) or waits_for_a_person(story):
            return
        do(story, deed)
    if over(story) or waits_for_a_person(story):
        return
    menu = story.call("c1").menu
    assert menu is not None and menu.step is not None
    if menu.step.kind == "collect":
        story.presses("c1", "*0").passes(61)
    else:
        story.presses("c1", "0").does_not(HangUp)
    assert waits_for_a_person(story)
