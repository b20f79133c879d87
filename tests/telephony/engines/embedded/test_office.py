import pytest

from telephony.sip import outputs as sip
from telephony.switchboard import commands as want
from telephony.switchboard import events as said
from telephony.switchboard.ids import LegId
from tests.telephony.engines.embedded.ground import PHONE, STRANGER, TRUNK, Ground


def engine_commands():
    kinds = (kind for kind in vars(want).values() if isinstance(kind, type))
    return {kind for kind in kinds if issubclass(kind, want.EngineCommand)} - {want.EngineCommand}


def test_every_engine_command_has_somebody_who_does_it():
    with Ground() as ground:
        assert set(ground.office._on_command) == engine_commands()


def test_everything_the_endpoint_says_is_heard_or_named_here_as_needless():
    needless = {sip.Send, sip.ReinviteRefused}  # sent; what was agreed stays
    with Ground() as ground:
        assert set(ground.office._on_sip) | needless == set(sip.Output.__args__)


@pytest.mark.parametrize(("source", "status"), [(TRUNK, 200), (PHONE, 200), (STRANGER, 403)])
def test_a_ping_is_answered_to_those_we_know(source, status):
    with Ground() as ground:
        ground.with_phone()
        ground.hear(ground.request("OPTIONS", source), source)
        assert ground.out(status, source)


def test_stopping_ends_every_leg_and_refuses_new_ones():
    with Ground() as ground:
        up, _, _ = ground.talking()
        arrived, _ = ground.arrive()
        ground.with_phone().call_ona()
        ground.office.stop()
        assert {event.leg for event in ground.told(said.LegEnded)} == {up, arrived.leg, LegId("op-1")}
        assert {event.by for event in ground.told(said.LegEnded)} == {"us"}
        ground.hear(ground.request("INVITE"))
        assert ground.out(503) and len(ground.told(said.CallArrived)) == 2


def test_health_is_all_zero_when_the_lines_have_cooled_down():
    with Ground() as ground:
        leg, _, _ = ground.talking()
        assert ground.office.health()["legs"] == 1
        ground.do(want.HangUp(leg))
        ground.answer(ground.out("BYE"), 200, TRUNK)
        ground.pass_time(70)
        health = ground.office.health()
        kinds = ("legs", "transactions", "dialogs", "calls", "timers", "alarms")
        assert not any(health[kind] for kind in kinds)
