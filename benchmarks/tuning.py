"""Are METHOD FINE_TUNE and FROM_SCRATCH as good as a script that anybody would write?

    python benchmarks/tuning.py [--data ../shared/data] [--epochs 8] [--side 64] [--out FILE]

in the model environment with the set BACKBONE. Houses of chips_harvey, which are not in the
repository, in five folds of blocks of ground: each is tested once by a network that was trained on
three others and stopped by the fifth. The peer, tests/plain_script.py, gets the same chips in the
same parts, and the same epochs. Chips are made smaller, so that it takes a quarter of an hour.
"""

from __future__ import annotations

import argparse
import os
import sys
from importlib.util import find_spec
from pathlib import Path

import numpy as np
from common import ROOT, benchmark
from training import DEGREES, chips_of, trained

FOLDS = 5
POINTS = 2.0
"""That the mean of the folds may lie behind the peer's."""

RATES = {"FINE_TUNE": 3e-4, "FROM_SCRATCH": 1e-3}
"""Of the peer: what is usual for AdamW and such networks."""


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared" / "data")
    parser.add_argument("--methods", nargs="+", choices=list(RATES), default=list(RATES))
    parser.add_argument("--epochs", type=int, default=8)
    parser.add_argument("--side", type=int, default=64, help="of the chips, pixels")
    parser.add_argument("--out", type=Path)
    options = parser.parse_args()
    with benchmark("How good are networks that are tuned?", options.out) as (findings, folder):
        os.environ["OBJECT_CLASSIFIER_CACHE"] = str(folder / "cache")
        data = options.data.resolve() / "chips_harvey"
        chips = smaller(chips_of(data), options.side, folder / "chips")
        folds = folds_of(chips)
        for method in options.methods:
            compare(findings, folder / method, chips, folds, method, options.epochs)


def compare(findings, folder, chips, folds, method, epochs):
    """Train on each fold, by the task and by the peer."""
    rows = []
    for fold in range(FOLDS):
        parts = parts_of(folds, fold)
        split = [(*chip[:4], part) for chip, part in zip(chips, parts)]
        fast, *_ = trained(folder / f"fast{fold}", split, split="FIELD")
        report, seconds, _ = trained(
            folder / f"{fold}", split, split="FIELD", method=method, epochs=epochs
        )
        plain = peer(folder / f"{fold}", [chip[1] for chip in chips], parts, method, epochs)
        shares = [each.accuracy.value for each in (fast, report)]
        rows.append([f"fold {fold + 1}", *shares, plain, len(report.history), seconds])
        print(*rows[-1], flush=True)
    means = np.mean([row[1:] for row in rows], axis=0).tolist()
    findings.table(
        f"chips_harvey, {method}",
        ["tested on", "FAST", method, "plain script", "epochs", "seconds of processors"],
        [*rows, ["mean", *means]],
    )
    findings.goal(
        f"{method}: points behind a plain script", POINTS, 100 * (means[2] - means[1]), most=True
    )


def folds_of(chips):
    """Return the fold of each chip, dealt in blocks as a training deals them."""
    from object_classifier_core.split import deal
    from object_classifier_core.training_job import Split

    names = sorted({label for _, label, *_ in chips})
    return deal(
        x=[x for _, _, x, *_ in chips],
        y=[y for *_, y, _ in chips],
        labels=[names.index(label) for _, label, *_ in chips],
        groups=[-1] * len(chips),
        owners=list(range(len(chips))),
        split=Split.SPATIAL,
        chip_diagonal=0.0,
        block_size=DEGREES,
        folds=FOLDS,
        seed=1,
    ).fold


def parts_of(folds, fold):
    """Return which part of a training each chip is, where a fold tests and the next validates."""
    named = {fold: "TEST", (fold + 1) % FOLDS: "VALIDATION"}
    return [named.get(each, "TRAIN") for each in folds]


def peer(folder, classes, parts, method, epochs):
    """Return the share that the plain script has right, of the chips of a training."""
    sys.path.append(str(ROOT / "tests"))
    import plain_script
    import torch
    from object_classifier_core.backends.torch_device import prepare_torchvision
    from object_classifier_core.training.labelled_chips import PIXELS_FILE
    from object_classifier_core.training.weights import PACKAGE

    pixels = np.load(folder / PIXELS_FILE)
    labels = np.unique(classes, return_inverse=True)[1]
    rows = {part: np.flatnonzero(np.array(parts) == part) for part in set(parts)}
    prepare_torchvision()  # it may be of another build than torch
    torch.manual_seed(0)
    if method == "FROM_SCRATCH":
        network, options = plain_script.resnet18(len(set(classes))), {}
    else:
        weights = next(Path(find_spec(PACKAGE).origin).parent.glob("models/*.pth"))
        network = plain_script.lite0(weights, len(set(classes)))
        options = {"mean": (0.5,) * 3, "std": (0.5,) * 3}
    logits = plain_script.train(
        network,
        pixels,
        labels,
        train=rows["TRAIN"],
        validation=rows["VALIDATION"],
        epochs=epochs,
        rate=RATES[method],
        **options,
    )
    return float((logits[rows["TEST"]].argmax(1) == labels[rows["TEST"]]).mean())


def smaller(chips, side, folder):
    """Write chips of another size; return them."""
    from PIL import Image

    folder.mkdir()
    found = []
    for number, (path, *rest) in enumerate(chips):
        to = folder / f"{number}.png"
        with Image.open(path) as image:
            image.convert("RGB").resize((side, side), Image.Resampling.BILINEAR).save(to)
        found.append((to, *rest))
    return found


if __name__ == "__main__":
    main()
