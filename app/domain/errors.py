"""The tree of failures that are written for a person.

RingdeskError          what happened and what to do, safe to show
├─ NotFound            the thing is gone or never was
├─ StaleEdit           somebody else saved it meanwhile; both versions are kept
├─ NotAllowed          the role may not do this
├─ BadInput            a field or file does not hold what it should; says where
├─ StoreUnavailable    the database does not answer; try again
└─ ExchangeUnavailable the link to the exchange is down

Anything else that is raised is a defect: it is logged with its trace. Cancelling is neither.
"""


class RingdeskError(Exception):
    """A failure to show: ``str(error)`` says what happened, ``advice`` what to do."""

    def __init__(self, what: str, advice: str = "") -> None:
        super().__init__(what)
        self.advice = advice


class NotFound(RingdeskError):
    pass


class StaleEdit(RingdeskError):
    pass


class NotAllowed(RingdeskError):
    pass


class BadInput(RingdeskError):
    pass


class StoreUnavailable(RingdeskError):
    pass


class ExchangeUnavailable(RingdeskError):
    pass
