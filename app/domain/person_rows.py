"""A row of a customers' file → a person or company to be, or what is wrong with it."""

import re
from dataclasses import dataclass

from app.domain.csv_people import LONGEST_CELL, RawRow
from app.domain.debts import owed_money
from app.domain.errors import BadInput
from app.domain.money import Money
from app.domain.people import PhoneEntry
from telephony.switchboard.numbers import caller_key, display

TOP_PRIORITY = 9
VIP_PRIORITY = 3
FEWEST_DIGITS = 3

_YES = frozenset("1 yes y true x vip taip tak igen بله".split())
_BETWEEN_NUMBERS = re.compile(r"\s*(?::::|[;|\n]|,|\s/\s|\s(?:ir|and|or|lub|és|و)\s)\s*")
_ROUNDED = re.compile(r"^\+?\d+[.,]?\d*e\+\d+$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Switchboard:
    """Numbers of a company that begin alike: E.164 ``prefix``, characters of the whole number."""

    prefix: str
    length: int


@dataclass(frozen=True, slots=True)
class PersonRow:
    """``problem``: why the row cannot be taken, empty when it can. ``remark``: what to look at. A row
    without a ``name`` is a company. Details of the company count only when it is made from this row."""

    line: int
    name: str = ""
    company: str = ""
    role: str = ""
    email: str = ""
    language: str = ""
    priority: int = 0
    queue: str = ""
    badges: tuple[str, ...] = ()
    note: str = ""
    code: str = ""
    city: str = ""
    address: str = ""
    contract: str = ""
    contract_until: str = ""
    phones: tuple[PhoneEntry, ...] = ()
    switchboards: tuple[Switchboard, ...] = ()
    owed: Money | None = None
    problem: str = ""
    remark: str = ""

    def phone_texts(self, region: str) -> tuple[str, ...]:
        """The numbers as they were understood, so that a wrong country is seen before it is saved."""
        return tuple(display(entry.number, region) if entry.number else entry.raw for entry in self.phones)


def person_row(raw: RawRow, region: str) -> PersonRow:
    """Never raises: a bad row says so in ``problem``."""
    texts: dict[str, str] = {}
    for column, cell in raw.cells:
        texts.setdefault(column.field, cell)
    problem = _problem_of_texts(raw, texts)
    if problem:
        return PersonRow(line=raw.line, name=_name(texts)[:80], company=_company(texts)[:80], problem=problem)
    phones = _phones(raw, texts.get("extension", ""), region)
    switchboards, wrong_range = _switchboards(texts.get("switchboard", ""), region)
    vip = texts.get("vip", "").casefold() in _YES
    badges = [each.strip() for each in re.split(r"[;,|]", texts.get("badges", "")) if each.strip()]
    return PersonRow(
        line=raw.line,
        name=_name(texts),
        company=_company(texts),
        role=texts.get("role", ""),
        email=texts.get("email", "").lower(),
        language=texts.get("language", "")[:2].lower(),
        priority=max(int(texts.get("priority", "0")), VIP_PRIORITY if vip else 0),
        queue=texts.get("queue", ""),
        badges=tuple(dict.fromkeys((["VIP"] if vip else []) + badges)),
        note=texts.get("note", ""),
        code=texts.get("code", ""),
        city=texts.get("city", ""),
        address=texts.get("address", ""),
        contract=texts.get("contract", ""),
        contract_until=texts.get("contract_until", ""),
        phones=phones,
        switchboards=switchboards,
        owed=owed_money(texts.get("debt", ""), texts.get("currency", "")),
        problem=_problem_of_phones(phones) or wrong_range,
        remark=_remark(phones),
    )


def _name(texts: dict[str, str]) -> str:
    whole = texts.get("name", "") or f"{texts.get('first_name', '')} {texts.get('last_name', '')}"
    return " ".join(whole.split())


def _company(texts: dict[str, str]) -> str:
    return " ".join(texts.get("company", "").split())


def _problem_of_texts(raw: RawRow, texts: dict[str, str]) -> str:
    name, company = _name(texts), _company(texts)
    if not name and not company:
        return "neither a name nor a company"
    if name.startswith(("=", "@")) or company.startswith(("=", "@")):
        return "a formula stands where the name should be"
    for column, cell in raw.cells:
        if len(cell) > LONGEST_CELL or ("\n" in cell and column.field not in ("note", "address", "phone")):
            return f"a quotation mark is not closed, or the {column.field} is far too long"
    priority = texts.get("priority", "0")
    if not (priority.isdecimal() and int(priority) <= TOP_PRIORITY):
        return f"priority “{priority[:20]}” is not a number from 0 to {TOP_PRIORITY}"
    try:
        owed_money(texts.get("debt", ""), texts.get("currency", ""))
    except BadInput as wrong:
        return f"debt: {wrong}"
    return ""


def _phones(raw: RawRow, extension: str, region: str) -> tuple[PhoneEntry, ...]:
    """Every number of the row once; the extension column belongs to the office number, else the first."""
    entries: dict[tuple[str, str], PhoneEntry] = {}
    cells = [(column, text) for column, cell in raw.cells if column.field == "phone" for text in _split(cell)]
    own = next((n for n, (column, _) in enumerate(cells) if column.label == "office"), 0)
    for position, (column, text) in enumerate(cells):
        key = caller_key(text, region)
        ext = key.extension or (extension if position == own else "")
        entry = PhoneEntry(raw=text, number=key.e164, extension=ext, label=column.label)
        entries.setdefault((key.e164 or text, ext), entry)
    if extension and not cells:
        entries[(extension, extension)] = PhoneEntry(raw=extension, extension=extension, label="office")
    return tuple(entries.values())


def _split(cell: str) -> list[str]:
    """Several numbers in one cell; what would leave less than a number (``,,104``) is not cut."""
    pieces = [piece for piece in _BETWEEN_NUMBERS.split(cell) if piece]
    whole = all(sum(char.isdecimal() for char in piece) > 5 for piece in pieces)
    return pieces if whole else [cell]


def _problem_of_phones(phones: tuple[PhoneEntry, ...]) -> str:
    for entry in phones:
        if _ROUNDED.match(entry.raw):
            return (
                f"phone “{entry.raw}” was rounded by a spreadsheet; format the column as text and save again"
            )
        if sum(char.isdecimal() for char in entry.raw) < FEWEST_DIGITS:
            return f"phone “{entry.raw[:40]}” is not a number"
    return ""


def _remark(phones: tuple[PhoneEntry, ...]) -> str:
    strange = [entry.raw for entry in phones if not entry.number and not entry.extension]
    return f"fits no country, kept as written: {', '.join(strange)}" if strange else ""


def _switchboards(text: str, region: str) -> tuple[tuple[Switchboard, ...], str]:
    """``+370 5 234 5xxx``: each x is a digit of the extension."""
    found = []
    for piece in re.split(r"\s*[;|]\s*", text):
        digits = re.sub(r"[xX*_]", "0", piece)
        unknown = len(re.findall(r"[xX*_]", piece))
        e164 = caller_key(digits, region).e164
        if piece and not (e164 and 1 <= unknown <= 5 and re.search(r"[xX*_]$", piece)):
            return (), f"switchboard “{piece[:40]}” should look like +370 5 234 5xxx"
        if piece:
            found.append(Switchboard(prefix=e164[:-unknown], length=len(e164)))
    return tuple(found), ""
