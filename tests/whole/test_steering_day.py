"""A supervisor's day in real processes: a colleague steered in a call, nobody left, the alert and its mail,
an emergency that callers hear, and all of it there again after kill -9."""

from pathlib import Path

from telephony.media.wave import write_wav
from telephony.switchboard.desk_events import ReadyAsked, WrapUpFinished
from telephony.switchboard.ids import QueueId
from telephony.switchboard.plan_desk import MailTried
from telephony.switchboard.steering_events import EmergencyCalled, EmergencyOver, OperatorSteered
from tests.peers.mail_server import MailServer
from tests.peers.patience import eventually
from tests.peers.tone import sine
from tests.whole.installation import Installation

SALES = QueueId("sales")
MORE = """
[mail]
host = "127.0.0.1"
port = {port}
security = "none"
sender = "desk@example.com"

[[alert]]
id = "few"
kind = "ready"
queue = "sales"
raise_at = 0
clear_at = 1
hold = 1
owners = ["rasa"]
mail = ["lead@example.com"]
"""


def prepared(installation: Installation, server: MailServer) -> None:
    plan = installation.data / "plan.toml"
    plan.write_text(plan.read_text("utf-8") + MORE.format(port=server.port), "utf-8")
    voice = installation.data / "sounds" / "prompts" / "en" / "fire_drill.wav"
    voice.parent.mkdir(parents=True)
    write_wav(voice, sine(700, 4.0))
    installation.start_exchange("--sample-company")


def subjects(server: MailServer) -> list[str]:
    lines = [line for each in server.taken for line in each.data.decode().splitlines()]
    return [each.removeprefix("Subject: ") for each in lines if each.startswith("Subject: ")]


def test_a_supervisors_day(installation: Installation) -> None:
    with MailServer() as server:
        prepared(installation, server)
        rasa, mantas = installation.desk("rasa"), installation.desk("mantas")
        with installation.phone_of("mantas") as phone, installation.caller() as outside:
            mantas.until_ready()
            outside.call("+37052080003")
            mantas.until_call("offered")
            talk = phone.wait_call().answer()
            call = mantas.until_call("talking").call

            rasa.ask(OperatorSteered, mantas.me.id, "pause", "lunch", (), "eat something")
            told = mantas.until(lambda view: bool(view.messages), "told of the pause")
            assert (told.messages[0].by, told.messages[0].reason) == ("Rasa P.", "eat something")
            assert told.me.state == "talking" and told.me.after == "lunch", "no call is cut"
            talk.hang_up()
            mantas.until_call("wrap_up")
            mantas.ask(WrapUpFinished, call, mantas.view.calls[0].dispositions[0][0] if mantas.view else "")
            mantas.until(lambda view: view.me.state == "paused", "paused after the call")

            rasa.until(lambda view: [each.id for each in view.alerts] == ["few"], "nobody is ready")
            eventually(lambda: subjects(server) or None, within=15, what="the mail")

            rasa.ask(EmergencyCalled, (SALES,), "", "fire_drill")
            mantas.until(lambda view: bool(view.emergencies), "announced at every desk")
            outside.call("+37052080003").hears(700)

            installation.kill("exchange")
        installation.start_exchange()
        after = mantas.until(lambda view: bool(view.messages and view.emergencies), "all is there again")
        assert [(each.number, each.reason) for each in after.messages] == [(1, "eat something")]
        assert after.emergencies[0].text == "fire_drill"
        rasa.until(lambda view: view.me.state == "ready", "signed in again")
        rasa.ask(EmergencyOver, (SALES,))
        rasa.until(lambda view: not view.emergencies, "switched off")
        rows = installation.rows("SELECT who, deed, whom, detail, reason FROM deed ORDER BY number")
        assert rows[0] == ("rasa", "pause", "mantas", "lunch", "eat something")
        assert [each[1] for each in rows][1:2] == ["announced"]


def test_an_alert_that_is_over_is_mailed_once_more_and_a_text_is_spoken(installation: Installation) -> None:
    with MailServer() as server:
        prepared(installation, server)
        rasa, mantas = installation.desk("rasa"), installation.desk("mantas")
        rasa.until(lambda view: bool(view.alerts), "nobody has a phone")
        with installation.phone_of("mantas"):
            mantas.until_ready()
            mantas.ask(ReadyAsked)
            rasa.until(lambda view: not view.alerts, "somebody is ready")
            eventually(lambda: len(subjects(server)) == 2 or None, within=15, what="both mails")
            assert [each.startswith("Ringdesk: over") for each in subjects(server)] == [False, True]
        rasa.ask(EmergencyCalled, (SALES,), "The lines to Kaunas are down")
        rasa.until(lambda view: [each.ready for each in view.emergencies] == [True], "spoken")
        spoken = list(Path(installation.data / "sounds" / "prompts" / "en" / "spoken").glob("*.wav"))
        assert len(spoken) == 1
        rasa.ask(MailTried, "rasa@example.com")
        eventually(
            lambda: ["rasa@example.com"] in [each.to for each in server.taken] or None, what="a test mail"
        )
