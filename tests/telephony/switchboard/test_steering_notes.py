"""Notes of the audit: kept short, told to whom they are about."""

from telephony.switchboard.alert_events import Alert, AlertsChanged
from telephony.switchboard.board import Board
from telephony.switchboard.commands import KeepDeed
from telephony.switchboard.steering_events import MessageSeen
from telephony.switchboard.steering_notes import LONGEST, alerts_changed, message_seen, note
from tests.stories.scene import ANNA, CARL, SUPPORT, plan


def test_long_texts_are_cut_and_what_is_about_queues_is_told_to_nobody() -> None:
    floor = Board(plan()).floor
    first = note(floor, 1.0, CARL, "message", whom=ANNA, detail=" " + "x" * 900)
    note(floor, 2.0, CARL, "shut", queues=(SUPPORT,), reason="fire")
    assert (len(first.detail), first.number) == (LONGEST, 1)
    assert list(floor.steering.unseen) == [ANNA]
    assert [type(each) for each in floor.take_commands()] == [KeepDeed, KeepDeed]
    message_seen(floor, MessageSeen(ANNA, 99), 3.0)
    assert floor.take_commands() == ()


def test_the_alerts_are_those_that_were_told_last() -> None:
    floor = Board(plan()).floor
    alert = Alert("slow", "longest_wait", SUPPORT, "Support", 1.0, 1.0, 1.0, (ANNA,))
    alerts_changed(floor, AlertsChanged((alert,)), 1.0)
    assert floor.alerts == (alert,)
