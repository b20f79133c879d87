"""A crash of the window never drops a call, and it is on the screen again (how soon: benchmark ``again``)."""

import queue
import time
from pathlib import Path

from telephony.media.wave import write_wav
from telephony.switchboard.phone import AnswerPhone
from tests.peers.tone import sine
from tests.whole.desk_process import DeskProcess
from tests.whole.installation import Installation


class Window(DeskProcess):
    def __init__(self, data: Path) -> None:
        super().__init__("watched_desk", data)

    def until_shown(self, *texts: str, within: float = 20.0) -> None:
        """Until the strips show all of ``texts``."""
        end, last = time.monotonic() + within, {}
        while time.monotonic() < end:
            try:
                last = self.said.get(timeout=0.2)
            except queue.Empty:
                continue
            if all(any(text in shown for shown in last["shows"]) for text in texts):
                return
        raise AssertionError(f"{texts} were not shown; last: {last}")


def test_the_window_is_killed_in_a_call_and_started_again(installation: Installation) -> None:
    exchange = installation.start_exchange("--sample-company")
    voice = installation.data / "operator.wav"
    write_wav(voice, sine(700, 2.0))
    sip = f"{exchange.sip_host}:{exchange.sip_port}"
    phone = ("--operator", "rasa", "--exchange", sip, "--sound", str(voice))
    installation.start("app.run.phone", *phone, name="phone-rasa")
    window = Window(installation.data)
    again: Window | None = None
    try:
        with installation.caller() as outside:
            watcher = installation.desk()  # a second desk of hers, to see the exchange's side
            watcher.until_ready()
            customer = outside.call("+37052080001")
            window.until_shown("Jonas Petraitis")
            watcher.until_call("offered")
            installation.phone_line().tell(AnswerPhone())
            watcher.until_call("talking")
            customer.hears(700, at_least=20)
            window.kill()
            customer.hears(700, at_least=20)
            again = Window(installation.data)
            again.until_shown("Jonas Petraitis")
            assert watcher.until_call("talking").chosen is not None
            customer.hears(700, at_least=20)
            customer.hang_up()
            watcher.until_call("wrap_up")
    finally:
        window.close()
        if again is not None:
            again.close()
