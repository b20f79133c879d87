"""A supervisor changes a menu at a desk of a running house: the next call hears it, another goes on."""

from dataclasses import replace

from app.domain.plan_menus import copied, with_menu, with_step
from app.domain.plan_prompts import renamed
from app.run.prompt_studio import SitePrompts
from telephony.media.tones import sine
from telephony.switchboard import plan_desk as say
from tests.peers.patience import eventually
from tests.whole.installation import Installation
from tests.whole.test_plan_day import answer, shown

NUMBER = "+37052080004"
BEFORE, AFTER = 1000.0, 1600.0


def test_the_next_call_hears_a_changed_menu_and_who_is_in_it_goes_on(installation: Installation) -> None:
    installation.start_exchange("--sample-company")
    studio = SitePrompts(installation.data)
    desk = installation.desk()
    known = shown(desk)
    service = next(each for each in known.shipped if each.id == "repair_state")
    flow = copied(known.plan, service, "Repairs by key")
    first = flow.steps[0]
    asks = replace(first, kind="menu", say=("tone",), value="", next="", ways=(("1", "bye"),))
    flow = with_step(replace(flow, steps=(first, *flow.steps[-1:]), languages=("en",)), asks)
    numbers = tuple(
        replace(each, menu=flow.id) if each.number == NUMBER else each for each in known.plan.numbers
    )
    plan = with_menu(replace(known.plan, numbers=numbers), flow)

    plan = renamed(plan, "tone", said(studio, BEFORE))
    desk.ask(say.PlanOffered, 1, plan)
    assert answer(desk, say.PlanSaved).version.number == 2
    assert "[[menu.step]]" in (installation.data / "plan.toml").read_text()
    with installation.caller() as early, installation.caller() as late:
        before = early.call(NUMBER).wait("up")
        before.hears(BEFORE)

        name = next(each for each in plan.flows if each.id == flow.id).steps[0].say[0]
        desk.ask(say.PlanOffered, 2, renamed(plan, name, said(studio, AFTER)))
        answer(desk, say.PlanSaved)
        after = late.call(NUMBER).wait("up")
        after.hears(AFTER)

        # He who was in it before goes on by what he was told.
        before.rtp.press("*")
        before.hears(BEFORE)
        before.rtp.press("1")
        eventually(lambda: before.state == "ended", within=20)
        after.hang_up()


def said(studio: SitePrompts, tone: float) -> str:
    """A recording is made at the desk: this tone, said into its microphone."""
    sound = sine(tone, 3.0, 0.2).repeat(2).astype("<i2").tobytes()
    return studio.keep("tone", "tone", ("en",), {"en": studio.recorded(sound, 16_000)})
