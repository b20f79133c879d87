"""How many files and sockets a process may have open, for the processes it starts too."""

import logging
import sys

log = logging.getLogger(__name__)
FILES = 65_536


def allow_many_files() -> None:
    """Two sockets a leg in the mixer's process: the usual 1,024 of a Linux session are full at 250 calls."""
    if sys.platform == "win32":
        return
    import resource

    soft, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = FILES if most == resource.RLIM_INFINITY else min(FILES, most)
    try:
        resource.setrlimit(resource.RLIMIT_NOFILE, (max(soft, wanted), most))
    except (OSError, ValueError) as error:
        log.warning("at most %d files can be open, two for each leg: %s", soft, error)
