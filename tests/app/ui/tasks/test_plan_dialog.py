"""The form of a plan: a warranty has no interval, and what cannot be is said."""

from app.domain.service_plans import ServicePlan
from app.ui.tasks.plan_dialog import PlanDialog
from tests.app.ui.tasks.stored import Counter


def dialog_of(stored: Counter, plan: ServicePlan) -> PlanDialog:
    assert stored.ui.window.wing is not None
    dialog = PlanDialog(stored.ui.window.wing.ground, plan, stored.ui.window)
    stored.settle()
    return dialog


def test_a_warranty_that_ends_is_for_every_device(stored: Counter) -> None:
    dialog = dialog_of(stored, ServicePlan(0, "Warranty ends"))
    dialog.kind.setCurrentIndex(dialog.kind.findData("warranty"))
    assert not dialog.form.isRowVisible(dialog.months)
    saved: list[object] = []
    dialog.saved.connect(saved.append)
    dialog._save()
    stored.settle()
    (plan,) = stored.bench.workshop.service_plans()
    assert saved == [plan] and (plan.kind, plan.product_id) == ("warranty", None)


def test_a_plan_without_a_model_is_refused(stored: Counter) -> None:
    dialog = dialog_of(stored, ServicePlan(0, "Yearly service"))
    dialog._save()
    stored.settle()
    assert dialog._said.whole and dialog.save.isEnabled() and stored.bench.workshop.service_plans() == ()


def test_a_plan_of_one_device_keeps_it(stored: Counter) -> None:
    device = stored.bench.device("K1")
    plan = stored.bench.workshop.save_plan(ServicePlan(0, "Monthly", device_id=device.id, months=1, days=3))
    dialog = dialog_of(stored, plan)
    assert dialog.edited() == plan and "K1" in dialog.model.itemText(0)
