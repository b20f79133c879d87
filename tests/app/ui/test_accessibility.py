"""Whoever cannot see the screen hears a name for everything that can be operated."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget

from tests.app.ui import made_up as made
from tests.app.ui.conftest import Bench

NAMED = {
    QAccessible.Role.Button,
    QAccessible.Role.ButtonMenu,
    QAccessible.Role.CheckBox,
    QAccessible.Role.ComboBox,
    QAccessible.Role.EditableText,
    QAccessible.Role.List,
    QAccessible.Role.Table,
    QAccessible.Role.PageTabList,
    QAccessible.Role.PageTab,
    QAccessible.Role.ProgressBar,
    QAccessible.Role.Tree,
}


def walk(interface: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    yield interface
    for place in range(interface.childCount()):
        child = interface.child(place)
        if child is not None and child.isValid():
            yield from walk(child)


def nameless(widget: QWidget) -> list[str]:
    root = QAccessible.queryAccessibleInterface(widget)
    faults = []
    for interface in walk(root):
        state = interface.state()
        if interface.role() in NAMED and not state.invisible and not interface.text(QAccessible.Text.Name):
            thing = interface.object()
            faults.append(f"{interface.role().name} {thing.__class__.__name__} in {_path(thing)}")
    return faults


def _path(thing: object) -> str:
    names = []
    while isinstance(thing, QWidget):
        names.append(type(thing).__name__)
        thing = thing.parentWidget()
    return " < ".join(names[:5])


@pytest.mark.parametrize(
    "view",
    [
        made.view(),
        made.view(made.call("offered")),
        made.view(made.call()),
        made.view(made.call("wrap_up")),
        made.view(made.unknown()),
        made.view(made.withheld()),
        made.view(made.call(chosen=None)),
    ],
    ids=["idle", "offered", "talking", "wrap_up", "unknown", "withheld", "candidates"],
)
def test_every_control_of_the_desk_has_a_name(bench: Bench, view: object) -> None:
    bench.tell(view)
    assert nameless(bench.window) == []


@pytest.mark.parametrize("name", ["settings", "keys", "import", "person", "company"])
def test_every_control_of_the_pages_has_a_name(bench: Bench, name: str) -> None:
    bench.tell(made.view())
    pages = bench.window.pages
    {
        "settings": pages.open_settings,
        "keys": pages.open_keys,
        "import": pages.open_import,
        "person": lambda: pages.open_person(1),
        "company": lambda: pages.open_company(10),
    }[name]()
    bench.settle()
    assert nameless(next(iter(pages.open.values()))) == []


def test_a_control_without_a_name_would_be_found(bench: Bench) -> None:
    bench.window.stack.dial_line.field.setAccessibleName("")
    bench.window.stack.dial_line.field.setPlaceholderText("")
    bench.tell(made.view())
    assert len(nameless(bench.window)) == 1
