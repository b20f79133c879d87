"""The phone's process says what is wrong with its arguments, and registers the way it is told to."""

import os
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.run import running
from app.run.certificates import make
from app.run.lines import PhoneLine, Seat
from app.run.phone import main
from app.run.plan_file import RESOURCES, read_plan, write_plan
from app.run.tls_files import tls_files
from telephony.switchboard import commands as want
from telephony.switchboard import events as said
from telephony.switchboard.ids import CallId, LegId
from telephony.switchboard.phone import PhoneState
from tests.agreements.bench import Bench, a_sound_folder, embedded
from tests.peers.patience import eventually


def test_no_plan_and_no_such_operator_are_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    options = ["--data", str(tmp_path), "--operator", "nobody", "--exchange", "127.0.0.1:5060"]
    assert main(options) == 1
    write_plan(RESOURCES / "plan.toml", tmp_path)
    assert main(options) == 1
    told = capsys.readouterr().err
    assert "plan file cannot be read" in told and "no operator nobody" in told


@pytest.mark.parametrize(
    ("place", "words"),
    [("[fd74::1]:5060", "talk IPv4"), ("192.0.2.2", "no HOST:PORT"), ("host:many", "no HOST:PORT")],
)
def test_an_exchange_that_cannot_be_called_is_a_sentence(place, words, capsys) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--operator", "anna", "--exchange", place])
    assert ended.value.code == 2 and words in capsys.readouterr().err


@pytest.mark.parametrize("way", ["pyvoip", "native", "native-tcp", "native-tls", "native-srtp"])
def test_the_process_registers_the_way_it_is_told(tmp_path: Path, way: str) -> None:
    """With the certificates that `main.py certificates` makes, believed without any further doing."""
    write_plan(RESOURCES / "plan.toml", tmp_path)
    make(tmp_path, ["127.0.0.1"], 30, datetime.now(UTC))
    plan = read_plan(tmp_path / "plan.toml")
    me = plan.operators[0]
    with Bench(
        embedded, a_sound_folder(tmp_path / "sounds"), plan, tls=tls_files(tmp_path), tls_port=0
    ) as bench:
        ports = bench.engine.ports
        secure = f"{way}:{ports['TLS']}" if way in ("native-tls", "native-srtp") else way
        process = running.start_apart(
            "app.run.phone",
            ["--data", str(tmp_path), "--operator", str(me.id), "--exchange", f"127.0.0.1:{ports['UDP']}",
             "--sound", "null", "--phone", secure],
            tmp_path,
        )  # fmt: skip
        states: list[object] = []
        line = PhoneLine(Seat(tmp_path, me.id, me.secret))
        try:
            line.start(states.append)
            bench.expect(said.PhoneOnline, operator=me.id, within=30)
            eventually(lambda: any(isinstance(s, PhoneState) and s.line == "registered" for s in states))
        finally:
            line.leave(quit_phone=True)
            assert process.wait(timeout=20) == 0
        bench.expect(said.PhoneOffline, operator=me.id)


def test_another_extension_of_the_plan_is_taken_over_when_no_call_is_up(tmp_path: Path) -> None:
    """Neither phone nor desk is started again; a plan that cannot be read meanwhile changes nothing."""
    write_plan(RESOURCES / "plan.toml", tmp_path)
    file = tmp_path / "plan.toml"
    before = file.read_text("utf-8")
    me = read_plan(file).operators[0]
    with Bench(embedded, a_sound_folder(tmp_path / "sounds"), read_plan(file)) as bench:
        process = running.start_apart(
            "app.run.phone",
            ["--data", str(tmp_path), "--operator", str(me.id), "--exchange",
             f"127.0.0.1:{bench.engine.ports['UDP']}", "--sound", "null"],
            tmp_path,
        )  # fmt: skip
        try:
            bench.expect(said.PhoneOnline, operator=me.id, within=30)
            file.write_text("[[", "utf-8")
            bench.do(want.CallOperator(LegId("ring"), CallId("c1"), me.id, "", ""))
            bench.expect(said.LegRinging, leg=LegId("ring"))
            file.write_text(before.replace(f'"{me.extension}"', '"777"'), "utf-8")
            bench.engine.follow(read_plan(file))
            assert not bench.all(said.PhoneOffline), "not while it rings"
            bench.do(want.HangUp(LegId("ring")))
            bench.expect(said.PhoneOffline, operator=me.id, within=20)
            bench.expect(said.PhoneOnline, operator=me.id, within=20)
            assert process.poll() is None
        finally:
            process.terminate()
            assert process.wait(timeout=20) == 0


def test_an_exchange_that_was_started_again_has_the_phone_at_once(tmp_path: Path) -> None:
    """It knows nobody; the next refresh would come after half a minute in which no call rings."""
    write_plan(RESOURCES / "plan.toml", tmp_path)
    plan = read_plan(tmp_path / "plan.toml")
    me = plan.operators[0]
    with Bench(embedded, a_sound_folder(tmp_path / "sounds"), plan) as bench:
        port = bench.engine.ports["UDP"]
        running.announce(
            tmp_path, "exchange", running.Running(os.getpid(), "127.0.0.1", 1, "127.0.0.1", port)
        )
        process = running.start_apart(
            "app.run.phone",
            ["--data", str(tmp_path), "--operator", str(me.id), "--exchange", f"127.0.0.1:{port}",
             "--sound", "null"],
            tmp_path,
        )  # fmt: skip
        try:
            bench.expect(said.PhoneOnline, operator=me.id, within=30)
            another = running.Running(os.getppid(), "127.0.0.1", 1, "127.0.0.1", port)
            running.announce(tmp_path, "exchange", another)
            bench.expect(said.PhoneOffline, operator=me.id, within=10)
            bench.expect(said.PhoneOnline, operator=me.id, within=10)
        finally:
            process.terminate()
            assert process.wait(timeout=20) == 0
