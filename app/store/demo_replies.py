"""What the sample company says and asks again and again, in every language of its customers."""

import tomllib

from app.domain.script_text import steps_of
from app.domain.scripts import Script
from app.domain.text_blocks import LANGUAGES, TextBlock
from app.store.demo_data import DEMO
from app.store.engine import Store
from app.store.workshop import StoredWorkshop


def load_demo_replies(store: Store) -> None:
    """Into a store that has none; those that others contain stand first in the file."""
    workshop = StoredWorkshop(store, who="demo")
    told = tomllib.loads((DEMO / "text_blocks.toml").read_text(encoding="utf-8"))
    for each in told["block"]:
        texts = tuple((language, each[language]) for language in LANGUAGES)
        workshop.save_text_block(TextBlock(0, each["name"], tuple(each["tags"]), texts), "supervisor")
    steps = steps_of((DEMO / "call_script.toml").read_text(encoding="utf-8"))
    workshop.save_call_script(Script(0, "Fault reported", steps), "supervisor")
