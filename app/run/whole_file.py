"""Small files that another process may read at any moment: written whole or not at all."""

from pathlib import Path


def write_whole(path: Path, text: str, *, private: bool = False) -> None:
    """Its folder is made when it is not there. ``private``: nobody else may read it. Raises OSError; what
    stood there before stays then."""
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_suffix(".new")
    draft.unlink(missing_ok=True)
    draft.touch(mode=0o600 if private else 0o666)
    draft.write_text(text, encoding="utf-8")
    draft.replace(path)
