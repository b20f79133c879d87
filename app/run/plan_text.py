"""The plan file as text, before anybody judges it: what a desk needs of it, without the rules of a plan.

A window only asks who sits at it; importing what checks a whole plan would delay its first picture.
"""

import secrets
import tomllib
from pathlib import Path
from typing import Any

from app.domain.errors import BadInput

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
ADVICE = "Put it right in the plan file and start again; the handbook's page on the plan shows every field."


def plan_data(path: Path) -> dict[str, Any]:
    """The tables of the file. Raises BadInput when it is missing or is no TOML."""
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise BadInput(f"The plan file cannot be read: {error}", ADVICE) from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise BadInput(f"{path.name}: {error}", ADVICE) from error


def write_plan(template: Path, data: Path, **fill: str) -> None:
    """A plan with a fresh password, unless there is one already."""
    path = data / "plan.toml"
    if path.exists():
        return
    text = template.read_text(encoding="utf-8").replace("{secret}", secrets.token_urlsafe(12))
    for name, value in fill.items():
        text = text.replace("{" + name + "}", value)
    data.mkdir(parents=True, exist_ok=True)
    path.touch(mode=0o600)
    path.write_text(text, encoding="utf-8")
