"""How good a trained model is, by what models that had not seen the samples say of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ..accuracy import balanced_accuracy, class_scores, confusion_matrix
from ..calibration import calibration_error, reliability
from ..intervals import block_bootstrap, wilson
from ..report.shares import Calibration, ConfidenceBin, Share
from ..report.training_report import ClassReport, FoldReport, TrainingReport
from .cross_fitting import log_softmax

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..accuracy import Score
    from ..engine.reporter import Reporter
    from ..split import Dealt
    from ..training_job import TrainingJob
    from .labelled_chips import LabelledChips
    from .trained import Trained


def judge(
    chips: LabelledChips,
    trained: Trained,
    job: TrainingJob,
    dealt: Dealt,
    reporter: Reporter,
    *,
    features: NDArray[np.float32] | None = None,
) -> TrainingReport:
    """Return the report of a training; only answered samples count.

    Args:
        chips: the samples.
        trained: the model, with what was answered.
        job: of the training.
        dealt: folds and blocks.
        reporter: may cancel.
        features: (N, D) of the samples, where the method has some.
    """
    del reporter, features
    answered = np.flatnonzero(np.isfinite(trained.logits).all(1))
    labels = chips.labels[answered]
    predicted = trained.logits[answered].argmax(1)
    correct = predicted == labels
    blocks = np.array(dealt.block)[answered]
    matrix = confusion_matrix(labels.tolist(), predicted.tolist(), len(job.classes))
    interval = block_bootstrap(correct.tolist(), blocks.tolist(), seed=job.seed)
    largest = int(np.bincount(labels).max())
    before, after = (
        _calibration(trained.logits[answered] / temperature, correct)
        for temperature in (1.0, trained.temperature)
    )
    counts = np.bincount(chips.labels, minlength=len(job.classes)).tolist()
    return TrainingReport(
        name=job.name,
        method=job.method.value,
        split=dealt.is_split_by.value,
        is_separated=dealt.is_separated,
        samples=len(chips),
        objects=chips.object_count,
        block_count=dealt.block_count,
        accuracy=Share(float(correct.mean()), interval.low, interval.high, len(answered)),
        balanced_accuracy=balanced_accuracy(matrix) or 0.0,
        matrix=tuple(map(tuple, matrix)),
        classes=tuple(
            ClassReport(
                each.name,
                counts[place],
                each.color,
                _share(scores.producers, scores.reference_count),
                _share(scores.users, scores.predicted_count),
                scores.f1.value,
            )
            for place, (each, scores) in enumerate(zip(job.classes, class_scores(matrix)))
        ),
        largest_class=_of(largest, len(labels)),
        temperature=trained.temperature,
        before=before,
        after=after,
        folds=tuple(_folds(dealt, answered, correct, blocks)),
        history=trained.history,
        left_out=tuple(chips.left_out.items()),
        notes=(*dealt.notes, *trained.notes),
        device=trained.device,
    )


def _of(right: int, count: int) -> Share:
    interval = wilson(right, count)
    return Share(right / count if count else 0.0, interval.low, interval.high, count)


def _share(score: Score, count: int) -> Share | None:
    return None if score.value is None else Share(score.value, score.low, score.high, count)


def _calibration(logits: NDArray[np.float64], correct: NDArray[np.bool_]) -> Calibration:
    confidences = np.exp(log_softmax(logits)).max(1).tolist()
    right = correct.tolist()
    bins = (
        ConfidenceBin(
            each.mean_confidence,
            Share(each.accuracy, each.interval.low, each.interval.high, each.count),
        )
        for each in reliability(confidences, right)
    )
    return Calibration(calibration_error(confidences, right), tuple(bins))


def _folds(
    dealt: Dealt,
    answered: NDArray[np.int64],
    correct: NDArray[np.bool_],
    blocks: NDArray[np.int64],
) -> list[FoldReport]:
    folds = np.array(dealt.fold)[answered]
    return [
        FoldReport(
            int(fold) + 1,
            _of(int(correct[folds == fold].sum()), int((folds == fold).sum())),
            len(np.unique(blocks[folds == fold])),
            dealt.round(int(fold)).left_out,
        )
        for fold in np.unique(folds)
    ]
