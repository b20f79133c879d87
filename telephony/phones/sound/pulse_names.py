"""The names of the sinks and sources that PulseAudio or PipeWire has right now, asked of libpulse.

Two things Qt 6.11 does not tell (both measured with a private server):

- It drops an unplugged device from its list only when something else changes; an unloaded null sink was
  still listed two seconds later. Its device ids are exactly these names.
- When the server dies it tries to connect again once, after 3 seconds, and never again if that fails.
  Opening a stream while it is not connected ends the whole process in an assertion of libpulse. So we look
  whether Qt's connection is there: the server knows the process id of every client.

Qt's multimedia library on Linux does not load without libpulse, so it is there whenever Qt's devices are.
"""

from __future__ import annotations

import ctypes
import logging
import os
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass

log = logging.getLogger(__name__)

_READY, _FAILED, _TERMINATED = 4, 5, 6
_RUNNING = 0
_NO_AUTOSPAWN = 1
_PATIENCE = 0.2
"""Seconds one question may take; it usually takes 1 ms."""


class _Info(ctypes.Structure):
    """The beginning of pa_sink_info and of pa_source_info."""

    _fields_ = (("name", ctypes.c_char_p), ("index", ctypes.c_uint32))


class _Client(ctypes.Structure):
    """pa_client_info."""

    _fields_ = (
        ("index", ctypes.c_uint32),
        ("name", ctypes.c_char_p),
        ("owner_module", ctypes.c_uint32),
        ("driver", ctypes.c_char_p),
        ("proplist", ctypes.c_void_p),
    )


_LIST_CALLBACK = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int, ctypes.c_void_p)


@dataclass(frozen=True, slots=True)
class Names:
    """``companions``: how many other connections to the server this process has; one of them is Qt's."""

    sinks: frozenset[str]
    sources: frozenset[str]
    companions: int


class PulseNames:
    """Keeps one connection; use it on one thread. ``ask`` gives None when there is no server to ask, and
    tries to connect again at the next question."""

    def __init__(self) -> None:
        self._pulse = _library()
        self._loop: int | None = None
        self._context: int | None = None

    def ask(self) -> Names | None:
        """The names now, in about a millisecond; None: unknown."""
        if self._pulse is None or not (self._context or self._connect()):
            return None
        sinks = self._list("pa_context_get_sink_info_list", self._name)
        sources = self._list("pa_context_get_source_info_list", self._name)
        clients = self._list("pa_context_get_client_info_list", self._process)
        if sinks is None or sources is None or clients is None:
            self.close()
            return None
        companions = clients.count(str(os.getpid())) - 1
        return Names(frozenset(sinks), frozenset(sources), companions)

    def close(self) -> None:
        if self._pulse is None:
            return
        if self._context:
            self._pulse.pa_context_disconnect(self._context)
            self._pulse.pa_context_unref(self._context)
        if self._loop:
            self._pulse.pa_mainloop_free(self._loop)
        self._loop = self._context = None

    def _connect(self) -> bool:
        assert self._pulse is not None
        self._loop = self._pulse.pa_mainloop_new()
        api = self._pulse.pa_mainloop_get_api(self._loop)
        self._context = self._pulse.pa_context_new(api, b"ringdesk device list")
        if self._pulse.pa_context_connect(self._context, None, _NO_AUTOSPAWN, None) < 0:
            self.close()
            return False
        state = self._pulse.pa_context_get_state
        if not self._turn(lambda: state(self._context) in (_READY, _FAILED, _TERMINATED)):
            self.close()
            return False
        if state(self._context) != _READY:
            self.close()
            return False
        return True

    @staticmethod
    def _name(info: int) -> str:
        named = ctypes.cast(info, ctypes.POINTER(_Info)).contents
        return bytes(named.name).decode("utf-8", "replace")

    def _process(self, info: int) -> str:
        """Process id of a client; "" when it did not say."""
        assert self._pulse is not None
        client = ctypes.cast(info, ctypes.POINTER(_Client)).contents
        value: bytes | None = self._pulse.pa_proplist_gets(client.proplist, b"application.process.id")
        return (value or b"").decode("ascii", "replace")

    def _list(self, question: str, read: Callable[[int], str]) -> list[str] | None:
        pulse = self._pulse
        assert pulse is not None
        names: list[str] = []
        ended: list[int] = []

        def hear(_context: int, info: int, end: int, _data: int) -> None:
            if end:
                ended.append(end)
            elif info:
                names.append(read(info))

        callback = _LIST_CALLBACK(hear)  # must live until the answer is here
        operation = getattr(pulse, question)(self._context, callback, None)
        if not operation:
            return None
        done = self._turn(lambda: pulse.pa_operation_get_state(operation) != _RUNNING)
        if not done:
            pulse.pa_operation_cancel(operation)
        pulse.pa_operation_unref(operation)
        return names if done and ended and ended[0] > 0 else None

    def _turn(self, until: Callable[[], bool]) -> bool:
        """Run the connection's loop. False: it took too long or broke."""
        assert self._pulse is not None
        limit = time.monotonic() + _PATIENCE
        while not until():
            if time.monotonic() > limit or self._pulse.pa_mainloop_iterate(self._loop, 0, None) < 0:
                return False
            time.sleep(0.0005)
        return True


