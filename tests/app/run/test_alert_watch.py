"""From the floor to the board, the desks and the mail, with a board that lives."""

import queue
from collections.abc import Callable, Sequence
from dataclasses import replace

import pytest

from app.domain.errors import BadInput, StoreUnavailable
from app.run.alert_watch import AlertWatch
from app.services.mail_ports import Attachment, KeptMail
from telephony.switchboard.desk_events import PauseAsked, ReadyAsked
from telephony.switchboard.floor import Floor
from telephony.switchboard.plan import AlertPlan, DayHours, Hours, Interval, Plan
from tests.stories.scene import ANNA, BEN, SUPPORT
from tests.stories.test_steering import RASA, led
from tests.story import Story

WAIT = AlertPlan("slow", "longest_wait", 60, 30, SUPPORT, 10, (RASA,), ("lead@example.com",))
PAUSE = AlertPlan("long", "pause", 600, 0, hold=0, owners=(BEN,), pause="lunch")
READY = AlertPlan("few", "ready", 0, 1, SUPPORT, 4, (RASA,))


class Post:
    """Keeps what is sent, or refuses it. ``disk``: whether there is room for it."""

    def __init__(self, works: bool = True, disk: bool = True) -> None:
        self.sent: list[tuple[str, tuple[str, ...]]] = []
        self._works, self.disk = works, disk

    def send(self, subject: str, text: str, to: Sequence[str], attachments: Sequence[Attachment] = ()) -> str:
        if not self._works:
            raise BadInput("No mail server is set up.", "Fill [mail].")
        if not self.disk:
            raise StoreUnavailable("The message cannot be kept.", "Make room on the disk.")
        self.sent.append((subject, tuple(to)))
        return "1"

    def kept(self) -> tuple[KeptMail, ...]:
        return ()


