"""arcgis.learn's FeatureClassifier against the same network driven directly."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from affine import Affine
from object_classifier.core.backends import load
from object_classifier.core.backends.torch_device import has_native_bfloat16
from object_classifier.core.engine.pipeline import classify
from object_classifier.core.errors import (
    InputError,
    ModelDefinitionError,
    RuntimeMissingError,
    UnsupportedModelError,
    UntrustedModelError,
)
from object_classifier.core.job import Processor
from object_classifier.core.model.definition import (
    ImageSpace,
    ModelKind,
    NormalizationStats,
)
from object_classifier.core.results import open_results
from reference_chips import fastai_squish
from reference_run import objects_of, reference_rows
from scenes import Listener, rules, write_job, write_raster

from .conftest import FOUR, classes_named, define, everywhere, make_chips, options
from .reference_networks import (
    classifier,
    imagenet,
    logits,
    sigmoid,
    softmax,
    torchvision_body,
)

NAMES = [entry.name for entry in FOUR]
KIND = ModelKind.FEATURE_CLASSIFIER

RESNETS = [("resnet18", 512), ("resnet34", 512), ("resnet50", 2048), ("resnet101", 2048)]
RESNETS += [("resnet152", 2048)]


def predict(backend, pixels):
    return backend.predict(pixels, everywhere(pixels))


@pytest.fixture(scope="session")
def resnet18():
    return classifier(torchvision_body("resnet18", -2), 512)


@pytest.fixture(scope="session")
def weights(resnet18, tmp_path_factory):
    path = tmp_path_factory.mktemp("resnet18") / "houses.pth"
    torch.save(resnet18.state_dict(), path)
    return path


def resnet(path, **changes):
    return define(KIND, path, **{"backbone": "resnet18", **changes})


@pytest.mark.parametrize(
    ("name", "cut", "features"),
    [
        *((name, -2, features) for name, features in RESNETS),
        ("mobilenet_v2", -1, 1280),
        ("densenet121", -1, 1024),
        ("vgg11_bn", -1, 512),
        ("vgg11", 1, 512),
        ("squeezenet1_1", -1, 512),
        ("alexnet", -1, 256),
        ("resnext50_32x4d", -2, 2048),
    ],
)
def test_probabilities_are_those_of_the_network_itself(name, cut, features, tmp_path):
    network = classifier(torchvision_body(name, cut), features)
    torch.save(network.state_dict(), tmp_path / "model.pth")
    pixels = make_chips(count=4)
    definition = define(KIND, tmp_path / "model.pth", backbone=name)
    expected = softmax(logits(network, imagenet(pixels)))

    found = predict(load(definition, options()), pixels)

    np.testing.assert_allclose(found.probabilities, expected, atol=1e-4)
    assert found.labels == tuple(NAMES[index] for index in expected.argmax(1))
    assert found.values == tuple(FOUR[index].value for index in expected.argmax(1))
    np.testing.assert_allclose(found.confidences, expected.max(1), atol=0.05)


def test_the_random_network_tells_the_chips_apart(resnet18, chips):
    assert len(set(logits(resnet18, imagenet(chips)).argmax(1))) > 1


def test_labels_do_not_depend_on_the_batch_size(weights):
    pixels = make_chips(count=40)
    definition = resnet(weights)
    one_by_one = load(definition, options())
    at_once = predict(load(definition, options()), pixels)

    labels = [predict(one_by_one, pixels[i : i + 1]).labels[0] for i in range(len(pixels))]

    assert tuple(labels) == at_once.labels


def test_an_optimizer_beside_the_weights_is_ignored(resnet18, chips, tmp_path):
    optimizer = torch.optim.Adam(resnet18.parameters(), lr=np.float64(0.001))
    torch.save(
        {"model": resnet18.state_dict(), "opt": optimizer.state_dict()}, tmp_path / "model.pth"
    )

    found = predict(load(resnet(tmp_path / "model.pth"), options()), chips)

    expected = logits(resnet18, imagenet(chips)).argmax(1)
    assert found.labels == tuple(NAMES[index] for index in expected)


def test_the_file_format_of_old_torch_is_read(resnet18, chips, tmp_path):
    torch.save(resnet18.state_dict(), tmp_path / "model.pth", _use_new_zipfile_serialization=False)

    found = predict(load(resnet(tmp_path / "model.pth"), options()), chips)

    expected = logits(resnet18, imagenet(chips)).argmax(1)
    assert found.labels == tuple(NAMES[index] for index in expected)


def test_weights_without_a_named_backbone_are_recognised(resnet18, weights, chips):
    found = predict(load(resnet(weights, backbone=""), options()), chips)

    expected = logits(resnet18, imagenet(chips)).argmax(1)
    assert found.labels == tuple(NAMES[index] for index in expected)


def test_layers_with_other_numbers_are_loaded_by_position(resnet18, chips, tmp_path):
    renamed = {name.replace("0.4.", "0.3."): t for name, t in resnet18.state_dict().items()}
    torch.save(renamed, tmp_path / "model.pth")

    backend = load(resnet(tmp_path / "model.pth"), options())

    expected = logits(resnet18, imagenet(chips)).argmax(1)
    assert predict(backend, chips).labels == tuple(NAMES[index] for index in expected)
    assert "by position" in backend.notes[0]


def multispectral(path, **changes):
    stats = NormalizationStats(
        band_min=(9.0, 0.0, 100.0, 5.0, 9.0, 50.0, 10.0),
        band_max=(9.0, 4000.0, 3000.0, 5000.0, 9.0, 2500.0, 6000.0),
        scaled_mean=(0.0, 0.2, 0.3, 0.4, 0.0, 0.5, 0.6),
        scaled_std=(None, 0.1, 0.15, 0.2, None, 0.25, 0.3),
    )
    values = {"extract_bands": (6, 1, 2, 3, 5), "normalization": stats, **changes}
    return resnet(path, **values), stats


def test_multispectral_bands_are_normalised_by_their_own_statistics(tmp_path):
    network = classifier(torchvision_body("resnet18", -2, bands=5), 512, bands=5)
    torch.save(network.state_dict(), tmp_path / "model.pth")
    pixels = make_chips(bands=5, dtype=np.uint16) * 16
    definition, stats = multispectral(tmp_path / "model.pth")
    order = list(definition.extract_bands)
    low, high, mean, std = (
        np.array(row, float)[order].reshape(1, 5, 1, 1)
        for row in (stats.band_min, stats.band_max, stats.scaled_mean, stats.scaled_std)
    )
    expected = softmax(logits(network, ((pixels - low) / (high - low) - mean) / std))

    backend = load(definition, options())

    assert backend.bands == 5
    assert backend.rules.bands == (6, 1, 2, 3, 5)
    np.testing.assert_allclose(predict(backend, pixels).probabilities, expected, atol=1e-4)


def test_band_names_find_their_statistics(tmp_path):
    network = classifier(torchvision_body("resnet18", -2, bands=5), 512, bands=5)
    torch.save(network.state_dict(), tmp_path / "model.pth")
    pixels = make_chips(bands=5, dtype=np.uint16) * 16
    by_index, _ = multispectral(tmp_path / "model.pth")
    by_name, _ = multispectral(
        tmp_path / "model.pth",
        extract_bands=("Swir", "B", "G", "R", "NIR"),
        band_names=("u", "b", "g", "r", "p", "nir", "swir"),
    )

    first, second = (load(definition, options()) for definition in (by_index, by_name))

    np.testing.assert_array_equal(
        predict(first, pixels).probabilities, predict(second, pixels).probabilities
    )


def test_a_band_without_statistics_is_refused(tmp_path):
    network = classifier(torchvision_body("resnet18", -2, bands=5), 512, bands=5)
    torch.save(network.state_dict(), tmp_path / "model.pth")
    definition, _ = multispectral(tmp_path / "model.pth", extract_bands=(6, 1, 2, 3, 7))

    with pytest.raises(ModelDefinitionError, match="has 7 bands, but band index 7 is extracted"):
        load(definition, options())


def test_five_bands_without_statistics_are_refused(tmp_path):
    network = classifier(torchvision_body("resnet18", -2, bands=5), 512, bands=5)
    torch.save(network.state_dict(), tmp_path / "model.pth")

    with pytest.raises(ModelDefinitionError, match="takes 5 bands, and nothing says how"):
        load(resnet(tmp_path / "model.pth", extract_bands=None), options())


def test_another_number_of_classes_is_refused(weights):
    with pytest.raises(ModelDefinitionError, match=r"has 4 outputs, .* classes: 3"):
        load(resnet(weights, classes=FOUR[:3]), options())


def test_another_number_of_bands_is_refused(weights):
    with pytest.raises(ModelDefinitionError, match=r"takes 3 bands, .* extracts 4"):
        load(resnet(weights, extract_bands=(0, 1, 2, 3)), options())


def test_weights_of_another_backbone_show_both_layouts(weights):
    with pytest.raises(ModelDefinitionError) as caught:
        load(resnet(weights, backbone="resnet34"), options())

    message = str(caught.value)
    assert "the file has 134 tensors" in message
    assert "the backbone 230" in message
    assert "0.4.2.conv1.weight [64, 64, 3, 3]" in message


@pytest.mark.parametrize("backbone", ["prithvi_v2_300M", "hf:swin", "dofa_base", "googlenet"])
def test_a_backbone_that_only_arcgis_builds_is_refused_by_name(weights, backbone):
    with pytest.raises(UnsupportedModelError, match=backbone):
        load(resnet(weights, backbone=backbone), options())


def multi_label(path, **changes):
    return resnet(path, multi_label=True, **changes)


def test_multi_label_names_every_class_above_the_threshold(resnet18, weights, chips):
    expected = sigmoid(logits(resnet18, imagenet(chips)))

    found = predict(load(multi_label(weights), options(threshold="0.4")), chips)

    labels = [";".join(n for n, p in zip(NAMES, row) if p >= 0.4) for row in expected]
    assert found.labels == tuple(labels)
    np.testing.assert_allclose(found.confidences, expected.max(1), atol=0.05)
    for row, value in zip(expected >= 0.4, found.values):
        single = FOUR[int(row.argmax())].value if row.sum() == 1 else None
        assert value == single


def test_multi_label_without_any_class_is_an_empty_label(weights, chips):
    found = predict(load(multi_label(weights), options(score_threshold="1.0")), chips)

    assert set(found.labels) == {""}
    assert set(found.values) == {None}


def test_a_threshold_that_is_no_fraction_is_refused(weights):
    with pytest.raises(InputError, match='"threshold": "50"'):
        load(multi_label(weights), options(threshold="50"))


def dihedral(pixels, variant):
    if variant & 1:
        pixels = pixels[:, :, ::-1]
    if variant & 2:
        pixels = pixels[:, :, :, ::-1]
    return pixels.swapaxes(2, 3) if variant & 4 else pixels


@pytest.mark.parametrize(
    ("space", "variants"),
    [(ImageSpace.MAP_SPACE, range(8)), (ImageSpace.PIXEL_SPACE, (0, 2))],
)
def test_augmentation_averages_probabilities_of_turned_chips(
    resnet18, weights, chips, space, variants
):
    each = [softmax(logits(resnet18, imagenet(dihedral(chips, k)))) for k in variants]
    definition = resnet(weights, image_space=space)

    backend = load(definition, options(test_time_augmentation="True"))

    found = predict(backend, chips)
    np.testing.assert_allclose(found.probabilities, np.mean(each, axis=0), atol=1e-4)


def test_the_definition_may_ask_for_augmentation_and_the_argument_refuse_it(weights, chips):
    definition = resnet(weights, test_time_augmentation=True)

    plain = predict(load(definition, options(test_time_augmentation="false")), chips)

    expected = predict(load(resnet(weights), options()), chips)
    np.testing.assert_array_equal(plain.probabilities, expected.probabilities)


@pytest.mark.parametrize(
    ("in_definition", "argument", "expected"), [(None, None, 16), (8, None, 8), (8, "3", 3)]
)
def test_batch_size_is_the_argument_or_the_definition_or_ours(
    weights, in_definition, argument, expected
):
    arguments = {"batch_size": argument} if argument else {}

    backend = load(resnet(weights, batch_size=in_definition), options(**arguments))

    assert backend.batch_size == expected


def test_a_batch_size_of_zero_is_refused(weights):
    with pytest.raises(InputError, match='"batch_size": "0"'):
        load(resnet(weights), options(batch_size="0"))


def test_chips_of_any_dtype_and_size_are_taken(resnet18, weights):
    pixels = make_chips(count=3, size=40)
    expected = softmax(logits(resnet18, imagenet(pixels)))
    backend = load(resnet(weights), options())

    for dtype in (np.uint8, np.uint16, np.int32, np.uint32, np.float32, np.float64):
        frozen = pixels.astype(dtype)
        frozen.flags.writeable = False
        np.testing.assert_allclose(predict(backend, frozen).probabilities, expected, atol=1e-4)


def test_a_pickled_network_never_runs_unasked(canary, tmp_path):
    class Attack:
        def __reduce__(self):
            return (open, (str(canary.path), "w"))

    torch.save({"model": Attack(), "opt": {}}, tmp_path / "model.pth")

    with pytest.raises(UntrustedModelError, match="pickle"):
        load(resnet(tmp_path / "model.pth"), options())
    assert canary.is_alive


def test_a_pickled_network_is_read_once_the_user_agrees(resnet18, chips, tmp_path):
    torch.save(resnet18, tmp_path / "model.pth")
    definition = resnet(tmp_path / "model.pth")

    with pytest.raises(UntrustedModelError):
        load(definition, options())
    found = predict(load(definition, options(run_model_code=True)), chips)

    expected = logits(resnet18, imagenet(chips)).argmax(1)
    assert found.labels == tuple(NAMES[index] for index in expected)


@pytest.mark.parametrize(
    "content", [b"", b"version https://git-lfs.github.com/spec/v1", b"PK\x03\x04 no zip"]
)
def test_a_file_that_holds_no_weights_is_refused(content, tmp_path):
    (tmp_path / "model.pth").write_bytes(content)

    with pytest.raises(ModelDefinitionError, match=r"model\.pth"):
        load(resnet(tmp_path / "model.pth"), options(run_model_code=True))


def test_a_missing_file_is_named(tmp_path):
    with pytest.raises(ModelDefinitionError, match=r"gone\.pth"):
        load(resnet(tmp_path / "gone.pth"), options())


@pytest.mark.skipif(torch.cuda.is_available(), reason="this machine has a GPU")
def test_a_gpu_that_is_demanded_but_absent_says_what_torch_sees(weights):
    with pytest.raises(RuntimeMissingError, match=r"torch \S+ built for"):
        load(resnet(weights), options(processor=Processor.GPU))


def striped(count, seed):
    """Chips of 32 px with stripes of two widths and directions, from plain to invisible."""
    random = np.random.default_rng(seed)
    rows, columns = np.mgrid[:32, :32]
    kinds = random.integers(0, 4, count)
    chips = random.normal(128, 30, (count, 3, 32, 32))
    for index, kind in enumerate(kinds):
        waves = np.sin((0.3, 0.8)[kind % 2] * (rows, columns)[kind // 2] + random.uniform(0, 6))
        chips[index] += random.uniform(0, 60) * waves
    return np.clip(chips, 0, 255).astype(np.uint8), kinds


@pytest.fixture(scope="session")
def trained(tmp_path_factory):
    """A resnet18 that has learned a little, so that its margins are those of real models."""
    network = classifier(torchvision_body("resnet18", -2), 512, size=32).train()
    optimizer = torch.optim.AdamW(network.parameters(), 1e-3)
    for step in range(30):
        pixels, kinds = striped(24, step)
        scores = network(torch.from_numpy(imagenet(pixels)))
        optimizer.zero_grad()
        torch.nn.functional.cross_entropy(scores, torch.from_numpy(kinds)).backward()
        optimizer.step()
    path = tmp_path_factory.mktemp("trained") / "stripes.pth"
    torch.save(network.eval().state_dict(), path)
    return path


def undecided(backend, count):
    """Mixtures of two chips, between the labels of both, as near to the border as float32 sees."""
    first, _ = striped(count, seed=1)
    second, _ = striped(count, seed=2)
    low, high = np.zeros((count, 1, 1, 1), np.float32), np.ones((count, 1, 1, 1), np.float32)
    labels = np.array(predict(backend, first).labels)
    for _ in range(14):
        middle = (low + high) / 2
        mixtures = first + (second.astype(np.float32) - first) * middle
        is_first = np.array(predict(backend, mixtures).labels) == labels
        low = np.where(is_first.reshape(-1, 1, 1, 1), middle, low)
        high = np.where(is_first.reshape(-1, 1, 1, 1), high, middle)
    return mixtures


def calibrated(definition, pixels):
    """Return a backend that was calibrated for bfloat16 on these chips."""
    backend = load(definition, replace(options(), precision="bfloat16"))
    backend.use(backend.calibrate([pixels]))
    return backend


def test_close_decisions_are_those_of_float32(trained):
    exact = load(resnet(trained), options())
    clear, _ = striped(200, seed=99)
    reduced = calibrated(resnet(trained), striped(64, seed=98)[0])
    pixels = np.concatenate([clear, undecided(exact, 40)])

    by_float32 = predict(exact, pixels)
    found = predict(reduced, pixels)
    reduced.use(replace(reduced.calibrate([clear]), movement=0.0, share=0.0))
    unsettled = predict(reduced, pixels)

    assert reduced.precision.startswith("bfloat16")
    assert found.labels == by_float32.labels
    np.testing.assert_allclose(found.probabilities, by_float32.probabilities, atol=1e-3)
    assert unsettled.labels != by_float32.labels


def test_a_model_without_clear_decisions_ends_up_in_float32(weights):
    backend = calibrated(resnet(weights), make_chips(count=64, size=32))

    assert backend.precision == "float32"


def test_nothing_is_reduced_before_the_model_is_calibrated(trained):
    pixels, _ = striped(40, seed=99)
    backend = load(resnet(trained), replace(options(), precision="bfloat16"))

    found = predict(backend, pixels)

    assert backend.precision == "float32" and backend.reduced_precisions == ("bfloat16",)
    exact = predict(load(resnet(trained), replace(options(), precision="float32")), pixels)
    np.testing.assert_array_equal(found.probabilities, exact.probabilities)


@pytest.mark.skipif(not has_native_bfloat16(), reason="this CPU has no bfloat16 of its own")
def test_what_the_device_multiplies_itself_is_tried(trained):
    assert load(resnet(trained), options()).reduced_precisions == ("bfloat16",)


def test_two_classes_of_one_name_keep_their_own_values(weights, chips):
    classes = classes_named("a", "a", "b", "b")

    found = predict(load(resnet(weights, classes=classes), options()), chips)

    best = found.probabilities.argmax(1)
    assert found.values == tuple(classes[index].value for index in best)


@pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")
def test_photos_are_squished_as_fastai_squished_them_in_training(resnet18, weights, tmp_path):
    """FAULTS.md E20: through the whole engine, against the network on fastai's own transform."""
    random = np.random.default_rng(3)
    sizes = [(300, 400), (64, 64), (90, 50), (40, 200), (700, 150)]
    photos = [random.integers(0, 256, (3, *size)).astype(np.uint8) for size in sizes]
    paths = [
        write_raster(tmp_path / f"{n}.png", photo, Affine.identity(), None, driver="PNG")
        for n, photo in enumerate(photos)
    ]
    emd = {
        "ImageHeight": 64, "ImageWidth": 64, "ExtractBands": [0, 1, 2],
        "ModelFile": str(weights), "ModelParameters": {"backbone": "resnet18"},
        "Classes": [{"Value": entry.value, "Name": entry.name} for entry in FOUR],
    }  # fmt: skip
    job = write_job(tmp_path / "job", paths, None, emd=emd, processor=Processor.CPU)

    classify(job, Listener(), load=load)

    chips = np.stack([fastai_squish(photo, 64, 64) for photo in photos])
    expected = softmax(logits(resnet18, imagenet(chips)))
    with open_results(job) as results:
        rows = list(results)
    assert [row.label for row in rows] == [NAMES[index] for index in expected.argmax(1)]
    np.testing.assert_allclose([row.confidence for row in rows], expected.max(1), atol=1e-3)


