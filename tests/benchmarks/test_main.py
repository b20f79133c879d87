"""`python -m benchmarks` lists what there is and runs what is named."""

import json
import sys
from pathlib import Path

import pytest

from benchmarks import __main__ as benchmarks

PLANTED = '''"""How long a planted thing takes.

More words."""
from benchmarks.figure import Figure

def run(options):
    taken = float(options[0])
    return Figure(name="planted", figure=taken, unit="s", target="<= 1 s", holds=taken <= 1)
'''


@pytest.fixture
def planted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """One made-up benchmark instead of the real ones."""
    (tmp_path / "planted.py").write_text(PLANTED, "utf-8")
    (tmp_path / "figure.py").write_text('"""Not a benchmark."""', "utf-8")
    monkeypatch.setattr(benchmarks, "HERE", tmp_path)
    package = sys.modules["benchmarks"]
    monkeypatch.setattr(package, "__path__", [*package.__path__, str(tmp_path)])
    monkeypatch.setenv("RINGDESK_SETUP", "off")
    monkeypatch.delitem(sys.modules, "benchmarks.planted", raising=False)


@pytest.mark.usefixtures("planted")
def test_without_a_name_they_are_listed(capsys: pytest.CaptureFixture[str]) -> None:
    assert benchmarks.main([]) == 0
    assert capsys.readouterr().out == "planted     How long a planted thing takes.\n"


@pytest.mark.usefixtures("planted")
def test_an_unknown_name_lists_them_and_fails(capsys: pytest.CaptureFixture[str]) -> None:
    assert benchmarks.main(["nonsense"]) == 2
    assert "planted" in capsys.readouterr().out


@pytest.mark.usefixtures("planted")
@pytest.mark.parametrize(("seconds", "code"), [("0.5", 0), ("2", 1)])
def test_the_exit_code_tells_whether_it_holds(
    seconds: str, code: int, capsys: pytest.CaptureFixture[str]
) -> None:
    assert benchmarks.main(["planted", seconds, "--json"]) == code
    last = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert last["figure"] == float(seconds)
    assert last["holds"] is (code == 0)
