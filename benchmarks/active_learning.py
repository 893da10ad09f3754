"""Do labels that are chosen by doubt teach more than labels chosen at random?

    python benchmarks/active_learning.py [--data ../shared/data] [--out FILE]

in the model environment with the set BACKBONE. The chips are chips_harvey (damaged houses; not in
the repository), the features those of METHOD FAST, and who chooses is the code of sampleobjects:
RANDOM, and RANDOM for the first labels and then UNCERTAIN. Of five folds of ground each is tested
once, by models that are trained on labels of the others, and all is done again with other seeds.
"""

from __future__ import annotations

import argparse
import statistics
from pathlib import Path

import numpy as np
from common import ROOT, benchmark

DEGREES = 0.05
"""Side of the blocks, whose places are longitude and latitude."""

FIRST, ROUND, ALL = 40, 20, 240
"""Labels of the first round, of each further one, and in the end."""

SEEDS = 3
FOLDS = 5
PENALTY = 100.0
"""Of the logistic regression; FAST finds it where there are labels enough."""

WORST = -0.01
"""Accuracy that UNCERTAIN may lack."""


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared" / "data")
    parser.add_argument("--out", type=Path)
    options = parser.parse_args()
    with benchmark("Are labels chosen by doubt worth more?", options.out) as (findings, _):
        chips, features = chips_and_features(options.data.resolve() / "chips_harvey")
        folds = folds_of(chips)
        curves = {
            method: np.mean(
                [
                    accuracies(method, chips, features, folds == fold, seed)
                    for seed in range(SEEDS)
                    for fold in range(FOLDS)
                ],
                axis=0,
            ).tolist()
            for method in ("RANDOM", "UNCERTAIN")
        }
        counts = list(range(FIRST, ALL + 1, ROUND))
        gains = [one - other for other, one in zip(*curves.values())]
        columns = (*curves.values(), gains)
        rows = [[n, *(100 * each for each in row)] for n, *row in zip(counts, *columns)]
        findings.table("Right, percent, by labels", ["labels", *curves, "gain"], rows)
        findings.goal("smallest gain of accuracy", WORST, min(gains))
        findings.goal("mean gain of accuracy", 0.0, statistics.fmean(gains[1:]))


def chips_and_features(folder):
    """Return the chips of a folder of classes, and (N, D) features of them."""
    from object_classifier_core.backends.torch_device import TorchDevice
    from object_classifier_core.labels.chip_folder import read_chip_folder
    from object_classifier_core.model.definition import ClassEntry
    from object_classifier_core.model.normalization import IMAGENET
    from object_classifier_core.training.features import BATCH_SIZE, Extractor
    from object_classifier_core.training.weights import starting_weights
    from object_classifier_core.training_job import TrainingJob
    from PIL import Image

    chips = read_chip_folder(folder).chips
    pixels = np.stack(
        [np.asarray(Image.open(each.path).convert("RGB")).transpose(2, 0, 1) for each in chips]
    )
    job = TrainingJob("benchmark", (ClassEntry(1, "damage"), ClassEntry(2, "no_damage")))
    cpu = TorchDevice("cpu", "CPU")
    extractor = Extractor(starting_weights(job, 3), IMAGENET, cpu, pixels.shape[2:])
    parts = (pixels[first : first + BATCH_SIZE] for first in range(0, len(chips), BATCH_SIZE))
    return chips, np.concatenate([extractor.of_pixels(part) for part in parts])


def folds_of(chips):
    """Return the fold of each chip: blocks of ground, dealt in turn, the largest first."""
    blocks = [(int(each.x // DEGREES), int(each.y // DEGREES)) for each in chips]
    names, inverse, counts = np.unique(
        np.array(blocks), axis=0, return_inverse=True, return_counts=True
    )
    order = np.argsort(-counts, kind="stable")
    fold = np.empty(len(names), int)
    fold[order] = np.arange(len(names)) % FOLDS
    return fold[inverse.reshape(-1)]


def accuracies(method, chips, features, is_test, seed):
    """Return the accuracy on chips of other ground after each round of labels."""
    from object_classifier_core.sampling.probability import draw_random
    from object_classifier_core.sampling.uncertainty import draw_uncertain
    from object_classifier_core.training.logistic import fit

    names = sorted({each.label for each in chips})
    labels = np.array([names.index(each.label) for each in chips])
    pool = np.flatnonzero(~is_test)
    frame = frame_of([chips[row] for row in pool], seed)
    chosen, found = list(draw_random(frame, FIRST, seed).rows), []
    while True:
        rows = pool[chosen]
        model = fit(features[rows], labels[rows], np.ones(len(rows)), PENALTY, len(names))
        said = np.argmax(model.logits(features[is_test]), axis=1)
        found.append(np.mean(said == labels[is_test]))
        if len(chosen) >= ALL:
            return found
        for index in chosen:
            frame.answered[index] = 1
        if method == "RANDOM":
            chosen += draw_random(frame, ROUND, seed).rows
        else:
            classify(frame, names, model.logits(features[pool]))
            chosen += draw_uncertain(frame, ROUND).rows


def frame_of(chips, seed):
    """Return a frame of chips that nobody has classified."""
    from object_classifier_core.sampling.frame import Frame, key_of

    frame = Frame()
    for each in chips:
        frame.append(key_of(seed, each.path.name.encode()), x=each.x, y=each.y)
        frame.chosen.append()
    return frame


def classify(frame, names, logits):
    """Give the objects of a frame classes and doubts, as a layer of a run has them."""
    likely = np.exp(logits - logits.max(axis=1, keepdims=True))
    likely /= likely.sum(axis=1, keepdims=True)
    ordered = np.sort(likely, axis=1)
    for index, best in enumerate(likely.argmax(axis=1)):
        frame.classes[index] = frame.number_of(names[best])
        frame.doubts[index] = 1 - (ordered[index, -1] - ordered[index, -2])


if __name__ == "__main__":
    main()
