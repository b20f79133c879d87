"""What a provider asks: our addresses, ports and certificate."""

from pathlib import Path

from telephony.engines.embedded.listening import listening
from telephony.engines.embedded.settings import EngineSettings
from telephony.transports.trust import TlsFiles
from tests.telephony.transports.net import Office

PORTS = {"UDP": 5060, "TCP": 5060, "TLS": 5061}


def test_addresses_and_ports_the_same_address_once() -> None:
    told = listening(EngineSettings(rtp_ports=(10000, 10100)), ("192.0.2.1", "192.0.2.1"), PORTS)
    assert told.hosts == ("192.0.2.1",) and told.rtp == (10000, 10100)
    assert told.ports == (("UDP", 5060), ("TCP", 5060), ("TLS", 5061))
    assert told.certificate_until is None


def test_until_when_the_certificate_stands_and_for_whom(tmp_path: Path) -> None:
    office = Office(tmp_path)
    settings = EngineSettings(tls=office.files("pbx.example", "192.0.2.1", days=12))
    told = listening(settings, ("192.0.2.1",), PORTS)
    assert told.certificate_names == ("pbx.example", "192.0.2.1")
    assert told.certificate_until is not None
    assert 11 < (told.certificate_until - office.now.timestamp()) / 86400 <= 13


def test_a_certificate_that_was_taken_away_ends_nothing(tmp_path: Path) -> None:
    gone = TlsFiles(tmp_path / "no.pem", tmp_path / "no.key")
    assert listening(EngineSettings(tls=gone), ("192.0.2.1",), PORTS).certificate_until is None
