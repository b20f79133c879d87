from app.domain.errors import BadInput, NotAllowed, StoreUnavailable
from app.ui.parts.say import say
from app.ui.parts.text import Text
from app.ui.scan.refusal import refusal


def test_what_a_person_did_is_said_at_once(qapp: object) -> None:
    banner = refusal(BadInput("No device was scanned yet.", "Scan the device first."))
    assert (say(banner.text), banner.tone) == ("No device was scanned yet. · Scan the device first.", "warn")


def test_other_failures_have_their_headline(qapp: object) -> None:
    assert say(refusal(StoreUnavailable("It is locked.")).text).startswith("The customer database does not")
    told = refusal(NotAllowed("Only a supervisor may allow free work outside warranty.", "Ask a supervisor."))
    assert isinstance(told.text, tuple)
    assert told.text[1] == (
        Text("Only a supervisor may allow free work outside warranty."),
        Text("Ask a supervisor."),
    ), "each sentence is looked up in the reader's language"
    assert refusal(ValueError("a defect")).tone == "bad"
