"""The golden day as a spreadsheet that counts by itself: ``python -m tests.golden_sheet FILE``.

*Legs* holds what happened, a line for each stretch of a call, *States* what operators did, *Waits* what
callers were told, *Contacts* who called about what. *Queues*, *Operators*, *Announced* and *First contacts*
count them by formulas written from the definitions, to be read and checked by a person; nothing of our fold
is used. ``tests/test_golden_sheet.py`` lets a library
that knows spreadsheets reckon them again.
"""

import sys
from pathlib import Path

from openpyxl import Workbook
from openpyxl.styles import Font
from openpyxl.worksheet.worksheet import Worksheet

from tests.golden_day import OPERATORS, QUEUES, THRESHOLDS, golden_states, golden_stories

PATH = Path(__file__).parent / "golden" / "day.xlsx"
LEGS = ("Call", "Direction", "For queue", "Kind", "Who", "Started", "Ended", "Outcome")
_COLUMNS = dict(
    zip(("call", "direction", "for", "kind", "who", "from", "to", "outcome"), "ABCDEFGH", strict=True)
)
_WAIT = "ROUND({to}-{from},3)"
_STAY = '({kind}="queue")*({direction}="in")*({who}=$A{n})'
_A, _B = _STAY + '*({outcome}="answered")', _STAY + '*({outcome}="abandoned")'
_F = _STAY + '*({outcome}<>"answered")*({outcome}<>"abandoned")*({outcome}<>"exchange_stopped")'
_WORK = '({direction}="in")*({for}=$A{n})'
_HIS = '({direction}="in")*({who}=$A{n})'
QUEUE_FIGURES = {
    "T": None,
    "s": None,
    "answered": f"=SUMPRODUCT({_A})",
    "abandoned": f"=SUMPRODUCT({_B})",
    "flow_outs": f"=SUMPRODUCT({_F})",
    "errors": f'=SUMPRODUCT({_STAY}*({{outcome}}="exchange_stopped"))',
    "offered": "=D{n}+E{n}+F{n}",
    "in_time": f"=SUMPRODUCT({_A}*({_WAIT}<=$B{{n}}))",
    "abandoned_in_time": f"=SUMPRODUCT({_B}*({_WAIT}<=$B{{n}}))",
    "flow_outs_in_time": f"=SUMPRODUCT({_F}*({_WAIT}<=$B{{n}}))",
    "short": f"=SUMPRODUCT({_B}*({_WAIT}<=$C{{n}}))",
    "abandoned_raw": "=E{n}/H{n}",
    "abandoned_net": "=(E{n}-L{n})/(H{n}-L{n})",
    "speed_of_answer": f"=SUMPRODUCT({_A}*{_WAIT})/D{{n}}",
    "time_to_abandon": f"=SUMPRODUCT({_B}*{_WAIT})/E{{n}}",
    "longest_wait": f'=MAX({_STAY}*({{outcome}}<>"exchange_stopped")*{_WAIT})',
    "ours": "=I{n}/(H{n}-L{n})",
    "negative": "=I{n}/H{n}",
    "positive": "=(I{n}+J{n})/H{n}",
    "ignored": "=I{n}/(H{n}-J{n})",
    "handled_only": "=I{n}/D{n}",
    "genesys_all": "=I{n}/(D{n}+E{n}+F{n})",
    "genesys_no_flow": "=I{n}/(D{n}+E{n})",
    "genesys_no_short": "=I{n}/(D{n}+E{n}-L{n})",
    "genesys_off": "=I{n}/D{n}",
    "genesys_printed": "=I{n}/(D{n}+E{n}-L{n}-E{n})",
    "amazon_2021": "=(I{n}+J{n}+K{n})/H{n}",
    "perf2": "=(I{n}+J{n})/(D{n}+E{n})",
    "handled": f'=SUMPRODUCT({_WORK}*({{kind}}="ring")*({{outcome}}="answered"))',
    "held": f'=SUMPRODUCT({_WORK}*({{kind}}="hold"))',
    "transferred": f'=SUMPRODUCT({_WORK}*({{outcome}}="transferred"))',
    "offers": f'=SUMPRODUCT({_WORK}*({{kind}}="ring"))',
    "missed": f'=SUMPRODUCT({_WORK}*({{kind}}="ring")*({{outcome}}="missed"))',
    "declined": f'=SUMPRODUCT({_WORK}*({{kind}}="ring")*({{outcome}}="declined"))',
    "lost": f'=SUMPRODUCT({_WORK}*({{kind}}="ring")*({{outcome}}="withdrawn"))',
    "talk": f'=SUMPRODUCT({_WORK}*({{kind}}="talk")*({{to}}-{{from}}))/AD{{n}}',
    "hold_time": f'=SUMPRODUCT({_WORK}*({{kind}}="hold")*({{to}}-{{from}}))',
    "after_call": f'=SUMPRODUCT({_WORK}*({{kind}}="wrap_up")*({{to}}-{{from}}))/AD{{n}}',
    "handling": "=AK{n}+AL{n}/AD{n}+AM{n}",
    "hold_rate": "=AE{n}/AD{n}",
    "transfer_rate": "=AF{n}/AD{n}",
}
"""Columns from B on."""
_STATE = (
    "SUMPRODUCT((States!$A$2:$A${s}=$A{n})*(States!$B$2:$B${s}={state})"
    "*(States!$E$2:$E${s}-States!$D$2:$D${s}))"
)
OPERATOR_FIGURES = {
    "handled": f'=SUMPRODUCT({_HIS}*({{kind}}="ring")*({{outcome}}="answered"))',
    "held": f'=SUMPRODUCT({_HIS}*({{kind}}="hold"))',
    "transferred": f'=SUMPRODUCT({_HIS}*({{outcome}}="transferred"))',
    "offers": f'=SUMPRODUCT({_HIS}*({{kind}}="ring"))',
    "missed": f'=SUMPRODUCT({_HIS}*({{kind}}="ring")*({{outcome}}="missed"))',
    "outgoing": '=SUMPRODUCT(({direction}="out")*({kind}="talk")*({who}=$A{n}))',
    "talk": f'=SUMPRODUCT({_HIS}*({{kind}}="talk")*({{to}}-{{from}}))/B{{n}}',
    "after_call": f'=SUMPRODUCT({_HIS}*({{kind}}="wrap_up")*({{to}}-{{from}}))/B{{n}}',
    "idle": "=" + _STATE.replace("{state}", '"ready"'),
    "busy": "=" + _STATE.replace("{state}", '"talking"') + "+" + _STATE.replace("{state}", '"wrap_up"'),
    "paused": "=" + _STATE.replace("{state}", '"paused"'),
    "occupancy": "=K{n}/(K{n}+J{n})",
    "declined": f'=SUMPRODUCT({_HIS}*({{kind}}="ring")*({{outcome}}="declined"))',
    "lost": f'=SUMPRODUCT({_HIS}*({{kind}}="ring")*({{outcome}}="withdrawn"))',
    "handling": f'=H{{n}}+I{{n}}+SUMPRODUCT({_HIS}*({{kind}}="hold")*({{to}}-{{from}}))/B{{n}}',
    "hold_rate": "=C{n}/B{n}",
    "transfer_rate": "=D{n}/B{n}",
    "signed_in": "=SUMPRODUCT((States!$A$2:$A${s}=$A{n})*(States!$E$2:$E${s}-States!$D$2:$D${s}))",
}

