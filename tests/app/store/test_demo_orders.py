"""Orders of the sample company's customers, which a menu can repeat."""

from app.services.menu_ports import Caller
from app.store.demo_orders import ORDERS, TEAM, load_demo_orders
from app.store.menu_book import StoredMenuBook
from tests.workshop import Bench


def test_orders_are_made_once_and_the_newest_is_a_customers_last(bench: Bench) -> None:
    assert load_demo_orders(bench.desk.store) is False  # nobody is there
    jonas = bench.desk.add("Jonas Petraitis", "861234567")
    assert load_demo_orders(bench.desk.store) is True
    assert load_demo_orders(bench.desk.store) is False
    last = StoredMenuBook(bench.desk.store, "LT").last_order(Caller(jonas.id), TEAM)
    assert last is not None and (last.title, last.state) == (ORDERS[1][1], "closed")
