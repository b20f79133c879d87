"""A call script as a supervisor writes it, in TOML, and as data that JSON can hold."""

import json
import tomllib
from collections.abc import Mapping, Sequence
from typing import Any

from app.domain.errors import BadInput
from app.domain.scripts import NO, YES, YES_NO, Answer, Script, Step, Words
from app.domain.text_blocks import LANGUAGES
from app.domain.texts import tr

EXAMPLE = """[[step]]
id = "what"
kind = "choice"
label.en = "Fault"
en = "What does the device do?"
answers = [
  { id = "cold", to = "since", en = "It does not cool" },
  { id = "noise", to = "since", en = "It is loud" },
]

[[step]]
id = "since"
kind = "date"
label.en = "Since"
en = "Since when, {{person}}?"
to = "danger"

[[step]]
id = "danger"
kind = "yes_no"
label.en = "Water or smell of burning"
en = "Does water run out, or does it smell burnt?"
yes = "off"
no = "end"

[[step]]
id = "off"
kind = "say"
en = "Please switch it off and pull the plug."
to = "end"

[[step]]
id = "end"
kind = "end"
en = "Thank you. A technician will look at it."
"""


def steps_of(text: str) -> tuple[Step, ...]:
    """``BadInput`` with the line for what cannot be read."""
    try:
        told = tomllib.loads(text)
    except tomllib.TOMLDecodeError as failure:
        raise BadInput(tr("The steps cannot be read:"), str(failure)) from failure
    steps = told.get("step", [])
    if not isinstance(steps, list) or not all(isinstance(each, dict) for each in steps):
        raise BadInput(tr("The steps cannot be read:"), "[[step]]")
    return tuple(_step(each) for each in steps)


def text_of(steps: Sequence[Step]) -> str:
    """As ``steps_of`` reads it."""
    return "\n".join(_step_text(each) for each in steps)


def data_of(script: Script) -> dict[str, Any]:
    return {"steps": [_told(each) for each in script.steps]}


def script_of(script_id: int, name: str, data: Mapping[str, Any], version: int) -> Script:
    return Script(script_id, name, tuple(_step(each) for each in data["steps"]), version)


def _told(step: Step) -> dict[str, Any]:
    """The same as in TOML."""
    told: dict[str, Any] = {"id": step.id, "kind": step.kind}
    if step.label:
        told["label"] = dict(step.label)
    told |= dict(step.words)
    if step.kind == YES_NO:
        told |= {each.id: each.to for each in step.answers}
    elif step.answers:
        told["answers"] = [{"id": each.id, "to": each.to, **dict(each.words)} for each in step.answers]
    return told | ({"to": step.to} if step.to else {})


def _step(told: dict[str, Any]) -> Step:
    known = {"id", "kind", "label", "answers", "to", "yes", "no", *LANGUAGES}
    if strange := [name for name in told if name not in known]:
        raise BadInput(tr("The steps cannot be read:"), f"{told.get('id', '?')}: {', '.join(strange)}")
    kind = str(told.get("kind", ""))
    label = told.get("label", {})
    answers = told.get("answers", [])
    if not isinstance(label, dict) or not all(isinstance(each, dict) for each in answers):
        raise BadInput(tr("The steps cannot be read:"), str(told.get("id", "?")))
    made: tuple[Answer, ...]
    if kind == YES_NO:
        made = (Answer("yes", YES, str(told.get("yes", ""))), Answer("no", NO, str(told.get("no", ""))))
    else:
        made = tuple(
            Answer(str(each.get("id", "")), _words(each), str(each.get("to", ""))) for each in answers
        )
    return Step(str(told.get("id", "")), kind, _words(told), _words(label), made, str(told.get("to", "")))


def _words(told: Mapping[str, Any]) -> Words:
    return tuple((language, str(told[language])) for language in LANGUAGES if told.get(language))


def _step_text(step: Step) -> str:
    lines = ["[[step]]"]
    for name, value in _told(step).items():
        if name == "label":
            lines += [f"label.{language} = {_quoted(text)}" for language, text in value.items()]
        elif name == "answers":
            lines += ["answers = [", *(f"  {_table(each)}," for each in value), "]"]
        else:
            lines.append(f"{name} = {_quoted(value)}")
    return "\n".join(lines) + "\n"


def _table(pairs: Mapping[str, str]) -> str:
    return "{ " + ", ".join(f"{name} = {_quoted(text)}" for name, text in pairs.items()) + " }"


def _quoted(text: str) -> str:
    """A basic string of TOML: what JSON escapes it escapes the same way, and delete besides."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
