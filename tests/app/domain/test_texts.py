from app.domain.texts import tr


def test_marking_changes_nothing() -> None:
    assert tr("No number was typed.") == "No number was typed."
