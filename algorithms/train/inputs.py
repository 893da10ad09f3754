"""What is trained on, from FEATURES, LABEL_FIELD and CHIPS, and the folder in which it is staged.

`read_inputs` in the main thread, then `TrainingInputs.look`, which finds the classes, then `stage`:
so that what is refused is refused before anything is written or cut.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Iterator, Mapping, Union

from qgis.core import QgsUnitTypes

from ...core.errors import InputError
from ...core.feedback import Portion
from ...core.job import ClassificationJob, ImageSource, ProcessingMode
from ...core.labels.chip_folder import ChipFolder, read_chip_folder
from ...core.labels.classes import LabelClasses
from ...core.labels.labels_file import LABELS_FILE, NO_GROUP, NO_LABEL, Labels
from ...core.layers.labels import UNLABELLED, LabelField, read_classes, write_labels
from ...core.layers.output.style import class_colors
from ...core.layers.subjects.objects_on_imagery import ObjectsOnImagery
from ...core.model.definition import ModelDefinition, ModelKind
from ...core.results import KNOWN_OBJECTS_FILE, NO_IMAGE, ObjectResult, write_known
from ...core.split import parts_of_field
from ...core.texts import text
from ...core.training_job import CHIPS_FOLDER, DRAFT_FILE, OBJECTS_FOLDER, TrainingJob
from ..classify.job import NOTHING_FETCHED, fetch_imagery
from ..classify.subject import choose_features
from ..common.input_parameters import (
    ATTACHMENTS,
    BUFFER_DISTANCE,
    CELL_SIZE,
    FEATURES,
    IMAGE_FIELD,
    PROCESSING_MODE,
    RASTER,
)
from ..common.parameters import vector_layer
from ..common.translation import tr
from .chip_parameters import LABEL_FIELD

if TYPE_CHECKING:
    from ...core.feedback import Feedback
    from ...core.layers.feature_source import FeatureSource
    from ...core.layers.subjects.photos_of_features import PhotosOfFeatures
    from ...core.layers.subjects.subject import Slice, StagedFeatures
    from ..common.base import ObjectClassifierAlgorithm
    from ..common.call import Call

    FeatureSubject = Union[ObjectsOnImagery, PhotosOfFeatures]

MODEL_OF_JOBS = f"../{DRAFT_FILE}"
"""What job.json of both folders names: chips are cut by the model to be."""

LARGEST_CHOSEN = 256
"""Side of the largest chip that is chosen where CHIP_WIDTH is 0, pixels. So much of a service is
fetched around each object, before the size is known; a tile of a service is as large."""


@dataclass(frozen=True)
class LabelledFeatures:
    """Features with labels, and what shows them.

    Attributes:
        subject: the features on their imagery, or their photos.
        field: of the labels.
        split_field: place of SPLIT_FIELD among the fields; None: it is empty.
        cell_size: CELL_SIZE; None: the imagery's own.
        processing_mode: PROCESSING_MODE.
    """

    subject: FeatureSubject
    field: LabelField
    split_field: int | None
    cell_size: float | None
    processing_mode: ProcessingMode


@dataclass(frozen=True)
class LabelSource:
    """Where labels are read from; features or chips may be missing.

    Attributes:
        source: the features.
        field: of their labels; None: there are no features.
        chips: CHIPS.
    """

    source: FeatureSource | None
    field: LabelField | None
    chips: Path | None = None

    def look(self, feedback: Feedback) -> FoundLabels:
        """Find the classes, and count their objects; refuses nothing. Any thread.

        Raises:
            InputError: a field or folder holds no classes at all.
            Cancelled: the user stopped.
        """
        found, field = [], self.field
        chips = None if self.chips is None else read_chip_folder(self.chips, feedback)
        if chips is not None:
            for warning in chips.warnings:
                feedback.pushWarning(warning)
            field = field and _named_as(chips, field)
        if self.source is not None and field is not None:
            found.append(read_classes(self.source, field, feedback))
        feature_count = sum(each.labelled for each in found)
        if chips is not None:
            found.append(_classes_of(chips))
        classes = found[0] if len(found) == 1 else found[0].joined(found[1])
        classes = classes.colored(class_colors(classes.classes))
        return FoundLabels(classes, feature_count, chips, field)


@dataclass(frozen=True)
class TrainingInputs:
    """What the main thread read; one of the two may be None.

    Attributes:
        features: FEATURES.
        chips: CHIPS.
    """

    features: LabelledFeatures | None
    chips: Path | None = None

    @property
    def name(self) -> str:
        """Of the layer, else of the folder of chips."""
        if self.features is not None:
            return self.features.subject.objects_name
        return "" if self.chips is None else self.chips.name

    @property
    def labels(self) -> LabelSource:
        """Where the labels are read from."""
        if self.features is None:
            return LabelSource(None, None, self.chips)
        return LabelSource(self.features.subject.source, self.features.field, self.chips)

    def look(self, feedback: Feedback) -> FoundLabels:
        """Find the classes, as `LabelSource.look` does."""
        return self.labels.look(feedback)

    def only(self, part: Slice) -> TrainingInputs:
        """Return a part of the labelled features; chips are as they were."""
        if self.features is None:
            return self
        subject = self.features.subject.only(part)
        return replace(self, features=replace(self.features, subject=subject))

    def stage(
        self, found: FoundLabels, job: TrainingJob, folder: Path, feedback: Feedback
    ) -> StagedTraining:
        """Write the folder of a training, but for what is fetched. Any thread.

        Args:
            found: `look`.
            job: without its classes; what CHIPS says of how its chips were cut counts more.
            folder: empty.
            feedback: hears what is odd, and stops it.

        Raises:
            InputError: there is an object with which the user wants no run; the features changed.
            OutputError: it cannot be written.
            Cancelled: the user stopped.
        """
        job = replace(job, classes=found.classes.classes)
        if found.chips is not None:
            for contradiction in _contradictions(job, found.chips):
                feedback.pushWarning(contradiction)
            job = _cut_as(job, found.chips)
        staged = StagedTraining(job, found.classes)
        job.write(folder)
        if self.features is not None:
            _stage_features(self.features, found, staged, folder / OBJECTS_FOLDER, feedback)
        if found.chips is not None:
            _stage_chips(found.chips, staged, folder / CHIPS_FOLDER)
        return staged


@dataclass(frozen=True)
class FoundLabels:
    """What labels there are.

    Attributes:
        classes: of features and chips together.
        feature_count: features with a label.
        chips: what CHIPS holds.
        field: of the features' labels, with all names that are known for its numbers.
    """

    classes: LabelClasses
    feature_count: int
    chips: ChipFolder | None
    field: LabelField | None = None

    @property
    def has_parts(self) -> bool:
        """Whether the chips are divided into TRAIN, VALIDATION and TEST."""
        groups = {chip.group for chip in self.chips.chips} if self.chips else ()
        return parts_of_field(sorted(groups)) is not None


@dataclass
class StagedTraining:
    """The folder of a training.

    Attributes:
        job: what its training.json says.
        classes: that were found.
        features: None: there are chips only.
        chips: likewise.
        jobs: by the names of their folders.
        digests: of what is in them besides their job.json, likewise.
    """

    job: TrainingJob
    classes: LabelClasses
    features: StagedFeatures | None = None
    chips: ChipFolder | None = None
    jobs: dict[str, ClassificationJob] = field(default_factory=dict)
    digests: dict[str, str] = field(default_factory=dict)
    _usable: set[tuple[int, str, int]] = field(default_factory=set)
    _left_out: Counter[str] = field(default_factory=Counter)

    @property
    def usable(self) -> LabelClasses:
        """The classes with the counts of what can be looked at, as far as QGIS knows."""
        counts = [0] * len(self.classes.classes)
        for label, _, _ in self._usable:
            counts[label] += 1
        return self.classes.counting(counts, self._left_out.items())

    def add(
        self,
        folder: Path,
        job: ClassificationJob,
        labels: Labels,
        unusable: Mapping[int, str],
        digest: str,
    ) -> None:
        """Take a job folder that is written.

        Args:
            folder: of the job.
            job: of it.
            labels: of it.
            unusable: why objects cannot be looked at, by their numbers from 1.
            digest: of the objects themselves.
        """
        of_labels = hashlib.sha256((folder / LABELS_FILE).read_bytes()).hexdigest()
        self.jobs[folder.name] = job
        self.digests[folder.name] = f"{digest} {of_labels}"
        rows = zip(labels.labels, labels.owners)
        self._usable |= {
            (label, folder.name, owner)
            for number, (label, owner) in enumerate(rows, start=1)
            if label != NO_LABEL and number not in unusable
        }
        for number, reason in unusable.items():
            if labels.labels[number - 1] != NO_LABEL:
                self._left_out[reason] += 1

    def fetch(self, folder: Path, feedback: Feedback) -> float:
        """Bring imagery into the folder that only QGIS reads; return the progress, per cent.

        Args:
            folder: of the training, wherever it is now.
            feedback: hears of it, and stops it.

        Raises:
            PluginError: it cannot be fetched, or there is no room for it.
            Cancelled: the user stopped.
        """
        if self.features is None:
            return NOTHING_FETCHED
        return fetch_imagery(
            self.features,
            folder / OBJECTS_FOLDER,
            self.jobs[OBJECTS_FOLDER],
            _largest_model(self.job),
            feedback,
        )


def read_inputs(
    algorithm: ObjectClassifierAlgorithm, call: Call, *, split_field: str = "", chips: str = ""
) -> TrainingInputs:
    """Read what is trained on. Main thread.

    Args:
        algorithm: declares the parameters.
        call: has their values.
        split_field: value of SPLIT_FIELD.
        chips: value of CHIPS.

    Raises:
        InputError: there is nothing to train on, something cannot be opened, or what is given does
            not go together.
    """
    subject = choose_features(algorithm, call)
    folder = Path(chips) if chips else None
    if subject is None:
        if folder is None:
            raise InputError(
                text("There is nothing to learn from"),
                where=FEATURES,
                mend=text(
                    "Choose the layer of objects, some of which have a class, or in CHIPS a folder "
                    "of chips that were exported before."
                ),
            )
        _say_what_chips_need_not(call)
        return TrainingInputs(None, folder)
    parameters, context, _ = call
    layer = vector_layer(algorithm, FEATURES, call)
    name = algorithm.parameterAsString(parameters, LABEL_FIELD, context)
    mode = algorithm.parameterAsEnumString(parameters, PROCESSING_MODE, context)
    field = LabelField.of(layer, name)
    for remark in field.remarks():
        call.feedback.pushWarning(remark)
    features = LabelledFeatures(
        subject=subject,
        field=field,
        split_field=_place_of_field(split_field, subject, field),
        cell_size=algorithm.parameterAsDouble(parameters, CELL_SIZE, context) or None,
        processing_mode=ProcessingMode(mode),
    )
    _require_cell_size(features)
    return TrainingInputs(features, folder)


def _say_what_chips_need_not(call: Call) -> None:
    of_features = (RASTER, LABEL_FIELD, IMAGE_FIELD, ATTACHMENTS, BUFFER_DISTANCE, CELL_SIZE)
    unused = [name for name in of_features if call.parameters.get(name)]
    if unused:
        call.feedback.pushWarning(
            tr("Not used, because there is no layer of objects: {0}.").format(", ".join(unused))
        )


def _place_of_field(name: str, subject: FeatureSubject, labels: LabelField) -> int | None:
    if not name:
        return None
    fields = subject.source.fields
    index = int(fields.lookupField(name))
    if index < 0:
        raise InputError(
            text("The objects have no such field"),
            where=text("{name}; fields {names}", name=name, names=", ".join(fields.names())),
            mend=text("Choose the field that says which objects belong together."),
        )
    if index == labels.index:
        raise InputError(
            text("The objects cannot be split by their classes: each would be tested unlearned"),
            where=f"LABEL_FIELD, SPLIT_FIELD = {name}",
            mend=text("Choose the field that says which objects belong together."),
        )
    return index


def _require_cell_size(features: LabelledFeatures) -> None:
    """Refuse a service that renders at any scale where nobody says at which."""
    if features.cell_size or not isinstance(features.subject, ObjectsOnImagery):
        return
    for raster in features.subject.remote.values():
        provider = raster.provider
        if not (provider.xSize() > 0 or provider.nativeResolutions()):
            raise InputError(
                text("This service renders at any scale, and nothing says at which one to learn"),
                where=raster.name,
                mend=text(
                    "Set CELL_SIZE, in the units of the layer's CRS ({units}): as coarse as still "
                    "lets the objects be told apart.",
                    units=QgsUnitTypes.toString(raster.crs.mapUnits()),
                ),
            )


def _stage_features(
    features: LabelledFeatures,
    found: FoundLabels,
    staged: StagedTraining,
    folder: Path,
    feedback: Feedback,
) -> None:
    """Write the features that have a label, and their labels."""
    folder.mkdir()
    source = features.subject.source.where(features.field.is_labelled, found.feature_count)
    written = features.subject.with_source(source).stage(folder, Portion(feedback, 0, 70))
    job = ClassificationJob(
        model=MODEL_OF_JOBS,
        images=written.images,
        processing_mode=features.processing_mode,
        cell_size=features.cell_size,
        processor=staged.job.processor,
        gpu_id=staged.job.gpu_id,
    )
    job.write(folder)
    rest = Portion(feedback, 70, 100)
    labels = write_labels(
        written, folder, found.field or features.field, found.classes, features.split_field, rest
    )
    known = {result.object: result for result in written.known()}
    for number, label in enumerate(labels.labels, start=1):
        if label == NO_LABEL:
            known.setdefault(number, ObjectResult(number, NO_IMAGE, status=UNLABELLED))
    write_known(folder, known.values(), KNOWN_OBJECTS_FILE)
    staged.features = written
    unusable = {number: result.status or "" for number, result in known.items()}
    staged.add(folder, job, labels, unusable, written.digest)


def _stage_chips(chips: ChipFolder, staged: StagedTraining, folder: Path) -> None:
    """Write chips as images, each of which is one object, and their labels."""
    folder.mkdir()
    images = tuple(ImageSource(str(chip.path.resolve()), chip.path.name) for chip in chips.chips)
    job = ClassificationJob(model=MODEL_OF_JOBS, images=images)
    job.write(folder)
    labels = _labels_of(chips, staged.classes)
    labels.write(folder)
    staged.chips = chips
    staged.add(folder, job, labels, {}, "")


def _labels_of(chips: ChipFolder, classes: LabelClasses) -> Labels:
    places, groups, owners = classes.places, dict[str, int](), dict[Any, int]()
    labels = Labels()
    for number, chip in enumerate(chips.chips):
        group = groups.setdefault(chip.group, len(groups)) if chip.group else NO_GROUP
        # Exports of two layers have features of one id, which lie in two places.
        feature = (chip.feature, f"{chip.x} {chip.y}") if chip.feature else number
        owner = owners.setdefault(feature, len(owners))
        labels.add(places[chip.label], group, chip.x, chip.y, owner)
    labels.group_names = tuple(groups)
    return labels


def _named_as(chips: ChipFolder, field: LabelField) -> LabelField:
    """Return a field whose numbers have the names that the definition of chips gives them.

    In ArcGIS a layer has the `Value` of a class, and chips that were exported of it name them.
    """
    return field.with_names(
        {chip.value: chip.label for chip in chips.chips if chip.value is not None}
    )


def _classes_of(chips: ChipFolder) -> LabelClasses:
    counts = dict.fromkeys((entry.name for entry in chips.classes), 0)
    for chip in chips.chips:
        counts[chip.label] += 1
    return LabelClasses.of(
        str(chips.path),
        counts,
        {entry.name: entry.value for entry in chips.classes},
        {entry.name: entry.color for entry in chips.classes},
    )


def _contradictions(job: TrainingJob, chips: ChipFolder) -> Iterator[str]:
    """Yield a sentence for each way in which the chips of CHIPS were cut otherwise."""
    crop = chips.crop and chips.crop.value
    said_of = (("CROP", job.crop.value, crop), ("BLACKEN", job.blacken, chips.blacken))
    for name, chosen, said in said_of:
        if said is not None and said != chosen:
            yield text(
                "{name} is {chosen}, but the chips in {folder} were cut with {said}, which counts",
                name=name,
                chosen=chosen,
                folder=str(chips.path),
                said=said,
            )


def _cut_as(job: TrainingJob, chips: ChipFolder) -> TrainingJob:
    """Return the training whose model cuts chips as those of CHIPS were cut."""
    width, height = chips.chip_size or (0, 0)
    return replace(
        job,
        crop=chips.crop or job.crop,
        blacken=job.blacken if chips.blacken is None else chips.blacken,
        chip_width=job.chip_width or width,
        chip_height=job.chip_height or height,
    )


def _largest_model(job: TrainingJob) -> ModelDefinition:
    """Return a model that sees at least as much around an object as that to be."""
    return ModelDefinition(
        kind=ModelKind.FEATURE_CLASSIFIER,
        source=job.name,
        emd_path=None,
        model_file=None,
        classes=(),
        image_width=job.chip_width or LARGEST_CHOSEN,
        image_height=job.chip_height or LARGEST_CHOSEN,
    )
