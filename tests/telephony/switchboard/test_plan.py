"""What of the plan decides something by itself."""

from math import inf

from telephony.switchboard.idle import enough_after
from telephony.switchboard.ids import TrunkId
from telephony.switchboard.plan import SkillNeed, TrunkPlan

NEEDS = (SkillNeed("lt", 3, 60.0), SkillNeed("repair", 1))


def test_skills_fall_with_the_waiting() -> None:
    (need, fixed) = NEEDS
    assert [need.wanted(waited) for waited in (0, 59, 60, 120, 999)] == [3, 3, 2, 1, 0]
    assert fixed.wanted(9999) == 1
    assert [need.falls_to(level) for level in (3, 2, 0)] == [0.0, 60.0, 180.0]
    assert fixed.falls_to(0) == inf
    assert enough_after((1, 1), NEEDS) == 120.0
    assert enough_after((), ()) == 0.0


def test_calls_go_out_where_they_may_and_it_is_known_where_to() -> None:
    def trunk(**plan: object) -> TrunkPlan:
        return TrunkPlan(TrunkId("t"), "T", **plan)  # type: ignore[arg-type]

    assert trunk(registrar="a", proxy="b").way_out == "b" and trunk(registrar="a").way_out == "a"
    assert trunk(proxy="b").calls_out and trunk(registrar="a").calls_out
    assert not trunk().calls_out and not trunk(proxy="b", outgoing=False).calls_out
