"""The sample company's recall half worked off, its plans of service, and calls that wait to be made."""

from datetime import datetime, timedelta

from sqlalchemy import select, update

from app.domain.changes import Changes
from app.domain.service_plans import ServicePlan
from app.store.desk import now
from app.store.engine import Store
from app.store.tables.call_tasks import call_task, recall_step
from app.store.tables.equipment import product
from app.store.workshop import StoredWorkshop

ASKED_BACK = "Wants a quote for a second freezer"
_STEPS = ("told", "fixed", "told", "refused", "fixed", "told")
_WORDS = {"refused": "Sold the freezer, does not know to whom"}


def load_demo_calls(store: Store, now_at: datetime | None = None) -> bool:
    """False when there are plans already, or no recall."""
    end = now_at or now()
    workshop = StoredWorkshop(store, who="demo")
    recalls = workshop.recalls()
    if workshop.service_plans() or not recalls:
        return False
    _work_off(store, workshop, recalls[0].id, end)
    _plans(store, workshop, end)
    workshop.call_owners(recalls[0].id)
    for _ in workshop.due_bites(end.astimezone().date()):
        pass
    _calls(store, workshop, end)
    return True


def _work_off(store: Store, workshop: StoredWorkshop, recall_id: int, end: datetime) -> None:
    """A third of its devices, day by day since it was issued."""
    tasks = workshop.recall_tasks(recall_id)
    stepped = tasks[: max(3, len(tasks) // 3)]
    for number, task in enumerate(stepped):
        event = _STEPS[number % len(_STEPS)]
        workshop.step_recalled(recall_id, task.device_id, event, _WORDS.get(event, ""))
    with store.writing(Changes(devices=True)) as connection:
        ids = connection.execute(select(recall_step.c.id).order_by(recall_step.c.id)).scalars().all()
        for number, each in enumerate(ids):
            at = end - timedelta(days=8 * (len(ids) - number) / len(ids))
            connection.execute(update(recall_step).where(recall_step.c.id == each).values(at=at, who="rasa"))


def _plans(store: Store, workshop: StoredWorkshop, end: datetime) -> None:
    with store.asking() as connection:
        models = connection.execute(select(product).order_by(product.c.id).limit(3)).all()
    today = end.astimezone().date()
    for model, months in zip(models, (12, 6, 24), strict=False):
        title = f"{'Yearly' if months == 12 else 'Planned'} service {model.model}"
        what = "Clean the condenser, check the seals, new filter. One hour, 90 EUR."
        plan = ServicePlan(0, title, product_id=model.id, months=months, since=today, what_to_do=what)
        workshop.save_plan(plan)
    offer = "Offer two more years for a tenth of the price."
    workshop.save_plan(ServicePlan(0, "Warranty ends", "warranty", days=45, since=today, what_to_do=offer))


def _calls(store: Store, workshop: StoredWorkshop, end: datetime) -> None:
    """Somebody was not reached, somebody asked to be called later and one to be called back."""
    known = (each for each in workshop.call_list(now(), show="all").tasks if each.person or each.company)
    tasks = [each for each in known if each.number]
    if len(tasks) > 3:
        workshop.note_attempt(tasks[0].id, "no_answer")
        workshop.note_attempt(tasks[1].id, "later", "In the afternoon", now() + timedelta(hours=5))
        workshop.ask_to_call(ASKED_BACK, now(), person_id=tasks[2].person_id, company_id=tasks[2].company_id)
    with store.writing(Changes(tasks=True)) as connection:
        early = end - timedelta(hours=3)
        connection.execute(
            update(call_task).where(call_task.c.state == "open").values(due=early, created=early)
        )
