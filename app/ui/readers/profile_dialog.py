"""One scanner's settings: its name, what it is for, its port, its line, how its codes begin and end."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QDialog, QFormLayout, QLineEdit, QVBoxLayout, QWidget

from app.domain.reader_roles import Role
from app.domain.reader_setup import SPEEDS, checked, meant, shown
from app.services.readers import FoundPort
from app.ui.parts.save_foot import SaveFoot
from app.ui.parts.say import say
from app.ui.parts.text import Shown, Text, tr
from app.ui.readers.present import ROLES, port_words
from devices.scanning.frames import NO_SUFFIX_GAP, TERMINATORS, Framing
from devices.scanning.identity import PortIdentity
from devices.scanning.ports import Line, ReaderProfile

PARITIES = {"N": tr("none"), "E": tr("even"), "O": tr("odd"), "M": tr("mark"), "S": tr("space")}
FLOWS: dict[str, Text] = {"": tr("none"), "xonxoff": tr("XON/XOFF"), "rtscts": tr("RTS/CTS")}
ENDS: tuple[tuple[bytes, Text], ...] = (
    (TERMINATORS, tr("CR, LF, TAB or ETX, whichever comes")),
    (b"\r", tr("CR only")),
    (b"\n", tr("LF only")),
    (b"\t", tr("TAB only")),
    (b"\x03", tr("ETX only")),
    (b"", tr("none: a pause ends it")),
)


_AROUND = tr("Around a code can stand only ASCII and control characters that end no code; a pause is not 0.")


class ProfileDialog(QDialog):
    """``profile``: what stands in the fields. A scanner without USB identity may be given a port: one of
    ``ports``, or typed."""

    kept = Signal(object)
    """The ``ReaderProfile`` as it was set; whoever keeps it says ``refuse`` or closes."""

    def __init__(
        self, profile: ReaderProfile, ports: Sequence[FoundPort] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(say(tr("Scanner")))
        self.setMinimumWidth(460)
        self._profile = profile
        self._form = QFormLayout()
        self.name = self._field(tr("Name"), profile.name)
        self.role = self._choice(tr("What it is for"), [(role, ROLES[role]) for role in Role], profile.role)
        self.port = self._port_box(profile.identity, ports)
        self._line_fields(profile.line)
        self._framing_fields(profile.framing)
        self._buttons()

    def _buttons(self) -> None:
        foot = SaveFoot(self, tr("Close"))
        foot.save_asked.connect(self._save)
        foot.close_asked.connect(self._close)
        foot.save.setDefault(True)
        self.save, self._said = foot.save, foot.said
        column = QVBoxLayout(self)
        column.addLayout(self._form)
        column.addLayout(foot)

    # ---- fields

    def _field(self, label: Text, text: str, hint: Shown = "") -> QLineEdit:
        field = QLineEdit(text, self)
        field.setAccessibleName(say(label))
        field.setPlaceholderText(say(hint))
        field.setMaxLength(200)
        self._form.addRow(say(label), field)
        return field

    def _choice(self, label: Text, values: Sequence[tuple[object, Text | str]], chosen: object) -> QComboBox:
        box = QComboBox(self)
        box.setAccessibleName(say(label))
        keys = [getattr(value, "value", value) for value, _ in values]
        for key, (_, words) in zip(keys, values, strict=True):
            box.addItem(say(words), key)
        if chosen in keys:
            box.setCurrentIndex(keys.index(chosen))
        self._form.addRow(say(label), box)
        return box

    def _port_box(self, identity: PortIdentity, ports: Sequence[FoundPort]) -> QComboBox | None:
        if identity.is_usb:
            return None
        box = QComboBox(self)
        box.setEditable(True)
        box.setAccessibleName(say(tr("Port")))
        for found in ports:
            if not found.port.identity.is_usb:
                box.addItem(say(port_words(found)), found.port.path)
        box.setCurrentText(identity.path)
        edit = box.lineEdit()
        if edit is not None:
            edit.setPlaceholderText("socket://192.0.2.7:4001")
        box.activated.connect(lambda place: box.setEditText(str(box.itemData(place))))
        self._form.addRow(say(tr("Port")), box)
        return box

    def _line_fields(self, line: Line) -> None:
        speeds = [(speed, str(speed)) for speed in sorted({*SPEEDS, line.baudrate})]
        self.speed = self._choice(tr("Speed, baud"), speeds, line.baudrate)
        self.bits = self._choice(tr("Data bits"), [(8, "8"), (7, "7")], line.bytesize)
        self.parity = self._choice(tr("Parity"), list(PARITIES.items()), line.parity)
        self.stop = self._choice(tr("Stop bits"), [(1, "1"), (2, "2")], line.stopbits)
        flow = "xonxoff" if line.xonxoff else "rtscts" if line.rtscts else ""
        self.flow = self._choice(tr("Flow control"), list(FLOWS.items()), flow)

    def _framing_fields(self, framing: Framing) -> None:
        ends = framing.terminators if framing.gap is None else b""
        self.ends = QComboBox(self)
        self.ends.setAccessibleName(say(tr("End of a code")))
        self._ends = [each for each, _ in ENDS]
        for _, words in ENDS:
            self.ends.addItem(say(words))
        self.ends.setCurrentIndex(self._ends.index(ends) if ends in self._ends else 0)
        self._form.addRow(say(tr("End of a code")), self.ends)
        pause = round((framing.gap or NO_SUFFIX_GAP) * 1000)
        self.gap = self._field(tr("Pause that ends a code, ms"), str(pause))
        hint = tr("control characters as <STX>, <GS>")
        self.prefix = self._field(tr("Before each code"), shown(framing.prefix), hint)
        self.suffix = self._field(tr("After each code"), shown(framing.suffix), hint)

    # ---- what was set

    def edited(self) -> ReaderProfile:
        """Raises ValueError that says what is wrong."""
        flow = self.flow.currentData()
        line = Line(
            self.speed.currentData(),
            self.bits.currentData(),
            self.parity.currentData(),
            self.stop.currentData(),
            flow == "xonxoff",
            flow == "rtscts",
        )
        identity = self._profile.identity
        if self.port is not None:
            identity = PortIdentity(path=self.port.currentText().strip())
        return checked(
            replace(
                self._profile,
                name=self.name.text().strip(),
                role=self.role.currentData(),
                identity=identity,
                line=line,
                framing=self._framing(),
            )
        )

    def _framing(self) -> Framing:
        ends, before = self._ends[self.ends.currentIndex()], self._profile.framing
        if not self.gap.text().strip().isdecimal():
            raise ValueError(tr("The pause is a number of milliseconds.").source)
        gap = None if ends else int(self.gap.text()) / 1000
        try:
            prefix, suffix = meant(self.prefix.text()), meant(self.suffix.text())
            return replace(before, terminators=ends or TERMINATORS, gap=gap, prefix=prefix, suffix=suffix)
        except ValueError as error:
            raise ValueError(_AROUND.source) from error

    def _save(self, _: object = None) -> None:
        try:
            profile = self.edited()
        except ValueError as error:
            self.refuse(Text(str(error)))
            return
        self.kept.emit(profile)

    def refuse(self, why: Shown) -> None:
        """It cannot be kept."""
        self._said.show_text(why)

    def _close(self, _: object = None) -> None:
        self.close()
