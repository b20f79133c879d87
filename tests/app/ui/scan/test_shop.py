"""The workshop is asked on the office's thread, and answers on ours."""

import threading
from collections.abc import Callable

from app.domain.errors import StoreUnavailable
from app.ui.scan.shop import Newest, Shop
from app.ui.work import Work
from tests.app.ui.made_up import MadeUpOffice
from tests.app.ui.made_up_workshop import MadeUpWorkshop


def test_the_job_runs_elsewhere_and_its_answer_here(
    work: tuple[Work, MadeUpOffice], settled: Callable[[], None]
) -> None:
    seen: list[tuple[object, str]] = []
    shop, here = Shop(work[0], MadeUpWorkshop().door), threading.current_thread()
    shop.run(
        work[0],
        lambda workshop: (threading.current_thread() is here, workshop.device_card(1).device.serial),
        seen.append,
    )
    settled()
    assert seen == [(False, "7F2K9-0001234")]


def test_a_failure_comes_to_whoever_asked(
    work: tuple[Work, MadeUpOffice], settled: Callable[[], None]
) -> None:
    broken = MadeUpWorkshop(broken=StoreUnavailable("disk I/O error"))
    failures: list[Exception] = []
    Shop(work[0], broken.door).run(
        work[0], lambda workshop: workshop.device_card(1), lambda card: None, failures.append
    )
    settled()
    assert failures == [broken.broken]


def test_of_each_kind_the_newest_counts_and_none_after_a_cancel(
    work: tuple[Work, MadeUpOffice], settled: Callable[[], None]
) -> None:
    seen: list[str] = []
    questions = Newest(Shop(work[0], MadeUpWorkshop().door), work[0])

    def ask(kind: str, answer: str) -> None:
        questions.ask(kind, lambda workshop: answer, seen.append, lambda error: seen.append(repr(error)))

    for kind, answer in (("sums", "old"), ("calls", "other"), ("sums", "new")):
        ask(kind, answer)
    settled()
    assert sorted(seen) == ["new", "other"]
    ask("sums", "late")
    questions.cancel()
    settled()
    assert sorted(seen) == ["new", "other"]
