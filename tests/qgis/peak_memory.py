"""Print by how many bytes an object QGIS's side grows: staging, writing, what the report asks.

    python tests/qgis/peak_memory.py COUNT [classify|sample]

A process of its own, beside QGIS. Its peak is reset when a run of few objects has taken what any
run takes.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import conftest  # noqa: F401 (loads the package)
from object_classifier.algorithms.sample_objects import SampleObjects
from object_classifier.core.job import ImageSource
from object_classifier.core.layers.feature_source import FeatureSource
from object_classifier.core.layers.features import Placement
from object_classifier.core.layers.fields import result_fields
from object_classifier.core.layers.output.destination import FileOutput, Shape
from object_classifier.core.layers.output.results import ResultWriter
from object_classifier.core.layers.output.trial import Format
from object_classifier.core.layers.subjects.objects_on_imagery import ObjectsOnImagery
from object_classifier.core.results import (
    MERGED_FILE,
    ObjectResult,
    confidence_counts,
    least_certain,
    write_known,
)
from qgis.core import (
    QgsApplication,
    QgsCoordinateTransformContext,
    QgsExpressionContext,
    QgsFeature,
    QgsFeatureSink,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

FEW = 20_000


def main(count: int, what: str = "classify", made_in: str = "") -> None:
    application = QgsApplication([], False)
    application.initQgis()
    if made_in:
        for number in (FEW, count):
            make(Path(made_in) / str(number), number)
        return
    with tempfile.TemporaryDirectory() as folder:
        # In another process: what it has held and given back would hide what a run holds.
        made = subprocess.run([sys.executable, __file__, str(count), what, folder], check=False)
        assert made.returncode == 0
        run = RUNS[what]
        run(Path(folder) / str(FEW), FEW)
        before = peak_bytes(reset=True)
        run(Path(folder) / str(count), count)
        sys.stdout.write(f"{(peak_bytes() - before) / count}\n")


def make(folder: Path, count: int) -> None:
    """Write a layer of points, a tenth of them without geometry, and the results of a run."""
    folder.mkdir()
    like = QgsVectorLayer("Point?crs=EPSG:32615&field=name:string&field=note:string", "", "memory")
    options = QgsVectorFileWriter.SaveVectorOptions()
    settings = QgsCoordinateTransformContext()
    writer = QgsVectorFileWriter.create(
        str(folder / "objects.gpkg"), like.fields(), like.wkbType(), like.crs(), settings, options
    )
    for number in range(count):
        feature = QgsFeature(like.fields())
        feature.setAttributes([f"roof {number}", "a text that is longer"])
        if number % 10:
            feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(number % 999, number // 999)))
        writer.addFeature(feature, QgsFeatureSink.Flag.FastInsert)
    del writer
    results = (
        ObjectResult(number, label="a", value=1, confidence=number / count)
        if (number - 1) % 10
        else ObjectResult(number, status="The feature has no geometry")
        for number in range(1, count + 1)
    )
    write_known(folder, results, MERGED_FILE)


def classify(folder: Path, count: int) -> None:
    """Do what QGIS does around the worker."""
    layer = QgsVectorLayer(str(folder / "objects.gpkg"), "objects", "ogr")
    source = FeatureSource.of(layer, layer, QgsExpressionContext())
    settings, feedback = QgsCoordinateTransformContext(), QgsProcessingFeedback()
    images = (ImageSource("image.tif", "image"),)
    subject = ObjectsOnImagery(source, images, Placement(layer.crs(), layer.crs(), settings))
    staged = subject.stage(folder, feedback)
    outcome = staged.result_layer(folder)
    fields = result_fields(outcome.layout.fields, "")
    shape = Shape(fields.fields, outcome.layout.geometry_type, outcome.layout.crs)
    with FileOutput(folder / "out.gpkg").writing(shape, QgsProcessingContext()) as writing:
        counts = ResultWriter(writing.sink, fields).write(outcome, feedback)
        kept = Format(is_read=True)
        writing.put_in_place(lambda path: kept.check_is_whole(path, counts.rows))
    assert counts.rows == count and counts.classified == count - len(range(0, count, 10))
    least_certain(folder, per_label=6, labels=20)
    confidence_counts(folder)
    assert sum(1 for _ in staged.rows()) == count


def sample(folder: Path, count: int) -> None:
    """Choose some objects to review."""
    algorithm = SampleObjects()
    algorithm.initAlgorithm({})
    parameters = {
        "FEATURES": str(folder / "objects.gpkg"),
        "OUTPUT": str(folder / "sampled.gpkg"),
        "METHOD": "RANDOM",
        "COUNT": 500,
    }
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    outputs, ok = algorithm.run(parameters, context, QgsProcessingFeedback(), {}, False)
    assert ok and outputs["SAMPLED_COUNT"] == 500, count


RUNS = {"classify": classify, "sample": sample}


def peak_bytes(*, reset: bool = False) -> int:
    """Return the most memory that the process has held; with `reset` what it holds now."""
    if reset:
        Path("/proc/self/clear_refs").write_text("5")
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM")) * 1024


if __name__ == "__main__":
    main(int(sys.argv[1]), *sys.argv[2:])
