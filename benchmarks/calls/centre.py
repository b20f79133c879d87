"""Call centres for measuring: plans without anything that would wait on purpose."""

from pathlib import Path

SECRET = "benchmark"
HEAD = """region = "LT"

[[trunk]]
id = "outside"
name = "Outside"
peers = ["127.0.0.1", "127.0.0.2"]
trusted = true
region = "LT"
"""
QUEUE = """
[[queue]]
id = "{name}"
name = "{name}"
ring_time = 60
wrap_up = 0
retry_after = 0
no_operators = "wait"
record = "{record}"
recording_prompt = ""

[[number]]
number = "{number}"
queue = "{name}"
"""
OPERATOR = """
[[operator]]
id = "{name}"
name = "{name}"
extension = "{extension}"
secret = "benchmark"
queues = ["{queue}"]
misses_allowed = 1000000
"""


def write_centre(data: Path, queues: dict[str, tuple[str, int]], record: str = "none") -> None:
    """The plan of a call centre: ``queues`` maps a dialled number to (queue, its number of operators).

    Operators are called QUEUE-1, QUEUE-2 and so on; their extensions count on from 2000 in the order of
    the queues. ``record``: as in the plan, without an announcement.
    """
    data.mkdir(parents=True, exist_ok=True)
    parts, extension = [HEAD], 2000
    for number, (queue, operators) in queues.items():
        parts.append(QUEUE.format(name=queue, number=number, record=record))
        for place in range(operators):
            parts.append(OPERATOR.format(name=f"{queue}-{place + 1}", extension=extension, queue=queue))
            extension += 1
    (data / "plan.toml").write_text("".join(parts), "utf-8")
