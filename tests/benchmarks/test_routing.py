"""The routing benchmark in small: what is timed is what a search finds (asserted inside)."""

from benchmarks.routing import House, run


def test_a_small_house_is_decided_as_a_search_would(monkeypatch) -> None:
    monkeypatch.setattr("benchmarks.routing.LARGEST", 1000)
    figure = run(["300", "40"])
    assert figure.name == "routing" and figure.peer is not None and figure.peer > 0


def test_nobody_free_and_nobody_waiting_is_nobody() -> None:
    house = House(0, 1)
    (one,) = house.people
    assert house.best_call(one, 0.0) is None and house.searched_call(one) is None
    one.phone_online = False
    queue = one.plan.queues[0]
    assert house.best_operator(queue, 1e6) is None and house.searched_operator(queue, 1e6) is None
