"""What a worker is asked before it gets a shard: does it see the same, and work with the same?

What a worker has not, of the model and of the job's own folder, it is sent, once. What differs of
imagery or software cannot be sent: such a worker is not used, for results are to be equal.
"""

from __future__ import annotations

import asyncio
import importlib.metadata
import os
import re
import sys
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Iterator, TypeVar

from ..engine.plan_files import PLAN_FILE, PLAN_FOLDER
from ..job import IMAGERY_FOLDER, JOB_FILE, PHOTOS_FOLDER
from ..known_faults import normalized_name
from ..model.content import content_hash, files_of
from ..model.source import read_definition
from ..texts import text, text_from_json
from ..worker.software import installed_software
from .run_folder import MODEL
from .same_files import files_of_images, prints_of, state_of_file
from .worker import Unfit

if TYPE_CHECKING:
    from ..engine.image import ImageSpec
    from ..engine.job_plan import JobPlan
    from ..engine.reporter import Reporter
    from ..engine.work import Work
    from ..job import ImageSource
    from ..model.definition import ModelDefinition
    from .worker import Worker

T = TypeVar("T")

ASKED_AT_ONCE = 5000
"""Files that a worker is asked about in one question."""

NAMED = 3
"""How many packages or files a sentence names."""

DISTRIBUTED = "distributed"
"""Distribution whose own needs decide nothing of a result."""


