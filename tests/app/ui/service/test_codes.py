"""What a scan may mean to the shelf: its readings, and devices by exact number first."""

from app.ui.service.codes import devices_named, readings
from tests.app.ui.service.ground import Scene


def test_the_text_itself_is_always_a_reading() -> None:
    assert readings(" F-1 ", ())[-1] == "F-1"
    assert "ABC123" in readings("]C1" + "21ABC123", ()), "a GS1 serial number"


def test_an_exact_number_is_one_device_and_a_typed_ending_finds_some(scene: Scene) -> None:
    exact, longer = scene.bench.device("LOAN-1"), scene.bench.device("LOAN-12")
    assert [each.id for each in devices_named("loan1", (), scene.shop)] == [exact.id]
    assert {each.id for each in devices_named("LOA", (), scene.shop)} == {exact.id, longer.id}
    assert devices_named("nothing", (), scene.shop) == ()
