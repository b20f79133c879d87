"""The supervisor's desk of the ways of calls is the one here too."""

from tests.app.ui.routing.conftest import lead

__all__ = ["lead"]
