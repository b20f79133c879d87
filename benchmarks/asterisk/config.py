"""The least Asterisk configuration that takes calls on loopback and queues them to waiting operators."""

from dataclasses import dataclass
from pathlib import Path

MODULES = """
res_timing_timerfd res_sorcery_config res_sorcery_memory res_sorcery_astdb res_pjproject res_pjsip
res_pjsip_session res_pjsip_sdp_rtp res_pjsip_authenticator_digest res_pjsip_endpoint_identifier_ip
res_pjsip_caller_id res_pjsip_nat res_pjsip_pubsub res_pjsip_rfc3326 res_pjsip_dlg_options
res_rtp_asterisk chan_pjsip codec_ulaw format_pcm bridge_simple
bridge_native_rtp bridge_softmix bridge_holding res_musiconhold res_crypto app_queue app_stack func_callerid
pbx_config
""".split()
FIRST_MEMBER = 3001
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
    """``members_at``: the one address where all operators' phones are. ``rtp``: first port of a range."""

    root: Path
    tree: Path
    modules: Path
    sip_port: int
    rtp: int
    members: int
    members_at: tuple[str, int]
    dialled: str


def write_config(layout: Layout) -> None:
    folder = layout.root / "etc"
    for name in ("etc", "run", "lib", "spool", "log", "keys/keys", "data", "music"):
        (layout.root / name).mkdir(parents=True, exist_ok=True)
    # Asterisk refuses to start without the description of its own settings.
    (layout.root / "data/documentation").symlink_to(layout.tree / "usr/share/asterisk/documentation")
    files = {
        "asterisk.conf": _places(layout),
        "modules.conf": "[modules]\nautoload=no\n" + "".join(f"load={name}.so\n" for name in MODULES),
        "logger.conf": "[general]\n[logfiles]\nmessages.log => warning,error\n",
        "rtp.conf": f"[general]\nrtpstart={layout.rtp}\nrtpend={layout.rtp + 1999}\nicesupport=no\n",
        "musiconhold.conf": f"[default]\nmode=files\ndirectory={layout.root}/music\n",
        "cdr.conf": "[general]\nenable=no\n",
        "cel.conf": "[general]\nenable=no\n",
        "pjsip.conf": _pjsip(layout),
        "queues.conf": _queue(layout),
        "extensions.conf": f"[from-trunk]\nexten => {layout.dialled},1,Queue({layout.dialled})\n",
    }
    for name in "features ccss udptl manager http".split():
        files[f"{name}.conf"] = "[general]\n"
    files |= {"stasis.conf": "[threadpool]\n", "pjproject.conf": "", "acl.conf": ""}
    files["indications.conf"] = INDICATIONS
    (layout.root / "music/quiet.ulaw").write_bytes(b"\xff" * 8000)
    for name, text in files.items():
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


def _pjsip(layout: Layout) -> str:
    host, port = layout.members_at
    parts = [
        f"[udp]\ntype=transport\nprotocol=udp\nbind=127.0.0.1:{layout.sip_port}\n",
        "[phone](!)\ntype=endpoint\ncontext=nowhere\ndisallow=all\nallow=ulaw\ndirect_media=no\n",
        "[trunk]\ntype=endpoint\ncontext=from-trunk\ndisallow=all\nallow=ulaw\ndirect_media=no\n",
        "[trunk]\ntype=identify\nendpoint=trunk\nmatch=127.0.0.0/8\n",
    ]
    for number in _members(layout):
        parts.append(f"[{number}](phone)\naors={number}\n")
        parts.append(f"[{number}]\ntype=aor\ncontact=sip:{number}@{host}:{port}\nqualify_frequency=0\n")
    return "\n".join(parts)


def _queue(layout: Layout) -> str:
    """Members are rung one at a time, the longest idle first, as our queues do."""
    settings = "strategy=leastrecent\ntimeout=20\nretry=1\nringinuse=no\nautofill=yes\njoinempty=yes\n"
    members = "".join(f"member => PJSIP/{number}\n" for number in _members(layout))
    return f"[general]\npersistentmembers=no\n[{layout.dialled}]\n{settings}wrapuptime=0\n{members}"


def _members(layout: Layout) -> range:
    return range(FIRST_MEMBER, FIRST_MEMBER + layout.members)
