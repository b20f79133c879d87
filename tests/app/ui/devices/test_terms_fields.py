"""The fields of a rule give back what they were given."""

from pytestqt.qtbot import QtBot

from app.domain.warranty import Basis, Terms
from app.ui.devices.terms_fields import TermsFields

WHOLE = Terms(
    "First use", 36, Basis.FIRST_USE, 14, 6, False, 12, frozenset({"wear", "liquid"}), frozenset({"part"})
)


def test_terms_come_back_as_they_went_in(qtbot: QtBot):
    fields = TermsFields()
    qtbot.addWidget(fields)
    heard: list[bool] = []
    fields.changed.connect(lambda: heard.append(True))
    for terms in (WHOLE, Terms("Plain", 0), WHOLE):
        fields.show_terms(terms)
        assert fields.terms == terms
    assert heard == []
    fields.months.setValue(48)
    assert heard and fields.terms.months == 48