def _library() -> ctypes.CDLL | None:
    """libpulse with the signatures used here; None on systems that do not have it."""
    if not sys.platform.startswith("linux"):
        return None
    try:
        pulse = ctypes.CDLL("libpulse.so.0")
    except OSError as error:
        log.info("no libpulse: %s", error)
        return None
    pointer, text, number = ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int
    for name, result, arguments in (
        ("pa_mainloop_new", pointer, ()),
        ("pa_mainloop_get_api", pointer, (pointer,)),
        ("pa_mainloop_iterate", number, (pointer, number, pointer)),
        ("pa_mainloop_free", None, (pointer,)),
        ("pa_context_new", pointer, (pointer, text)),
        ("pa_context_connect", number, (pointer, text, number, pointer)),
        ("pa_context_get_state", number, (pointer,)),
        ("pa_context_disconnect", None, (pointer,)),
        ("pa_context_unref", None, (pointer,)),
        ("pa_context_get_sink_info_list", pointer, (pointer, _LIST_CALLBACK, pointer)),
        ("pa_context_get_source_info_list", pointer, (pointer, _LIST_CALLBACK, pointer)),
        ("pa_context_get_client_info_list", pointer, (pointer, _LIST_CALLBACK, pointer)),
        ("pa_proplist_gets", text, (pointer, text)),
        ("pa_operation_get_state", number, (pointer,)),
        ("pa_operation_cancel", None, (pointer,)),
        ("pa_operation_unref", None, (pointer,)),
    ):
        function = getattr(pulse, name)
        function.restype, function.argtypes = result, arguments
    return pulse


class Unplugged:
    """Which devices of Qt's list are not there any more. Only ids that libpulse once named can be missed: Qt
    may speak to another sound system than we do."""

    def __init__(self) -> None:
        self._known: set[str] = set()

    def among(self, ids: frozenset[str], names: Names | None) -> frozenset[str]:
        """``names`` None: the server is gone, and with it everything it had."""
        there = names.sinks | names.sources if names is not None else frozenset()
        self._known |= ids & there
        return (ids & self._known) - there


class Connection:
    """Whether Qt may be asked to open a stream."""

    def __init__(self) -> None:
        self._seen = False

    def lost(self, names: Names | None) -> bool:
        """Qt had a connection to this server and has none now. Never true if Qt speaks to another sound
        system, or before its first connection."""
        there = names is not None and names.companions > 0
        self._seen = self._seen or there
        return self._seen and not there
