"""One installation in a folder: an exchange process, an operator's desk link, phones from outside."""

import os
import queue
import signal
import sqlite3
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from app.run import running
from app.run.household import free_port
from app.run.plan_file import RESOURCES, read_plan, write_plan
from telephony.link.client import LinkClient, LinkDown, LinkUp
from telephony.switchboard.desk_events import SignedIn
from telephony.switchboard.events import Asked
from telephony.switchboard.ids import OperatorId
from telephony.switchboard.overview import CallView, DeskView
from telephony.switchboard.plan import OperatorPlan, Plan
from tests.peers.patience import eventually
from tests.peers.rawphone import RawPhone

RASA = OperatorId("rasa")


def rows_of(data: Path, question: str) -> list[tuple[Any, ...]]:
    """Ask the database file of a folder, past our own code."""
    with sqlite3.connect(f"file:{data / 'ringdesk.db'}?mode=ro", uri=True, timeout=5) as connection:
        return connection.execute(question).fetchall()


class Installation:
    """Processes are started in ``data`` and ended by ``close``, whatever happened to them."""

    def __init__(self, data: Path) -> None:
        self.data = data
        self.world_port = free_port()
        write_plan(RESOURCES / "demo" / "plan.toml", data, world_port=str(self.world_port))
        self.plan: Plan = read_plan(data / "plan.toml")
        self.processes: list[subprocess.Popen[bytes]] = []
        self.links: list[Desk | PhoneLink] = []

    def start(self, module: str, *options: str, name: str = "") -> running.Running:
        process = running.start_apart(module, ["--data", str(self.data), *options], self.data)
        self.processes.append(process)
        name = name or module.rpartition(".")[2]
        found = running.wait_for(self.data, name, process)
        assert found is not None, self.output(name)
        return found

    def start_exchange(self, *options: str) -> running.Running:
        return self.start("app.run.exchange", "--sip-port", "0", *options)

    def output(self, name: str) -> str:
        files = sorted((self.data / "logs").glob("*"))
        return "\n".join(f"== {path.name}\n{path.read_text(errors='replace')[-3000:]}" for path in files)

    def operator(self, name: str = "rasa") -> OperatorPlan:
        return next(each for each in self.plan.operators if each.id == name)

    @contextmanager
    def phone_of(self, name: str = "rasa") -> Iterator[RawPhone]:
        """A desk phone of another maker, registered."""
        exchange = running.find(self.data, "exchange")
        assert exchange is not None
        me = self.operator(name)
        sip = (exchange.sip_host, exchange.sip_port)
        with RawPhone(sip, user=me.extension, secret=me.secret) as phone:
            assert phone.register() == 200
            yield phone

    @contextmanager
    def caller(self) -> Iterator[RawPhone]:
        exchange = running.find(self.data, "exchange")
        assert exchange is not None
        with RawPhone((exchange.sip_host, exchange.sip_port), user="+37061234567") as phone:
            yield phone

    def desk(self, name: str = "rasa") -> "Desk":
        desk = Desk(self, name)
        self.links.append(desk)
        return desk

    def phone_line(self, name: str = "rasa") -> "PhoneLink":
        line = PhoneLink(self, name)
        self.links.append(line)
        return line

    def rows(self, question: str) -> list[tuple[Any, ...]]:
        return rows_of(self.data, question)

    def kill(self, name: str) -> None:
        """kill -9, as a crash would."""
        found = running.find(self.data, name)
        assert found is not None
        os.kill(found.pid, signal.SIGKILL)
        for process in self.processes:
            if process.pid == found.pid:
                process.wait(10)

    def stop(self, name: str) -> None:
        """SIGTERM, and wait until it has ended in order."""
        found = running.find(self.data, name)
        assert found is not None
        process = next(each for each in self.processes if each.pid == found.pid)
        process.terminate()
        assert process.wait(15) == 0, self.output(name)

    def close(self) -> None:
        for link in self.links:
            link.client.stop()
        for process in reversed(self.processes):
            if process.poll() is None:
                process.terminate()
        for process in self.processes:
            try:
                process.wait(15)
            except subprocess.TimeoutExpired:
                process.kill()
                raise


class Desk:
    """A desk without a window: the link alone, with the last view kept."""

    def __init__(self, installation: Installation, name: str) -> None:
        self.me = installation.operator(name)
        self.view: DeskView | None = None
        self.other: queue.SimpleQueue[object] = queue.SimpleQueue()

        def where() -> tuple[str, int, str] | None:
            found = running.find(installation.data, "exchange")
            return (found.host, found.port, self.me.secret) if found else None

        self.client = LinkClient(name, where, self._hear)
        self.client.start()

    def _hear(self, message: object) -> None:
        if isinstance(message, DeskView):
            self.view = message
        elif isinstance(message, LinkUp):
            self.client.send(SignedIn(self.me.id))
        elif isinstance(message, LinkDown):
            self.view = None
        else:
            self.other.put(message)

    def ask(self, kind: type[Asked], *arguments: object) -> None:
        assert self.client.send(kind(self.me.id, *arguments))  # type: ignore[call-arg]

    def until(self, look: Callable[[DeskView], bool], what: str) -> DeskView:
        def seen() -> DeskView | None:
            return self.view if self.view is not None and look(self.view) else None

        return eventually(seen, within=15, what=what)

    def until_ready(self) -> DeskView:
        return self.until(lambda view: view.me.state == "ready" and view.me.phone_online, "ready, with phone")

    def until_call(self, state: str) -> CallView:
        view = self.until(lambda view: any(each.state == state for each in view.calls), f"a call {state}")
        return next(each for each in view.calls if each.state == state)

    def until_free(self) -> DeskView:
        return self.until(lambda view: not view.calls, "no call left")


class PhoneLink:
    """A link to the operator's softphone."""

    def __init__(self, installation: Installation, name: str) -> None:
        me = installation.operator(name)

        def where() -> tuple[str, int, str] | None:
            found = running.find(installation.data, f"phone-{name}")
            return (found.host, found.port, me.secret) if found else None

        self.client = LinkClient(name, where, lambda message: None)
        self.client.start()

    def tell(self, command: object) -> None:
        """As soon as the link is up."""
        eventually(lambda: self.client.send(command) or None, what="the phone's link")
