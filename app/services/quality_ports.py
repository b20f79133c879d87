"""What the window asks of the store about score cards, reviews and feedback. As in ``device_ports``."""

from datetime import date, datetime
from typing import Protocol

from app.domain.quality.cards import Card, CardVersion
from app.domain.quality.reviews import Review
from app.domain.quality.sampling import Candidate, Rules


class Quality(Protocol):
    """``role``: of who sits here; ``NotAllowed`` when it may not."""

    def score_cards(self) -> tuple[Card, ...]:
        """By name."""

    def save_score_card(self, card: Card, role: str) -> Card:
        """A version more. ``StaleCard`` when somebody was faster."""

    def delete_score_card(self, card_id: int, role: str) -> None:
        """Reviews keep their scores; ``restore_score_card`` brings it back."""

    def restore_score_card(self, card_id: int, role: str) -> Card: ...

    def score_card_versions(self, card_id: int) -> tuple[CardVersion, ...]:
        """Newest first."""

    def sampling_rules(self) -> Rules: ...

    def save_sampling_rules(self, rules: Rules, role: str) -> Rules: ...

    def calls_to_review(self, week: date, role: str, *, every: bool = False) -> tuple[Candidate, ...]:
        """Drawn from the recorded calls of the week of that day, by this machine's clock; reviewed ones
        too. ``every``: all of them, to choose from by hand."""

    def save_review(self, review: Review, role: str) -> Review:
        """A call is reviewed once for each operator; its score is of the card as it is now."""

    def withdraw_review(self, review_id: int, role: str) -> None:
        """It was never made; the call is drawn again. Not once the operator answered."""

    def reviews(self, since: datetime, role: str) -> tuple[Review, ...]:
        """Of calls since then, oldest first."""

    def feedback(self) -> tuple[Review, ...]:
        """What was said of one's own calls, newest first; nobody else's."""

    def read_feedback(self, review_id: int) -> Review:
        """He whom it is about has seen it."""

    def answer_feedback(self, review_id: int, text: str) -> Review:
        """An answer, or with empty words: I have seen it."""
