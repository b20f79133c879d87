"""A label as ZPL II, the language of Zebra's roll printers and many others.

The whole label goes as one picture, dot by dot: so it is what the preview shows in every script, and no
printer's font or encoder can disagree. Runs of equal digits and equal rows are written short (ZPL II guide,
"Alternative data compression scheme for ~DG"), which makes a label of 50 × 30 mm some 3 KB.
"""

from collections.abc import Sequence
from itertools import groupby

from devices.scanning.label import Dots


def zpl(picture: Dots, copies: int = 1) -> bytes:
    """One print job. ``copies``: 1 or more."""
    if copies < 1:
        raise ValueError("a job prints at least one label")
    in_row = -(-picture.width // 8)
    total = in_row * len(picture.rows)
    lines = ["^XA", f"^PW{picture.width}", f"^LL{len(picture.rows)}", "^LH0,0"]
    lines += [f"^FO0,0^GFA,{total},{total},{in_row},{_rows(picture.rows)}^FS", f"^PQ{copies}", "^XZ"]
    return ("\n".join(lines) + "\n").encode("ascii")


def _rows(rows: Sequence[bytes]) -> str:
    """``,`` fills a row with 0, ``!`` with 1, ``:`` repeats the row above."""
    written, before = [], None
    for row in rows:
        written.append(":" if row == before else _row(row.hex().upper()))
        before = row
    return "".join(written)


def _row(digits: str) -> str:
    kept = digits.rstrip("0")
    fill = "," if kept != digits else ""
    if kept == digits and len(full := digits.rstrip("F")) < len(digits):
        kept, fill = full, "!"
    return "".join(_run(digit, len(list(run))) for digit, run in groupby(kept)) + fill


def _run(digit: str, times: int) -> str:
    """``G`` to ``Y``: 1 to 19 times; ``g`` to ``z``: 20 to 400 times, in twenties."""
    if times < 3:
        return digit * times
    count = "z" * (times // 400)
    twenties, ones = divmod(times % 400, 20)
    count += chr(ord("g") + twenties - 1) if twenties else ""
    count += chr(ord("G") + ones - 1) if ones else ""
    return count + digit
