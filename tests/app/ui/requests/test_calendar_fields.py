"""Calendars as pages of fields."""

from app.domain.opening_hours import hours_of
from app.domain.service_promises import Calendar
from app.ui.requests.calendar_fields import CalendarFields

OFFICE = Calendar("Office", hours_of("Europe/Vilnius", "Mo-Fr 08:00-17:00", "2026-12-25"))
NIGHT = Calendar("Night", hours_of("UTC", "", ""))


def test_what_is_shown_is_what_is_read(qtbot):
    fields = CalendarFields()
    qtbot.addWidget(fields)
    fields.show_calendars((OFFICE, NIGHT))
    assert fields.calendars == (OFFICE, NIGHT) and fields.names == ("Office", "Night")
    fields.remove.click()
    assert list(fields.calendars) == [OFFICE]
    fields.add.click()
    assert fields.calendars[1].hours.zone == "Europe/Vilnius"
    fields.show_calendars((NIGHT,))
    assert list(fields.calendars) == [NIGHT]
