"""Keys of a transfer become wishes, by what is going on."""

import pytest

from app.domain.transfer_wishes import transfer_wish
from telephony.switchboard.desk_events import ConsultAsked, RetrieveAsked, TransferWanted
from telephony.switchboard.events import Asked
from telephony.switchboard.ids import CallId, OperatorId
from tests.app.ui.made_up import call

ME, C1 = OperatorId("rasa"), CallId("c1")


@pytest.mark.parametrize(
    ("state", "action", "wish"),
    [
        ("talking", "transfer", TransferWanted(ME, C1, "201")),
        ("held", "consult", TransferWanted(ME, C1, "201", ask_first=True)),
        ("talking", "hold", None),
        ("talking", "let_go", None),
        ("consulting", "transfer", ConsultAsked(ME, C1, "connect")),
        ("consulting", "conference", ConsultAsked(ME, C1, "join")),
        ("consulting", "hold", ConsultAsked(ME, C1, "swap")),
        ("consulting", "let_go", RetrieveAsked(ME, C1)),
        ("consulting", "consult", None),
        ("consulting", "hang_up", None),
    ],
)
def test_a_key_means_what_is_going_on(state: str, action: str, wish: Asked | None) -> None:
    assert transfer_wish(ME, action, call(state), "201") == wish
