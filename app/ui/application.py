"""The QApplication with its look, fonts and language, before any window."""

import logging

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtGui import QFont, QFontDatabase, QIcon
from PySide6.QtWidgets import QApplication

from app.ui.parts import theme as look
from app.ui.resources import RESOURCES

_log = logging.getLogger(__name__)
LANGUAGES = ("en", "lt", "pl", "hu", "fa")


def make_application(argv: list[str], theme: str = "system", language: str = "system") -> QApplication:
    """The application, ready to show windows. ``language``: one of ``LANGUAGES`` or ``system``."""
    return dress(QApplication(argv), theme, language)


def dress(application: QApplication, theme: str, language: str) -> QApplication:
    """Name, style, fonts, words and colours for an application that is there already."""
    application.setApplicationName("ringdesk")
    application.setApplicationDisplayName("Ringdesk")
    application.setDesktopFileName("ringdesk")
    application.setQuitOnLastWindowClosed(True)
    application.setWindowIcon(QIcon(str(RESOURCES / "icons" / "app.svg")))
    application.setStyle("Fusion")
    _use_fonts(application)
    use_language(application, language)
    look.apply(application, theme)
    return application


def _use_fonts(application: QApplication) -> None:
    for file in sorted((RESOURCES / "fonts").glob("*.ttf")):
        if QFontDatabase.addApplicationFont(str(file)) < 0:
            _log.warning("The font %s could not be read; the system's font is used", file.name)
    font = QFont()
    font.setFamilies(["Noto Sans", "Noto Sans Arabic"])
    font.setPixelSize(13)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    application.setFont(font)


def use_language(application: QApplication, language: str) -> str:
    """Install our texts and Qt's own; mirror the window for Persian. Returns the language used."""
    for old in application.findChildren(QTranslator):
        application.removeTranslator(old)
        old.deleteLater()
    wanted = QLocale.system().name()[:2] if language == "system" else language
    chosen = wanted if wanted in LANGUAGES else "en"
    # A person's own country when it speaks the language; English without one counts hours to 24.
    locale = QLocale("en_GB") if chosen == "en" else QLocale(chosen)
    QLocale.setDefault(QLocale.system() if chosen == QLocale.system().name()[:2] else locale)
    # Qt ships no Lithuanian: a file of ours translates its buttons.
    ours = str(RESOURCES / "translations")
    for name, folder in (
        (f"qtbase_{chosen}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
        (f"qtbase_{chosen}", ours),
        (f"ringdesk_{chosen}", ours),
    ):
        translator = QTranslator(application)
        if translator.load(name, folder):
            application.installTranslator(translator)
    rtl = QLocale(chosen).textDirection() == Qt.LayoutDirection.RightToLeft
    application.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
    return chosen
