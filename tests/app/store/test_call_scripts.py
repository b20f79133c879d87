"""Call scripts in the store: read as they were written, every version, back after deletion."""

from dataclasses import replace

import pytest

from app.domain.errors import BadInput, NotAllowed
from app.domain.script_text import EXAMPLE, steps_of
from app.domain.scripts import Script
from app.domain.text_blocks import StaleBlock
from app.store.house_texts import versions_of
from tests.workshop import Bench

BOSS = "supervisor"
FAULT = Script(0, " Fault  taken up", steps_of(EXAMPLE))


def test_it_comes_back_as_it_was_written(bench: Bench) -> None:
    kept = bench.workshop.save_call_script(FAULT, BOSS)
    assert bench.workshop.call_scripts() == (kept,)
    assert (kept.name, kept.steps, kept.version) == ("Fault taken up", FAULT.steps, 1)


def test_versions_and_who_was_faster(bench: Bench, other_bench: Bench) -> None:
    kept = bench.workshop.save_call_script(FAULT, BOSS)
    other_bench.workshop.save_call_script(replace(kept, name="Fault"), BOSS)
    with pytest.raises(StaleBlock):
        bench.workshop.save_call_script(replace(kept, name="Mine"), BOSS)
    with bench.desk.store.reading() as connection:
        assert [row.who for row in versions_of(connection, kept.id)] == ["mantas", "rasa"]


def test_deleted_comes_back(bench: Bench) -> None:
    kept = bench.workshop.save_call_script(FAULT, BOSS)
    bench.workshop.delete_call_script(kept.id, BOSS)
    assert bench.workshop.call_scripts() == ()
    assert bench.workshop.restore_call_script(kept.id, BOSS).steps == FAULT.steps
    assert len(bench.workshop.call_scripts()) == 1


def test_one_in_which_somebody_gets_stuck_is_not_kept(bench: Bench) -> None:
    with pytest.raises(BadInput):
        bench.workshop.save_call_script(replace(FAULT, steps=FAULT.steps[:-1]), BOSS)
    assert bench.workshop.call_scripts() == ()


def test_operators_read(bench: Bench) -> None:
    kept = bench.workshop.save_call_script(FAULT, BOSS)
    for refused in (
        lambda: bench.workshop.save_call_script(FAULT, "operator"),
        lambda: bench.workshop.delete_call_script(kept.id, "operator"),
        lambda: bench.workshop.restore_call_script(kept.id, "operator"),
    ):
        with pytest.raises(NotAllowed):
            refused()
