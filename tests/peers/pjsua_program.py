"""The process of `pjsua.Pjsua`: a PJSUA2 phone that does what comes on its input, a word and a value a line,
and prints a line of JSON for what happens.

PJSUA2 is touched by this thread alone (it aborts the process otherwise): no worker threads, polled here.
"""

import ctypes
import json
import queue
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pjsua2

POLL_MS = 10


def know_md5() -> None:
    """The OpenSSL in its wheel knows no digest before its first TLS connection; passwords need one."""
    for library in Path(pjsua2.__file__).parents[1].glob("pjsua2_python.libs/libcrypto-*"):
        ctypes.CDLL(str(library)).OpenSSL_add_all_digests()


def say(event: str, **more: Any) -> None:
    print(json.dumps({"event": event, **more}), flush=True)


class Call(pjsua2.Call):
    def __init__(self, phone: "Phone", call_id: int = pjsua2.PJSUA_INVALID_ID) -> None:
        super().__init__(phone.account, call_id)
        self._phone = phone

    def onCallState(self, prm: Any) -> None:
        info = self.getInfo()
        say("call", state=info.stateText, status=info.lastStatusCode)
        if info.state == pjsua2.PJSIP_INV_STATE_DISCONNECTED:
            self._phone.call = None

    def onCallMediaState(self, prm: Any) -> None:
        info = self.getInfo()
        for at, media in enumerate(info.media):
            up = media.type == pjsua2.PJMEDIA_TYPE_AUDIO and media.status != pjsua2.PJSUA_CALL_MEDIA_NONE
            if up and media.status != pjsua2.PJSUA_CALL_MEDIA_ERROR:
                sound = self.getAudioMedia(at)
                self._phone.tone.startTransmit(sound)
                sound.startTransmit(self._phone.recorder)
            say("media", status=media.status)

    def onDtmfDigit(self, prm: Any) -> None:
        say("digit", digit=prm.digit)

    def onCallTransferStatus(self, prm: Any) -> None:
        say("transfer", status=prm.statusCode, final=bool(prm.finalNotify))


class Account(pjsua2.Account):
    phone: "Phone"

    def onRegState(self, prm: Any) -> None:
        say("registered", status=prm.code)

    def onIncomingCall(self, prm: Any) -> None:
        self.phone.call = Call(self.phone, prm.callId)
        self.phone.answer(180)
        say("incoming")


