"""The flow makes its bar when it is wanted; tests/app/ui/calls/test_transfer_bar.py drives it by keys."""

from tests.app.ui import made_up as made
from tests.app.ui.conftest import Bench


def test_without_a_call_there_is_no_bar_and_a_word_why(bench: Bench) -> None:
    bench.tell(made.view())
    bench.window.transfer.begin("LT")
    bench.window.transfer.refresh()
    assert bench.window.transfer.bar is None and bench.window.banner.text.whole
