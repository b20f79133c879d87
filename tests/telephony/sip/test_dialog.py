from __future__ import annotations

import pytest

from telephony.sip.compose import Request
from telephony.sip.dialog import Dialog, called, calling, contact_uri, elements, own_contact, route_set
from telephony.sip.headers import HeaderError
from telephony.sip.message import Address
from tests.telephony.sip.wire import ALICE, BOB, parsed, reply, request


def incoming(*more: str, data: bytes = b"") -> Dialog:
    return called(parsed(data or request("INVITE", *more)), "local", ALICE)


def test_the_called_side() -> None:
    dialog = incoming("Record-Route: <sip:p1;lr>, <sip:p2;lr>", "Contact: <sip:alice@10.0.0.50>")
    assert dialog.key == ("call-1", "local", "a-tag")
    assert dialog.local == "<sip:bob@example.com>;tag=local"
    assert dialog.remote == '"Alice" <sip:alice@example.com>;tag=a-tag'
    assert dialog.target == "sip:alice@10.0.0.50" and dialog.routes == ("<sip:p1;lr>", "<sip:p2;lr>")
    assert dialog.remote_seq == 1


def test_the_calling_side_reverses_the_routes() -> None:
    invite = Request("INVITE", "sip:b@h", "SIP/2.0/UDP a", "<sip:a@h>;tag=mine", "<sip:b@h>", "id", 4)
    ok = reply(parsed(invite.data()), 200, "Record-Route: <sip:p1;lr>", "Record-Route: <sip:p2;lr>")
    dialog = calling(invite, parsed(ok), BOB)
    assert dialog.key == ("id", "mine", "b-tag") and dialog.routes == ("<sip:p2;lr>", "<sip:p1;lr>")
    assert (dialog.local_seq, dialog.next_seq()) == (4, 5)


def test_peers_of_rfc_2543_without_tag_or_contact() -> None:
    data = request("INVITE").replace(b";tag=a-tag", b"").replace(b"Contact", b"X-Contact")
    dialog = incoming(data=data)
    assert dialog.remote_tag == "" and dialog.target == "sip:alice@example.com"


def test_loose_and_strict_routes() -> None:
    dialog = incoming("Record-Route: <sip:10.0.0.8;lr>, <sip:10.0.0.9>", "Contact: <sip:alice@10.0.0.50>")
    bye = dialog.request("BYE", "via", 5)
    assert bye.uri == "sip:alice@10.0.0.50" and bye.routes == ("<sip:10.0.0.8;lr>", "<sip:10.0.0.9>")
    assert dialog.next_hop(follow_source=True) == Address("10.0.0.8", 5060)
    strict = incoming(
        "Record-Route: <sip:10.0.0.9:5070>, <sip:10.0.0.8;lr>", "Contact: <sip:alice@10.0.0.50>"
    )
    bye = strict.request("BYE", "via", 5)
    assert bye.uri == "sip:10.0.0.9:5070" and bye.routes == ("<sip:10.0.0.8;lr>", "<sip:alice@10.0.0.50>")
    assert strict.next_hop(follow_source=False) == Address("10.0.0.9", 5070)


@pytest.mark.parametrize(
    ("contact", "follow", "hop"),
    [
        ("<sip:a@10.0.0.50:5099>", False, Address("10.0.0.50", 5099)),
        ("<sip:a@10.0.0.50:5099>", True, ALICE),
        ("<sip:a@[2001:db8::1]>", False, Address("2001:db8::1", 5060)),
        ("<sip:a@trunk.example.com>", False, ALICE),
    ],
)
def test_next_hop(contact: str, follow: bool, hop: Address) -> None:
    assert incoming(f"Contact: {contact}").next_hop(follow) == hop


def test_order_of_requests() -> None:
    dialog = incoming()

    def takes(method: str, number: int) -> bool:
        return dialog.takes(parsed(request(method, cseq=str(number))))

    assert not takes("INVITE", 1) and takes("BYE", 1) and takes("INFO", 5)
    assert not takes("INFO", 4) and takes("INFO", 5)
    dialog.remote_seq = None
    assert takes("INVITE", 1)


def test_refresh_takes_the_contact_and_nothing_else() -> None:
    dialog = incoming("Record-Route: <sip:p;lr>", "Contact: <sip:a@1>")
    dialog.refresh(parsed(request("INVITE", "Record-Route: <sip:evil;lr>", "Contact: <sip:a@2>")))
    assert dialog.target == "sip:a@2" and dialog.routes == ("<sip:p;lr>",)
    dialog.refresh(parsed(request("OPTIONS")))
    assert dialog.target == "sip:a@2"


def test_small_readers() -> None:
    assert contact_uri(parsed(request("OPTIONS", "m: *"))) == "" == contact_uri(parsed(request("OPTIONS")))
    assert contact_uri(parsed(request("OPTIONS", 'm: "A, <b>" <sip:x@y;z>;q=1, <sip:w>'))) == "sip:x@y;z"
    assert route_set(parsed(request("OPTIONS"))) == ()
    assert own_contact(Address("::1", 5061), "me", "TLS") == "<sip:me@[::1]:5061;transport=tls>"
    assert own_contact(Address("10.0.0.1", 5060), "", "UDP") == "<sip:10.0.0.1:5060>"


def test_a_sips_contact() -> None:
    assert own_contact(Address("10.0.0.1", 5061), "me", "TLS", secure=True) == "<sips:me@10.0.0.1:5061>"


def test_a_dialog_over_a_stream_stays_on_it_while_it_leads_to_the_same_host() -> None:
    phone = Address("10.0.0.9", 40001, "TCP")
    invite = parsed(request("INVITE", "Contact: <sip:a@10.0.0.9:5060;transport=tcp>"))
    dialog = called(invite, "t", phone)
    assert dialog.next_hop(follow_source=False) is phone
    elsewhere = parsed(request("INVITE", "Contact: <sip:a@10.0.0.7:5060;transport=tcp>"))
    assert called(elsewhere, "t", phone).next_hop(follow_source=False) == Address("10.0.0.7", 5060, "TCP")
    unknown = parsed(request("INVITE", "Contact: <sip:a@10.0.0.7;transport=sctp>"))
    assert called(unknown, "t", phone).next_hop(follow_source=False) is phone


def test_a_strict_router_gets_its_own_uri_in_the_request_line_without_what_may_not_stand_there() -> None:
    """16.12.1.2; 19.1.1 table 1: no headers and no method in a Request-URI."""
    dialog = incoming("Record-Route: <sip:p1@10.0.0.7;method=INVITE;x=1?Subject=y>, <sip:10.0.0.8;lr>")
    bye = dialog.request("BYE", "SIP/2.0/UDP x;branch=z9hG4bK1", 1)
    assert bye.uri == "sip:p1@10.0.0.7;x=1"
    assert bye.routes == ("<sip:10.0.0.8;lr>", "<sip:alice@10.0.0.1:5060>")
    assert dialog.next_hop(False) == Address("10.0.0.7", 5060)


@pytest.mark.parametrize("name", ["contact", "record-route"])
@pytest.mark.parametrize("value", ["<sip:a b@10.0.0.9>", '"broken', "<sip:a@b", "<>"])
def test_what_nothing_can_be_sent_to_is_told_of_a_request_and_passed_over_in_a_response(
    name: str, value: str
) -> None:
    message = parsed(request("OPTIONS", f"{name}: {value}"))
    with pytest.raises(HeaderError):
        elements(message, name)
    assert contact_uri(message) == "" and route_set(message) == ()
