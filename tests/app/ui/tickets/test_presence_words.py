"""Each who is there is named once, with what he does."""

from app.domain.presence import Presence
from app.ui.parts.say import say
from app.ui.tickets.presence_words import looking_words, word, writing_words

NAMES = {"mantas": "Mantas K.", "dovile": "Dovilė U."}


def at(who: str, editing: bool = False, desk: str = "") -> Presence:
    return Presence(desk or who, who, 1, editing, 0.0, 0.0)


def test_who_writes_and_who_looks():
    present = (at("mantas", True), at("dovile"), at("dovile", desk="second"), at("rasa"))
    assert [say(each) for each in writing_words(present, NAMES, "rasa", False)] == [
        "Mantas K. is editing this request"
    ]
    (looking,) = looking_words(present, NAMES, "rasa")
    assert say(looking) == "Looking at it: Dovilė U. · Your other window"
    assert looking_words((at("mantas", True),), NAMES, "rasa") == ()


def test_who_is_not_known_keeps_his_id_and_a_pill_says_which():
    (words,) = looking_words((at("x" * 90),), NAMES, "rasa")
    assert len(say(words)) < 80
    assert (say(word(True)), say(word(False))) == ("also editing", "also here")
