"""``[mail]`` of the plan: the server that takes our mail. It speaks TLS, or is this machine itself: reports
and the password do not cross a network in the clear."""

from dataclasses import dataclass, fields
from typing import Any

from app.domain.errors import BadInput
from app.run.mail_address import address_of
from app.run.plan_text import ADVICE

PORTS = {"starttls": 587, "tls": 465, "none": 25}
"""Submission (RFC 6409), submissions (RFC 8314 section 3.3), a relay on this machine."""
LOCAL = ("localhost", "127.0.0.1", "::1")


@dataclass(frozen=True, slots=True)
class MailPlan:
    """``host``: empty for no mail at all. ``security``: ``starttls``, ``tls`` or ``none`` (this machine
    only). ``port``: 0 for the usual one of it. ``user``/``secret``: empty where no login is wanted. ``sender``: the
    address it comes from. ``authority``: a PEM file beside the plan, of an authority that the system does not
    know. ``timeout``: seconds the server may take for an answer."""

    host: str = ""
    port: int = 0
    security: str = "starttls"
    user: str = ""
    secret: str = ""
    sender: str = ""
    authority: str = ""
    timeout: int = 30

    @property
    def real_port(self) -> int:
        return self.port or PORTS[self.security]


def mail_plan(plan: dict[str, Any]) -> MailPlan:
    """Out of a plan file. Raises BadInput."""
    row = plan.get("mail", {})
    if not isinstance(row, dict):
        raise BadInput("The plan: [mail] is one table.", ADVICE)
    for name, value in row.items():
        if name not in {each.name for each in fields(MailPlan)}:
            raise BadInput(f"The plan, mail: there is no field {name!r}", ADVICE)
        if type(value) is not (int if name in ("port", "timeout") else str):
            shown = "no text" if name == "secret" else repr(value)
            raise BadInput(f"The plan, mail: {name} is {shown}.", ADVICE)
    made = MailPlan(**row)
    if wrong := _wrong(made):
        raise BadInput(f"The plan, mail: {wrong}", ADVICE)
    return made


def _wrong(plan: MailPlan) -> str:
    if plan.security not in PORTS:
        return f"security {plan.security!r}; known: {', '.join(PORTS)}."
    if not 0 <= plan.port <= 65535:
        return f"there is no port {plan.port}."
    if plan.timeout < 1:
        return "timeout is at least 1 second."
    if plan.security == "none" and plan.host and plan.host not in LOCAL:
        return "security is none, which is for a server on this machine only."
    if bool(plan.user) != bool(plan.secret):
        return "user and secret belong together."
    return _wrong_sender(plan) if plan.host else ""


def _wrong_sender(plan: MailPlan) -> str:
    if not plan.sender:
        return "sender is missing: the address mail comes from."
    try:
        address_of(plan.sender)
    except BadInput as error:
        return f"sender: {error}"
    return ""
