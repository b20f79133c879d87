"""Processes that a benchmark starts: they never outlive it, and tell what they cost."""

from benchmarks.processes.children import child, exchange_in
from benchmarks.processes.proc import cpu_seconds, load, memory_mb

__all__ = ["child", "cpu_seconds", "exchange_in", "load", "memory_mb"]
