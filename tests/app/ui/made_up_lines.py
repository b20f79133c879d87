"""Made-up lines: one that works, one that is down, one that was tested; phones; a certificate that ends."""

from dataclasses import replace

from telephony.switchboard.ids import OperatorId, TrunkId
from telephony.switchboard.line_overview import (
    LinesView,
    LineTestView,
    PhoneLine,
    PingView,
    PlaceView,
    TroubleView,
    TrunkLine,
)
from tests.app.ui.made_up import NOW

CITY = TrunkLine(
    trunk=TrunkId("city"),
    name="City line",
    state="up",
    since=NOW - 7403,
    problem="",
    code="",
    transport="TLS",
    place="sip.telia.example",
    server="TLS 192.0.2.9:5061",
    registers=True,
    calls=2,
    channels=10,
    cost=0,
    order=1,
    ping=30.0,
    round_trip=0.0184,
    secure=True,
    srtp="required",
    codecs=("PCMA",),
    trouble=(
        TroubleView(NOW - 7403, ""),
        TroubleView(NOW - 7460, "no answer from sip.telia.example", "silent"),
        TroubleView(NOW - 90000, ""),
    ),
    pinged=PingView(NOW - 20, NOW - 19.98, 200, "OK", "TLS 192.0.2.9:5061", 0.0191),
)
MOBILE = replace(
    CITY,
    trunk=TrunkId("mobile"),
    name="Mobile gateway",
    state="down",
    since=NOW - 340,
    problem="gsm.example refuses user 4471 or the password (403)",
    code="password",
    transport="UDP",
    place="gsm.example",
    server="",
    calls=0,
    channels=4,
    cost=5,
    order=2,
    round_trip=None,
    secure=False,
    srtp="none",
    codecs=(),
    trouble=(TroubleView(NOW - 340, "gsm.example refuses user 4471 or the password (403)", "password"),),
    pinged=None,
)
PBX = replace(
    CITY,
    trunk=TrunkId("pbx"),
    name="Old PBX",
    registers=False,
    since=NOW - 400000,
    transport="UDP",
    place="10.1.0.0/24",
    server="",
    calls=1,
    channels=0,
    order=0,
    round_trip=None,
    secure=False,
    srtp="none",
    trouble=(),
    pinged=None,
)
TESTED = LineTestView(
    number="+37069999999",
    by="rasa",
    state="over",
    began=NOW - 40,
    rang=NOW - 38.6,
    answered=NOW - 34.2,
    ended=NOW - 26,
    verdict="good",
    codec="PCMA",
    encrypted=True,
    early=True,
    mos=4.28,
    loss=0.004,
    jitter=0.0031,
    round_trip=0.042,
    far_mos=4.1,
    far_loss=0.01,
)
RASA = PhoneLine(
    OperatorId("rasa"), "Rasa P.", "204", True, NOW - 3000, "UDP 127.0.0.1:5062", "Ringdesk 0.1", 0.0006, ""
)
MANTAS = replace(
    RASA, operator=OperatorId("mantas"), name="Mantas K.", extension="201", since=NOW - 90,
    address="TLS 10.0.0.21:49152", agent="Yealink SIP-T46U 108.86", round_trip=0.004,
)  # fmt: skip
DOVILE = replace(
    RASA, operator=OperatorId("dovile"), name="Dovilė U.", extension="202", online=False, since=NOW - 131,
    address="TCP 10.0.0.22:5060", agent="Snom D785", problem="the phone does not answer",
)  # fmt: skip
LINAS = PhoneLine(OperatorId("linas"), "Linas D.", "207", False, None, "", "", None, "")
PHONES = (RASA, MANTAS, DOVILE, LINAS)
HERE = PlaceView(
    ("192.0.2.5", "2001:db8::5"),
    (("UDP", 5060), ("TCP", 5060), ("TLS", 5061)),
    (10000, 10998),
    NOW + 12.5 * 86400,
    ("pbx.balticcooling.example",),
)
LINES = LinesView((CITY, MOBILE, PBX), PHONES, HERE)
