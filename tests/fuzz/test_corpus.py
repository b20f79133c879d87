"""What fuzzing found and what it began with is asked again in every run."""

from pathlib import Path

import pytest

from tests.fuzz import corpus
from tests.fuzz.targets import TARGETS


@pytest.mark.parametrize("target", TARGETS)
def test_the_kept_corpus_is_read_without_a_surprise(target: str) -> None:
    assert len(corpus.seeds(target)) > len(corpus.kept(target)) > 100
    for data in corpus.seeds(target):
        TARGETS[target](data)


def test_what_is_kept_comes_back_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(corpus, "KEPT", tmp_path / "kept")
    found = tmp_path / "found"
    found.mkdir()
    for name, data in (("a", b"longer"), ("b", b"x"), ("c", b"x"), ("d", b"")):
        (found / name).write_bytes(data)
    assert corpus.keep("sip", found) == 3 and corpus.kept("sip") == [b"", b"x", b"longer"]
