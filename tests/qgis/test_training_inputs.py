"""algorithms.train.inputs: the folder of a training, as QGIS stages it."""

from __future__ import annotations

from math import nan
from pathlib import Path

import pytest
from layers import raster_file, square
from listening import Log
from object_classifier.algorithms.common.base import ObjectClassifierAlgorithm
from object_classifier.algorithms.common.call import Call
from object_classifier.algorithms.common.input_parameters import (
    add_buffer_distance,
    add_cell_size,
    add_features,
    add_imagery,
    add_photos,
    add_processing_mode,
)
from object_classifier.algorithms.train.chip_parameters import (
    add_chip_rules,
    add_label_field,
    read_bands,
    read_crop,
)
from object_classifier.algorithms.train.inputs import read_inputs
from object_classifier.core.errors import InputError
from object_classifier.core.job import ClassificationJob, Crop
from object_classifier.core.labels.labels_file import Labels
from object_classifier.core.layers.labels import UNLABELLED
from object_classifier.core.objects_file import open_objects
from object_classifier.core.results import open_results
from object_classifier.core.training_job import TrainingJob
from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsVectorLayer


class Staging(ObjectClassifierAlgorithm):
    """Declares what is trained on."""

    ID = "staging"
    ICON = "classify_objects.svg"

    def initAlgorithm(self, configuration=None) -> None:
        add_imagery(self, "")
        add_features(self, "")
        add_label_field(self)
        add_processing_mode(self, "")
        add_buffer_distance(self)
        add_photos(self, "")
        add_cell_size(self, "")
        add_chip_rules(self)


@pytest.fixture
def call(context):
    """Return a function that makes an algorithm and a call of it with some values."""

    def make(**parameters):
        algorithm = Staging()
        algorithm.initAlgorithm()
        return algorithm, Call(parameters, context, Log())

    return make


@pytest.fixture
def roofs(qgis_app):
    """A layer of the project: places, classes and parts of squares, one without a geometry."""
    fields = "field=damage:string&field=part:string&field=photo:string&field=code:integer"
    layer = QgsVectorLayer(f"Polygon?crs=EPSG:32615&{fields}", "roofs", "memory")
    rows = [
        ("b", "TEST", 2, 1004), (None, "TRAIN", None, 1008),
        ("a", "TRAIN", 1, 1012), ("b", None, 3, None),
    ]  # fmt: skip
    for damage, part, code, x in rows:
        feature = QgsFeature(layer.fields())
        feature.setAttributes([damage, part, "no.jpg", code])
        if x:
            feature.setGeometry(QgsGeometry.fromWkt(square(x, 1990)))
        assert layer.dataProvider().addFeature(feature)
    QgsProject.instance().addMapLayer(layer)
    yield layer
    QgsProject.instance().removeMapLayer(layer)


def chip_folder(folder: Path, **counts: int) -> Path:
    """Write chips in a folder of their class each."""
    for name, count in counts.items():
        (folder / name).mkdir(parents=True)
        for number in range(count):
            raster_file(folder / name / f"{name}{number}.tif", width=8, height=8)
    return folder


def test_labelled_features_are_staged_with_their_labels(call, roofs, tmp_path) -> None:
    raster = raster_file(tmp_path / "scene.tif")
    algorithm, asked = call(
        RASTER=[str(raster)], FEATURES=roofs.id(), LABEL_FIELD="damage", CELL_SIZE=2
    )
    folder = tmp_path / "training"
    folder.mkdir()

    inputs = read_inputs(algorithm, asked, split_field="part")
    found = inputs.look(asked.feedback)
    staged = inputs.stage(found, TrainingJob(inputs.name, ()), folder, asked.feedback)

    assert found.classes.by_name == {"a": 1, "b": 2}
    assert found.classes.unlabelled == 1
    assert staged.usable.by_name == {"a": 1, "b": 1}
    job = TrainingJob.read(folder)
    assert (job.name, [each.name for each in job.classes]) == ("roofs", ["a", "b"])
    written = ClassificationJob.read(folder / "objects")
    assert Path(written.model) == folder / "objects" / ".." / "model.emd"
    assert written.cell_size == 2
    assert open_objects(folder / "objects").count == 3
    labels = Labels.read(folder / "objects")
    assert labels.labels.tolist() == [1, 0, 1]
    assert labels.group_names == ("TEST", "TRAIN")
    assert labels.x.tolist()[:2] == [1004, 1012]
    with open_results(folder / "objects") as known:
        assert [row.object for row in known] == [3]


