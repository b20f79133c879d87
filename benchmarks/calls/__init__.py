"""Calls for benchmarks: call centres of one plan, phone books of any size, callers and operators."""