SAMPLE = Path(__file__).resolve().parents[2] / "sample"


@pytest.mark.filterwarnings("ignore:Use `@` matmul:PendingDeprecationWarning")
@pytest.mark.parametrize("fixed", [True, False])
def test_a_run_on_the_samples_buildings_is_that_of_a_straightforward_program(
    resnet18, weights, tmp_path, fixed
):
    """A window, a mask, fastai's transform and the network itself, one building at a time."""
    raster = SAMPLE / "town.tif"
    buildings = objects_of(SAMPLE / "footprints.gpkg", raster)[::12]
    changed = rules(
        64, 64, bands=(0, 1, 2), crop_size_fixed=fixed, blacken_around_feature=not fixed
    )
    emd = {
        "ImageHeight": 64, "ImageWidth": 64, "ExtractBands": [0, 1, 2],
        "CropSizeFixed": int(fixed), "BlackenAroundFeature": int(not fixed),
        "ModelFile": str(weights), "ModelParameters": {"backbone": "resnet18"},
        "Classes": [{"Value": entry.value, "Name": entry.name} for entry in FOUR],
    }  # fmt: skip
    job = write_job(tmp_path / "job", raster, buildings, emd=emd, crs="EPSG:32615")

    classify(job, Listener(), load=load)

    def network(chips):
        return softmax(logits(resnet18, imagenet(chips)))

    expected = reference_rows(raster, buildings, changed, fastai_squish, network)
    with open_results(job) as results:
        rows = list(results)
    assert [row.label for row in rows] == [NAMES[row.code] for row in expected]
    np.testing.assert_allclose(
        [row.confidence for row in rows], [row.confidence for row in expected], atol=1e-3
    )
