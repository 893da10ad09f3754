"""Files of known attacks on readers of models, loaded through the real worker under watch.

No socket, no process, and no file outside the model's own folder, for each CVE that there is a
small file of (makers.py). The attacks that can work do, once somebody has agreed to them: what
stops them is that nobody was asked.
"""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path
from typing import Any, Callable, Iterator

import pytest
from object_classifier.core.runtime.client import WorkerClient
from worker_processes import Log

from .makers import CORPUS, WORKING, Case, graph, keras, layer, script

SCRIPT = Path(__file__).with_name("watched_worker.py")

PLAIN_MODELS = [
    (script("pass"), "TorchScript"),
    (keras(layer("Softmax")), ".keras"),
    (keras(suffix=".h5"), ".h5"),
    (graph("NoOp"), "frozen graph"),
]

pytestmark = pytest.mark.filterwarnings("ignore")  # of the frameworks that make the files


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a home, a folder for temporary files, and one that nobody may write to."""
    folder = tmp_path_factory.mktemp("world")
    for name in ("home", "tmp", "elsewhere", "cache"):
        (folder / name).mkdir()
    return folder


@pytest.fixture(scope="module")
def load(world: Path) -> Iterator[Callable[..., dict[str, Any]]]:
    """Return a function that loads a model in one worker for all."""
    python = Path(os.environ.get("OBJECT_CLASSIFIER_PYTHON") or sys.executable)
    with pytest.MonkeyPatch.context() as patch, WorkerClient(python, script=SCRIPT) as client:
        patch.setenv("HOME", str(world / "home"))
        patch.setenv("TMPDIR", str(world / "tmp"))
        patch.setenv("TF_CPP_MIN_LOG_LEVEL", "3")

        def load(model: Path, *, agreed: bool = False, watched: bool = True) -> dict[str, Any]:
            own = [str(path) for path in (model.parent, world / "tmp", world / "cache")]
            arguments = {"model": str(model), "cache": str(world / "cache"), "agreed": agreed}
            return client.run("load", world, {**arguments, "own": own if watched else []}, Log())

        for number, (make, _) in enumerate(PLAIN_MODELS):  # what frameworks do when first imported
            folder = world / "first" / str(number)
            folder.mkdir(parents=True)
            load(make(folder, world), watched=False)
        yield load


@pytest.fixture
def target(world: Path) -> Iterator[Path]:
    path = world / "elsewhere" / "written"
    yield path
    for left in path.parent.glob("written*"):
        left.unlink()


def files_in(folder: Path) -> set[str]:
    return {str(path.relative_to(folder)) for path in folder.rglob("*")}


@pytest.mark.parametrize(
    "make", [make for make, _ in PLAIN_MODELS], ids=[i for _, i in PLAIN_MODELS]
)
def test_a_plain_file_of_the_same_make_loads(load, target, tmp_path, make) -> None:
    said = load(make(tmp_path, target))

    assert said == {"refused": "", "said": "", "tried": []}


@pytest.mark.parametrize("case", CORPUS, ids=lambda case: case.name)
def test_nothing_leaves_the_folder_of_a_model(load, world, target, tmp_path, case: Case) -> None:
    model = case.make(tmp_path, target)
    before, in_home = files_in(world / "elsewhere"), files_in(world / "home")

    said = load(model)

    assert files_in(world / "elsewhere") == before
    assert files_in(world / "home") == in_home
    assert said["tried"] == []
    assert said["refused"] in case.refused.split(), said["said"]


@pytest.mark.parametrize("case", WORKING, ids=lambda case: case.name)
def test_the_attack_works_once_somebody_has_agreed_to_it(load, target, tmp_path, case) -> None:
    model = case.make(tmp_path, target)

    said = load(model, agreed=True)

    assert list(target.parent.glob("written*")), said


def test_the_docs_name_every_known_attack_and_no_other() -> None:
    docs = (Path(__file__).resolve().parents[2] / "docs" / "models.md").read_text("utf8")
    tried = {word for case in CORPUS for word in case.name.split() if word.startswith("CVE-")}

    assert set(re.findall(r"CVE-\d+-\d+", docs)) == tried
