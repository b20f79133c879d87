"""A text for the translator must stand in the source as it is looked up: tr("{name} rings").format(...).

lupdate takes an f-string out as the text "bad {n}", which can never match at run time; what
is put together before the look-up is never found at all.
"""

import ast
from pathlib import Path

import pytest

from tests.shape import ROOT, python_files

# Of each call, the places that hold text to translate: tr(text, comment), translate(context, text).
TEXTS = {"tr": slice(0, 2), "translate": slice(0, 3)}
# Looks up texts that tr() named elsewhere, so the literal is not there.
DOOR = Path("app/ui/parts/say.py")


def made_up_texts(source: str) -> list[int]:
    """Lines on which something other than plain text is handed to tr or translate."""
    lines = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call):
            name = getattr(node.func, "attr", getattr(node.func, "id", ""))
            if name == "translate" and len(node.args) == 1:
                continue  # str.translate(table)
            named = name == "tr" and node.keywords  # lupdate skips such a call without a word
            if named or not all(map(_is_plain, node.args[TEXTS.get(name, slice(0))])):
                lines.append(node.lineno)
    return lines


def _is_plain(text: ast.expr) -> bool:
    return isinstance(text, ast.Constant) and isinstance(text.value, str)


def test_no_text_is_put_together_before_it_is_looked_up() -> None:
    found = [
        f"{path}:{line}"
        for path in python_files(ROOT, "app/ui", "app/run")
        if path != DOOR
        for line in made_up_texts((ROOT / path).read_text("utf-8"))
    ]
    assert not found


@pytest.mark.parametrize(
    "source",
    [
        'self.tr(f"{name} rings")',
        'tr("rings: " + name)',
        'tr("%s rings" % name)',
        'tr("{} rings".format(name))',
        "self.tr(name)",
        'tr("%n call(s)", n=count)',
        'QCoreApplication.translate("desk", f"{name} rings")',
    ],
)
def test_made_up_texts_are_seen(source: str) -> None:
    assert made_up_texts(source) == [1]


@pytest.mark.parametrize(
    "source",
    [
        'self.tr("{name} rings").format(name=name)',
        'tr("%n call(s)", "", count)',
        'translate("desk", "Answer" " now")',
        "name.translate({0x2066: None})",
        "print(f'{name} rings')",
    ],
)
def test_plain_texts_are_left_alone(source: str) -> None:
    assert made_up_texts(source) == []


def test_there_are_windows_to_look_at() -> None:
    assert list(python_files(Path(ROOT), "app/ui"))
