# ruff: noqa: E501 - the messages stand as the RFCs write them
"""RFC 5118: the same for IPv6."""

from tests.telephony.sip.torture import Case, case

SDP6 = """v=0
o=assistant 971731711378798081 0 IN IP6 2001:db8::20
s=Live video feed for today's meeting
c=IN IP6 2001:db8::20
t=3338481189 3370017201
m=audio 6000 RTP/AVP 2
a=rtpmap:2 G726-32/8000
m=video 6024 RTP/AVP 107
a=rtpmap:107 H263-1998/90000
"""
_REST = """To: sip:user@example.com
From: sip:user@example.com;tag=81x2
Call-ID: SSG9559905523997077@hlau_4100
Contact: "Caller" <sip:caller@[2001:db8::1]>
CSeq: 8612 REGISTER
Max-Forwards: 70
Content-Length: 0
"""

CASES: tuple[Case, ...] = (
    case("ipv6-good", "4.1", "request", "references in brackets", f"""
REGISTER sip:[2001:db8::10] SIP/2.0
Via: SIP/2.0/UDP [2001:db8::9:1];branch=z9hG4bKas3-111
{_REST}"""),
    case("ipv6-bad", "4.2", "400", "a Request-URI with the colons of an address and no brackets", f"""
REGISTER sip:2001:db8::10 SIP/2.0
Via: SIP/2.0/UDP [2001:db8::9:1];branch=z9hG4bKas3-111
{_REST}"""),
    case("port-ambiguous", "4.3", "request", "an address that ends in what looks like a port", f"""
REGISTER sip:[2001:db8::10:5070] SIP/2.0
Via: SIP/2.0/UDP [2001:db8::9:1];branch=z9hG4bKas3-111
{_REST}"""),
    case("port-unambiguous", "4.4", "request", "an address and a port", f"""
REGISTER sip:[2001:db8::10]:5070 SIP/2.0
Via: SIP/2.0/UDP [2001:db8::9:1];branch=z9hG4bKas3-111
{_REST}"""),
    case("via-received-param-with-delim", "4.5", "request", "received= with brackets, as older agents write it", """
BYE sip:[2001:db8::10] SIP/2.0
To: sip:user@example.com;tag=bd76ya
From: sip:user@example.com;tag=81x2
Via: SIP/2.0/UDP [2001:db8::9:1];received=[2001:db8::9:255];branch=z9hG4bKas3-111
Call-ID: SSG9559905523997077@hlau_4100
Max-Forwards: 70
CSeq: 8675309 BYE
Content-Length: 0
""".replace("BYE", "OPTIONS").replace(";tag=bd76ya", "")),
    case("via-received-param-no-delim", "4.5", "request", "received= without brackets, as the grammar has it", """
OPTIONS sip:[2001:db8::10] SIP/2.0
To: sip:user@example.com
From: sip:user@example.com;tag=81x2
Via: SIP/2.0/UDP [2001:db8::9:1];received=2001:db8::9:255;branch=z9hG4bKas3
Call-ID: SSG9559905523997077@hlau_4100
Max-Forwards: 70
CSeq: 8675309 OPTIONS
Content-Length: 0
"""),
    case("ipv6-in-sdp", "4.6", "call", "IPv6 in the SDP without brackets, as SDP has it", """
INVITE sip:user@[2001:db8::10] SIP/2.0
To: sip:user@[2001:db8::10]
From: sip:user@example.com;tag=81x2
Via: SIP/2.0/UDP [2001:db8::20];branch=z9hG4bKas3-111
Call-ID: SSG9559905523997077@hlau_4100
Contact: "Caller" <sip:caller@[2001:db8::20]>
CSeq: 8612 INVITE
Max-Forwards: 70
Content-Type: application/sdp
Content-Length: @
""", SDP6),
    case("mult-ip-in-header", "4.7", "request", "IPv4 and IPv6 side by side", f"""
REGISTER sip:[2001:db8::9:1] SIP/2.0
Via: SIP/2.0/UDP [2001:db8::9:1]:6050;branch=z9hG4bKas3-111
Via: SIP/2.0/UDP 192.0.2.1;branch=z9hG4bKjhja8781hjuaij65144
Via: SIP/2.0/TCP [2001:db8::9:255];branch=z9hG4bK451jj;received=192.0.2.200
{_REST}"""),
    case("mult-ip-in-sdp", "4.8", "call", "both families in one SDP", """
INVITE sip:user@[2001:db8::10] SIP/2.0
To: sip:user@[2001:db8::10]
From: sip:user@example.com;tag=81x2
Via: SIP/2.0/UDP [2001:db8::9:1];branch=z9hG4bKas3-111
Call-ID: SSG9559905523997077@hlau_4100
Contact: "Caller" <sip:caller@[2001:db8::9:1]>
Max-Forwards: 70
CSeq: 8912 INVITE
Content-Type: application/sdp
Content-Length: @
""", SDP6 + "c=IN IP4 192.0.2.1\n"),
    case("ipv4-mapped-ipv6", "4.9", "call", "an IPv4 address written as IPv6", """
INVITE sip:user@example.com SIP/2.0
Via: SIP/2.0/UDP [::ffff:192.0.2.10]:19823;branch=z9hG4bKbh19
Via: SIP/2.0/UDP [::ffff:192.0.2.2];branch=z9hG4bKas3-111
To: sip:user@example.com
From: sip:user@example.com;tag=81x2
Contact: "Caller" <sip:[::ffff:192.0.2.2]:19823>
CSeq: 8612 INVITE
Call-ID: SSG9559905523997077@hlau_4100
Max-Forwards: 70
Content-Type: application/sdp
Content-Length: @
""", SDP6.replace("2001:db8::20", "::ffff:192.0.2.10")),
    case("ipv6-bug-abnf-3-colons", "4.10", "request", "three colons, which the grammar of RFC 3261 allowed by mistake", """
OPTIONS sip:user@[2001:db8:::192.0.2.1] SIP/2.0
To: sip:user@[2001:db8:::192.0.2.1]
From: sip:user@example.com;tag=810x2
Via: SIP/2.0/UDP lab1.east.example.com;branch=z9hG4bKas3-111
Call-ID: G9559905523997077@hlau_4100
CSeq: 689 OPTIONS
Max-Forwards: 70
Content-Length: 0
"""),
)  # fmt: skip
