"""``replay FILE`` says whether the board still decides the same."""

from pathlib import Path

import pytest

from app.run.replay import main
from telephony.exchange.journal import FileJournal
from telephony.switchboard.board import Board
from telephony.switchboard.events import CallArrived, LegAnswered, LegEnded
from telephony.switchboard.ids import CallId, LegId, TrunkId
from tests.app.run.test_desks import PLAN

DAY = (
    CallArrived(CallId("c"), LegId("c.1"), TrunkId("t"), "1", (("From", "<sip:+37061234567@x>"),), False),
    LegAnswered(LegId("c.1")),
    LegEnded(LegId("c.1"), 16, 0, "far"),
)


def journal(path: Path, *, forged: bool = False) -> Path:
    board, file = Board(PLAN), FileJournal(path, PLAN)
    for at, event in enumerate(DAY):
        file.write(float(at), event)
        commands = board.step(event, float(at))
        file.wrote(() if forged else commands)
    file.close()
    return path


def test_the_same_commands(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(journal(tmp_path / "day.jsonl"))]) == 0
    assert "3 events, 1 contacts, ended in order" in capsys.readouterr().out


def test_other_commands_are_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(journal(tmp_path / "day.jsonl", forged=True))]) == 1
    assert "event 1: other commands" in capsys.readouterr().out


def test_no_journal_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "x").write_text("hello\n")
    assert main([str(tmp_path / "x")]) == 2
    assert main([str(tmp_path / "missing")]) == 2
    assert "ringdesk:" in capsys.readouterr().err
