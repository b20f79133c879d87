import ssl

import pytest
from PySide6.QtNetwork import QHostAddress, QNetworkInterface

from app.run import certificates
from app.run.tls_files import tls_folder


def test_one_command_makes_what_tls_needs_and_says_what_to_do(tmp_path, capsys):
    assert certificates.main(["--data", str(tmp_path), "--name", "pbx.example", "--name", "192.0.2.1"]) == 0
    said = capsys.readouterr().out
    assert "pbx.example, 192.0.2.1, localhost, 127.0.0.1, ::1, good until " in said, (
        "this desk's softphone too"
    )
    assert str(tls_folder(tmp_path) / "ca.pem") in said
    folder = tls_folder(tmp_path)
    assert sorted(path.name for path in folder.iterdir()) == [
        "ca.key",
        "ca.pem",
        "exchange.key",
        "exchange.pem",
    ]
    ssl.create_default_context(cafile=str(folder / "ca.pem"))


def test_run_again_it_keeps_the_authority_that_phones_know(tmp_path):
    for _ in range(2):
        assert certificates.main(["--data", str(tmp_path)]) == 0
        authority = (tls_folder(tmp_path) / "ca.pem").read_bytes()
        mine = (tls_folder(tmp_path) / "exchange.pem").read_bytes()
    assert certificates.main(["--data", str(tmp_path)]) == 0
    assert (tls_folder(tmp_path) / "ca.pem").read_bytes() == authority
    assert (tls_folder(tmp_path) / "exchange.pem").read_bytes() != mine


def test_without_names_it_is_for_this_machine_in_all_its_networks(monkeypatch):
    networks = ["127.0.0.1", "10.74.0.1", "169.254.7.7", "fe80::1%eth0"]
    monkeypatch.setattr(
        QNetworkInterface, "allAddresses", staticmethod(lambda: [QHostAddress(each) for each in networks])
    )
    assert not any("fe80" in each or "169.254" in each for each in certificates.own_names())
    assert {"localhost", "127.0.0.1", "::1", "10.74.0.1"} < set(certificates.own_names())


@pytest.mark.parametrize("days", ["0", "99999"])
def test_a_length_that_cannot_be(days, tmp_path, capsys):
    assert certificates.main(["--data", str(tmp_path), "--days", days]) == 2
    assert "--days takes" in capsys.readouterr().err


@pytest.mark.parametrize("name", ["bad name!", "", "-a.example", "a..b", "sip:pbx.example"])
def test_what_is_no_name_is_refused_before_anything_is_made(name, tmp_path, capsys):
    assert certificates.main(["--data", str(tmp_path), "--name", "pbx.example", f"--name={name}"]) == 2
    assert "no host name and no address" in capsys.readouterr().err and not tls_folder(tmp_path).exists()


def test_a_companys_own_certificate_is_never_written_over(tmp_path, capsys):
    ours, theirs = tmp_path / "ours", tmp_path / "theirs"
    assert certificates.main(["--data", str(ours)]) == certificates.main(["--data", str(theirs)]) == 0
    for name in ("exchange.pem", "exchange.key"):
        (tls_folder(ours) / name).write_bytes((tls_folder(theirs) / name).read_bytes())
    assert certificates.main(["--data", str(ours)]) == 1
    assert "was not made by this command" in capsys.readouterr().err
    for name in ("exchange.pem", "exchange.key"):
        assert (tls_folder(ours) / name).read_bytes() == (tls_folder(theirs) / name).read_bytes()


def test_a_folder_that_cannot_be_written(tmp_path, capsys):
    (tmp_path / "tls").write_text("in the way")
    assert certificates.main(["--data", str(tmp_path)]) == 1
    assert "no certificate was made" in capsys.readouterr().err
