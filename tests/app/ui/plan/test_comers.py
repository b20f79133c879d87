"""Queues and rules that send somebody to a place."""

from dataclasses import replace

from app.ui.parts.say import say
from app.ui.plan.comers import sent_to
from telephony.switchboard.plan import Rule
from tests.app.ui.plan.menu_desk import HOUSE


def test_each_queue_and_why_and_then_the_rules() -> None:
    queue = replace(HOUSE.queues[0], name="Help", overflow="voicemail:x", closed_to="voicemail:x")
    rules = (Rule("late", to="voicemail:x"), Rule("other", to="busy"))
    plan = replace(HOUSE, queues=(queue, *HOUSE.queues[1:]), rules=rules)
    lines = [say(each) for each in sent_to(plan, "voicemail:x")]
    assert lines == ["Help: too many or too long", "Help: closed", "Rule late"]
    assert sent_to(plan, "voicemail:y") == ()
