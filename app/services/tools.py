"""What this machine has beside the store: rules, scanners, printers. ``app.run`` hands it to the window."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.domain.returns import Carrier
from app.domain.sight import Seen, everything
from app.services.bulk_ports import BulkJournal
from app.services.labels import LabelDoor
from app.services.mail_ports import Mail
from app.services.prompt_ports import PromptStudio
from app.services.readers import ReadersDoor
from app.services.recording_ports import RecordingFiles
from devices.scanning.serial_number import MakerRule
from devices.scanning.setting_codes import ForeignRule
from telephony.switchboard.plan import DayHours, Plan


@dataclass(frozen=True, slots=True)
class Tools:
    """``makers``: how makers write their serial numbers. Everything else is None where it is not there."""

    makers: Sequence[MakerRule] = ()
    bulk: BulkJournal | None = None
    carriers: Sequence[Carrier] = ()
    """Where parcels are followed."""
    foreign: Sequence[ForeignRule] = ()
    """How setting codes of scanner makers look."""
    holidays: Callable[[Path], tuple[DayHours, ...]] | None = None
    """Days out of an iCalendar file; raises ``BadInput``."""
    labels: LabelDoor | None = None
    mail: Callable[[], Mail] | None = None
    """The outbox."""
    recordings: RecordingFiles | None = None
    plan: Callable[[], Plan] | None = None
    """The plan the house works under, as it is written now; raises ``BadInput`` when it cannot be read."""
    prompts: PromptStudio | None = None
    """Recordings that callers hear, made here; None: this desk does not stand beside the exchange."""
    microphone: Callable[[], str] = lambda: ""
    """The one of the settings, by its id; empty: the system's usual one."""
    seen: Seen = everything
    """What of the past he who sits here may see as a supervisor."""
    readers: Callable[[], ReadersDoor | None] = lambda: None
    """The scanners of this desk; None until they are heard, and where there are none."""
