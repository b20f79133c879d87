"""The board's lines → what a desk that looks at them is shown. Pure functions."""

from collections import Counter

from telephony.switchboard.floor import Floor
from telephony.switchboard.ids import TrunkId
from telephony.switchboard.line_book import LineTest
from telephony.switchboard.line_overview import (
    LinesView,
    LineTestView,
    PhoneLine,
    PlaceView,
    TrunkLine,
)
from telephony.switchboard.line_test import verdict
from telephony.switchboard.operator import Operator
from telephony.switchboard.plan import TrunkPlan


def lines_view(floor: Floor) -> LinesView:
    here, busy, order = floor.book.here, _busy(floor), _order(floor)
    return LinesView(
        trunks=tuple(_trunk(floor, each, busy[each.id], order.get(each.id, 0)) for each in floor.plan.trunks),
        phones=tuple(_phone(floor, each) for each in floor.operators.values()),
        here=PlaceView(here.hosts, here.ports, here.rtp, here.certificate_until, here.certificate_names)
        if here is not None
        else None,
    )


def _busy(floor: Floor) -> Counter[TrunkId]:
    """Calls by trunk, tests too. One that went on to the next trunk still counts where it was asked for."""
    counts = Counter(call.trunk for call in floor.calls.values() if call.leg in floor.legs)
    counts.update(test.trunk for test in floor.book.testing.values())
    return counts


def _order(floor: Floor) -> dict[TrunkId, int]:
    """The order in which calls out try the trunks: by cost, then as in the plan."""
    out = [each for each in floor.plan.trunks if each.calls_out]
    return {each.id: place for place, each in enumerate(sorted(out, key=lambda one: one.cost), start=1)}


def _trunk(floor: Floor, plan: TrunkPlan, calls: int, order: int) -> TrunkLine:
    track = floor.book.trunk(plan.id)
    transport = (track.server.partition(" ")[0] or plan.transport).upper()
    return TrunkLine(
        trunk=plan.id,
        name=plan.name,
        state=track.state,
        since=track.since,
        problem=floor.trunk_problems.get(plan.id, ""),
        code=track.code,
        transport=transport,
        place=plan.way_out or ", ".join(plan.peers),
        server=track.server,
        registers=bool(plan.registrar),
        calls=calls,
        channels=plan.channels,
        cost=plan.cost,
        order=order,
        ping=plan.ping,
        round_trip=track.round_trip,
        secure=transport == "TLS",
        srtp=plan.srtp,
        codecs=plan.codecs,
        trouble=tuple(track.trouble),
        pinged=track.pinged,
        test=told(track.test) if track.test is not None else None,
    )


def _phone(floor: Floor, operator: Operator) -> PhoneLine:
    track = floor.book.phone(operator.id)
    return PhoneLine(
        operator=operator.id,
        name=operator.plan.name,
        extension=operator.plan.extension,
        online=operator.phone_online,
        since=track.since,
        address=track.address,
        agent=track.agent,
        round_trip=track.round_trip,
        problem=track.problem,
    )


def told(test: LineTest) -> LineTestView:
    heard = test.heard
    return LineTestView(
        number=test.number,
        by=test.by,
        state=test.state,
        began=test.began,
        rang=test.rang,
        answered=test.answered,
        ended=test.ended,
        verdict=verdict(test),
        status=test.status,
        codec=test.codec,
        encrypted=test.encrypted,
        early=test.early,
        mos=heard.mos if heard else None,
        loss=heard.loss if heard else None,
        jitter=heard.jitter if heard else None,
        round_trip=heard.round_trip if heard else None,
        far_mos=heard.far_mos if heard else None,
        far_loss=heard.far_loss if heard else None,
    )
