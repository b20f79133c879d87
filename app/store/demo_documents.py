"""Papers of the sample company's devices, made here byte by byte: no file of anybody is among them."""

import struct
import tempfile
import zlib
from datetime import datetime, timedelta
from pathlib import Path

from sqlalchemy import select

from app.domain.device_page import NewEvent
from app.domain.documents import NewDocument, Topic
from app.domain.warranty import Extension
from app.store.desk import now
from app.store.engine import Store
from app.store.tables.equipment import device, product
from app.store.workshop import StoredWorkshop

DEVICES = 8
WIDE, HIGH = 320, 200


def load_demo_documents(store: Store, now_at: datetime | None = None) -> None:
    """Photographs of plates, invoices and readings for the first devices, with notes and an extension."""
    end = now_at or now()
    with store.asking() as connection:
        rows = connection.execute(
            select(device.c.id, device.c.serial, product.c.model, device.c.sold)
            .join(product, product.c.id == device.c.product_id)
            .order_by(device.c.id)
            .limit(DEVICES)
        ).all()
    rasa, dovile = StoredWorkshop(store, who="rasa"), StoredWorkshop(store, who="dovile")
    with tempfile.TemporaryDirectory() as folder:
        for row in rows:
            topic, place = Topic("device", str(row.id)), Path(folder)
            sold = row.sold or end.date()
            paper = place / f"Invoice {row.serial}.pdf"
            paper.write_bytes(pdf(f"Invoice for {row.model}", f"Serial number {row.serial}", f"Sold {sold}"))
            rasa.add_document(NewDocument(topic, str(paper), "invoice"))
            plate = place / f"Plate {row.serial}.png"
            plate.write_bytes(png(row.id))
            dovile.add_document(NewDocument(topic, str(plate), "photo"))
            note = place / "Readings.txt"
            note.write_text(f"{row.model} {row.serial}\nInside -18.4 °C, outside 23 °C, 1.9 A\n", "utf-8")
            due = end.date() + timedelta(days=20 * row.id)
            dovile.add_document(NewDocument(topic, str(note), "report", expires=due))
            for days, text in ((30, "Door seal is worn, order one."), (3, "Customer asks for a second key.")):
                rasa.add_event(NewEvent(row.id, "note", text, end - timedelta(days=days)))
            looked = "Cleaned the condenser, measured again: all in order."
            dovile.add_event(NewEvent(row.id, "visit", looked, end - timedelta(days=12, hours=3)))
    for row in rows[:2]:
        rasa.extend_warranty(row.id, Extension("Extended warranty", 12, row.sold))


def png(seed: int) -> bytes:
    """A picture like a plate on metal: stripes and a frame."""
    lines = []
    for y in range(HIGH):
        frame = y < 8 or y >= HIGH - 8
        shades = bytes(
            40 if frame or x < 8 or x >= WIDE - 8 else 40 if _ink(x, y, seed) else 205 + (x + y) % 12
            for x in range(WIDE)
        )
        lines.append(b"\x00" + shades)
    head = struct.pack(">IIBBBBB", WIDE, HIGH, 8, 0, 0, 0, 0)
    parts = ((b"IHDR", head), (b"IDAT", zlib.compress(b"".join(lines), 9)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(name, data) for name, data in parts)


def _ink(x: int, y: int, seed: int) -> bool:
    """Lines of something like letters, and a bar code below them."""
    if 30 <= y < 96:
        return 30 <= x < WIDE - 30 and y % 22 > 12 and (x * 7 + y // 22 * 31 + seed * 13) % 11 < 6
    return 120 <= y < 176 and 40 <= x < WIDE - 40 and (x * (seed % 5 + 3) // 4 * 29) % 7 < 3


def _chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def pdf(*lines: str) -> bytes:
    """One page of A4 with a few lines in Helvetica (ISO 32000-1, 7.5)."""
    words = "".join(f"({line.translate(_ESCAPED)}) Tj 0 -24 Td " for line in lines)
    text = f"BT /F1 16 Tf 60 760 Td {words}ET".encode("latin-1", "replace")
    objects = (
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R "
        b"/Resources << /Font << /F1 5 0 R >> >> >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(text), text),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    )
    made, places = b"%PDF-1.4\n", []
    for number, each in enumerate(objects, 1):
        places.append(len(made))
        made += b"%d 0 obj\n%s\nendobj\n" % (number, each)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    tail = b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, len(made))
    return made + b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1) + table + tail


_ESCAPED = str.maketrans({"(": r"\(", ")": r"\)", "\\": r"\\"})
