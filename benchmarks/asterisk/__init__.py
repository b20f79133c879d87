"""A real Asterisk 22 as the peer that queues are measured beside. Nothing is installed on the machine.

`fetch.py` names the packages that are unpacked, `config.py` writes the least configuration that
runs a queue, `node.py` runs it for the length of a block.
"""

from benchmarks.asterisk.fetch import asterisk_tree
from benchmarks.asterisk.node import asterisk_queue

__all__ = ["asterisk_queue", "asterisk_tree"]
