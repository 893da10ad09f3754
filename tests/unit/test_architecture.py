"""The arrows of DESIGN.md, held."""

from __future__ import annotations

import ast
import sys
from collections import defaultdict
from functools import cache
from graphlib import CycleError, TopologicalSorter
from pathlib import Path
from typing import Iterable

import pytest

ROOT = Path(__file__).resolve().parents[2]
QGIS = {"qgis", "PyQt5", "PyQt6", "processing", "osgeo"}
FRAMEWORKS = {
    "torch",
    "torchvision",
    "timm",
    "tensorflow",
    "keras",
    "tf_keras",
    "onnxruntime",
    "onnx",
}
ENGINE_LIBRARIES = {"numpy", "shapely", "rasterio", "pyogrio", "PIL"}
CLUSTERS = {"distributed", "dask"}
WORKER_SIDE = {"core/engine", "core/backends", "core/training", "core/cluster"}
OF_ALGORITHMS = {
    f"algorithms/{name}"
    for name in (
        *("classify", "train", "assess", "export_chips", "sample_objects"),
        *("inspect_model", "setup_runtime", "provider"),
    )
}
OF_GUI = {
    f"gui/{name}"
    for name in ("environment", "menu", "model", "parameters", "preview", "review", "training")
}
BOTH_SIDES = [
    *(path.relative_to(ROOT).as_posix() for path in sorted((ROOT / "core").glob("*.py"))),
    *("core/accuracy", "core/labels", "core/sampling", "core/system"),
]

READ_MODELS = {
    "core/labels", *(f"core/{name}.py" for name in ("file_index", "file_states", "training_job"))
}  # fmt: skip

FORBIDDEN = {  # part -> what it must not import: top-level packages, or our parts by path
    "core/model": QGIS | FRAMEWORKS | ENGINE_LIBRARIES | WORKER_SIDE
    | {"core/layers", "core/runtime", "algorithms", "gui"},
    "core/report": QGIS | FRAMEWORKS | ENGINE_LIBRARIES | WORKER_SIDE
    | {"core/model", "core/layers", "core/runtime", "core/worker", "algorithms", "gui"},
    "core/layers": FRAMEWORKS | ENGINE_LIBRARIES | WORKER_SIDE
    | {"core/worker", "algorithms", "gui"},
    "core/runtime": QGIS | FRAMEWORKS | ENGINE_LIBRARIES | WORKER_SIDE
    | {"core/layers", "algorithms", "gui"},
    "core/engine": QGIS | FRAMEWORKS | CLUSTERS
    | {"core/training", "core/cluster", "core/layers", "core/runtime", "algorithms", "gui"},
    "core/backends": QGIS | CLUSTERS
    | {"core/training", "core/cluster", "core/layers", "core/runtime", "core/engine"}
    | {"algorithms", "gui"},
    "core/cluster": QGIS | FRAMEWORKS
    | {"core/training", "core/layers", "core/runtime", "algorithms", "gui"},
    "core/training": QGIS | CLUSTERS
    | {"core/cluster", "core/layers", "core/runtime", "core/worker", "algorithms", "gui"},
    "core/worker": QGIS | FRAMEWORKS | CLUSTERS
    | {"core/layers", "core/runtime", "algorithms", "gui"},
    "algorithms": FRAMEWORKS | ENGINE_LIBRARIES | WORKER_SIDE | {"core/worker", "gui"},
    "algorithms/common": OF_ALGORITHMS,
    "algorithms/classify": OF_ALGORITHMS - {"algorithms/classify"},
    "algorithms/train": OF_ALGORITHMS - {"algorithms/classify", "algorithms/train"},
    "algorithms/assess": OF_ALGORITHMS - {"algorithms/assess"},
    "gui": FRAMEWORKS | ENGINE_LIBRARIES | WORKER_SIDE | {"core/worker"},
    "gui/common": OF_GUI,
    **{part: QGIS | FRAMEWORKS | ENGINE_LIBRARIES | WORKER_SIDE
       | {"core/layers", "core/report", "core/runtime", "core/worker", "algorithms", "gui"}
       | (set() if part in READ_MODELS else {"core/model"})
       for part in BOTH_SIDES},
}  # fmt: skip


def imports_of(path: Path, text: str | None = None) -> set[str]:
    """Return absolute imports as top-level names, relative ones as repository paths."""
    found: set[str] = set()
    for node in import_nodes(text if text is not None else path.read_text("utf8")):
        if isinstance(node, ast.Import):
            found |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.level == 0 and node.module:
            found.add(node.module.split(".")[0])
        elif isinstance(node, ast.ImportFrom):
            folder = (node.module or "").replace(".", "/")
            base = path.parents[node.level - 1].relative_to(ROOT) / folder
            found |= {(base / alias.name).as_posix() for alias in node.names}
    return found


@cache
def import_nodes(text: str) -> list[ast.Import | ast.ImportFrom]:
    """Return the imports of a module, those in functions too."""
    return [
        node for node in ast.walk(ast.parse(text)) if isinstance(node, (ast.Import, ast.ImportFrom))
    ]


def files_of(part: str) -> list[Path]:
    path = ROOT / part
    return [path] if path.is_file() else sorted(path.rglob("*.py"))


