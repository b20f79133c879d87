"""Saved reports become messages: by clock values, once each, and by a process of its own."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email import message_from_bytes, policy
from email.message import EmailMessage
from io import BytesIO
from pathlib import Path

import pytest
from openpyxl import load_workbook
from pytestqt.qtbot import QtBot

from app.domain.report_times import Rhythm, days_of
from app.domain.saved_reports import FAILED, SENT, SavedReport, Wanted
from app.run.mail_plan import MailPlan
from app.run.outbox import Outbox
from app.run.reports import send_due
from app.run.running import start_apart
from app.store import report_book
from app.store.workshop import StoredWorkshop
from app.ui.people.present import House
from app.ui.reports.made import Asker
from app.ui.reports.present import asked_of
from tests.real_days import MIDNIGHT
from tests.report_desk import WANTED, shop_of

LEAD = "supervisor"
BY = Asker(LEAD, House(queues=(("support", "Support LT"), ("sales", "Sales"))))
MORNING = datetime.fromtimestamp(MIDNIGHT, UTC) + timedelta(days=1, hours=7)
"""The day after the lived one."""
REPORT = SavedReport(
    0,
    "Yesterday's calls",
    Wanted("yesterday"),
    Rhythm("daily", 420, zone="UTC"),
    ("boss@example.org", "second@example.org"),
    ("pdf", "xlsx"),
)


@pytest.fixture
def shop(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[StoredWorkshop]:
    monkeypatch.setattr(report_book, "now", lambda: MORNING - timedelta(hours=1))
    with shop_of(tmp_path) as bench:
        bench.workshop.save_report(REPORT, LEAD)
        yield bench.workshop


def outbox(folder: Path, host: str = "mail.example.org") -> Outbox:
    return Outbox(folder, lambda: MailPlan(host, sender="ringdesk@example.org"))


def mails(folder: Path) -> list[EmailMessage]:
    files = sorted((folder / "outbox").glob("*.eml"))
    return [message_from_bytes(each.read_bytes(), policy=policy.default) for each in files]  # type: ignore[misc]


def test_it_goes_out_once_with_what_the_room_would_show(shop: StoredWorkshop, tmp_path: Path) -> None:
    box, spoken = outbox(tmp_path), list[str]()
    for minutes in (-1, 0, 1, 60, 23 * 60):
        send_due(shop, box, BY, MORNING + timedelta(minutes=minutes), spoken.append)
    (mail,) = mails(tmp_path)
    assert (mail["To"], spoken) == ("boss@example.org, second@example.org", ["en"])
    assert "Yesterday's calls" in mail["Subject"] and "2026" in mail["Subject"]
    files = {part.get_filename(): part.get_content() for part in mail.iter_attachments()}
    assert set(files) == {f"report-queue-2026-01-01.{ending}" for ending in ("pdf", "xlsx")}
    report = shop.report(asked_of(WANTED, days_of("yesterday", MORNING.date())), LEAD)
    page = load_workbook(BytesIO(files["report-queue-2026-01-01.xlsx"])).active
    assert page is not None
    rows = {row[0].value: row[1].value for row in page.iter_rows(min_row=5)}
    assert rows["Together"] == report.total.figures.counts.offered > 100
    assert rows["Support LT"] == report.rows[0].figures.counts.offered
    body = mail.get_body()
    assert body is not None and f"Offered: {rows['Together']}" in body.get_content()
    (saved,) = shop.saved_reports(LEAD)
    assert saved.last is not None and (saved.last.state, saved.last.due) == (SENT, MORNING)


def test_after_missed_nights_one_message_says_so(shop: StoredWorkshop, tmp_path: Path) -> None:
    assert send_due(shop, outbox(tmp_path), BY, MORNING + timedelta(days=3, hours=2), str) == 1
    assert send_due(shop, outbox(tmp_path), BY, MORNING + timedelta(days=3, hours=3), str) == 0
    (mail,) = mails(tmp_path)
    body = mail.get_body()
    assert body is not None
    text = " ".join(body.get_content().split())
    assert "Nobody was there to send it 3 time" in text and "No calls in these days" in text
    (saved,) = shop.saved_reports(LEAD)
    assert saved.last is not None and saved.last.missed == 3


def test_without_a_mail_server_the_failure_says_what_to_do(shop: StoredWorkshop, tmp_path: Path) -> None:
    assert send_due(shop, outbox(tmp_path, host=""), BY, MORNING, str) == 0
    (saved,) = shop.saved_reports(LEAD)
    assert saved.last is not None and saved.last.state == FAILED
    assert "mail server" in saved.last.detail and "[mail]" in saved.last.detail
    assert send_due(shop, outbox(tmp_path), BY, MORNING + timedelta(hours=1), str) == 0, "not again by itself"
    assert send_due(shop, outbox(tmp_path), BY, MORNING + timedelta(days=1), str) == 1


def test_one_that_fails_keeps_no_other_from_going(
    shop: StoredWorkshop, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    shop.save_report(replace(REPORT, name="Another", wanted=Wanted("yesterday", "nothing")), LEAD)
    assert send_due(shop, outbox(tmp_path), BY, MORNING, str) == 1
    states = {each.name: each.last.state for each in shop.saved_reports(LEAD) if each.last}
    assert states == {"Another": FAILED, "Yesterday's calls": SENT}


def test_the_process_makes_what_is_due_and_ends(tmp_path: Path) -> None:
    (tmp_path / "plan.toml").write_text(
        Path("resources/plan.toml").read_text("utf-8").replace('id = "operator"', 'id = "rasa"')
        + '\n[mail]\nhost = "127.0.0.1"\nsecurity = "none"\nsender = "ringdesk@example.org"\n',
        "utf-8",
    )
    with shop_of(tmp_path) as bench:
        saved = bench.workshop.save_report(replace(REPORT, rhythm=None, language="fa"), LEAD)
        bench.workshop.send_report_now(saved.id, LEAD)
        process = start_apart("app.run.reports", ["--data", str(tmp_path)], tmp_path)
        assert process.wait(timeout=120) == 0, (tmp_path / "logs" / "reports.out").read_text("utf-8")
        (seen,) = bench.workshop.saved_reports(LEAD)
    assert seen.last is not None and seen.last.state == SENT, seen.last
    assert len(mails(tmp_path)) == 1
