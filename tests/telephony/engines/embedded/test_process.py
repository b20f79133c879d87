import socket
import threading

import pytest

from telephony.engines.embedded.process import EmbeddedEngine, EngineNotStarted
from telephony.engines.embedded.settings import EngineSettings
from telephony.switchboard import commands as want
from telephony.switchboard import events as said
from telephony.switchboard.ids import LegId, TrunkId
from tests.peers.patience import eventually
from tests.telephony.engines.embedded.ground import a_plan


@pytest.fixture
def engine():
    engine = EmbeddedEngine(EngineSettings(sip_port=0), a_plan())
    yield engine
    engine.stop()


def test_start_tells_and_stop_leaves_no_thread_and_no_socket(engine):
    events: list[said.Event] = []
    threads = set(threading.enumerate())
    engine.start(events.append)
    assert events[0] == said.EngineStarted()
    eventually(lambda: said.TrunkUp(TrunkId("city")) in events)
    host, port = engine.address
    engine.stop()
    engine.stop()
    assert set(threading.enumerate()) <= threads
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        probe.bind((host, port))
    engine.do(want.HangUp(LegId("late")))
    assert engine.health() == {}


def test_a_port_in_use_says_what_to_do():
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as taken:
        taken.bind(("127.0.0.1", 0))
        port = taken.getsockname()[1]
        engine = EmbeddedEngine(EngineSettings(sip_port=port), a_plan())
        with pytest.raises(EngineNotStarted, match=f"127.0.0.1:{port}.*another port"):
            engine.start(lambda event: None)
        engine.stop()


def test_a_defect_in_one_command_is_logged_with_its_trace_and_the_next_works(engine, caplog, expected_log):
    expected_log("defect")
    engine.start(lambda event: None)
    engine.do("no command at all")
    eventually(lambda: "defect" in caplog.text)
    assert engine.health()["legs"] == 0
    assert "Traceback" in caplog.text


def test_a_listener_that_fails_does_not_end_the_thread(engine, caplog, expected_log):
    expected_log("defect")

    def hear(event):
        if isinstance(event, said.TrunkUp):
            raise RuntimeError("listener")

    engine.start(hear)
    eventually(lambda: "defect" in caplog.text)
    assert engine.health()["legs"] == 0


def test_health_can_be_asked_from_the_listener(engine):
    seen = []

    def hear(event):
        if isinstance(event, said.TrunkUp):
            seen.append(engine.health())

    engine.start(hear)
    eventually(lambda: seen)
    assert seen[0]["legs"] == 0 and "late_ticks" in seen[0] and "refused" in seen[0]
