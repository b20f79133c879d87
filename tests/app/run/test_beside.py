"""What runs beside a window starts with it and is left in order, whatever of it there is."""

import queue
from pathlib import Path

from app.domain.desk import LinkState, PhoneGone
from app.run.beside import Beside, Company
from app.run.lines import Deliver, Seat
from telephony.switchboard.ids import OperatorId
from tests.peers.patience import eventually


class Ear:
    """A listener that remembers."""

    def __init__(self) -> None:
        self.deliver: Deliver | None = None
        self.stopped = False

    def start(self, deliver: Deliver) -> None:
        self.deliver = deliver

    def stop(self) -> None:
        self.stopped = True


def test_lines_and_scanners_start_with_the_window_and_end_with_it(tmp_path: Path) -> None:
    ear = Ear()
    beside = Beside(Seat(tmp_path, OperatorId("ona"), "s"), Company(scanners=lambda: [ear]))
    said: queue.SimpleQueue[object] = queue.SimpleQueue()
    assert not beside.seen.is_set()
    beside.start(said.put)
    assert beside.seen.is_set()
    beside.listen(said.put)
    eventually(lambda: ear.deliver, what="the scanner is heard")
    # Nobody runs yet: both lines say so, and go on trying.
    kinds = {type(said.get(timeout=5)) for _ in range(4)}
    assert kinds == {LinkState, PhoneGone}
    beside.leave()
    assert ear.stopped


def test_a_window_that_was_closed_before_it_was_seen_leaves_as_well(tmp_path: Path) -> None:
    Beside(Seat(tmp_path, OperatorId("ona"), "s"), Company()).leave()
