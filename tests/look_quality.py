"""The room "Quality" and an operator's feedback, over a real store with weeks of reviewed calls."""

import random
import time
from dataclasses import replace
from datetime import date
from pathlib import Path
from tempfile import mkdtemp

from PySide6.QtWidgets import QWidget

from app.domain.quality.cards import Card, Question
from app.domain.quality.reviews import Answer, Mark, Review, Subject
from app.store.workshop import StoredWorkshop
from app.ui.quality.review_dialog import ReviewDialog
from app.ui.quality.room import QualityRoom
from app.ui.shell import DeskWindow
from telephony.switchboard.ids import OperatorId
from tests import look
from tests.app.ui import made_up as made
from tests.app.ui.recordings.stored import Talk, talk_at
from tests.reviewing import DAY, record

CARD = Card(
    0,
    "Repairs",
    (
        Question(1, "Says his name and that of the house"),
        Question(2, "Asks for the serial number before anything else", weight=2),
        Question(3, "Listens and sums up what the customer said", "scale", 3),
        Question(4, "Says who calls is who he says he is", fatal=True),
        Question(5, "Says what happens next, and when", "scale", 2),
    ),
)
PEOPLE = {"rasa": "Rasa P.", "mantas": "Mantas K.", "ona": "Ona B."}
BOSS = "supervisor"


def _filled(reviews: bool = True) -> Talk:
    """Seven weeks; Ona came late."""
    chance, talk = random.Random(3), talk_at(Path(mkdtemp()))
    shop = StoredWorkshop(talk.desk.store, "rasa")
    if not reviews:
        return talk
    card = shop.save_score_card(CARD, BOSS)
    shop.save_score_card(replace(CARD, name="Sales"), BOSS)
    now = time.time()
    for week in range(6, -1, -1):
        for number in range(12):
            who = chance.choice(("mantas", "rasa", "ona") if week < 3 else ("mantas", "rasa"))
            when = now - week * 7 * DAY - chance.random() * 2 * DAY - 3600
            record(talk.desk, f"w{week}n{number}", who, when, 40 + chance.random() * 400)
        day = time.strftime("%Y-%m-%d", time.localtime(now - week * 7 * DAY - 3600))
        for each in shop.calls_to_review(_date(day), BOSS):
            if chance.random() < 0.75:
                shop.save_review(_review(each.of, card, chance, week), BOSS)
    return talk


def _date(text: str) -> date:
    return date.fromisoformat(text)


def _review(of: Subject, card: Card, chance: random.Random, week: int) -> Review:
    good = 0.55 + 0.06 * (6 - week)
    answers = tuple(
        Answer(each.id, round(each.most * min(1.0, good + 0.4 * chance.random())) if not each.fatal else 1)
        for each in card.questions
    )
    marks = (Mark(8.0, "A good opening."), Mark(21.0, "Here he could have asked for the serial number."))
    return Review(0, of, card, answers, marks, "Calm and friendly. Ask for the serial number sooner.")


def _window(talk: Talk, who: str, role: str) -> DeskWindow:
    others = tuple(
        replace(made.me("ready"), operator=OperatorId(each), name=name)
        for each, name in PEOPLE.items()
        if each != who
    )
    me = replace(made.me("paused"), operator=OperatorId(who), name=PEOPLE[who], role=role)
    window = look.desk(replace(made.view(me=me), colleagues=others))
    window.driver.clock = time.time
    window.open_workshop(StoredWorkshop(talk.desk.store, who), talk.tools)
    window.show()
    look._spin(500)
    look.KEPT.append(window)
    return window


def _room(page: int, reviews: bool = True) -> tuple[DeskWindow, QualityRoom]:
    window = _window(_filled(reviews), "rasa", BOSS)
    window.house.enter("room_quality")
    room = window.house.rooms["room_quality"]
    assert isinstance(room, QualityRoom)
    room.tabs.setCurrentIndex(page)
    look._spin(900)
    return window, room


def calls() -> QWidget:
    return _room(0)[0]


def cards() -> QWidget:
    return _room(1)[0]


def results() -> QWidget:
    return _room(2)[0]


def empty() -> QWidget:
    return _room(1, reviews=False)[0]


def review() -> QWidget:
    _, room = _room(0)
    shop = room.to_review
    wanted = next(each for each in shop.calls if each.of.call == "c1")
    if wanted.review:
        raise SystemExit("that call is reviewed already")
    shop.review(wanted.of.recording)
    look._spin(400)
    dialog = shop.dialog
    assert isinstance(dialog, ReviewDialog)
    dialog.listen()
    look._spin(900)
    for row, chosen in zip(dialog.form.answers, ("1", "0", "4", "1"), strict=False):
        row.points.setCurrentIndex(row.points.findData(chosen))
    dialog.form.answers[0].changed.emit()
    dialog.form.add_mark()
    dialog.form.marks[0].text.setText("Here he waits for an answer")
    look._spin(200)
    return dialog


def feedback() -> QWidget:
    window = _window(_filled(), "mantas", "operator")
    assert window.wing is not None
    window.wing.act("feedback")
    look._spin(900)
    dialog = window.wing.feedback.dialog
    assert dialog is not None
    return dialog
