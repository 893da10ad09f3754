"""`objectclassifier:exportchips`: chips of labelled objects, as a folder that ArcGIS reads."""

from __future__ import annotations

import json
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Iterator, Mapping

from qgis.core import (
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterFolderDestination,
)

from ..core.errors import InputError, OutputError
from ..core.feedback import Portion
from ..core.labels.chip_export import ChipExport, ChipFormat, ExportFormat, write_feature_ids
from ..core.labels.chip_folder import reason_against
from ..core.labels.classes import FEWEST_CLASSES, FEWEST_OBJECTS
from ..core.layers.job_folder import staging_folder
from ..core.runtime.client import WorkerClient
from ..core.system.atomic import atomic_folder, is_vacant
from ..core.system.system_errors import refused
from ..core.texts import Text, text, text_from_json
from ..core.training_job import CHIPS_FOLDER, OBJECTS_FOLDER, TrainingJob
from .classify.parameters import CLASS_COUNTS
from .common.base import ObjectClassifierAlgorithm
from .common.call import Call, Parameters
from .common.input_parameters import (
    RASTER,
    add_buffer_distance,
    add_cell_size,
    add_features,
    add_imagery,
    add_photos,
    add_processing_mode,
)
from .common.model_environment import chosen_python, qgis_proxy_variables
from .common.output import OUTPUT, require_place
from .common.parameters import check_all_but, choice
from .common.translation import tr
from .train.chip_parameters import (
    BANDS,
    CHIPS,
    add_chip_rules,
    add_chips,
    add_label_field,
    chip_rules,
)
from .train.inputs import read_inputs

if TYPE_CHECKING:
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback

    from ..core.feedback import Feedback
    from ..core.labels.classes import LabelClasses
    from .train.inputs import FoundLabels, StagedTraining, TrainingInputs

FORMAT = "FORMAT"
CHIP_FORMAT = "CHIP_FORMAT"
CHIP_COUNT = "CHIP_COUNT"
OBJECT_COUNT = "OBJECT_COUNT"


@dataclass(frozen=True)
class _Inputs:
    """What `prepare_core` read in the main thread."""

    labelled: TrainingInputs
    job: TrainingJob
    order: ChipExport
    python: Path
    variables: Mapping[str, str]


