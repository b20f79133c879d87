"""Names beside the serial number: added, removed, checked."""

import pytest
from pytestqt.qtbot import QtBot

from app.domain.equipment import Identifier
from app.domain.errors import BadInput
from app.ui.devices.names_field import NamesField
from devices.scanning.code import Kind

TAG, MAC = Identifier(Kind.ASSET, "AT-1"), Identifier(Kind.MAC, "02:00:5E:10:00:01")


def test_names_come_and_go(qtbot: QtBot):
    field = NamesField()
    qtbot.addWidget(field)
    field.show_names((TAG, MAC))
    assert list(field.names) == [TAG, MAC] and field.has(Identifier(Kind.ASSET, "at 1"))
    field.rows[0].removed.emit(field.rows[0])
    assert list(field.names) == [MAC]
    field.add(Identifier(Kind.ASSET, ""))
    assert list(field.names) == [MAC]
    field.add(MAC)
    assert list(field.names) == [MAC]


@pytest.mark.parametrize("bad", [Identifier(Kind.IMEI, "351823015956916"), Identifier(Kind.MAC, "02:00")])
def test_what_cannot_be_such_a_name_is_told(qtbot: QtBot, bad: Identifier):
    field = NamesField()
    qtbot.addWidget(field)
    field.add(bad)
    with pytest.raises(BadInput):
        _ = field.names
