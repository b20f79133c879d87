"""Everything of a device changed by hand; two people at once; codes scanned into the form."""

from dataclasses import replace
from datetime import date

from app.domain.equipment import Device, Identifier
from app.ui.devices.device_dialog import DeviceDialog
from app.ui.devices.tab import Done
from devices.scanning.code import Kind
from tests.app.ui.devices.conftest import Place


def opened(place: Place, device: Device | None) -> tuple[DeviceDialog, list[tuple[Device, Done]]]:
    dialog = DeviceDialog(place.ground, device)
    place.qtbot.addWidget(dialog)
    saved: list[tuple[Device, Done]] = []
    dialog.saved.connect(lambda of, done: saved.append((of, done)))
    dialog.show()
    return dialog, saved


def stored(place: Place, device: int) -> Device:
    return place.bench.workshop.device_card(device).device


def test_every_field_is_saved_and_taken_back(place: Place):
    before = place.device()
    dialog, saved = opened(place, before)
    for name, text in (("place", "Bar"), ("lot", "L7"), ("gone", "scrapped"), ("void", "opened")):
        dialog.fields[name].setText(text)
    dialog.fields["model"].setText("CB 700")
    dialog.days["sold"].setText("31.12.2025")
    dialog.used.setChecked(True)
    dialog.names.add(Identifier(Kind.ASSET, "AT-9"))
    dialog.note.setPlainText("Loud")
    dialog.give()
    place.settle()
    now = stored(place, before.id)
    assert (now.place, now.lot, now.gone, now.note, now.product.model) == (
        "Bar", "L7", "scrapped", "Loud", "CB 700",
    )  # fmt: skip
    assert (now.life.sold, now.life.bought_used, now.life.void) == (date(2025, 12, 31), True, "opened")
    assert now.others == (Identifier(Kind.ASSET, "AT-9"),) and not dialog.isVisible()
    assert saved[0][0] == now and saved[0][1].undo is not None
    saved[0][1].undo(place.bench.workshop)
    assert replace(stored(place, before.id), version=before.version) == before


def test_tab_goes_the_way_the_fields_stand(place: Place):
    dialog, _ = opened(place, place.device())
    seen = [dialog.fields["maker"].nextInFocusChain()]
    while (last := seen[-1]) is not None and last is not dialog.fields["maker"]:
        seen.append(last.nextInFocusChain())
    stand = [*list(dialog.fields.values())[:4], dialog.owner.line, *dialog.days.values(), dialog.used]
    stand += [dialog.fields["place"], dialog.fields["gone"], dialog.note]
    places = [seen.index(each) for each in stand[1:]]
    assert places == sorted(places)


def test_a_device_is_written_down_without_a_scan_and_taken_back(place: Place):
    dialog, saved = opened(place, None)
    dialog.give()
    place.settle()
    assert "no number to find it by" in dialog.said and dialog.isVisible()
    dialog.fields["serial"].setText("HAND-1")
    dialog.fields["maker"].setText("Brema")
    dialog.give()
    place.settle()
    assert saved[0][0].serial == "HAND-1" and saved[0][1].undo is not None
    saved[0][1].undo(place.bench.workshop)
    assert place.bench.workshop.list_devices("").total == 0


def test_two_people_at_once_both_versions_stay_until_one_is_chosen(place: Place):
    before = place.device(place="Kitchen")
    for choice in ("mine", "theirs"):
        here = stored(place, before.id)
        dialog, saved = opened(place, here)
        theirs = place.bench.workshop.save_device(replace(here, place=f"Cellar {choice}"))
        dialog.fields["place"].setText("Bar")
        dialog.give()
        place.settle()
        assert not dialog.conflict.isHidden() and dialog.fields["place"].text() == "Bar"
        assert [row.cells[0].text.source for row in dialog.table.rows_model.rows] == ["Place"]  # type: ignore[union-attr]
        assert stored(place, before.id) == theirs and saved == []
        if choice == "mine":
            dialog.keep_mine()
            place.settle()
            assert stored(place, before.id).place == "Bar" and len(saved) == 1
        else:
            dialog.take_theirs()
            assert dialog.fields["place"].text() == "Cellar theirs" and dialog.conflict.isHidden()
            assert stored(place, before.id) == theirs


def test_a_day_that_is_none_keeps_the_form_open(place: Place):
    dialog, saved = opened(place, place.device())
    dialog.days["made"].setText("long ago")
    dialog.give()
    place.settle()
    assert saved == [] and "is no day" in dialog.said


def test_a_scan_goes_where_it_belongs_and_asks_in_doubt(place: Place):
    dialog, _ = opened(place, None)
    dialog.take_scan(b"XK77-1234", ())
    place.settle()
    assert dialog.fields["serial"].text() == "XK77-1234" and dialog.question.isHidden()
    dialog.take_scan(b"XK77-1234", ())
    place.settle()
    assert "adds nothing" in dialog.said and dialog.question.isHidden() and not dialog.names.rows
    assert dialog.fields["serial"].text() == "XK77-1234"
    dialog.take_scan(b"MAC=02:00:5E:10:00:01", ())
    place.settle()
    assert [each.kind for each in dialog.names.names] == [Kind.MAC]
    dialog.take_scan(b"AT-0099", ())
    place.settle()
    assert not dialog.question.isHidden()
    asset = next(
        button
        for button, reading in zip(dialog.buttons, dialog._readings, strict=True)
        if reading.kind is Kind.ASSET
    )
    asset.click()
    assert dialog.names.has(Identifier(Kind.ASSET, "AT-0099")) and dialog.question.isHidden()
    assert dialog.fields["serial"].text() == "XK77-1234"
