"""Who looks is told which areas changed, whoever changed them."""

from collections.abc import Iterator

import pytest

from app.domain.changes import Changes
from app.store.feed import ChangeFeed
from tests.people import Desk, contact


@pytest.fixture
def feed(desk: Desk) -> Iterator[ChangeFeed]:
    opened = ChangeFeed(desk.store)
    yield opened
    opened.close()


def test_nothing_changed_is_nothing(feed: ChangeFeed):
    assert feed.poll() is None


def test_each_area_is_told_once(desk: Desk, other_desk: Desk, feed: ChangeFeed):
    other_desk.add("Jonas")
    assert feed.poll() == Changes(people=True)
    assert feed.poll() is None
    other_desk.contacts.record(contact("c1"))
    other_desk.office.save_note("c1", "mantas", "x")
    assert feed.poll() == Changes(history=True, notes=True)
    desk.office.save_note("c1", "rasa", "y")  # this program's own writes too
    assert feed.poll() == Changes(notes=True)


def test_a_commit_that_concerns_no_area_is_not_told(other_desk: Desk, feed: ChangeFeed):
    with other_desk.store.writing(Changes()) as connection:
        connection.exec_driver_sql("UPDATE change SET number = number")
    assert feed.poll() is None
