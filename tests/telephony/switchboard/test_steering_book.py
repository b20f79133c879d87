"""What the floor remembers of steering."""

from telephony.switchboard.steering_book import RECENT, SteeringBook
from telephony.switchboard.steering_events import Deed
from tests.stories.scene import ANNA, CARL, SALES, SUPPORT, VIP, operator


def test_the_newest_deeds_are_remembered_and_numbers_never_go_back() -> None:
    book = SteeringBook()
    book.undone.add(1)
    for number in range(1, RECENT + 3):
        book.remember(Deed(number, 1.0, CARL, "message", ANNA))
    assert list(book.deeds) == list(range(3, RECENT + 3)) and book.last == RECENT + 2
    assert book.undone == set()
    book.remember(Deed(2, 1.0, CARL, "message", ANNA))
    assert book.last == RECENT + 2


def test_where_somebody_was_moved_as_far_as_it_is_there() -> None:
    book, anna = SteeringBook(), operator(ANNA, "101", SUPPORT)
    assert book.placed(anna, (SUPPORT, SALES)) == anna
    book.moved[ANNA] = (SALES, VIP)
    assert book.placed(anna, (SUPPORT, SALES)).queues == (SALES,)
    assert book.placed(anna, (SUPPORT,)) == anna, "nothing is left of it: back to his own"
    book.moved[ANNA] = ()
    assert book.placed(anna, (SUPPORT,)).queues == ()
