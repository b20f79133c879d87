"""Socket settings that IPv4 and IPv6 need alike."""

from __future__ import annotations

import socket


def tcp_socket(host: str) -> socket.socket:
    """A non-blocking TCP socket for that numeric host; bound to '::' it takes IPv4 as well, where it can."""
    sock = socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET, socket.SOCK_STREAM)
    sock.setblocking(False)
    sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    if host == "::" and hasattr(socket, "IPV6_V6ONLY"):
        sock.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 0)
    return sock


def plain_host(host: str) -> str:
    """A peer's host as SIP writes it: no zone, an IPv4 peer of a dual socket as IPv4."""
    host = host.partition("%")[0]
    return host.removeprefix("::ffff:") if host.startswith("::ffff:") and "." in host else host
