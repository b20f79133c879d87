import subprocess
import sys
from pathlib import Path

import pytest

from telephony.phones.pyvoip.library import METHODS, SIP

ROOT = Path(__file__).resolve().parents[4]


@pytest.mark.parametrize("method", METHODS)
def test_every_method_can_be_read(method: str) -> None:
    text = (
        f"{method} sip:a@b SIP/2.0\r\nVia: SIP/2.0/UDP b:5060;branch=z9hG4bK1\r\nFrom: <sip:a@b>;tag=1\r\n"
        f"To: <sip:a@b>\r\nCall-ID: 1\r\nCSeq: 1 {method}\r\nContent-Length: 0\r\n\r\n"
    )
    assert SIP.SIPMessage(text.encode()).method == method


def run(code: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-W", "error", "-c", code], cwd=ROOT, capture_output=True, text=True
    )


def test_works_on_a_python_without_audioop() -> None:
    done = run(
        "import sys; sys.modules['audioop'] = None\n"
        "from telephony.phones.pyvoip.phone import PyVoipSoftphone\n"
        "assert 'audioop' not in sys.modules\n"
        "import pyVoIP; print(pyVoIP.__version__)"
    )
    assert done.stdout.strip() == "1.6.8", done.stderr


def test_another_version_is_refused_with_the_way_out() -> None:
    done = run("import pyVoIP.VoIP; pyVoIP.__version__ = '2.0.0'\nimport telephony.phones.pyvoip.library")
    assert "WrongLibrary" in done.stderr or "deprecated" in done.stderr
    quiet = run(
        "import warnings; warnings.simplefilter('ignore')\n"
        "import pyVoIP.VoIP; pyVoIP.__version__ = '2.0.0'\nimport telephony.phones.pyvoip.library"
    )
    assert "needs exactly 1.6.8" in quiet.stderr
