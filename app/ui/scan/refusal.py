"""Why a scan or a command was not done, for the line above the columns."""

from app.domain.errors import BadInput, NotFound
from app.ui.desk.present import Banner, notice
from app.ui.errors import details
from app.ui.errors import notice as failure


def refusal(error: Exception) -> Banner:
    """What cannot be done and what to do instead, in the reader's language and with no general sentence before
    it: who scans reads the first words only."""
    if isinstance(error, BadInput | NotFound) and (words := details(error)):
        return Banner(words, "warn", False)
    return notice(failure(error))
