"""What the plan says of ways: rules and the targets of queues, checked before a caller is lost by them."""

from app.domain.errors import BadInput
from app.run.plan_text import ADVICE
from telephony.switchboard import board  # fills WAYS
from telephony.switchboard.debt import limit_of
from telephony.switchboard.numbers import country_code
from telephony.switchboard.plan import Plan, Rule
from telephony.switchboard.targets import WAYS

__all__ = ["board", "check_rules", "check_target"]


def check_rules(plan: Plan) -> None:
    """Raises BadInput for the first mistake."""
    for place, rule in enumerate(plan.rules, start=1):
        whose = f"Rule {rule.name or f'no. {place}'}"
        if problem := _problem(plan, rule):
            raise BadInput(f"{whose}: {problem}.", ADVICE)
        if rule.to:
            check_target(plan, rule.to, f"{whose}: to", ("busy",))


def check_target(plan: Plan, target: str, whose: str, words: tuple[str, ...] = ()) -> None:
    """A queue, one of ``words``, or KIND:NAME. Raises BadInput."""
    kind, colon, name = target.partition(":")
    if target in {each.id for each in plan.queues} or target in words:
        return
    if kind == "person" and name not in {each.extension for each in plan.operators}:
        raise BadInput(f"{whose} leads to {target!r}, and nobody has that extension.", ADVICE)
    if kind == "voicemail" and name not in {each.id for each in plan.boxes}:
        raise BadInput(f"{whose} leads to {target!r}, and there is no [[voicemail]] of that name.", ADVICE)
    if not colon or not name or kind not in WAYS:
        kinds = ", ".join(("the id of a queue", *words, *(f"{each}:…" for each in sorted(WAYS))))
        raise BadInput(f"{whose} leads to {target!r}, which is no queue. It may be {kinds}.", ADVICE)


def _problem(plan: Plan, rule: Rule) -> str:
    names = {each.name for each in plan.calendars}
    lost = [each for each in (rule.during, rule.outside) if each and each not in names]
    strange = [each for each in rule.caller if not (each.startswith("+") or country_code(each))]
    if lost:
        return f"there are no [[hours]] named {lost[0]}"
    if strange:
        return f"caller {strange[0]!r} is neither the beginning of a number (+370) nor a country (LT)"
    if rule.owes:
        try:
            limit_of(rule.owes)
        except ValueError:
            return f"owes is {rule.owes!r}; write an amount and its currency, 100 EUR"
    return "" if rule.to or rule.add else "it does nothing: say to or add"