def test_what_is_staged_without_a_label_is_known_as_such(call, tmp_path) -> None:
    """A number that is none is not NULL, so the layer's filter lets it pass."""
    raster = raster_file(tmp_path / "scene.tif")
    layer = QgsVectorLayer("Polygon?crs=EPSG:32615&field=kind:double", "roofs", "memory")
    for kind in (1.0, nan, 2.0):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([kind])
        feature.setGeometry(QgsGeometry.fromWkt(square(1008, 1990)))
        assert layer.dataProvider().addFeature(feature)
    algorithm, asked = call(RASTER=[str(raster)], FEATURES=layer, LABEL_FIELD="kind")
    folder = tmp_path / "training"
    folder.mkdir()

    inputs = read_inputs(algorithm, asked)
    found = inputs.look(asked.feedback)
    staged = inputs.stage(found, TrainingJob("x", ()), folder, asked.feedback)

    assert (found.classes.by_name, found.classes.unlabelled) == ({"1": 1, "2": 1}, 1)
    assert staged.usable.by_name == {"1": 1, "2": 1} and staged.usable.left_out == ()
    with open_results(folder / "objects") as known:
        assert [(row.object, row.status) for row in known] == [(2, UNLABELLED)]


def test_chips_are_staged_as_images(call, tmp_path) -> None:
    chips = chip_folder(tmp_path / "chips", no=2, yes=3)
    algorithm, asked = call()
    folder = tmp_path / "training"
    folder.mkdir()

    inputs = read_inputs(algorithm, asked, chips=str(chips))
    found = inputs.look(asked.feedback)
    staged = inputs.stage(found, TrainingJob(inputs.name, ()), folder, asked.feedback)

    assert staged.usable.by_name == {"no": 2, "yes": 3}
    assert TrainingJob.read(folder).name == "chips"
    assert len(ClassificationJob.read(folder / "chips").images) == 5
    assert Labels.read(folder / "chips").labels.tolist() == [0, 0, 1, 1, 1]
    assert not (folder / "objects").exists()


@pytest.mark.parametrize(
    ("folders", "are_parts"),
    [(("train", "test"), True), (("Training", "VAL"), True), (("a", "b"), False), ((), False)],
)
def test_chips_that_somebody_has_split_are_known_as_such(
    call, tmp_path, folders, are_parts
) -> None:
    for folder in folders or (".",):
        chip_folder(tmp_path / "chips" / folder, no=1, yes=1)
    algorithm, asked = call()

    inputs = read_inputs(algorithm, asked, chips=str(tmp_path / "chips"))

    assert inputs.look(asked.feedback).has_parts is are_parts


def test_features_of_two_exports_are_not_one_because_their_ids_are(call, tmp_path) -> None:
    of_feature = (("no/no0.tif", 1), ("no/no1.tif", 1), ("yes/yes0.tif", 2))
    for name, x in (("north", 5.0), ("south", 900.0)):
        export = tmp_path / "chips" / name
        chip_folder(export / "images", no=2, yes=1)
        (export / "map.txt").touch()
        rows = [f"images/{chip},{feature},{x},0," for chip, feature in of_feature]
        (export / "objects.csv").write_text("\n".join(["chip,feature_id,x,y,block", *rows]))
    algorithm, asked = call()
    folder = tmp_path / "training"
    folder.mkdir()

    inputs = read_inputs(algorithm, asked, chips=str(tmp_path / "chips"))
    staged = inputs.stage(inputs.look(asked.feedback), TrainingJob("x", ()), folder, asked.feedback)

    assert Labels.read(folder / "chips").owners.tolist() == [0, 0, 1, 2, 2, 3]
    assert staged.usable.by_name == {"no": 2, "yes": 2}


def test_features_and_chips_are_of_the_same_classes(call, roofs, tmp_path) -> None:
    chips = chip_folder(tmp_path / "chips", b=2, c=1)
    raster = raster_file(tmp_path / "scene.tif")
    algorithm, asked = call(RASTER=[str(raster)], FEATURES=roofs.id(), LABEL_FIELD="damage")
    folder = tmp_path / "training"
    folder.mkdir()

    inputs = read_inputs(algorithm, asked, chips=str(chips))
    found = inputs.look(asked.feedback)
    staged = inputs.stage(found, TrainingJob("x", ()), folder, asked.feedback)

    assert staged.usable.by_name == {"a": 1, "b": 3, "c": 1}
    assert Labels.read(folder / "objects").labels.tolist() == [1, 0, 1]
    assert Labels.read(folder / "chips").labels.tolist() == [1, 1, 2]


