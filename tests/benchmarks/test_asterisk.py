"""What Asterisk is told."""

from pathlib import Path

from benchmarks.asterisk.config import Layout, write_config
from benchmarks.asterisk.queue import Queue, queue_files


def test_every_operator_is_a_member_of_the_queue(tmp_path: Path) -> None:
    files = queue_files(Queue(5060, 3, ("127.0.0.1", 9), "800"))
    write_config(Layout(tmp_path, tmp_path, tmp_path, 20000), ("app_queue",), files)
    assert (tmp_path / "etc/queues.conf").read_text().count("member => PJSIP/30") == 3
    assert (tmp_path / "etc/pjsip.conf").read_text().count("contact=sip:30") == 3
    assert "load=app_queue.so" in (tmp_path / "etc/modules.conf").read_text()
