"""A desk's door to the store: everything ``Office`` asks for, in one object per desk process."""

from app.store.block_list import StoredBlockList
from app.store.imports import StoredImports
from app.store.people import StoredPeople
from app.store.search import StoredSearch
from app.store.timeline import StoredHistory


class StoredOffice(StoredPeople, StoredSearch, StoredHistory, StoredImports, StoredBlockList):
    """``Office`` over the store: ``StoredOffice(store, who=operator, region="LT")``. One thread at a time."""
