"""The store's workshop is the one the window asks for."""

from app.services.device_ports import Workshop
from tests.workshop import Bench


def test_it_does_all_that_a_desk_asks(bench: Bench):
    workshop: Workshop = bench.workshop  # mypy holds the two to each other
    asked = [name for each in Workshop.__mro__[:-1] for name in vars(each) if not name.startswith("_")]
    assert len(asked) > 25 and all(callable(getattr(workshop, name)) for name in asked)
