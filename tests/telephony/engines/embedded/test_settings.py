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
