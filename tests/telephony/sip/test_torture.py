"""Messages after the ideas of RFC 4475, ready-made floods of mutants, and packets meant to block us."""

from __future__ import annotations

import random
import sys

import pytest

from telephony.sip.auth import parse_auth
from telephony.sip.endpoint import Endpoint
from telephony.sip.headers import HeaderError
from telephony.sip.message import Message
from telephony.sip.outputs import InviteArrived, OutgoingInvite, Rejected, Reply, RequestArrived, Send
from tests.telephony.sip.wire import ALICE, BOB, others, parsed, reply, request, sent, text, tokens


def bob() -> Endpoint:
    return Endpoint(BOB, user_agent="test", token=tokens("b"))


def says(data: bytes) -> tuple[list[int], list[str]]:
    """(status codes answered, other outputs) of a fresh endpoint for one datagram."""
    outputs = bob().receive(data, ALICE, 0.0)
    # Answers to broken requests echo what is broken, so only their start line is read here.
    codes = [int(o.data.split(b" ", 2)[1]) for o in outputs if isinstance(o, Send)]
    return codes, [type(o).__name__ for o in others(outputs)]


# 3.1.1.1 a short tortuous INVITE
TORTUOUS = (
    b"\r\n\r\nINVITE sip:vivekg@chair-dnrc.example.com;unknownparam SIP/2.0\r\n"
    b"TO :\r\n sip:vivekg@chair-dnrc.example.com ;   x = 1  \r\n"
    b'from   : "J Rosenberg \\\\\\""       <sip:jdrosen@example.com>\r\n  ;\r\n  tag = 98asjd8\r\n'
    b"MaX-fOrWaRdS: 0068\r\n"
    b"Call-ID: wsinv.ndaksdj@192.0.2.1\r\n"
    b"Content-Length   : 4\r\n"
    b"cseq: 0009\r\n  INVITE\r\n"
    b"Via  : SIP  /   2.0\r\n /UDP\r\n    192.0.2.2;branch=390skdjuw\r\n"
    b"s :\r\n"
    b"NewFangledHeader:   newfangled value\r\n continued newfangled value\r\n"
    b"UnknownHeaderWithUnusualValue: ;;,,;;,;\r\n"
    b"Content-Type: application/sdp\r\n"
    b"Route:\r\n <sip:services.example.com;lr;unknownwith=value;unknown-no-value>\r\n"
    b"v:  SIP  / 2.0  / TCP     spindle.example.com   ;\r\n"
    b"  branch  =   z9hG4bK9ikj8  ,\r\n SIP  /    2.0   / UDP  192.168.255.111   ; branch=\r\n"
    b" z9hG4bK30239\r\n"
    b'm:"Quoted string \\"\\"" <sip:jdrosen@example.com> ; newparam =\r\n      newvalue ;\r\n'
    b"  secondparam ; q = 0.33\r\n\r\nv=0\n"
)


def test_short_tortuous_invite() -> None:
    outputs = bob().receive(TORTUOUS, ALICE, 0.0)
    (arrived,) = others(outputs)
    assert isinstance(arrived, InviteArrived)
    message = arrived.request
    assert message.header("newfangledheader") == "newfangled value continued newfangled value"
    assert message.header("s") == "" and message.has("subject")
    assert len(message.headers("via")) == 2 and message.body == b"v=0\n"


def test_wide_range_of_characters() -> None:
    # 3.1.1.2: every token character in the method, odd characters in every legal place
    data = text(
        "!interesting-Method0123456789_*+`.%indeed'~ "
        "sip:1_unusual.URI~(to-be!sure)&isn't+it$/crazy?,/;;*:&it+has=1,weird!*pas$wo~d_too.(doesn't-it)"
        "@ex.com SIP/2.0",
        "Via: SIP/2.0/TCP host1.example.com;branch=z9hG4bK-.!%66*_+`'~",
        'To: "BEL:\\\x07 NUL:\\\x00 DEL:\\\x7f" '
        "<sip:1_unusual.URI~(to-be!sure)&isn't+it$/crazy?,/;;*@ex.com>",
        "From: token1~` token2'+_ token3*%!.- <sip:mundane@example.com>"
        ";fromParam''~+*_!.-%=\"\u0440\u0430\u0431\";tag=_token~1'+`*%!-.",
        "Call-ID: intmeth.word%ZK-!.*_+'@word`~)(><:\\/\"][?}{",
        "CSeq: 139122385 !interesting-Method0123456789_*+`.%indeed'~",
        "extensionHeader-!.%*+_`'~:\ufeff\u5927\u505c\u96fb",
    )
    assert says(data) == ([501], [])


