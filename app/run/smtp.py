"""One conversation with the mail server (RFC 5321), by the standard library's client.

The message is streamed in pieces: the exchange that mixes sound shares this interpreter, and the library's
own way of sending changes the whole message in one go.
"""

import smtplib
import ssl
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from app.domain.errors import RingdeskError
from app.run.mail_plan import MailPlan

PIECE = 32_768
FINAL_ANSWER = 600.0
"""Seconds for the answer to the end of the message: who gives up earlier sends it twice (RFC 5321 section
4.5.3.2.6, RFC 1047)."""

TOO_LARGE = 552
"""Of the declared size (RFC 1870 section 6.1)."""


class ServerTrouble(RingdeskError):
    """Nothing is wrong with the message: it waits."""


@dataclass(slots=True)
class Delivery:
    """``done``: who has it. ``later`` and ``refused``: address → what the server said."""

    done: list[str] = field(default_factory=list)
    later: dict[str, str] = field(default_factory=dict)
    refused: dict[str, str] = field(default_factory=dict)

    def not_taken(self, address: str, code: int, said: bytes) -> None:
        """4xx is for now, 5xx for good (RFC 5321 section 4.2.1)."""
        (self.refused if code >= 500 else self.later)[address] = _words(code, said)


@contextmanager
def conversation(plan: MailPlan, folder: Path) -> Iterator[smtplib.SMTP]:
    """Connected, encrypted as the plan says, and logged in. ``folder``: where the plan lies. Raises
    ServerTrouble, also when the conversation breaks off inside."""
    server: smtplib.SMTP | None = None
    try:
        server = _connected(plan, folder)
        if plan.user:
            server.login(plan.user, plan.secret)
        yield server
        server.quit()
    except ssl.SSLError as error:
        raise ServerTrouble(
            f"{plan.host}: no safe connection: {error.reason or error}",
            "The server's certificate must be valid for the host name in [mail]; a company's own authority "
            "goes into its field authority.",
        ) from error
    except smtplib.SMTPAuthenticationError as error:
        raise ServerTrouble(
            f"{plan.host}: login refused: {_words(error.smtp_code, error.smtp_error)}",
            "Look at user and secret of [mail].",
        ) from error
    except smtplib.SMTPNotSupportedError as error:
        raise ServerTrouble(
            f"{plan.host}: {error}", "Look at security and user of [mail]: the server does not offer that."
        ) from error
    except smtplib.SMTPResponseException as error:
        raise ServerTrouble(f"{plan.host}: {_words(error.smtp_code, error.smtp_error)}") from error
    except (OSError, smtplib.SMTPException) as error:
        raise ServerTrouble(
            f"{plan.host}:{plan.real_port}: {error}", "Look at host, port and security of [mail]."
        ) from error
    finally:
        if server is not None:
            server.close()


def _connected(plan: MailPlan, folder: Path) -> smtplib.SMTP:
    context = ssl.create_default_context()
    if plan.authority:
        context.load_verify_locations(folder / plan.authority)
    # An address literal: the library would look up this machine's name, which may take long, and tell it.
    me = "[127.0.0.1]"
    if plan.security == "tls":
        return smtplib.SMTP_SSL(plan.host, plan.real_port, me, timeout=plan.timeout, context=context)
    server = smtplib.SMTP(plan.host, plan.real_port, me, timeout=plan.timeout)
    if plan.security == "starttls":
        try:
            server.starttls(context=context)
        except BaseException:
            server.close()
            raise
    return server


def hand_over(server: smtplib.SMTP, sender: str, message: Path, to: Sequence[str]) -> Delivery:
    """Raises what the library raises when the conversation breaks off: then nobody is known to have it."""
    delivery = Delivery()
    server.ehlo_or_helo_if_needed()
    size = [f"size={message.stat().st_size}"] if server.has_extn("size") else []
    code, said = server.mail(sender, size)
    if code not in (250, TOO_LARGE):
        raise smtplib.SMTPSenderRefused(code, said, sender)  # the plan's fault, so every message waits
    if code == TOO_LARGE:
        delivery.refused = dict.fromkeys(to, _words(code, said))
    taken = [each for each in to if code == 250 and _takes(server, each, delivery)]
    if taken:
        code, said = _stream(server, message)
        for each in taken:
            if code == 250:
                delivery.done.append(each)
            else:
                delivery.not_taken(each, code, said)
    if not delivery.done:
        server.rset()
    return delivery


def _takes(server: smtplib.SMTP, address: str, delivery: Delivery) -> bool:
    code, said = server.rcpt(address)
    if code in (250, 251):
        return True
    delivery.not_taken(address, code, said)
    return False


def _stream(server: smtplib.SMTP, message: Path) -> tuple[int, bytes]:
    code, said = server.docmd("data")
    if code != 354:
        return code, said
    piece = bytearray()
    with message.open("rb") as lines:
        for line in lines:
            piece += b"." + line if line.startswith(b".") else line  # RFC 5321 section 4.5.2
            if len(piece) >= PIECE:
                server.send(bytes(piece))
                piece.clear()
    server.send(bytes(piece) + b".\r\n")
    if server.sock is not None:
        server.sock.settimeout(FINAL_ANSWER)
    return server.getreply()


def _words(code: int, said: bytes | str) -> str:
    text = said.decode("utf-8", "replace") if isinstance(said, bytes) else said
    return f"{code} {' '.join(text.split())}"
