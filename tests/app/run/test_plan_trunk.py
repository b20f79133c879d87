import pytest

from app.domain.errors import BadInput
from app.run.plan_trunk import check_trunk
from telephony.switchboard.ids import TrunkId
from telephony.switchboard.plan import TrunkPlan


@pytest.mark.parametrize(
    "fields",
    [
        {},
        {"peers": ("192.0.2.0/24", "2001:db8::1"), "transport": "tls", "codecs": ("PCMA",), "channels": 30},
        {"registrar": "sip.example.com", "user": "me"},
        {"proxy": "[2001:db8::1]:5070", "ping": 0},
        {"proxy": "[2001:db8::1]"},
        {"srtp": "required", "transport": "tls"},
        {"srtp": "allowed"},
    ],
)
def test_good_trunks(fields):
    check_trunk(TrunkPlan(TrunkId("t"), "T", **fields))


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ({"transport": "sctp"}, "transport 'sctp'; known: udp, tcp, tls"),
        ({"codecs": ("OPUS",)}, "codec OPUS; known"),
        ({"peers": ("pbx.example",)}, "peer 'pbx.example' is no address"),
        ({"channels": -1}, "channels cannot"),
        ({"srtp": "always"}, "srtp 'always'; known"),
        ({"srtp": "required"}, "keys of encrypted sound"),
        ({"ping": 1}, "ping is 0 or at least 5"),
        ({"proxy": "sip:pbx.example"}, "proxy 'sip:pbx.example' is not written like"),
        ({"registrar": "2001:db8::1", "user": "me"}, "registrar '2001:db8::1' is not written like"),
        ({"registrar": "pbx.example:99999", "user": "me"}, "registrar"),
        ({"registrar": "pbx.example"}, "needs a user"),
    ],
)
def test_mistakes(fields, told):
    with pytest.raises(BadInput, match=told.replace("(", r"\(").replace("[", r"\[")):
        check_trunk(TrunkPlan(TrunkId("t"), "T", **fields))
