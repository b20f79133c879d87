import logging

from telephony.engines.embedded.complaints import MOST_SOURCES, Complaints


def test_the_first_is_told_and_the_rest_are_counted(caplog):
    now = [0.0]
    complaints = Complaints(logging.getLogger("test"), lambda: now[0])
    for number in range(500):
        complaints.note("203.0.113.9", "not SIP", f"line {number}")
    complaints.note("203.0.113.9", "no trunk")
    now[0] = 11.0
    complaints.note("203.0.113.9", "not SIP", "line x")
    assert [record.getMessage() for record in caplog.records] == [
        "refused from 203.0.113.9: not SIP: line 0",
        "refused from 203.0.113.9: no trunk",
        "refused from 203.0.113.9: not SIP: line x (and 499 more like it)",
    ]


def test_a_flood_from_everywhere_fills_neither_memory_nor_log(caplog):
    complaints = Complaints(logging.getLogger("test"), lambda: 0.0)
    for number in range(5 * MOST_SOURCES):
        complaints.note(f"10.{number // 250}.{number % 250}.1", "no trunk")
    assert len(caplog.records) <= MOST_SOURCES + 1
