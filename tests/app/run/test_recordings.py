"""The role ``recordings``; with files it is in test_recording_files.py."""

from app.run.recordings import main, report


def test_where_nothing_was_recorded_it_says_so(tmp_path, capsys):
    assert report(tmp_path).startswith("0 recordings")
    assert main(["--data", str(tmp_path)]) == 1
    assert "nothing was ever recorded" in capsys.readouterr().err
