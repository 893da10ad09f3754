"""What models say of labelled objects that they had not seen: the queue of suspect labels.

Source: SUPPLY.md 3, PREDICTIONS.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Iterator, Sequence

from qgis.core import QgsCoordinateReferenceSystem, QgsFeature, QgsFields, QgsWkbTypes

from ..labels.labels_file import NO_FOLD, NO_LABEL, Labels, read_folds
from ..results import open_results
from .fields import image_fields, text_field, truth_field, whole_field
from .review.fields import AGREES, FOLD
from .subjects.subject import Layout, ResultLayer, ResultRow

if TYPE_CHECKING:
    from pathlib import Path

    from qgis.core import QgsField

    from ..job import ImageSource
    from ..model.definition import ClassEntry

LABEL = "Label"
"""Of a chip that was exported before: its class there. Features have a field of their own."""


def judged_fields() -> tuple[QgsField, ...]:
    """Return the fields after those of a run: the fold, from 1, and whether model and label agree.

    Both are NULL where no model was asked that had not seen the object.
    """
    return whole_field(FOLD), truth_field(AGREES)


def judged(outcome: ResultLayer, folder: Path, classes: Sequence[ClassEntry]) -> ResultLayer:
    """Return an outcome with the values of `judged_fields`.

    Args:
        outcome: of the objects of a training's job folder.
        folder: that one.
        classes: of the training.
    """
    judge = _Judge(folder, classes)
    rows = (row._replace(more=judge.values(row)) for row in outcome.rows)
    return replace(outcome, rows=rows)


class _Judge:
    def __init__(self, folder: Path, classes: Sequence[ClassEntry]) -> None:
        self._labels, self._folds = Labels.read(folder).labels, read_folds(folder)
        self._names = [each.name for each in classes]

    def values(self, row: ResultRow) -> tuple[int | None, bool | None]:
        """Return fold and agreement of a row; those that the engine does not know have neither."""
        place, said = row.result.object - 1, row.result.label
        if place < 0 or said is None or self._folds[place] == NO_FOLD:
            return None, None
        return self._folds[place] + 1, said == self._names[self._labels[place]]


def chip_layout() -> Layout:
    """Return what a table of chips is made of: which file each is, and its label."""
    fields = QgsFields(image_fields())
    fields.append(text_field(LABEL))
    crs = QgsCoordinateReferenceSystem()
    return Layout(fields, QgsWkbTypes.Type.NoGeometry, crs, samples=(QgsFeature(fields),))


def chip_outcome(
    folder: Path, images: Sequence[ImageSource], classes: Sequence[ClassEntry]
) -> ResultLayer:
    """Return a row for each chip, in the order of the job folder.

    Args:
        folder: job folder of the chips, judged.
        images: of that job.
        classes: of the training.
    """
    layout = chip_layout()
    rows = _chip_rows(folder, images, classes, layout.fields)
    return ResultLayer(layout, len(images), rows)


def _chip_rows(
    folder: Path, images: Sequence[ImageSource], classes: Sequence[ClassEntry], fields: QgsFields
) -> Iterator[ResultRow]:
    labels = Labels.read(folder).labels
    with open_results(folder) as results:
        for number, (image, label) in enumerate(zip(images, labels), start=1):
            feature = QgsFeature(fields)
            name: Any = None if label == NO_LABEL else classes[label].name
            feature.setAttributes([number, image.name, image.path, name])
            yield ResultRow(feature, next(results))
