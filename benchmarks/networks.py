"""How fast is a network run? Ours against PyTorch as Esri's functions run it, and its forms.

    python benchmarks/networks.py [--device cpu|cuda] [--backbone resnet34] [--out FILE]

in the model environment. All get the same 8-bit chips of 224 px in batches of equal size, and the
same network, which is trained for a few steps so that its margins are those of a real classifier.
The usual program does what Esri's functions do: normalise in NumPy, run eager float32
(ESRI_FORMATS.md 3.3). The forms are what PyTorch offers for the bare network, from tensors that are
ready: no program is much faster than the fastest of those that keep all labels.
"""

from __future__ import annotations

import argparse
import copy
import tempfile
from pathlib import Path

import numpy as np
import shapely
from common import benchmark, in_turns, ratios, spread
from scenes import write_definition, write_scene

SIZE = 224
CLASSES = 4
BATCH_SIZES = {"cpu": 16, "cuda": 128}
MEAN = 255 * np.array([0.485, 0.456, 0.406]).reshape(1, 3, 1, 1)
STD = 255 * np.array([0.229, 0.224, 0.225]).reshape(1, 3, 1, 1)
USUAL, FLOAT32, OURS = "usual: NumPy, eager float32", "ours, held to float32", "ours"


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--device", choices=["cpu", "cuda"])
    parser.add_argument("--backbone", default="resnet34", help="a resnet of torchvision")
    parser.add_argument("--batch-size", type=int, help="chips at once; 16, on a GPU 128")
    parser.add_argument("--batches", type=int, default=4, help="per round")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--steps", type=int, default=40, help="of training before")
    parser.add_argument("--out", type=Path)
    options = parser.parse_args()
    with benchmark("How fast is a network run?", options.out) as (findings, _):
        compare(findings, options)


def compare(findings, options):
    import torch

    device = options.device or ("cuda" if torch.cuda.is_available() else "cpu")
    batch_size = options.batch_size or BATCH_SIZES[device]
    network = train(network_of(options.backbone), device, options.steps)
    chips, _ = striped(options.batches * batch_size, seed=99, size=SIZE)
    parts = np.split(chips, range(batch_size, len(chips), batch_size))
    ours, backend = ours_of(network, options.backbone, device, precision=None)
    plain, _ = ours_of(network, options.backbone, device, precision="float32")
    sides = {USUAL: usual_of(network, device), FLOAT32: plain, OURS: ours}
    sides |= forms_of(network, device, parts[0])
    answers = {name: np.concatenate([side(part) for part in parts]) for name, side in sides.items()}
    rates = in_turns({name: counted(side, parts) for name, side in sides.items()}, options.rounds)
    differ = {name: int((answers[name] != answers[USUAL]).sum()) for name in sides}
    findings.table(
        f"{options.backbone}, {SIZE} px, batches of {batch_size}; {backend.device}, "
        f"{torch.get_num_threads()} threads, ours in {backend.precision}",
        ["way", "chips/s", "times the usual", f"labels of {len(chips)} that differ"],
        [
            [name, spread(each), ratios(each, rates[USUAL]), differ[name]]
            for name, each in rates.items()
        ],
        bars=1,
    )
    kept = [name for name in sides if name.startswith("bare") and not differ[name]]
    best = max(kept, key=lambda name: np.median(rates[name]))
    share = ratios(rates[OURS], rates[best])
    findings.goal(
        f"{options.backbone}: share of the fastest form that keeps labels ({best})", 0.95, share
    )


def counted(side, parts):
    def run():
        for part in parts:
            side(part)
        return sum(map(len, parts))

    return run


