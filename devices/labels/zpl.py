"""A placed label as ZPL II, the language of Zebra's roll printers and many others.

Bar codes go as graphics made of our own modules and not by the printer's commands: so the label is what the
preview shows, and no printer's encoder can disagree. Equal rows cost one character each, so a linear code
stays small. Text is the printer's scalable font, which knows Latin, Greek and Cyrillic.
"""

from devices.scanning.label import PlacedCode, PlacedLabel, PlacedText

# Characters of ZPL itself, and the one that marks an escape.
_SPECIAL = frozenset("^~_\\")


def zpl(label: PlacedLabel, copies: int = 1) -> bytes:
    """One print job. ``copies``: 1 or more."""
    if copies < 1:
        raise ValueError("a job prints at least one label")
    lines = ["^XA", "^CI28", f"^PW{label.width}", f"^LL{label.height}", "^LH0,0"]
    lines += [_text(each) for each in label.texts]
    lines += [_graphic(each) for each in label.codes]
    lines += [f"^PQ{copies}", "^XZ"]
    return ("\n".join(lines) + "\n").encode("ascii")


def escaped(text: str) -> str:
    """Field data for ``^FH``: ZPL's own characters, and all but printable ASCII, as ``_hh`` of UTF-8."""
    return "".join(
        char
        if " " <= char <= "~" and char not in _SPECIAL
        else "".join(f"_{byte:02X}" for byte in char.encode("utf-8", "replace"))
        for char in text
    )


def _text(placed: PlacedText) -> str:
    rect = placed.rect
    # ^FB keeps a long text on one line inside its box.
    box = f"^FB{rect.width},1,0,L"
    return f"^FO{rect.x},{rect.y}^A0N,{rect.height},0{box}^FH^FD{escaped(placed.text)}^FS"


def _graphic(code: PlacedCode) -> str:
    """``^GFA``: rows as hexadecimal digits; ``:`` repeats the row above (ZPL II guide, ASCII compression)."""
    in_row = -(-code.rect.width // 8)
    row_dots = code.module if code.symbol.is_matrix else code.rect.height
    data = []
    for row in code.symbol.rows:
        bits = "".join(module * code.module for module in row).ljust(in_row * 8, "0")
        data.append(f"{int(bits, 2):0{in_row * 2}X}" + ":" * (row_dots - 1))
    total = in_row * code.rect.height
    return f"^FO{code.rect.x},{code.rect.y}^GFA,{total},{total},{in_row},{''.join(data)}^FS"