class House:
    def __init__(
        self, *alerts: AlertPlan, post: Post | None = None, calendars: tuple[Hours, ...] = ()
    ) -> None:
        of: Plan = replace(led(), alerts=alerts, calendars=calendars)
        self.story = Story(of).signs_in(ANNA, BEN)
        self.post = post or Post()
        self.heard = 0
        self.watch = AlertWatch(self._ask, self._hear, self.post)
        self.watch._clock = lambda: self.story.now

    def _ask(self, question: Callable[[Floor], None]) -> None:
        question(self.story.board.floor)

    def _hear(self, event: object) -> None:
        self.heard += 1
        self.story.hears(event)  # type: ignore[arg-type]

    def passes(self, seconds: int) -> None:
        for _ in range(seconds // 2):
            self.story.passes(2)
            self.watch.look()

    def shown(self, who: str) -> list[tuple[str, str]]:
        return [(each.id, each.subject) for each in self.story.desk(who).alerts]


def test_a_long_wait_is_shown_mailed_once_and_over_again() -> None:
    house = House(WAIT)
    for each in (ANNA, BEN):
        house.story.hears(PauseAsked(each, "break"))
    house.story.calls("c1")
    house.passes(60)
    assert house.shown(RASA) == [] and not house.post.sent
    house.passes(14)
    assert house.shown(RASA) == [("slow", "support")] and house.shown(ANNA) == []
    house.passes(60)
    assert [each for _, each in house.post.sent] == [("lead@example.com",)]
    (alert,) = house.story.desk(RASA).alerts
    assert 120 <= alert.value <= 134, "the desk knows how long it has become"
    house.story.caller_hangs_up("c1")
    house.passes(16)
    assert house.shown(RASA) == [] and len(house.post.sent) == 2
    assert house.heard <= 2 + 60 / 15, "the board hears of changes that matter alone"


def test_a_pause_that_is_too_long_is_its_operators_and_seen_by_its_owner() -> None:
    house = House(PAUSE)
    house.story.hears(PauseAsked(ANNA, "lunch")).hears(PauseAsked(BEN, "break"))
    house.passes(610)
    assert house.shown(BEN) == [("long", "anna")] and house.shown(RASA) == [("long", "anna")]


def test_nobody_ready_and_a_shut_queue_is_not_judged() -> None:
    house = House(READY)
    for each in (ANNA, BEN):
        house.story.hears(PauseAsked(each, "break"))
    house.passes(8)
    assert house.shown(RASA) == [("few", "support")]
    shut = replace(house.story.board.floor.plan.queues[0], hours=Hours(weekly=(Interval(6, 0, 1),)))
    floor = house.story.board.floor
    floor.queues[SUPPORT] = shut
    floor.plan = replace(floor.plan, queues=(shut, *floor.plan.queues[1:]))
    house.passes(8)
    assert house.shown(RASA) == []


def test_at_night_it_is_shown_and_neither_heard_nor_mailed() -> None:
    night = Hours(name="night", days=(DayHours("2023-11-20", ((0, 24 * 60),)),))
    house = House(replace(READY, quiet="night", mail=("lead@example.com",)), calendars=(night,))
    for each in (ANNA, BEN):
        house.story.hears(PauseAsked(each, "break"))
    house.passes(8)
    (alert,) = house.story.desk(RASA).alerts
    assert not alert.loud and not house.post.sent


def test_mail_that_cannot_go_stops_nothing(caplog: pytest.LogCaptureFixture) -> None:
    house = House(replace(READY, mail=("lead@example.com",)), post=Post(works=False))
    for each in (ANNA, BEN):
        house.story.hears(PauseAsked(each, "break"))
    house.passes(8)
    assert house.shown(RASA) and "not mailed: No mail server" in caplog.text


def test_mail_that_the_disk_refuses_goes_when_there_is_room(caplog: pytest.LogCaptureFixture) -> None:
    house = House(replace(READY, mail=("lead@example.com",)), post=Post(disk=False))
    for each in (ANNA, BEN):
        house.story.hears(PauseAsked(each, "break"))
    house.passes(20)
    assert house.shown(RASA) and caplog.text.count("mailed later") == 1
    house.story.hears(ReadyAsked(ANNA))
    house.passes(8)
    house.post.disk = True
    house.passes(4)
    came, over = (subject for subject, _ in house.post.sent)
    assert "over" in over and "over" not in came, "in this order, once each"


def test_a_board_that_does_not_answer_is_waited_for_in_vain(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.run.alert_watch.PATIENCE", 0.01)
    with pytest.raises(queue.Empty):
        AlertWatch(lambda question: None, lambda event: None, Post()).look()


def test_it_looks_by_itself_and_ends(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.run.alert_watch.LOOK", 0.01)
    asked: queue.SimpleQueue[int] = queue.SimpleQueue()
    story = Story(led())

    def ask(question: Callable[[Floor], None]) -> None:
        question(story.board.floor)
        asked.put(1)

    watch = AlertWatch(ask, lambda event: None, Post())
    watch.start(lambda: story.now)
    assert asked.get(timeout=5)
    watch.stop()


def up_and_mailed() -> House:
    """Nobody is ready, it is known, and a mail went out."""
    house = House(replace(READY, mail=("lead@example.com",)))
    for each in (ANNA, BEN):
        house.story.hears(PauseAsked(each, "break"))
    house.passes(8)
    assert house.shown(RASA) == [("few", "support")] and len(house.post.sent) == 1
    return house


def test_an_alert_that_is_up_goes_with_its_row_and_who_was_mailed_is_told() -> None:
    house = up_and_mailed()
    house.story.is_planned(replace(house.story.board.floor.plan, alerts=()))
    house.passes(2)
    assert house.shown(RASA) == []
    assert [subject.startswith("Ringdesk: over") for subject, _ in house.post.sent] == [False, True]


def test_another_owner_sees_it_at_once_and_it_is_up_since_then_not_anew() -> None:
    house = up_and_mailed()
    (before,) = house.story.desk(RASA).alerts
    rule = replace(READY, mail=("lead@example.com", "night@example.com"), owners=(BEN,))
    house.story.is_planned(replace(house.story.board.floor.plan, alerts=(rule,)))
    house.passes(2)
    (now,) = house.story.desk(BEN).alerts
    assert (now.since, now.owners) == (before.since, (BEN,))
    assert [to for _, to in house.post.sent] == [("lead@example.com",), ("night@example.com",)]


def test_marks_under_which_all_is_well_end_it_at_the_next_look() -> None:
    house = up_and_mailed()
    rule = replace(READY, mail=("lead@example.com",), raise_at=-1, clear_at=1)
    house.story.is_planned(replace(house.story.board.floor.plan, alerts=(rule,)))
    house.passes(2)
    assert house.shown(RASA) == [] and len(house.post.sent) == 2
