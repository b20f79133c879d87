"""Words for how a line sounds: whose is poor, and its figures. No Qt."""

from collections.abc import Callable, Mapping

from app.ui.parts.clean import number
from app.ui.parts.text import Shown, Text, tr
from telephony.switchboard.contact import CUSTOMER
from telephony.switchboard.overview import CallView, SideView

POOR_LINE: Mapping[str, Text] = {
    "ours": tr("your network is poor"),
    "theirs": tr("poor line on their side"),
    "both": tr("poor line on both sides"),
}

_OPINIONS: tuple[tuple[float, Text], ...] = (
    (4.03, tr("good", "how a line sounds")),
    (3.6, tr("fair", "how a line sounds")),
    (3.1, tr("poor", "how a line sounds")),
    (0.0, tr("bad", "how a line sounds")),
)
"""MOS of R 80, 70, 60 (ITU-T G.107 table B.1)."""
_SIDES: Mapping[str, Text] = {"ours": tr("Your phone"), "theirs": tr("Their side")}


def opinion_word(mos: float) -> Text:
    return next(word for least, word in _OPINIONS if mos >= least)


def percent(share: float | None) -> str:
    return number(f"{100 * share:.1f} %") if share is not None else "–"


def milliseconds(seconds: float | None) -> str:
    """``42 ms``, ``0.4 ms`` below ten; a dash when it is not known."""
    if seconds is None:
        return "–"
    ms = seconds * 1000
    return number(f"{ms:.1f} ms" if ms < 10 else f"{ms:.0f} ms")


def quality_lines(call: CallView) -> tuple[Shown, ...]:
    """Both sides of a call in figures, one line for each direction; empty before the first measurement."""
    lines: list[Shown] = []
    for side in call.sides:
        lines.append(_heard(side))
        if side.far_mos is not None:
            lines.append(
                (
                    tr("{side}, what it hears").of(side=_SIDES[side.side]),
                    _figures(side.far_mos, side.far_loss),
                )
            )
    return tuple(lines)


def _heard(side: SideView) -> Shown:
    return (
        tr("{side}, what comes from it").of(side=_SIDES[side.side]),
        _figures(side.mos, side.loss),
        tr("jitter {time}").of(time=milliseconds(side.jitter)),
        tr("round trip {time}").of(time=milliseconds(side.round_trip)),
    )


def _figures(mos: float, loss: float | None) -> Text:
    return tr("{word}, MOS {mos}, loss {loss}").of(
        word=opinion_word(mos), mos=f"{mos:.1f}", loss=percent(loss)
    )


def stored_quality(
    sounds: tuple[tuple[str, float, float, float], ...], name: Callable[[str], str]
) -> tuple[Shown, ...]:
    """How a call that is over sounded, a sentence for each side. ``name``: of an operator."""
    return tuple(
        tr("{who}: {word}, MOS {mos}, worst {worst}, loss {loss}").of(
            who=_SIDES["theirs"] if who == CUSTOMER else name(who),
            word=opinion_word(mos),
            mos=f"{mos:.1f}",
            worst=f"{worst:.1f}",
            loss=percent(loss),
        )
        for who, mos, worst, loss in sounds
    )
