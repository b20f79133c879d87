"""Words for whose line sounds poor. No Qt."""

from collections.abc import Mapping

from app.ui.parts.text import Text, tr

POOR_LINE: Mapping[str, Text] = {
    "ours": tr("your network is poor"),
    "theirs": tr("poor line on their side"),
    "both": tr("poor line on both sides"),
}
