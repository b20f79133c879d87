"""A recording is made: said, spoken or imported, one a language, used under its new name."""

from dataclasses import dataclass
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.run.prompt_studio import SitePrompts
from app.services.tools import Tools
from app.ui.parts.say import say
from app.ui.plan.making import Wanted, stem_of
from app.ui.plan.prompt_dialog import NONE_YET, PromptDialog, facts
from app.ui.recordings.recorder import COUNT
from telephony.media.tones import sine
from telephony.media.wave import write_wav
from tests.app.ui.plan.menu_desk import AtOnce
from tests.app.ui.recordings.fake_microphone import FakeMicrophone, look, open_fake

GREETING = Wanted("Greeting of Night", "leave_message", "night", ("en", "xx"))


@dataclass
class Stand:
    """What of a ground the dialog stands on."""

    tools: Tools
    shop: AtOnce


@pytest.fixture
def dialog(qtbot: QtBot, tmp_path: Path) -> PromptDialog:
    made = PromptDialog(Stand(Tools(prompts=SitePrompts(tmp_path)), AtOnce()), GREETING)  # type: ignore[arg-type]
    qtbot.addWidget(made)
    made.record.recorder._open_inlet = open_fake(FakeMicrophone())
    return made


def test_what_callers_hear_now_is_shown_first(dialog: PromptDialog) -> None:
    assert dialog.wave.wave.seconds > 5 and dialog.card.message is None
    assert dialog.use.press_value.why


def test_a_language_without_a_recording_says_so(dialog: PromptDialog) -> None:
    dialog.language.setCurrentIndex(1)
    assert dialog.card.message == NONE_YET and dialog.play.press_value.why


def test_words_are_spoken_and_used(dialog: PromptDialog, tmp_path: Path) -> None:
    names: list[str] = []
    dialog.kept.connect(names.append)
    dialog.words.setText("We open at eight.")
    dialog.speak()
    dialog.use_it()
    (name,) = names
    assert (tmp_path / "sounds" / "prompts" / "en" / f"{name}.wav").exists()
    assert stem_of(name) == "night" and stem_of("en/night_12345678") == "night"


def test_what_is_said_into_the_microphone_is_heard_and_used(dialog: PromptDialog) -> None:
    dialog.show()
    dialog.record.button.click()
    look(dialog.record.recorder, COUNT + 2)
    assert not dialog.language.isEnabled() and dialog.use.press_value.why and dialog.play.press_value.why
    dialog.record.button.click()
    assert dialog.language.isEnabled() and not dialog.use.press_value.why
    assert dialog.takes["en"].voices.seconds == pytest.approx(2.2, abs=0.2)
    dialog.record.button.click()  # again: the one before stays until this one is whole
    dialog.close()
    assert list(dialog.takes) == ["en"] and not dialog.record.recorder.busy


def test_a_file_is_taken_for_the_language_that_is_chosen(dialog: PromptDialog, tmp_path: Path) -> None:
    dialog.language.setCurrentIndex(1)
    path = tmp_path / "said.wav"
    write_wav(path, sine(440, 1.5, 0.007))
    dialog.take_file(str(path))
    assert list(dialog.takes) == ["xx"]
    assert "very softly" in say(facts(dialog.takes["xx"]))


def test_a_file_that_is_none_is_told_and_nothing_is_lost(dialog: PromptDialog, tmp_path: Path) -> None:
    dialog.words.setText("We open at eight.")
    dialog.speak()
    text = tmp_path / "letter.wav"
    text.write_text("no sound")
    dialog.take_file(str(text))
    assert dialog.card.message is not None and dialog.card.message.advice
    assert list(dialog.takes) == ["en"]
