"""What the caller did in a menu, on the strip of who talks to him."""

from app.run.flow_file import flows_of, shipped
from app.ui.calls.menu_words import _LABELS, asked_request, menu_path
from app.ui.parts.say import say
from tests.app.ui import made_up as made


def test_what_he_chose_and_typed_is_said_in_order() -> None:
    said = [say(each) for each in menu_path(made.call(menu=made.MENU))]
    assert "State of a repair" in said[0] and "42" in said[0] and said[0].startswith("menu:")
    assert "1004" in said[1]
    assert menu_path(made.call()) == ()


def test_the_request_he_asked_for_is_opened_by_a_button_while_it_is_of_use() -> None:
    (press,) = asked_request(made.call("offered", request=42), "Ctrl+Shift+G")
    assert (press.action, press.key) == ("asked_request", "Ctrl+Shift+G")
    assert "T-000042" in say(press.text)
    assert asked_request(made.call("offered"), "") == ()
    assert asked_request(made.call("reaching", request=42), "") == ()


def test_every_label_of_the_shipped_menus_is_translated() -> None:
    labels = {each.label for flow in flows_of([], shipped(), ()) for each in flow.steps if each.label}
    assert labels == set(_LABELS)
