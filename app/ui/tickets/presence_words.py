"""Who else is at a request, in words. No Qt."""

from collections.abc import Iterable, Mapping

from app.domain.presence import Presence
from app.ui.parts.clean import clean
from app.ui.parts.text import Shown, Text, tr


def word(writing: bool) -> Text:
    return tr("also editing") if writing else tr("also here")


def writing_words(
    present: Iterable[Presence], names: Mapping[str, str], me: str, mine: bool
) -> tuple[Text, ...]:
    """One sentence for each who writes. ``mine``: so do I, and one of us will be asked when saving."""
    sentence = (
        tr("{name} is editing this request too: both texts are kept, who saves second chooses")
        if mine
        else tr("{name} is editing this request")
    )
    writing = dict.fromkeys(each.who for each in present if each.editing)
    return tuple(sentence.of(name=_name(who, names, me)) for who in writing)


def looking_words(present: Iterable[Presence], names: Mapping[str, str], me: str) -> tuple[Text, ...]:
    looking = [_name(who, names, me) for who in dict.fromkeys(p.who for p in present if not p.editing)]
    if not looking:
        return ()
    if len(looking) == 1:
        return (tr("{name} looks at it").of(name=looking[0]),)
    return (tr("Looking at it: {names}").of(names=tuple(looking)),)


def _name(who: str, names: Mapping[str, str], me: str) -> Shown:
    return tr("Your other window") if who == me else clean(names.get(who, who), 60)
