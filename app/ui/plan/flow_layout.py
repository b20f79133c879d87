"""Where the steps of a menu stand in its picture, and how its arrows run. No Qt.

Steps stand in columns by how few steps lead there, so an arrow runs to the next column, or back: those that
run back or aside go below all boxes, one lane for each step they lead to, and cross none.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from telephony.switchboard.flow import FlowPlan, Step

WIDE, HIGH, PORT = 172, 60, 22
GAP_X, GAP_Y, LANE, EDGE = 58, 16, 12, 10
FOUND, ELSE = "found", "else"
"""What the way is called that a step takes when nothing else was answered."""
_NEXT = {"look_up": FOUND, "order": FOUND, "ticket": FOUND, "message": FOUND, "branch": ELSE}

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Exit:
    """A way out of a step. ``key``: key or answer, empty for what simply follows. ``to`` may be no step."""

    key: str
    to: str


@dataclass(frozen=True, slots=True)
class Box:
    step: Step
    column: int
    left: float
    top: float
    high: float
    exits: tuple[Exit, ...]
    reached: bool

    def port(self, place: int) -> Point:
        """Where the arrow of an exit begins."""
        return self.left + WIDE, self.top + self.high * (place + 0.5) / max(1, len(self.exits))

    @property
    def entry(self) -> Point:
        return self.left, self.top + self.high / 2


@dataclass(frozen=True, slots=True)
class Arrow:
    """``points``: two for a curve to the next column, more for a way round below. ``place``: which exit."""

    start: str
    place: int
    to: str
    points: tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class Drawing:
    boxes: Mapping[str, Box]
    arrows: tuple[Arrow, ...]
    wide: float
    high: float


def exits_of(step: Step) -> tuple[Exit, ...]:
    ways = tuple(Exit(key, to) for key, to in step.ways)
    named = _NEXT.get(step.kind, "") if ways else ""
    return (*ways, Exit(named, step.next)) if step.next else ways


def drawn(flow: FlowPlan) -> Drawing:
    columns, reached = _columns(flow)
    boxes = _placed(flow, columns, reached)
    bottom = max((each.top + each.high for each in boxes.values()), default=0.0)
    arrows, lanes = _arrows(boxes, bottom)
    right = max((each.left + WIDE for each in boxes.values()), default=0.0)
    return Drawing(boxes, arrows, right + GAP_X / 2 + EDGE, bottom + lanes * LANE + 2 * EDGE)


def _columns(flow: FlowPlan) -> tuple[dict[str, int], frozenset[str]]:
    """Of each step, in the order in which they are come to; those nobody comes to begin a row of theirs."""
    found: dict[str, int] = {}
    reached: frozenset[str] = frozenset()
    for begin in flow.steps:
        edge = [] if begin.id in found else [begin.id]
        if edge:
            found[begin.id] = 0
        while edge:
            here = edge.pop(0)
            step = flow.step(here)
            for each in exits_of(step) if step is not None else ():
                if each.to not in found and flow.step(each.to) is not None:
                    found[each.to] = found[here] + 1
                    edge.append(each.to)
        reached = reached or frozenset(found)
    return found, reached


def _placed(flow: FlowPlan, columns: Mapping[str, int], reached: frozenset[str]) -> dict[str, Box]:
    boxes: dict[str, Box] = {}
    free: dict[int, float] = {}
    wanted: dict[str, float] = {}
    fresh = float(EDGE)
    for name, column in columns.items():
        step = flow.step(name)
        if step is None:
            continue
        exits = exits_of(step)
        if column == 0:  # below all that stands already
            wanted[name] = fresh
        high = max(float(HIGH), len(exits) * PORT + 8.0)
        top = max(free.get(column, EDGE), wanted.get(name, EDGE))
        boxes[name] = Box(step, column, EDGE + column * (WIDE + GAP_X), top, high, exits, name in reached)
        free[column] = top + high + GAP_Y
        fresh = max(fresh, free[column])
        for each in exits:
            wanted.setdefault(each.to, top)
    return boxes


def _arrows(boxes: Mapping[str, Box], bottom: float) -> tuple[tuple[Arrow, ...], int]:
    arrows: list[Arrow] = []
    lanes: dict[str, int] = {}
    for name, box in boxes.items():
        for place, each in enumerate(box.exits):
            to = boxes.get(each.to)
            if to is None:
                continue
            points: tuple[Point, ...] = (box.port(place), to.entry)
            if to.column != box.column + 1:
                lane = lanes.setdefault(each.to, len(lanes))
                points = _below(box.port(place), to.entry, bottom + EDGE + lane * LANE, lane)
            arrows.append(Arrow(name, place, each.to, points))
    return tuple(arrows), len(lanes)


def _below(start: Point, end: Point, lane: float, number: int) -> tuple[Point, ...]:
    """Out to the right, below everything, and in from the left."""
    aside = 18 + number * 5 % 24
    out, into = start[0] + aside, end[0] - aside
    return (start, (out, start[1]), (out, lane), (into, lane), (into, end[1]), end)
