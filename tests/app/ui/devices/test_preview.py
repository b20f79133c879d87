"""Pictures, pages and text are shown; what is broken or dangerous is not."""

from pathlib import Path

from app.domain.documents import Document, NewDocument, Topic
from app.store.demo_documents import pdf, png
from app.ui.devices.document_words import NO_PREVIEW, NOT_CHOSEN, NOT_SHOWN
from app.ui.devices.preview import Preview, look_at
from tests.app.ui.devices.conftest import Place


def add(place: Place, tmp_path: Path, name: str, data: bytes) -> Document:
    (tmp_path / name).write_bytes(data)
    return place.bench.workshop.add_document(NewDocument(Topic("device", "1"), str(tmp_path / name)))


def shown(place: Place, document: Document | None) -> Preview:
    preview = Preview(place.ground)
    place.qtbot.addWidget(preview)
    preview.resize(300, 300)
    preview.show()
    preview.show_document(document)
    place.settle()
    return preview


def test_a_picture_and_a_page_are_painted(place: Place, tmp_path: Path):
    for name, data in (("plate.png", png(3)), ("paper.pdf", pdf("Invoice", "CB-1"))):
        preview = shown(place, add(place, tmp_path, name, data))
        assert preview.message is None, name
        pixmap = preview.picture.pixmap()
        assert 0 < pixmap.width() <= 300 * pixmap.devicePixelRatio()
        image = pixmap.toImage()
        colours = {image.pixel(x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)}
        assert len(colours) > 1


def test_text_is_read_and_other_kinds_are_not_guessed(place: Place, tmp_path: Path):
    assert shown(place, add(place, tmp_path, "a.txt", "Žalia".encode())).text.toPlainText() == "Žalia"
    assert shown(place, add(place, tmp_path, "a.bin", b"\x00\x01")).message == NO_PREVIEW
    assert shown(place, None).message == NOT_CHOSEN


def test_a_broken_picture_is_told(place: Place, tmp_path: Path):
    broken = shown(place, add(place, tmp_path, "a.png", png(3)[:200]))
    assert broken.message is not None and broken.message.text == NOT_SHOWN


def test_a_picture_that_would_fill_the_memory_is_not_unpacked(place: Place, tmp_path: Path):
    data = bytearray(png(1))
    data[16:24] = (60_000).to_bytes(4, "big") * 2
    document = add(place, tmp_path, "bomb.png", bytes(data))
    assert look_at(document, str(tmp_path / "bomb.png")).broken


def test_a_file_that_is_gone_is_told(place: Place, tmp_path: Path):
    document = add(place, tmp_path, "a.txt", b"text")
    Path(place.bench.workshop.document_path(document.id)).unlink()
    preview = shown(place, document)
    assert preview.message is not None and preview.message.kind == "error"
