"""A recorded call in a whole installation: from the talk to the desk that listens, and through a kill."""

import re
import time

from app.domain.recordings import Recording
from app.run.recording_files import StoredSound
from app.run.recording_key import recordings_folder
from app.store.engine import open_store
from app.store.recordings import StoredRecordings
from telephony.switchboard.desk_events import DialAsked, MaskAsked, WrapUpFinished
from telephony.switchboard.overview import CallView
from tests.peers.patience import eventually
from tests.peers.rawcall import RawCall
from tests.peers.rawphone import RawPhone
from tests.whole.installation import Desk, Installation

FILES = "select id, fault from recording_file"


def records(installation: Installation) -> None:
    """Every queue, at once."""
    plan = installation.data / "plan.toml"
    text = re.sub(r"(?m)^record = .*\n", "", plan.read_text("utf-8"))
    plan.write_text(text.replace("[[queue]]", '[[queue]]\nrecord = "always"\nrecording_prompt = ""'), "utf-8")


def talks(desk: Desk, phone, outside) -> tuple[RawCall, CallView]:
    desk.until_ready()
    customer = outside.call("+37052080001")
    ringing = phone.wait_call()
    ringing.answer()
    customer.tone(1000)
    ringing.tone(440)
    desk.until(lambda view: any(each.recorded == "recording" for each in view.calls), "a call recorded")
    ringing.hears(1000)
    return customer, desk.until_call("talking")


def recordings(installation: Installation, call: str) -> tuple[Recording, ...]:
    store = open_store(installation.data / "ringdesk.db")
    try:
        return StoredRecordings(store, "rasa").recordings_of(call)
    finally:
        store.close()


def test_a_call_is_recorded_masked_found_and_heard(installation: Installation) -> None:
    records(installation)
    installation.start_exchange()
    desk = installation.desk()
    with installation.phone_of() as phone, installation.caller() as outside:
        customer, call = talks(desk, phone, outside)
        desk.ask(MaskAsked, call.call, True)
        desk.until(lambda view: view.calls[0].recorded == "masked", "masked")
        time.sleep(0.5)
        desk.ask(MaskAsked, call.call, False)
        desk.until(lambda view: view.calls[0].recorded == "recording", "recorded again")
        time.sleep(0.3)
        customer.hang_up()
        desk.until_call("wrap_up")
        desk.ask(WrapUpFinished, call.call, "visit")
        desk.until_free()
    eventually(lambda: installation.rows(FILES))
    (recording,) = eventually(lambda: recordings(installation, call.call))
    assert [each.kind for each in recording.silences] == ["card"] and recording.fault == ""
    voices = StoredSound(installation.data).open(recording)
    assert voices.whole and voices.seconds > 1.0
    begin, end = (int(at / voices.seconds * len(voices.peaks[0])) for at in (
        recording.silences[0].begin, recording.silences[0].end
    ))  # fmt: skip
    middle = slice(begin + (end - begin) // 4, end - (end - begin) // 4)
    for side in voices.peaks:
        assert max(side) > 0.1 and max(side[middle]) == 0.0
    journal = next((installation.data / "journal").glob("*.jsonl")).read_text()
    key = (recordings_folder(installation.data) / "recordings.key").read_text()
    assert key not in journal and key not in installation.output("exchange")


def test_a_killed_exchange_leaves_what_was_said_until_then(
    installation: Installation,
) -> None:
    records(installation)
    installation.start_exchange()
    desk = installation.desk()
    with installation.phone_of() as phone, installation.caller() as outside:
        _, call = talks(desk, phone, outside)
        time.sleep(3.0)
        installation.kill("exchange")
    assert installation.rows(FILES) == []
    installation.start_exchange()
    eventually(lambda: installation.rows(FILES))
    (recording,) = recordings(installation, call.call)
    assert recording.fault == "", "no sound was lost with it"
    voices = StoredSound(installation.data).open(recording)
    assert voices.whole, "the mixer outlived the exchange by as long as it takes to close its files"
    assert voices.seconds >= 2.5 and max(voices.peaks[0]) > 0.1


def test_an_exchange_that_is_stopped_in_order_closes_its_files(installation: Installation) -> None:
    records(installation)
    installation.start_exchange()
    desk = installation.desk()
    with installation.phone_of() as phone, installation.caller() as outside:
        _, call = talks(desk, phone, outside)
        installation.stop("exchange")
    (recording,) = recordings(installation, call.call)
    assert StoredSound(installation.data).open(recording).whole
    installation.start_exchange()
    eventually(lambda: installation.rows(FILES))
    assert installation.rows("select fault from recording_file") == [("",)]


def test_who_is_called_hears_the_announcement_before_anybody_else_and_is_recorded_then(
    installation: Installation,
) -> None:
    plan = installation.data / "plan.toml"
    plan.write_text('record_outgoing = "always"\n' + plan.read_text("utf-8"), "utf-8")
    found = installation.start_exchange()
    sip = (found.sip_host, found.sip_port)
    desk = installation.desk()
    with (
        installation.phone_of() as phone,
        RawPhone(sip, user="+37061111111", port=installation.world_port) as outside,
    ):
        desk.until_ready()
        desk.ask(DialAsked, "+37061111111")
        own = phone.wait_call()
        own.answer()
        own.tone(440)
        customer = outside.wait_call()
        customer.answer()
        customer.tone(1000)
        desk.until(lambda view: any(each.recorded == "announcing" for each in view.calls), "announced")
        desk.until(lambda view: any(each.recorded == "recording" for each in view.calls), "recorded")
        own.hears(1000)
        customer.hears(440)
        call = desk.until_call("talking")
        time.sleep(0.5)
        customer.hang_up()
        desk.until(lambda view: not view.calls, "over")
    eventually(lambda: installation.rows(FILES))
    (recording,) = eventually(lambda: recordings(installation, call.call))
    assert recording.fault == "" and StoredSound(installation.data).open(recording).whole
