import pytest

from telephony.engines.embedded.settings import EngineSettings


def test_peers_are_told_an_address_they_can_reach():
    assert EngineSettings(host="192.168.1.2").public_host == "192.168.1.2"
    assert EngineSettings(host="0.0.0.0", advertised="203.0.113.5").public_host == "203.0.113.5"
    assert EngineSettings(host="0.0.0.0").public_host not in ("", "0.0.0.0")


def test_a_range_of_sound_ports_that_cannot_be_is_refused():
    assert len(EngineSettings(rtp_ports=(10000, 10099)).port_range.even_ports) == 50
    with pytest.raises(ValueError, match="port range"):
        assert EngineSettings(rtp_ports=(100, 50)).port_range


def test_ipv6_peers_are_told_an_address_of_their_family_where_there_is_one():
    dual = EngineSettings(host="::")
    assert ":" not in dual.public_host and ":" in dual.public_host6
    assert EngineSettings(host="::", advertised6="2001:db8::1").public_host6 == "2001:db8::1"
    assert EngineSettings(host="::1").public_host == EngineSettings(host="::1").public_host6 == "::1"
    assert EngineSettings(host="192.0.2.1").public_host6 == "192.0.2.1"


def test_peers_are_told_the_address_on_the_way_to_them_where_nothing_else_was_said():
    assert EngineSettings(host="0.0.0.0").own_way("10.0.0.9") and EngineSettings(host="::").own_way("fd00::9")
    assert not EngineSettings(host="192.168.1.2").own_way("10.0.0.9")
    assert not EngineSettings(host="0.0.0.0", advertised="203.0.113.5").own_way("10.0.0.9")
    dual = EngineSettings(host="::", advertised6="2001:db8::1")
    assert dual.own_way("10.0.0.9") and not dual.own_way("fd00::9")
