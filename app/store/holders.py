"""The questions of the phone book: who holds a number, an extension, a range, an ending.

Built with SQLAlchemy once and handed to the driver as text: building a statement for each call costs nine
times the query, running it through SQLAlchemy twice. All give the same columns, so one function reads them.
"""

from typing import Any

from sqlalchemy import ColumnElement, FromClause, Select, bindparam, case, func, literal_column, or_, select
from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite

from app.domain.identity import Holder
from app.domain.tickets import OPEN
from app.store.debts import owed_of
from app.store.tables.history import contact
from app.store.tables.people import membership, number_range, party, phone
from app.store.tables.tickets import ticket

MOST = 200
"""Rows read for one number; only a switchboard number entered for every colleague has more."""

PREFIXES = 16
_OWED = ("owed", "owed_currency", "owed_known", "owed_source")

company = party.alias("company")
_colleague = membership.alias("colleague")


class Question:
    """A statement compiled once. ``ask`` binds its named values."""

    def __init__(self, statement: Select[Any]) -> None:
        compiled = statement.compile(dialect=SQLiteDialect_pysqlite(paramstyle="qmark"))
        names = compiled.positiontup or []
        self.text = str(compiled)
        self._fixed = dict(compiled.params)
        self._names = tuple(names)

    def values(self, **given: object) -> list[object]:
        all_values = self._fixed | given
        return [all_values[name] for name in self._names]


def last_contact() -> ColumnElement[Any]:
    newest = select(func.max(contact.c.arrived)).correlate(party)
    of_person = newest.where(contact.c.person_id == party.c.id).scalar_subquery()
    of_company = newest.where(contact.c.company_id == party.c.id).scalar_subquery()
    return case((party.c.kind == "person", of_person), else_=of_company)


def _holders(source: FromClause, number: Any, ext: Any, label: Any) -> Select[Any]:
    """``source`` joins ``party``; its newest company stands beside it."""
    newest = membership.alias("newest")
    current = (
        select(func.max(newest.c.id))
        .where(newest.c.person_id == party.c.id, newest.c.until == "")
        .correlate(party)
        .scalar_subquery()
    )
    with_company = source.outerjoin(membership, membership.c.id == current).outerjoin(
        company, company.c.id == membership.c.company_id
    )
    of_party = (party.c.id, party.c.kind, party.c.name, party.c.language, party.c.priority, party.c.queue)
    of_company = (company.c.id, company.c.name, company.c.priority, company.c.queue, company.c.badges)
    owed = (each.c[name] for each in (party, company) for name in _OWED)
    columns = (
        *(number, ext, label, *of_party, party.c.badges, membership.c.role),
        *(*of_company, last_contact(), *owed),
    )
    return select(*columns).select_from(with_company)


_OF_PHONE = _holders(
    phone.join(party, party.c.id == phone.c.party_id),
    func.coalesce(phone.c.e164, phone.c.raw),
    phone.c.ext,
    phone.c.label,
)
_NOTHING: ColumnElement[str] = literal_column("''")

OWNER = Question(
    select(ticket.c.owner)
    .where(
        ticket.c.person_id == bindparam("person_id"),
        or_(*(ticket.c.state == each for each in sorted(OPEN))),
    )
    .order_by(ticket.c.owner == "", ticket.c.id.desc())
    .limit(1)
)
"""Who has the newest open request of a person; empty: nobody has any of them."""
LAST_TALK = Question(
    select(contact.c.operator)
    .where(
        contact.c.person_id == bindparam("person_id"),
        contact.c.answered.is_not(None),
        contact.c.operator != "",
    )
    .order_by(contact.c.arrived.desc())
    .limit(1)
)
"""Who talked to a person last."""

BY_NUMBER = Question(
    _OF_PHONE.where(phone.c.e164 == bindparam("e164"))
    .order_by(phone.c.ext != bindparam("ext"), phone.c.ext != "")
    .limit(MOST)
)
BY_EXTENSION = Question(_OF_PHONE.where(phone.c.e164.is_(None), phone.c.ext == bindparam("ext")).limit(MOST))
BY_ENDING = Question(
    _OF_PHONE.where(phone.c.digits_rev >= bindparam("start"), phone.c.digits_rev < bindparam("stop")).limit(
        MOST
    )
)
SWITCHBOARDS = Question(
    _holders(
        number_range.join(party, party.c.id == number_range.c.company_id),
        number_range.c.prefix,
        _NOTHING,
        _NOTHING,
    )
    .where(
        number_range.c.prefix.in_([bindparam(f"prefix_{n}") for n in range(PREFIXES)]),
        bindparam("length").between(number_range.c.min_len, number_range.c.max_len),
    )
    .order_by(func.length(number_range.c.prefix).desc())
    .limit(MOST)
)
BEHIND = Question(
    _OF_PHONE.where(
        phone.c.ext == bindparam("ext"),
        party.c.id.in_(
            select(_colleague.c.person_id).where(
                _colleague.c.company_id == bindparam("company_id"), _colleague.c.until == ""
            )
        ),
    ).limit(MOST)
)


def holder_of(row: tuple[Any, ...], how: str, number: str = "", extension: str = "") -> Holder:
    """A row of any of the questions as a value; ``number`` and ``extension`` when they are not the row's."""
    (found, ext, label, party_id, kind, name, language, priority, queue, badges,
     role, company_id, company_name, company_priority, company_queue, company_badges, last,
     *owed) = row  # fmt: skip
    person = kind == "person"
    if not person:
        company_id, company_name = party_id, name
    all_badges = f"{badges}\n{company_badges or ''}".split("\n") if badges or company_badges else ()
    return Holder(
        how=how,
        number=number or found,
        extension=extension or ext,
        label=label,
        person_id=party_id if person else None,
        person=name if person else "",
        role=role or "",
        language=language,
        priority=max(priority, company_priority or 0),
        queue=queue or company_queue or "",
        badges=tuple(dict.fromkeys(badge for badge in all_badges if badge)),
        company_id=company_id,
        company=company_name or "",
        last_contact=last or "",
        owed=owed_of(*owed[: len(_OWED)]) + owed_of(*owed[len(_OWED) :]),
    )
