"""Labels in words: templates, printers, what is wrong. No Qt."""

from collections.abc import Sequence

from app.domain.label_templates import FIELDS, READY_TITLES, Element, Template
from app.services.labels import Choice, Material, Problem
from app.ui.parts.text import Shown, Text, tr
from app.ui.parts.values import CardMessage, Press
from app.ui.tickets.present import Option
from devices.scanning.label import Sheet

LOADING = CardMessage("loading", tr("Loading…"))
PDF = "pdf"
DPIS = (203, 300, 600)
ROLL = tr("Roll: one label after another")
NO_STATUS = tr("There is no status page, so its address is left out. The plan can open one.")
KIND_NAMES = {"text": tr("Text"), "code": tr("Bar code"), "line": tr("Line"), "logo": tr("Logo")}
ALIGN_NAMES = {"start": tr("At the beginning"), "centre": tr("In the middle"), "end": tr("At the end")}
_REASONS = {
    "nothing": tr("there is nothing to encode"),
    "characters": tr("it has letters that this kind of code cannot hold"),
    "pair": tr("some scanners read two of its letters as another one"),
    "too_many": tr("it is too long for this kind of code"),
    "digits": tr("it does not have the right number of digits"),
    "check_digit": tr("its check digit is wrong; perhaps {guess} is meant"),
    "no_gs1": tr("it is no GS1 text like {guess}"),
    "half": tr("it holds half a character"),
}


def title(template: Template) -> Shown:
    """Ready ones in the reader's language, the house's as they were named."""
    ready = READY_TITLES.get(template.name)
    return Text(ready) if ready and not template.own else template.title


def fitting(templates: Sequence[Template], material: Material) -> tuple[Template, ...]:
    """Those that can say something of it; the best for it first."""
    possible = {"place", "command"}
    if material.devices:
        possible |= {"device"}
    if material.ticket is not None:
        possible |= {"ticket", "accessory"} if material.devices else {"ticket"}
    order = ("device", "accessory", "ticket", "place", "command")
    found = [each for each in templates if each.about in possible]
    return tuple(sorted(found, key=lambda each: order.index(each.about)))


def kind_of(material: Material) -> str:
    """What the last template is remembered for."""
    return "ticket" if material.ticket is not None else "device"


def printers(system: Sequence[str], remembered: Choice) -> tuple[Option, ...]:
    """A printer that was used and is gone now stays in the list: it may only be switched off."""
    known = [f"system:{name}" for name in system]
    if remembered.printer.startswith("system:") and remembered.printer not in known:
        known.append(remembered.printer)
    named = [Option(each, each.partition(":")[2]) for each in known]
    return (*named, Option("zpl", tr("Label printer (ZPL) at an address")), Option(PDF, tr("PDF file")))


def papers(sheets: Sequence[Sheet], template: Template) -> tuple[Option, ...]:
    """Sheets whose labels are as large as the template at least."""
    wide, high = template.width, template.height
    fits = [each for each in sheets if each.label[0] >= wide - 0.05 and each.label[1] >= high - 0.05]
    return (Option("", ROLL), *(Option(each.name, each.name) for each in fits))


def problem_words(problem: Problem) -> Text:
    """One sentence for the person."""
    detail = problem.detail
    match problem.kind:
        case "unprintable":
            reason = Text(_REASONS[detail[0]].source).of(guess=detail[2])
            return tr("“{text}” cannot be printed as this code: {reason}.").of(text=detail[1], reason=reason)
        case "no_room":
            words = tr("“{text}” needs {needed} mm as this code, and there are {there} mm.")
            return words.of(text=detail[0], needed=detail[1], there=detail[2])
        case "edge":
            return tr("Something reaches over the edge of the label and is left out.")
        case "fine":
            words = tr("The finest bars are {width} mm: some scanners need 0.25 mm.")
            return words.of(width=detail[0])
        case "crowded":
            return tr("Something stands too near to the code: it needs a free margin to be read.")
        case "field":
            return tr("There is no field {name}.").of(name="{" + detail[0] + "}")
        case _:
            return tr("“{text}” is too long for its place and is cut off.").of(text=detail[0])


def notes(problems: Sequence[Problem], most: int = 4) -> tuple[Text, ...]:
    """Each sentence once, grave ones first."""
    ordered = sorted(problems, key=lambda each: not each.is_grave)
    return tuple(dict.fromkeys(problem_words(each) for each in ordered))[:most]


def why_not(problems: Sequence[Problem], labels: int) -> Shown:
    """Why it cannot be printed now; empty when it can."""
    if not labels:
        return tr("There is nothing to print.")
    if any(each.kind in ("unprintable", "no_room") for each in problems):
        return tr("A code cannot be printed like this.")
    return ""


def print_press(why: Shown, labels: int) -> Press:
    text = tr("Print one label") if labels == 1 else tr("Print %n labels", "", labels)
    return Press("print", text, "label", "filled", why=why)


def progress(done: int, total: int) -> Text:
    return tr("{done} of {total} labels").of(done=str(done), total=str(total))


def printed(count: int, file: str) -> Text:
    if file:
        return tr("Labels are in {file}").of(file=file)
    return tr("One label was printed.") if count == 1 else tr("%n labels were printed.", "", count)


def element_words(element: Element) -> Shown:
    """One line of the editor's list."""
    kind = KIND_NAMES[element.kind]
    return (kind, element.text) if element.text else kind


def field_options() -> tuple[Option, ...]:
    return tuple(Option("{" + name + "}", Text(words)) for name, words in FIELDS.items())
