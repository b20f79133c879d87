"""For every test: no screen needed, no home touched, and an unexpected error in our log is a failure."""

import gc
import logging
import os
import re
from collections.abc import Callable, Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before anything imports Qt
# The key store of whoever runs the tests is his own.
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"

import pytest
from hypothesis import settings

# No test asserts a speed: on a busy machine any example may take longer than hypothesis likes.
settings.register_profile("house", deadline=None)
settings.load_profile("house")

OURS = ("app", "devices", "telephony")


class LogWatch(logging.Handler):
    """Keeps what our loggers say at ERROR and above, and what a test said it expects of them."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.records: list[logging.LogRecord] = []
        self.expected: list[re.Pattern[str]] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)

    def faults(self) -> list[str]:
        """One sentence for every error nobody expected, and every expected one that never came."""
        messages = [record.getMessage() for record in self.records]
        surprises = [
            f"unexpected {record.levelname} from {record.name}: {message}"
            for record, message in zip(self.records, messages, strict=True)
            if not any(pattern.search(message) for pattern in self.expected)
        ]
        silent = [
            f"expected in the log, but never said: {pattern.pattern}"
            for pattern in self.expected
            if not any(pattern.search(message) for message in messages)
        ]
        return surprises + silent


@pytest.fixture(autouse=True)
def log_watch() -> Iterator[LogWatch]:
    """Fails the test when one of our loggers says ERROR or worse unannounced."""
    watch = LogWatch()
    loggers = [logging.getLogger(name) for name in OURS]
    for logger in loggers:
        logger.addHandler(watch)
    yield watch
    for logger in loggers:
        logger.removeHandler(watch)
    if faults := watch.faults():
        pytest.fail("\n".join(faults))


@pytest.fixture
def expected_log(log_watch: LogWatch) -> Callable[[str], None]:
    """`expected_log(regex)`: an error that matches will be logged, and its absence is a failure."""

    def expect(pattern: str) -> None:
        log_watch.expected.append(re.compile(pattern))

    return expect


@pytest.fixture(scope="session", autouse=True)
def no_collecting_elsewhere() -> Iterator[None]:
    """Cyclic garbage is collected between tests, on the main thread: a widget that dies on another thread
    takes the whole process with it (see app.ui.garbage)."""
    gc.disable()
    yield
    gc.enable()


def pytest_collection_finish() -> None:
    """What is imported by now stays to the end: no collection between tests looks at it again."""
    gc.collect()
    gc.freeze()


@pytest.fixture(scope="module", autouse=True)
def collect_the_rest() -> Iterator[None]:
    """What pytest still held after each test of a file: without this a run ends with gigabytes."""
    yield
    gc.collect()


@pytest.fixture(autouse=True)
def collect_widgets(request: pytest.FixtureRequest) -> Iterator[None]:
    """After a test with a window all of its widgets are gone; after any other the young garbage is."""
    yield
    gc.collect(2 if "qapp" in request.fixturenames else 1)


@pytest.fixture(scope="session", autouse=True)
def own_folders(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Data, settings and home of the session are made up, so a test cannot touch a person's own."""
    home = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "RINGDESK_DATA"):
            folder = home if name == "HOME" else home / name.lower()
            folder.mkdir(exist_ok=True)
            patch.setenv(name, str(folder))
        # A run starts hundreds of processes; to compile our Python anew is a quarter of each start.
        patch.delenv("PYTHONDONTWRITEBYTECODE", raising=False)
        yield home


@pytest.fixture
def type_text() -> Callable[[object, str], None]:
    """`type_text(widget, text)`: any letters of any language, as an input method gives them.

    QTest.keyClicks aborts the whole process on the first letter that is not ASCII.
    """
    from PySide6.QtCore import QCoreApplication
    from PySide6.QtGui import QInputMethodEvent

    def give(widget: object, text: str) -> None:
        event = QInputMethodEvent()
        event.setCommitString(text)
        QCoreApplication.sendEvent(widget, event)  # type: ignore[arg-type]

    return give
