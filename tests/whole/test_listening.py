"""A supervisor's desk and phone in a call of a real installation, and what of it stays written."""

from telephony.switchboard.desk_events import PauseAsked
from telephony.switchboard.monitor_events import MonitorAsked, MonitorStopped
from tests.peers.patience import eventually
from tests.peers.rawcall import RawCall
from tests.peers.tone import tone_level
from tests.whole.installation import Installation

SUPPORT_LINE = "+37052080001"


def levels(call: RawCall, *tones: float) -> list[float]:
    return [tone_level(call.rtp.heard(0.4), each) for each in tones]


def test_he_listens_and_speaks_from_his_desk_and_it_is_written_down(installation: Installation) -> None:
    installation.start_exchange()
    leads, works = installation.desk(), installation.desk("mantas")
    hers, his = installation.phone_of(), installation.phone_of("mantas")
    with hers as her_phone, his as his_phone, installation.caller() as outside:
        for desk in (leads, works):
            desk.until_ready()
        leads.ask(PauseAsked, "lunch")
        leads.until(lambda view: view.me.state == "paused", "a pause")
        customer = outside.call(SUPPORT_LINE)
        talk = his_phone.wait_call().answer()
        call = works.until_call("talking")
        customer.tone(440)
        talk.tone(1000)
        leads.ask(MonitorAsked, call.call, "listen")
        ear = her_phone.wait_call().answer()
        ear.tone(1500)
        leads.until(
            lambda view: view.monitoring is not None and view.monitoring.state == "listen", "she listens"
        )
        eventually(lambda: min(levels(ear, 440, 1000)) > -25, what="both in her ear")
        works.until(lambda view: len(view.calls[0].overheard) == 1, "he is told")
        assert levels(customer, 1500)[0] < -45
        leads.ask(MonitorAsked, call.call, "barge")
        eventually(lambda: levels(customer, 1500)[0] > -25, what="she is heard")
        leads.ask(MonitorStopped)
        ear.wait("ended")
        leads.until(lambda view: view.me.state == "paused" and view.monitoring is None, "her pause again")
        customer.hang_up()
        rows = eventually(lambda: installation.rows("select who, mode from monitoring order by began"))
        assert rows == [("rasa", "listen"), ("rasa", "barge")]
        assert installation.rows("select kind from leg where kind in ('listen', 'barge')") == [
            ("listen",),
            ("barge",),
        ]
