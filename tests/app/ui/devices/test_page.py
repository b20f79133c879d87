"""The page: filled tab by tab, loaded again, gone again."""

from app.ui.devices.page import DevicePageView
from app.ui.devices.present import NOTHING_CHOSEN
from app.ui.parts.clean import bare
from app.ui.scan.asks import NewRequest, OpenDevice
from tests.app.ui.devices.conftest import Place


def opened(place: Place, device: int) -> DevicePageView:
    page = DevicePageView(place.ground)
    place.qtbot.addWidget(page)
    assert page.message == NOTHING_CHOSEN
    page.load(device)
    assert page.message is not None and page.message.kind == "loading"
    place.settle()
    return page


def test_the_head_and_every_tab_are_of_the_device(place: Place):
    of = place.device(place="Kitchen")
    page = opened(place, of.id)
    assert page.message is None and bare(page.serial.whole) == "CB-640 0017"
    assert "Kitchen" in page.owner.whole and "ice machine" in page.title.whole
    assert page.history.page is None
    for number in range(len(page.tabs)):
        page.bar.setCurrentIndex(number)
        assert page.tabs[number].page is page.page
    page.show_tab(page.warranty)
    assert page.tabs[page.bar.currentIndex()] is page.warranty


def test_what_is_asked_names_the_device(place: Place):
    of = place.device()
    page = opened(place, of.id)
    heard: list[object] = []
    page.asked.connect(heard.append)
    page.edit_asked.connect(lambda: heard.append("edit"))
    for action in ("edit", "request", "desk"):
        page.act(action)
    assert heard == ["edit", NewRequest(of.id), OpenDevice(of.id)]


def test_another_device_never_shows_what_was_asked_before(place: Place):
    one, other = place.device(serial="A-1"), place.device(serial="A-2")
    page = opened(place, one.id)
    page.load(other.id)
    page.load(one.id)
    place.settle()
    assert page.device == one.id


def test_a_device_that_is_no_more_is_told_or_forgotten(place: Place):
    page = opened(place, 77)
    assert page.message is not None and page.message.kind == "error" and page.device is None
    of = place.device()
    page.load(of.id)
    place.settle()
    place.bench.workshop.forget_device(of.id)
    page.reload()
    place.settle()
    assert page.message == NOTHING_CHOSEN
