"""Documents: their rows in the database, their bytes beside it.

Rows and files meet under the write lock only, so that nobody tidies away the bytes that somebody else
is about to name.
"""

from collections.abc import Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Row, delete, insert, select, update

from app.domain.changes import Changes
from app.domain.documents import (
    KINDS,
    Document,
    NewDocument,
    StaleDocument,
    Topic,
    clean_name,
    media_of,
)
from app.domain.errors import NotFound
from app.store.desk import DeskPart, now
from app.store.document_files import DocumentFolder, disk_spoken_plainly
from app.store.tables.documents import document

DOCUMENTS = Changes(devices=True, tickets=True)
KEPT_DAYS = 30
"""How long the bytes of a removed document stay."""


class StoredDocuments(DeskPart):
    """``Documents`` over the store."""

    @property
    def document_folder(self) -> DocumentFolder:
        return DocumentFolder(self.store.path.parent / "documents")

    def add_document(self, new: NewDocument) -> Document:
        if new.kind not in KINDS:
            raise ValueError(f"no kind of document: {new.kind!r}")
        folder = self.document_folder
        with disk_spoken_plainly(), folder.copied(Path(new.path)) as (copy, digest, head):
            name, size = clean_name(Path(new.path).name), copy.stat().st_size
            row: dict[str, Any] = {
                "topic_kind": new.topic.kind,
                "topic_ref": new.topic.ref,
                "name": name,
                "kind": new.kind,
            }
            row |= {"media": media_of(name, head), "size": size, "sha256": digest, "expires": new.expires}
            with self.store.writing(DOCUMENTS) as connection:
                _tidy(connection, folder)
                folder.keep(copy, digest)
                key = connection.execute(insert(document), row | {"who": self.who, "at": now()})
                assert key.inserted_primary_key is not None
                self._audit(connection, "document added", None, _detail(new.topic, name))
                return one_document(connection, key.inserted_primary_key[0])

    def documents_of(self, topic: Topic) -> tuple[Document, ...]:
        with self.store.reading() as connection:
            return documents_about(connection, topic)

    def save_document(self, document: Document) -> Document:
        if document.kind not in KINDS:
            raise ValueError(f"no kind of document: {document.kind!r}")
        with self.store.writing(DOCUMENTS) as connection:
            stored = one_document(connection, document.id)
            if stored.version != document.version:
                raise StaleDocument(
                    f"{stored.name} was changed by somebody else meanwhile.",
                    "Look at it, then change it again.",
                )
            values: dict[str, Any] = {"name": _renamed(stored, document.name), "kind": document.kind}
            values |= {"expires": document.expires, "version": stored.version + 1}
            connection.execute(_one(document.id).values(values))
            self._audit(connection, "document changed", None, _detail(stored.topic, stored.name))
            return one_document(connection, document.id)

    def remove_document(self, document_id: int) -> None:
        with self.store.writing(DOCUMENTS) as connection:
            gone = one_document(connection, document_id)
            connection.execute(_one(document_id).values(removed_at=now()))
            self._audit(connection, "document removed", None, _detail(gone.topic, gone.name))

    def restore_document(self, document_id: int) -> Document:
        with self.store.writing(DOCUMENTS) as connection:
            connection.execute(_one(document_id).values(removed_at=None))
            back = one_document(connection, document_id)
            self._audit(connection, "document brought back", None, _detail(back.topic, back.name))
            return back

    def document_path(self, document_id: int) -> str:
        with self.store.reading() as connection:
            of = one_document(connection, document_id)
        return str(self.document_folder.checked(of))

    def copy_document(self, document_id: int, folder: str) -> str:
        with self.store.reading() as connection:
            of = one_document(connection, document_id)
        with disk_spoken_plainly():
            return str(self.document_folder.copy_out(of, Path(folder)))

    def expiring_documents(self, until: date) -> Sequence[Document]:
        question = select(document).where(document.c.removed_at.is_(None), document.c.expires <= until)
        with self.store.asking() as connection:
            rows = connection.execute(question.order_by(document.c.expires, document.c.id))
            return tuple(_of(row) for row in rows)


def _tidy(connection: Connection, folder: DocumentFolder) -> None:
    """Bytes that nobody named for so long go for good."""
    old = document.c.removed_at < now() - timedelta(days=KEPT_DAYS)
    hashes = set(connection.execute(select(document.c.sha256).where(old)).scalars())
    if not hashes:
        return
    connection.execute(delete(document).where(old))
    named = select(document.c.sha256).where(document.c.sha256.in_(hashes))
    for digest in hashes - set(connection.execute(named).scalars()):
        folder.forget(digest)


def documents_about(connection: Connection, topic: Topic) -> tuple[Document, ...]:
    """Newest first, without those that were removed."""
    about = (document.c.topic_kind == topic.kind, document.c.topic_ref == topic.ref)
    rows = connection.execute(
        select(document)
        .where(*about, document.c.removed_at.is_(None))
        .order_by(document.c.at.desc(), document.c.id.desc())
    )
    return tuple(_of(row) for row in rows)


def _one(document_id: int) -> Any:
    return update(document).where(document.c.id == document_id)


def one_document(connection: Connection, document_id: int) -> Document:
    """``NotFound`` when it was removed."""
    here = select(document).where(document.c.id == document_id, document.c.removed_at.is_(None))
    row = connection.execute(here).first()
    if row is None:
        raise NotFound("This document is not there any more.", "Look at the list again.")
    return _of(row)


def _of(row: Row[Any]) -> Document:
    return Document(
        id=row.id,
        topic=Topic(row.topic_kind, row.topic_ref),
        name=row.name,
        kind=row.kind,
        media=row.media,
        size=row.size,
        sha256=row.sha256,
        who=row.who,
        at=row.at,
        expires=row.expires,
        version=row.version,
    )


def _detail(topic: Topic, name: str) -> str:
    return f"{topic.kind} {topic.ref}: {name}"


def _renamed(stored: Document, wanted: str) -> str:
    """The ending says what a file is, so it stays."""
    ending = Path(stored.name).suffix
    name = clean_name(wanted)
    return name if Path(name).suffix == ending else clean_name(f"{name}{ending}")
