"""Fuzz a target, led by what code it reaches. Needs the package atheris (Linux), which nothing else does.

    python -m tests.fuzz sip FOLDER [libFuzzer's options, e.g. -max_total_time=3600]
    python -m tests.fuzz keep sip FOLDER

FOLDER begins with the seeds and takes what is found; ``keep`` makes it the corpus that every run of the tests
asks again.
"""

import importlib
import sys
from pathlib import Path


def main() -> None:
    if sys.argv[1] == "keep":
        from tests.fuzz.corpus import keep

        return print(f"{keep(sys.argv[2], Path(sys.argv[3]))} inputs kept")
    atheris = importlib.import_module("atheris")
    name, folder = sys.argv[1], Path(sys.argv[2])
    with atheris.instrument_imports():
        targets = importlib.import_module("tests.fuzz.targets")
        corpus = importlib.import_module("tests.fuzz.corpus")
    folder.mkdir(parents=True, exist_ok=True)
    for number, data in enumerate(corpus.seeds(name)):
        (folder / f"seed-{number:03}").write_bytes(data)
    atheris.Setup([sys.argv[0], str(folder), *sys.argv[3:]], targets.TARGETS[name])
    atheris.Fuzz()


if __name__ == "__main__":
    main()
