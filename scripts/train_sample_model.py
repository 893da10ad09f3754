"""Train the sample model on towns of other seeds than the demo's, and pack it as a .dlpk.

    damage_sample.dlpk   an .emd and an ONNX graph; runs with the BASE environment alone
    damage_sample.json   how it was trained, and how it does on a town that it has not seen

Needs numpy, shapely, rasterio, pyogrio, torch and onnx (`make model`). One core, some ten minutes.
"""

from __future__ import annotations

import argparse
import json
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import onnx
import torch
from make_scene import PIXELS, in_view, surveyed
from onnx import TensorProto, helper, numpy_helper
from torch import nn
from town.canvas import PIXEL
from town.paint import paint_town
from town.plan import CLASSES, plan_town

if TYPE_CHECKING:
    from numpy.typing import NDArray

NAME = "damage_sample"
CHIP = 96
MARGIN = 6
"""Pixels by which training chips are larger, so that they can be shifted."""

TRAINING_SEEDS = (1, 2, 3, 4, 5)
VALIDATION_SEED = 6
EPOCHS = 24
BATCH = 48
COLOURS = {"intact": [0, 158, 115], "damaged": [240, 173, 0], "destroyed": [178, 24, 62]}
"""Green, amber and crimson that differ in lightness too, for those who do not see red and green."""


class Net(nn.Module):
    """Six convolutions, an average, three classes: 127,000 weights."""

    CHANNELS = ((3, 20, 2), (20, 32, 2), (32, 32, 1), (32, 64, 2), (64, 64, 1), (64, 96, 2))

    def __init__(self) -> None:
        super().__init__()
        self.convolutions = nn.ModuleList(
            nn.Conv2d(i, o, 3, stride=stride, padding=1, bias=False)
            for i, o, stride in self.CHANNELS
        )
        self.norms = nn.ModuleList(nn.BatchNorm2d(o) for _, o, _ in self.CHANNELS)
        self.head = nn.Linear(self.CHANNELS[-1][1], len(CLASSES))

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """Return logits of (N, 3, H, W) pixels, 0 to 255."""
        x = x / 127.5 - 1
        for convolution, norm in zip(self.convolutions, self.norms):
            x = torch.relu(norm(convolution(x)))
        return self.head(nn.functional.dropout(x.mean((2, 3)), 0.2, self.training))


def chips_of_town(seed: int, cache: Path) -> tuple[NDArray[np.uint8], NDArray[np.int64]]:
    """Return (N, 3, side, side) chips with MARGIN all round, and their classes.

    The window is the engine's for `CropSizeFixed` 1: centred on the footprint's bounds, moved to
    the nearest whole pixel (PRODUCT.md 2), black beyond the image.
    """
    file = cache / f"town_{seed}.npz"
    if not file.exists():
        town = plan_town(seed, PIXELS * PIXEL)
        rng = np.random.default_rng([seed, 3])
        image = np.pad(paint_town(town, seed), ((0, 0), (CHIP, CHIP), (CHIP, CHIP)))
        buildings = in_view(town)
        chips = [_chip(image, surveyed(b, rng).bounds) for b in buildings]
        truth = [CLASSES.index(b.truth) for b in buildings]
        np.savez(file, chips=np.stack(chips), truth=np.array(truth))
    with np.load(file) as data:
        return data["chips"], data["truth"]


def _chip(padded: NDArray[np.uint8], bounds: tuple[float, ...]) -> NDArray[np.uint8]:
    left, top, right, bottom = (side / PIXEL for side in bounds)
    column = int(np.floor((left + right) / 2 - CHIP / 2 + 0.5)) + CHIP - MARGIN
    row = int(np.floor((top + bottom) / 2 - CHIP / 2 + 0.5)) + CHIP - MARGIN
    side = CHIP + 2 * MARGIN
    return padded[:, row : row + side, column : column + side]


