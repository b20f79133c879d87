"""Real sound devices of a private sound server, in phone processes of their own.

What the exchange says is played on ``spk``, and ``mic`` hears spk: a caller who hears himself has been
through decoder, ring, resampler, sink, server, source and all the way back.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest

from telephony.switchboard.phone import AnswerPhone, CheckAudio, ChooseAudio
from tests.peers import tone
from tests.peers.patience import eventually
from tests.telephony.phones.exchange import HOST, Exchange, PlacedCall
from tests.telephony.phones.phone_process import PhoneProcess
from tests.telephony.phones.sound.pulse import PulseServer

Start = Callable[[dict[str, str]], PhoneProcess]


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[PulseServer]:
    made = PulseServer(tmp_path_factory.mktemp("pulse"))
    yield made
    made.close()


@pytest.fixture
def start(exchange: Exchange) -> Iterator[Start]:
    started: list[PhoneProcess] = []

    def begin(environment: dict[str, str]) -> PhoneProcess:
        phone = PhoneProcess(
            environment, exchange_host=HOST, exchange_port=exchange.port, extension="101", secret="s3cret"
        )
        started.append(phone)
        phone.becomes(line="registered")
        return phone

    yield begin
    for phone in started:
        assert phone.quit() == 0


@pytest.fixture
def call(exchange: Exchange) -> Iterator[PlacedCall]:
    made = PlacedCall(exchange)
    made.rtp.say(tone.sine(700, 1.0))
    yield made
    made.close()


def talk(phone: PhoneProcess, call: PlacedCall) -> None:
    call.ring()
    phone.becomes(call="ringing")
    phone.tell(AnswerPhone())
    call.answered()
    phone.becomes(call="up")


def echo(call: PlacedCall) -> float:
    """How loud the caller hears himself, dBFS."""
    return tone.tone_level(call.rtp.heard(0.2), 700)


def test_talking_through_the_default_device(start: Start, server: PulseServer, call: PlacedCall) -> None:
    phone = start(server.environment)
    state = phone.becomes(audio="ok")
    assert [device["name"] for device in state["outputs"]] == ["Loudspeaker"]
    assert [device["id"] for device in state["inputs"]] == ["mic"]
    assert (state["input"], state["output"], state["ringer"]) == ("mic", "spk", "spk")
    talk(phone, call)
    eventually(lambda: abs(echo(call) + 12) < 1.5, what=f"the caller hears himself: {echo(call)} dBFS")
    levels = phone.levels.get(timeout=5)
    assert set(levels) == {"kind", "input", "output"}
    call.hang_up()
    phone.becomes(call="idle")


def test_unplugged_during_a_call_and_plugged_in_again(
    start: Start, server: PulseServer, call: PlacedCall
) -> None:
    headset = server.plug_in("headset")
    phone = start(server.environment)
    phone.tell(ChooseAudio("", "headset", ""))
    phone.becomes(output="headset", audio="ok")
    talk(phone, call)
    eventually(lambda: tone.level(np.frombuffer(server.listen("headset", 0.3), "<i2")) > -15)
    eventually(lambda: call.rtp.packets > 10 and echo(call) < -60, what="spk is silent")
    server.unplug(headset)
    state = phone.becomes(within=1.0, audio="fallback", output="spk")
    assert state["problem"] == "Headset was unplugged; Loudspeaker is used."
    assert state["call"] == "up"
    eventually(lambda: echo(call) > -15, what="the call goes on through the default device")
    headset = server.plug_in("headset")
    state = phone.becomes(audio="ok", output="headset", problem="")
    eventually(lambda: echo(call) < -60, what="spk is silent again")
    server.unplug(headset)
    phone.becomes(audio="fallback")
    assert state["call"] == "up"
    call.hang_up()
    phone.becomes(call="idle")


def test_a_microphone_that_goes_and_comes_does_not_end_the_call(
    start: Start, server: PulseServer, call: PlacedCall
) -> None:
    second = server.plug_in_microphone("second")
    phone = start(server.environment)
    phone.tell(ChooseAudio("second", "", ""))
    phone.becomes(input="second", audio="ok")
    talk(phone, call)
    eventually(lambda: echo(call) > -15)
    server.unplug(second)
    phone.becomes(within=1.0, input="mic", audio="fallback", call="up")
    call.rtp.forget()
    eventually(lambda: echo(call) > -15, what="heard through the other microphone")
    server.unplug(server.microphone())
    state = phone.becomes(audio="failed", call="up", input="")
    assert state["problem"] == "No microphone is connected."
    server.plug_in_microphone("mic")
    phone.becomes(audio="fallback", input="mic")
    call.rtp.forget()
    eventually(lambda: echo(call) > -15)


def test_it_rings_on_its_own_device(start: Start, server: PulseServer, call: PlacedCall) -> None:
    bell = server.plug_in("bell")
    phone = start(server.environment)
    phone.tell(ChooseAudio("", "", "bell"))
    phone.becomes(ringer="bell", output="spk")
    call.ring()
    phone.becomes(call="ringing")
    heard = np.frombuffer(server.listen("bell", 1.2), "<i2")
    assert max(tone.tone_level(heard[at : at + 1600], 440) for at in range(0, len(heard) - 1600, 800)) > -26
    call.cancel()
    call.refused()
    phone.becomes(call="idle")
    eventually(lambda: tone.level(np.frombuffer(server.listen("bell", 0.3), "<i2")) < -90, what="it stops")
    server.unplug(bell)


def test_the_microphone_test_needs_no_call(start: Start, server: PulseServer) -> None:
    phone = start(server.environment)
    phone.tell(CheckAudio(True))
    assert -96 <= phone.levels.get(timeout=5)["input"] <= 0
    phone.tell(CheckAudio(False))


def test_no_sound_server_is_a_state_and_calls_work(start: Start, tmp_path: Path, call: PlacedCall) -> None:
    phone = start({"PULSE_SERVER": f"unix:{tmp_path}/nobody"})
    state = phone.becomes(audio="none")
    assert state["problem"] == "No sound device is connected."
    talk(phone, call)
    packets = call.rtp.packets
    eventually(lambda: call.rtp.packets > packets + 10, what="silence is sent")
    call.hang_up()
    phone.becomes(call="idle")


def test_a_sound_server_that_restarts_gives_the_sound_back(
    start: Start, tmp_path: Path, call: PlacedCall
) -> None:
    with closing(PulseServer(tmp_path)) as first:
        phone = start(first.environment)
        phone.becomes(audio="ok")
        talk(phone, call)
        eventually(lambda: echo(call) > -15)
    state = phone.becomes(audio="none", call="up")
    assert "sound system stopped" in state["problem"]
    with closing(PulseServer(tmp_path)):
        phone.becomes(audio="ok", call="up")
        call.rtp.forget()
        eventually(lambda: echo(call) > -15, what="the sound is back")
        call.hang_up()
        phone.becomes(call="idle")
        phone.quit()
