"""Text → the form it is searched in: no accents, no case, one letter for all its writings.

The same function is applied when a name is written and when it is asked for, so the database never meets
an accent and every back-end answers alike. SQLite's own folding misses ł, ß, đ, ø and Persian letters.
"""

import unicodedata
from functools import lru_cache

_LETTERS = str.maketrans(
    {
        "ł": "l", "đ": "d", "ð": "d", "ø": "o", "ħ": "h", "ŧ": "t", "ı": "i", "ŋ": "n",
        "æ": "ae", "œ": "oe", "þ": "th", "ß": "ss",
        "ي": "ی", "ى": "ی", "ك": "ک", "ة": "ه", "ۀ": "ه", "ە": "ه",
        "\u0640": "",  # tatweel only stretches a word
        "'": "", "’": "", "ʼ": "", "`": "", "´": "",
    }
)  # fmt: skip


@lru_cache(maxsize=8192)
def fold(text: str) -> str:
    """Lower-case words of plain letters and ASCII digits, one space between them. Idempotent."""
    out = []
    # Twice: a letter may come apart into capitals, and a capital fold into what comes apart.
    plain = unicodedata.normalize("NFKD", text).translate(_LETTERS).casefold()
    for char in unicodedata.normalize("NFKD", plain).translate(_LETTERS):
        category = unicodedata.category(char)
        if category == "Nd":
            out.append(str(unicodedata.digit(char)))
        elif category[0] == "L":
            out.append(char)
        elif category not in ("Mn", "Me"):
            out.append(" ")
    return " ".join("".join(out).split())


def words(text: str) -> tuple[str, ...]:
    """The folded words of a question, to be found as beginnings of words."""
    return tuple(fold(text).split())


def match_rank(key: str, asked: str) -> int:
    """How well a folded name answers a folded question; smaller is better: the whole name, its beginning,
    whole words, beginnings of words in order, in any order."""
    if key.startswith(asked):
        rest = key[len(asked) :]
        return 2 if rest[:1] not in ("", " ") else 1 if rest else 0
    names, sought = key.split(), asked.split()
    if set(sought) <= set(names):
        return 3
    left = iter(names)
    if all(any(name.startswith(word) for name in left) for word in sought):
        return 4
    return 5