def striped(count, seed, size):
    """Return chips with stripes of two widths and directions, from plain to almost invisible."""
    random = np.random.default_rng(seed)
    rows, columns = np.mgrid[:size, :size]
    kinds = random.integers(0, CLASSES, count)
    chips = np.empty((count, 3, size, size), np.uint8)
    for index, kind in enumerate(kinds):
        waves = np.sin((0.3, 0.8)[kind % 2] * (rows, columns)[kind // 2] + random.uniform(0, 6))
        chip = random.normal(128, 30, (3, size, size)) + random.uniform(10, 60) * waves
        chips[index] = np.clip(chip, 0, 255)
    return chips, kinds


def write_striped_scene(folder, across):
    """Write a scene of striped chips side by side; return its path and the box of each chip."""
    size = across * SIZE
    pixels = np.empty((3, size, size), np.uint8)
    for place in range(across):
        chips, _ = striped(across, seed=place, size=SIZE)
        pixels[:, place * SIZE : (place + 1) * SIZE] = np.concatenate(chips, axis=2)
    corners = SIZE * np.column_stack(np.divmod(np.arange(across**2), across))
    boxes = shapely.box(*corners.T, *(corners.T + SIZE))
    return write_scene(folder / "scene.tif", size, pixels=pixels), boxes


def network_of(backbone):
    """Return arcgis.learn's network for a resnet, put together independently of the backend."""
    import torch
    from object_classifier_core.backends.torch_device import require_torchvision
    from torch import nn

    require_torchvision()
    from torchvision import models

    class Pool(nn.Module):
        def forward(self, x):
            return torch.cat([x.amax((2, 3), keepdim=True), x.mean((2, 3), keepdim=True)], 1)

    torch.manual_seed(0)
    resnet = getattr(models, backbone)(weights=None)
    features = 2 * resnet.fc.in_features
    head = [Pool(), nn.Flatten(), nn.BatchNorm1d(features), nn.Dropout(0.25)]
    head += [nn.Linear(features, 512), nn.ReLU(), nn.BatchNorm1d(512), nn.Dropout(0.5)]
    head += [nn.Linear(512, CLASSES)]
    return nn.Sequential(nn.Sequential(*list(resnet.children())[:-2]), nn.Sequential(*head))


def train(network, device, steps):
    import torch

    network.train().to(device)
    optimizer = torch.optim.AdamW(network.parameters(), 1e-3)
    for step in range(steps):
        chips, kinds = striped(24, seed=step, size=64)
        inputs = torch.from_numpy(normalized(chips)).to(device)
        loss = torch.nn.functional.cross_entropy(
            network(inputs), torch.from_numpy(kinds).to(device)
        )
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return network.eval().cpu()


def normalized(chips):
    return ((chips - MEAN) / STD).astype(np.float32)


def usual_of(network, device):
    """Return what Esri's functions do, as a function from chips to indices."""
    import torch

    network = network.to(device)

    def predict(chips):
        with torch.no_grad():
            scores = network(torch.from_numpy(normalized(chips)).to(device))
            return torch.softmax(scores, -1).argmax(-1).cpu().numpy()

    return predict


def forms_of(network, device, chips):
    """Return the bare network in PyTorch's forms: functions from chips to indices.

    Their tensors are made once for each batch, and kept.
    """
    import torch

    last = torch.channels_last
    half = torch.bfloat16 if device == "cpu" else torch.float16
    example = torch.from_numpy(normalized(chips)).to(device).contiguous(memory_format=last)
    network = network.to(device).to(memory_format=last)

    def fixed(module, kind):
        with torch.no_grad():
            traced = torch.jit.trace(copied(module, kind), example.to(kind), check_trace=False)
            return torch.jit.freeze(traced)

    def runs(module, kind, *, autocast=False):
        ready = {}

        def predict(chips):
            key = id(chips)
            if key not in ready:
                inputs = torch.from_numpy(normalized(chips)).to(device, kind)
                ready[key] = inputs.contiguous(memory_format=last)
            with torch.inference_mode(), torch.autocast(device, half, enabled=autocast):
                return module(ready[key]).argmax(-1).cpu().numpy()

        return predict

    name = str(half).removeprefix("torch.")
    forms = {
        "bare: channels_last float32": runs(network, torch.float32),
        "bare: traced and frozen float32": runs(fixed(network, torch.float32), torch.float32),
        f"bare: autocast to {name}": runs(network, torch.float32, autocast=True),
        f"bare: traced and frozen {name}": runs(fixed(network, half), half),
    }
    if device == "cuda":
        forms[f"bare: compiled {name}"] = runs(torch.compile(copied(network, half)), half)
    return forms


def copied(network, kind):
    """Return a copy of a network in a precision."""
    return copy.deepcopy(network).to(kind)


def write_weights(network, folder):
    import torch

    path = Path(folder) / "model.pth"
    torch.save(network.state_dict(), path)
    return path


def write_classifier(network, backbone, folder):
    """Write a FeatureClassifier as arcgis.learn does; return the paths of its .emd and weights."""
    weights = write_weights(network, folder)
    model = write_definition(
        folder, model_file=weights.name, size=SIZE, Framework="arcgis.learn.models._inferencing",
        ModelConfiguration="_FeatureClassifier", InferenceFunction="ArcGISObjectClassifier.py",
        ModelParameters={"backbone": backbone, "backend": "pytorch"},
    )  # fmt: skip
    return model, weights


def ours_of(network, backbone, device, *, precision):
    """Return our backend as a function from chips to indices, and the backend."""
    from object_classifier_core.backends.feature_classifier_backend import load
    from object_classifier_core.backends.interface import LoadOptions
    from object_classifier_core.engine.calibration_sample import SAMPLE_CHIPS
    from object_classifier_core.job import Processor
    from object_classifier_core.model.definition import ClassEntry, ModelDefinition, ModelKind

    with tempfile.TemporaryDirectory() as folder:
        path = write_weights(network, folder)
        definition = ModelDefinition(
            kind=ModelKind.FEATURE_CLASSIFIER,
            source="benchmark",
            emd_path=None,
            model_file=path,
            classes=tuple(ClassEntry(index, str(index)) for index in range(CLASSES)),
            image_width=SIZE,
            image_height=SIZE,
            backbone=backbone,
        )
        processor = Processor.GPU if device == "cuda" else Processor.CPU
        backend = load(definition, LoadOptions(processor, precision=precision))
    if backend.reduced_precisions:  # as a run does, on a sample of its chips
        sample, _ = striped(SAMPLE_CHIPS, seed=98, size=SIZE)
        parts = np.split(sample, range(BATCH_SIZES[device], len(sample), BATCH_SIZES[device]))
        backend.use(backend.calibrate(parts))
    return lambda chips: backend.predict(chips, None).codes, backend


if __name__ == "__main__":
    main()
