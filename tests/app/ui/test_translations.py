"""Every text is translated, and no translation loses what goes into it."""

import importlib.util
import re
import xml.etree.ElementTree as ET
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QTranslator

from app.ui.application import LANGUAGES
from app.ui.resources import RESOURCES

FOLDER = RESOURCES / "translations"
BRACES = re.compile(r"\{[a-z_]+\}|%n")


def tool() -> ModuleType:
    spec = importlib.util.spec_from_file_location("update_translations", FOLDER / "update.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def messages(language: str) -> list[tuple[str, str, list[str]]]:
    found = []
    for message in ET.parse(FOLDER / f"ringdesk_{language}.ts").getroot().iter("message"):
        translation = message.find("translation")
        assert translation is not None
        forms = [form.text or "" for form in translation.findall("numerusform")] or [translation.text or ""]
        found.append((message.findtext("source") or "", message.findtext("comment") or "", forms))
    return found


def test_the_files_hold_the_texts_of_the_sources(tmp_path: Path) -> None:
    """Taken out afresh, there is nothing new and nothing gone."""
    update = tool()
    for language in LANGUAGES:
        (tmp_path / f"ringdesk_{language}.ts").write_bytes((FOLDER / f"ringdesk_{language}.ts").read_bytes())
    update.take_out(tmp_path)
    for language in LANGUAGES:
        fresh = {
            (m.findtext("source"), m.findtext("comment") or "")
            for m in ET.parse(tmp_path / f"ringdesk_{language}.ts").getroot().iter("message")
        }
        assert fresh == {(source, comment) for source, comment, _ in messages(language)}, (
            "run python resources/translations/update.py"
        )


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_translated(language: str) -> None:
    assert tool().unfinished(FOLDER / f"ringdesk_{language}.ts") == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_goes_into_a_text_goes_into_its_translation(language: str) -> None:
    wrong = [
        (source, form)
        for source, _, forms in messages(language)
        for form in forms
        if set(BRACES.findall(source)) != set(BRACES.findall(form))
    ]
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_program_reads_is_what_the_translator_wrote(language: str, qapp: object) -> None:
    translator = QTranslator()
    assert translator.load(f"ringdesk_{language}", str(FOLDER))
    for source, comment, forms in messages(language):
        count = 1 if "%n" in source else -1
        assert translator.translate("", source, comment, count) in forms


@pytest.mark.parametrize(("language", "forms"), [("en", 2), ("lt", 3), ("pl", 3), ("hu", 1), ("fa", 1)])
def test_plurals_have_the_forms_of_their_language(language: str, forms: int) -> None:
    plural = [found for source, _, found in messages(language) if "%n" in source]
    assert plural and all(len(found) == forms for found in plural)
