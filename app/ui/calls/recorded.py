"""What the call strip says of the recording. No Qt."""

from collections.abc import Mapping

from app.ui.parts.text import Text, tr
from app.ui.parts.times import left
from app.ui.parts.values import Pill
from telephony.switchboard.overview import CallView

RECORDED: Mapping[str, tuple[Text, str]] = {
    "recording": (tr("recording"), "bad"),
    "masked": (tr("recording masked {time}"), "warn"),
    "paused": (tr("recording paused"), "muted"),
    "announcing": (tr("recording is announced"), "info"),
    "refused": (tr("not recorded: the caller objects"), "muted"),
    "failed": (tr("recording failed"), "warn"),
}
"""Nothing is said of a call that is not recorded."""
Row = tuple[str, Text, str, str]


def recorded_pill(call: CallView, there: float) -> Pill:
    word, tone = RECORDED[call.recorded]
    return Pill(word.of(time=left((call.mask_until or there) - there)), tone, dot=True)


def recording_presses(call: CallView) -> tuple[Row, ...]:
    """Action, word, icon and look, as the strip's other buttons."""
    if call.state == "consulted":
        return ()  # it is not his call
    if call.recorded in ("recording", "announcing"):
        return (("mask", tr("Mask", "the recording"), "mask", "plain"),)
    if call.recorded == "masked":
        return (("mask", tr("Record again"), "record", "filled"),)
    if call.recorded == "offered":
        return (("record", tr("Record"), "record", "plain"),)
    return ()
