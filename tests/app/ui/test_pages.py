from app.domain.errors import StoreUnavailable
from app.domain.settings import Settings
from app.ui.people.asks import OpenCompany
from app.ui.people.person_dialog import PersonDialog
from app.ui.settings.dialog import SettingsDialog
from app.ui.settings.keys_dialog import KeysDialog
from telephony.switchboard.phone import CheckAudio
from tests.app.ui.conftest import Bench


def test_each_page_opens_once(bench: Bench) -> None:
    pages = bench.window.pages
    for _ in range(2):
        pages.open_settings()
        pages.open_keys()
        pages.open_import()
        pages.open_person(1)
        pages.open_person(2)
        pages.open_customer(OpenCompany(10))
    assert set(pages.open) == {"settings", "keys", "import", "person 1", "person 2", "company 10"}
    assert not any(page.isModal() for page in pages.open.values())
    bench.settle()
    pages.close_all()
    assert pages.open == {}


def test_a_theme_counts_at_once_and_is_saved(bench: Bench) -> None:
    bench.window.pages.open_settings()
    page = bench.window.pages.open["settings"]
    assert isinstance(page, SettingsDialog)
    page._picked(("popup", False))
    assert bench.door.settings == Settings().changed("popup", False)
    assert bench.window.ringing.wanted is False


def test_settings_that_cannot_be_saved_count_and_are_told(bench: Bench) -> None:
    bench.door.broken = StoreUnavailable("The settings could not be saved.", "disk full")
    bench.window.pages.open_settings()
    page = bench.window.pages.open["settings"]
    assert isinstance(page, SettingsDialog)
    page._picked(("popup", False))
    assert bench.window.ringing.wanted is False
    assert "could not be saved" in bench.window.banner.text.whole


def test_a_new_key_counts_at_once(bench: Bench) -> None:
    bench.window.pages.open_keys()
    page = bench.window.pages.open["keys"]
    assert isinstance(page, KeysDialog)
    page.give("answer", "F5")
    assert bench.window.shortcuts.actions["answer"].shortcut().toString() == "F5"
    assert bench.door.settings.keys == {"answer": "F5"}


def test_the_microphone_test_reaches_the_phone(bench: Bench) -> None:
    bench.window.pages.open_settings()
    page = bench.window.pages.open["settings"]
    assert isinstance(page, SettingsDialog)
    page.check._toggle()
    page.close()
    assert bench.phone.told == [CheckAudio(True), CheckAudio(False)]


def test_a_number_on_a_persons_page_is_asked_about(bench: Bench) -> None:
    from tests.app.ui import made_up as made

    bench.tell(made.view())
    bench.window.pages.open_person(1)
    bench.settle()
    page = bench.window.pages.open["person 1"]
    assert isinstance(page, PersonDialog)
    page.phones.lines[0]._call.click()
    assert bench.window.confirm.isVisible()


def test_a_companys_debt_stands_on_the_card_at_once(bench: Bench) -> None:
    from app.ui.people.company_dialog import CompanyDialog
    from tests.app.ui import made_up as made

    bench.tell(made.view(made.call()))
    bench.settle()
    card = bench.window.who.caller
    card._firm.click()
    bench.settle()
    page = bench.window.pages.open["company 10"]
    assert isinstance(page, CompanyDialog)
    page.debt.setText("80 EUR")
    page.save.click()
    bench.settle()
    assert "company 10" not in bench.window.pages.open
    assert "owes 80.00 EUR" in [pill.accessibleName() for pill in card.view._pills.pills]
