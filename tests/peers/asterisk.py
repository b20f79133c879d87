"""Asterisk 22 as the house's other exchange: we are registered with it, and it has an extension of its own.

What is dialled there is in `EXTENSIONS`. Ended by its own process id, with the block.
"""

from contextlib import ExitStack
from pathlib import Path

from benchmarks.asterisk.fetch import asterisk_tree
from benchmarks.asterisk.node import running
from telephony.transports.trust import TlsFiles
from tests.peers.patience import eventually
from tests.peers.sipp import free_port

HOST, DESK_HOST = "127.0.0.6", "127.0.0.7"
TRUNK, SEALED, DESK = "ringdesk", "sealed", "201"
SECRET = "asterisk-secret"
ECHO, KEYS, TRANSFERS = "600", "602", "603"
MODULES = """
app_dial app_echo app_read app_senddtmf app_transfer res_pjsip_endpoint_identifier_user res_pjsip_registrar
res_pjsip_refer res_pjsip_outbound_registration res_pjsip_outbound_authenticator_digest res_srtp
""".split()
PJSIP = """\
[global]
type=global
endpoint_identifier_order=ip,auth_username,username

[udp]
type=transport
protocol=udp
bind={host}:{udp}

[tcp]
type=transport
protocol=tcp
bind={host}:{udp}

[tls]
type=transport
protocol=tls
bind={host}:{tls}
method=tlsv1_2
cert_file={files.certificate}
priv_key_file={files.key}
ca_list_file={files.authorities}
verify_server=yes

[endpoint](!)
type=endpoint
context=calls
disallow=all
allow=ulaw
direct_media=no
moh_passthrough=yes

[account](!)
type=auth
auth_type=userpass
password={secret}

[aor](!)
type=aor
max_contacts=1
remove_existing=yes
qualify_frequency=60

[{trunk}](endpoint)
auth={trunk}
aors={trunk}
identify_by=auth_username
[{trunk}](account)
username={trunk}
[{trunk}](aor)

[{sealed}](endpoint)
auth={sealed}
aors={sealed}
identify_by=auth_username
media_encryption=sdes
[{sealed}](account)
username={sealed}
[{sealed}](aor)

[{desk}](endpoint)
aors={desk}
[{desk}](aor)
[{desk}]
type=identify
endpoint={desk}
match={desk_host}

#include phone.conf
"""
PHONE = """\
[phone](endpoint)
outbound_auth=phone
[phone](account)
username={user}
password={secret}
[phone]
type=registration
transport=udp
outbound_auth=phone
server_uri=sip:{host}:{port}
client_uri=sip:{user}@{host}:{port}
contact_user=600
line=yes
endpoint=phone
expiration=60
max_random_initial_delay=0
"""
EXTENSIONS = f"""\
[calls]
exten => {DESK},1,Dial(PJSIP/{DESK})
exten => {ECHO},1,Answer()
same => n,Echo()
exten => {KEYS},1,Answer()
same => n,Read(KEYS,,2)
same => n,SendDTMF(${{KEYS}})
same => n,Wait(20)
exten => {TRANSFERS},1,Answer()
same => n,Wait(0.5)
same => n,Transfer(PJSIP/sip:102@127.0.0.1)
same => n,Wait(20)
exten => _+X.,1,Dial(PJSIP/${{EXTEN}}@{TRUNK})
exten => _*X.,1,Dial(PJSIP/+${{EXTEN:1}}@{SEALED})
"""


class Asterisk:
    """Context manager. ``address``: UDP and TCP; ``tls_port`` beside it, with the certificate of ``files``.

    ECHO says back what it hears, KEYS two keys that it was sent, TRANSFERS sends us to our extension 102,
    DESK is the phone at DESK_HOST. From there +… calls us through TRUNK, and *… through SEALED (TLS, SDES).
    """

    def __init__(self, folder: Path, files: TlsFiles) -> None:
        self._folder, self._stack = folder, ExitStack()
        self.address, self.tls_port = (HOST, free_port(HOST)), free_port(HOST)
        self._files = {
            "pjsip.conf": PJSIP.format(
                host=HOST, udp=self.address[1], tls=self.tls_port, files=files, secret=SECRET, trunk=TRUNK,
                sealed=SEALED, desk=DESK, desk_host=DESK_HOST,
            ),
            "phone.conf": "",
            "extensions.conf": EXTENSIONS,
        }  # fmt: skip

    def __enter__(self) -> "Asterisk":
        node = running(asterisk_tree(), self._folder, self.address, tuple(MODULES), self._files)
        self._node = self._stack.enter_context(node)
        assert self._node.version.startswith("Asterisk 22."), self._node.version
        return self

    def __exit__(self, *_: object) -> None:
        self._stack.close()

    def registers(self, exchange: tuple[str, int], user: str, secret: str) -> None:
        """It is a phone of ``exchange`` from now on, and calls of it are said back."""
        host, port = exchange
        phone = PHONE.format(user=user, secret=secret, host=host, port=port)
        (self._folder / "etc/phone.conf").write_text(phone)
        self._node.ask("module reload res_pjsip.so")
        self._node.ask("module reload res_pjsip_outbound_registration.so")

    def idle(self) -> None:
        eventually(lambda: self._node.channels() == 0, what=f"no legs: {self.said}")

    def ask(self, command: str) -> str:
        return self._node.ask(command)

    @property
    def said(self) -> str:
        """Its warnings and errors."""
        return (self._folder / "log/messages.log").read_text(errors="replace")[-3000:]