class ExportChips(ObjectClassifierAlgorithm):
    """Stages the labelled objects as a training does, and has the worker write their chips."""

    ID = "exportchips"
    ICON = "export_chips.svg"

    def displayName(self) -> str:
        return tr("Export training chips")

    def shortDescription(self) -> str:
        return tr("Writes chips of labelled objects as a folder that ArcGIS and others train on.")

    def search_words(self) -> Text:
        return text(
            "deep learning,machine learning,ai,training data,training samples,chips,tiles,"
            "patches,labelled tiles,labeled tiles,imagenet,labels,annotate,arcgis,esri,"
            "arcgis.learn,fastai,image classification,deep-learning,neural network,cnn,dataset"
        )

    def help_html(self) -> str:
        return tr(
            "<p>Cuts a chip of imagery around each labelled object and writes a folder of training "
            "data, as ArcGIS Pro's <i>Export Training Data For Deep Learning</i> does for the "
            "classification of objects: chips, their labels, and the files that say how they were "
            "cut. ArcGIS, arcgis.learn and <i>Train a model</i> read it.</p>"
            "<p>The chips are those that <i>Train a model</i> would learn from with the same "
            "values: cut by the same rules, with all the values of the imagery. A model that is "
            "trained on the folder sees the same pixels.</p>"
            "<p>Objects without a label are not exported; neither is one that the imagery does not "
            "show. The log says how many, and why. The folder also holds <b>objects.csv</b>, which "
            "says of each chip which object it shows (its QGIS feature id), where that lies, and "
            "in which block of neighbours, so that chips of neighbours can be kept out of the test "
            "of a model that learned from them.</p>"
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        add_imagery(self, tr("In ArcGIS: Input Raster."))
        add_features(
            self, tr("What is skipped has no chip. In ArcGIS: Input Feature Class Or Table.")
        )
        add_label_field(self)
        add_processing_mode(
            self,
            tr(
                "PROCESS_ITEMS_SEPARATELY cuts a chip of each object from each raster that it lies "
                "in."
            ),
        )
        self._add_formats()
        add_chips(self, tr("Their chips are written too, in this form and beside the others."))
        add_buffer_distance(self)
        add_photos(self, tr("Each photo is a chip."))
        add_cell_size(self, tr("Services that render at any scale need a value."))
        add_chip_rules(self)
        self.add(
            QgsProcessingParameterFolderDestination(OUTPUT, tr("Folder of training chips")),
            tr("A new or empty folder. Nothing is written into it until all chips are cut."),
        )
        self.addOutput(QgsProcessingOutputNumber(CHIP_COUNT, tr("Number of chips")))
        self.addOutput(QgsProcessingOutputNumber(OBJECT_COUNT, tr("Number of objects with a chip")))
        self.addOutput(QgsProcessingOutputString(CLASS_COUNTS, tr("Chips per class, as JSON")))

    def _add_formats(self) -> None:
        self.add(
            choice(
                FORMAT,
                tr("Format"),
                {
                    ExportFormat.LABELED_TILES.value: tr("Labeled Tiles, as ArcGIS reads them"),
                    ExportFormat.IMAGENET.value: tr("ImageNet: a folder for each class"),
                },
                ExportFormat.LABELED_TILES.value,
            ),
            tr(
                "LABELED_TILES: all chips in one folder, with a label file for each; every ArcGIS "
                "reads it. IMAGENET: a folder of chips for each class, which most other programs "
                "read too. Both label objects; Classified Tiles label pixels, and are not written. "
                "In ArcGIS: Meta Data Format."
            ),
        )
        self.add(
            choice(
                CHIP_FORMAT,
                tr("Chip format"),
                {
                    ChipFormat.TIFF.value: tr("TIFF"),
                    ChipFormat.PNG.value: tr("PNG"),
                    ChipFormat.JPEG.value: tr("JPEG"),
                },
                ChipFormat.TIFF.value,
            ),
            tr(
                "TIFF holds all bands and values, and where a chip lies. PNG holds 1 or 3 bands of "
                "8 bits, JPEG as well, and changes them a little. In ArcGIS: Image Format."
            ),
        )

    def checkParameterValues(
        self, parameters: Parameters, context: QgsProcessingContext
    ) -> tuple[bool, str]:
        checked = check_all_but(parameters, RASTER, BANDS, FORMAT)
        return super().checkParameterValues(checked, context)

    def prepare_core(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        call = Call(parameters, context, feedback)
        chips = self.parameterAsFile(parameters, CHIPS, context)
        order = ChipExport(
            output=self._output(call),
            format=_read_format(parameters.get(FORMAT)),
            chip_format=ChipFormat(self.parameterAsEnumString(parameters, CHIP_FORMAT, context)),
        )
        _require_apart(order.output, chips)
        labelled = read_inputs(self, call, split_field=self.split_field(call), chips=chips)
        job = self.training_job(call, labelled.name)
        self.inputs = _Inputs(labelled, job, order, chosen_python(), qgis_proxy_variables())

    def training_job(self, call: Call, name: str) -> TrainingJob:
        """Return what a training on the exported chips would be, but for the classes.

        Raises:
            InputError: BANDS are no numbers of bands.
        """
        return TrainingJob(name, (), **chip_rules(self, call))

    def split_field(self, call: Call) -> str:
        """Return "": an export splits nothing."""
        return ""

    def _output(self, call: Call) -> Path:
        """Return OUTPUT.

        Raises:
            OutputError: it cannot be written, or holds something.
        """
        path = Path(self.parameterAsFileOutput(call.parameters, OUTPUT, call.context)).absolute()
        require_place(path, str(path))
        if not is_vacant(path):
            raise OutputError(
                text("The folder of the output is not empty"),
                where=str(path),
                mend=text("Choose a new or empty folder: chips of two exports would mix."),
            )
        return path

    def run_core(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        inputs = self.inputs
        feedback.setProgressText(tr("Reading the labels"))
        found = inputs.labelled.look(Portion(feedback, 0, 2))
        found.classes.require_valid_names()
        with staging_folder() as folder:
            feedback.setProgressText(tr("Reading the objects"))
            staged = inputs.labelled.stage(found, inputs.job, folder, Portion(feedback, 2, 4))
            _write_feature_ids(staged, folder)
            start = staged.fetch(folder, feedback)
            with _written_whole(inputs.order.output) as aside:
                answer = self._export(folder, aside, Portion(feedback, start, 100))
        _tell(found, staged.usable, answer, feedback)
        return {
            OUTPUT: str(inputs.order.output),
            CHIP_COUNT: answer["chip_count"],
            OBJECT_COUNT: answer["object_count"],
            CLASS_COUNTS: json.dumps(answer["class_counts"], ensure_ascii=False),
        }

    def _export(self, folder: Path, aside: Path, feedback: Feedback) -> dict[str, Any]:
        """Return what the worker says of the chips that it wrote."""
        feedback.setProgressText(tr("Cutting the chips"))
        order = replace(self.inputs.order, output=aside)
        with WorkerClient(self.inputs.python, variables=self.inputs.variables) as client:
            return client.run("export", folder, order.to_arguments(), feedback)


def _read_format(given: Any) -> ExportFormat:
    """Return FORMAT, which QGIS does not check: ArcGIS has more of them, each for a task.

    Raises:
        InputError: it is not for classes of objects.
    """
    name = str(given or ExportFormat.LABELED_TILES.value).strip().upper().replace(" ", "_")
    known = [each.value for each in ExportFormat]
    if name not in known:
        raise InputError(
            text(
                "Chips are not exported as {format}: {reason}",
                format=given,
                reason=reason_against(name),
            ),
            where=FORMAT,
            mend=text("Choose {known}.", known=" / ".join(known)),
        )
    return ExportFormat(name)


def _require_apart(output: Path, chips: str) -> None:
    """Keep an export out of the folder that it reads.

    Raises:
        InputError: it would lie there.
    """
    if chips and Path(chips).resolve() in output.resolve().parents:
        raise InputError(
            text("The output would lie among the chips that it is made from"),
            where=str(output),
            mend=text("Choose a folder outside CHIPS."),
        )


def _write_feature_ids(staged: StagedTraining, folder: Path) -> None:
    """Write which feature each object is of, as objects.csv will have it."""
    if staged.features is not None:
        rows = [row for row in staged.features.rows() if row.object is not None]
        write_feature_ids(folder / OBJECTS_FOLDER, (str(row.feature_id) for row in rows))
    if staged.chips is not None:
        # Those of a layer and those of a folder are not the same objects.
        prefix = "" if staged.features is None else f"{staged.chips.path.name} "
        ids = (chip.feature and f"{prefix}{chip.feature}" for chip in staged.chips.chips)
        write_feature_ids(folder / CHIPS_FOLDER, ids)


@contextmanager
def _written_whole(output: Path) -> Iterator[Path]:
    """Yield where to write the export; it takes its place when the block ends well.

    Raises:
        OutputError: it cannot.
    """
    try:
        with atomic_folder(output) as aside:
            yield aside
    except OSError as error:
        raise OutputError(
            text("The chips cannot be written there"),
            where=refused(output, error),
            mend=text("Choose another folder, on a disk with room."),
        ) from error


def _tell(
    found: FoundLabels, usable: LabelClasses, answer: Mapping[str, Any], feedback: Feedback
) -> None:
    """Log how many chips there are of what, and what has none."""
    for name, count in answer["class_counts"].items():
        feedback.pushInfo(f"{name}: {count}")
    for warning in _doubts(usable):
        feedback.pushWarning(warning)
    if found.classes.unlabelled:
        feedback.pushInfo(
            text(
                "{count:,} object has no label, and is not exported.",
                "{count:,} objects have no label, and are not exported.",
                count=found.classes.unlabelled,
            )
        )
    left_out = {} if found.chips is None else dict(found.chips.left_out)
    left_out.update((text_from_json(reason), count) for reason, count in answer["left_out"])
    for reason, count in left_out.items():
        feedback.pushWarning(
            text("Not exported: {number:,}. {reason}", number=count, reason=reason)
        )


def _doubts(usable: LabelClasses) -> Iterator[str]:
    """Yield why a model cannot be trained on these chips alone; an export may be part of a set."""
    if len(usable.classes) < FEWEST_CLASSES:
        yield text("All chips show one class; a model needs at least two.")
    few = [
        each.name for each, count in zip(usable.classes, usable.counts) if count < FEWEST_OBJECTS
    ]
    if few:
        yield text(
            "A model needs at least {least} objects of each class; these have fewer: {names}.",
            least=FEWEST_OBJECTS,
            names=", ".join(few),
        )
