"""The story of a training: draft, cut, deal, train, judge, package."""

from __future__ import annotations

import time
from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Callable, Iterator

from ..backends.interface import LoadOptions
from ..backends.torch_device import choose_device, require_torch
from ..model.normalization import normalization_of
from ..model.source import read_definition
from ..nearness import Sets
from ..report.training_page import to_html
from ..report.training_report import REPORT_FILE
from ..texts import text
from ..training_job import DRAFT_FILE, Method, TrainingJob
from .answers import write_answers
from .band_statistics import undeclared_nodata
from .dealing import deal_samples
from .draft import draft_model
from .fast import FastTraining
from .features import Extractor
from .fine_tune import train_network
from .judge import judge
from .labelled_chips import read_chips
from .package import finished_keys, normalization_stats, write_package
from .sample_weights import weights_of
from .weights import starting_weights

if TYPE_CHECKING:
    from pathlib import Path

    import numpy as np
    from numpy.typing import NDArray

    from ..backends.torch_device import TorchDevice
    from ..engine.reporter import Reporter
    from ..model.normalization import Normalization
    from ..report.training_report import TrainingReport
    from ..split import Dealt
    from .draft import Draft
    from .labelled_chips import LabelledChips
    from .trained import Trained
    from .weights import StartingWeights


def train(
    folder: Path,
    reporter: Reporter,
    *,
    software: Callable[[], dict[str, str]] = dict,
) -> dict[str, Any]:
    """Train the model of a training's folder, and write package, report and answers there.

    Args:
        folder: of the training.
        reporter: hears of it, and may cancel.
        software: says what the process works with: name to version.

    Returns:
        accuracy, accuracy_low, accuracy_high, balanced_accuracy, calibration_error (0 to 1),
        class_counts (name to objects), object_count, block_count, device, package and report (names
        of files in the folder), seconds.

    Raises:
        PluginError: something that the user can mend; before a chip is cut where that can be known.
        Cancelled: the user stopped.
    """
    started = time.monotonic()
    job = TrainingJob.read(folder)
    device = choose_device(LoadOptions(job.processor, job.gpu_id))
    if job.threads:
        require_torch().set_num_threads(job.threads)
    draft = draft_model(folder, reporter)
    starting = None
    if job.method is not Method.FROM_SCRATCH:
        starting = starting_weights(job, len(draft.bands))  # or refused, before a chip is cut
    for note in (*draft.notes, *device.notes):
        reporter.warning(note)
    chips = read_chips(
        folder,
        job,
        reporter,
        check=lambda each: deal_samples(job, draft, each, each.owners.tolist()),
    )
    odd = (*undeclared_nodata(chips.statistics, draft.bands), *_contradictions(chips))
    for note in odd:
        reporter.warning(note)
    draft = replace(draft, notes=(*draft.notes, *odd))
    if draft.is_multispectral:
        draft = draft.with_keys(NormalizationStats=normalization_stats(draft, chips))
        draft.write(folder)
    # Again: what turned out to have no chip is gone, and what shows the same pixels stays together.
    dealt = deal_samples(job, draft, chips, _without_twins(chips))
    work = _Work(folder, job, draft, chips, dealt, device, starting)
    for note in dealt.notes:
        reporter.warning(note)
    return work.answer(reporter, software, started)


@dataclass(frozen=True, eq=False)
class _Work:
    """A training whose chips are cut and dealt."""

    folder: Path
    job: TrainingJob
    draft: Draft
    chips: LabelledChips
    dealt: Dealt
    device: TorchDevice
    starting: StartingWeights | None

    def answer(
        self, reporter: Reporter, software: Callable[[], dict[str, str]], started: float
    ) -> dict[str, Any]:
        """Train, judge, write, and return what the task answers."""
        job, folder, chips = self.job, self.folder, self.chips
        weights = weights_of(chips.labels, chips.owners, job.balance, len(job.classes))
        trained, features = self._trained(weights, reporter)
        report = judge(
            chips, trained, job, self.dealt, reporter, weights=weights, features=features
        )
        report = replace(report, notes=(*self.draft.notes, *report.notes))
        keys = finished_keys(self.draft, job, trained, report, self._about())
        package = write_package(folder, keys, trained, to_html(report), job.name)
        write_answers(folder, chips, trained, job, self.dealt)
        seconds = round(time.monotonic() - started, 3)
        replace(report, seconds=seconds, software=software()).write(folder)
        return {**_numbers(report, chips, job), "package": package.name, "seconds": seconds}

    def _trained(
        self, weights: NDArray[np.float64], reporter: Reporter
    ) -> tuple[Trained, NDArray[np.float32] | None]:
        job, chips = self.job, self.chips
        start = None
        if self.starting is not None:
            fast = FastTraining(
                chips,
                weights,
                len(job.classes),
                self.starting,
                Extractor(self.starting, self._normalization, self.device, self.draft.size),
                self.device,
                reporter,
            )
            if job.method is Method.FAST:
                return fast.train(self.dealt)
            start = fast.start(self.dealt.round(0))
        trained = train_network(
            chips,
            job,
            self.dealt,
            self.folder,
            reporter,
            weights=weights,
            device=self.device,
            start=start,
        )
        return trained, None

    @property
    def _normalization(self) -> Normalization:
        """Return what the finished model does with pixels."""
        definition = read_definition(self.folder / DRAFT_FILE)
        found, _ = normalization_of(definition, len(self.draft.bands))
        if found is None:
            raise AssertionError("a FeatureClassifier normalises")
        return found

    def _about(self) -> dict[str, Any]:
        if self.starting is None:
            return {}
        return {"StartedFrom": self.starting.source, "Licence": self.starting.licence}


def _without_twins(chips: LabelledChips) -> list[int]:
    """Return owners, of which those that show the same pixels are one: else one tests the other."""
    owners = chips.owners.tolist()
    sets = Sets(max(owners) + 1)
    first: dict[bytes, int] = {}
    for owner, digest in zip(owners, chips.digests):
        sets.join(owner, first.setdefault(digest, owner))
    return [sets.find(owner) for owner in owners]


def _contradictions(chips: LabelledChips) -> Iterator[str]:
    """Yield that objects which show the same pixels have different labels, where some do."""
    labels: dict[bytes, set[int]] = {}
    for digest, label in zip(chips.digests, chips.labels.tolist()):
        labels.setdefault(digest, set()).add(label)
    count = len(
        {
            owner
            for owner, digest in zip(chips.owners.tolist(), chips.digests)
            if len(labels[digest]) > 1
        }
    )
    if count:
        yield text(
            "{count:,} labelled object shows the same pixels as one of another class: their "
            "labels contradict each other",
            "{count:,} labelled objects show the same pixels as one of another class: their "
            "labels contradict each other",
            count=count,
        )


def _numbers(report: TrainingReport, chips: LabelledChips, job: TrainingJob) -> dict[str, Any]:
    label_of = dict(zip(chips.owners.tolist(), chips.labels.tolist()))
    counts = Counter(label_of.values())
    return {
        "accuracy": report.accuracy.value,
        "accuracy_low": report.accuracy.low,
        "accuracy_high": report.accuracy.high,
        "balanced_accuracy": report.balanced_accuracy,
        "calibration_error": report.after.error,
        "class_counts": {each.name: counts[n] for n, each in enumerate(job.classes)},
        "object_count": report.objects,
        "block_count": report.block_count,
        "device": report.device,
        "report": REPORT_FILE,
    }
