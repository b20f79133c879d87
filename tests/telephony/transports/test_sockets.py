import pytest

from telephony.transports.sockets import plain_host, tcp_socket


@pytest.mark.parametrize(
    ("seen", "written"),
    [
        ("::ffff:192.0.2.1", "192.0.2.1"),
        ("fe80::1%eth0", "fe80::1"),
        ("::1", "::1"),
        ("10.0.0.1", "10.0.0.1"),
    ],
)
def test_a_peers_host_as_sip_writes_it(seen: str, written: str) -> None:
    assert plain_host(seen) == written


def test_sockets_never_wait() -> None:
    for host in ("127.0.0.1", "::1", "::"):
        with tcp_socket(host) as sock:
            assert not sock.getblocking()
