"""Chips per second of our FeatureClassifier backend against PyTorch as Esri's functions run it.

    python benchmarks/model_throughput.py [--device cpu|cuda] [--backbone resnet34] [--rounds 5]

Run it in the model environment. Both sides get the same 8-bit chips of 224 px in batches of equal
size, and the same network, which is trained for a few steps so that its margins are those of a
real classifier. The peer does what Esri's functions do: normalise in NumPy, run eager float32
(ESRI_FORMATS.md 3.3). Sides take turns, so that other load on the machine meets both; the best
round counts.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from pathlib import Path

import numpy as np
from common import settings_of_a_run

SIZE = 224
CLASSES = 4
BATCH_SIZES = {"cpu": 16, "cuda": 128}
MEAN = 255 * np.array([0.485, 0.456, 0.406]).reshape(1, 3, 1, 1)
STD = 255 * np.array([0.229, 0.224, 0.225]).reshape(1, 3, 1, 1)


def striped(count, seed, size):
    """Return chips with stripes of two widths and directions, from plain to almost invisible."""
    random = np.random.default_rng(seed)
    rows, columns = np.mgrid[:size, :size]
    kinds = random.integers(0, CLASSES, count)
    chips = random.normal(128, 30, (count, 3, size, size))
    for index, kind in enumerate(kinds):
        waves = np.sin((0.3, 0.8)[kind % 2] * (rows, columns)[kind // 2] + random.uniform(0, 6))
        chips[index] += random.uniform(10, 60) * waves
    return np.clip(chips, 0, 255).astype(np.uint8), kinds


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
        inputs = torch.from_numpy(((chips - MEAN) / STD).astype(np.float32)).to(device)
        loss = torch.nn.functional.cross_entropy(
            network(inputs), torch.from_numpy(kinds).to(device)
        )
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return network.eval().cpu()


def peer_of(network, device):
    import torch

    network = network.to(device)

    def predict(chips):
        inputs = torch.from_numpy(((chips - MEAN) / STD).astype(np.float32)).to(device)
        with torch.no_grad():
            return torch.softmax(network(inputs), -1).argmax(-1).cpu().numpy()

    return predict


def ours_of(network, backbone, device, *, precision):
    """Return our backend as a function from chips to indices, and what it says of itself."""
    import torch
    from object_classifier_core.backends.feature_classifier_backend import load
    from object_classifier_core.backends.interface import LoadOptions
    from object_classifier_core.engine.sample import SAMPLE_CHIPS
    from object_classifier_core.job import Processor
    from object_classifier_core.model.definition import ClassEntry, ModelDefinition, ModelKind

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "model.pth"
        torch.save(network.state_dict(), path)
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
    if backend.reduced_precisions:  # as the pipeline does, on chips of the run
        sample, _ = striped(SAMPLE_CHIPS, seed=98, size=SIZE)
        parts = np.split(sample, range(BATCH_SIZES[device], len(sample), BATCH_SIZES[device]))
        backend.use(backend.calibrate(parts))

    def predict(chips):
        return np.array(backend.predict(chips, np.ones(chips.shape, bool)).values)

    return predict, backend


def measure(sides, chips, batch_size, rounds):
    """Return the shortest time of each side, and its answers."""
    best = dict.fromkeys(sides, float("inf"))
    answers = {}
    for _ in range(rounds + 1):  # the first one warms up
        for name, predict in sides.items():
            start = time.perf_counter()
            parts = [
                predict(chips[first : first + batch_size])
                for first in range(0, len(chips), batch_size)
            ]
            best[name] = min(best[name], time.perf_counter() - start)
            answers[name] = np.concatenate(parts)
    return best, answers


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--device", choices=["cpu", "cuda"])
    parser.add_argument("--backbone", default="resnet34", help="a resnet of torchvision")
    parser.add_argument("--batches", type=int, default=4, help="per round")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--steps", type=int, default=40, help="of training before")
    wishes = parser.parse_args()
    with settings_of_a_run():
        compare(wishes)


def compare(wishes):
    import torch

    device = wishes.device or ("cuda" if torch.cuda.is_available() else "cpu")
    batch_size = BATCH_SIZES[device]
    network = train(network_of(wishes.backbone), device, wishes.steps)
    ours, backend = ours_of(network, wishes.backbone, device, precision=None)
    plain, _ = ours_of(network, wishes.backbone, device, precision="float32")
    chips, _ = striped(wishes.batches * batch_size, seed=99, size=SIZE)
    sides = {
        "plain PyTorch, float32": peer_of(network, device),
        "ours, held to float32": plain,
        "ours": ours,
    }
    best, answers = measure(sides, chips, batch_size, wishes.rounds)

    print(f"{wishes.backbone}, {SIZE} px, batches of {batch_size}; {backend.device}, ", end="")
    print(f"{torch.get_num_threads()} threads, torch {torch.__version__}, {backend.precision}")
    print(f"{'':24} {'chips/s':>8} {'ratio':>6} {'labels that differ':>19}")
    slowest, reference = best["plain PyTorch, float32"], answers["plain PyTorch, float32"]
    for name, seconds in best.items():
        differ = int((answers[name] != reference).sum())
        print(f"{name:24} {len(chips) / seconds:8.1f} {slowest / seconds:6.2f} {differ:19}")


if __name__ == "__main__":
    main()
