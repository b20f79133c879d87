"""What is said of a call that its customer asked for. No Qt."""

from collections.abc import Mapping

from app.ui.parts.text import Text, tr

CALLBACKS: Mapping[str, Text] = {
    "operator_first": tr("asked to be called back: dialled when you answer"),
    "customer_first": tr("asked to be called back: your phone rings when the customer answers"),
}
"""By who is rung first, before he is there."""
