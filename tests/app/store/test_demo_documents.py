"""Papers of the demo: real files of their kinds, on the first devices."""

from app.store.demo_data import load_demo_data
from app.store.demo_devices import load_demo_devices
from app.store.demo_documents import DEVICES, load_demo_documents, pdf, png
from tests.workshop import Bench


def test_the_first_devices_have_papers_notes_and_visits(bench: Bench):
    assert load_demo_data(bench.desk.store) and load_demo_devices(bench.desk.store)
    load_demo_documents(bench.desk.store)
    last = bench.workshop.list_devices("").entries
    pages = [bench.workshop.device_page(entry.line.id) for entry in last]
    with_papers = [page for page in pages if page.documents]
    assert len(with_papers) == DEVICES
    for page in with_papers:
        assert {each.media for each in page.documents} == {"application/pdf", "image/png", "text/plain"}
        assert {each.kind for each in page.card.events} >= {"note", "visit"}
    assert sum(bool(page.extensions) for page in pages) == 2


def test_what_is_made_begins_and_ends_as_such_files_do():
    assert pdf("a(b)\\").startswith(b"%PDF-") and pdf("x").endswith(b"%%EOF\n")
    assert png(1).startswith(b"\x89PNG") and png(1) != png(2)