def test_percent_escapes_and_escaped_nulls_stay_as_they_are() -> None:
    # 3.1.1.3, 3.1.1.4
    data = request(
        "REGISTER", "Contact: <sip:%00@h.com>, <sip:%00%00@h.com>", uri="sip:null-%00-null@example.com"
    )
    (arrived,) = others(bob().receive(data, ALICE, 0.0))
    assert isinstance(arrived, RequestArrived) and arrived.request.uri == "sip:null-%00-null@example.com"


def test_no_space_between_name_and_bracket() -> None:
    # 3.1.1.6
    data = request("OPTIONS").replace(b'"Alice" <sip', b'"Alice"<sip')
    assert says(data) == ([], ["RequestArrived"])


def test_long_values_in_headers() -> None:
    # 3.1.1.7
    data = request(
        "INVITE", f"F{'a' * 200}: {'b' * 2000}",
        *(f"Via: SIP/2.0/TCP sip{n}.example.com;branch=z9hG4bK{'x' * 100}" for n in range(30)),
        call_id="longreq." + "really" * 60,
    )  # fmt: skip
    assert says(data) == ([], ["InviteArrived"])


def test_extra_octets_after_the_body_are_not_read() -> None:
    # 3.1.1.8: a second request after the first in one datagram
    data = request("REGISTER") + request("INVITE")
    assert says(data) == ([], ["RequestArrived"])


def test_semicolons_in_the_user_part() -> None:
    # 3.1.1.9
    assert says(request("OPTIONS", uri="sip:user;par=u%40example.net@example.com")) == (
        [],
        ["RequestArrived"],
    )


def test_unknown_transport_in_via() -> None:
    # 3.1.1.10
    assert says(request("OPTIONS").replace(b"SIP/2.0/UDP", b"SIP/2.0/UNKNOWN")) == ([], ["RequestArrived"])


def test_status_lines_with_no_reason_and_with_odd_ones() -> None:
    # 3.1.1.12, 3.1.1.13
    base = request("INVITE").split(b"\r\n", 1)[1]
    assert parsed(b"SIP/2.0 100 \r\n" + base).reason == ""
    assert parsed(b"SIP/2.0 100\r\n" + base).status == 100
    odd = "SIP/2.0 200 = 2**3 * 5**2 \u043d\u043e \u0441\u0442\u043e\r\n".encode()
    assert parsed(odd + base).reason.startswith("= 2**3")


@pytest.mark.parametrize(
    ("name", "data"),
    [
        # 3.1.2.1 extraneous header field separators
        ("separators", request("INVITE").replace(b";branch=z9hG4bKa1", b";;=;,,")),
        # 3.1.2.2 Content-Length larger than message, 3.1.2.3 negative
        ("clerr", request("INVITE").replace(b"Content-Length: 0", b"Content-Length: 9999")),
        ("ncl", request("INVITE").replace(b"Content-Length: 0", b"Content-Length: -999")),
        # 3.1.2.4 scalar values out of range
        ("scalar02", request("REGISTER", cseq="36893488147419103232")),
        # 3.1.2.6 unterminated quoted string in a display name
        ("quotbal", request("INVITE").replace(b'"Alice" <', b'"Alice <')),
        # 3.1.2.7 <> enclosing the Request-URI
        ("ltgtruri", request("INVITE", uri="<sip:user@example.com>")),
        # 3.1.2.8 malformed: white space inside the Request-URI
        ("lwsruri", request("INVITE", uri="sip:user@example.com; lr")),
        # 3.1.2.9 multiple spaces in the start line, 3.1.2.10 trailing space
        ("lwsstart", request("INVITE").replace(b"INVITE sip", b"INVITE  sip", 1)),
        ("trws", request("OPTIONS").replace(b"SIP/2.0\r\n", b"SIP/2.0  \r\n", 1)),
        # 3.1.2.13 failure to enclose a name-addr URI in <>
        (
            "baddn",
            request("OPTIONS").replace(b'"Alice" <sip:alice@example.com>', b'"Alice" sip:alice@example.com'),
        ),
        # 3.1.2.17/18 start line and CSeq disagree
        ("mismatch", request("OPTIONS", cseq_method="INVITE")),
        # 3.3.1 missing required header fields
        ("insuf", request("INVITE").replace(b"Call-ID: call-1\r\n", b"")),
        # 3.3.8/9 multiple values in single-value fields
        ("multi01", request("INVITE", "CSeq: 2 INVITE", "Call-ID: other", "From: <sip:x@y>;tag=2")),
    ],
)
def test_invalid_messages_reach_nobody(name: str, data: bytes) -> None:
    codes, told = says(data)
    assert told == ["Rejected"], name
    assert all(code == 400 for code in codes), name