class Interview:
    """The questions of a run, and what is right to answer.

    Args:
        work: what is to be done.
        reporter: hears what is sent, and what workers say.
        run: its name. A model that brings code is loaded for each run: nobody knows what that
            keeps in mind.
    """

    def __init__(self, work: Work, reporter: Reporter, run: str) -> None:
        self._work = work
        self._run = run
        self._reporter = reporter
        self._definition = read_definition(Path(work.job.model))
        self._digest = content_hash(self._definition)
        self._software = deciding_software()
        self._least_memory = _least_memory(self._definition, work.plan)
        self._files = files_of_images(_paths(work))
        self._prints: dict[str, str] = {}

    async def of(self, worker: Worker) -> None:
        """Ask a worker everything, and send it what it lacks.

        Raises:
            Unfit: it cannot be used.
        """
        await worker.send_code()
        worker.said, _ = await worker.ask("look", {"model": self._work.job.model})
        self._refuse_other_software(worker)
        self._refuse_too_small(worker)
        await self._refuse_other_imagery(worker)
        worker.sees_job = await self._sees_job(worker)
        await worker.begin(
            {
                "run": self._run,
                "here": "" if worker.sees_job else str(self._work.folder),
                "model": self._digest,
            }
        )
        worker.model = await self._model_on(worker)
        said, _ = await worker.ask("load", {"model": self.model_for(worker)})
        worker.said.update(device=text_from_json(said["device"]), loaded=said["software"],
                           precision=text_from_json(said["precision"]))  # fmt: skip
        say_all(said["said"], worker, self._reporter)

    def model_for(self, worker: Worker) -> dict[str, Any]:
        """Return the model as a worker is asked for it: equal to what it holds where it is."""
        job = self._work.job
        known = self._work.record.calibrations
        return {
            "path": worker.model,
            "digest": self._digest,
            "run": self._run if job.run_model_code else "",
            "crop": job.crop.value,
            "blacken": job.blacken.value,
            "processor": job.processor.value,
            "arguments": dict(job.arguments),
            "run_model_code": job.run_model_code,
            "calibrations": {device: each.to_json() for device, each in known.items()},
        }

    def _refuse_other_software(self, worker: Worker) -> None:
        here, there = self._software, deciding_of(worker.said["software"], self._software)
        differ = [name for name in here if here[name] != there[name]]
        if differ:
            named = ", ".join(
                f"{name} {there[name] or '–'} ({here[name]})" for name in differ[:NAMED]
            )
            raise Unfit(
                text(
                    "it works with other software than this run, in brackets, so that its results "
                    "might differ: {software}",
                    software=named,
                )
            )

    def _refuse_too_small(self, worker: Worker) -> None:
        """Refuse a worker that has no room for the weights and one chip.

        What takes more than that is found out there: a batch is halved, as on one machine.
        """
        memory = worker.said["memory"]
        if memory is not None and memory < self._least_memory:
            raise Unfit(
                text(
                    "it has {memory:,.1f} MB of memory, and the model with one chip takes about "
                    "{needed:,.1f} MB",
                    memory=memory / 1e6,
                    needed=self._least_memory / 1e6,
                )
            )

    async def _refuse_other_imagery(self, worker: Worker) -> None:
        """Compare states, and of files whose states differ their bytes."""
        differ = []
        for some in _parts(self._files):
            answer, _ = await worker.ask("compare", {"states": [list(each) for each in some]})
            differ += [some[place].path for place in answer["differ"]]
            # What is no file on a disk has no state to go by.
            differ += [each.path for each in some if not each.state]
        other = []
        for paths in _parts(list(dict.fromkeys(differ))):
            new = [path for path in paths if path not in self._prints]
            self._prints.update(zip(new, await asyncio.to_thread(prints_of, new)))
            wanted = [[path, self._prints[path]] for path in paths]
            answer, _ = await worker.ask("compare", {"prints": wanted})
            other += [paths[place] for place in answer["differ"]]
        if other:
            raise Unfit(
                text(
                    "it does not see the same bytes as this run in {count} file of the imagery; "
                    "the first: {path}",
                    "it does not see the same bytes as this run in {count} files of the imagery; "
                    "the first: {path}",
                    count=len(other),
                    path=other[0],
                )
            )

    async def _model_on(self, worker: Worker) -> str:
        """Return where a worker finds the model; it is sent where it sees no equal one."""
        model = Path(self._work.job.model)
        if worker.said["model"] == self._digest:
            return str(model)
        files = _model_files(self._definition, model)
        there = _joined(worker, f"models/{self._digest}/{files[model]}")
        if await self._sees_model(worker, there):
            return there
        self._say_sent(worker, text("the model"))
        await worker.send({f"{MODEL}/{place}": path for path, place in files.items()})
        await worker.ask("keep", {"run": self._run})
        if not await self._sees_model(worker, there):
            raise Unfit(
                text(
                    "the model that it was sent is not whole there: files that belong to it lie "
                    "elsewhere. Put the model with its files into a folder of its own"
                )
            )
        return there

    async def _sees_model(self, worker: Worker, path: str) -> bool:
        seen, _ = await worker.ask("look", {"model": path})
        return bool(seen["model"] == self._digest)

    async def _sees_job(self, worker: Worker) -> bool:
        """Return whether a worker finds what the job folder has of imagery where it is here.

        It does where it sees that folder: of whose files one is the work of this very run.
        """
        folder = self._work.folder
        if not any((folder / name).is_dir() for name in (PHOTOS_FOLDER, IMAGERY_FOLDER)):
            return True
        paths = [str(folder / name) for name in (JOB_FILE, f"{PLAN_FOLDER}/{PLAN_FILE}")]
        states = [[path, state_of_file(path)] for path in paths]
        answer, _ = await worker.ask("compare", {"states": states})
        if not answer["differ"]:
            return True
        self._say_sent(worker, text("the imagery of the job folder"))
        return False

    def _say_sent(self, worker: Worker, what: str) -> None:
        self._reporter.info(
            text("{worker} is sent {what}, which it does not see.", worker=worker.name, what=what)
        )


def say_all(said: list[list[Any]], worker: Worker, reporter: Reporter) -> None:
    """Say what a worker has said, and which it was."""
    for kind, sentence in said:
        say = reporter.warning if kind == "warning" else reporter.info
        say(text("{worker}: {said}", worker=worker.name, said=text_from_json(sentence)))


