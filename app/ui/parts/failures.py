"""Headlines of the failures that are written for a person, by the name of their class. No Qt."""

from collections.abc import Mapping

from app.ui.parts.text import Text, tr

HEADLINES: Mapping[str, Text] = {
    "StoreUnavailable": tr("The customer database does not answer."),
    "ExchangeUnavailable": tr("The exchange does not answer."),
    "StaleEdit": tr("Somebody else saved this meanwhile."),
    "NotAllowed": tr("Your role may not see or do this."),
    "NotFound": tr("This is not there any more."),
    "BadInput": tr("Something in it cannot be used."),
}
DEFECT = tr("Something went wrong inside the program. It is written to the log.")
