from app.ui.parts.text import Text, tr


def test_a_text_is_a_value_that_takes_its_parts_later() -> None:
    waited = tr("waited {time}")
    assert waited.of(time="00:38") == Text("waited {time}", values=(("time", "00:38"),))
    assert waited.values == ()


def test_plural_and_comment_are_kept() -> None:
    assert tr("%n waiting", "callers", 3) == Text("%n waiting", "callers", 3)
