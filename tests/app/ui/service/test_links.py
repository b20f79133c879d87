"""Links of a request: searched, added, opened and removed by keys."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices

from app.domain.documents import NewDocument, Topic
from app.domain.tickets import Link
from app.ui.people.present import Subject
from app.ui.scan.asks import OpenDevice, OpenTicket
from app.ui.service.links import LinksPanel
from app.ui.service.present import NO_LINKS
from tests.app.ui.service.ground import Scene


def kinds(panel: LinksPanel) -> list[str]:
    return [each.link.kind for each in panel.links]


def add(scene: Scene, panel: LinksPanel, text: str) -> None:
    scene.type(text, panel.field.field)
    scene.press(Qt.Key.Key_Return, panel.field.field)


def test_everything_is_found_and_added_by_keys(scene: Scene) -> None:
    scene.bench.desk.add("Jonas")
    scene.bench.device()
    other, ticket = scene.bench.ticket("Other"), scene.bench.ticket("Makes noise")
    panel = scene.panel(LinksPanel, ticket)
    assert panel.listed.message == NO_LINKS and panel.remove_button.isHidden()
    for text in (other.name, "0017", "Jonas"):
        add(scene, panel, text)
    scene.type("Roof 2026", panel.field.field)
    scene.press(Qt.Key.Key_Up, panel.field.field)
    scene.press(Qt.Key.Key_Return, panel.field.field)
    assert kinds(panel) == ["device", "person", "ticket", "project"]
    assert {each.kind for each in scene.shop.ticket_card(ticket.id).ticket.links} == set(kinds(panel))


def test_a_second_project_takes_the_place_of_the_first(scene: Scene) -> None:
    ticket = scene.bench.ticket()
    panel = scene.panel(LinksPanel, ticket)
    for name in ("Roof 2026", "Cold chain"):
        scene.type(name, panel.field.field)
        scene.press(Qt.Key.Key_Up, panel.field.field)
        scene.press(Qt.Key.Key_Return, panel.field.field)
    assert [(each.link.kind, each.title) for each in panel.links] == [("project", "Cold chain")]


def test_enter_opens_what_is_linked(scene: Scene) -> None:
    jonas, device, other = scene.bench.desk.add("Jonas"), scene.bench.device(), scene.bench.ticket("Other")
    ticket = scene.bench.ticket(device_id=device.id, person_id=jonas.id)
    scene.shop.link(ticket.id, Link("ticket", str(other.id), "Other"))
    scene.shop.link(ticket.id, Link("project", "Roof", "Roof"))
    panel = scene.panel(LinksPanel, ticket)
    panel.table.setFocus()
    for row in range(4):
        panel.table.selectRow(row)
        scene.press(Qt.Key.Key_Return, panel.table)
    assert scene.asked == [OpenDevice(device.id), Subject(person=jonas.id), OpenTicket(other.id)]


def _noted(opened: list[str], url: QUrl) -> bool:
    opened.append(url.toLocalFile())
    return True


def test_a_document_lies_near_is_linked_and_opened_as_a_copy(
    scene: Scene, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    device, opened = scene.bench.device(), list[str]()
    paper = tmp_path / "Manual.txt"
    paper.write_text("Turn it off first.")
    scene.shop.add_document(NewDocument(Topic("device", str(device.id)), str(paper), "manual"))
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: _noted(opened, url))
    panel = scene.panel(LinksPanel, scene.bench.ticket(device_id=device.id))
    scene.press(Qt.Key.Key_Return, panel.field.field)
    scene.press(Qt.Key.Key_Down, panel.field.field)
    scene.press(Qt.Key.Key_Return, panel.field.field)
    assert kinds(panel) == ["device", "document"]
    panel.table.setFocus()
    panel.table.selectRow(1)
    scene.press(Qt.Key.Key_Return, panel.table)
    assert [Path(each).read_text() for each in opened] == ["Turn it off first."] and not scene.asked
    assert opened[0] != str(paper)


def test_a_link_is_removed_and_put_back_but_not_the_requests_own(scene: Scene) -> None:
    device = scene.bench.device()
    ticket = scene.bench.ticket(device_id=device.id)
    scene.shop.link(ticket.id, Link("project", "Roof", "Roof"))
    panel = scene.panel(LinksPanel, ticket)
    panel.table.setFocus()
    panel.table.selectRow(1)
    scene.press(Qt.Key.Key_Delete, panel.table)
    assert kinds(panel) == ["device"] and "Roof" in panel.said.words
    panel.said.buttons[0].click()
    scene.settle()
    assert kinds(panel) == ["device", "project"]
    panel.table.selectRow(0)
    panel.remove_button.click()
    scene.settle()
    assert "request's own" in panel.said.words and kinds(panel) == ["device", "project"]


def test_without_anything_near_it_says_so(scene: Scene) -> None:
    panel = scene.panel(LinksPanel, scene.bench.ticket())
    scene.type("", panel.field.field)
    assert "Nothing lies near" in panel.said.words