class Phone:
    """See `pjsua.Pjsua` for what the settings mean."""

    def __init__(self, settings: dict[str, Any]) -> None:
        self.call: Call | None = None
        self._settings = settings
        self.endpoint = pjsua2.Endpoint()
        self.endpoint.libCreate()
        config = pjsua2.EpConfig()
        config.logConfig.consoleLevel = 0
        config.logConfig.level = 4
        config.logConfig.filename = str(Path(settings["folder"]) / "log.txt")
        config.uaConfig.threadCnt, config.uaConfig.mainThreadOnly = 0, True
        config.medConfig.clockRate = 8000
        config.medConfig.noVad, config.medConfig.ecTailLen = True, 0
        self.endpoint.libInit(config)
        self._listen()
        self.endpoint.libStart()
        self.endpoint.audDevManager().setNullDev()
        for codec in self.endpoint.codecEnum2():
            known = codec.codecId.startswith(("PCMU", "PCMA"))
            self.endpoint.codecSetPriority(codec.codecId, 200 if known else 0)
        self._sound()
        self.account = Account()
        self.account.phone = self
        self.account.create(self._account())

    def _listen(self) -> None:
        transport = pjsua2.TransportConfig()
        transport.boundAddress = self._settings["host"]
        kinds = {
            "UDP": pjsua2.PJSIP_TRANSPORT_UDP,
            "TCP": pjsua2.PJSIP_TRANSPORT_TCP,
            "TLS": pjsua2.PJSIP_TRANSPORT_TLS,
        }
        if self._settings["transport"] == "TLS":
            transport.tlsConfig.CaListFile = self._settings["authority"]
            transport.tlsConfig.verifyServer = True
        self.endpoint.transportCreate(kinds[self._settings["transport"]], transport)

    def _sound(self) -> None:
        self.tone, self.recorder = pjsua2.ToneGenerator(), pjsua2.AudioMediaRecorder()
        self.tone.createToneGenerator(8000, 1)
        tone = pjsua2.ToneDesc()
        tone.freq1, tone.freq2, tone.on_msec, tone.off_msec = self._settings["tone"], 0, 1000, 0
        tones = pjsua2.ToneDescVector()
        tones.append(tone)
        self.tone.play(tones, True)
        self.recorder.createRecorder(str(Path(self._settings["folder"]) / "heard.wav"))

    def _account(self) -> pjsua2.AccountConfig:
        given = self._settings
        account = pjsua2.AccountConfig()
        account.idUri = f"sip:{given['user']}@{given['exchange']}"
        account.regConfig.registrarUri = f"sip:{given['exchange']}{self._way}" if given["register"] else ""
        account.regConfig.timeoutSec = 60
        account.sipConfig.authCreds.append(
            pjsua2.AuthCredInfo("digest", "*", given["user"], 0, given["password"])
        )
        account.mediaConfig.transportConfig.boundAddress = given["host"]
        account.natConfig.iceEnabled = False
        if given["srtp"]:
            account.mediaConfig.srtpUse = pjsua2.PJMEDIA_SRTP_MANDATORY
            account.mediaConfig.srtpSecureSignaling = 1
        return account

    @property
    def _way(self) -> str:
        kind = self._settings["transport"]
        return "" if kind == "UDP" else f";transport={kind.lower()}"

    def answer(self, status: int) -> None:
        assert self.call is not None
        prm = pjsua2.CallOpParam(True)
        prm.statusCode = status
        self.call.answer(prm)

    def dial(self, number: str) -> None:
        self.call = Call(self)
        uri = f"sip:{number}@{self._settings['exchange']}{self._way}"
        self.call.makeCall(uri, pjsua2.CallOpParam(True))

    def do(self, word: str, value: str) -> None:
        """Raises KeyError for a word it does not know, AttributeError when it needs a call and has none."""
        prm = pjsua2.CallOpParam(True)
        doings: dict[str, Callable[[Any], object]] = {
            "answer": lambda _: self.answer(200),
            "decline": lambda _: self.answer(int(value)),
            "hold": lambda call: call.setHold(prm),
            "retrieve": lambda call: call.reinvite(prm),
            "press": lambda call: call.dialDtmf(value),
            "transfer": lambda call: call.xfer(value, prm),
            "hangup": lambda call: call.hangup(pjsua2.CallOpParam()),
            "dial": lambda _: self.dial(value),
        }
        if word == "retrieve":
            prm.opt.flag = pjsua2.PJSUA_CALL_UNHOLD
        doings[word](self.call)

    def run(self) -> None:
        """Until the input ends."""
        asked: queue.SimpleQueue[str] = queue.SimpleQueue()
        threading.Thread(target=_read, args=(asked,), daemon=True).start()
        while True:
            self.endpoint.libHandleEvents(POLL_MS)
            if asked.empty():
                continue
            line = asked.get()
            if not line:
                break
            word, _, value = line.strip().partition(" ")
            self.do(word, value)
        self.endpoint.hangupAllCalls()
        self.call = None
        del self.account, self.tone, self.recorder  # their destructors abort after the library's end
        self.endpoint.libDestroy()


def _read(asked: "queue.SimpleQueue[str]") -> None:
    for line in sys.stdin:
        asked.put(line)
    asked.put("")


if __name__ == "__main__":
    know_md5()
    Phone(json.loads(sys.argv[1])).run()