def augmented(chips: torch.Tensor, generator: torch.Generator) -> torch.Tensor:
    """Shift, turn, mirror and relight a batch."""
    row, column = (int(n) for n in torch.randint(0, 2 * MARGIN + 1, (2,), generator=generator))
    chips = chips[:, :, row : row + CHIP, column : column + CHIP].float()
    turn, mirror = (int(n) for n in torch.randint(0, 4, (2,), generator=generator))
    chips = torch.rot90(chips, turn, (2, 3))
    chips = chips.flip(3) if mirror % 2 else chips
    gain = 1 + 0.12 * torch.randn((len(chips), 1, 1, 1), generator=generator)
    tint = 1 + 0.03 * torch.randn((len(chips), 3, 1, 1), generator=generator)
    return (chips * gain * tint).clamp(0, 255)


def train(chips: NDArray[np.uint8], truth: NDArray[np.int64], *, seed: int, epochs: int) -> Net:
    """Return the trained network; the same on every run of the same machine."""
    torch.manual_seed(seed)
    generator = torch.Generator().manual_seed(seed)
    network = Net()
    pixels, classes = torch.from_numpy(chips), torch.from_numpy(truth)
    weights = (1 / torch.bincount(classes)).sqrt()
    loss_of = nn.CrossEntropyLoss(weights / weights.mean(), label_smoothing=0.03)
    optimizer = torch.optim.AdamW(network.parameters(), lr=2e-3, weight_decay=2e-2)
    steps = epochs * -(-len(pixels) // BATCH)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, 4e-3, total_steps=steps)
    for epoch in range(epochs):
        total = 0.0
        for batch in torch.randperm(len(pixels), generator=generator).split(BATCH):
            optimizer.zero_grad()
            loss = loss_of(network(augmented(pixels[batch], generator)), classes[batch])
            loss.backward()
            optimizer.step()
            schedule.step()
            total += float(loss.detach()) * len(batch)
        print(f"epoch {epoch + 1}/{epochs}: loss {total / len(pixels):.3f}", flush=True)
    return network.eval()


def confusion(
    network: Net, chips: NDArray[np.uint8], truth: NDArray[np.int64]
) -> NDArray[np.int64]:
    """Return counts, rows the truth and columns the prediction."""
    middle = torch.from_numpy(chips)[:, :, MARGIN : MARGIN + CHIP, MARGIN : MARGIN + CHIP].float()
    with torch.no_grad():
        labels = torch.cat([network(batch).argmax(1) for batch in middle.split(64)]).numpy()
    counts = np.zeros((len(CLASSES), len(CLASSES)), np.int64)
    np.add.at(counts, (truth, labels), 1)
    return counts


def onnx_graph(network: Net) -> onnx.ModelProto:
    """Write the network down as a graph: 8-bit pixels in, probabilities out.

    Taking integers leaves nothing to say about normalisation; batch norms are folded into the
    convolutions.
    """
    nodes = [helper.make_node("Cast", ["pixels"], ["x"], to=TensorProto.FLOAT)]
    tensors = []

    def constant(name: str, values: torch.Tensor) -> str:
        tensors.append(numpy_helper.from_array(values.detach().numpy().astype(np.float32), name))
        return name

    nodes.append(helper.make_node("Div", ["x", constant("half", torch.tensor(127.5))], ["scaled"]))
    nodes.append(helper.make_node("Sub", ["scaled", constant("one", torch.tensor(1.0))], ["x0"]))
    for i, (convolution, norm) in enumerate(zip(network.convolutions, network.norms)):
        scale = norm.weight / torch.sqrt(norm.running_var + norm.eps)
        weight = constant(f"weight{i}", convolution.weight * scale[:, None, None, None])
        bias = constant(f"bias{i}", norm.bias - norm.running_mean * scale)
        stride = list(convolution.stride)
        nodes.append(
            helper.make_node(
                "Conv", [f"x{i}", weight, bias], [f"y{i}"],
                kernel_shape=[3, 3], strides=stride, pads=[1, 1, 1, 1],
            )
        )  # fmt: skip
        nodes.append(helper.make_node("Relu", [f"y{i}"], [f"x{i + 1}"]))
    last = f"x{len(network.convolutions)}"
    head = [constant("head", network.head.weight.T), constant("head_bias", network.head.bias)]
    nodes += [
        helper.make_node("GlobalAveragePool", [last], ["average"]),
        helper.make_node("Flatten", ["average"], ["features"]),
        helper.make_node("Gemm", ["features", *head], ["logits"]),
        helper.make_node("Softmax", ["logits"], ["probabilities"], axis=1),
    ]
    graph = helper.make_graph(
        nodes,
        NAME,
        [helper.make_tensor_value_info("pixels", TensorProto.UINT8, ["n", 3, CHIP, CHIP])],
        [helper.make_tensor_value_info("probabilities", TensorProto.FLOAT, ["n", len(CLASSES)])],
        tensors,
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 13)], ir_version=8)
    onnx.checker.check_model(model, full_check=True)
    return model


