"""What the player of recordings says and draws. No Qt."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from app.domain.recordings import Recording, RecordingDeed, may_listen
from app.services.recording_ports import Voices
from app.ui.parts.clean import clean
from app.ui.parts.text import Moment, Shown, Text, tr
from app.ui.parts.times import lasted, when
from app.ui.parts.values import CardMessage, Cell, Column, Press, Row
from app.ui.people.present import House

SPEEDS = (0.75, 1.0, 1.25, 1.5, 2.0)
JUMP = 5.0
"""Seconds that an arrow key goes."""

CONSENTS: Mapping[str, Text] = {
    "announced": tr("the caller was told"),
    "unannounced": tr("the caller was not told: the plan wants it so"),
    "agreed": tr("the caller agreed"),
    "refused": tr("the caller objected later, and recording stopped"),
    "message": tr("the caller spoke after the tone"),
}
SILENCES: Mapping[str, Text] = {
    "hold": tr("on hold"),
    "card": tr("masked"),
    "third": tr("somebody else was in the call"),
}
_DEEDS: Mapping[str, Text] = {
    "listened": tr("listened"),
    "exported": tr("saved a copy"),
    "held": tr("keeps it"),
    "released": tr("lets it go in its time"),
    "removed": tr("removed, its time was over"),
    "listen": tr("listened to the call"),
    "whisper": tr("whispered to the operator"),
    "barge": tr("spoke with both"),
}
DEED_COLUMNS = (Column(tr("When"), 130), Column(tr("Who"), 140), Column(tr("What")))
NOT_OPENED = CardMessage(
    "empty", tr("Press Listen to open it."), tr("Who listens to a recording is written down.")
)
NONE_THERE = CardMessage("empty", tr("There is no recording of this call any more."))
LOADING = CardMessage("loading", tr("Opening the recording…"))


@dataclass(frozen=True, slots=True)
class Wave:
    """What is drawn: the customer above, our side below, 0..1; no ``lower``: one voice alone. ``silences``:
    begin and end, 0..1 of the whole, and their word."""

    seconds: float
    upper: tuple[float, ...]
    lower: tuple[float, ...]
    silences: tuple[tuple[float, float, Shown], ...]


def wave(recording: Recording, voices: Voices) -> Wave:
    whole = voices.seconds or 1.0
    silences = tuple(
        (min(1.0, each.begin / whole), min(1.0, each.end / whole), SILENCES.get(each.kind, each.kind))
        for each in recording.silences
        if each.begin < whole
    )
    upper, lower = voices.peaks
    return Wave(voices.seconds, upper, () if recording.box else lower, silences)


def part_name(recording: Recording, names: House) -> Shown:
    length = recording.seconds
    if length is None:
        length = (recording.ended - recording.began).total_seconds()
    who: Shown = names.operator(recording.operator)
    if recording.box:
        who = tr("Voice message")
    return tr("{who}, {length}").of(who=who, length=lasted(length))


def facts(recording: Recording) -> tuple[Shown, ...]:
    """One line each: consent, how long it is kept, what is wrong with it."""
    lines: list[Shown] = [CONSENTS.get(recording.consent, clean(recording.consent, 40))]
    if recording.held:
        lines.append(tr("kept until somebody lets it go: {why}").of(why=clean(recording.held, 80)))
    elif recording.keep_until is None:
        lines.append(tr("kept for ever"))
    else:
        lines.append(tr("kept until {day}").of(day=Moment(recording.keep_until.astimezone(), "date")))
    if recording.fault:
        lines.append(tr("not whole: {why}").of(why=clean(recording.fault, 80)))
    return tuple(lines)


def deed_rows(deeds: tuple[RecordingDeed, ...], now: float, names: House) -> tuple[Row, ...]:
    return tuple(
        Row(
            str(place),
            (
                Cell(when(each.at, now)),
                Cell(names.operator(each.who) or tr("Ringdesk")),
                Cell((_DEEDS.get(each.action, each.action), clean(each.detail, 80))),
            ),
        )
        for place, each in enumerate(deeds)
    )


def listen_press(recording: Recording, me: str, role: str, *, playing: bool, opened: bool) -> Press:
    if not may_listen(me, role, recording):
        why = tr("Only supervisors hear what others have talked.")
        return Press("play", tr("Listen"), "play", "filled", why=why)
    if playing:
        return Press("play", tr("Pause"), "pause", "filled", key="Space")
    return Press("play", tr("Go on") if opened else tr("Listen"), "play", "filled", key="Space")


def copy_press(recording: Recording, me: str, role: str) -> Press:
    why = "" if may_listen(me, role, recording) else tr("Only supervisors hear what others have talked.")
    return Press("copy", tr("Save a copy…"), "out", why=why)


def keep_press(recording: Recording, role: str) -> Press:
    why = "" if role == "supervisor" else tr("Only supervisors decide what is kept.")
    text = tr("Let it go in its time") if recording.held else tr("Keep it (legal hold)…")
    return Press("keep", text, "check", why=why)


def position(at: float, whole: float) -> str:
    return f"{lasted(at)} / {lasted(whole)}"


def file_name(recording: Recording) -> str:
    return f"{recording.began.astimezone():%Y-%m-%d_%H%M}_{recording.id}.wav"


def copied(path: str, sha256: str) -> Shown:
    return tr("Saved as {path}. SHA-256: {sum}").of(path=path, sum=sha256)


def title(began: datetime, now: float) -> Shown:
    return tr("Recording, {when}").of(when=when(began, now))
