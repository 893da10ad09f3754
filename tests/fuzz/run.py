"""Read damaged models, packages and messages by the thousand, and tell which broke the readers.

python tests/fuzz/run.py --count 100000 [--seed N] [--only NUMBER]

What broke is left in build/fuzz/, one JSON file each. Mend it, and keep the smallest input that
shows it as a case in tests/unit/test_fuzz.py.
"""

from __future__ import annotations

import argparse
import io
import json
import os
import shutil
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
CHILD = Path(__file__).with_name("child.py")


def fuzz(*, seed: int, count: int, processes: int, first: int = 0) -> list[dict[str, Any]]:
    """Read inputs; return what is wrong, one entry for each that broke a reader."""
    problems: list[dict[str, Any]] = []
    threads = [
        threading.Thread(
            target=_watch, args=(seed, first + lane, first + count, processes, problems)
        )
        for lane in range(processes)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return sorted(problems, key=lambda problem: problem["number"])


def _watch(seed: int, first: int, end: int, step: int, problems: list[dict[str, Any]]) -> None:
    """Keep one process going: where an input ends it, the next one begins behind that."""
    while first < end:
        command = [sys.executable, str(CHILD), *map(str, (seed, first, end, step))]
        last = None
        with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as child:
            errors = io.BytesIO()
            reader = threading.Thread(target=shutil.copyfileobj, args=(child.stderr, errors))
            reader.start()
            for line in child.stdout or ():
                heard = json.loads(line)
                if isinstance(heard, dict):
                    problems.append(heard)
                else:
                    last = heard
            reader.join()
        if child.returncode == 0:
            return
        said = errors.getvalue().decode("utf-8", "replace")[-4000:]
        if last is None:
            raise RuntimeError(f"the child did not start: {said}")
        error = f"the process ended: {child.returncode}"
        problems.append({"number": last, "target": "?", "error": error, "traceback": said})
        first = last + step


def main() -> int:
    """Fuzz, and say what broke."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=int.from_bytes(os.urandom(4), "big"))
    parser.add_argument("--only", type=int)
    parser.add_argument("--processes", type=int, default=os.cpu_count() or 2)
    options = parser.parse_args()
    first, count = (0, options.count) if options.only is None else (options.only, 1)
    sys.stdout.reconfigure(errors="backslashreplace")  # type: ignore[union-attr]
    print(f"{count} inputs of seed {options.seed}")
    problems = fuzz(seed=options.seed, count=count, processes=options.processes, first=first)
    folder = ROOT / "build" / "fuzz"
    folder.mkdir(parents=True, exist_ok=True)
    kinds: dict[str, list[dict[str, Any]]] = {}
    for problem in problems:
        (folder / f"{options.seed}-{problem['number']}.json").write_text(
            json.dumps(problem, indent=1)
        )
        kinds.setdefault(_kind(problem), []).append(problem)
    for kind, found in kinds.items():
        print(f"\n{len(found)} x {kind}\n  --seed {options.seed} --only {found[0]['number']}")
        print(found[0]["traceback"])
    print(f"{len(problems)} of {count} broke a reader")
    return 1 if problems else 0


def _kind(problem: dict[str, Any]) -> str:
    places = [
        line.strip() for line in problem["traceback"].splitlines() if line.startswith("  File")
    ]
    ours = [place for place in places if "/core/" in place]
    return f"{problem['target']}, {problem['error'][:120]}, {(ours or places or ['?'])[-1]}"


if __name__ == "__main__":
    sys.exit(main())