WAITS = ("Queue", "Call", "Told", "Said", "Waited", "Off by")
_OFF = (
    '=IF(E{n}="-","-",IF(C{n}=60,MAX(0,ROUND(E{n}-60,3)),'
    "IF(C{n}=3600,MAX(0,ROUND(1800-E{n},3)),ROUND(ABS(E{n}-C{n}),3))))"
)
"""How far what he was told was from what he waited: "less than a minute" (60) and "more than half an hour"
(3600) are true in all their width."""
_QUEUE, _SAID = "(Waits!$A$2:$A${w}=$A{n})", "(Waits!$D$2:$D${w}=1)"
_CAME = f'{_QUEUE}*{_SAID}*(Waits!$E$2:$E${{w}}<>"-")'
_TOLD, _NUMBER = "Waits!$C$2:$C${w}", "Waits!$G$2:$G${w}"
_CLOSE = f"{_CAME}*(3*Waits!$H$2:$H${{w}}<={_TOLD})"
FORETOLD_FIGURES = {
    "told": f"=SUMPRODUCT({_QUEUE}*{_SAID})",
    "came": f"=SUMPRODUCT({_CAME})",
    "close": f"=SUMPRODUCT({_CLOSE})",
    "sooner": f"=SUMPRODUCT({_CAME}*(3*Waits!$H$2:$H${{w}}>{_TOLD})*({_NUMBER}<{_TOLD}))",
    "later": "=C{n}-D{n}-E{n}",
    "withheld": f"=SUMPRODUCT({_QUEUE}*(Waits!$D$2:$D${{w}}=0))",
    "told_mean": f"=SUMPRODUCT({_CAME}*{_TOLD})/C{{n}}",
    "waited_mean": f"=SUMPRODUCT({_CAME}*{_NUMBER})/C{{n}}",
    "error_median": "=(SMALL({mine},INT((C{n}+1)/2))+SMALL({mine},INT((C{n}+2)/2)))/2",
    "error_80": "=SMALL({mine},ROUNDUP(0.8*C{n},0))",
    "close_share": "=D{n}/C{n}",
    "withheld_share": "=G{n}/(B{n}+G{n})",
}
"""Columns from B on. ``{mine}``: what was off by in this queue, of those who were told and picked up."""

