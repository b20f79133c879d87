"""The sample company's plan, as the demo lives under it."""

import tomllib
from pathlib import Path

from app.run.plan_file import plan_of
from telephony.switchboard.plan import Plan

FILE = Path(__file__).resolve().parent.parent / "resources" / "demo" / "plan.toml"


def demo_plan() -> Plan:
    text = FILE.read_text("utf-8").replace("{secret}", "x" * 20).replace("{world_port}", "5070")
    return plan_of(tomllib.loads(text))