def test_unknown_protocol_version() -> None:
    # 3.1.2.16
    codes, told = says(request("OPTIONS").replace(b"SIP/2.0\r\nVia", b"SIP/7.0\r\nVia"))
    assert (codes, told) == ([505], ["Rejected"])


def test_overlarge_response_code() -> None:
    # 3.1.2.19
    data = b"SIP/2.0 4294967301 better not break the receiver\r\n" + request("INVITE").split(b"\r\n", 1)[1]
    assert says(data) == ([], ["Rejected"])


def test_unknown_uri_schemes() -> None:
    # 3.3.2, 3.3.3, 3.3.4
    assert says(request("OPTIONS", uri="nobodyKnowsThisScheme:totallyopaquecontent"))[0] == [416]
    assert says(request("OPTIONS", uri="soap.beep://192.0.2.103:3002"))[0] == [416]
    strange_contact = request("REGISTER", "Contact: <name:John_Smith>")
    assert says(strange_contact) == ([], ["RequestArrived"])


def test_unknown_options_in_require() -> None:
    # 3.3.5
    assert says(request("OPTIONS", "Require: nothingSupportsThis, nothingSupportsThisEither")) == ([420], [])


def test_unknown_content_type() -> None:
    # 3.3.6
    data = request("INVITE", "Content-Type: application/unknownformat", body="<audio>")
    assert says(data) == ([415], [])


def test_unknown_authorization_scheme_reaches_the_program() -> None:
    # 3.3.7: refusing is the registrar's job
    assert says(request("REGISTER", "Authorization: NoOneKnowsThisScheme opaque-data=here")) == (
        [],
        ["RequestArrived"],
    )


def test_rfc_2543_request_without_branch_cookie_or_max_forwards() -> None:
    # 3.4.1
    data = text(
        "INVITE sip:UserB@example.com SIP/2.0", "Via: SIP/2.0/UDP iftgw.example.com",
        "From: <sip:+13035551111@ift.client.example.net;user=phone>",
        "Record-Route: <sip:UserB@example.com;maddr=ss1>",
        "To: sip:+16505552222@ss1.example.net;user=phone", "Call-ID: inv2543.1717@ift.client.example.com",
        "CSeq: 56 INVITE",
    )  # fmt: skip
    endpoint = bob()
    (arrived,) = others(endpoint.receive(data, ALICE, 0.0))
    assert isinstance(arrived, InviteArrived)
    endpoint.respond(arrived.transaction, Reply(200), 0.0)
    (ok,) = [m for m in sent(endpoint.expire(0.5)) if m.status == 200]
    tag = ok.header("to").partition(";tag=")[2]
    ack = data.replace(b"INVITE", b"ACK").replace(
        b"user=phone\r\nCall", f"user=phone;tag={tag}\r\nCall".encode()
    )
    assert [type(o).__name__ for o in endpoint.receive(ack, ALICE, 0.1)] == ["Acked"]
    (bye,) = sent(endpoint.bye(arrived.call, 1.0))
    assert bye.method == "BYE"


VALID = [
    request("INVITE", 'P-Asserted-Identity: "A, B" <tel:+370600>', body="v=0\r\no=- 1 1 IN IP4 1.2.3.4\r\n"),
    request(
        "REGISTER", 'Authorization: Digest username="a", realm="r, q", nonce="n", uri="sip:x", response="0"'
    ),
    request("BYE", to_tag="x"),
    request("CANCEL"),
    request("ACK", to_tag="x"),
    request("OPTIONS", "Accept: a, b", "Record-Route: <sip:a;lr>,<sip:b>"),
    TORTUOUS,
]
SPLICE = [b'"', b"\r\n", b"\n", b"\\", b"<", b">", b";", b",", b"=", b":", b" ", b"\x00", b"\xff", b"\r\n ",
          b"9" * 30, b"tag=", b"Via: ", b"Contact: *", b"@", b"[::", b"%zz", b"Content-Length: 7\r\n",
          b"CSeq: 2 INVITE"]  # fmt: skip


