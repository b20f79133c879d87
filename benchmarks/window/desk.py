"""The real desk, with a watcher inside: `python -m benchmarks.window.desk WATCHER DESK-OPTIONS`.

WATCHER `start`: prints when the first picture stood, and closes.  `stay`: prints it and stays until
stdin ends.  `cards`: see cards.py.  `scans=PORT`: see scans.py.  `board=SECONDS`: see board.py.
"""

import sys
import threading
from functools import partial

from app.run.desk import Watcher, parser, run_window
from app.run.folders import this_folder
from app.ui.shell import DeskWindow


def start(window: DeskWindow) -> object:
    from benchmarks.window.painted import FirstPicture

    def seen(moment: int, used: int) -> None:
        print(moment, used, flush=True)
        window.close()

    return FirstPicture(window, seen)


def stay(window: DeskWindow) -> object:
    from benchmarks.window.painted import FirstPicture

    close_with_stdin(window)
    return FirstPicture(window, lambda moment, used: print(moment, used, flush=True))


def board(seconds: str, window: DeskWindow) -> object:
    from benchmarks.window.board import BoardWatch

    close_with_stdin(window)
    return BoardWatch(window, float(seconds))


def cards(window: DeskWindow) -> object:
    from benchmarks.window.cards import CardWatch

    close_with_stdin(window)
    return CardWatch(window)


def scans(port: str, window: DeskWindow) -> object:
    from benchmarks.window.scans import ScanWatch

    close_with_stdin(window)
    return ScanWatch(window, port)


def close_with_stdin(window: DeskWindow) -> None:
    """Whoever started us is gone, or wants us gone."""
    from PySide6.QtCore import QMetaObject, Qt

    def wait() -> None:
        sys.stdin.read()
        QMetaObject.invokeMethod(window, "close", Qt.ConnectionType.QueuedConnection)

    threading.Thread(target=wait, daemon=True).start()


def main(argv: list[str]) -> int:
    name, _, port = argv[0].partition("=")
    watchers: dict[str, Watcher] = {
        "start": start,
        "stay": stay,
        "cards": cards,
        "scans": partial(scans, port),
        "board": partial(board, port),
    }
    options = parser("desk", __doc__).parse_args(argv[1:])
    return run_window(options, this_folder(options.data), None, watchers[name])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
