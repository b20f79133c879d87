"""What README and handbook say is still so: links, files, fields of the plan, options, keys, pictures."""

import importlib
import re
import tomllib
from collections.abc import Iterator
from dataclasses import MISSING, fields
from pathlib import Path
from typing import Any

import pytest

import main
from app.run.plan_file import plan_of
from app.run.status_plan import StatusPlan
from app.ui.commands import ACTIONS
from telephony.switchboard import plan
from telephony.switchboard.flow import Step
from tests.shape import ROOT

HANDBOOK = ROOT / "resources" / "handbook"
PAGES = [ROOT / "README.md", ROOT / "CHANGELOG.md", *sorted(HANDBOOK.glob("*.md"))]
TOP = ("app", "benchmarks", "devices", "resources", "telephony", "tests")
RUN_BY_HAND = ("demo", "standalone", "desk", "exchange")
LARGEST_PICTURE = 150_000

FENCE = re.compile(r"^ *```.*?^ *```", re.MULTILINE | re.DOTALL)
LINK = re.compile(r"""\]\(([^)\s]+)\)|(?:src|srcset)="([^"]+)\"""")
PATH = re.compile(rf"\b(?:{'|'.join(TOP)})/[\w./-]*\w")
FILE = re.compile(r"`(\w+\.py)`")
# Files that a person makes, or that stand as an example of a name.
MADE_UP = re.compile(r"resources/\w+/.*NAME|ringdesk_CODE")


def name(page: Path) -> str:
    return page.name


def links(page: Path) -> Iterator[tuple[str, str]]:
    """(file, anchor) of every link to a place in this project."""
    for found in LINK.finditer(FENCE.sub("", page.read_text("utf-8"))):
        target = found[1] or found[2]
        if not re.match(r"[a-z]+:", target):
            yield target.partition("#")[0], target.partition("#")[2]


def anchors(page: Path) -> set[str]:
    """Headings as GitHub names them in addresses."""
    headings = re.findall(r"^#+ (.*)$", FENCE.sub("", page.read_text("utf-8")), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_links_lead_somewhere(page: Path) -> None:
    lost = []
    for file, anchor in links(page):
        target = (page.parent / file).resolve() if file else page
        if not target.exists() or (anchor and anchor not in anchors(target)):
            lost.append(f"{file}#{anchor}")
    assert not lost


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_files_that_are_named_are_there(page: Path) -> None:
    text = page.read_text("utf-8")
    known = {path.name for top in TOP for path in (ROOT / top).rglob("*.py")}
    lost = [path for path in PATH.findall(text) if not (MADE_UP.search(path) or exists(path))]
    assert not lost + [file for file in FILE.findall(text) if file not in known]


def exists(path: str) -> bool:
    """A place may be named from the root or, like `switchboard/call.py`, from a top folder."""
    return (ROOT / path).exists() or any((ROOT / top / path).exists() for top in TOP)


def test_every_page_is_in_the_table_of_contents() -> None:
    listed = {file for file, _ in links(HANDBOOK / "README.md")}
    assert {page.name for page in HANDBOOK.glob("*.md")} - {"README.md"} <= listed


SECTIONS: dict[str, tuple[type, set[str]]] = {
    "At the top of the file": (
        plan.Plan,
        {
            "queues",
            "operators",
            "trunks",
            "numbers",
            "pause_codes",
            "pause_limits",
            "calendars",
            "rules",
            "flows",
        },
    ),
    "`[[rule]]`": (plan.Rule, set()),
    "`[[queue]]`": (plan.QueuePlan, set()),
    "`[[operator]]`": (plan.OperatorPlan, set()),
    "`[[trunk]]`": (plan.TrunkPlan, set()),
    "`[[number]]`": (plan.NumberPlan, set()),
    "`[[menu.step]]`": (Step, set()),
    "`[status_page]`": (StatusPlan, set()),
}
THE_PLAN = (HANDBOOK / "plan.md").read_text("utf-8")


def documented(section: str) -> dict[str, str]:
    """Field → its default as the page writes it."""
    body = THE_PLAN.split(f"\n## {section}")[1].split("\n## ")[0]
    return dict(re.findall(r"^\| `(\w+)` \| ([^|]+?) \|", body, re.MULTILINE))


@pytest.mark.parametrize("section", SECTIONS)
def test_every_field_of_the_plan_stands_with_its_default(section: str) -> None:
    kind, elsewhere = SECTIONS[section]
    assert documented(section) == {
        each.name: written(each, documented(section).get(each.name, ""))
        for each in fields(kind)
        if each.name not in elsewhere
    }


def written(field: Any, shown: str) -> str:
    """``shown`` when it is right about the field's default, else what would be."""
    default = field.default_factory() if field.default_factory is not MISSING else field.default
    if default is MISSING:
        return "needed"
    if shown in ("none", "always open"):
        return shown if default in ((), None, plan.Hours()) else f"`{default!r}`"
    value = tomllib.loads(f"x = {shown.strip('`')}")["x"] if shown.startswith("`") else None
    value = tuple(value) if isinstance(value, list) else value
    right = value == default and isinstance(value, bool) is isinstance(default, bool)
    return shown if right else repr(default)


def test_hours_and_pauses_are_told_too() -> None:
    for word in (*(f"`{each.name}`" for each in fields(plan.Hours)), "`[[pause]]`", "`code`", "`name`"):
        assert word in THE_PLAN


def test_the_example_is_a_plan() -> None:
    example = re.search(r"```toml\n(.*?)```", THE_PLAN, re.DOTALL)
    assert example
    made = plan_of(tomllib.loads(example[1]))
    assert made.queues and made.operators and made.trunks and made.numbers


@pytest.fixture(scope="module")
def running() -> str:
    return (HANDBOOK / "running.md").read_text("utf-8")


@pytest.mark.parametrize("role", main.ROLES)
def test_every_role_stands_in_the_handbook(role: str, running: str) -> None:
    assert re.search(rf"^\| `{role}\b", running, re.MULTILINE)


def test_every_option_stands_in_the_handbook_and_no_other(
    running: str, capsys: pytest.CaptureFixture[str]
) -> None:
    for role in RUN_BY_HAND:
        with pytest.raises(SystemExit):
            importlib.import_module(f"app.run.{role}").main(["--help"])
    real = set(re.findall(r"(?<![\w-])--[a-z][a-z-]*", capsys.readouterr().out))
    tables = "\n".join(re.findall(r"^\| .*$", running, re.MULTILINE))
    told = set(re.findall(r"`(--[a-z][a-z-]*)", tables))
    assert told == (real - {"--help"}) | {"--offscreen"}


def test_the_keys_of_the_readme_are_the_keys_of_the_desk() -> None:
    readme = (ROOT / "README.md").read_text("utf-8")
    rows = re.findall(r"^\| .+ \| ((?:F\d+|Ctrl\+).*?) \|$", readme, re.MULTILINE)
    told = {key for row in rows for key in row.removesuffix(" …").split(", ")}
    assert len(told) > 5
    assert told <= {action.key for action in ACTIONS}


def test_pictures_are_small_enough_to_be_read_on_a_telephone_line() -> None:
    pictures = sorted((HANDBOOK / "pictures").glob("*.png"))
    assert pictures
    assert [each.name for each in pictures if each.stat().st_size > LARGEST_PICTURE] == []
