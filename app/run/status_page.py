"""The port on which customers see how far their requests are: off unless the plan names one.

A tiny HTTP server of its own: it reads one request a connection, within a time and a size, and knows nothing
but GET. Whatever comes over the network is bounded before it is looked at; what the page says is decided in
``app.services.status_page``. Encryption is the business of the proxy in front of it.
"""

import asyncio
import logging
import threading
import time
import tomllib
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from http import HTTPStatus
from pathlib import Path

from app.domain.errors import RingdeskError
from app.run.plan_text import RESOURCES
from app.run.status_plan import StatusPlan
from app.services.status_page import (
    STATES,
    WORDS,
    Answer,
    Question,
    StatusSite,
    StatusTexts,
    is_proxy,
    source_of,
)
from app.services.status_ports import StatusBook

log = logging.getLogger(__name__)

HEAD_LIMIT = 8192
"""Bytes of a request."""
PATIENCE = 10.0
"""Seconds from the connection to the last byte of the answer."""
MOST = 64
"""Connections at once."""
MOST_OF_ONE = 8
"""Connections at once of one address."""


def status_texts(folder: Path = RESOURCES / "status_page") -> dict[str, StatusTexts]:
    """All languages of the page. Raises ValueError for a file that lacks a word: the tests read them all."""
    found = {}
    for file in sorted(folder.glob("*.toml")):
        row = tomllib.loads(file.read_text("utf-8"))
        if lost := (set(WORDS) - set(row["words"])) | (set(STATES) - set(row["states"])):
            raise ValueError(f"{file.name} lacks {', '.join(sorted(lost))}")
        found[file.stem] = StatusTexts(**row | {"months": tuple(row.get("months", ()))})
    return found


class StatusServer:
    """Serves the page on a thread of its own. ``start`` raises OSError when the port is taken."""

    def __init__(self, plan: StatusPlan, book: StatusBook, patience: float = PATIENCE) -> None:
        self._plan, self._patience = plan, patience
        self._site = StatusSite(status_texts(), book, plan.company)
        self._open: Counter[str] = Counter()
        self._asking = ThreadPoolExecutor(1, thread_name_prefix="status-book")
        self._loop = asyncio.new_event_loop()
        self._server: asyncio.Server | None = None
        self._thread = threading.Thread(target=self._loop.run_forever, name="status-page", daemon=True)

    @property
    def port(self) -> int:
        assert self._server is not None
        return int(self._server.sockets[0].getsockname()[1])

    def start(self) -> None:
        self._thread.start()
        opening = asyncio.start_server(
            self._connected, self._plan.host, self._plan.port, limit=HEAD_LIMIT, backlog=MOST
        )
        try:
            self._server = asyncio.run_coroutine_threadsafe(opening, self._loop).result(10)
        except OSError:
            self.stop()
            raise
        log.info("status pages are served on %s:%s", self._plan.host, self.port)

    def stop(self) -> None:
        if self._thread.is_alive():
            asyncio.run_coroutine_threadsafe(self._leave(), self._loop).result(10)
            self._loop.call_soon_threadsafe(self._loop.stop)
            self._thread.join(10)
        self._asking.shutdown()
        self._loop.close()

    async def _leave(self) -> None:
        if self._server is not None:
            self._server.close()
        for task in asyncio.all_tasks() - {asyncio.current_task()}:
            task.cancel()
        await asyncio.sleep(0)

    async def _connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        name = writer.get_extra_info("peername")
        peer = str(name[0]) if name else ""
        # Our own proxy brings everybody.
        mine = MOST if is_proxy(peer, self._plan.proxies) else MOST_OF_ONE
        if self._open.total() >= MOST or self._open[peer] >= mine:
            writer.transport.abort()
            return
        self._open[peer] += 1
        try:
            async with asyncio.timeout(self._patience):
                await self._serve(peer, reader, writer)
        except (TimeoutError, OSError, asyncio.CancelledError) as reason:
            log.debug("status page: %s left out: %r", peer, reason)
        finally:
            self._open -= Counter({peer: 1})
            writer.transport.abort()

    async def _serve(self, peer: str, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            question = _question(peer, await reader.readuntil(b"\r\n\r\n"), self._plan.proxies)
        except (asyncio.IncompleteReadError, asyncio.LimitOverrunError):
            question = None
        answer, with_body = await self._answer(question), question is None or question.method != "HEAD"
        writer.write(_bytes(answer, with_body))
        await writer.drain()
        writer.write_eof()
        # Closing upon unread bytes would take the answer back (RFC 9112 section 9.6).
        while await reader.read(HEAD_LIMIT):
            pass

    async def _answer(self, question: Question | None) -> Answer:
        if question is None:
            return self._site.refusal(400, "missing")
        try:
            return await self._loop.run_in_executor(self._asking, self._site.answer, question, time.time())
        except RingdeskError as error:
            log.warning("status page: %s", error)
        except Exception:
            log.exception("defect in a status page")
        return self._site.refusal(503, "away", question.languages)


def _question(peer: str, head: bytes, proxies: tuple[str, ...]) -> Question | None:
    """None for what is no HTTP/1 request (RFC 9112 section 3)."""
    first, *lines = head.decode("latin-1").split("\r\n")
    parts = first.split(" ")
    if len(parts) != 3 or parts[2] not in ("HTTP/1.0", "HTTP/1.1"):
        return None
    headers = {
        name.strip().lower(): value.strip()
        for name, found, value in (x.partition(":") for x in lines)
        if found
    }
    source = source_of(peer, headers.get("x-forwarded-for", ""), proxies)
    return Question(parts[0], parts[1], headers.get("accept-language", ""), source)


def _bytes(answer: Answer, with_body: bool) -> bytes:
    status = HTTPStatus(answer.status)
    lines = [f"HTTP/1.1 {status.value} {status.phrase}", "Connection: close"]
    lines += [f"Content-Length: {len(answer.body)}", *(f"{name}: {value}" for name, value in answer.headers)]
    return "\r\n".join([*lines, "", ""]).encode("latin-1") + (answer.body if with_body else b"")