CONTACTS = ("Call", "Customer", "Came", "Queue", "Operator", "Outcome", "Answered", "Came again")
_BOTH_SAY = '(F{n}<>"-")*(Contacts!$F$2:$F${last}<>"-")'
_AGAIN = (
    "=IF(SUMPRODUCT((Contacts!$B$2:$B${last}=B{n})*(Contacts!$C$2:$C${last}>C{n})"
    "*(Contacts!$C$2:$C${last}<=C{n}+7*86400)"
    f"*({_BOTH_SAY}*(Contacts!$F$2:$F${{last}}=F{{n}})+(1-{_BOTH_SAY})*(Contacts!$D$2:$D${{last}}=D{{n}})))>0,1,0)"
)
"""The same customer within 7 days about the same thing: with the same outcome, or where one of them has none,
for the same queue. No ticket is linked to a call of the golden day."""
FIRST_FIGURES = {
    "settled": "=SUMPRODUCT((Contacts!${column}$2:${column}${last}=$A{n})*(Contacts!$G$2:$G${last}=1))",
    "once": "=SUMPRODUCT((Contacts!${column}$2:${column}${last}=$A{n})*(Contacts!$G$2:$G${last}=1)"
    "*(Contacts!$H$2:$H${last}=0))",
    "share": "=C{n}/B{n}",
}
"""Columns from B on."""


def make(path: Path) -> None:
    book = Workbook()
    legs, states = book.active, book.create_sheet("States")
    assert legs is not None
    legs.title = "Legs"
    last, last_state = _legs(legs), _states(states)
    names = {name: f"Legs!${column}$2:${column}${last}" for name, column in _COLUMNS.items()}
    for title, rows, figures in (
        ("Queues", QUEUES, QUEUE_FIGURES), ("Operators", OPERATORS, OPERATOR_FIGURES)
    ):  # fmt: skip
        sheet = book.create_sheet(title)
        sheet.append(["", *figures])
        for n, key in enumerate(rows, start=2):
            seconds = THRESHOLDS.get(key, (0, 0))
            cells = [
                (text.format(n=n, s=last_state, **names) if text else seconds[place])
                for place, text in enumerate(figures.values())
            ]
            sheet.append([key, *cells])
    _announced(book)
    _first_contacts(book)
    for sheet in book:
        sheet.freeze_panes = "B2"
        for cell in sheet[1]:
            cell.font = Font(bold=True)
    path.parent.mkdir(exist_ok=True)
    book.save(path)


def _announced(book: Workbook) -> None:
    """*Waits*, queue by queue, those who were told and picked up first; *Announced* counts them."""
    waits, sheet = book.create_sheet("Waits"), book.create_sheet("Announced")
    waits.append([*WAITS, "Waited, or 0", "Off by, or 0"])
    of_queue: dict[str, tuple[int, int]] = {}
    for queue in QUEUES:
        rows = [(call.call, each) for call, _ in golden_stories() for each in call.foretold
                if each.queue == queue]  # fmt: skip
        rows.sort(key=lambda row: not (row[1].said and row[1].waited is not None))
        first = int(waits.max_row) + 1
        for n, (call, each) in enumerate(rows, start=first):
            waited = "-" if each.waited is None else each.waited
            kept = [f'=IF({letter}{n}="-",0,{letter}{n})' for letter in "EF"]
            waits.append([queue, call, each.seconds, int(each.said), waited, _OFF.format(n=n), *kept])
        came = sum(each.said and each.waited is not None for _, each in rows)
        of_queue[queue] = first, first + came - 1
    sheet.append(["", *FORETOLD_FIGURES])
    for n, queue in enumerate(QUEUES, start=2):
        first, last = of_queue[queue]
        names = {"n": n, "w": int(waits.max_row), "mine": f"Waits!$F${first}:$F${last}"}
        sheet.append([queue, *(text.format(**names) for text in FORETOLD_FIGURES.values())])


def _first_contacts(book: Workbook) -> None:
    contacts, sheet = book.create_sheet("Contacts"), book.create_sheet("First contacts")
    contacts.append(CONTACTS)
    calls = [call for call, _ in golden_stories() if call.direction == "in"]
    last = len(calls) + 1
    for n, call in enumerate(calls, start=2):
        who = [call.call, call.number, call.arrived, call.queue, call.operator or "-"]
        said = [call.disposition or "-", int(call.answered is not None)]
        contacts.append([*who, *said, _AGAIN.format(n=n, last=last)])
    sheet.append(["", *FIRST_FIGURES])
    for n, key in enumerate((*QUEUES, *OPERATORS), start=2):
        names = {"n": n, "last": last, "column": "D" if key in QUEUES else "E"}
        sheet.append([key, *(text.format(**names) for text in FIRST_FIGURES.values())])


def _legs(sheet: Worksheet) -> int:
    """Returns the number of the last line."""
    sheet.append(LEGS)
    for call, served in golden_stories():
        for leg, queue in zip(call.legs, served, strict=True):
            sheet.append(
                [
                    call.call,
                    call.direction,
                    queue,
                    leg.kind,
                    leg.who,
                    leg.started,
                    leg.ended,
                    leg.outcome or "-",
                ]
            )
    return int(sheet.max_row)


def _states(sheet: Worksheet) -> int:
    sheet.append(["Operator", "State", "Code", "Started", "Ended"])
    for each in golden_states():
        sheet.append([each.operator, each.state, each.code or "-", each.started, each.ended])
    return int(sheet.max_row)


if __name__ == "__main__":
    make(Path(sys.argv[1]) if sys.argv[1:] else PATH)
