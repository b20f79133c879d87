"""What the window asks of documents: files kept for a device, a ticket, a person. The store implements it."""

from collections.abc import Sequence
from datetime import date
from typing import Protocol

from app.domain.documents import Document, NewDocument, Topic


class Documents(Protocol):
    """As ``Workshop``: synchronous, on the worker's thread. A copy of 50 MB takes a moment."""

    def add_document(self, new: NewDocument) -> Document:
        """Copies the file. ``BadInput`` when it cannot be read or kept, ``StoreUnavailable`` when the disk is
        full. The same bytes twice are kept once."""

    def documents_of(self, topic: Topic) -> tuple[Document, ...]:
        """Newest first."""

    def save_document(self, document: Document) -> Document:
        """Name, kind and last day; ``StaleDocument`` when somebody was faster."""

    def remove_document(self, document_id: int) -> None:
        """It leaves the list; its bytes stay for ``KEPT_DAYS``, so that it can come back."""

    def restore_document(self, document_id: int) -> Document: ...

    def document_path(self, document_id: int) -> str:
        """Where its bytes are, checked. ``NotFound`` when the file is gone, ``BadInput`` when it is not the
        one that was put there. Read only: the file has no name of its own."""

    def copy_document(self, document_id: int, folder: str) -> str:
        """A copy with its name, to be opened or kept; returns its path. Never one that the system would
        run: it is not executable."""

    def expiring_documents(self, until: date) -> Sequence[Document]:
        """Those whose last day is not after ``until``, soonest first, past ones too."""
