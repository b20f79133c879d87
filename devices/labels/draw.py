"""Text → pattern of modules, by python-barcode and segno, behind the guard.

Only the pattern is theirs: their own pictures have bars of broken dots.
"""

import segno
from barcode import EAN8, EAN13, Code39, Code128, Gs1_128

from devices.labels.guard import checked
from devices.scanning.label import Symbol, SymbolKind
from devices.scanning.setting_codes import FNC3

# Light modules beside the symbol (GS1 General Specifications 5.2.3.4, ISO/IEC 15417, 16388, 18004).
QUIET = {
    SymbolKind.CODE128: 10, SymbolKind.CODE39: 10, SymbolKind.EAN13: 11, SymbolKind.EAN8: 7,
    SymbolKind.GS1_128: 10, SymbolKind.QR: 4,
}  # fmt: skip
GS = "\x1d"
_BARCODE_FNC3 = "\xf3"


class _Code128(Code128):
    """Code 128 that keeps all its digits."""

    def _try_to_optimize(self, encoded: list[int]) -> list[int]:
        # python-barcode 0.16.1 takes a leading pair 99 for the code with the same number, "change to set C",
        # and drops it: 9912345 would be printed as 12345.
        return encoded if self.code.startswith("99") else list(super()._try_to_optimize(encoded))


def symbol(kind: SymbolKind, text: str) -> Symbol:
    """The code for ``text``. Raises guard.Unprintable when it cannot be one."""
    data = checked(kind, text)
    caption = text if kind is SymbolKind.GS1_128 else data
    return Symbol(kind, data, caption, _rows(kind, data), QUIET[kind])


def _rows(kind: SymbolKind, data: str) -> tuple[str, ...]:
    if kind is SymbolKind.QR:
        # UTF-8 without a mark: what scanners and telephones expect beyond ASCII.
        code = segno.make_qr(data, error="m", encoding="utf-8")
        return tuple("".join("1" if module else "0" for module in row) for row in code.matrix)
    return (_linear(kind, data),)


def _linear(kind: SymbolKind, data: str) -> str:
    match kind:
        case SymbolKind.CODE39:
            # The library adds a check character by default, and a scanner would give it as data.
            pattern = Code39(data, add_checksum=False).build()[0]
        case SymbolKind.EAN13:
            pattern = EAN13(data).build()[0]
        case SymbolKind.EAN8:
            pattern = EAN8(data).build()[0]
        case SymbolKind.GS1_128:
            pattern = Gs1_128(data.replace(GS, Gs1_128.FNC1_CHAR)).build()[0]
        case _:
            pattern = _Code128(data.replace(FNC3, _BARCODE_FNC3)).build()[0]
    return str(pattern).replace("G", "1")  # guard bars, which the library would draw longer
