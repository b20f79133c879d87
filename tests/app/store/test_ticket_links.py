"""Links of a ticket: told as things are now, looked for, taken away and put back."""

from app.domain.links import Linked
from app.domain.returns import NewReturn
from app.domain.tickets import Link, Ticket
from tests.people import contact
from tests.workshop import Bench


def told(bench: Bench, ticket: Ticket) -> dict[str, Linked]:
    return {each.link.kind: each for each in bench.workshop.links_of(ticket.id)}


def test_links_have_the_titles_of_today_and_say_what_opens(bench: Bench):
    jonas = bench.desk.add("Jonas", "861234567", company="Nida")
    device, other = bench.device(person_id=jonas.id), bench.ticket("Other")
    bench.desk.contacts.record(contact("c9", person_id=jonas.id))
    bench.workshop.record_event(device.id, "visit", "On the roof")
    back = bench.workshop.open_return(NewReturn("Brema", device_id=device.id, ticket_id=other.id))
    ticket = bench.ticket(device_id=device.id, call="c9")
    for kind, ref in (("ticket", other.id), ("visit", 1), ("return", back.id), ("project", "Roof 2026")):
        bench.workshop.link(ticket.id, Link(kind, str(ref), "old words"))
    found = told(bench, ticket)
    assert list(found) == ["call", "device", "person", "company", "ticket", "visit", "project", "return"]
    assert (found["device"].title, found["device"].device_id, found["device"].own) == (
        device.title,
        device.id,
        True,
    )
    assert (found["person"].title, found["person"].person_id) == ("Jonas", jonas.id)
    assert found["company"].title == "Nida" and found["company"].company_id is not None
    assert (found["ticket"].title, found["ticket"].ticket_id, found["ticket"].own) == (
        f"{other.name} Other", other.id, False,
    )  # fmt: skip
    assert (found["visit"].title, found["visit"].device_id) == ("On the roof", device.id)
    assert found["call"].title.startswith("Jonas") and found["call"].at is not None
    assert found["return"].ticket_id == other.id and found["return"].title.startswith("R-000001")
    assert found["project"].title == "old words"


def test_what_is_not_there_any_more_keeps_its_title(bench: Bench):
    ticket = bench.ticket()
    for kind in ("device", "ticket", "person", "visit", "call", "return"):
        bench.workshop.link(ticket.id, Link(kind, "999x" if kind == "visit" else "999", "as it was"))
    found = told(bench, ticket)
    assert {each.title for each in found.values()} == {"as it was"}
    assert [kind for kind, each in found.items() if not each.gone] == ["call"], "a call may go on still"


def test_a_link_is_taken_away_once_and_put_back(bench: Bench):
    ticket, link = bench.ticket(), Link("project", "Roof 2026", "Roof 2026")
    bench.workshop.link(ticket.id, link)
    gone = bench.workshop.unlink(ticket.id, link)
    assert gone.links == () and bench.workshop.unlink(ticket.id, link) == gone
    steps = [each.text for each in bench.workshop.ticket_card(ticket.id).steps[1:]]
    assert steps == ["project Roof 2026", "link removed: project Roof 2026"]
    assert bench.workshop.link(ticket.id, link).links == (link,)


def test_candidates_by_number_serial_and_name_without_what_is_linked(bench: Bench):
    jonas = bench.desk.add("Jonas", company="Nida")
    device, ticket = bench.device(), bench.ticket("Makes no ice")
    other = bench.ticket("Makes noise")
    kinds = lambda text: [each.link.kind for each in bench.workshop.link_candidates(ticket.id, text)]  # noqa: E731
    assert kinds(other.name) == ["ticket"] and kinds("noise") == ["ticket"]
    assert kinds("0017") == ["device"] and kinds("Jonas") == ["person"] and kinds("nid") == ["company"]
    assert kinds(ticket.name) == [], "never to itself"
    bench.workshop.link(ticket.id, Link("device", str(device.id), device.title))
    bench.workshop.link(ticket.id, Link("person", str(jonas.id), "Jonas"))
    assert kinds("0017") == kinds("Jonas") == []


def test_without_a_text_what_lies_near_is_offered(bench: Bench):
    jonas = bench.desk.add("Jonas")
    device = bench.device(person_id=jonas.id)
    before = bench.ticket("Earlier", device_id=device.id)
    bench.workshop.record_event(device.id, "visit", "On the roof")
    bench.desk.contacts.record(contact("c9", person_id=jonas.id))
    ticket = bench.ticket(device_id=device.id)
    near = bench.workshop.link_candidates(ticket.id, "")
    assert [(each.link.kind, each.link.ref) for each in near] == [
        ("call", "c9"), ("visit", "1"), ("ticket", str(before.id)),
    ]  # fmt: skip
    assert [each.link.kind for each in bench.workshop.link_candidates(ticket.id, "roof")] == ["visit"]
    assert bench.workshop.link_candidates(bench.ticket().id, "") == ()


def test_things_are_found_by_number_words_and_serial(bench: Bench):
    device, first, second = bench.device(), bench.ticket("Makes no ice"), bench.ticket("Makes noise")
    found = lambda text: [(each.ticket_id, each.device_id) for each in bench.workshop.find_things(text)]  # noqa: E731
    assert found(first.name) == found("no ice") == [(first.id, None)]
    assert found("makes") == [(second.id, None), (first.id, None)], "newest first"
    assert found("0017") == [(None, device.id)]
    assert found(" ") == found("nothing like it") == []
