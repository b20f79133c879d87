from telephony.engines.embedded.prompts import Prompts
from telephony.media.sounds import SoundLibrary
from telephony.media.wave import write_wav
from tests.peers.tone import sine


def some_prompts(folder):
    for name in ("en/greeting", "en/closed", "lt/greeting"):
        path = folder / "prompts" / f"{name}.wav"
        path.parent.mkdir(parents=True, exist_ok=True)
        write_wav(path, sine(440, 0.1))
    (folder / "prompts" / "en" / "broken.wav").write_bytes(b"RIFF no wave")
    return Prompts(SoundLibrary([folder]), "en")


def test_names_become_recordings_of_the_language(tmp_path):
    prompts = some_prompts(tmp_path)
    assert prompts.find(["greeting", "closed"]) == ["prompts/en/greeting", "prompts/en/closed"]
    assert prompts.find(["lt/greeting", "lt/closed"]) == ["prompts/lt/greeting", "prompts/en/closed"]


def test_one_recording_missing_or_broken_fails_all_and_is_logged(tmp_path, caplog):
    prompts = some_prompts(tmp_path)
    assert prompts.find(["greeting", "missing"]) is None
    assert prompts.find(["broken"]) is None
    assert prompts.find([]) is None
    assert ["missing" in r.getMessage() or "broken" in r.getMessage() for r in caplog.records] == [True] * 2


def test_what_is_put_there_later_is_found_by_the_next_call(tmp_path):
    prompts = some_prompts(tmp_path)
    assert prompts.find(["lt/closed"]) == ["prompts/en/closed"]
    write_wav(tmp_path / "prompts" / "lt" / "closed.wav", sine(440, 0.1))
    assert prompts.find(["lt/closed"]) == ["prompts/lt/closed"]
    (tmp_path / "prompts" / "en" / "broken.wav").write_bytes(
        (tmp_path / "prompts" / "en" / "closed.wav").read_bytes()
    )
    assert prompts.find(["broken"]) == ["prompts/en/broken"]


def test_names_do_not_leave_the_sound_folder(tmp_path):
    (tmp_path / "secret.wav").write_bytes(b"x")
    assert some_prompts(tmp_path / "sounds").find(["../../../secret", "x/../../../../secret"]) is None
