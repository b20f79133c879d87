"""What every engine must do about phones and trunks: registering, vanishing, passwords, ways out."""

import time
from dataclasses import replace

import pytest

from telephony.switchboard import commands as want
from telephony.switchboard import events as said
from telephony.switchboard.ids import CallId, LegId, TrunkId
from telephony.switchboard.plan import TrunkPlan
from tests.agreements.bench import ONA, TALK, a_plan
from tests.peers.patience import eventually
from tests.peers.provider import Provider

# ---- operators' phones ----


def test_a_phone_signs_on_again_and_off(make):
    with make() as bench:
        phone = bench.operator()
        assert phone.register() == 200
        assert phone.register(expires=0) == 200
        bench.expect(said.PhoneOffline, operator=ONA)
        assert len(bench.all(said.PhoneOnline)) == 1
        assert phone.register() == 200
        bench.expect(said.PhoneOnline, operator=ONA)


def test_a_phone_that_knows_sha256_uses_it(make):
    with make(digest=("SHA-256", "MD5")) as bench:
        phone = bench.operator()
        assert "algorithm=SHA-256" in phone.last_authorization


def test_a_phone_may_use_the_operators_name_instead_of_the_extension(make):
    with make() as bench:
        assert bench.phone("ona", "ona-secret").register() == 200
        bench.expect(said.PhoneOnline, operator=ONA)


def test_a_wrong_password_an_unknown_user_and_another_name_are_refused(make):
    with make() as bench:
        assert bench.phone("101", "guess").register() == 401
        assert bench.phone("999", "guess").register() == 401
        thief = bench.phone("101", "jonas-secret")
        thief.challenge = thief.register_once().get("www-authenticate")
        thief.user = "102"  # proves to be Jonas, wants Ona's calls
        answer = thief.register_once(authorised=True)
        assert answer.status in (401, 403) or ONA not in [e.operator for e in bench.all(said.PhoneOnline)]
        assert not [event for event in bench.all(said.PhoneOnline) if event.operator == ONA]


def test_a_stolen_authorization_is_worth_nothing(make):
    with make() as bench:
        phone = bench.operator()
        phone.register(expires=0)
        bench.expect(said.PhoneOffline)
        thief = bench.phone("101", "unknown")
        again = thief.register_once(authorization=phone.last_authorization)
        assert again.status == 401 and "stale=true" in again.get("www-authenticate")
        assert len(bench.all(said.PhoneOnline)) == 1


def test_a_registration_too_short_is_told_the_least_and_star_needs_zero(make):
    with make() as bench:
        phone = bench.operator()
        short = phone.register_once(expires=3, authorised=True)
        assert short.status == 423 and int(short.get("min-expires")) > 3
        assert phone.register_once(contact="*", expires=60, authorised=True).status == 400
        assert phone.register_once(contact="*", expires=0, authorised=True).status == 200
        bench.expect(said.PhoneOffline)


def test_a_registration_that_runs_out_ends(make):
    with make(least_expiry=1) as bench:
        phone = bench.phone("101", "ona-secret")
        assert phone.register(expires=1) == 200
        bench.expect(said.PhoneOffline, operator=ONA, within=4)


def test_a_phone_whose_cable_was_pulled_is_missed_and_seen_again(make):
    with make(qualify_every=0.3, qualify_limit=0.6) as bench:
        phone = bench.operator()
        eventually(lambda: sum(p.method == "OPTIONS" for p in phone.received) >= 2)
        phone.deaf = True
        bench.expect(said.PhoneOffline, operator=ONA)
        bench.do(want.CallOperator(LegId("op-9"), CallId("c"), ONA, "1", ""))
        assert bench.expect(said.LegEnded).cause == 20
        phone.deaf = False
        bench.expect(said.PhoneOnline, operator=ONA)


def test_a_phone_that_dials_by_itself_is_sent_to_the_desk(make):
    plan = a_plan(trunks=(TrunkPlan(TrunkId("wide"), "Wide", peers=("127.0.0.0/8",)),))
    with make(plan) as bench:
        call = bench.operator().call("+37060000000").wait_status(403)
        assert "Dial from the desk" in call.answers[-1].first
        assert not bench.all(said.CallArrived)


# ---- trunks ----


def a_registering_plan(provider: Provider, **changes):
    fields = {"registrar": provider.name, "user": "37052000000", "secret": "line-secret"} | changes
    return a_plan(trunks=(TrunkPlan(TrunkId("provider"), "Provider", trusted=True, **fields),))


@pytest.fixture
def provider():
    with Provider("37052000000", "line-secret", host="127.0.0.4") as provider:
        yield provider


def test_a_trunk_registers_refreshes_and_leaves(make, provider):
    provider.grant = 2
    with make(a_registering_plan(provider)) as bench:
        assert bench.expect(said.TrunkUp) == said.TrunkUp(TrunkId("provider"))
        eventually(lambda: len(provider.book.registrations) >= 3)
        host, port = bench.engine.address
        assert provider.book.registrations[0].contact == f"sip:37052000000@{host}:{port}"
        numbers = [p.cseq[0] for p in provider.received if p.method == "REGISTER"]
        assert numbers == sorted(set(numbers))
    eventually(lambda: provider.book.registrations[-1].expires == 0)


