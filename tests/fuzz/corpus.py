"""Where fuzzing begins: real messages, the torture messages of the RFCs, and what it found before."""

from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from tests.peers import wire
from tests.telephony.sip.torture import rfc4475_invalid, rfc4475_meaning, rfc4475_valid, rfc5118

KEPT = Path(__file__).parent / "kept"


def seeds(target: str) -> list[bytes]:
    found = kept(target)
    if target == "sdp":
        offers = ((0,), (8, 0), (18, 0, 101))
        return [*found, *(wire.sdp("10.0.0.1", 4000, codecs=codecs) for codecs in offers)]
    books = (rfc4475_valid, rfc4475_invalid, rfc4475_meaning, rfc5118)
    return [*found, *(case.data for book in books for case in book.CASES)]


def kept(target: str) -> list[bytes]:
    file = KEPT / f"{target}.zip"
    if not file.exists():
        return []
    with ZipFile(file) as archive:
        return [archive.read(name) for name in archive.namelist()]


def keep(target: str, folder: Path) -> int:
    """The folder's inputs, each once, shortest first, become the corpus that is kept; how many."""
    inputs = sorted({file.read_bytes() for file in folder.iterdir()}, key=lambda data: (len(data), data))
    KEPT.mkdir(exist_ok=True)
    with ZipFile(KEPT / f"{target}.zip", "w", ZIP_DEFLATED) as archive:
        for number, data in enumerate(inputs):
            archive.writestr(ZipInfo(f"{number:04}"), data, ZIP_DEFLATED)
    return len(inputs)
