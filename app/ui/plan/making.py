"""Opens the window in which a recording is made; what it takes is imported when somebody wants one."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.services.prompt_ports import Take
from app.ui.parts.text import Shown
from app.ui.rooms.ground import Ground


@dataclass(frozen=True, slots=True)
class Wanted:
    """A recording that shall be made: ``title`` of the window, ``name`` it has now, ``stem`` of its new one,
    ``languages`` it is needed in; an empty ``stem``: its name stays, and it is heard at once."""

    title: Shown
    name: str
    stem: str
    languages: tuple[str, ...]


def stem_of(name: str) -> str:
    """Of a recording's next name: without what told the last one apart."""
    return re.sub(r"_[0-9a-f]{8}$", "", name.rpartition("/")[2])


Before = Mapping[str, Take | None]
"""What the house had under a name, by language."""


def make_recording(
    ground: Ground,
    wanted: Wanted,
    kept: Callable[[str], None],
    parent: QWidget,
    replaced: Callable[[Before], None] | None = None,
) -> None:
    """``kept`` is told its new name; where that stays, ``replaced`` is told what was there. Nothing where
    there is nothing to make it with."""
    if ground.tools.prompts is None:
        return
    from app.ui.plan.prompt_dialog import PromptDialog

    page = PromptDialog(ground, wanted, parent)
    page.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    page.kept.connect(kept)
    if replaced is not None:
        page.replaced.connect(replaced)
    page.show()
