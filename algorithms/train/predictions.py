"""PREDICTIONS of a training: which rows it has, and the layer that is written of them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from ...core.feedback import Portion
from ...core.layers.fields import CLASS_LABEL, result_fields
from ...core.layers.output.destination import Shape
from ...core.layers.output.results import ResultWriter, trial_values
from ...core.layers.output.style import UNCLASSIFIED, apply_style
from ...core.layers.predictions import chip_layout, chip_outcome, judged, judged_fields
from ...core.layers.review.fields import LABEL_FIELD_PROPERTY
from ...core.training_job import CHIPS_FOLDER, OBJECTS_FOLDER
from ..common.output import fit
from ..common.translation import looked_up, shown, tr

if TYPE_CHECKING:
    from pathlib import Path

    from qgis.core import QgsFields, QgsVectorLayer

    from ...core.layers.fields import ResultFields
    from ...core.layers.output.trial import Format
    from ...core.layers.subjects.subject import ResultLayer
    from ...core.model.definition import ClassEntry
    from ..common.call import Call
    from ..common.output import Output
    from .inputs import StagedTraining


@dataclass(frozen=True)
class Predictions:
    """The layer to be: of the features, or of the chips where there are no features.

    Attributes:
        output: where it goes.
        staged: the training.
        fields: of the layer.
    """

    output: Output
    staged: StagedTraining
    fields: ResultFields
    _kept: Format

    @property
    def look(self) -> PredictionsLook:
        """How the layer is drawn."""
        return PredictionsLook(self.fields.label, self.staged.job.classes)

    @classmethod
    def of(cls, output: Output, staged: StagedTraining, call: Call) -> Predictions:
        """Try whether the output can hold the rows.

        Raises:
            InputError: it cannot.
        """
        features, classes = staged.features, staged.job.classes
        layout = chip_layout() if features is None else features.layout
        make_fields = partial(
            prediction_fields,
            layout.fields,
            layout.image_name_field,
            values=[each.value for each in classes],
            probabilities_of=classes,
        )
        values = trial_values([each.name for each in classes])
        fields, kept = fit(output, layout, make_fields, values, call)
        if features is not None and staged.chips is not None:
            call.feedback.pushInfo(
                tr("The predictions are of the objects alone, and not of the chips of CHIPS.")
            )
        return cls(output, staged, fields, kept)

    def write(self, folder: Path, call: Call) -> str:
        """Write the layer; it is whole, or what was there is as it was.

        Args:
            folder: of the training, which has ended.
            call: hears of it.

        Returns:
            what QGIS opens.

        Raises:
            PluginError: it cannot be written, or the features changed.
        """
        outcome = self._result_layer(folder)
        layout = outcome.layout
        shape = Shape(self.fields.fields, layout.geometry_type, layout.crs)
        with self.output.destination.writing(shape, call.context) as writing:
            counts = ResultWriter(  # nobody keeps it: the sink is closed when the last one lets go
                writing.sink, self.fields, looked_up, needs_geometry=self._kept.needs_geometry
            ).write(outcome, Portion(call.feedback, 95, 99))
            check = partial(self._kept.check_is_whole, row_count=counts.rows)
            return str(writing.put_in_place(check))

    def _result_layer(self, folder: Path) -> ResultLayer:
        staged, classes = self.staged, self.staged.job.classes
        if staged.features is not None:
            of_job = folder / OBJECTS_FOLDER
            return judged(staged.features.result_layer(of_job), of_job, classes)
        of_job = folder / CHIPS_FOLDER
        images = staged.jobs[CHIPS_FOLDER].images
        return judged(chip_outcome(of_job, images, classes), of_job, classes)


@dataclass(frozen=True)
class PredictionsLook:
    """How the layer is drawn: by what models said, as a classified layer is.

    Attributes:
        label_field: with what models said.
        classes: of the training.
        labels: field with the labels that were there before, for a review; "": nobody asks.
    """

    label_field: str
    classes: tuple[ClassEntry, ...]
    labels: str = ""

    def give(self, layer: QgsVectorLayer) -> None:
        """Style the layer; doing it twice changes nothing. Main thread."""
        apply_style(layer, self.label_field, self.classes, shown(UNCLASSIFIED))
        layer.setCustomProperty(LABEL_FIELD_PROPERTY, self.labels)


def prediction_fields(fields: QgsFields, image_name_field: str, **more: Any) -> ResultFields:
    """Return the fields of the layer: those of a classified one, and what `judged_fields` are.

    Args:
        fields: of the input.
        image_name_field: as `result_fields` has it, and the others.
        more: the others.
    """
    return result_fields(
        fields, CLASS_LABEL, image_name_field=image_name_field, more=judged_fields(), **more
    )
