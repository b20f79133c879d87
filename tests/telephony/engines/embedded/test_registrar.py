import pytest

from telephony.switchboard import commands as want
from telephony.switchboard import events as said
from telephony.switchboard.ids import CallId, LegId
from tests.peers import wire
from tests.telephony.engines.embedded.ground import ONA, PHONE, STRANGER, Ground


@pytest.fixture
def ground():
    with Ground() as ground:
        yield ground


def test_a_phone_comes_online_once_and_its_name_is_clean(ground):
    answer = ground.register()
    assert answer.status == 200 and f"<sip:far@{PHONE}>;expires=60" in answer.get("contact")
    ground.register()
    assert ground.told(said.PhoneOnline) == [said.PhoneOnline(ONA, "Testphone")]


@pytest.mark.parametrize(("user", "secret"), [("101", "wrong"), ("999", "x"), ("101", "")])
def test_wrong_passwords_and_names_are_challenged_again(ground, user, secret):
    assert ground.register(user=user, secret=secret).status == 401
    assert not ground.told(said.PhoneOnline)


def test_a_registration_runs_out(ground):
    ground.register(expires=60)
    ground.answer(ground.out("OPTIONS"), 200, PHONE)
    for _ in range(6):
        ground.pass_time(9)
        ground.answer(ground.last("OPTIONS"), 200, PHONE)
    assert not ground.told(said.PhoneOffline)
    ground.pass_time(7)
    assert ground.told(said.PhoneOffline) == [said.PhoneOffline(ONA, "its registration ran out")]


def test_too_long_is_cut_and_too_short_refused(ground):
    assert ";expires=600" in ground.register(expires=99999).get("contact")
    assert ground.register(expires=5).get("min-expires") == "30"


def test_a_dead_phone_is_seen_within_twenty_seconds_and_back_when_it_answers(ground):
    ground.with_phone()
    ground.pass_time(20)
    assert ground.told(said.PhoneOffline) == [said.PhoneOffline(ONA, "the phone does not answer")]
    ground.do(want.CallOperator(LegId("l"), CallId("c"), ONA, "1", ""))
    assert ground.told(said.LegEnded) == [said.LegEnded(LegId("l"), 20, 480, "lost")]
    ground.sent.clear()
    ground.pass_time(9)
    ground.answer(ground.last("OPTIONS"), 404, PHONE)  # any answer is a sign of life
    assert len(ground.told(said.PhoneOnline)) == 2


def test_one_lost_ping_is_no_death(ground):
    ground.with_phone()
    ground.pass_time(13.1)
    ground.answer(ground.last("OPTIONS"), 200, PHONE)
    ground.pass_time(8)
    assert not ground.told(said.PhoneOffline)


def test_an_answer_that_comes_late_is_a_sign_of_life_too(ground):
    ground.with_phone()
    ground.pass_time(9)
    slow = ground.last("OPTIONS")
    ground.pass_time(6)
    ground.answer(slow, 200, PHONE)
    ground.pass_time(8)
    assert not ground.told(said.PhoneOffline)


def test_a_phone_that_knows_no_options_is_believed_until_it_runs_out(ground):
    ground.register(expires=60)
    ground.pass_time(55)
    assert not ground.told(said.PhoneOffline)
    ground.pass_time(10)
    assert ground.told(said.PhoneOffline)


def test_a_second_phone_takes_over_and_an_old_refresh_that_was_overtaken_does_not(ground):
    ground.register()
    other = type(PHONE)("192.168.1.51", 5062)
    ground.register(other, call_id="other")
    ground.sent.clear()
    ground.do(want.CallOperator(LegId("l"), CallId("c"), ONA, "1", ""))
    assert ground.out("INVITE", other)
    assert len(ground.told(said.PhoneOnline)) == 1


def test_a_replayed_register_gets_a_new_challenge(ground):
    ground.register()
    assert ground.register(expires=0).status == 200
    ground.sent.clear()
    challenge_before = len(ground.told(said.PhoneOnline))
    uri, aor = "sip:127.0.0.1", "<sip:101@127.0.0.1>"
    ground.hear(ground.request("REGISTER", STRANGER, uri=uri, to=aor), STRANGER)
    proof = wire.digest_answer(
        ground.out(401).get("www-authenticate"), user="101", secret="ona-secret", method="REGISTER", uri=uri
    )
    extra = [("authorization", proof), ("expires", "60")]
    ground.hear(ground.request("REGISTER", PHONE, uri=uri, to=aor, extra=extra), PHONE)
    assert ground.out(200)
    ground.hear(ground.request("REGISTER", STRANGER, uri=uri, to=aor, extra=extra), STRANGER)
    assert "stale=true" in ground.out(401).get("www-authenticate")
    ground.do(want.CallOperator(LegId("l"), CallId("c"), ONA, "1", ""))
    assert ground.out("INVITE", PHONE)
    assert len(ground.told(said.PhoneOnline)) == challenge_before + 1


def test_a_phone_that_dials_by_itself_is_sent_to_the_desk(ground):
    ground.with_phone()
    ground.hear(ground.request("INVITE", PHONE), PHONE)
    assert ground.out(403).first == "SIP/2.0 403 Dial from the desk"
