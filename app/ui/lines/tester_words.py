"""The tester in words: what may be done, how far it is, what came of it. No Qt."""

from collections.abc import Mapping

from app.ui.calls.lines import milliseconds, opinion_word, percent
from app.ui.parts.clean import clean, number
from app.ui.parts.text import Shown, Text, tr
from app.ui.parts.times import lasted
from app.ui.parts.values import Pill, Press
from telephony.switchboard.line_overview import LineTestView, PingView, TrunkLine

INWARD = tr("This line takes calls in only.")
RUNS = tr("A test call is under way.")
NO_LINK = tr("The exchange does not answer; reconnecting.")
NO_NUMBER = tr("Type the number to call.")

VERDICTS: Mapping[str, tuple[Text, str]] = {
    "good": (tr("The line works: answered, and sound came back."), "ok"),
    "deaf": (tr("Answered, but no sound came back. Check the ports for sound in the firewall."), "bad"),
    "cut": (tr("Answered, and the other side ended the call before it was measured."), "warn"),
    "stopped": (tr("Stopped by hand."), "muted"),
    "busy": (tr("Busy. The line works; try another number."), "warn"),
    "no_answer": (tr("It rang and nobody answered. The line works as far as that."), "warn"),
    "declined": (tr("Declined by the called person. The line works as far as that."), "warn"),
    "silence": (tr("No word from the provider. Check address, network and firewall."), "bad"),
    "forbidden": (tr("The provider forbids this call. Check password and contract."), "bad"),
    "no_number": (tr("The provider does not know this number. Try it with the country code."), "warn"),
    "no_session": (tr("No agreement on sound: compare codecs and encryption with the provider."), "bad"),
    "full": (tr("Not called: the line has as many calls as the plan allows."), "warn"),
    "no_way": (tr("Not called: no address of this line is known."), "bad"),
    "not_secure": (tr("Not called: encrypted sound is required and needs TLS."), "bad"),
    "provider": (tr("The provider reports a failure of its own."), "bad"),
    "lost": (tr("The call was lost on the way."), "bad"),
    "refused": (tr("The provider refused the call."), "bad"),
}  # fmt: skip
"""By ``line_test.verdict``: the sentence and its tone."""

_STATES: Mapping[str, Text] = {
    "calling": tr("Calling {number} {time}"),
    "ringing": tr("{number} rings {time}"),
    "talking": tr("{number} answered; greeting is played, sound is measured {time}"),
    "ending": tr("Hanging up… {number} {time}"),
}


def under_test(line: TrunkLine | None) -> bool:
    return line is not None and line.test is not None and line.test.ended is None


def why_not(line: TrunkLine | None, link_up: bool) -> Shown:
    """Why this line cannot be tried now; empty when it can."""
    if not link_up:
        return NO_LINK
    return INWARD if line is not None and not line.order else ""


def presses(line: TrunkLine, why: Shown) -> tuple[Press, ...]:
    asking = line.pinged is not None and line.pinged.answered is None
    ping = Press(
        "ping", tr("Ask now (OPTIONS)"), "refresh", why=why or (tr("Asked; waiting.") if asking else "")
    )
    if under_test(line):
        return (ping, Press("stop", tr("Stop the test"), "hang_up", "danger", why=why))
    return (ping, Press("call", tr("Test call"), "phone_out", "filled", why=why))


def question(line: TrunkLine, typed: str) -> Shown:
    return tr("Call {number} over {line}? It costs what any call costs.").of(
        number=number(typed), line=clean(line.name, 40)
    )


def ping_words(ping: PingView | None) -> Pill | None:
    """What came of the OPTIONS that was asked for."""
    if ping is None:
        return None
    if ping.answered is None:
        return Pill(tr("OPTIONS sent; waiting for the answer"), "info", dot=True)
    if not ping.status:
        return Pill((tr("OPTIONS: no answer"), clean(ping.reason, 120)), "bad", dot=True)
    answer = tr("OPTIONS: {status} after {time}").of(
        status=clean(f"{ping.status} {ping.reason}", 60), time=milliseconds(ping.round_trip)
    )
    return Pill((answer, number(ping.server)), "warn" if ping.status == 503 else "ok", dot=True)


def progress(test: LineTestView, now: float) -> Shown:
    """How far a test call is; empty when it is over. ``now``: the exchange's clock."""
    if test.ended is not None:
        return ""
    began = test.answered or test.rang or test.began
    return _STATES[test.state].of(number=number(test.number), time=lasted(now - began))


def verdict_pill(test: LineTestView) -> Pill | None:
    if test.ended is None:
        return None
    words, tone = VERDICTS.get(test.verdict, (clean(test.verdict, 40), "muted"))
    return Pill(words, tone, dot=True)


def report(test: LineTestView) -> tuple[Shown, ...]:
    """The finished test, one sentence a line."""
    if test.ended is None:
        return ()
    lines: list[Shown] = [_course(test)]
    if test.codec:
        lines.append((tr("Codec {name}").of(name=test.codec), _secret(test), _early(test)))
    if test.mos is not None:
        lines.append(_heard(test))
    if test.far_mos is not None:
        lines.append(
            tr("They hear us: {word}, MOS {mos}, loss {loss}").of(
                word=opinion_word(test.far_mos), mos=f"{test.far_mos:.1f}", loss=percent(test.far_loss)
            )
        )
    elif test.mos is not None:
        lines.append(tr("The other side sent no report of what it hears."))
    return tuple(lines)


def _course(test: LineTestView) -> Shown:
    parts: list[Shown] = [number(test.number)]
    if test.rang is not None:
        parts.append(tr("rang after {time} s").of(time=f"{test.rang - test.began:.1f}"))
    if test.answered is not None:
        parts.append(tr("answered after {time} s").of(time=f"{test.answered - test.began:.1f}"))
    if test.status:
        parts.append(tr("SIP {status}").of(status=str(test.status)))
    return tuple(parts)


def _secret(test: LineTestView) -> Shown:
    return tr("sound encrypted (SRTP)") if test.encrypted else tr("sound not encrypted")


def _early(test: LineTestView) -> Shown:
    return tr("sound before the answer") if test.early else tr("no sound before the answer")


def _heard(test: LineTestView) -> Shown:
    assert test.mos is not None
    return (
        tr("We hear them: {word}, MOS {mos}, loss {loss}").of(
            word=opinion_word(test.mos), mos=f"{test.mos:.1f}", loss=percent(test.loss)
        ),
        tr("jitter {time}").of(time=milliseconds(test.jitter)),
        tr("round trip {time}").of(time=milliseconds(test.round_trip)),
    )
