"""Rules of routing in the order in which they are tried: a sentence each, the fields of the chosen one, and
the way that a call would take by this draft."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut

from app.domain.plan_rules import NOTHING, moved_rule, new_rule, rule_problems, with_rule, without_rule
from app.ui.lines.detail import Words
from app.ui.parts.clean import clean
from app.ui.parts.say import say
from app.ui.parts.text import Text, tr
from app.ui.parts.values import CardMessage, Cell, Column, Press, Row
from app.ui.plan.box_page import LanguageTicks
from app.ui.plan.form import FieldForm, or_itself
from app.ui.plan.page import NEW, REMOVE, PlanPage
from app.ui.plan.rule_words import WRONG, sentence, targets
from app.ui.plan.target_field import TargetField
from app.ui.plan.words import BUSY, field_name
from app.ui.rooms.ground import Ground
from app.ui.routing.asks import TryRoute
from app.ui.tickets.present import Option
from telephony.switchboard.overview import TriedView
from telephony.switchboard.plan import Plan, Rule

UP, DOWN, TRY = "up", "down", "try"
EMPTY = CardMessage(
    "empty",
    tr("There is no rule."),
    tr("Every call goes where its number leads. A rule sends some callers elsewhere."),
    Press(NEW, tr("New rule"), "edit"),
)
COLUMNS = (Column(tr("Rule")), Column(tr("On the way"), 92))
"""The second only after a call was tried."""
_NAME: Text = tr("New rule")
_ANY = tr("does not matter")
KEYS = {"Alt+Up": UP, "Alt+Down": DOWN, "Ins": NEW, "Del": REMOVE}
"""In the list alone: in a field they mean something else."""


class RulePage(PlanPage):
    def __init__(self, ground: Ground) -> None:
        super().__init__(ground, tr("Rules"), COLUMNS[:1], EMPTY)
        self._way: dict[int, bool] = {}
        """Rules the tester tried last, and whether each was taken."""
        self._tried: Plan | None = None
        self.form = FieldForm(self, {"language": tr("Language of the caller")})
        self._make_fields()
        self.form.edited.connect(self._edited)
        self.press(Press(NEW, tr("New rule"), "edit", key="Ins"))
        self.press(Press(REMOVE, tr("Remove"), "close", "quiet", key="Del"), icon_only=True)
        self.press(Press(UP, tr("Up"), "arrow_up", "quiet", key="Alt+Up"), icon_only=True)
        self.press(Press(DOWN, tr("Down"), "chevron_down", "quiet", key="Alt+Down"), icon_only=True)
        self.press(Press(TRY, tr("Try a call…"), "route"))
        for keys, action in KEYS.items():
            shortcut = QShortcut(QKeySequence(keys), self.table)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(lambda wanted=action: self.act(wanted))
        self.lay_out(self.form, tr("Rule"), (350, 430))

    def _make_fields(self) -> None:
        form = self.form
        self.said = Words("", self)
        form.block(tr("In words"), self.said)
        self.name = form.text("name", tr("Contacts and the tester name the rule so."))
        form.block(tr("Which calls: all that is said here must hold"), None)
        commas = tr("With commas between them; nothing: every number.")
        form.names("called", commas)
        form.names("caller", tr("Beginnings like +37052 or countries like LT, with commas between them."))
        form.either("withheld", tr("withheld"), tr("shown"), _ANY)
        form.either("known", tr("certainly known"), tr("not certainly known"), _ANY)
        form.number("priority", 0, 99, tr("Of a caller who is known: at least so much."), _ANY)
        self.languages = LanguageTicks(self)
        self.languages.edited.connect(lambda value: self._edited("language", value))
        form.own("language", self.languages, self.languages.show_languages)
        form.either("open_request", tr("has one"), tr("has none"), _ANY)
        form.text("owes", tr("He and his company, in this currency alone: 100 EUR."), 20)
        self.during, self.outside = form.choice("during"), form.choice("outside")
        form.block(tr("What happens to them"), None)
        form.number("add", -99, 99, tr("Points for the wait in line, whatever the rules after it say."))
        self.to = TargetField(tr("Go to"), self)
        self.to.edited.connect(lambda target: self._edited("to", target))
        form.own("to", self.to, lambda _: None)

    # ---- showing

    def rows(self, plan: Plan) -> tuple[Row, ...]:
        if plan is not self._tried:
            self._way = {}
        self.table.use_columns(COLUMNS if self._way else COLUMNS[:1])
        return tuple(self._line(plan, place, rule) for place, rule in enumerate(plan.rules))

    def _line(self, plan: Plan, place: int, rule: Rule) -> Row:
        words = sentence(plan, rule)
        wrong = tuple(WRONG[each] for each in rule_problems(plan, place).values())
        tip = (words, *wrong)
        line = tr("{n}. {words}").of(n=str(place + 1), words=words)
        name = Cell(line, "bad" if wrong else "", icon="warning" if wrong else "", tip=tip)
        return Row(str(place), (name, self._mark(place, rule)) if self._way else (name,))

    def _mark(self, place: int, rule: Rule) -> Cell:
        if place not in self._way:
            return Cell("")
        if not self._way[place]:
            return Cell(tr("passed over"), "muted")
        return (
            Cell(tr("decides"), "ok", icon="check", bold=True)
            if rule.to
            else Cell(tr("holds"), "ok", dot=True)
        )

    def show_chosen(self, plan: Plan, chosen: str) -> None:
        rule = plan.rules[int(chosen)]
        names = tuple(Option(each.name, clean(each.name, 40)) for each in plan.calendars)
        for field, box in (("during", self.during), ("outside", self.outside)):
            value = getattr(rule, field)
            box.show_options((Option("", _ANY), *or_itself(names, value)), value)
        first = (Option("", tr("Where the number leads")), Option("busy", BUSY))
        self.to.show_targets((*first, *targets(plan, rule.to)), rule.to)
        self.form_card.show_title(clean(rule.name, 40) or field_name("rule"))
        found = rule_problems(plan, int(chosen))
        # Its field is the last of the form, on a small screen out of sight.
        idle = (WRONG[NOTHING],) if NOTHING in found.values() else ()
        self.said.show_lines((sentence(plan, rule), *idle))
        self.form.show_row(rule)
        self.form.show_faults({field: WRONG[each] for field, each in found.items()})

    def show_way(self, tried: TriedView, plan: Plan) -> None:
        """What the tester found, asked of ``plan``: marked while that is the draft."""
        if plan is not self.plan:
            return
        rules = [each for each in tried.steps if each.rule]
        self._tried, self._way = plan, {place: each.taken for place, each in enumerate(rules)}
        taken = [place for place, on in self._way.items() if on and plan.rules[place].to]
        self.table.show_rows_at(self.rows(plan), str(taken[-1]) if taken else self.table.selected_id())

    # ---- editing

    def _edited(self, field: str, value: object) -> None:
        chosen = self.table.selected_id()
        if self.plan is not None and chosen:
            rule = replace(self.plan.rules[int(chosen)], **{field: value})  # type: ignore[arg-type]
            self.edit(with_rule(self.plan, int(chosen), rule))

    def act(self, action: object) -> None:
        chosen = self.table.selected_id()
        if action == TRY:
            self.asked.emit(TryRoute(lambda: self.plan, self.show_way))
        elif action in (UP, DOWN) and self.plan is not None and chosen:
            step = -1 if action == UP else 1
            moved = moved_rule(self.plan, int(chosen), step)
            if moved is not self.plan:
                self.edit(moved)
                self.choose(str(int(chosen) + step))
        else:
            super().act(action)

    def add(self, plan: Plan) -> None:
        chosen = self.table.selected_id()
        place = int(chosen) + 1 if chosen else 0
        self.edit(new_rule(plan, say(_NAME), place))
        self.choose(str(place))
        self.name.setFocus()
        self.name.selectAll()

    def without(self, plan: Plan, chosen: str) -> Plan:
        return without_rule(plan, int(chosen))