MODULES = {
    path
    for part in ("core", "algorithms", "gui", "plugin.py", "scripts", "benchmarks", "tests")
    for path in files_of(part)
}


def violations(imports: set[str], forbidden: set[str]) -> set[str]:
    return {
        name for name in imports
        if any(name == entry or name.startswith(entry + "/") for entry in forbidden)
    }  # fmt: skip


@pytest.mark.parametrize("part", FORBIDDEN)
def test_a_part_imports_only_what_it_may(part: str) -> None:
    wrong = {
        f"{path.relative_to(ROOT)} imports {name}"
        for path in files_of(part)
        for name in violations(imports_of(path), FORBIDDEN[part])
    }
    assert not wrong


def test_a_violation_would_be_seen() -> None:
    text = "from ..layers import features\nimport torch.nn\nfrom qgis.core import A\n"

    found = imports_of(ROOT / "core" / "engine" / "windows.py", text)

    assert violations(found, FORBIDDEN["core/engine"]) == {"core/layers/features", "torch", "qgis"}


@pytest.mark.parametrize("part", ["core", "algorithms", "gui", "plugin.py"])
def test_nobody_spells_the_plugins_folder_or_qts_version(part: str) -> None:
    for path in files_of(part):
        names = imports_of(path)
        assert not names & {"object_classifier", "object_classifier_core", "PyQt5", "PyQt6"}, path


@pytest.mark.parametrize(
    "part", ["core/model", "core/report", "core/runtime", "core/worker", *BOTH_SIDES]
)
@pytest.mark.skipif(sys.version_info < (3, 10), reason="Python 3.9 cannot list its own modules")
def test_what_both_interpreters_share_is_standard_library(part: str) -> None:
    allowed = set(sys.stdlib_module_names) | ({"numpy"} if part == "core/worker" else {"py7zr"})
    for path in files_of(part):
        absolute = {name for name in imports_of(path) if "/" not in name}
        assert absolute <= allowed, path


def test_no_two_classes_have_one_name() -> None:
    """But for what is a module's own: who reads `Grid` should not have to ask which."""
    defined = defaultdict(set)
    for path in (path for part in ("core", "algorithms", "gui") for path in files_of(part)):
        for node in ast.parse(path.read_text("utf8")).body:
            if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
                defined[node.name].add(path.relative_to(ROOT).as_posix())

    assert {name: files for name, files in defined.items() if len(files) > 1} == {}


def test_no_modules_import_each_other_in_a_circle() -> None:
    """Neither at once nor where it would work, in a function or for types alone.

    Who reads one module of a circle has to read them all.
    """
    assert circle_in({path: modules_of(path) for path in MODULES}) == []


@pytest.mark.parametrize("part", ["gui", "algorithms"])
def test_no_folders_import_each_other_in_a_circle(part: str) -> None:
    graph: dict[Path, set[Path]] = defaultdict(set)
    for path in files_of(part):
        imported = {module.parent for module in modules_of(path) if ROOT / part in module.parents}
        graph[path.parent] |= imported - {path.parent}

    assert circle_in(graph) == []


@pytest.mark.parametrize(
    "text",
    [
        "from . import windows",
        "def read():\n    from .windows import widened",
        "if TYPE_CHECKING:\n    from ..engine.windows import widened",
        "from object_classifier.core.engine import windows",
        "import object_classifier_core.engine.windows",
    ],
)
def test_a_circle_would_be_seen(text: str) -> None:
    masks, windows = (ROOT / "core" / "engine" / name for name in ("masks.py", "windows.py"))

    assert modules_of(masks, text) == {windows}
    assert set(circle_in({masks: {windows}, windows: {masks}})) == {masks, windows}


def modules_of(path: Path, text: str | None = None) -> set[Path]:
    """Return the modules of this repository that a file imports, wherever in it."""
    found: set[Path] = set()
    for node in import_nodes(text if text is not None else path.read_text("utf8")):
        if isinstance(node, ast.Import):
            found |= {file for alias in node.names for file in _found(path, alias.name, [])}
        else:
            name = "." * node.level + (node.module or "")
            found |= set(_found(path, name, [alias.name for alias in node.names]))
    return found


def circle_in(graph: dict[Path, set[Path]]) -> list[Path]:
    """Return modules that import each other, the first of them last once more; none: empty."""
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        return list(error.args[1])
    return []


def _found(path: Path, module: str, names: list[str]) -> Iterable[Path]:
    """Yield the files of a module, or of those of the names that are modules in it."""
    for place in _places(path, module):
        for name in names or [""]:
            candidates = (place / f"{name}.py", place / name / "__init__.py", place / "__init__.py")
            files = [place.with_name(f"{place.name}.py"), *candidates]
            yield from [file for file in files if file in MODULES][:1]


def _places(path: Path, module: str) -> list[Path]:
    """Return where a module may lie, without suffix; a test's helpers lie beside the folders."""
    dots = len(module) - len(module.lstrip("."))
    first, *others = module[dots:].split(".")
    if dots:
        return [path.parents[dots - 1].joinpath(first, *others)]
    if first in ("object_classifier", "object_classifier_core"):
        return [ROOT.joinpath(*(["core"] if first.endswith("core") else []), *others)]
    return [folder.joinpath(first, *others) for folder in (path.parent, ROOT / "tests")]
