"""The computer's loudspeaker; where there is none nothing breaks."""

from pytestqt.qtbot import QtBot

from app.ui.recordings.loudspeaker import opened


def test_it_takes_sound_where_there_is_one_and_is_nothing_where_there_is_none(qtbot: QtBot) -> None:
    outlet = opened(16_000, 12_800)
    if outlet is None:
        return
    outlet.write(bytes(640))
    assert outlet.free() >= 0 <= outlet.waiting()
    outlet.close()
