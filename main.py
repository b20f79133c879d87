"""Ringdesk's door: `python3 main.py ROLE`.  Sets the machine up when needed, then starts the role."""

from __future__ import annotations  # lets older Pythons come as far as being refused

import importlib
import os
import sys
from pathlib import Path

from app.run import bootstrap, system_packages

ROLES = {
    "demo": "a made-up company, an exchange and callers on this machine: nothing to own, nothing to set up",
    "standalone": "one operator, with the exchange inside",
    "desk": "an operator's desk, joined to the exchange that runs on this machine",
    "exchange": "the exchange alone, for a machine without a screen",
    "certificates": "make what TLS needs: an authority and a certificate of your own",
    "recordings": "where recordings and their key are, for backups",
    "replay": "play a journal again: replay FILE",
    "recount": "count the sums of all reports again, out of the calls",
    "doctor": "look over this machine and say what to do",
}
WINDOWS = ("demo", "standalone", "desk")
NO_SCREEN = """ringdesk: there is no screen here: neither DISPLAY nor WAYLAND_DISPLAY is set.
  with a made-up screen:  xvfb-run --auto-servernum python3 main.py {role}
  without any screen:     python3 main.py {role} --offscreen"""


def usage() -> str:
    """The roles, one line each."""
    lines = [f"  {role:<13}{sentence}\n" for role, sentence in ROLES.items()]
    return f"usage: python3 main.py ROLE [OPTIONS]\n{''.join(lines)}ROLE --help tells a role's options."


def screen_lacks() -> bool:
    """Whether a window has nowhere to appear."""
    places = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform.startswith("linux") and not any(os.environ.get(place) for place in places)


def main(argv: list[str]) -> int:
    """Run the role named first; its exit code is ours."""
    if not argv or argv[0] not in ROLES:
        print(usage())
        return 0 if argv in (["-h"], ["--help"]) else 2
    role, *options = argv
    if "--offscreen" in options:
        options.remove("--offscreen")
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    lost = role in WINDOWS and screen_lacks() and not {"-h", "--help"} & set(options)
    shown = role in (*WINDOWS, "doctor")
    packages = system_packages.WINDOW if shown else system_packages.SETUP
    packages += system_packages.VIRTUAL_SCREEN if lost else ()
    bootstrap.enter(Path(__file__).resolve().parent, ("audio",) if shown else (), packages)
    if lost:
        print(NO_SCREEN.format(role=role), file=sys.stderr)
        return 2
    return int(importlib.import_module(f"app.run.{role}").main(options))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
