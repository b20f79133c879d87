from app.domain.errors import BadInput, StoreUnavailable
from app.ui.parts.say import say
from app.ui.scan.refusal import refusal


def test_what_a_person_did_is_said_at_once(qapp: object) -> None:
    banner = refusal(BadInput("No device was scanned yet.", "Scan the device first."))
    assert (say(banner.text), banner.tone) == ("No device was scanned yet. · Scan the device first.", "warn")


def test_other_failures_have_their_headline(qapp: object) -> None:
    assert say(refusal(StoreUnavailable("It is locked.")).text).startswith("The customer database does not")
    assert refusal(ValueError("a defect")).tone == "bad"
