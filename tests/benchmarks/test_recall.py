"""Small recalls, exactly right; how fast is not judged here."""

import json
import tempfile
from pathlib import Path

import pytest

from benchmarks import recall
from benchmarks.equipment.book import device_book
from benchmarks.recall import bounds, meant, peer


def test_every_list_holds_exactly_the_range(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    figure = recall.run(["400"])
    assert json.loads(figure.json())["name"] == "recall" and figure.peer
    assert capsys.readouterr().out.count("recalled:") == len(recall.SHARES)


def test_a_wrong_list_is_no_figure(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    path = device_book(60, models=1)
    span = (10, 40)
    peer(path, span, meant(span, 60), 60)
    for wrong in (meant(span, 60) - {12}, meant(span, 60) | {18}):
        with pytest.raises(RuntimeError, match="wrong"):
            peer(path, span, wrong, 60)


def test_a_letter_among_digits_is_not_in_the_range() -> None:
    assert bounds((7, 21)) == ("RK00000007", "RK00000021")
    assert meant((7, 21), 20) == {7, 10, 11, 12, 13, 14, 15, 16, 17, 20}
