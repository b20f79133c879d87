"""Who listens, on the operator's strip."""

import pytest

from app.domain.desk import Desk, LinkState
from app.ui.calls.present import strip
from app.ui.parts.say import say
from tests.app.ui import made_up as made


@pytest.mark.parametrize(
    ("state", "names", "said"),
    [
        ("talking", ("Rūta V.",), ["Listening: Rūta V."]),
        ("held", ("Rūta V.", "Linas"), ["Listening: Rūta V., Linas"]),
        ("talking", (), []),
        ("wrap_up", ("Rūta V.",), []),
    ],
)
def test_the_operator_reads_who_listens(state: str, names: tuple[str, ...], said: list[str]) -> None:
    call = made.call(state, overheard=names)
    shown = strip(call, Desk(view=made.view(call), link=LinkState(True, 0.0)), made.NOW, {})
    assert [say(each.text) for each in shown.pills if "Listening" in say(each.text)] == said
