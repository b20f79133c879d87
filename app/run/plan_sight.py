"""What somebody may see of the past, out of the plan file as it is written now: a team that was taken away
counts at the next question. Without the rules of a plan: a window asks it, too."""

import logging
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from app.domain.errors import BadInput
from app.domain.sight import Sight, sight_of
from app.run.plan_text import plan_data

log = logging.getLogger(__name__)
_NOBODY = Sight()


class PlanSight:
    """``app.domain.sight.Seen`` of one operator. Read again when the file changed."""

    def __init__(self, path: Path, who: str) -> None:
        self._path, self._who = path, who
        self._stamp: tuple[int, int] | None = None
        self._seen: Sight | None = _NOBODY

    def __call__(self) -> Sight | None:
        """A file that cannot be read now leaves what was known; nothing was: nothing is seen."""
        try:
            stat = self._path.stat()
            if (stamp := (stat.st_mtime_ns, stat.st_size)) != self._stamp:
                self._seen = seen_by(plan_data(self._path), self._who)
                self._stamp = stamp
        except (BadInput, OSError) as error:
            log.warning("whose teams are whose is not known: %s", error)
        return self._seen


def seen_by(plan: Mapping[str, Any], who: str) -> Sight | None:
    """Who is not in the plan any more sees nothing."""
    queues = {str(each.get("id", "")): _teams(each) for each in plan.get("queue", ())}
    people = {str(each.get("id", "")): _teams(each) for each in plan.get("operator", ())}
    return sight_of(people[who], queues, people) if who in people else _NOBODY


def _teams(row: Mapping[str, Any]) -> tuple[str, ...]:
    """A single one may stand without brackets."""
    teams = row.get("teams", ())
    return (teams,) if isinstance(teams, str) else tuple(map(str, teams))
