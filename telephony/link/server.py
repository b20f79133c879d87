"""The listening end: one thread with an asyncio loop, many clients.

The exchange listens for desks, the softphone process for its desk. A client that does not read (its window is
frozen) is dropped when BUFFER bytes wait for it: it comes back and gets a fresh snapshot.
"""

import asyncio
import logging
import secrets
import threading
import time
from collections.abc import Iterable
from typing import Protocol

from telephony.link.codec import Decoder, LinkBroken, encode
from telephony.link.messages import (
    HEARTBEAT,
    LINE_LIMIT,
    SILENCE,
    VERSION,
    Beat,
    Challenge,
    Hello,
    Refused,
    Welcome,
    proven,
)

log = logging.getLogger(__name__)
BUFFER = 2 * 1024 * 1024
GREETING_LIMIT = 5.0
GREETING_BYTES = 4096


class _Client:
    """One accepted connection; ``heard`` is when it last said anything (monotonic seconds)."""

    def __init__(self, number: int, name: str, writer: asyncio.StreamWriter) -> None:
        self.number, self.name, self.writer = number, name, writer
        self.heard = time.monotonic()


class Visitors(Protocol):
    """Who listens to the server's clients; called on the server's thread and must return at once. After
    ``came`` there is exactly one ``left``."""

    def secret_of(self, name: str) -> str | None:
        """The shared secret of a client, None for a stranger."""

    def came(self, client: int, name: str) -> None: ...

    def said(self, client: int, name: str, message: object) -> None: ...

    def left(self, client: int, name: str) -> None: ...


class LinkServer:
    """Start it, then ``send`` from any thread. ``address`` is known after ``start``."""

    def __init__(self, visitors: Visitors, *, name: str, host: str = "127.0.0.1", port: int = 0) -> None:
        self._visitors, self._name = visitors, name
        self._host, self._port = host, port
        self._clients: dict[int, _Client] = {}
        self._count = 0
        self._loop = asyncio.new_event_loop()
        self._closing = threading.Lock()
        self._outbox: list[tuple[int, object]] = []
        self._woken = False
        self._thread = threading.Thread(target=self._loop.run_forever, name=f"link-{name}", daemon=True)
        self.address: tuple[str, int] = (host, port)

    def start(self) -> None:
        """Raises OSError when the port is taken."""
        self._thread.start()
        try:
            asyncio.run_coroutine_threadsafe(self._open(), self._loop).result(timeout=5)
        except BaseException:
            self._end_loop()
            raise

    def send(self, client: int, message: object) -> None:
        """To one client; one that is gone is not an error. Returns at once, and encodes nothing: the caller
        may be the thread that owns the calls, and a view of a big house takes a millisecond to write down."""
        self.send_all([(client, message)])

    def send_all(self, messages: Iterable[tuple[int, object]]) -> None:
        """The same of several: the server's thread is not woken before it can have all of them."""
        with self._closing:
            self._outbox.extend(messages)
            # One wake-up for many: each is a system call, after which the caller waits for the interpreter.
            if not self._woken and not self._loop.is_closed():
                self._woken = True
                self._loop.call_soon_threadsafe(self._send_out)

    def drop(self, client: int) -> None:
        """End its connection, after what was sent to it; one that is gone is not an error."""
        self._loop.call_soon_threadsafe(self._drop, client)

    def _drop(self, client: int) -> None:
        self._send_out()
        if client in self._clients:
            self._clients[client].writer.close()

    def stop(self) -> None:
        asyncio.run_coroutine_threadsafe(self._close(), self._loop).result(timeout=5)
        self._end_loop()

    def _end_loop(self) -> None:
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(timeout=5)
        with self._closing:
            self._loop.close()

    def _send_out(self) -> None:
        with self._closing:
            self._woken, waiting, self._outbox = False, self._outbox, []
        for client, message in waiting:
            try:
                self._write(client, encode(message))
            except Exception:
                log.exception("defect: %s cannot be sent", type(message).__name__)

    async def _open(self) -> None:
        self._server = await asyncio.start_server(self._serve, self._host, self._port)
        self.address = self._server.sockets[0].getsockname()[:2]
        self._beats = self._loop.create_task(self._beat())

    async def _close(self) -> None:
        self._beats.cancel()
        self._server.close()
        for client in tuple(self._clients.values()):
            client.writer.close()
        others = [each for each in asyncio.all_tasks() if each is not asyncio.current_task()]
        for each in others:
            each.cancel()
        await asyncio.gather(*others, return_exceptions=True)

    async def _beat(self) -> None:
        while True:
            await asyncio.sleep(HEARTBEAT)
            data = encode(Beat(time.time()))
            for number, client in tuple(self._clients.items()):
                self._write(number, data)
                if time.monotonic() - client.heard > SILENCE and not client.writer.is_closing():
                    log.warning("link client %s says nothing any more, dropped", client.name)
                    client.writer.transport.abort()

    def _write(self, client: int, data: bytes) -> None:
        writer = self._clients[client].writer if client in self._clients else None
        if writer is None or writer.is_closing():
            return
        writer.write(data)
        if writer.transport.get_write_buffer_size() > BUFFER:
            log.warning("link client %s does not read, dropped", self._clients[client].name)
            writer.transport.abort()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        decoder = Decoder(GREETING_BYTES)
        try:
            name = await asyncio.wait_for(self._greet(reader, writer, decoder), GREETING_LIMIT)
            decoder.limit = LINE_LIMIT
            await self._entertain(name, reader, writer, decoder)
        except (TimeoutError, LinkBroken, OSError) as error:
            log.warning("link client lost or refused: %s", error or "no greeting")
        except asyncio.CancelledError:
            # Only ``stop`` cancels. Raised on, Python 3.11 would log it as a failure of the stream.
            log.debug("link client left behind by the stop")
        except Exception:
            log.exception("defect while serving a link client")
        finally:
            writer.close()

    async def _entertain(
        self, name: str, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, decoder: Decoder
    ) -> None:
        self._count += 1
        client = _Client(self._count, name, writer)
        self._clients[client.number] = client
        try:
            self._visitors.came(client.number, name)
            await self._listen(client, reader, decoder)
        finally:
            del self._clients[client.number]
            self._visitors.left(client.number, name)

    async def _listen(self, client: _Client, reader: asyncio.StreamReader, decoder: Decoder) -> None:
        data = b""  # first what came together with the greeting
        while True:
            for message in decoder.feed(data):
                if not isinstance(message, Beat):
                    self._say(client, message)
            if decoder.bad:
                log.warning(
                    "link client %s sent %s bad lines: %s", client.name, decoder.bad, decoder.last_problem
                )
                decoder.bad = 0
            data = await reader.read(65536)
            if not data:
                return
            client.heard = time.monotonic()

    def _say(self, client: _Client, message: object) -> None:
        try:
            self._visitors.said(client.number, client.name, message)
        except Exception:
            log.exception("defect while hearing %s", type(message).__name__)

    async def _greet(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, decoder: Decoder
    ) -> str:
        nonce = secrets.token_hex(16)
        writer.write(encode(Challenge(nonce, VERSION)))
        while data := await reader.read(4096):
            for message in decoder.feed(data):
                if not isinstance(message, Hello):
                    raise LinkBroken("no greeting")
                if not proven(self._visitors.secret_of(message.name), nonce, message.proof):
                    writer.write(encode(Refused("unknown name or wrong password")))
                    raise LinkBroken(f"{message.name!r:.40}: unknown name or wrong password")
                writer.write(encode(Welcome(self._name)))
                return message.name
        raise LinkBroken("closed before the greeting")
