"""Numbers that look like chance and are none: made of names, so a customer has the same patience under the
old rules and under the new, and the difference between the two is the rules' alone (common random
numbers)."""

from hashlib import blake2b


def draw(*names: object) -> float:
    """Between 0 and 1, both excluded, equally spread; the same names give the same number."""
    digest = blake2b("|".join(map(str, names)).encode(), digest_size=8).digest()
    return (int.from_bytes(digest) + 0.5) / 2**64
