from datetime import UTC, datetime

from app.run.certificates import make
from app.run.tls_files import ASK_CLIENTS, authority_of, tls_files, tls_folder
from telephony.transports.trust import server_context


def test_tls_is_off_until_there_is_a_certificate(tmp_path):
    assert tls_files(tmp_path) is None
    make(tmp_path, ["pbx.example"], 30, datetime.now(UTC))
    files = tls_files(tmp_path)
    assert files is not None and files.authorities is not None and not files.ask_clients
    server_context(files)
    (tls_folder(tmp_path) / "ca.pem").unlink()
    (tls_folder(tmp_path) / ASK_CLIENTS).touch()
    files = tls_files(tmp_path)
    assert files is not None and files.authorities is None and files.ask_clients


def test_our_phones_believe_who_signed_our_exchange(tmp_path):
    assert authority_of(tmp_path) is None
    make(tmp_path, ["pbx.example"], 30, datetime.now(UTC))
    assert authority_of(tmp_path) == tls_folder(tmp_path) / "ca.pem"
