"""Take the texts out of the sources into the .ts files, and make the .qm files the program reads.

``python resources/translations/update.py`` after a text was added or changed; then fill in what is
``unfinished`` in the .ts files (Qt Linguist, or any editor) and run it again. ``--check`` changes nothing
and fails when a text is missing. lupdate and lrelease come with PySide6-Essentials.
"""

import argparse
import subprocess
import sys
import sysconfig
import xml.etree.ElementTree as ET
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
# English needs a file of its own for its plurals only.
LANGUAGES = ("en", "fa", "hu", "lt", "pl")


def tool(name: str) -> str:
    return str(Path(sysconfig.get_path("scripts")) / f"pyside6-{name}")


def sources() -> list[str]:
    """Files that name a text; lupdate writes their places into the .ts files relative to it."""
    files = [*(ROOT / "app" / "ui").rglob("*.py"), *(ROOT / "app" / "domain").rglob("*.py")]
    return sorted(str(f.relative_to(ROOT)) for f in files if "tr(" in f.read_text("utf-8"))


def take_out(folder: Path) -> None:
    """Write the texts into the .ts files of a folder; what is translated stays, what is gone goes."""
    for language in LANGUAGES:
        plural = ["-pluralonly"] if language == "en" else []
        file = folder / f"ringdesk_{language}.ts"
        command = [tool("lupdate"), *sources(), "-no-obsolete", "-locations", "none", *plural]
        command += ["-source-language", "en", "-target-language", language, "-ts", str(file)]
        subprocess.run(command, cwd=ROOT, check=True, capture_output=True)


def make_readable(folder: Path) -> None:
    for ts in sorted(folder.glob("*.ts")):
        # Beside, then in its place: a window that runs has the old file mapped.
        made = ts.with_suffix(".new")
        command = [tool("lrelease"), str(ts), "-qm", str(made)]
        subprocess.run(command, check=True, capture_output=True)
        made.replace(ts.with_suffix(".qm"))


def unfinished(file: Path) -> list[str]:
    """Source texts of a .ts file that have no translation."""
    missing = []
    for message in ET.parse(file).getroot().iter("message"):
        translation = message.find("translation")
        forms = [] if translation is None else translation.findall("numerusform") or [translation]
        if not forms or any(not form.text for form in forms):
            missing.append(message.findtext("source") or "")
    return missing


def main(argv: list[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="change nothing; fail when a text is missing")
    if not parser.parse_args(argv).check:
        take_out(HERE)
        make_readable(HERE)
    missing = {language: unfinished(HERE / f"ringdesk_{language}.ts") for language in LANGUAGES}
    for language, texts in missing.items():
        print(f"{language}: {len(texts)} without a translation")
        for text in texts:
            print(f"  {text}")
    return int(any(missing.values()))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
