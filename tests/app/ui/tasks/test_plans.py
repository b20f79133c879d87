"""A plan is made, makes its calls at once, and a service that was done takes its call away."""

from datetime import timedelta

from app.domain.equipment import Life
from app.store.desk import now
from app.ui.scan.asks import OpenDevice
from app.ui.tasks.plan_dialog import PlanDialog
from app.ui.tasks.plans import PlansPage
from app.ui.tasks.room import TasksRoom
from tests.app.ui.tasks.stored import Counter


def page(stored: Counter) -> PlansPage:
    room = stored.enter("room_tasks")
    assert isinstance(room, TasksRoom)
    room.show_plans()
    stored.settle()
    return room.plans


def written(stored: Counter, of: PlansPage, title: str) -> PlanDialog:
    of._new()
    stored.settle()
    dialog = of.dialog
    assert dialog is not None
    dialog.title.setText(title)
    dialog.model.setCurrentIndex(1)
    return dialog


def test_no_plan_yet(stored: Counter) -> None:
    of = page(stored)
    assert of.card.message is not None and of.card.message.press is not None
    of._edit()
    assert of.dialog is None


def test_from_a_plan_to_a_service(stored: Counter) -> None:
    jonas = stored.bench.desk.add("Jonas", "861234567")
    sold = now().astimezone().date() - timedelta(days=350)
    device = stored.bench.device("K1", person_id=jonas.id, life=Life(sold=sold))
    of = page(stored)
    dialog = written(stored, of, "Yearly service")
    assert dialog.edited().product_id == device.product.id
    dialog._save()
    stored.settle()
    (task,) = stored.bench.workshop.call_list(now()).tasks
    assert task.reasons[0].text == "Yearly service" and len(of.due.rows_model.rows) == 1
    asked: list[object] = []
    of.asked.disconnect()
    of.asked.connect(asked.append)
    of.due.opened.emit(str(device.id))
    assert asked == [OpenDevice(device.id)]
    of.serviced.click()
    stored.settle()
    assert stored.bench.workshop.call_list(now(), show="all").tasks == ()
    of._edit()
    assert of.dialog is not None and of.dialog.title.text() == "Yearly service"
