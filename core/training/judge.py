"""How good a trained model is, by what models that had not seen the samples say of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Iterator

import numpy as np

from ..accuracy.calibration import calibration_error, fit_temperature, reliability
from ..accuracy.intervals import DRAWS, block_bootstrap, block_difference, wilson
from ..accuracy.scores import balanced_accuracy, class_scores, confusion_matrix
from ..errors import Cancelled
from ..report.shares import Calibration, ConfidenceBin, Share
from ..report.training_report import ClassReport, CurvePoint, FoldReport, TrainingReport
from ..texts import text
from ..training_job import Method
from .answers import probabilities_of
from .baselines import colour_histograms
from .cross_fitting import log_softmax, out_of_fold
from .learning_curve import label_count, learning_curve
from .suspects import suspects

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..accuracy.scores import Score
    from ..engine.reporter import Reporter
    from ..split import Dealt
    from ..training_job import TrainingJob
    from .labelled_chips import LabelledChips
    from .trained import Trained

TEMPERATURE_PARTS = 5
"""Of blocks, where all answers are of one fold."""

CURVE_DRAWS = 400
"""Of blocks, for the intervals of a curve, which are looked at and not quoted."""


def judge(
    chips: LabelledChips,
    trained: Trained,
    job: TrainingJob,
    dealt: Dealt,
    reporter: Reporter,
    *,
    weights: NDArray[np.float64],
    features: NDArray[np.float32] | None = None,
) -> TrainingReport:
    """Return the report of a training; only answered samples count.

    Args:
        chips: the samples.
        trained: the model, with what was answered.
        job: of the training.
        dealt: folds and blocks.
        reporter: may cancel.
        weights: (N,) of the samples in training.
        features: (N, D) of the samples, where the method has some: without, there is no learning
            curve, which would take as long as many trainings.

    Raises:
        Cancelled: the user stopped.
    """
    reporter.progress(0, 0, text("Judging the model"))
    judging = _Judging(chips, trained, job, dealt, weights, reporter)
    accuracy = judging.accuracy(judging.samples, judging.correct)
    matrix = confusion_matrix(judging.labels.tolist(), judging.predicted.tolist(), len(job.classes))
    colors, gain = judging.colors()
    notes = dealt.notes if dealt.is_separated else dealt.notes[1:]  # which the first line says
    return TrainingReport(
        name=job.name,
        method=job.method.value,
        split=dealt.is_split_by.value,
        is_separated=dealt.is_separated,
        samples=len(chips),
        objects=chips.object_count,
        block_count=len(np.unique(judging.blocks[judging.samples])),
        accuracy=accuracy,
        balanced_accuracy=balanced_accuracy(matrix) or 0.0,
        matrix=tuple(map(tuple, matrix)),
        classes=judging.classes(matrix),
        largest_class=judging.largest_class(),
        colors=colors,
        gain=gain,
        temperature=trained.temperature,
        before=judging.calibration(np.ones_like(judging.samples, np.float64)),
        after=judging.calibration(judging.temperatures(trained.temperature)),
        folds=tuple(judging.folds()),
        curve=() if features is None else tuple(judging.curve(features, accuracy)),
        suspects=suspects(chips, probabilities_of(trained), job),
        history=trained.history,
        left_out=tuple(chips.left_out.items()),
        notes=(*notes, *trained.notes),
        device=trained.device,
    )


class _Judging:
    """A trained model, and what was answered.

    Attributes:
        samples: (n,) that were answered.
        labels, predicted, correct: (n,) of those.
        blocks: (N,) of all samples.
    """

    def __init__(
        self,
        chips: LabelledChips,
        trained: Trained,
        job: TrainingJob,
        dealt: Dealt,
        weights: NDArray[np.float64],
        reporter: Reporter,
    ) -> None:
        self._chips, self._job, self._dealt = chips, job, dealt
        self._weights, self._reporter = weights, reporter
        self.samples = np.flatnonzero(np.isfinite(trained.logits).all(1))
        self._logits = trained.logits[self.samples]
        self.labels = chips.labels[self.samples]
        self.predicted = self._logits.argmax(1)
        self.correct = self.predicted == self.labels
        self.blocks = np.array(dealt.block)

    def accuracy(
        self, samples: NDArray[np.int64], correct: NDArray[np.bool_], draws: int = DRAWS
    ) -> Share:
        """Return how many answers are right; samples of one block may be alike."""
        blocks = self.blocks[samples].tolist()
        found = block_bootstrap(correct.tolist(), blocks, draws=draws, seed=self._job.seed)
        count = len(np.unique(samples))
        return Share(float(correct.mean()), found.low, found.high, count)

    def classes(self, matrix: list[list[int]]) -> tuple[ClassReport, ...]:
        """Return what a matrix says of each class."""
        counts = np.bincount(self._chips.labels, minlength=len(self._job.classes)).tolist()
        return tuple(
            ClassReport(
                each.name,
                count,
                each.color,
                _share(scores.producers, scores.reference_count),
                _share(scores.users, scores.predicted_count),
                scores.f1.value,
            )
            for each, count, scores in zip(self._job.classes, counts, class_scores(matrix))
        )

    def largest_class(self) -> Share:
        """Return how often one would be right that always says the commonest label."""
        return _of(int(np.bincount(self.labels).max()), len(self.labels))

    def colors(self) -> tuple[Share, Share]:
        """Return how often colours alone are right, and what the model gains over them."""
        logits = out_of_fold(
            colour_histograms(self._chips),
            self._chips.labels,
            self._weights,
            self._dealt,
            len(self._job.classes),
            self._refuse_cancelled,
        ).logits[self.samples]
        right = logits.argmax(1) == self.labels
        blocks = self.blocks[self.samples].tolist()
        found = block_difference(self.correct.tolist(), right.tolist(), blocks, seed=self._job.seed)
        gain = float(self.correct.mean() - right.mean())
        return (
            self.accuracy(self.samples, right),
            Share(gain, found.low, found.high, len(right)),
        )

    def temperatures(self, of_model: float) -> NDArray[np.float64]:
        """Return (n,) temperatures by which answers are judged: that of the other folds' answers.

        FAST sets the model's by all answers; that would be praised for what it was fitted to. The
        other methods set it by the objects that validate, which are none of these.

        Args:
            of_model: its temperature; where there is no other answer, that is judged.
        """
        found = np.full(len(self.samples), of_model)
        parts = np.array(self._dealt.fold)[self.samples]
        if len(np.unique(parts)) == 1:
            parts = np.unique(self.blocks[self.samples], return_inverse=True)[1] % TEMPERATURE_PARTS
        if self._job.method is not Method.FAST or len(np.unique(parts)) == 1:
            return found
        for part in np.unique(parts):
            others = parts != part
            found[~others] = fit_temperature(
                self._logits[others].tolist(), self.labels[others].tolist()
            )
        return found

    def calibration(self, temperatures: NDArray[np.float64]) -> Calibration:
        """Return whether confidences are to be believed, with (n,) temperatures."""
        logits = self._logits / temperatures[:, None]
        confidences = np.exp(log_softmax(logits)).max(1).tolist()
        right = self.correct.tolist()
        bins = (
            ConfidenceBin(
                each.mean_confidence,
                Share(each.accuracy, each.interval.low, each.interval.high, each.count),
            )
            for each in reliability(confidences, right)
        )
        return Calibration(calibration_error(confidences, right), tuple(bins))

    def folds(self) -> Iterator[FoldReport]:
        """Yield what was right in each fold that was tested."""
        folds, blocks = np.array(self._dealt.fold)[self.samples], self.blocks[self.samples]
        for fold in np.unique(folds).tolist():
            rows = folds == fold
            yield FoldReport(
                fold + 1,
                _of(int(self.correct[rows].sum()), int(rows.sum())),
                len(np.unique(blocks[rows])),
                self._dealt.round(fold).left_out,
            )

    def curve(self, features: NDArray[np.float32], accuracy: Share) -> Iterator[CurvePoint]:
        """Yield how good models of fewer labels are, and last of all labels."""
        chips = self._chips
        for fewer in learning_curve(
            features,
            chips.labels,
            chips.owners,
            self._weights,
            self._dealt,
            len(self._job.classes),
            self._job.seed,
            self._refuse_cancelled,
        ):
            correct = fewer.logits.argmax(1) == chips.labels[fewer.samples]
            yield CurvePoint(fewer.labels, self.accuracy(fewer.samples, correct, CURVE_DRAWS))
        yield CurvePoint(label_count(self._dealt, chips.owners), accuracy)

    def _refuse_cancelled(self) -> None:
        if self._reporter.is_cancelled():
            raise Cancelled


def _of(right: int, count: int) -> Share:
    interval = wilson(right, count)
    return Share(right / count if count else 0.0, interval.low, interval.high, count)


def _share(score: Score, count: int) -> Share | None:
    return None if score.value is None else Share(score.value, score.low, score.high, count)
