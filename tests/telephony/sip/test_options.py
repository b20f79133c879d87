"""Option tags and methods that a message names."""

from __future__ import annotations

from telephony.sip.options import allows, supports, tags
from tests.telephony.sip.wire import parsed, request

MESSAGE = parsed(
    request(
        "INVITE",
        "Require: Timer ,foo",
        "Supported: 100rel",
        "k: replaces,",
        "Allow: INVITE,UPDATE ",
        "Allow: BYE",
    )
)


def test_tags_of_several_fields_and_forms_are_one_set() -> None:
    assert tags(MESSAGE, "require") == {"timer", "foo"}
    assert tags(MESSAGE, "require", "supported") == {"timer", "foo", "100rel", "replaces"}
    assert tags(MESSAGE, "proxy-require") == frozenset()


def test_what_is_required_is_supported_too() -> None:
    assert supports(MESSAGE, "timer") and supports(MESSAGE, "replaces") and not supports(MESSAGE, "gruu")


def test_methods_are_told_as_they_are_written() -> None:
    assert allows(MESSAGE, "UPDATE") and allows(MESSAGE, "BYE") and not allows(MESSAGE, "update")