def test_a_provider_that_wants_longer_registrations_gets_them(make, provider):
    provider.least = provider.grant = 1800
    with make(a_registering_plan(provider)) as bench:
        bench.expect(said.TrunkUp)
        assert provider.book.registrations[-1].expires == 1800


def test_a_trunk_is_down_with_a_reason_and_comes_back(make, provider):
    provider.refuse_register = 403
    with make(a_registering_plan(provider), trunk_retry=0.3) as bench:
        down = bench.expect(said.TrunkDown)
        assert "403" in down.reason and "37052000000" in down.reason
        bench.do(want.CallNumber(LegId("n-1"), CallId("c"), TrunkId("provider"), "112"))
        assert bench.expect(said.LegEnded) == said.LegEnded(LegId("n-1"), 38, 503, "lost")
        provider.refuse_register = 0
        bench.expect(said.TrunkUp)
        assert len(bench.all(said.TrunkDown)) == 1


def test_a_registered_trunk_calls_in_with_the_number_in_to(make, provider):
    with make(a_registering_plan(provider)) as bench:
        bench.expect(said.TrunkUp)
        call = provider.call("37052000000")
        arrived = bench.expect(said.CallArrived)
        assert (arrived.trunk, arrived.called) == ("provider", "37052000000")
        call.cancel()


def test_a_number_is_called_with_digest_and_talks(make, provider):
    provider.challenge_calls = True
    with make(a_registering_plan(provider)) as bench:
        bench.expect(said.TrunkUp)
        leg = LegId("n-1")
        number, caller = "+370 (612) 34-567", "+37052000001"
        bench.do(want.CallNumber(leg, CallId("call-7"), TrunkId("provider"), number, caller))
        far = provider.wait_call()
        assert far.invited.uri.startswith("sip:+37061234567@127.0.0.4")
        assert "+37052000001@" in far.invited.get("from")
        assert "+37052000001@" in far.invited.get("p-asserted-identity")
        bench.expect(said.LegRinging, leg=leg)
        far.answer()
        bench.expect(said.LegAnswered, leg=leg)
        far.tone(440)
        operator, operator_leg = bench.answered_operator()
        bench.do(want.Bridge(TALK, (leg, operator_leg)))
        operator.hears(440)
        far.hang_up()
        assert bench.expect(said.LegEnded) == said.LegEnded(leg, 16, 0, "far")


@pytest.mark.parametrize(("status", "cause"), [(486, 17), (404, 1), (503, 41)])
def test_a_number_that_cannot_be_had_says_why(make, provider, status, cause):
    provider.refuse_with = status
    plan = a_plan(trunks=(TrunkPlan(TrunkId("line"), "Line", peers=("127.0.0.4",), proxy=provider.name),))
    with make(plan) as bench:
        bench.expect(said.TrunkUp)
        bench.do(want.CallNumber(LegId("n-1"), CallId("c"), TrunkId("line"), "112"))
        assert bench.expect(said.LegEnded) == said.LegEnded(LegId("n-1"), cause, status, "far")
        bench.do(want.CallNumber(LegId("n-2"), CallId("c"), TrunkId("line"), " - "))
        assert bench.expect(said.LegEnded).status == 484


def test_our_own_ping_is_answered_to_those_we_know_alone(make):
    with make() as bench:
        assert bench.caller().options() == 200
        assert bench.operator().options() == 200
        started = time.monotonic()
        assert bench.phone("scanner", host="127.0.0.3").options() == 403
        assert time.monotonic() - started < 5


# ---- another plan ----


def changed(**fields):
    """The bench's plan with Ona like that; without her when nothing is given."""
    plan = a_plan()
    others = tuple(each for each in plan.operators if each.id != ONA)
    ona = next(each for each in plan.operators if each.id == ONA)
    return replace(plan, operators=(replace(ona, **fields), *others) if fields else others)


def test_a_new_operators_phone_registers_and_one_who_is_gone_is_shut_out(make):
    with make(plan=changed()) as bench:
        assert bench.phone("101", "ona-secret").register() == 401
        bench.engine.follow(a_plan())
        phone = bench.operator()
        bench.engine.follow(changed())
        assert eventually(lambda: phone.register() == 401 or None)
        bench.engine.follow(a_plan())
        bench.expect(said.PhoneOnline, operator=ONA)  # she is still there: the board hears of it again
        assert phone.register() == 200


def test_a_phone_keeps_its_old_extension_until_somebody_else_gets_it(make):
    with make() as bench:
        phone = bench.operator()
        bench.engine.follow(changed(extension="777"))
        assert eventually(lambda: bench.phone("777", "ona-secret").register() == 200 or None)
        assert phone.register() == 200


def test_who_talks_while_he_is_taken_out_of_the_plan_talks_on(make):
    with make() as bench:
        caller, _, operator, _ = bench.bridged()
        phone = bench.phone("101", "ona-secret")
        bench.engine.follow(changed())
        caller.hears(1000)
        operator.hears(440)
        assert phone.register() == 200
