"""Mistakes in a trunk's table of the plan file, told before a call is lost by them."""

from ipaddress import ip_network

from app.domain.errors import BadInput
from app.run.plan_text import ADVICE
from telephony.switchboard.plan import TrunkPlan

TRANSPORTS = ("", "udp", "tcp", "tls")
CODECS = ("PCMU", "PCMA")
SRTP = ("none", "allowed", "required")
SHORTEST_PING = 5


def check_trunk(trunk: TrunkPlan) -> None:
    """Raises BadInput for the first mistake."""
    for problem in _problems(trunk):
        if problem:
            raise BadInput(f"Trunk {trunk.id}: {problem}.", ADVICE)


def _problems(trunk: TrunkPlan) -> tuple[str, ...]:
    unknown = [name for name in trunk.codecs if name not in CODECS]
    strange = [peer for peer in trunk.peers if not _is_network(peer)]
    return (
        f"transport {trunk.transport!r}; known: udp, tcp, tls" if trunk.transport not in TRANSPORTS else "",
        f"codec {', '.join(unknown)}; known: {', '.join(CODECS)}" if unknown else "",
        f"peer {strange[0]!r} is no address and no network" if strange else "",
        "channels cannot be less than 0" if trunk.channels < 0 else "",
        f"ping is 0 or at least {SHORTEST_PING} seconds" if 0 != trunk.ping < SHORTEST_PING else "",
        _srtp_problem(trunk),
        _place_problem("registrar", trunk.registrar),
        _place_problem("proxy", trunk.proxy),
        "it registers, so it needs a user" if trunk.registrar and not trunk.user else "",
    )


def _srtp_problem(trunk: TrunkPlan) -> str:
    if trunk.srtp not in SRTP:
        return f"srtp {trunk.srtp!r}; known: {', '.join(SRTP)}"
    late = trunk.srtp == "required" and trunk.transport != "tls"
    return "keys of encrypted sound travel over TLS only: set transport = 'tls'" if late else ""


def _is_network(text: str) -> bool:
    try:
        ip_network(text, strict=False)
    except ValueError:
        return False
    return True


def _place_problem(field: str, text: str) -> str:
    """`host`, `host:port`, `[v6]` or `[v6]:port`; no sip: before it, no bare IPv6."""
    if not text:
        return ""
    host, _, rest = text.partition("]") if text.startswith("[") else text.partition(":")
    port = rest.removeprefix(":")
    good = bool(host) and " " not in text and (not port or (port.isdigit() and 0 < int(port) < 65536))
    return "" if good else f"{field} {text!r} is not written like sip.example.com:5060 or [2001:db8::1]:5060"
