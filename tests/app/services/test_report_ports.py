"""Which calls are behind a figure."""

from app.services.report_ports import WORKS, FirstContact, behind, counted_by
from telephony.switchboard.figures import Figures, figures
from telephony.switchboard.tally import tally_of
from tests.telephony.switchboard.test_figures import DAY


def test_a_rate_leads_to_what_it_is_of() -> None:
    found = figures(tally_of(DAY))
    assert behind(found, "service_level") == behind(found, "offered") == 100
    assert behind(found, "speed_of_answer") == 82
    assert behind(found, "missed") == 0 == behind(found, "occupancy")
    assert counted_by("hold_rate") == "held" and counted_by("signed_in") is None
    assert set(WORKS) <= set(Figures.__slots__)


def test_nobody_was_settled() -> None:
    assert FirstContact("", 0, 0).share is None
    assert FirstContact("", 4, 3).share == 0.75
