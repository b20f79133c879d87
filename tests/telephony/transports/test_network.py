from telephony.transports.network import EVERY, MOST, NetworkWatch, Ways, own_address


class World:
    def __init__(self):
        self.hosts, self.now, self.ahead = ("192.0.2.1", "2001:db8::1"), 1000.0, 0.0
        self.looks = 0
        self.watch = NetworkWatch(self.look, lambda: self.now + self.ahead, self.now)

    def look(self):
        self.looks += 1
        return self.hosts

    def later(self, seconds):
        self.now += seconds
        return self.watch.changed(self.now)


def test_nothing_changes_and_it_looks_seldom():
    world = World()
    assert not any(world.later(0.5) for _ in range(40))
    assert world.looks == 1 + 20 / EVERY


def test_another_address_is_told_once():
    world = World()
    world.hosts = ("198.51.100.7", "2001:db8::1")
    assert world.later(EVERY) and not world.later(EVERY)
    assert world.watch.hosts[0] == "198.51.100.7"


def test_sleep_is_seen_by_the_gap_or_by_the_wall_clock():
    world = World()
    assert world.later(60), "a steady clock that runs in sleep"
    world.ahead = 3600.0
    assert world.later(EVERY), "a steady clock that stands still in sleep"
    assert not world.later(EVERY)
    world.ahead = 0.0
    assert not world.later(EVERY), "a clock that is set back is no sleep"


def test_own_address_is_the_one_on_the_way_there():
    assert own_address("127.0.0.1") == "127.0.0.1"


def test_each_peer_has_its_way_to_us_and_is_looked_up_seldom():
    asked = []

    def way(peer):
        asked.append(peer)
        if peer == "203.0.113.9":
            raise OSError("Network is unreachable")
        return {"10.0.0.9": "10.0.0.1", "fe80::9": "fe80::1%eth0"}[peer]

    ways = Ways(way)
    for _ in range(3):
        assert ways.towards("10.0.0.9", "192.0.2.1", 1000.0) == "10.0.0.1"
        assert ways.towards("203.0.113.9", "192.0.2.1", 1000.0) == "192.0.2.1", "no way there"
        assert ways.towards("fe80::9", "2001:db8::1", 1000.0) == "2001:db8::1", "of one link alone"
        assert ways.towards("a.name", "192.0.2.1", 1000.0) == "192.0.2.1", "a name would be looked up"
    assert asked == ["10.0.0.9", "203.0.113.9", "fe80::9"]
    ways.towards("10.0.0.9", "192.0.2.1", 1000.0 + EVERY)
    assert len(asked) == 4
    many = Ways(lambda peer: peer)
    for number in range(3 * MOST):
        many.towards(f"10.0.{number // 250}.{number % 250}", "", 1000.0)
    assert len(many._found) <= MOST
