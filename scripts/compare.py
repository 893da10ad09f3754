"""Print the confusion matrix of a classified layer against the truth, with every count.

Exit status 1 when a building of the truth has no row. Runs in the model environment.

Of a layer that a model was trained on, only the buildings without a label are compared, beside what
the training said of itself:
    compare.py CLASSIFIED TRUTH MODEL --labelled damage --training LOG
"""

from __future__ import annotations

import argparse
import csv
import json
import zipfile
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any, Sequence

import pyogrio

if TYPE_CHECKING:
    from numpy.typing import NDArray

NOT_CLASSIFIED = "(none)"


def class_names(package: Path) -> list[str]:
    """Return the classes of a model package, in its order."""
    with zipfile.ZipFile(package) as archive:
        (name,) = (name for name in archive.namelist() if name.endswith(".emd"))
        return [entry["Name"] for entry in json.loads(archive.read(name))["Classes"]]


def read_rows(path: Path) -> dict[str, NDArray[Any]]:
    """Return the columns of the layer."""
    meta, _, _, columns = pyogrio.raw.read(path, layer=path.stem, read_geometry=False)
    return dict(zip(meta["fields"], columns))


def estimate(path: Path) -> str:
    """Return what a training said of its model, in what qgis_process printed."""
    lines = path.read_text(encoding="utf-8").splitlines()
    said = dict(line.split(":\t", 1) for line in lines if ":\t" in line)
    accuracy, low, high = (float(said[f"ACCURACY{end}"]) for end in ("", "_LOW", "_HIGH"))
    return f"accuracy as the training estimated it {accuracy:.4f}: {low:.4f} to {high:.4f}"


def read_truth(path: Path) -> dict[int, str]:
    """Return class by id."""
    with path.open(newline="", encoding="utf-8") as file:
        return {int(row["id"]): row["truth"] for row in csv.DictReader(file)}


def table(counts: Counter[tuple[str, str]], classes: Sequence[str]) -> list[str]:
    """Return the lines of the confusion matrix: rows are the truth, columns the labels."""
    others = sorted({label for _, label in counts} - set(classes))
    columns = [*classes, *others]
    lines = ["".join(f"{word:>12}" for word in ["truth", *columns, "total", "recall"])]
    for truth in classes:
        row = [counts[truth, label] for label in columns]
        recall = counts[truth, truth] / sum(row) if sum(row) else float("nan")
        lines.append("".join(f"{cell:>12}" for cell in [truth, *row, sum(row), f"{recall:.3f}"]))
    totals = [sum(counts[truth, label] for truth in classes) for label in columns]
    lines.append("".join(f"{cell:>12}" for cell in ["total", *totals, sum(totals)]))
    precisions = [
        f"{counts[name, name] / total:.3f}" if total and name in classes else ""
        for name, total in zip(columns, totals)
    ]
    lines.append("".join(f"{cell:>12}" for cell in ["precision", *precisions]))
    return lines


def main() -> None:
    """Read the command line."""
    parser = argparse.ArgumentParser(description="Compare labels with the truth.")
    parser.add_argument("classified", type=Path)
    parser.add_argument("truth", type=Path)
    parser.add_argument("model", type=Path)
    parser.add_argument("--labelled", help="field with the labels that the model was trained on")
    parser.add_argument("--training", type=Path, help="what qgis_process printed of it")
    options = parser.parse_args()

    rows = read_rows(options.classified)
    labels = {int(i): label or NOT_CLASSIFIED for i, label in zip(rows["id"], rows["ClassLabel"])}
    reasons = Counter(str(reason) for reason in rows["Status"] if reason)
    truth = read_truth(options.truth)
    without = len(set(labels) - set(truth))
    if options.labelled:
        trained_on = {int(i) for i, label in zip(rows["id"], rows[options.labelled]) if label}
        truth = {number: name for number, name in truth.items() if number not in trained_on}
        print(f"without the {len(trained_on)} buildings that the model was trained on:")
    if not set(truth) <= set(labels):
        raise SystemExit(f"{len(set(truth) - set(labels))} buildings of the truth have no row")
    counts = Counter((name, labels[i]) for i, name in truth.items())
    print("\n".join(table(counts, class_names(options.model))))
    right = sum(n for (name, label), n in counts.items() if name == label)
    print(f"accuracy {right / len(truth):.4f}: {right} of {len(truth)} buildings")
    if options.training:
        print(estimate(options.training))
    print(f"rows {len(labels)}, of which without a truth {without}")
    for reason, n in reasons.items():
        print(f"not classified, {n}: {reason}")


if __name__ == "__main__":
    main()
