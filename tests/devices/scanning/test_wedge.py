"""A scanner that types among a person's keys."""

from hypothesis import given
from hypothesis import strategies as st

from devices.scanning.wedge import ENDS, Verdict, WedgeDetector, WedgeSettings

PREFIX = WedgeSettings(prefix="F12")
KEYS = st.sampled_from(["a", "7", "-", "é", "Enter", "Tab", "F12", "Left"])
TYPED = st.lists(st.tuples(KEYS, st.sampled_from([0.001, 0.02, 0.034, 0.06, 0.099, 0.12, 2.0])), max_size=40)


def typed(detector: WedgeDetector, keys: list[str], pace: float, start: float = 1.0) -> list[Verdict]:
    return [detector.press(key, start + number * pace) for number, key in enumerate(keys)]


def test_with_a_prefix_no_field_sees_a_key() -> None:
    verdicts = typed(WedgeDetector(PREFIX), ["F12", *"SN 7", "Enter"], 0.02)
    assert all(each.eat and not each.released for each in verdicts)
    assert [each.code for each in verdicts if each.code] == ["SN 7"]


def test_a_person_who_pressed_the_prefix_key_gets_it_back() -> None:
    detector = WedgeDetector(PREFIX)
    assert detector.press("F12", 1.0).eat
    assert detector.due is not None
    assert detector.wake(1.05) == ()
    assert detector.wake(1.1) == ("F12",)
    assert detector.wake(1.2) == ()
    assert detector.press("a", 2.0) == Verdict()


def test_prefix_and_enter_alone_are_no_code() -> None:
    detector = WedgeDetector(PREFIX)
    detector.press("F12", 1.0)
    assert detector.press("Enter", 1.01) == Verdict(released=("F12",))


def test_an_endless_code_is_given_back() -> None:
    detector = WedgeDetector(WedgeSettings(prefix="F12", longest=3))
    verdicts = typed(detector, ["F12", *"1234"], 0.001)
    assert verdicts[-1] == Verdict(released=("F12", "1", "2", "3"))


def test_by_pace_a_burst_is_a_scan_and_the_field_is_told_what_to_take_back() -> None:
    verdicts = typed(WedgeDetector(), [*"SN7F2K9", "Enter"], 0.02)
    assert verdicts[:-1] == [Verdict()] * 7
    assert verdicts[-1] == Verdict(eat=True, code="SN7F2K9", take_back=7)


def test_by_pace_a_person_and_a_short_burst_are_let_through() -> None:
    for keys, pace in (([*"SN7F2K9", "Enter"], 0.12), ([*"abc", "Enter"], 0.001), (["Enter"], 0.1)):
        assert typed(WedgeDetector(), keys, pace) == [Verdict()] * len(keys)


def test_what_a_person_typed_before_the_burst_stays() -> None:
    detector = WedgeDetector()
    typed(detector, [*"hello"], 0.12)
    assert typed(detector, [*"SN7F2K9", "Enter"], 0.01, start=3.0)[-1].take_back == 7


def test_a_foreign_layout_is_noticed() -> None:
    assert typed(WedgeDetector(), [*"ąčęėįš", "Enter"], 0.01)[-1].is_foreign
    assert not typed(WedgeDetector(), [*"SN7F2K9", "Enter"], 0.01)[-1].is_foreign


@given(TYPED)
def test_no_key_is_lost_or_doubled_whoever_typed_it(keys: list[tuple[str, float]]) -> None:
    """What the fields got and what became codes are together what was pressed, in order."""
    out: list[str] = []
    detector, now, pressed = WedgeDetector(PREFIX), 0.0, []
    for key, pause in keys:
        now += pause
        if detector.due is not None and now > detector.due:
            out += detector.wake(detector.due)
        verdict = detector.press(key, now)
        pressed.append(key)
        out += verdict.released
        if verdict.code:
            out += ["F12", *verdict.code, key]
        elif not verdict.eat:
            out.append(key)
    out += detector.wake(now + 1)
    assert out == pressed


@given(TYPED)
def test_by_pace_only_the_end_of_a_scan_is_eaten(keys: list[tuple[str, float]]) -> None:
    detector, now = WedgeDetector(), 0.0
    for key, pause in keys:
        now += pause
        verdict = detector.press(key, now)
        assert verdict.eat == (verdict.code != "") == (verdict.take_back > 0)
        assert not verdict.eat or key in ENDS


def test_a_key_that_only_a_person_makes_ends_what_looked_like_a_scan() -> None:
    by_pace = WedgeDetector()
    typed(by_pace, [*"SN7F2"], 0.01)
    assert by_pace.pending == 5
    assert by_pace.interrupt() == ()
    assert typed(by_pace, [*"K9", "Enter"], 0.01, start=1.06) == [Verdict()] * 3
    held = WedgeDetector(PREFIX)
    typed(held, ["F12", "a"], 0.01)
    assert held.interrupt() == ("F12", "a")
    assert held.pending == 0
