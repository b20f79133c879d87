import pytest

from telephony.engines.embedded.trunk import domain_of, made, target_of
from telephony.sip.locate import Target
from telephony.switchboard.ids import TrunkId
from telephony.switchboard.plan import TrunkPlan


@pytest.mark.parametrize(
    ("text", "transport", "target"),
    [
        ("pbx.example", "", Target("pbx.example")),
        ("pbx.example", "tls", Target("pbx.example", None, "TLS")),
        ("pbx.example:5070", "", Target("pbx.example", 5070)),
        ("10.0.0.1", "", Target("10.0.0.1", 5060)),
        ("10.0.0.1", "tls", Target("10.0.0.1", 5061, "TLS")),
        ("[2001:db8::1]:5070", "tcp", Target("2001:db8::1", 5070, "TCP")),
    ],
)
def test_what_is_looked_for(text, transport, target):
    assert target_of(text, transport) == target


def test_the_domain_in_uris():
    assert (domain_of("10.0.0.1:5060"), domain_of("10.0.0.1:5070")) == ("10.0.0.1", "10.0.0.1:5070")
    assert domain_of("[2001:db8::1]") == "[2001:db8::1]"


def test_up_means_no_problem_and_registered_where_that_is_asked():
    line = made(TrunkPlan(TrunkId("t"), "T", registrar="10.0.0.1"), "id", 300)
    assert not line.up
    line.registered = True
    assert line.up
    line.fail("ping", "it is silent", "silent")
    line.fail("register", "it is silent", "silent")
    assert line.problem == "it is silent"
    assert not line.up
    assert made(TrunkPlan(TrunkId("t"), "T", peers=("10.0.0.1",)), "id", 300).up
