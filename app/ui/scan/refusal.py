"""Why something was not done, for the line above the columns."""

from app.domain.errors import BadInput, NotFound, RingdeskError
from app.ui.desk.present import Banner, notice
from app.ui.errors import details, headline
from app.ui.errors import notice as failure


def refusal(error: Exception) -> Banner:
    """What cannot be done and what to do instead, in the reader's language. With no general sentence before
    what a person did wrong: who scans reads the first words only."""
    if not isinstance(error, RingdeskError):
        return notice(failure(error))
    words = details(error)
    if isinstance(error, BadInput | NotFound) and words:
        return Banner(words, "warn", False)
    return Banner((headline(error), words) if words else headline(error), "warn", False)
