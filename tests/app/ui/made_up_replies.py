"""A house that has no text blocks and call scripts yet."""

from app.domain.errors import RingdeskError
from app.domain.reply_values import About, Facts
from app.domain.scripts import Script
from app.domain.text_blocks import TextBlock


class MadeUpReplies:
    broken: RingdeskError | None

    def text_blocks(self) -> tuple[TextBlock, ...]:
        if self.broken is not None:
            raise self.broken
        return ()

    def call_scripts(self) -> tuple[Script, ...]:
        return ()

    def reply_facts(self, about: About) -> Facts:
        if self.broken is not None:
            raise self.broken
        return Facts(number=about.number)
