"""What the window asks about text blocks, whom they are filled for, and call scripts. As in ``device_ports``:
the store implements it, milliseconds, off the UI thread, failures are ``RingdeskError``."""

from typing import Protocol

from app.domain.reply_values import About, Facts
from app.domain.scripts import Script
from app.domain.text_blocks import BlockVersion, TextBlock


class Replies(Protocol):
    def text_blocks(self) -> tuple[TextBlock, ...]:
        """All that are not deleted, by name."""

    def save_text_block(self, block: TextBlock, role: str) -> TextBlock:
        """A new one or a new version; where others contain it they follow its name. ``BadInput``,
        ``StaleBlock``; ``NotAllowed`` for all but supervisors."""

    def delete_text_block(self, block_id: int, role: str) -> None:
        """``BadInput`` while others contain it; ``NotAllowed``."""

    def restore_text_block(self, block_id: int, role: str) -> TextBlock:
        """Undo of deletion. ``BadInput`` when its name is taken or what it contains is gone."""

    def text_block_versions(self, block_id: int) -> tuple[BlockVersion, ...]:
        """Newest first."""

    def reply_facts(self, about: About) -> Facts:
        """What is known there; a request brings its customer and device along. Gone things are not in it."""

    def call_scripts(self) -> tuple[Script, ...]:
        """All that are not deleted, by name."""

    def save_call_script(self, script: Script, role: str) -> Script:
        """A new one or a new version. ``BadInput``, ``StaleBlock``, ``NotAllowed``."""

    def delete_call_script(self, script_id: int, role: str) -> None: ...

    def restore_call_script(self, script_id: int, role: str) -> Script:
        """Undo of deletion."""
