"""Print the confusion matrix of a classified layer against the truth, with every count.

Exit status 1 when a building of the truth has no row. Runs in the model environment.
"""

from __future__ import annotations

import argparse
import csv
import json
import zipfile
from collections import Counter
from pathlib import Path
from typing import Sequence

import pyogrio

NOT_CLASSIFIED = "(none)"


def class_names(package: Path) -> list[str]:
    """Return the classes of a model package, in its order."""
    with zipfile.ZipFile(package) as archive:
        (name,) = (name for name in archive.namelist() if name.endswith(".emd"))
        return [entry["Name"] for entry in json.loads(archive.read(name))["Classes"]]


def read_labels(path: Path) -> tuple[dict[int, str], Counter[str]]:
    """Return label by id, and how often each reason for having none occurs."""
    meta, _, _, columns = pyogrio.raw.read(path, layer=path.stem, read_geometry=False)
    rows = dict(zip(meta["fields"], columns))
    labels = {int(i): label or NOT_CLASSIFIED for i, label in zip(rows["id"], rows["ClassLabel"])}
    return labels, Counter(str(reason) for reason in rows["Status"] if reason)


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
    options = parser.parse_args()

    labels, reasons = read_labels(options.classified)
    truth = read_truth(options.truth)
    if not set(truth) <= set(labels):
        raise SystemExit(f"{len(set(truth) - set(labels))} buildings of the truth have no row")
    counts = Counter((name, labels[i]) for i, name in truth.items())
    print("\n".join(table(counts, class_names(options.model))))
    right = sum(n for (name, label), n in counts.items() if name == label)
    print(f"accuracy {right / len(truth):.4f}: {right} of {len(truth)} buildings")
    print(f"rows {len(labels)}, of which without a truth {len(set(labels) - set(truth))}")
    for reason, n in reasons.items():
        print(f"not classified, {n}: {reason}")


if __name__ == "__main__":
    main()
