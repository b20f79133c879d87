"""The house's text blocks as a desk has them: loaded, searched, filled with what is known of the call."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QLocale, QObject, Signal

from app.domain.block_search import BlockIndex
from app.domain.changes import Changes
from app.domain.placeholders import resolved
from app.domain.reply_values import About, Facts, values_of
from app.domain.scripts import Words, words_in
from app.domain.text_blocks import Shelf, TextBlock, chosen_language, filled, shelf
from app.ui.errors import headline
from app.ui.parts.text import Shown
from app.ui.rooms.ground import Ground
from app.ui.work import Ticket


class ReplyBook(QObject):
    changed = Signal()
    told = Signal(object)
    """A sentence for the line above the columns."""

    def __init__(self, ground: Ground, about: Callable[[], About], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ground = ground
        self.about = about
        """What a text is about that does not say so itself: whoever is on the screen."""
        self.index = BlockIndex(())
        self.shelf: Shelf = {}
        self.problem: Shown = ""
        self.reload()

    def stored(self, changes: Changes) -> None:
        if changes.texts:
            self.reload()

    def reload(self) -> None:
        # The index is made there: folding every word of a thousand blocks takes longer than a picture.
        self._ground.shop.run(self, lambda shop: BlockIndex(shop.text_blocks()), self._loaded, self._failed)

    def _loaded(self, index: BlockIndex) -> None:
        self.index, self.shelf, self.problem = index, shelf(index.blocks), ""
        self.changed.emit()

    def _failed(self, error: Exception) -> None:
        self.problem = headline(error)

    def facts(self, owner: QObject, about: About, then: Callable[[Facts], None]) -> Ticket[Facts]:
        """What is known of them; nothing when the store does not answer, so that everything is asked for."""
        shop = self._ground.shop
        return shop.run(owner, lambda there: there.reply_facts(about), then, lambda _: then(Facts()))

    def language_of(self, block: TextBlock, facts: Facts) -> str:
        """The customer's, else the desk's, else one it has."""
        return chosen_language(block, self.wanted(facts))

    def said(self, block: TextBlock, facts: Facts) -> str:
        """Filled with what is known; the rest waits in it."""
        values = self._values(facts, self.language_of(block, facts))
        return filled(block, self.shelf, self.wanted(facts), values)

    def spoken(self, words: Words, facts: Facts) -> str:
        """Words of a script, for the operator to say."""
        wanted = self.wanted(facts)
        language = next((each for each in wanted if dict(words).get(each)), "en")
        return resolved(words_in(words, wanted), self._values(facts, language))

    def _values(self, facts: Facts, language: str) -> dict[str, str]:
        view = self._ground.desk().view
        known = replace(facts, operator=view.me.name if view is not None else "")
        return values_of(known, self._ground.local, language)

    def wanted(self, facts: Facts) -> tuple[str, ...]:
        """Languages: the customer's, then the desk's."""
        return facts.language, QLocale().name()[:2]
