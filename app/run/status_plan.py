"""``[status_page]`` of the plan: where customers' pages are. Apart from what serves them: a desk that prints
their addresses needs no server."""

from dataclasses import dataclass, fields
from ipaddress import ip_network
from typing import Any

from app.domain.errors import BadInput
from app.run.plan_text import ADVICE


@dataclass(frozen=True, slots=True)
class StatusPlan:
    """``[status_page]`` of the plan. ``port``: 0 for no page at all; ``host``: the address it listens on;
    ``address``: how customers reach it, empty for host and port; ``company``: the name at the top;
    ``proxies``: addresses whose ``X-Forwarded-For`` is believed."""

    port: int = 0
    host: str = "127.0.0.1"
    address: str = ""
    company: str = ""
    proxies: tuple[str, ...] = ()

    @property
    def base(self) -> str:
        """What addresses of pages begin with; empty while there are none."""
        if not self.port:
            return ""
        return self.address or f"http://{f'[{self.host}]' if ':' in self.host else self.host}:{self.port}"


def status_plan(plan: dict[str, Any]) -> StatusPlan:
    """Out of a plan file. Raises BadInput."""
    row = plan.get("status_page", {})
    if not isinstance(row, dict):
        raise BadInput("The plan: [status_page] is one table.", ADVICE)
    kinds: dict[str, type] = {"port": int, "proxies": list}
    for name, value in row.items():
        if name not in {each.name for each in fields(StatusPlan)}:
            raise BadInput(f"The plan, status_page: there is no field {name!r}", ADVICE)
        if type(value) is not kinds.get(name, str):
            raise BadInput(f"The plan, status_page: {name} is {value!r}.", ADVICE)
    made = StatusPlan(**row | {"proxies": tuple(row.get("proxies", ()))})
    if wrong := _wrong(made):
        raise BadInput(f"The plan, status_page: {wrong}", ADVICE)
    return made


def _wrong(plan: StatusPlan) -> str:
    if not 0 <= plan.port <= 65535:
        return f"there is no port {plan.port}."
    if plan.address and not plan.address.startswith(("http://", "https://")):
        return "address begins with https://"
    try:
        for each in plan.proxies:
            ip_network(str(each), strict=False)
    except ValueError as error:
        return f"proxies: {error}"
    return ""
