"""pyVoIP, imported the one way that works, and made to read every method that may arrive.

- ``pyVoIP.VoIP`` goes first: importing ``pyVoIP.SIP`` before it is a circular ImportError.
- pyVoIP imports ``audioop``, which left Python in 3.13. Nothing here calls it (our RTP brings its own
  G.711), so an empty module stands in for it while pyVoIP is imported.
- pyVoIP refuses to parse methods that are not in its list, so an OPTIONS would never be seen.
"""

from __future__ import annotations

import sys
import types
import warnings
from importlib.util import find_spec

TESTED_VERSION = "1.6.8"
METHODS = (
    "INVITE", "ACK", "BYE", "CANCEL", "OPTIONS", "INFO", "UPDATE", "REFER", "NOTIFY", "MESSAGE",
    "SUBSCRIBE", "PRACK", "PUBLISH", "REGISTER",
)  # fmt: skip


class WrongLibrary(ImportError):
    """Another pyVoIP is installed than the one whose inside is replaced here."""


def _stand_in_for_audioop() -> bool:
    """Whether one was needed."""
    if "audioop" in sys.modules and sys.modules["audioop"] is not None:
        return False
    try:
        missing = find_spec("audioop") is None
    except ValueError:
        missing = True
    if missing:
        sys.modules["audioop"] = types.ModuleType("audioop", "Stands in while pyVoIP is imported.")
    return missing


_STOOD_IN = _stand_in_for_audioop()
with warnings.catch_warnings():
    warnings.simplefilter("ignore", DeprecationWarning)
    import pyVoIP.VoIP
if _STOOD_IN:
    del sys.modules["audioop"]

import pyVoIP  # noqa: E402
from pyVoIP import RTP, SIP  # noqa: E402
from pyVoIP.VoIP import CallState, VoIPCall, VoIPPhone  # noqa: E402
from pyVoIP.VoIP.status import PhoneStatus  # noqa: E402

if pyVoIP.__version__ != TESTED_VERSION:
    raise WrongLibrary(
        f"pyVoIP {pyVoIP.__version__} is installed; this phone needs exactly {TESTED_VERSION}. "
        "Install it with: pip install -c constraints.txt pyVoIP"
    )

pyVoIP.SIPCompatibleMethods[:] = METHODS

__all__ = ["RTP", "SIP", "CallState", "PhoneStatus", "VoIPCall", "VoIPPhone"]
