"""A real Asterisk 22: the peer that queues are measured beside, and whom tests talk to. Nothing is installed.

`fetch.py` names the packages that are unpacked, `config.py` writes what every one of ours is told, `node.py`
runs it for the length of a block, `queue.py` is the one with a queue; the tests have theirs of their own.
"""

from benchmarks.asterisk.fetch import asterisk_tree
from benchmarks.asterisk.queue import asterisk_queue

__all__ = ["asterisk_queue", "asterisk_tree"]