def test_numbers_of_features_have_the_names_that_the_chips_give_them(call, roofs, tmp_path) -> None:
    """As in ArcGIS: the layer has values of classes, and the chips' definition their names."""
    chips = chip_folder(tmp_path / "chips" / "images", flat=2, Gable=1)
    classes = '[{"Value": 2, "Name": "flat"}, {"Value": 1, "Name": "Gable"}]'
    (chips.parent / "esri_model_definition.emd").write_text(
        f'{{"MetaDataMode": "Imagenet", "Classes": {classes}}}'
    )
    raster = raster_file(tmp_path / "scene.tif")
    algorithm, asked = call(RASTER=[str(raster)], FEATURES=roofs.id(), LABEL_FIELD="code")
    folder = tmp_path / "training"
    folder.mkdir()

    inputs = read_inputs(algorithm, asked, chips=str(chips.parent))
    found = inputs.look(asked.feedback)
    inputs.stage(found, TrainingJob("x", ()), folder, asked.feedback)

    assert found.classes.by_name == {"3": 1, "Gable": 2, "flat": 3}
    assert [each.value for each in found.classes.classes] == [3, 1, 2]
    assert Labels.read(folder / "objects").labels.tolist() == [2, 1, 0]


def test_what_the_chips_say_of_their_cut_counts_more(call, tmp_path) -> None:
    chips = chip_folder(tmp_path / "chips" / "images", no=1, yes=1)
    (chips.parent / "esri_model_definition.emd").write_text(
        '{"MetaDataMode": "Imagenet", "CropTileMode": "Variable_Size", "ImageWidth": 8}'
    )
    algorithm, asked = call()
    folder = tmp_path / "training"
    folder.mkdir()

    inputs = read_inputs(algorithm, asked, chips=str(chips.parent))
    found = inputs.look(asked.feedback)
    staged = inputs.stage(found, TrainingJob("x", ()), folder, asked.feedback)

    assert staged.job.crop is Crop.BOUNDING_BOX
    assert (staged.job.chip_width, staged.job.chip_height) == (8, 8)
    assert any("CROP is FIXED_SIZE" in warning for warning in asked.feedback.warnings)


def test_nothing_to_learn_from_is_refused(call) -> None:
    with pytest.raises(InputError, match="nothing to learn from"):
        read_inputs(*call())


@pytest.mark.parametrize("name", ["", "none"])
def test_a_field_of_labels_has_to_be_there(call, roofs, tmp_path, name) -> None:
    raster = raster_file(tmp_path / "scene.tif")
    asked = call(RASTER=[str(raster)], FEATURES=roofs.id(), LABEL_FIELD=name)

    with pytest.raises(InputError, match="damage, part, photo"):
        read_inputs(*asked)


def test_a_field_to_split_by_has_to_be_there(call, roofs, tmp_path) -> None:
    raster = raster_file(tmp_path / "scene.tif")
    asked = call(RASTER=[str(raster)], FEATURES=roofs.id(), LABEL_FIELD="damage")

    with pytest.raises(InputError, match="site; fields"):
        read_inputs(*asked, split_field="site")


def test_the_classes_do_not_split_the_objects(call, roofs, tmp_path) -> None:
    raster = raster_file(tmp_path / "scene.tif")
    asked = call(RASTER=[str(raster)], FEATURES=roofs.id(), LABEL_FIELD="damage")

    with pytest.raises(InputError, match="cannot be split by their classes"):
        read_inputs(*asked, split_field="damage")


@pytest.mark.parametrize(
    ("given", "bands"),
    [(None, None), ("", None), ("4,3,2", (4, 3, 2)), ([1, 2], (1, 2)), ("1; 2 3", (1, 2, 3))],
)
def test_bands_are_numbers_in_an_order(call, given, bands) -> None:
    assert read_bands(call(BANDS=given)[1]) == bands


@pytest.mark.parametrize("given", ["0,1", "a", "1,1", "-1", [1.5]])
def test_what_is_no_number_of_a_band_is_refused(call, given) -> None:
    with pytest.raises(InputError, match="BANDS"):
        read_bands(call(BANDS=given)[1])


def test_the_crop_is_one_of_two(call) -> None:
    assert read_crop(*call(CROP="BOUNDING_BOX")) is Crop.BOUNDING_BOX
    assert read_crop(*call()) is Crop.FIXED_SIZE
