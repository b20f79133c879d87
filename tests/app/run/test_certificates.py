import ssl

import pytest

from app.run import certificates
from app.run.tls_files import tls_folder


def test_one_command_makes_what_tls_needs_and_says_what_to_do(tmp_path, capsys):
    assert certificates.main(["--data", str(tmp_path), "--name", "pbx.example", "--name", "192.0.2.1"]) == 0
    said = capsys.readouterr().out
    assert "pbx.example, 192.0.2.1, good until " in said and str(tls_folder(tmp_path) / "ca.pem") in said
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


def test_without_names_it_is_for_this_machine():
    assert {"localhost", "127.0.0.1", "::1"} < set(certificates.own_names())


@pytest.mark.parametrize("days", ["0", "99999"])
def test_a_length_that_cannot_be(days, tmp_path, capsys):
    assert certificates.main(["--data", str(tmp_path), "--days", days]) == 2
    assert "--days takes" in capsys.readouterr().err


def test_a_folder_that_cannot_be_written(tmp_path, capsys):
    (tmp_path / "tls").write_text("in the way")
    assert certificates.main(["--data", str(tmp_path)]) == 1
    assert "no certificate was made" in capsys.readouterr().err
