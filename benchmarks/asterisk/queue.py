"""The least Asterisk that takes calls on loopback and queues them to waiting operators."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from app.run.household import free_port
from benchmarks.asterisk.node import Node, running

FIRST_MEMBER = 3001


@dataclass(frozen=True, slots=True)
class Queue:
    """``members_at``: the one address where all operators' phones are."""

    sip_port: int
    members: int
    members_at: tuple[str, int]
    dialled: str


@contextmanager
def asterisk_queue(
    tree: Path, root: Path, members: int, members_at: tuple[str, int], dialled: str
) -> Iterator[Node]:
    """Calls to ``dialled`` are queued to ``members`` operators who are all at one address. Its messages are
    in ``root``/log. Raises Unavailable when it does not start."""
    queue = Queue(free_port(), members, members_at, dialled)
    with running(tree, root, ("127.0.0.1", queue.sip_port), ("app_queue",), queue_files(queue)) as node:
        yield node


def queue_files(queue: Queue) -> dict[str, str]:
    return {
        "pjsip.conf": _pjsip(queue),
        "queues.conf": _queue(queue),
        "extensions.conf": f"[from-trunk]\nexten => {queue.dialled},1,Queue({queue.dialled})\n",
    }


def _pjsip(queue: Queue) -> str:
    host, port = queue.members_at
    parts = [
        f"[udp]\ntype=transport\nprotocol=udp\nbind=127.0.0.1:{queue.sip_port}\n",
        "[phone](!)\ntype=endpoint\ncontext=nowhere\ndisallow=all\nallow=ulaw\ndirect_media=no\n",
        "[trunk]\ntype=endpoint\ncontext=from-trunk\ndisallow=all\nallow=ulaw\ndirect_media=no\n",
        "[trunk]\ntype=identify\nendpoint=trunk\nmatch=127.0.0.0/8\n",
    ]
    for number in _members(queue):
        parts.append(f"[{number}](phone)\naors={number}\n")
        parts.append(f"[{number}]\ntype=aor\ncontact=sip:{number}@{host}:{port}\nqualify_frequency=0\n")
    return "\n".join(parts)


def _queue(queue: Queue) -> str:
    """Members are rung one at a time, the longest idle first, as our queues do."""
    settings = "strategy=leastrecent\ntimeout=20\nretry=1\nringinuse=no\nautofill=yes\njoinempty=yes\n"
    members = "".join(f"member => PJSIP/{number}\n" for number in _members(queue))
    return f"[general]\npersistentmembers=no\n[{queue.dialled}]\n{settings}wrapuptime=0\n{members}"


def _members(queue: Queue) -> range:
    return range(FIRST_MEMBER, FIRST_MEMBER + queue.members)