def mutant(chance: random.Random, data: bytes) -> bytes:
    out = bytearray(data)
    for _ in range(chance.randint(1, 3)):
        at = chance.randrange(len(out) + 1)
        kind = chance.choice([0, 1, 2, 2, 2, 3, 3, 4])
        if kind == 0:
            out[at:at] = chance.choice(SPLICE)
        elif kind == 1:
            del out[at : at + chance.randint(1, 6)]
        elif kind == 2 and at < len(out):
            out[at] = chance.randrange(256)
        elif kind == 3:
            out[at:at] = out[chance.randrange(len(out) + 1) :][: chance.randint(1, 60)]
        else:
            del out[at + chance.randint(0, 200) :]
    return bytes(out)


def test_five_thousand_mutants_never_raise_and_leave_nothing() -> None:
    """Mutants of requests, of responses to a live call, and a good call at the end."""
    chance = random.Random(4475)
    responses: list[bytes] = []
    endpoint = bob()
    now = 0.0
    taken = 0
    for number in range(5000):
        if number % 50 == 0:
            out = OutgoingInvite("sip:a@10.0.0.1", ALICE, "sip:b@b", "sip:a@a", ring_limit=5.0)
            (invite,) = sent(endpoint.invite(f"c{number}", out, now))
            responses = answers(invite)
        data = chance.choice(responses if number % 3 == 0 else VALID)
        fresh = data.replace(b"call-1", b"call-%d" % number).replace(b"Ka1", b"K%d" % number)
        outputs = endpoint.receive(mutant(chance, fresh), ALICE, now)
        for output in outputs:
            if isinstance(output, InviteArrived | RequestArrived):
                taken += 1
                status = chance.choice([200, 404, 180])
                endpoint.respond(output.transaction, Reply(status), now)
                if isinstance(output, InviteArrived):
                    endpoint.bye(output.call, now)
        now += 0.01
        endpoint.expire(now)
    assert taken > 300, "the mutants were too harsh to test anything behind the parser"
    (arrived,) = others(endpoint.receive(request("INVITE", branch="z9hG4bKgood", call_id="good"), ALICE, now))
    assert isinstance(arrived, InviteArrived)
    endpoint.bye(arrived.call, now)
    for number in range(0, 5000, 50):
        endpoint.bye(f"c{number}", now)
    for _ in range(5):
        now += 65.0
        endpoint.expire(now)
    counts = endpoint.counts()
    assert (counts.transactions, counts.dialogs, counts.timers, counts.calls) == (0, 0, 0, 0)


def answers(invite: Message) -> list[bytes]:
    challenge = 'WWW-Authenticate: Digest realm="a, b", nonce="n", qop="auth,auth-int"'
    return [
        reply(invite, 180, "Record-Route: <sip:1.2.3.4;lr>"),
        reply(invite, 200, "Contact: <sip:x@10.0.0.9>"),
        reply(invite, 401, challenge),
        reply(invite, 503, "Retry-After: 5 (busy)"),
    ]


@pytest.mark.parametrize("piece", ['a="\\",', 'x="\\\\\\"",', '"\\"', 'a="b"c="'])
def test_a_small_nasty_authorization_costs_linear_work(piece: str) -> None:
    """384 bytes of escaped quotes blocked another parser for six seconds."""

    def work(length: int) -> int:
        data = request("REGISTER", f"Authorization: Digest {piece * 400}"[:length])
        endpoint = bob()
        count = 0

        def trace(frame: object, event: str, arg: object) -> object:
            nonlocal count
            count += event == "line"
            return trace

        before = sys.gettrace()
        sys.settrace(trace)  # type: ignore[arg-type]
        try:
            outputs = endpoint.receive(data, ALICE, 0.0)
            for output in outputs:
                if isinstance(output, RequestArrived):
                    try:
                        parse_auth(output.request.header("authorization"))
                    except HeaderError:
                        pass
        finally:
            sys.settrace(before)
        assert not any(isinstance(o, Rejected) for o in outputs)
        return count

    assert work(384) < 4000
    assert work(1536) < 4 * work(384)
