"""Which contacts of the history a supervisor may see."""

from sqlalchemy import ColumnElement, exists, true
from sqlalchemy.sql.expression import or_

from app.domain.sight import Sight
from app.store.tables.history import contact, leg


def seen_contacts(sight: Sight | None) -> ColumnElement[bool]:
    """Those that were ever in a queue or with an operator of his teams."""
    if sight is None:
        return true()
    return or_(
        contact.c.queue.in_(sight.queues),
        contact.c.operator.in_(sight.operators),
        exists().where(leg.c.contact_id == contact.c.id, leg.c.who.in_(sight.queues | sight.operators)),
    )
