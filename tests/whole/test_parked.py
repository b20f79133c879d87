"""A caller is parked at one desk and picked up at another, over the exchange as it runs; and lost with it."""

from collections.abc import Iterator
from contextlib import contextmanager

from telephony.switchboard.desk_events import HangUpAsked
from telephony.switchboard.ids import CallId
from telephony.switchboard.park_events import ParkWanted, PickUpAsked
from tests.peers.patience import eventually
from tests.peers.rawcall import RawCall
from tests.whole.installation import Desk, Installation


@contextmanager
def parked(installation: Installation) -> Iterator[tuple[RawCall, Desk, CallId]]:
    """Rasa has parked her caller; his phone, her desk, the call."""
    rasa = installation.desk("rasa")
    with installation.phone_of("rasa") as phone, installation.caller() as outside:
        rasa.until_ready()
        customer = outside.call("+37052080001")
        call = rasa.until_call("offered").call
        phone.wait_call().answer()
        rasa.until_call("talking")
        rasa.ask(ParkWanted, call, 0, "wants his invoice")
        rasa.until(lambda view: bool(view.parked) and not view.calls, "parked, and free")
        yield customer, rasa, call


def test_parked_at_one_desk_and_picked_up_at_another(installation: Installation) -> None:
    installation.start_exchange("--sample-company")
    with parked(installation) as (customer, rasa, call):
        mantas = installation.desk("mantas")
        with installation.phone_of("mantas") as phone:
            (seen,) = mantas.until(lambda view: bool(view.parked), "somebody parked").parked
            assert (seen.slot, seen.name, seen.by) == (701, "Jonas Petraitis", rasa.me.name)
            mantas.until_ready()
            mantas.ask(PickUpAsked, call)
            picked = phone.wait_call().answer()
            card = mantas.until_call("talking")
            assert card.park_note == "wants his invoice"
            assert card.chosen is not None and card.chosen.person == "Jonas Petraitis"
            customer.tone(440)
            picked.hears(440)
            mantas.ask(HangUpAsked, call)
            customer.wait("ended")


def test_a_crash_is_written_down_as_what_it_was(installation: Installation) -> None:
    installation.start_exchange("--sample-company")
    with parked(installation) as (_, rasa, call):
        installation.kill("exchange")
        installation.start_exchange("--sample-company")
        rows = f"SELECT end_reason FROM contact WHERE call = '{call}'"
        assert eventually(lambda: installation.rows(rows), within=15) == [("exchange_stopped",)]
        assert installation.rows("SELECT outcome FROM leg WHERE kind = 'park'") == [("exchange_stopped",)]
        to_call = f"SELECT state FROM call_reason WHERE key = 'missed:{call}'"
        assert installation.rows(to_call) == [("open",)], "he is to be called back"
        assert not rasa.until(lambda view: view.me.operator == "rasa", "the desk again").parked
