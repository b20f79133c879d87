"""What is told of the calls behind a figure beside the figure itself: why they went where they went."""

from collections.abc import Mapping, Sequence

from sqlalchemy import select

from app.services.report_book_ports import CallStory
from app.store.desk import DeskPart
from app.store.promises import supervisors_only
from app.store.recordings import recording_counts
from app.store.seen import seen_contacts
from app.store.tables.history import contact

AT_ONCE = 500
"""Calls asked for in one question: SQLite takes only so many names."""


class StoredCallStories(DeskPart):
    """The calls of ``ReportBook`` over the store."""

    def call_stories(self, calls: Sequence[str], role: str) -> Mapping[str, CallStory]:
        supervisors_only(role)
        found: dict[str, CallStory] = {}
        with self.store.reading() as connection:
            for begin in range(0, len(calls), AT_ONCE):
                some = calls[begin : begin + AT_ONCE]
                kept = recording_counts(connection, some)
                rows = connection.execute(
                    select(contact.c.call, contact.c.why, contact.c.person_id, contact.c.company_id).where(
                        contact.c.call.in_(some), seen_contacts(self.seen())
                    )
                )
                for row in rows:
                    why = tuple(row.why.splitlines())
                    found[row.call] = CallStory(why, bool(kept.get(row.call)), row.person_id, row.company_id)
        return found
