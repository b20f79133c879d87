"""Where Asterisk 22 comes from: Debian 12 has none any more. Run through its own dynamic loader."""

from pathlib import Path

from benchmarks.debian import Program, unpacked

ASTERISK = Program(
    "asterisk",
    "sid",
    tuple(
        """asterisk asterisk-modules libc6 libbsd0 libcap2 libcrypt1 libedit2 libgcc-s1 libgsm1 libjansson4
        libltdl7 libmd0 libodbc2 libopus0 libsqlite3-0 libsrtp2-1 libssl3t64 libstdc++6 libsystemd0 libtinfo6
        liburiparser1 libuuid1 libxml2-16 libxslt1.1 libzstd1 zlib1g libnss3 libnspr4""".split()
    ),
    proof="usr/sbin/asterisk",
)


def asterisk_tree() -> Path:
    """The folder with Asterisk's files. Raises Unavailable."""
    return unpacked(ASTERISK)
