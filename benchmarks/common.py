"""What the benchmarks share: the settings of a run, turns, spreads, and a file of findings."""

from __future__ import annotations

import importlib.util
import json
import os
import platform
import statistics
import subprocess
import sys
import tempfile
import time
import warnings
from contextlib import contextmanager
from importlib.metadata import version
from pathlib import Path

import rasterio

ROOT = Path(__file__).resolve().parents[1]
CORE = ROOT / "core"
PACKAGES = ("rasterio", "numpy", "shapely", "torch", "onnxruntime")


def load_core():
    """Make `object_classifier_core` importable: the folder core, as the worker loads it."""
    if "object_classifier_core" in sys.modules:
        return
    spec = importlib.util.spec_from_file_location(
        "object_classifier_core", CORE / "__init__.py", submodule_search_locations=[str(CORE)]
    )
    if spec is None or spec.loader is None:
        raise ImportError(CORE)
    sys.modules[spec.name] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(sys.modules[spec.name])


@contextmanager
def settings_of_a_run():
    """Load the core, and work inside what a run sets up: else users do not get what is measured."""
    load_core()
    from object_classifier_core.engine.pipeline import GDAL_SETTINGS

    with rasterio.Env(**GDAL_SETTINGS), warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of rasterio, about affine 3 and images without a place
        yield


@contextmanager
def benchmark(question, out):
    """Give what is measured a place for its findings and a folder, in the settings of a run.

    Args:
        question: that it answers.
        out: file of the findings, written in the end; None: they are only printed.
    """
    with tempfile.TemporaryDirectory() as folder, settings_of_a_run():
        findings = Findings(question)
        yield findings, Path(folder)
        if out:
            findings.write(out)


def in_turns(ways, rounds):
    """Return how many things a second each way does, a number for each round.

    Ways take turns, so that other load on the machine meets all of them.

    Args:
        ways: name to a function that returns how many things it did.
        rounds: at least 1.
    """
    rates = {name: [] for name in ways}
    for _ in range(rounds):
        for name, way in ways.items():
            start = time.perf_counter()
            count = way()
            rates[name].append(count / (time.perf_counter() - start))
    return rates


def spread(values):
    """Return the least, the middle and the largest."""
    return [min(values), statistics.median(values), max(values)]


def ratios(rates, basis):
    """Return how many times as many things one way does as another, of each round's pair."""
    return spread([one / other for one, other in zip(rates, basis)])


class Findings:
    """Tables and goals of one benchmark, which `page.py` makes a page of."""

    def __init__(self, question):
        self.content = {"question": question, "tables": [], "goals": [], "series": []}
        print(question)

    def table(self, title, head, rows, *, bars=None):
        """Add a table; each row begins with its name. `bars` is the column that a picture shows."""
        self.content["tables"].append({"title": title, "head": head, "rows": rows, "bars": bars})
        print(f"\n{title}")
        for row in [head, *rows]:
            print("  ".join([f"{row[0]:52}", *(f"{cell:>22}" for cell in map(told, row[1:]))]))

    def goal(self, name, limit, measured, *, most=False):
        """Add a goal: at least `limit` (or at most) is wanted; measured is a number or a spread."""
        values = measured if isinstance(measured, list) else [measured]
        middle = statistics.median(values)
        met = middle <= limit if most else middle >= limit
        wanted = f"{'≤' if most else '≥'} {limit:,g}"
        self.content["goals"].append(
            {"name": name, "wanted": wanted, "measured": measured, "met": met}
        )
        print(f"{'met' if met else 'MISSED'}: {name}: {wanted}, measured {told(measured)}")

    def series(self, title, unit, lines):
        """Add a picture of lines: name to pairs of x, y."""
        self.content["series"].append({"title": title, "unit": unit, "lines": lines})

    def write(self, path):
        """Write them, with the machine that they were found on."""
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps({**self.content, "machine": machine()}, indent=1), "utf-8")


def told(cell):
    """Return a cell as text: a spread as least – middle – largest."""
    if isinstance(cell, list):
        return " – ".join(map(told, cell))
    if isinstance(cell, float):
        return f"{cell:,.2f}" if abs(cell) < 100 else f"{cell:,.0f}"
    return f"{cell:,}" if isinstance(cell, int) else str(cell)


def machine():
    """Return what the figures depend on."""
    from object_classifier_core.system.cpus import available_cpus

    return {
        "processor": _processor(),
        "card": _card(),
        "cores": available_cpus(),
        "extensions": _extensions(),
        "memory": f"{os.sysconf('SC_PAGE_SIZE') * os.sysconf('SC_PHYS_PAGES') / 2**30:.0f} GiB",
        "system": platform.platform(terse=True),
        "commit": _commit(),
        "date": time.strftime("%Y-%m-%d"),
        "versions": {
            "Python": platform.python_version(), "GDAL": rasterio.__gdal_version__,
            **{name: version(name) for name in PACKAGES if importlib.util.find_spec(name)},
        },
    }  # fmt: skip


def _card():
    torch = sys.modules.get("torch")  # what did not need it measured no card
    return torch.cuda.get_device_name() if torch and torch.cuda.is_available() else ""


def _cpu_line(name):
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        return ""
    return next((line.split(":", 1)[1].strip() for line in lines if line.startswith(name)), "")


def _processor():
    return _cpu_line("model name") or platform.processor()


def _extensions():
    known = ("avx2", "avx512f", "avx512_bf16", "amx_bf16", "amx_int8")
    return [name for name in known if name in _cpu_line("flags").split()]


def _commit():
    asked = subprocess.run(
        ["git", "-C", str(ROOT), "describe", "--always", "--dirty"],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    return asked.stdout.strip() or "unknown"
