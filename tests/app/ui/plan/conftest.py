"""The fixture ``plan_desk`` for this folder."""

from tests.app.ui.plan.plan_desk import plan_desk

__all__ = ["plan_desk"]
