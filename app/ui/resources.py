"""Where the files beside the program are."""

from pathlib import Path

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