def model_definition() -> dict[str, object]:
    """Return the .emd."""
    cell = {"spatialReference": {"wkid": 32615, "latestWkid": 32615}}
    return {
        "Framework": "ONNX",
        "ModelType": "ObjectClassification",
        "ModelName": "Damage sample",
        "Description": "Three states of a building after a storm. Trained on painted towns; a "
        "sample to try the tool with, not a tool for real damage.",
        "ModelFile": f"{NAME}.onnx",
        "ImageWidth": CHIP,
        "ImageHeight": CHIP,
        "ExtractBands": [0, 1, 2],
        "CropSizeFixed": 1,
        "BlackenAroundFeature": 0,
        "ImageSpaceUsed": "MAP_SPACE",
        "MinCellSize": {"x": 0.15, "y": 0.15, **cell},
        "MaxCellSize": {"x": 0.3, "y": 0.3, **cell},
        "Classes": [
            {"Value": value, "Name": name, "Color": COLOURS[name]}
            for value, name in enumerate(CLASSES, start=1)
        ],
    }


def write_package(path: Path, model: onnx.ModelProto) -> None:
    """Pack graph and definition, with fixed dates, so that equal content gives equal bytes."""
    members = {
        f"{NAME}.emd": json.dumps(model_definition(), indent=2).encode(),
        f"{NAME}.onnx": model.SerializeToString(deterministic=True),
    }
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in members.items():
            package.writestr(zipfile.ZipInfo(name, (2026, 1, 1, 0, 0, 0)), content)


def main() -> None:
    """Read the command line."""
    parser = argparse.ArgumentParser(description="Train and pack the sample model.")
    parser.add_argument("--work", type=Path, required=True, help="where painted towns are kept")
    parser.add_argument("--output", type=Path, required=True)
    parser.add_argument("--epochs", type=int, default=EPOCHS)
    options = parser.parse_args()
    options.work.mkdir(parents=True, exist_ok=True)
    torch.set_num_threads(1)

    towns = [chips_of_town(seed, options.work) for seed in TRAINING_SEEDS]
    chips, truth = (np.concatenate(parts) for parts in zip(*towns))
    print(f"{len(chips)} chips: {np.bincount(truth)} of {CLASSES}", flush=True)
    network = train(chips, truth, seed=0, epochs=options.epochs)
    counts = confusion(network, *chips_of_town(VALIDATION_SEED, options.work))
    accuracy = float(np.trace(counts) / counts.sum())
    print(f"validation accuracy {accuracy:.4f}\n{counts}")

    options.output.mkdir(parents=True, exist_ok=True)
    write_package(options.output / f"{NAME}.dlpk", onnx_graph(network))
    report = {
        "training_seeds": TRAINING_SEEDS,
        "training_chips": np.bincount(truth).tolist(),
        "epochs": options.epochs,
        "validation_seed": VALIDATION_SEED,
        "classes": CLASSES,
        "validation_confusion_rows_are_truth": counts.tolist(),
        "validation_accuracy": round(accuracy, 4),
        "weights": sum(p.numel() for p in network.parameters()),
        "torch": torch.__version__,
    }
    (options.output / f"{NAME}.json").write_text(json.dumps(report, indent=1) + "\n")


if __name__ == "__main__":
    main()
