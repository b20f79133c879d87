"""What any Asterisk of ours is told: where its files are, which modules it loads, and no services."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

MODULES = """
res_timing_timerfd res_sorcery_config res_sorcery_memory res_sorcery_astdb res_pjproject res_pjsip
res_pjsip_session res_pjsip_sdp_rtp res_pjsip_authenticator_digest res_pjsip_endpoint_identifier_ip
res_pjsip_caller_id res_pjsip_nat res_pjsip_pubsub res_pjsip_rfc3326 res_pjsip_dlg_options
res_rtp_asterisk chan_pjsip codec_ulaw format_pcm bridge_simple
bridge_native_rtp bridge_softmix bridge_holding res_musiconhold res_crypto app_stack func_callerid
pbx_config
""".split()
INDICATIONS = """[general]
country=us
[us]
description=United States
ringcadence=2000,4000
dial=350+440
busy=480+620/500,0/500
ring=440+480/2000,0/4000
congestion=480+620/250,0/250
"""


@dataclass(frozen=True, slots=True)
class Layout:
    """``modules``: the folder that they are in. ``rtp``: first port of a range."""

    root: Path
    tree: Path
    modules: Path
    rtp: int


def write_config(layout: Layout, modules: tuple[str, ...], own: Mapping[str, str]) -> None:
    """``modules``: more than `MODULES`. ``own``: pjsip.conf, extensions.conf and what else this one needs."""
    folder = layout.root / "etc"
    for name in ("etc", "run", "lib", "spool", "log", "keys/keys", "data", "music"):
        (layout.root / name).mkdir(parents=True, exist_ok=True)
    # Asterisk refuses to start without the description of its own settings.
    (layout.root / "data/documentation").symlink_to(layout.tree / "usr/share/asterisk/documentation")
    loaded = [f"load={name}.so" for name in (*MODULES, *modules)]
    files = {
        "asterisk.conf": _places(layout),
        "modules.conf": "\n".join(["[modules]", "autoload=no", *loaded, ""]),
        "logger.conf": "[general]\n[logfiles]\nmessages.log => warning,error\n",
        "rtp.conf": f"[general]\nrtpstart={layout.rtp}\nrtpend={layout.rtp + 1999}\nicesupport=no\n",
        "musiconhold.conf": f"[default]\nmode=files\ndirectory={layout.root}/music\n",
        "cdr.conf": "[general]\nenable=no\n",
        "cel.conf": "[general]\nenable=no\n",
    }
    for name in "features ccss udptl manager http".split():
        files[f"{name}.conf"] = "[general]\n"
    files |= {"stasis.conf": "[threadpool]\n", "pjproject.conf": "", "acl.conf": ""}
    files["indications.conf"] = INDICATIONS
    (layout.root / "music/quiet.ulaw").write_bytes(b"\xff" * 8000)
    for name, text in {**files, **own}.items():
        (folder / name).write_text(text, "utf-8")


def _places(layout: Layout) -> str:
    root = layout.root
    places = {
        "astetcdir": root / "etc",
        "astmoddir": layout.modules,
        "astvarlibdir": root / "lib",
        "astdbdir": root / "lib",
        "astkeydir": root / "keys",
        "astdatadir": root / "data",
        "astagidir": root / "lib",
        "astspooldir": root / "spool",
        "astrundir": root / "run",
        "astlogdir": root / "log",
    }
    return "[directories]\n" + "".join(f"{key} => {value}\n" for key, value in places.items())
