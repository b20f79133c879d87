"""Tables as a person would write them."""

import tomlkit

from app.run.plan_tables import inline_table, new_table, number, set_field, tables_of


def test_rows_stand_apart_and_numbers_as_they_are_said() -> None:
    document, row = tomlkit.parse('region = "LT"\n'), new_table()
    set_field(row, "id", "a")
    set_field(row, "limit", inline_table({"from": number(20.0), "to": number(0.5)}))
    document["queue"] = tables_of([row])
    said = 'region = "LT"\n\n[[queue]]\nid = "a"\nlimit = {from = 20, to = 0.5}\n'
    assert tomlkit.dumps(document) == said
    assert (number("20.0"), number(True)) == ("20.0", True)


def test_a_new_field_begins_its_line_under_a_comment_that_does_not() -> None:
    document = tomlkit.parse('  # ours\n  [[queue]]\n  id = "a"\n')
    set_field(document["queue"][0], "name", "A")  # type: ignore[index]
    assert "\nname = " in tomlkit.dumps(document)
