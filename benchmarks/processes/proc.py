"""What Linux tells of a process under /proc: processor time and memory."""

import os
from pathlib import Path


def cpu_seconds(pid: int) -> float:
    """Processor time of the process so far, all its threads, user and system."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def memory_mb(pid: int) -> float:
    """Resident memory in MB (10**6 bytes), what it shares with other processes included."""
    status = Path(f"/proc/{pid}/status").read_text()
    return int(status.split("VmRSS:")[1].split()[0]) * 1024 / 1e6


def load() -> str:
    """The machine in a few words: cores, and how busy they are with everything."""
    cores = len(os.sched_getaffinity(0))
    return f"{cores} cores, load average {os.getloadavg()[0]:.1f}"
