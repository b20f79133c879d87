"""A mail server on loopback that shares no code with our client: SMTP (RFC 5321) with STARTTLS, TLS and AUTH
PLAIN, as strict as it needs to be, and as broken as a test wants it."""

import asyncio
import base64
import ssl
import threading
from dataclasses import dataclass, field


@dataclass(slots=True)
class Taken:
    sender: str
    to: list[str]
    data: bytes
    safe: bool


@dataclass(slots=True)
class MailServer:
    """``answers``: beginning of a command line → the reply in place of the usual one; ``.`` is the end of the
    message. A reply of ``drop`` closes the connection unanswered. ``immediately``: TLS from the first
    byte."""

    tls: ssl.SSLContext | None = None
    immediately: bool = False
    login: tuple[str, str] | None = None
    answers: dict[str, str] = field(default_factory=dict)
    taken: list[Taken] = field(default_factory=list)
    said: list[str] = field(default_factory=list)
    port: int = 0
    _loop: asyncio.AbstractEventLoop = field(default_factory=asyncio.new_event_loop)
    _thread: threading.Thread | None = None
    _server: asyncio.Server | None = None

    def __enter__(self) -> "MailServer":
        ready = threading.Event()
        self._thread = threading.Thread(target=self._run, args=(ready,), name="mail server", daemon=True)
        self._thread.start()
        assert ready.wait(5)
        return self

    def __exit__(self, *_: object) -> None:
        self._loop.call_soon_threadsafe(self._loop.stop)
        assert self._thread is not None
        self._thread.join(5)
        self._loop.close()

    def _run(self, ready: threading.Event) -> None:
        asyncio.set_event_loop(self._loop)
        context = self.tls if self.immediately else None
        server = self._loop.run_until_complete(
            asyncio.start_server(self._talk, "127.0.0.1", self.port, ssl=context)
        )
        self.port = server.sockets[0].getsockname()[1]
        self._server = server
        ready.set()
        self._loop.run_forever()
        server.close()
        for task in asyncio.all_tasks(self._loop):
            task.cancel()
        self._loop.run_until_complete(asyncio.sleep(0))

    async def _talk(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            await self._session(reader, writer)
        except (OSError, asyncio.IncompleteReadError, ssl.SSLError):
            return  # he hung up, which is his right
        finally:
            writer.close()

    async def _session(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        state = Taken("", [], b"", self.immediately)
        if not await self._say(writer, self.answers.get("hello", "220 test ESMTP")):
            return
        while line := (await reader.readline()).decode("ascii").strip():
            self.said.append(line)
            verb = line.split(" ")[0].upper()
            reply = self._scripted(line) or self._reply(verb, line, state)
            if not await self._say(writer, reply) or verb == "QUIT":
                return
            if reply == "220 go on" and self.tls is not None:
                await writer.start_tls(self.tls)
                state.safe = True
            elif reply == "354 go on" and not await self._say(writer, await self._message(reader, state)):
                return

    async def _message(self, reader: asyncio.StreamReader, state: Taken) -> str:
        """The answer to its end."""
        data = await self._body(reader)
        end = self.answers.get(".", "250 taken")
        if end.startswith("250"):
            self.taken.append(Taken(state.sender, list(state.to), data, state.safe))
        return end

    def _scripted(self, line: str) -> str | None:
        return next((reply for start, reply in self.answers.items() if line.upper().startswith(start)), None)

    def _reply(self, verb: str, line: str, state: Taken) -> str:
        if verb == "EHLO":
            offers = ["SIZE 30000000", "8BITMIME"]
            offers += ["STARTTLS"] if self.tls is not None and not state.safe else []
            offers += ["AUTH PLAIN"] if self.login and state.safe else []
            return "".join(f"250-{each}\r\n" for each in ["test", *offers]) + "250 HELP"
        if verb == "AUTH":
            _, user, secret = base64.b64decode(line.split(" ")[2]).decode().split("\0")
            return "235 welcome" if (user, secret) == self.login else "535 5.7.8 wrong password"
        if verb == "MAIL":
            state.sender, state.to = line.split("<")[1].split(">")[0], []
        if verb == "RCPT":
            state.to.append(line.split("<")[1].split(">")[0])
        return {"STARTTLS": "220 go on", "DATA": "354 go on", "QUIT": "221 bye"}.get(verb, "250 ok")

    async def _say(self, writer: asyncio.StreamWriter, reply: str) -> bool:
        if reply == "drop":
            return False
        writer.write(reply.encode() + b"\r\n")
        await writer.drain()
        return True

    async def _body(self, reader: asyncio.StreamReader) -> bytes:
        """Without the dots that only the wire needs."""
        body = b""
        while (line := await reader.readline()) != b".\r\n":
            assert line.endswith(b"\r\n"), "a bare line feed on the wire"
            body += line[1:] if line.startswith(b".") else line
        return body
