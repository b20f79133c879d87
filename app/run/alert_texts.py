"""The words of alerts' mails in each language, out of ``resources/alerts``."""

import tomllib
from pathlib import Path

from app.domain.alert_mail import WORDS, AlertTexts
from app.run.plan_text import RESOURCES
from app.run.status_page import status_texts
from telephony.switchboard.alerts import KINDS


def alert_texts(folder: Path = RESOURCES / "alerts") -> dict[str, AlertTexts]:
    """By language. Raises ValueError for a file that lacks a word: the tests read them all."""
    found, days = {}, status_texts()
    for file in sorted(folder.glob("*.toml")):
        row = tomllib.loads(file.read_text("utf-8"))
        lost = set(WORDS) - set(row["words"])
        lost |= (set(KINDS) - set(row["figures"])) | (set(KINDS) - set(row["marks"]))
        if lost:
            raise ValueError(f"{file.name} lacks {', '.join(sorted(lost))}")
        found[file.stem] = AlertTexts(days[file.stem], **row)
    return found
