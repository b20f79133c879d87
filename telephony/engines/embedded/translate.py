"""SIP statuses and Q.850 causes, both ways (RFC 3398 sections 7.2.4.1 and 8.2.6.1, RFC 3326)."""

import re

NORMAL = 16
BUSY = 17
NO_ANSWER = 19
ABSENT = 20
NO_ROUTE = 3
OUT_OF_ORDER = 27
NETWORK_DOWN = 38
TEMPORARY = 41
TIMER_EXPIRED = 102

_CAUSES = {
    400: 41, 401: 21, 402: 21, 403: 21, 404: 1, 405: 63, 406: 79, 407: 21, 408: 102, 410: 22, 413: 127,
    414: 127, 415: 79, 416: 127, 420: 127, 421: 127, 423: 127, 480: 18, 481: 41, 482: 25, 483: 25, 484: 28,
    485: 1, 486: 17, 487: 16, 488: 65, 491: 41, 500: 41, 501: 79, 502: 38, 503: 41, 504: 102, 505: 127,
    513: 127, 600: 17, 603: 21, 604: 1, 606: 65,
}  # fmt: skip

_STATUSES = {
    1: 404, 2: 404, 3: 404, 17: 486, 18: 408, 19: 480, 20: 480, 21: 403, 22: 410, 26: 404, 27: 502, 28: 484,
    29: 501, 31: 480, 34: 503, 38: 503, 41: 503, 42: 503, 47: 503, 55: 403, 57: 403, 58: 503, 65: 488,
    70: 488, 79: 501, 87: 403, 88: 503, 102: 504, 111: 500, 127: 500,
}  # fmt: skip

_REASON_CAUSE = re.compile(
    r"(?:^|,)\s*Q\.850\s*(?:;[^;,]{0,200})*?;\s*cause\s*=\s*(\d{1,3})\b", re.IGNORECASE
)


def cause_of(status: int) -> int:
    """Q.850 cause of a SIP final status; an unknown one counts as its class's x00 (RFC 3261 8.1.3.2)."""
    if status in _CAUSES:
        return _CAUSES[status]
    if 300 <= status < 400:
        return 23  # redirection to a new destination
    return _CAUSES.get(status // 100 * 100, 31)


def status_of(cause: int) -> int:
    """SIP status that says a Q.850 cause; 480 for those without an own one."""
    return _STATUSES.get(cause, 480)


def told_cause(reasons: list[str], otherwise: int) -> int:
    """The Q.850 cause the far end gave in Reason headers, else ``otherwise``."""
    for reason in reasons:
        found = _REASON_CAUSE.search(reason)
        if found and 1 <= int(found.group(1)) <= 127:
            return int(found.group(1))
    return otherwise
