"""The exchange starts with what a crash left, and says what to do when it cannot start."""

import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.run.exchange import Exchange, arguments, engine_settings, load_sample, main, recover_contacts, tidy
from app.run.plan_file import RESOURCES, read_plan, write_plan
from app.run.status_plan import StatusPlan
from app.store.engine import open_store
from app.store.office import StoredOffice
from telephony.engines.embedded.settings import EngineSettings


def test_a_plan_with_a_mistake_is_told_and_nothing_starts(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], expected_log
) -> None:
    expected_log("cannot start")
    (tmp_path / "plan.toml").write_text("[[queue]]\nid = 5\n")
    assert main(["--data", str(tmp_path)]) == 1
    assert "cannot start" in capsys.readouterr().err


def test_a_sip_port_that_is_taken_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], expected_log
) -> None:
    expected_log("cannot start")
    write_plan(RESOURCES / "plan.toml", tmp_path)
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as taken:
        taken.bind(("127.0.0.1", 0))
        assert main(["--data", str(tmp_path), "--sip-port", str(taken.getsockname()[1])]) == 1
    assert "cannot start" in capsys.readouterr().err


def test_a_journal_that_cannot_be_read_is_put_aside_and_calls_come_in(tmp_path: Path, expected_log) -> None:
    expected_log("cannot be read")
    (tmp_path / "journal").mkdir()
    (tmp_path / "journal" / "20260101T000000.000000Z.jsonl").write_text("rubbish\n")
    store = open_store(tmp_path / "ringdesk.db")
    assert recover_contacts(tmp_path / "journal", store) == 0
    assert [path.suffix for path in (tmp_path / "journal").iterdir()] == [".unreadable"]
    assert recover_contacts(tmp_path / "journal", store) == 0
    store.close()


def test_old_journals_are_tidied_away(tmp_path: Path) -> None:
    for number in range(100):
        (tmp_path / f"2026{number:04}.jsonl").write_text("")
    tidy(tmp_path)
    kept = sorted(path.name for path in tmp_path.iterdir())
    assert len(kept) == 60 and kept[-1] == "20260099.jsonl"


def test_the_sample_company_is_loaded_once(tmp_path: Path) -> None:
    for _ in range(2):
        load_sample(tmp_path / "ringdesk.db")
    store = open_store(tmp_path / "ringdesk.db")
    found = StoredOffice(store, "x", "LT").search("Jonas Petraitis")
    store.close()
    assert [each.title for each in found] == ["Jonas Petraitis"]


@pytest.fixture
def exchange(tmp_path: Path) -> Iterator[Exchange]:
    write_plan(RESOURCES / "plan.toml", tmp_path)
    plan = read_plan(tmp_path / "plan.toml")
    made = Exchange(tmp_path, plan, EngineSettings(host="127.0.0.1", sip_port=0))
    made.start()
    yield made
    made.stop()


def test_status_pages_are_served_where_the_plan_wants_them(exchange: Exchange) -> None:
    exchange.serve_status(StatusPlan())
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    exchange.serve_status(StatusPlan(port))
    with socket.create_connection(("127.0.0.1", port), timeout=20) as line:
        line.sendall(b"GET /1/x HTTP/1.1\r\n\r\n")
        assert line.recv(100).startswith(b"HTTP/1.1 404 ")


def test_a_status_port_that_is_taken_stops_no_calls(exchange: Exchange, expected_log) -> None:
    expected_log("no status pages")
    with socket.create_server(("127.0.0.1", 0)) as taken:
        exchange.serve_status(StatusPlan(taken.getsockname()[1]))
    assert exchange.engine.address[1]


def test_the_sound_of_phones_may_have_to_be_encrypted(capsys: pytest.CaptureFixture[str]) -> None:
    """A softphone that takes encrypted calls only could be rung by no exchange that was started by hand."""
    assert engine_settings(arguments().parse_args(["--srtp", "required"])).srtp == "required"
    assert engine_settings(arguments().parse_args([])).srtp == "allowed"
    with pytest.raises(SystemExit):
        arguments().parse_args(["--srtp", "perhaps"])
    assert "perhaps" in capsys.readouterr().err
