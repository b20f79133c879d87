"""The sample company speaks all five languages."""

from app.domain.text_blocks import LANGUAGES
from app.store.demo_replies import load_demo_replies
from tests.workshop import Bench


def test_its_blocks_are_there_in_every_language(bench: Bench) -> None:
    load_demo_replies(bench.desk.store)
    blocks = bench.workshop.text_blocks()
    assert len(blocks) >= 3
    assert all(each.languages == LANGUAGES for each in blocks)
    script = bench.workshop.call_scripts()[0]
    assert all(tuple(language for language, _ in step.words) == LANGUAGES for step in script.steps)
