"""Every side has its words; used by the strip and by the timeline."""

from app.ui.calls.lines import POOR_LINE, milliseconds, opinion_word, percent, quality_lines, stored_quality
from app.ui.parts.clean import bare
from app.ui.parts.say import say
from telephony.switchboard.overview import SideView
from tests.app.ui import made_up as made


def test_all_sides() -> None:
    assert set(POOR_LINE) == {"ours", "theirs", "both"}


def test_both_sides_in_figures_one_line_a_direction() -> None:
    ours = SideView("ours", 4.3, 0.0, 0.0021, 0.0004)
    theirs = SideView("theirs", 3.2, 0.051, 0.02, None, 4.1, 0.004)
    words = [bare(say(each)) for each in quality_lines(made.call(sides=(ours, theirs)))]
    assert len(words) == 3
    assert "Your phone" in words[0] and "good, MOS 4.3" in words[0] and "0.4 ms" in words[0]
    assert "Their side" in words[1] and "poor, MOS 3.2" in words[1] and "5.1 %" in words[1]
    assert "round trip –" in words[1]
    assert "what it hears" in words[2] and "good, MOS 4.1" in words[2]
    assert quality_lines(made.call()) == ()


def test_words_of_a_score_are_those_of_the_recommendation() -> None:
    words = [say(opinion_word(mos)) for mos in (4.5, 4.03, 4.0, 3.6, 3.5, 3.1, 3.0, 1.0)]
    assert words == ["good", "good", "fair", "fair", "poor", "poor", "bad", "bad"]


def test_what_is_not_known_is_a_dash() -> None:
    assert milliseconds(None) == percent(None) == "–"
    assert bare(milliseconds(0.0421)) == "42 ms" and bare(percent(0.005)) == "0.5 %"


def test_a_call_that_is_over_names_both_sides() -> None:
    words = stored_quality((("customer", 2.8, 1.9, 0.1), ("rasa", 4.4, 4.4, 0.0)), str.title)
    assert [bare(say(each)) for each in words] == [
        "Their side: bad, MOS 2.8, worst 1.9, loss 10.0 %",
        "Rasa: good, MOS 4.4, worst 4.4, loss 0.0 %",
    ]
