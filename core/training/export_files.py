r"""What lies beside the chips of an export: labels, and files that say what there is.

    map.txt                      images\000000000000.tif  labels\000000000000.xml
    labels/000000000000.xml      like PASCAL VOC: the class and the box of the one object
    stats.txt                    for people
    esri_model_definition.emd    how the chips were cut, the classes, statistics of the bands
    esri_accumulated_stats.json  counts of chips and objects, states of the statistics
    objects.csv                  our own: which feature each chip shows, and where it lies

Source: ESRI_FORMATS.md 2 ("Training-data EMD") and 4.1, SUPPLY.md 3; exports of ArcGIS Pro 2.1 to 3
that lie in public repositories, for the form of the texts. arcgis.learn takes the first line of
map.txt that is two words for the names of all files, and digits in <name> for the `Value` of a
class; a name there it takes for the first class, without a word.
"""

from __future__ import annotations

import csv
import json
from dataclasses import dataclass, field
from html import escape
from typing import TYPE_CHECKING, Any, Iterable, NamedTuple

import numpy as np

from ..labels.chip_export import ExportFormat
from ..labels.chip_folder import CSV_COLUMNS, EMD_FILE, OBJECTS_CSV, STATS_FILE, ChipFolderKind
from ..labels.labelled_tiles import IMAGES, LABELS, MAP_FILE
from ..system.atomic import write_atomically

if TYPE_CHECKING:
    from pathlib import Path

    from ..model.definition import ClassEntry
    from ..training_job import TrainingJob
    from .band_statistics import BandStatistics
    from .draft import Draft

STATS_TEXT = "stats.txt"
ANNOTATION_SOURCE = "Object Classifier for QGIS"
KINDS = {
    ExportFormat.LABELED_TILES: ChipFolderKind.LABELED_TILES,
    ExportFormat.IMAGENET: ChipFolderKind.IMAGENET,
}


class BoundingBox(NamedTuple):
    """Where an object lies in its chip, pixels from the top left."""

    xmin: float
    ymin: float
    xmax: float
    ymax: float


@dataclass
class WrittenChip:
    """A chip that is written.

    Attributes:
        image: path in the export, with "/".
        label: place of its class.
        feature: id of the feature; "": not known.
        x, y: where the object is; NaN: not known.
        area: of the object, in square units of its CRS; where it has none, 0.
        block: of a spatial split; "": none.
    """

    image: str
    label: int
    feature: str
    x: float
    y: float
    area: float
    block: str = ""


