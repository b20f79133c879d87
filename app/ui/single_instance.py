"""One desk per user: a second start hands its arguments to the first and ends.

Links of other programs (``tel:``, ``sip:``) and ``--answer``/``--hangup`` come in this way. The socket is
only open to its user, and its name holds the user's id because it lies in a folder shared by all.
"""

import getpass
import json
import logging
from hashlib import sha256

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_log = logging.getLogger(__name__)
LONGEST = 4096
"""Bytes of a message; more is not ours."""
WAIT_MS = 2000


def server_name(scope: str = "") -> str:
    """``scope`` keeps desks of different exchanges or data folders apart."""
    who = sha256(f"{getpass.getuser()}\0{scope}".encode()).hexdigest()[:16]
    return f"ringdesk-{who}"


def hand_over(arguments: list[str], name: str) -> bool:
    """Give the arguments to a desk that already runs. True when it took them: this process may end."""
    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(WAIT_MS):
        return False
    socket.write(json.dumps(arguments).encode("utf-8")[:LONGEST])
    taken = socket.waitForBytesWritten(WAIT_MS) and socket.waitForReadyRead(WAIT_MS)
    socket.disconnectFromServer()
    return bool(taken)


class SingleInstance(QObject):
    """The first desk's ear. ``asked`` carries a tuple of arguments of a later start."""

    asked = Signal(object)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._visitors: set[_Visitor] = set()
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._connected)
        if not self._server.listen(name):
            # A desk that was killed may leave its socket behind.
            QLocalServer.removeServer(name)
            if not self._server.listen(name):
                _log.warning("Links of other programs will not work: %s", self._server.errorString())

    @Slot()
    def _connected(self) -> None:
        while self._server.hasPendingConnections():
            visitor = _Visitor(self._server.nextPendingConnection())
            self._visitors.add(visitor)
            visitor.spoke.connect(self.asked)
            visitor.left.connect(self._left)
            visitor.read()

    @Slot(object)
    def _left(self, visitor: "_Visitor") -> None:
        self._visitors.discard(visitor)
        visitor.let_go()

    def close(self) -> None:
        self._server.close()


class _Visitor(QObject):
    """One connection: collects its message and answers.

    Kept by the ear in Python and let go when the connection has ended. Deleting socket and visitor together
    from inside ``readyRead`` crashed the process on a message that was too long.
    """

    spoke = Signal(object)
    left = Signal(object)

    def __init__(self, socket: QLocalSocket) -> None:
        super().__init__()
        self._socket, self._bytes, self._done = socket, b"", False
        socket.readyRead.connect(self.read)
        socket.disconnected.connect(self._ended, Qt.ConnectionType.QueuedConnection)

    @Slot()
    def _ended(self) -> None:
        self.left.emit(self)

    def let_go(self) -> None:
        self._socket.deleteLater()

    @Slot()
    def read(self) -> None:
        arrived = bytes(self._socket.readAll().data())
        if self._done:
            return
        self._bytes += arrived
        if len(self._bytes) > LONGEST:
            _log.warning("A message of more than %d bytes from another start was refused", LONGEST)
            self._done = True
            self._socket.disconnectFromServer()
            return
        try:
            message = json.loads(self._bytes)
        except (ValueError, RecursionError):
            return  # not whole yet; a broken one ends with its connection
        if isinstance(message, list) and all(isinstance(argument, str) for argument in message):
            self._done = True
            self._socket.write(b"ok")
            self._socket.flush()
            self.spoke.emit(tuple(message))
