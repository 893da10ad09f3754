"""A job folder in, results out; what is wrong is said before any work starts."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np
import pytest
import rasterio
import shapely
from object_classifier.core.backends.batch_prediction import BatchPrediction
from object_classifier.core.backends.interface import OutOfMemory
from object_classifier.core.engine import progress
from object_classifier.core.engine.pipeline import check, classify
from object_classifier.core.errors import Cancelled, InferenceError, PluginError
from object_classifier.core.job import RESULTS_FOLDER, ChipResize, Processor
from object_classifier.core.results import MERGED_FILE, NO_IMAGE, ObjectResult, open_results
from result_files import write_results
from scenes import Listener, LookingModel, noise, rules, write_job, write_raster

pytestmark = [
    pytest.mark.filterwarnings("ignore:Use `@` matmul:PendingDeprecationWarning"),
    pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning"),
]


def box(column: float, row: float, size: float = 4):
    """Return a square of the image of `scenes`, in pixels from the top-left corner."""
    x, y = 500_000 + column / 2, 4_000_000 - row / 2
    return shapely.box(x, y - size / 2, x + size / 2, y)


def grid(count: int = 10):
    return [box(column * 7, row * 5) for row in range(count) for column in range(count)]


def results_of(folder: Path) -> list[ObjectResult]:
    with open_results(folder) as results:
        return list(results)


@pytest.fixture
def image(tmp_path) -> Path:
    return write_raster(tmp_path / "image.tif", noise(3, 60, 80))


def test_every_object_gets_one_row_and_a_reason_where_it_has_no_class(tmp_path, image) -> None:
    with rasterio.open(image, "r+") as dataset:
        dataset.nodata = 255
        dataset.write(np.full((3, 20, 20), 255, "uint8"), window=((0, 20), (0, 20)))
    objects = [box(30, 30), None, box(500, 500), box(70, 50), box(1, 1), shapely.Polygon()]
    job = write_job(
        tmp_path / "job", image, objects, extent=(500_000, 3_999_980, 500_030, 4_000_000)
    )

    answer = classify(job, Listener(), load=LookingModel(rules(6, 6)).load)

    assert [(row.object, row.image, row.status) for row in results_of(job)] == [
        (1, 0, None),
        (2, NO_IMAGE, "The object has no geometry"),
        (3, NO_IMAGE, "The object lies outside the extent that was asked for"),
        (4, NO_IMAGE, "The object lies outside the extent that was asked for"),
        (5, 0, "The image has no valid pixel at the object"),
        (6, NO_IMAGE, "The object has no geometry"),
    ]
    assert results_of(job)[0].label in {"a", "b"} and results_of(job)[1].label is None
    assert answer["object_count"] == 6 and answer["classified_count"] == 1
    assert answer["device"] == "CPU" and answer["precision"] == "float32"


def test_an_object_outside_the_image_says_so(tmp_path, image) -> None:
    job = write_job(tmp_path / "job", image, [box(500, 500), shapely.Point(499_999, 4_000_000)])

    answer = classify(job, Listener(), load=LookingModel(rules()).load)

    assert {row.status for row in results_of(job)} == {"The object lies outside the image"}
    assert answer["classified_count"] == 0 and answer["class_counts"] == {}


def test_an_object_between_pixel_centres_says_so(tmp_path, image) -> None:
    sliver = shapely.box(500_010.05, 3_999_985, 500_010.1, 3_999_995)
    job = write_job(tmp_path / "job", image, [sliver])

    classify(job, Listener(), load=LookingModel(rules(blacken_around_feature=True)).load)

    assert "no pixel's centre" in (results_of(job)[0].status or "")


def test_no_objects_at_all_are_a_job_too(tmp_path, image) -> None:
    job = write_job(tmp_path / "job", image, [])

    assert classify(job, Listener(), load=LookingModel(rules()).load)["object_count"] == 0
    assert check(job, Listener(), load=LookingModel(rules()).load)["window_width"] is None


@pytest.mark.parametrize("batch_size", [1, 3, 1000])
def test_results_do_not_depend_on_batch_size_threads_or_order(tmp_path, image, batch_size) -> None:
    settings = {"threads": batch_size}
    changed = rules(9, 7, crop_size_fixed=False, blacken_around_feature=True)
    objects = [shapely.Point(o.centroid).buffer(1 + i % 5) for i, o in enumerate(grid())]
    order = np.random.default_rng(2).permutation(len(objects))
    straight = write_job(tmp_path / "1", image, objects)
    shuffled = write_job(tmp_path / "2", image, np.array(objects, object)[order], **settings)

    classify(straight, Listener(), load=LookingModel(changed).load)
    classify(shuffled, Listener(), load=LookingModel(changed, batch_size=batch_size).load)

    expected = results_of(straight)
    assert results_of(shuffled) == [
        expected[place]._replace(object=number) for number, place in enumerate(order, start=1)
    ]


def test_batches_are_as_large_as_the_model_wants(tmp_path, image) -> None:
    model = LookingModel(rules(), batch_size=30)

    classify(write_job(tmp_path / "job", image, grid()), Listener(), load=model.load)

    assert model.sizes == [30, 30, 30, 10]


def test_what_the_store_holds_is_not_classified_again(tmp_path, image) -> None:
    job = write_job(tmp_path / "job", image, [*grid(3), None])
    write_results(
        job,
        [ObjectResult(4, label="kept"), ObjectResult(10, NO_IMAGE, status="The reason of QGIS")],
    )
    model = LookingModel(rules())

    answer = classify(job, Listener(), load=model.load)

    rows = results_of(job)
    assert len(model.chips) == 8 and len(rows) == 10
    assert rows[3].label == "kept" and rows[9].status == "The reason of QGIS"
    assert answer["classified_count"] == 9 and answer["class_counts"]["kept"] == 1


def test_a_model_is_not_loaded_where_nothing_is_left(tmp_path, image) -> None:
    job = write_job(tmp_path / "job", image, [*grid(3), None])
    versions = {"torch": "2.9"}
    first = classify(job, Listener(), load=LookingModel(rules()).load, software=lambda: versions)
    listener = Listener()

    def refuse(definition, options):
        raise AssertionError

    again = classify(job, listener, load=refuse)

    assert {**again, "seconds": 0} == {**first, "seconds": 0}
    assert again["device"] == "CPU" and again["software"] == versions
    assert listener.infos == ["All objects are classified already: the model is not loaded."]


def test_a_model_is_loaded_for_a_result_that_is_missing(tmp_path, image) -> None:
    job = write_job(tmp_path / "job", image, grid(3))
    classify(job, Listener(), load=LookingModel(rules()).load)
    kept = [row for row in results_of(job) if row.object != 4]
    (job / RESULTS_FOLDER / MERGED_FILE).unlink()
    write_results(job, kept)
    model = LookingModel(rules())

    answer = classify(job, Listener(), load=model.load)

    assert len(model.chips) == 1 and answer["object_count"] == 9


def test_a_cancelled_run_keeps_whole_batches_and_goes_on_later(tmp_path, image) -> None:
    job = write_job(tmp_path / "job", image, grid())
    model = LookingModel(rules(), batch_size=7)
    listener = Listener(cancelled=lambda: len(model.chips) >= 21)

    with pytest.raises(Cancelled):
        classify(job, listener, load=model.load)

    assert len(results_of(job)) == 21
    classify(job, Listener(), load=model.load)
    assert len(results_of(job)) == len(model.chips) == 100


def test_memory_running_out_halves_the_batch(tmp_path, image) -> None:
    model = LookingModel(rules(), batch_size=16, room=5)
    listener = Listener()

    classify(write_job(tmp_path / "job", image, grid()), listener, load=model.load)

    assert sum(model.sizes) == 100 and max(model.sizes) == 4
    assert listener.warnings[:2] == [
        "CPU has no memory for 16 chips at once: continuing with 8.",
        "CPU has no memory for 8 chips at once: continuing with 4.",
    ]


def test_no_memory_for_one_chip_moves_the_model_to_the_cpu(tmp_path, image) -> None:
    job = write_job(tmp_path / "job", image, grid(3), processor=Processor.GPU)
    models = {
        Processor.GPU: LookingModel(rules(), device="NVIDIA X (cuda:0)", room=0),
        Processor.CPU: LookingModel(rules()),
    }
    listener = Listener()

    answer = classify(job, listener, load=lambda _, options: models[options.processor])

    assert answer["device"] == "CPU" and answer["object_count"] == 9
    assert listener.warnings[2] == (
        "NVIDIA X (cuda:0) has no memory for even one chip: continuing on the CPU."
    )


def test_a_cpu_without_memory_ends_the_run_in_words(tmp_path, image) -> None:
    job = write_job(tmp_path / "job", image, grid(3), processor=Processor.CPU)

    with pytest.raises(InferenceError, match="not enough memory to classify even one chip"):
        classify(job, Listener(), load=LookingModel(rules(), room=0).load)


def test_a_gpu_without_room_for_the_model_leaves_it_to_the_cpu(tmp_path, image) -> None:
    job = write_job(tmp_path / "job", image, grid(3), processor=Processor.GPU)
    listener = Listener()

    def load(_definition, options):
        if options.processor is Processor.GPU:
            raise OutOfMemory
        return LookingModel(rules())

    answer = classify(job, listener, load=load)

    assert answer["device"] == "CPU" and answer["object_count"] == 9
    assert listener.warnings[:1] == ["The GPU has no memory for the model: continuing on the CPU."]


def test_a_model_that_no_memory_has_room_for_is_one_sentence(tmp_path, image) -> None:
    job = write_job(tmp_path / "job", image, grid(3), processor=Processor.CPU)

    def load(_definition, _options):
        raise OutOfMemory

    with pytest.raises(InferenceError, match="not enough memory to load the model"):
        classify(job, Listener(), load=load)


def test_the_log_says_device_notes_and_counts_once(tmp_path, image) -> None:
    listener = Listener()
    model = LookingModel(rules(), notes=("Loaded by position.",))

    classify(write_job(tmp_path / "job", image, grid()), listener, load=model.load)

    *infos, remark = listener.infos
    assert infos == ["Loaded by position.", "The model runs on CPU in float32."]
    assert "chips reach past the edge of the image or hold nodata: 28 of 100;" in remark
    assert not listener.warnings  # all imagery has an edge


def test_progress_ends_at_the_number_of_objects(tmp_path, image, monkeypatch) -> None:
    monkeypatch.setattr(progress, "REPORT_EVERY_S", 0)
    listener = Listener()

    classify(
        write_job(tmp_path / "job", image, [*grid(3), None]),
        listener,
        load=LookingModel(rules()).load,
    )

    assert [step[:2] for step in listener.steps] == [(1, 10), (5, 10), (9, 10), (10, 10)]
    assert listener.steps[-1][2] == "10 of 10 objects"


def test_points_and_lines_under_a_blackening_model_are_said_once(tmp_path, image) -> None:
    listener = Listener()
    objects = [box(9, 9), shapely.Point(500_009, 3_999_990), box(30, 9).boundary]
    job = write_job(tmp_path / "job", image, objects)
    model = LookingModel(rules(4, 4, blacken_around_feature=True))

    classify(job, listener, load=model.load)

    assert [text[:41] for text in listener.warnings] == [
        "Objects that are points or lines: 2 of 3."
    ]
    assert sum(valid.all() for _, valid in model.chips) >= 2


def refusal(job: Path, model: LookingModel) -> str:
    with pytest.raises(PluginError) as caught:
        check(job, Listener(), load=model.load)
    return str(caught.value)


def test_too_few_bands_are_refused_with_both_numbers(tmp_path, image) -> None:
    job = write_job(tmp_path / "job", image, grid(2))

    by_index = refusal(job, LookingModel(rules(bands=(0, 3))))
    by_count = refusal(job, LookingModel(rules(bands=None), bands=8))

    assert "image: 3 bands; the model wants band 4" in by_index
    assert "image: 3 bands; the model wants 8 bands" in by_count


def test_bands_that_do_not_fit_the_weights_are_refused_with_both_numbers(tmp_path, image) -> None:
    said = refusal(
        write_job(tmp_path / "job", image, grid(2)), LookingModel(rules(bands=(0, 1)), bands=3)
    )

    assert "names 2 bands, but its weights take 3" in said


def test_bands_are_found_by_name(tmp_path, image) -> None:
    with rasterio.open(image, "r+") as dataset:
        dataset.descriptions = ("Blue", "Green", "NIR")
    job = write_job(tmp_path / "job", image, grid(2))

    facts = check(job, Listener(), load=LookingModel(rules(bands=("nir", "blue"))).load)

    assert facts["bands"] == [3, 1]
    said = refusal(job, LookingModel(rules(bands=("red",))))
    assert 'a band named "red"' in said and '"blue", "green", "nir"' in said


def test_band_names_of_the_training_stand_for_an_image_without_names(tmp_path) -> None:
    image = write_raster(tmp_path / "image.tif", noise(2, 30, 30))
    emd = {"Bands": ["red", "nir"], "ExtractBands": ["nir"]}
    job = write_job(tmp_path / "job", image, grid(2), emd=emd)

    facts = check(job, Listener(), load=LookingModel(rules(bands=("NIR",))).load)

    assert facts["bands"] == [2]


def test_complex_pixels_are_refused(tmp_path) -> None:
    image = write_raster(tmp_path / "radar.tif", noise(1, 20, 20, "complex64"))

    said = refusal(write_job(tmp_path / "job", image, grid(1)), LookingModel(rules()))

    assert "complex numbers (complex64)" in said and "radar" in said


def test_an_image_that_is_not_there_is_refused(tmp_path) -> None:
    said = refusal(write_job(tmp_path / "job", tmp_path / "no.tif", grid(1)), LookingModel(rules()))

    assert said.startswith("The image cannot be opened") and "no.tif" in said


def test_unresized_chips_of_a_size_the_network_cannot_take_are_refused(tmp_path, image) -> None:
    job = write_job(tmp_path / "job", image, grid(1), chip_resize=ChipResize.NONE)

    said = refusal(job, LookingModel(rules(fixed_size=(24, 24))))

    assert "24 x 24" in said and "16 x 16" in said and "CHIP_RESIZE" in said


def test_a_cell_size_that_is_not_positive_is_refused(tmp_path, image) -> None:
    said = refusal(
        write_job(tmp_path / "job", image, grid(1), cell_size=-1.0), LookingModel(rules())
    )

    assert "cell size is not positive" in said


def cell_size_emd(minimum: float, maximum: float, wkid: int = 32633) -> dict[str, object]:
    reference = {"spatialReference": {"wkid": wkid, "latestWkid": wkid}}
    return {
        "MinCellSize": {"x": minimum, "y": minimum, **reference},
        "MaxCellSize": {"x": maximum, "y": maximum, **reference},
    }


@pytest.mark.parametrize(
    ("emd", "words"),
    [
        (cell_size_emd(1, 2), "0.5 x 0.5, is smaller than MinCellSize of the model, 1 x 1"),
        (cell_size_emd(0.1, 0.2), "0.5 x 0.5, is larger than MaxCellSize of the model, 0.2 x 0.2"),
        (cell_size_emd(0.5, 0.5), ""),
        (cell_size_emd(1e-6, 1e-5, wkid=4326), ""),
        (cell_size_emd(1, 1.7, wkid=2263), ""),
    ],
)
def test_a_cell_size_unlike_that_of_training_is_warned_of(tmp_path, image, emd, words) -> None:
    listener = Listener()

    check(
        write_job(tmp_path / "job", image, grid(1), emd=emd),
        listener,
        load=LookingModel(rules()).load,
    )

    assert any(words in text for text in listener.warnings) if words else not listener.warnings


def test_check_reads_no_pixels_and_says_what_would_happen(tmp_path) -> None:
    image = write_raster(tmp_path / "image.tif", noise(2, 400, 400), compress="deflate")
    data = image.read_bytes()
    image.write_bytes(data[:-60_000] + bytes(60_000))
    model = LookingModel(rules(20, 10, crop_size_fixed=False))

    facts = check(
        write_job(tmp_path / "job", image, [box(2, 2), box(9, 9, 8), None, box(900, 0)]),
        Listener(),
        load=model.load,
    )

    assert facts == {
        "object_count": 4, "chip_count": 2, "device": "CPU", "precision": "float32",
        "batch_size": 4, "bands": [1], "window_width": [4, 8], "window_height": [4, 8],
        "chip_size": [10, 20],
    }  # fmt: skip
    assert not model.chips


@dataclass
class AheadModel(LookingModel):
    """Notes when a batch is started and waited for; has room for so many chips under way."""

    room_ahead: int = 100
    events: list[str] = field(default_factory=list)

    def start(self, pixels, valid):
        number = sum(event.startswith("start") for event in self.events)
        self.events.append(f"start {number}")
        prediction = super().predict(pixels, valid)

        def wait():
            self.events.append(f"wait {number}")
            if len(pixels) > self.room_ahead:
                raise OutOfMemory
            return prediction

        return wait


def labels_of(folder: Path) -> list[str | None]:
    return [row.label for row in results_of(folder)]


def test_a_device_gets_its_next_batch_before_the_last_is_waited_for(tmp_path, image) -> None:
    model = AheadModel(rules())
    ahead = write_job(tmp_path / "ahead", image, grid(3))
    plain = write_job(tmp_path / "plain", image, grid(3))

    classify(ahead, Listener(), load=model.load)
    classify(plain, Listener(), load=LookingModel(rules()).load)

    assert model.events == ["start 0", "start 1", "wait 0", "start 2", "wait 1", "wait 2"]
    assert labels_of(ahead) == labels_of(plain) and None not in labels_of(ahead)


@pytest.mark.parametrize(("room", "warnings"), [(4, 0), (2, 1)])
def test_a_batch_that_has_no_room_beside_another_is_run_again(
    room, warnings, tmp_path, image
) -> None:
    model, listener = AheadModel(rules(), room=room, room_ahead=0), Listener()
    job = write_job(tmp_path / "job", image, grid(3))

    classify(job, listener, load=model.load)

    assert len(labels_of(job)) == 9 and None not in labels_of(job)
    assert sum("memory" in said for said in listener.warnings) == warnings, "alone it may fit"


class CertainModel(LookingModel):
    """Gives the probability of each of 1,000 classes."""

    def predict(self, pixels: np.ndarray, valid: np.ndarray) -> BatchPrediction:
        probabilities = np.full((len(pixels), 1000), 0.001, np.float32)
        return replace(super().predict(pixels, valid), probabilities=probabilities)


@pytest.mark.parametrize("asked", [False, True])
def test_probabilities_are_kept_where_they_are_asked_for(tmp_path, image, asked) -> None:
    job = write_job(tmp_path / "job", image, grid(3), class_probabilities=asked)

    classify(job, Listener(), load=CertainModel(rules()).load)

    assert {len(row.probabilities) for row in results_of(job)} == {1000 if asked else 0}
