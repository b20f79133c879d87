from telephony.engines.embedded import guesses
from telephony.engines.embedded.guesses import FORGOTTEN_AFTER, MOST, Guesses
from tests.telephony.engines.embedded.ground import PHONE, Ground


def test_too_many_from_one_source_and_forgotten_in_time():
    found = Guesses()
    for _ in range(MOST):
        assert not found.too_many("192.0.2.1", 0.0)
        found.note("192.0.2.1", 0.0)
    assert found.too_many("192.0.2.1", 0.0) and not found.too_many("192.0.2.2", 0.0)
    assert not found.too_many("192.0.2.1", FORGOTTEN_AFTER / MOST + 0.1)
    assert not found.too_many("192.0.2.1", FORGOTTEN_AFTER)


def test_one_ipv6_subscriber_is_one_source():
    found = Guesses()
    for number in range(MOST):
        found.note(f"2001:db8::{number:x}", 0.0)
    assert found.too_many("2001:db8::ffff", 0.0) and not found.too_many("2001:db8:0:1::1", 0.0)


def test_memory_is_bounded(monkeypatch):
    monkeypatch.setattr(guesses, "MOST_SOURCES", 3)
    found = Guesses()
    for number in range(10):
        found.note(f"192.0.2.{number}", 0.0)
    assert len(found._counts) == 3


def test_a_guesser_is_shut_out_even_with_the_right_password_and_let_in_later():
    with Ground() as ground:
        for _ in range(MOST):
            assert ground.register(secret="guess").status == 401
            ground.sent.clear()
        ground.hear(ground.request("REGISTER", PHONE, uri="sip:127.0.0.1", to="<sip:101@127.0.0.1>"), PHONE)
        refusal = ground.out(403)
        assert refusal.get("retry-after") == "60"
        ground.pass_time(FORGOTTEN_AFTER)
        ground.sent.clear()
        assert ground.register().status == 200
