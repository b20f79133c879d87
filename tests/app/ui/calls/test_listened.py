"""Who listens, on the operator's strip."""

import pytest

from app.domain.desk import Desk, LinkState
from app.ui.calls.present import strip
from app.ui.parts.say import say
from tests.app.ui import made_up as made


@pytest.mark.parametrize(
    ("state", "names", "said"),
    [
        ("talking", (("Rūta V.", "listen"),), ["Listening: Rūta V."]),
        ("held", (("Rūta V.", "listen"), ("Linas", "listen")), ["Listening: Rūta V., Linas"]),
        ("talking", (("Rūta V.", "whisper"),), ["Whispers: Rūta V."]),
        (
            "talking",
            (("Rūta V.", "listen"), ("Linas", "barge")),
            ["Speaks with all: Linas", "Listening: Rūta V."],
        ),
        ("talking", (), []),
        ("wrap_up", (("Rūta V.", "listen"),), []),
    ],
)
def test_the_operator_reads_who_listens(
    state: str, names: tuple[tuple[str, str], ...], said: list[str]
) -> None:
    call = made.call(state, overheard=names)
    shown = strip(call, Desk(view=made.view(call), link=LinkState(True, 0.0)), made.NOW, {})
    assert [
        say(each.text) for each in shown.pills if "Rūta" in say(each.text) or "Linas" in say(each.text)
    ] == said
