"""Who is at a ticket: told at once when it changes, silent while it does not, gone when a desk dies."""

import subprocess
import sys
from pathlib import Path

from app.domain.changes import Changes
from app.domain.presence import BEAT, LAPSE
from app.store.feed import ChangeFeed
from tests.people import NOON
from tests.shape import ROOT
from tests.workshop import Bench

OTHER_DESK = """
import sys
from pathlib import Path
from app.store.engine import open_store
from app.store.workshop import StoredWorkshop

shop = StoredWorkshop(open_store(Path(sys.argv[1])), "mantas")
shop.be_at("desk of mantas", int(sys.argv[2]), True, float(sys.argv[3]))
print("there", flush=True)
sys.stdin.read()
"""


def test_two_desks_see_each_other_and_not_themselves(bench: Bench, other_bench: Bench):
    one, two = bench.ticket().id, bench.ticket("Other").id
    assert bench.workshop.be_at("d1", one, False, NOON) == ()
    (rasa,) = other_bench.workshop.be_at("d2", one, True, NOON + 1)
    assert (rasa.who, rasa.editing, rasa.since) == ("rasa", False, NOON)
    (mantas,) = bench.workshop.others_at("d1", one, NOON + 1)
    assert (mantas.who, mantas.editing) == ("mantas", True)
    assert other_bench.workshop.be_at("d2", two, False, NOON + 2) == ()
    assert bench.workshop.others_at("d1", one, NOON + 2) == ()


def test_coming_writing_and_going_are_told_and_beats_are_not(bench: Bench, other_bench: Bench):
    one = bench.ticket().id
    feed = ChangeFeed(other_bench.desk.store)
    told = []
    for editing, at in ((False, 0.0), (False, BEAT), (True, 2 * BEAT), (True, 3 * BEAT)):
        bench.workshop.be_at("d1", one, editing, NOON + at)
        told.append(feed.poll())
    bench.workshop.leave("d1")
    told.append(feed.poll())
    bench.workshop.leave("d1")
    told.append(feed.poll())
    news = Changes(presence=True)
    assert told == [news, None, news, None, news, None]
    feed.close()


def test_a_desk_that_is_killed_lapses_by_itself(bench: Bench, path: Path):
    one = bench.ticket().id
    command = [sys.executable, "-c", OTHER_DESK, str(path), str(one), str(NOON)]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as desk:
        assert desk.stdout is not None and desk.stdout.readline().strip() == b"there"
        (mantas,) = bench.workshop.be_at("d1", one, False, NOON + 1)
        assert (mantas.who, mantas.editing) == ("mantas", True)
        desk.kill()
    assert bench.workshop.be_at("d1", one, False, NOON + 1 + LAPSE) == ()
    assert NOON + 1 + LAPSE + BEAT - NOON <= 15.0
