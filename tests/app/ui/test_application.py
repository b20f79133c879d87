import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QApplication

from app.ui.application import LANGUAGES, use_language
from app.ui.parts.say import say
from app.ui.parts.text import tr


@pytest.fixture(autouse=True)
def english_again(qapp: QApplication) -> object:
    yield
    use_language(qapp, "en")


def test_the_letters_are_ours(qapp: QApplication) -> None:
    assert QFontInfo(qapp.font()).family() == "Noto Sans"
    assert QFontInfo(qapp.font()).pixelSize() == 13


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_its_words_and_direction(qapp: QApplication, language: str) -> None:
    assert use_language(qapp, language) == language
    right = qapp.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert right == (language == "fa")
    assert (say(tr("Answer")) == "Answer") == (language == "en")
    assert QLocale().name()[:2] == language


def test_an_unknown_language_falls_back_to_english(qapp: QApplication) -> None:
    assert use_language(qapp, "tlh") == "en"


def test_lithuanian_buttons_of_qt_are_ours(qapp: QApplication) -> None:
    use_language(qapp, "lt")
    assert qapp.translate("QPlatformTheme", "Cancel") == "Atšaukti"


def test_languages_do_not_pile_up(qapp: QApplication) -> None:
    use_language(qapp, "lt")
    use_language(qapp, "en")
    assert say(tr("Answer")) == "Answer"
