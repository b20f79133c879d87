"""At every desk: what was done to me, what callers hear, my alerts; and no sound in my ear."""

from typing import Any

from app.ui.board.alert_sound import AlertSound
from telephony.switchboard.steering_events import MessageSeen
from tests.app.ui import made_up as made
from tests.steering_views import ALERTS, EMERGENCIES, RASA, deed

TOLD = (
    deed(3, "pause", whom="Rasa P.", by="Ona M.", detail="meeting", reason="team talk"),
    deed(4, "message", whom="Rasa P.", by="Ona M.", detail="Come to me"),
)


def shown(lead: Any, which: str) -> str:
    line = lead.window.steering.lines.get(which)
    return "" if line is None or line.isHidden() else line.text.whole


def test_a_message_stays_until_it_was_seen_then_the_next(lead: Any) -> None:
    lead.sees(role="operator", messages=TOLD)
    assert shown(lead, "message") == "Ona M. put you on a pause: Meeting · why: team talk · and 1 more"
    lead.window.steering.lines["message"].press.click()
    assert lead.exchange.asked == [MessageSeen(RASA, 3)]
    lead.sees(role="operator", messages=TOLD[1:])
    assert shown(lead, "message") == "Ona M.: Come to me"
    lead.window.shortcuts.actions["message_seen"].trigger()
    assert lead.exchange.asked[-1] == MessageSeen(RASA, 4)
    lead.sees(role="operator")
    assert shown(lead, "message") == ""


def test_every_desk_sees_what_callers_hear_and_a_supervisor_gets_to_it(lead: Any) -> None:
    lead.sees(role="operator", emergencies=EMERGENCIES)
    assert "Support LT, Sales" in shown(lead, "emergency") and "Kaunas" in shown(lead, "emergency")
    assert lead.window.steering.lines["emergency"].press.isHidden()
    lead.sees(emergencies=EMERGENCIES)
    lead.window.steering.lines["emergency"].press.click()
    assert "emergency" in lead.window.pages.open


def test_alerts_are_their_owners_and_lead_to_the_list(lead: Any) -> None:
    lead.sees(alerts=ALERTS)
    assert "1 more" in shown(lead, "alerts") or "2 more" in shown(lead, "alerts")
    lead.window.steering.lines["alerts"].press.click()
    assert "alerts" in lead.window.pages.open
    lead.sees(alerts=(), me=made.me(role="supervisor"))
    assert shown(lead, "alerts") == ""


def test_a_sound_for_each_alert_once_and_never_in_a_call(lead: Any, monkeypatch: Any) -> None:
    rung: list[str] = []
    monkeypatch.setattr(AlertSound, "play", lambda self: rung.append(self.device))
    lead.sees(alerts=ALERTS[:1], me=made.me("talking", role="supervisor"))
    assert rung == []
    lead.sees(alerts=ALERTS[:1], me=made.me("wrap_up", role="supervisor"))
    lead.sees(alerts=ALERTS[:1])
    assert len(rung) == 1
    lead.sees(alerts=ALERTS[2:])
    assert len(rung) == 1, "in quiet hours it is shown alone"
    lead.sees(alerts=ALERTS[:2])
    assert len(rung) == 2


def test_who_is_signed_out_is_left_alone(lead: Any) -> None:
    lead.sees(alerts=ALERTS, me=made.me("offline", role="supervisor"))
    assert shown(lead, "alerts") == ""