def deciding_software() -> dict[str, str]:
    """Return what decides the results of this process: name to version.

    These are the interpreter, GDAL, and all packages that were imported to get here, the model's
    among them; but for what only the cluster needs.
    """
    installed = installed_software()
    loaded = {name.partition(".")[0] for name in sys.modules}
    known = importlib.metadata.packages_distributions()
    names = {normalized_name(each) for module in loaded & known.keys() for each in known[module]}
    versions = {normalized_name(name): found for name, found in installed["packages"].items()}
    packages = {
        name: versions[name] for name in sorted(names - _needs_of_clusters()) if name in versions
    }
    return {**_system(installed), **packages}


def deciding_of(installed: dict[str, Any], names: dict[str, str]) -> dict[str, str]:
    """Return the versions that another process has of what decides; "": it has none."""
    versions = {normalized_name(name): found for name, found in installed["packages"].items()}
    has = {**_system(installed), **versions}
    return {name: has.get(name, "") for name in names}


def _system(installed: dict[str, Any]) -> dict[str, str]:
    return {
        "Python": installed["python"],
        "GDAL": installed["gdal"],
        "machine": installed["machine"],
    }


@lru_cache(maxsize=1)
def _needs_of_clusters() -> frozenset[str]:
    """Return the distributions that `distributed` asks for, and what those ask for."""
    found, waiting = set[str](), [DISTRIBUTED, "cryptography"]
    while waiting:
        name = normalized_name(waiting.pop())
        if name in found:
            continue
        found.add(name)
        try:
            needs = importlib.metadata.requires(name) or []
        except importlib.metadata.PackageNotFoundError:
            continue
        names = (re.match(r"[\w.-]+", each) for each in needs if "extra ==" not in each)
        waiting += [match.group() for match in names if match]
    return frozenset(found)


def _paths(work: Work) -> list[str]:
    """Return the paths of the images that the plan reads, but for those in the job's folder."""
    paths = _paths_of(work.plan)
    return [path for path in paths if not Path(path).is_relative_to(work.folder)]


def _paths_of(plan: JobPlan) -> list[str]:
    found: dict[str, None] = {}
    for chips in plan.chips:
        found.update(dict.fromkeys(_sources(chips.image)))
    return list(found)


def _sources(image: ImageSpec) -> Iterator[str]:
    """Yield the paths of all files that an image is made of."""
    source: ImageSource | None = getattr(image.pixels, "source", None)
    if source is not None:
        yield source.path
    of: ImageSpec | None = getattr(image.pixels, "of", None)
    members: tuple[ImageSpec, ...] = getattr(image.pixels, "members", ())
    for each in members if of is None else (of,):
        yield from _sources(each)


def _least_memory(definition: ModelDefinition, plan: JobPlan) -> int:
    """Return how many bytes the weights and one chip take, and no less."""
    files = (each.path for each in files_of(definition) if each.role.startswith("weights"))
    areas = ((chips, chips.windows[:, 2] * chips.windows[:, 3]) for chips in plan.chips)
    chips = (int(chips.made_bytes(each).min()) for chips, each in areas if len(each))
    return sum(path.stat().st_size for path in files) + min(chips)


def _model_files(definition: ModelDefinition, model: Path) -> dict[Path, str]:
    """Return the files of a model, each with its place in a folder that holds all of them.

    The definition finds them there by the names that it has for them; a name may be a link.
    """
    folder = model.parent.resolve()
    named = {
        (folder / written).resolve(): folder / written
        for written in map(definition.raw.get, ("ModelFile", "InferenceFunction"))
        if isinstance(written, str)
    }
    places = {}
    for path in (model, *(each.path for each in files_of(definition))):
        is_beside = path.parent == model.parent
        places[path] = folder / path.name if is_beside else named.get(path, path.resolve())
    base = os.path.commonpath([place.parent for place in places.values()])
    return {path: place.relative_to(base).as_posix() for path, place in places.items()}


def _joined(worker: Worker, place: str) -> str:
    """Return a path in a worker's folder, as its system writes it."""
    folder = str(worker.said["folder"])
    separator = "\\" if "\\" in folder else "/"
    return f"{folder}{separator}{place.replace('/', separator)}"


def _parts(items: list[T]) -> Iterator[list[T]]:
    for start in range(0, len(items), ASKED_AT_ONCE):
        yield items[start : start + ASKED_AT_ONCE]