@dataclass
class Written:
    """All that is written.

    Attributes:
        job: what was asked for.
        draft: how the chips are cut.
        format: of the folder.
        statistics: of the chips' pixels.
        raster_count: of images that show some object.
        chips: in the order of their names.
    """

    job: TrainingJob
    draft: Draft
    format: ExportFormat
    statistics: BandStatistics
    raster_count: int
    chips: list[WrittenChip] = field(default_factory=list)

    @property
    def counts(self) -> list[int]:
        """Chips of each class."""
        labels = [chip.label for chip in self.chips]
        counts: list[int] = np.bincount(labels, minlength=len(self.job.classes)).tolist()
        return counts

    def write(self, folder: Path) -> None:
        """Write the files beside the chips.

        Raises:
            OSError: they cannot be written.
        """
        write_atomically(folder / MAP_FILE, "".join(map(self._map_line, self.chips)))
        write_atomically(folder / STATS_TEXT, self._stats_text())
        for name, content in ((EMD_FILE, self._definition()), (STATS_FILE, self._stats())):
            write_atomically(folder / name, json.dumps(content, indent=2, ensure_ascii=False))
        with (folder / OBJECTS_CSV).open("w", encoding="utf-8", newline="") as file:
            rows = csv.writer(file)
            rows.writerow(CSV_COLUMNS)
            for chip in self.chips:
                place = (_known(chip.x), _known(chip.y))
                rows.writerow((chip.image, chip.feature, *place, chip.block))

    def _map_line(self, chip: WrittenChip) -> str:
        image = chip.image.replace("/", "\\")
        if self.format is ExportFormat.IMAGENET:
            return f"{image}\n"
        return f"{image}  {LABELS}\\{_stem(chip)}.xml \n"

    def _definition(self) -> dict[str, Any]:
        keys = self.draft.keys
        seen = self.statistics
        names = self._band_names()
        return {
            "ModelType": keys["ModelType"],
            "ImageHeight": self.draft.chip_height,
            "ImageWidth": self.draft.chip_width,
            "ExtractBands": list(range(len(names))),
            "Classes": [
                {"Value": each.value, "Name": each.name, "Color": list(each.color or (0, 0, 0))}
                for each in self.job.classes
            ],
            "MetaDataMode": KINDS[self.format].value,
            "ImageSpaceUsed": keys["ImageSpaceUsed"],
            "CropTileMode": "Fixed_Size" if keys["CropSizeFixed"] else "Variable_Size",
            "BlackenAroundFeature": bool(keys["BlackenAroundFeature"]),
            "IsMultidimensional": False,
            "MinCellSize": keys["MinCellSize"],
            "MaxCellSize": keys["MaxCellSize"],
            "InputRastersProps": {
                "RasterCount": self.raster_count,
                "SensorName": "",
                "BandNames": names,
            },
            "AllTilesStats": [
                {"BandName": name, "Min": least, "Max": most, "Mean": mean, "StdDev": deviation}
                for name, least, most, mean, deviation in zip(
                    names, *map(_floats, (seen.minimum, seen.maximum, seen.mean, seen.deviation))
                )
            ],
        }

    def _stats(self) -> dict[str, Any]:
        seen, counts, total = self.statistics, self.counts, len(self.chips)
        keys = self.draft.keys
        return {
            "Version": 1,
            "NumBands": len(seen.mean),
            "TileSizeX": self.draft.chip_width,
            "TileSizeY": self.draft.chip_height,
            "NumClasses": len(self.job.classes),
            "NumTiles": total,
            "OutputFeatures": True,
            "MetaDataMode": KINDS[self.format].value,
            "MinCellSize": keys["MinCellSize"],
            "MaxCellSize": keys["MaxCellSize"],
            "Classes": [
                {"ClassValue": each.value, "ClassName": each.name} for each in self.job.classes
            ],
            "FeatureStats": {
                "NumClasses": len(self.job.classes),
                "NumImagesTotal": total,
                "NumFeaturesTotal": total,
                "NumImagesPerClass": counts,
                "NumFeaturesPerClass": counts,
                "NumFeaturesPerImage": _summary([1] * total),
                "FeatureAreaPerClass": [_summary(areas) for areas in self._areas()],
            },
            "BandStatsState": [
                {"Min": least, "Max": most, "M1": mean, "M2": squares, "Num": int(count)}
                for least, most, mean, squares, count in zip(
                    *map(_floats, (seen.minimum, seen.maximum, seen.mean, seen.squares, seen.count))
                )
            ],
        }

    def _stats_text(self) -> str:
        bands, total = len(self.statistics.mean), len(self.chips)
        size = f"{bands}*{self.draft.chip_width}*{self.draft.chip_height}"
        heads = ("min size", "mean size", "max size")
        lines = [
            f"images = {total} *{size}",
            f"features = {total}",
            "features per image = [min = 1, mean = 1.00, max = 1]",
            f"classes = {len(self.job.classes)}",
            f"{'cls name':<24}{'cls value':>15}{'images':>11}{'features':>11}"
            + "".join(f"{head:>12}" for head in heads),
        ]
        for each, count, areas in zip(self.job.classes, self.counts, self._areas()):
            of = _summary(areas)
            sizes = "".join(f"{of[name]:>12.2f}" for name in ("Min", "Mean", "Max"))
            name = " ".join(each.name.split())
            lines.append(f"{name:<24}{each.value:>15}{count:>11}{count:>11}{sizes}")
        return "\n".join((*lines, ""))

    def _areas(self) -> list[list[float]]:
        """Return the areas of the objects of each class."""
        areas: list[list[float]] = [[] for _ in self.job.classes]
        for chip in self.chips:
            areas[chip.label].append(chip.area)
        return areas

    def _band_names(self) -> list[str]:
        """Return a name for each band. Source: ESRI_FORMATS.md 4.1: other names are multispectral.

        Assumption: bands without a name are called as ArcGIS calls them.
        """
        if not self.draft.is_multispectral:
            return ["Red", "Green", "Blue"]
        return [name or f"Band_{place}" for place, name in enumerate(self._written_names(), 1)]

    def _written_names(self) -> Iterable[str]:
        known = self.draft.band_names
        return (known[band] if band < len(known) else "" for band in self.draft.bands)


def annotation(
    image: str, size: tuple[int, int], depth: int, label: ClassEntry, box: BoundingBox
) -> str:
    """Return the label file of a chip.

    Args:
        image: name of the file.
        size: height and width, pixels.
        depth: number of bands.
        label: class of the object.
        box: of the object.
    """
    height, width = size
    corners = "".join(
        f"      <{name}>{value:.2f}</{name}>\n" for name, value in zip(BoundingBox._fields, box)
    )
    return (
        '<?xml version="1.0"?>\n'
        "<annotation>\n"
        f"  <filename>{escape(image)}</filename>\n"
        "  <source>\n"
        f"    <annotation>{ANNOTATION_SOURCE}</annotation>\n"
        "  </source>\n"
        f"  <size>\n    <width>{width}</width>\n    <height>{height}</height>\n"
        f"    <depth>{depth}</depth>\n  </size>\n"
        f"  <object>\n    <name>{label.value}</name>\n    <bndbox>\n{corners}    </bndbox>\n"
        "  </object>\n"
        "</annotation>\n"
    )


def folder_of(written: ExportFormat, label: ClassEntry) -> str:
    """Return the folder of the chips of a class, in the export."""
    return IMAGES if written is ExportFormat.LABELED_TILES else f"{IMAGES}/{label.name}"


def _stem(chip: WrittenChip) -> str:
    return chip.image.rpartition("/")[2].rpartition(".")[0]


def _known(number: float) -> str:
    return f"{number:.12g}" if np.isfinite(number) else ""


def _floats(column: Any) -> list[float]:
    return [float(number) for number in column]


def _summary(numbers: list[Any]) -> dict[str, Any]:
    total = sum(numbers)
    return {
        "Min": min(numbers, default=0),
        "Max": max(numbers, default=0),
        "Mean": total / max(len(numbers), 1),
        "Sum": total,
        "Count": len(numbers),
    }
