"""Lists of recalled devices: exactly those, and nobody's state is lost."""

from datetime import date

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import insert, select

from app.domain.changes import Changes
from app.domain.recalls import Recall, SerialRange, recalled
from app.store.desk import now
from app.store.recall_rows import meant, open_recalls, part_rows, put_on_list, suspects
from app.store.tables.equipment import device, product, recall_device
from devices.scanning.serial_number import serial_key
from tests.workshop import Bench

SOME = Recall(7, "Fan", (1, 2), date(2026, 1, 1), (SerialRange("A1", "A9"), SerialRange("B1", "B9")), ("L1",))


def test_parts_keep_their_order():
    rows = part_rows(7, SOME)
    assert [(row["kind"], row["product_id"], row["first"], row["last"]) for row in rows] == [
        ("product", 1, "", ""), ("product", 2, "", ""), ("range", None, "A1", "A9"),
        ("range", None, "B1", "B9"), ("lot", None, "L1", ""),
    ]  # fmt: skip
    assert [row["position"] for row in rows] == [0, 1, 2, 3, 4]
    assert {row["recall_id"] for row in rows} == {7}


def test_a_list_is_made_exact_and_long_ones_too(bench: Bench):
    product = bench.device("A0").product.id
    recall = bench.workshop.save_recall(Recall(0, "Fan", (product,), date(2026, 1, 1), lots=("none",)))
    ids = [bench.device(f"A{n}").id for n in range(1, 21)]
    with bench.desk.store.writing(Changes()) as connection:
        put_on_list(connection, recall.id, device.c.id.in_(ids))
        connection.execute(
            recall_device.update().where(recall_device.c.device_id == ids[0]).values(state="refused")
        )
        put_on_list(connection, recall.id, device.c.id.in_(ids[10:]))
        rows = connection.execute(select(recall_device.c.device_id, recall_device.c.state)).all()
    states = {row.device_id: row.state for row in rows}
    assert states == {ids[0]: "refused"} | {each: "open" for each in ids[10:]}


def test_what_a_recall_asks_of_a_device(bench: Bench):
    bench.device("ab-12", lot="L7")
    with bench.desk.store.reading() as connection:
        (suspect,) = suspects(connection, device.c.serial_key == "AB12")
        assert open_recalls(connection) == []
    assert (suspect.key, suspect.lot, suspect.made) == ("AB12", "L7", None)


SERIALS = st.text("AB019-", min_size=0, max_size=5)
RANGES = st.lists(st.builds(SerialRange, SERIALS, SERIALS), max_size=3).map(tuple)
LOTS = st.sampled_from(("", "L-1", "l1", "L2", "-"))
DAYS = st.none() | st.dates(date(2025, 1, 1), date(2025, 1, 9))


@given(
    book=st.lists(st.tuples(SERIALS, LOTS, DAYS), max_size=25),
    ranges=RANGES,
    lots=st.lists(st.sampled_from(("L1", "L2", "-", "none")), max_size=2).map(tuple),
    made=st.tuples(DAYS, DAYS),
)
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_sql_and_the_rule_mean_the_same_devices(bench: Bench, book, ranges, lots, made):
    of = Recall(0, "Fan", (1,), date(2026, 1, 1), ranges, lots, *made)
    with bench.desk.store.writing(Changes()) as connection:
        connection.execute(device.delete())
        connection.execute(product.delete())
        connection.execute(insert(product), [{"id": n, "model_key": str(n)} for n in (1, 2)])
        keys = {serial_key(serial): (serial, lot, day) for serial, lot, day in book}
        rows = [
            {
                "product_id": n,
                "serial": serial,
                "serial_key": key,
                "lot": lot,
                "made": day,
                "changed_at": now(),
            }
            for key, (serial, lot, day) in keys.items()
            for n in (1, 2)
        ]
        if rows:
            connection.execute(insert(device), rows)
        found = set(connection.execute(select(device.c.id).where(meant(connection, of))).scalars())
        asked = suspects(connection, device.c.product_id == 1)
        assert found == set(recalled(of, asked))
