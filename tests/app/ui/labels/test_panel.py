"""The tab "Labels" of a request."""

from PySide6.QtGui import QGuiApplication

from app.ui.labels.dialog import PrintDialog
from app.ui.labels.panel import LabelsPanel
from tests.app.ui.labels.conftest import LabelDesk


def panel_of(rasa: LabelDesk, ticket: int) -> LabelsPanel:
    rasa.desk.open(ticket)
    tabs = rasa.desk.editor.tabs
    panel = next(each for each in tabs.panels if isinstance(each, LabelsPanel))
    tabs.bar.setCurrentIndex(tabs.panels.index(panel) + 1)
    rasa.desk.settle_all()
    return panel


def test_the_address_is_shown_copied_and_shut(rasa: LabelDesk) -> None:
    store = rasa.desk.store
    ticket = store.ticket()
    panel = panel_of(rasa, ticket.id)
    assert not panel.address.isVisible()
    panel.show_.click()
    rasa.desk.settle_all()
    token = store.workshop.status_token(ticket.id)
    assert panel.address.text() == f"https://status.example.com/1/{token}"
    panel.copy.click()
    assert QGuiApplication.clipboard().text() == panel.address.text()
    panel.shut.click()
    rasa.desk.settle_all()
    assert store.workshop.status_token(ticket.id) == token, "one press only asks"
    panel.shut.click()
    rasa.desk.settle_all()
    assert not panel.address.isVisible() and store.workshop.status_token(ticket.id) != token


def test_another_request_does_not_show_the_address_of_the_last(rasa: LabelDesk) -> None:
    one, other = rasa.desk.store.ticket(), rasa.desk.store.ticket("Other")
    panel = panel_of(rasa, one.id)
    panel.show_.click()
    rasa.desk.settle_all()
    assert panel.address.isVisible()
    panel_of(rasa, other.id)
    assert not panel.address.isVisible() and panel.address.text() == ""


def test_its_label_is_printed_from_here(rasa: LabelDesk) -> None:
    ticket = rasa.desk.store.ticket()
    panel_of(rasa, ticket.id).print.click()
    rasa.desk.settle_all()
    page = rasa.desk.window.findChild(PrintDialog)
    assert page is not None and page.wish.ticket == ticket.id


def test_where_there_is_no_page_it_is_said(rasa: LabelDesk) -> None:
    rasa.door._base = ""
    panel = panel_of(rasa, rasa.desk.store.ticket().id)
    assert not panel.show_.isVisible() and "no status page" in panel.said.text()
