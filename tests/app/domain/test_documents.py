"""Names that are safe anywhere, and files that are what they say."""

from datetime import UTC, date, datetime
from pathlib import PurePosixPath, PureWindowsPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.documents import (
    LONGEST_NAME,
    MOST_BYTES,
    UNKNOWN,
    Document,
    Topic,
    clean_name,
    expired,
    media_of,
    refuse_size,
)
from app.domain.errors import BadInput

PNG = b"\x89PNG\r\n\x1a\n" + bytes(20)


@pytest.mark.parametrize(
    ("name", "clean"),
    [
        ("invoice 12.pdf", "invoice 12.pdf"),
        ("../../etc/passwd", "passwd"),
        ("..\\..\\windows\\system32\\cmd.exe", "cmd.exe"),
        ("/", "document"),
        ("..", "document"),
        ("...pdf", "pdf"),
        (".bashrc", "bashrc"),
        ("a\x00b\r\nc.txt", "ab c.txt"),
        ("evil\u202efdp.exe", "evilfdp.exe"),
        ("CON.txt", "_CON.txt"),
        ("lpt1", "_lpt1"),
        ("a<b>:c?.png", "a_b__c_.png"),
        ("  Šaldytuvas  (2).jpeg . ", "Šaldytuvas (2).jpeg"),
        ("عکس.png", "عکس.png"),
    ],
)
def test_names_are_cleaned(name: str, clean: str):
    assert clean_name(name) == clean


@given(st.text(max_size=400) | st.from_regex(r"(\.\./|[a-z]:\\|con|nul|\.)*[a-z.]*", fullmatch=True))
def test_no_name_leaves_its_folder(name: str):
    clean = clean_name(name)
    assert 0 < len(clean) <= LONGEST_NAME
    assert PurePosixPath("folder", clean).parent == PurePosixPath("folder")
    assert PureWindowsPath("folder", clean).parent == PureWindowsPath("folder")
    assert clean not in (".", "..") and not clean.startswith(".") and clean.isprintable()
    assert not PureWindowsPath(clean).is_reserved()
    assert clean_name(clean) == clean


@pytest.mark.parametrize(
    ("name", "head", "media"),
    [
        ("photo.PNG", PNG, "image/png"),
        ("photo.jpg", b"\xff\xd8\xff\xe0", "image/jpeg"),
        ("scan.pdf", b"%PDF-1.7", "application/pdf"),
        ("notes.txt", "Žalia šviesa".encode(), "text/plain"),
        ("cut.txt", "ą".encode()[:1], "text/plain"),
        (
            "form.docx",
            b"PK\x03\x04",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        ),
        # What says one thing and is another is not believed.
        ("invoice.pdf", b"MZ\x90\x00", UNKNOWN),
        ("photo.png", b"#!/bin/sh\nrm", UNKNOWN),
        ("notes.txt", b"MZ\x90", UNKNOWN),
        ("notes.txt", b"\x7fELF\x02\x01\x01\x00", UNKNOWN),
        # What systems run, whatever is in it.
        ("setup.exe", b"MZ", UNKNOWN),
        ("run.sh", b"echo", UNKNOWN),
        ("start.desktop", b"[Desktop Entry]", UNKNOWN),
        ("page.html", b"<script>", UNKNOWN),
        ("macro.docm", b"PK\x03\x04", UNKNOWN),
        ("noending", b"text", UNKNOWN),
    ],
)
def test_name_and_bytes_must_agree(name: str, head: bytes, media: str):
    assert media_of(name, head) == media
    made = Document(1, Topic("device", "1"), name, "other", media, 3, "0" * 64, "", datetime.now(UTC))
    assert made.opens == (media != UNKNOWN)


@given(st.text(max_size=30), st.binary(max_size=60))
def test_anything_gets_an_answer(name: str, head: bytes):
    assert media_of(name, head)


def test_empty_and_huge_files_are_refused_with_words():
    refuse_size(1)
    refuse_size(MOST_BYTES)
    with pytest.raises(BadInput, match="empty"):
        refuse_size(0)
    with pytest.raises(BadInput, match="at most 50 MB"):
        refuse_size(MOST_BYTES + 1)


def test_a_last_day_still_counts():
    made = Document(
        1, Topic("device", "1"), "a", "other", UNKNOWN, 3, "", "", datetime.now(UTC), date(2026, 3, 1)
    )
    assert not expired(made, date(2026, 3, 1)) and expired(made, date(2026, 3, 2))


def test_a_topic_is_of_a_known_kind():
    with pytest.raises(ValueError):
        Topic("house", "1")
