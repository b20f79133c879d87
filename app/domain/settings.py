"""The settings of a desk, declared once: key, kind, default, choices, and a sentence for the person.

The settings page, the check of the saved file and the defaults are made from ``DECLARED``. Titles and help
are source texts in English, translated where they are shown.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from app.domain.texts import tr


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """``kind``: ``choice``, ``switch``, ``device`` (an audio device id, empty for the system's default) or
    ``button`` (a headset's button as the phone told it, empty for what the headset says by itself).
    ``choices``: (value, title); ``page`` groups settings on the page."""

    key: str
    kind: str
    page: str
    title: str
    help: str = ""
    default: str | bool = ""
    choices: tuple[tuple[str, str], ...] = ()

    def accepts(self, value: object) -> bool:
        if self.kind == "switch":
            return isinstance(value, bool)
        if self.kind == "choice":
            return any(value == choice for choice, _ in self.choices)
        return isinstance(value, str) and len(value) <= 500


REGIONS = (
    ("LT", tr("Lithuania")),
    ("PL", tr("Poland")),
    ("HU", tr("Hungary")),
    ("IR", tr("Iran")),
    ("DE", tr("Germany")),
    ("GB", tr("United Kingdom")),
    ("US", tr("United States")),
    ("BR", tr("Brazil")),
    ("AR", tr("Argentina")),
)

# A language is called by its own name, so that who cannot read the screen finds it.
LANGUAGES = (
    ("system", tr("As the system")),
    ("en", "English"),
    ("lt", "Lietuvių"),
    ("pl", "Polski"),
    ("hu", "Magyar"),
    ("fa", "فارسی"),
)

DECLARED: tuple[Setting, ...] = (
    Setting(
        key="theme",
        kind="choice",
        page=tr("Appearance"),
        title=tr("Theme"),
        default="system",
        choices=(("system", tr("As the system")), ("light", tr("Light")), ("dark", tr("Dark"))),
    ),
    Setting(
        key="language",
        kind="choice",
        page=tr("Appearance"),
        title=tr("Language"),
        help=tr("Takes effect at the next start."),
        default="system",
        choices=LANGUAGES,
    ),
    Setting(
        key="popup",
        kind="switch",
        page=tr("Calls"),
        title=tr("Small window for a call that comes in while another program is in front"),
        help=tr("It never takes the keyboard."),
        default=True,
    ),
    Setting(
        key="region",
        kind="choice",
        page=tr("Calls"),
        title=tr("Country for numbers typed without a country code"),
        default="LT",
        choices=REGIONS,
    ),
    Setting(key="audio.input", kind="device", page=tr("Sound"), title=tr("Microphone")),
    Setting(key="audio.output", kind="device", page=tr("Sound"), title=tr("Headset or speaker")),
    Setting(
        key="audio.ringer",
        kind="device",
        page=tr("Sound"),
        title=tr("Ringing"),
        help=tr("May be another device than the headset, so that ringing is heard in the room."),
    ),
    Setting(key="headset.answer", kind="button", page=tr("Headset buttons"), title=tr("Answer")),
    Setting(key="headset.hang_up", kind="button", page=tr("Headset buttons"), title=tr("Hang up")),
    Setting(
        key="headset.mute",
        kind="button",
        page=tr("Headset buttons"),
        title=tr("Mute"),
        help=tr(
            "Most headsets say by themselves what their buttons mean. Where one does not, it can be learned."
        ),
    ),
)

_BY_KEY = {s.key: s for s in DECLARED}


@dataclass(frozen=True, slots=True)
class Settings:
    """``values``: only what differs from the defaults. ``keys``: action name → its re-mapped key sequence."""

    values: Mapping[str, str | bool] = field(default_factory=lambda: MappingProxyType({}))
    keys: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))

    def __getitem__(self, key: str) -> str | bool:
        return self.values.get(key, _BY_KEY[key].default)

    def text(self, key: str) -> str:
        return str(self[key])

    def changed(self, key: str, value: str | bool) -> "Settings":
        """These settings with one changed. Raises ValueError when the setting does not take the value."""
        if not _BY_KEY[key].accepts(value):
            raise ValueError(f"{key} does not take {value!r}")
        return Settings(MappingProxyType({**self.values, key: value}), self.keys)

    def with_keys(self, keys: Mapping[str, str]) -> "Settings":
        return Settings(self.values, MappingProxyType(dict(keys)))

    def saved(self) -> dict[str, object]:
        """A form for a JSON file."""
        return {"values": dict(self.values), "keys": dict(self.keys)}


def parsed(saved: object) -> tuple[Settings, tuple[str, ...]]:
    """Settings out of a JSON file, and the keys that were left out because they are unknown or wrong.

    Unknown keys happen after going back to an older program; they are not an error.
    """
    if not isinstance(saved, dict):
        return Settings(), ("",)
    values, keys, wrong = saved.get("values"), saved.get("keys"), []
    kept: dict[str, str | bool] = {}
    for key, value in (values if isinstance(values, dict) else {}).items():
        setting = _BY_KEY.get(key)
        if setting is not None and setting.accepts(value):
            kept[key] = value
        else:
            wrong.append(str(key))
    shortcuts: dict[str, str] = {}
    for name, sequence in (keys if isinstance(keys, dict) else {}).items():
        if isinstance(name, str) and isinstance(sequence, str) and len(sequence) <= 60:
            shortcuts[name] = sequence
        else:
            wrong.append(f"keys.{name}")
    return Settings(MappingProxyType(kept), MappingProxyType(shortcuts)), tuple(wrong)
