"""What a machine has."""

from app.services.tools import Tools


def test_a_machine_without_anything_still_has_a_desk() -> None:
    assert tuple(Tools().makers) == ()
