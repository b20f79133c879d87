"""A message left in a house with nobody in it: from the telephone to the list of calls, through a kill."""

import time

from app.domain.call_tasks import CallTask
from app.run.recording_files import StoredSound
from app.store.desk import now
from app.store.engine import open_store
from app.store.workshop import StoredWorkshop
from tests.peers.patience import eventually
from tests.peers.rawcall import RawCall
from tests.whole.installation import Installation

FILES = "select id, fault, voice from recording_file"
BOX = '\n[[voicemail]]\nid = "night"\nname = "Night"\nqueue = "support"\ngreeting = "message_tone"\n'


def nobody_there(installation: Installation) -> None:
    plan = installation.data / "plan.toml"
    text = plan.read_text("utf-8")
    assert 'id = "support"' in text
    text = text.replace("[[queue]]", '[[queue]]\nno_operators = "voicemail:night"')
    plan.write_text(text + BOX, "utf-8")


def to_call(installation: Installation) -> tuple[CallTask, ...]:
    store = open_store(installation.data / "ringdesk.db")
    try:
        tasks = StoredWorkshop(store, "rasa").call_list(now(), show="all").tasks
        return tuple(each for each in tasks if each.unheard)
    finally:
        store.close()


def speaks(outside, seconds: float) -> RawCall:
    caller: RawCall = outside.call("+37052080001").wait("up")
    caller.hears_something()
    time.sleep(2.0)  # greeting and tone, 0.4 s each
    caller.tone(440)
    time.sleep(seconds)
    return caller


def test_a_message_stands_on_the_list_of_calls_and_can_be_heard(installation: Installation) -> None:
    nobody_there(installation)
    installation.start_exchange()
    with installation.caller() as outside:
        speaks(outside, 3.0).hang_up()
        eventually(lambda: installation.rows("select 1 from contact where end_reason = 'voicemail'"))
    (task,) = eventually(lambda: to_call(installation))
    ((message,),) = (each.messages for each in task.open_reasons)
    assert message.box == "night" and message.seconds is not None and message.seconds > 2.0
    store = open_store(installation.data / "ringdesk.db")
    try:
        of = StoredWorkshop(store, "rasa").note_listening(message.recording, "operator")
        voices = StoredSound(installation.data).open(of)
    finally:
        store.close()
    assert voices.whole and max(voices.peaks[0]) > 0.1 and max(voices.peaks[1]) == 0.0
    assert to_call(installation) == ()


def test_a_kill_of_the_exchange_leaves_what_was_said_until_then(installation: Installation) -> None:
    nobody_there(installation)
    installation.start_exchange()
    with installation.caller() as outside:
        speaks(outside, 4.0)
        installation.kill("exchange")
    assert installation.rows(FILES) == []
    installation.start_exchange()
    ((_, fault, voice),) = eventually(lambda: installation.rows(FILES))
    assert fault == "" and voice >= 1.0, "the mixer closed its files when its exchange was gone"
    (task,) = to_call(installation)
    (reason,) = task.open_reasons
    assert reason.kind == "message" and len(reason.messages) == 1
