"""A name server for one zone on a loopback socket, which notes what it was asked."""

import socket
import threading

import dns.flags
import dns.message
import dns.name
import dns.rcode
import dns.rdatatype
import dns.zone


class NameServer:
    """``asked``: every question as 'name. TYPE'. ``zone`` may be replaced while it runs. Context manager."""

    def __init__(self, origin: str, text: str) -> None:
        self.asked: list[str] = []
        self._origin = dns.name.from_text(origin)
        self.write(text)
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._socket.bind(("127.0.0.1", 0))
        self._socket.settimeout(0.05)
        self.address: tuple[str, int] = self._socket.getsockname()
        self._open = True
        self._thread = threading.Thread(target=self._serve, name="nameserver", daemon=True)
        self._thread.start()

    def write(self, text: str) -> None:
        """Another zone from now on."""
        self._zone = dns.zone.from_text(text, origin=self._origin, relativize=False, check_origin=False)

    def __enter__(self) -> "NameServer":
        return self

    def __exit__(self, *_: object) -> None:
        self._open = False
        self._thread.join()
        self._socket.close()

    def _serve(self) -> None:
        while self._open:
            try:
                data, peer = self._socket.recvfrom(4096)
            except OSError:
                continue
            self._socket.sendto(self._answer(dns.message.from_wire(data)).to_wire(), peer)

    def _answer(self, query: dns.message.Message) -> dns.message.Message:
        question = query.question[0]
        self.asked.append(f"{question.name} {dns.rdatatype.to_text(question.rdtype)}")
        response = dns.message.make_response(query)
        response.flags |= dns.flags.AA
        found = self._zone.get_rrset(question.name, question.rdtype)
        if found is not None:
            response.answer.append(found)
            return response
        if self._zone.get_node(question.name) is None:
            response.set_rcode(dns.rcode.NXDOMAIN)
        soa = self._zone.get_rrset(self._origin, dns.rdatatype.SOA)
        if soa is not None:
            response.authority.append(soa)
        return response
