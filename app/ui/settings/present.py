"""What the settings page and the list of keys say. No Qt."""

from collections.abc import Mapping
from dataclasses import dataclass

from app.domain.settings import DECLARED, Setting
from app.ui.commands import ACTIONS, BY_NAME, Action, refusal
from app.ui.parts.clean import clean
from app.ui.parts.text import Shown, Text, tr
from telephony.switchboard.phone import AudioDevice, PhoneState


@dataclass(frozen=True, slots=True)
class Option:
    value: str
    text: Shown


@dataclass(frozen=True, slots=True)
class Page:
    title: Text
    settings: tuple[Setting, ...]


def pages() -> tuple[Page, ...]:
    """Settings by page, in the order they are declared."""
    titles = dict.fromkeys(s.page for s in DECLARED)
    return tuple(Page(Text(title), tuple(s for s in DECLARED if s.page == title)) for title in titles)


def options(setting: Setting, phone: PhoneState | None, chosen: str) -> tuple[Option, ...]:
    """Choices of a list. A device that is unplugged stays in its list, marked, so that it is not lost."""
    if setting.kind == "choice":
        return tuple(Option(value, Text(title)) for value, title in setting.choices)
    devices: tuple[AudioDevice, ...] = ()
    if phone is not None:
        devices = phone.inputs if setting.key == "audio.input" else phone.outputs
    known = tuple(Option(d.id, clean(d.name, 60)) for d in devices if d.id)
    made = (Option("", tr("The system's default")), *known)
    if chosen and all(option.value != chosen for option in made):
        made = (*made, Option(chosen, tr("{device} (not connected)").of(device=clean(chosen, 40))))
    return made


def sound_problem(phone: PhoneState | None) -> Shown:
    """Why the sound check cannot run; empty when it can."""
    if phone is None:
        return tr("There is no softphone on this desk: sound is set on your own phone.")
    if phone.audio == "none":
        return tr("No sound device was found. Plug in a headset.")
    if phone.call != "idle":
        return tr("The sound check can run when there is no call.")
    return ""


def button_words(value: str, learning: bool) -> Text:
    """What a headset's button is bound by."""
    if learning:
        return tr("Press the button on the headset now.")
    return tr("Learned") if value else tr("As the headset says")


def headset_problem(phone: PhoneState | None) -> Shown:
    """Why no button can be learned; empty when one can."""
    if phone is None:
        return tr("There is no softphone on this desk: sound is set on your own phone.")
    if phone.headset_problem:
        return clean(phone.headset_problem, 300)
    if not phone.headset:
        return tr("No headset with buttons was found.")
    return tr("A button can be learned when there is no call.") if phone.call != "idle" else ""


def headset_words(phone: PhoneState | None) -> Shown:
    """The line under the buttons."""
    why = headset_problem(phone)
    if why or phone is None:
        return why
    return tr("Buttons of {headset}").of(headset=clean(phone.headset, 60))


def meter(level: float) -> int:
    """dBFS as 0 to 100 of the bar: below -60 nothing, -6 and above all."""
    return max(0, min(100, round((level + 60.0) / 54.0 * 100)))


@dataclass(frozen=True, slots=True)
class KeyLine:
    name: str
    group: Text
    text: Text
    key: str
    changed: bool


def key_lines(keys: Mapping[str, str], role: str = "operator") -> tuple[KeyLine, ...]:
    shown = [a for a in ACTIONS if a.role in ("operator", role)]
    return tuple(KeyLine(a.name, a.group, a.text, keys[a.name], _changed(a, keys)) for a in shown)


def _changed(action: Action, keys: Mapping[str, str]) -> bool:
    return keys[action.name] != action.key


def with_key(keys: Mapping[str, str], name: str, key: str) -> tuple[dict[str, str], Text | None]:
    """The keys after giving ``name`` a new one, or unchanged with the reason why not."""
    why = refusal(keys, name, key)
    return (dict(keys), why) if why else ({**keys, name: key}, None)


def defaults() -> dict[str, str]:
    return {name: action.key for name, action in BY_NAME.items()}
