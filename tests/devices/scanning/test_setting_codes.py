"""Setting codes of other makers are told from serial numbers."""

import re

from devices.scanning.setting_codes import FNC3, ForeignRule, setting_of

RULES = (ForeignRule("Acme", re.compile(r"%SET[0-9]+")), ForeignRule("Other", re.compile(r"@[A-Z]{6}")))


def test_the_first_rule_that_fits_the_whole_text_names_the_maker() -> None:
    assert setting_of("%SET12", RULES) == "Acme"
    assert setting_of(FNC3 + "@ABCDEF", RULES) == "Other"


def test_what_only_contains_one_is_none() -> None:
    assert setting_of("SN %SET12", RULES) == ""
    assert setting_of("%SET12 ", RULES) == ""
    assert setting_of("%SET12", ()) == ""
