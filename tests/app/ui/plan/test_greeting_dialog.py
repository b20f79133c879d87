"""The greeting of a box: spoken or imported, one a language, used under its new name."""

from pathlib import Path

import pytest

from app.run.prompt_studio import SitePrompts
from app.ui.parts.say import say
from app.ui.plan.greeting_dialog import NONE_YET, GreetingDialog, facts
from telephony.media.tones import sine
from telephony.media.wave import write_wav
from telephony.switchboard.plan import BoxPlan
from tests.app.ui.made_up_plan import SUPPORT

BOX = BoxPlan("night", "Night", SUPPORT, languages=("en", "xx"))


class AtOnce:
    """A shop whose worker is this thread."""

    def run(self, owner, job, then, failed=None):
        try:
            found = job(None)
        except Exception as error:
            failed(error)
        else:
            then(found)


@pytest.fixture
def dialog(qtbot, tmp_path: Path) -> GreetingDialog:
    made = GreetingDialog(AtOnce(), SitePrompts(tmp_path), BOX, BOX.languages, None)  # type: ignore[arg-type]
    qtbot.addWidget(made)
    return made


def test_what_callers_hear_now_is_shown_first(dialog: GreetingDialog) -> None:
    assert dialog.wave.wave.seconds > 5 and dialog.card.message is None
    assert dialog.use.press_value.why


def test_a_language_without_a_recording_says_so(dialog: GreetingDialog) -> None:
    dialog.language.setCurrentIndex(1)
    assert dialog.card.message == NONE_YET and dialog.play.press_value.why


def test_words_are_spoken_and_used(dialog: GreetingDialog, tmp_path: Path) -> None:
    names: list[str] = []
    dialog.kept.connect(names.append)
    dialog.words.setText("We open at eight.")
    dialog.speak()
    dialog.use_it()
    (name,) = names
    assert (tmp_path / "sounds" / "prompts" / "en" / f"{name}.wav").exists()


def test_a_file_is_taken_for_the_language_that_is_chosen(dialog: GreetingDialog, tmp_path: Path) -> None:
    dialog.language.setCurrentIndex(1)
    path = tmp_path / "said.wav"
    write_wav(path, sine(440, 1.5, 0.007))
    dialog.take_file(str(path))
    assert list(dialog.takes) == ["xx"]
    assert "very softly" in say(facts(dialog.takes["xx"]))


def test_a_file_that_is_none_is_told_and_nothing_is_lost(dialog: GreetingDialog, tmp_path: Path) -> None:
    dialog.words.setText("We open at eight.")
    dialog.speak()
    text = tmp_path / "letter.wav"
    text.write_text("no sound")
    dialog.take_file(str(text))
    assert dialog.card.message is not None and dialog.card.message.advice
    assert list(dialog.takes) == ["en"]
