r"""A folder of chips that are labelled: what each shows, and how the chips were cut.

Three kinds are read, and a folder that holds several folders of a kind:
    LABELED_TILES  exported by ArcGIS, or by us: map.txt, images/, labels/*.xml
    IMAGENET       exported by ArcGIS, or by us: images/CLASS/...
    CLASS_FOLDERS  anybody's: CLASS/..., or train/CLASS/..., validation/CLASS/..., test/CLASS/...
Beside the first two lie esri_model_definition.emd and esri_accumulated_stats.json, which say how
chips were cut, and what the numbers of classes mean. objects.csv, our own, says where they lie.
Other formats of ArcGIS are for other tasks, and are refused by name.

Source: ESRI_FORMATS.md 4.1, SUPPLY.md 3. Both sides; standard library only, besides `core.model`.
"""

from __future__ import annotations

import csv
import math
import os
import re
from collections import Counter
from dataclasses import dataclass, field, replace
from enum import Enum
from pathlib import Path, PurePosixPath
from typing import Any, Iterable, Iterator, Mapping, NamedTuple

from ..errors import InputError, PluginError
from ..feedback import SILENT, Feedback, refuse_cancelled
from ..job import Crop
from ..model.definition import CellSize, ClassEntry, ImageSpace
from ..model.emd import TrainingDataEmd, parse_training_data
from ..model.lenient_json import MAX_SIZE, decode, parse_object
from ..texts import joined as joined_texts
from ..texts import text
from .classes import class_name
from .labelled_tiles import (
    IMAGE_SUFFIXES,
    IMAGES,
    LABELS,
    MAP_FILE,
    MAX_MAP_BYTES,
    Files,
    list_of_chips,
    names_in_each,
    read_tiles,
)

EMD_FILE = "esri_model_definition.emd"
STATS_FILE = "esri_accumulated_stats.json"
OBJECTS_CSV = "objects.csv"
CSV_COLUMNS = ("chip", "feature_id", "x", "y", "block")
"""Of objects.csv: the path of the image, with "/"; the rest may be empty."""

MOST_FILES = 1_000_000
"""In a folder and the folders in it; looking through more takes longer than a user waits."""

_ASKED_EVERY = 256
"""Label files after which it is asked whether the user stopped."""

_PARTS = {
    **dict.fromkeys(("train", "training"), "TRAIN"),
    **dict.fromkeys(("val", "valid", "validation", "dev"), "VALIDATION"),
    **dict.fromkeys(("test", "testing"), "TEST"),
}
"""Names of folders that are parts of a split, not classes."""

_LONGITUDE_LATITUDE = re.compile(r"(-?\d{1,3}\.\d{3,})[_,](-?\d{1,2}\.\d{3,})")

NO_OBJECT = text("Chips that show no object (no-feature tiles)")
NO_IMAGE = text("Labels whose image is missing")
NO_LABEL = text("Chips without a label")
UNREADABLE_LABEL = text("Chips whose label file cannot be read")
SEVERAL_CLASSES = text("Chips that show objects of several classes")
UNKNOWN_CLASS = text("Chips of a class that the definition does not list")
OUTSIDE_CLASSES = text("Images that lie in no folder of a class")


class ChipFolderKind(str, Enum):
    """How a folder says what its chips show."""

    LABELED_TILES = "Labeled_Tiles"
    IMAGENET = "Imagenet"
    CLASS_FOLDERS = "class folders"


@dataclass(frozen=True)
class LabelledChip:
    """One chip.

    Attributes:
        path: of the image.
        label: name of its class.
        value: EMD `Value` of the class; None: nothing says one.
        x, y: where it lies, in the CRS of who wrote objects.csv (names of files that are
            longitude and latitude: degrees); NaN: not known.
        group: block of objects.csv; else TRAIN, VALIDATION or TEST where the folder is named so;
            else the folder it lies in, of several; "".
        feature: id of the feature in objects.csv: chips of one are of one object; "": not known.
    """

    path: Path
    label: str
    value: int | None = None
    x: float = math.nan
    y: float = math.nan
    group: str = ""
    feature: str = ""


@dataclass(frozen=True)
class ChipFolder:
    """What a folder holds. What it does not say is None.

    Attributes:
        path: that was read.
        kind: of the first of its folders.
        chips: in the order of map.txt, or of their names.
        classes: that some chip shows, sorted by name.
        chip_size: width and height, pixels.
        crop: FIXED_SIZE or BOUNDING_BOX.
        blacken: whether pixels around the objects are 0.
        image_space: in which the chips were cut.
        cell_size: of the chips.
        band_count: of the chips.
        left_out: sentence to count: what lies there and is no chip that can be trained on.
        warnings: what is odd, one sentence each.
    """

    path: Path
    kind: ChipFolderKind
    chips: tuple[LabelledChip, ...]
    classes: tuple[ClassEntry, ...]
    chip_size: tuple[int, int] | None = None
    crop: Crop | None = None
    blacken: bool | None = None
    image_space: ImageSpace | None = None
    cell_size: CellSize | None = None
    band_count: int | None = None
    left_out: Mapping[str, int] = field(default_factory=dict)
    warnings: tuple[str, ...] = ()


def read_chip_folder(path: Path | str, feedback: Feedback = SILENT) -> ChipFolder:
    """Read what is in a folder of labelled chips; images are not opened.

    Args:
        path: the folder, or its map.txt or esri_model_definition.emd.
        feedback: may stop it.

    Raises:
        InputError: there is no such folder, no chip in it, or it is of a format for another task.
        ModelDefinitionError: a definition in it cannot be read.
        Cancelled: the user stopped.
    """
    folder = _folder_of(Path(path))
    tree = _Tree(folder, feedback)
    sets = [_read_set(tree, each, feedback) for each in tree.sets()]
    return _joined(folder, [each for each in sets if each.chips or len(sets) == 1])


def _folder_of(path: Path) -> Path:
    if path.name.lower() in {MAP_FILE, EMD_FILE, STATS_FILE} and path.is_file():
        return path.parent
    if path.is_dir():
        return path
    is_archive = path.is_file() and path.suffix.lower() in {".zip", ".7z", ".tar", ".gz", ".tgz"}
    raise InputError(
        text("The chips are in an archive")
        if is_archive
        else text("There is no such folder of chips"),
        where=str(path),
        mend=text("Unpack it, and choose the folder.")
        if is_archive
        else text(
            "Choose a folder that Export training chips or ArcGIS wrote, or one with a folder of "
            "images for each class."
        ),
    )


class _Set(NamedTuple):
    """One of the folders that hold chips together: below the root, with "/"; "." is the root.

    Attributes:
        group: what its chips have in common; "".
    """

    folder: str
    is_export: bool
    group: str = ""


class _Tree:
    """The files below a folder, hidden ones left out; links to folders are not followed."""

    def __init__(self, root: Path, feedback: Feedback) -> None:
        self.root = root
        self._files: dict[str, list[str]] = {}
        self._folders: dict[str, list[str]] = {}
        self._images: dict[str, list[str]] = {}
        seen = 0
        for place, folders, files in os.walk(root):
            refuse_cancelled(feedback)
            here = Path(place).relative_to(root).as_posix()
            folders[:] = sorted(name for name in folders if not name.startswith((".", "__MACOSX")))
            self._folders[here] = list(folders)
            self._files[here] = sorted(name for name in files if not name.startswith("."))
            self._images[here] = [
                _below(here, name)
                for name in self._files[here]
                if name.lower().endswith(tuple(IMAGE_SUFFIXES))
            ]
            seen += len(folders) + len(files)
            if seen > MOST_FILES:
                raise InputError(
                    text("The folder holds more than {limit:,} files", limit=MOST_FILES),
                    where=str(root),
                    mend=text("Choose the folder with the chips themselves."),
                )

    def folders(self, folder: str) -> list[str]:
        """Return the folders in one."""
        return [_below(folder, name) for name in self._folders[folder]]

    def images(self, folder: str) -> list[str]:
        """Return the images that lie in a folder itself."""
        return self._images[folder]

    def under(self, folder: str) -> Iterator[str]:
        """Yield a folder and all folders in it."""
        yield folder
        for each in self.folders(folder):
            yield from self.under(each)

    def has_images(self, folder: str) -> bool:
        """Return whether images lie in a folder, or in the folders in it."""
        return any(self.images(each) for each in self.under(folder))

    def file(self, folder: str, name: str) -> Path | None:
        """Return a file of a folder, however its name is capitalised."""
        found = next((each for each in self._files[folder] if each.lower() == name), None)
        return None if found is None else self.root / folder / found

    def files(self, folder: str) -> Files:
        """Return all files below a folder, with their paths there."""
        start = 0 if folder == "." else len(folder) + 1
        return Files(
            _below(each, name)[start:] for each in self.under(folder) for name in self._files[each]
        )

    def is_export(self, folder: str) -> bool:
        """Return whether a folder is one that ArcGIS writes, or we."""
        names = {name.lower() for name in self._folders[folder]}
        marks = (MAP_FILE, EMD_FILE, STATS_FILE)
        return IMAGES in names and (
            LABELS in names or any(self.file(folder, mark) for mark in marks)
        )

    def sets(self, folder: str = ".") -> list[_Set]:
        """Return the folders that hold chips together: one, or several below a folder."""
        if self.is_export(folder):
            return [_Set(folder, True)]
        exports = [each for each in self.under(folder) if self.is_export(each)]
        if exports:
            return [
                _Set(each, is_export=True, group=_part(each) or each)
                for each in _outermost(exports)
            ]
        within = [each for each in self.folders(folder) if self.has_images(each)]
        if within and all(map(_part, within)):
            return [_Set(each, False, _part(each)) for each in within]
        is_wrapped = len(within) == 1 and not self.images(folder)
        if is_wrapped and sum(map(self.has_images, self.folders(within[0]))) > 1:
            return self.sets(within[0])
        return [_Set(folder, False)]


def _outermost(folders: list[str]) -> list[str]:
    """Return the folders that lie in none of the others."""
    chosen: list[str] = []
    for folder in folders:  # each comes after those that it lies in
        if not any(folder.startswith(f"{other}/") for other in chosen):
            chosen.append(folder)
    return chosen


def _below(folder: str, name: str) -> str:
    return name if folder == "." else f"{folder}/{name}"


def _within(folder: str, path: str) -> str:
    return path if folder == "." else path[len(folder) + 1 :]


def _part(folder: str) -> str:
    return _PARTS.get(PurePosixPath(folder).name.lower(), "")


def _read_set(tree: _Tree, chosen: _Set, feedback: Feedback) -> ChipFolder:
    """Read one set of chips."""
    folder = tree.root / chosen.folder
    if not chosen.is_export:
        labelled, left_out = _of_class_folders(tree, chosen.folder, chosen.folder)
        read = ChipFolder(folder, ChipFolderKind.CLASS_FOLDERS, (), (), left_out=left_out)
        return _completed(read, labelled, (), chosen.group)
    data = _definition(tree, chosen.folder)
    _refuse_other_tasks(tree, chosen.folder, data.mode)
    crop = {True: Crop.FIXED_SIZE, False: Crop.BOUNDING_BOX, None: None}[data.crop_size_fixed]
    read = ChipFolder(
        path=folder,
        kind=ChipFolderKind.IMAGENET,
        chips=(),
        classes=(),
        chip_size=data.image_size,
        crop=crop,
        blacken=data.blackens,
        image_space=data.image_space,
        cell_size=data.cell_size,
        band_count=data.band_count,
        warnings=data.warnings,
    )
    if _is_imagenet(tree, chosen.folder, data.mode):
        images = next(each for each in tree.folders(chosen.folder) if _named(each, IMAGES))
        labelled, left_out = _of_class_folders(tree, chosen.folder, images)
    else:
        labelled, left_out = _of_tiles(tree, chosen.folder, data, feedback)
        read = replace(read, kind=ChipFolderKind.LABELED_TILES)
    read = replace(read, left_out=left_out)
    return _completed(read, labelled, data.classes, chosen.group)


def _definition(tree: _Tree, folder: str) -> TrainingDataEmd:
    """Return what the two files of ArcGIS say, of which either may be missing."""
    content: dict[str, object] = {}
    names = []
    warnings: list[str] = []
    for name in (STATS_FILE, EMD_FILE):
        path = tree.file(folder, name)
        if path is not None:
            with path.open("rb") as file:
                read, mended = parse_object(file.read(MAX_SIZE + 1), source=str(path))
            content.update({key: value for key, value in read.items() if value is not None})
            names.append(str(path))
            warnings += mended
    data = parse_training_data(content, name=(names or [folder])[-1])
    return replace(data, warnings=(*warnings, *data.warnings))


_OTHER_TASKS = {
    "multilabeled_tiles": text("a chip has several classes there, and a model is trained on one"),
    "classified_tiles": text("it labels pixels, not objects"),
    "rcnn_masks": text("it is for outlining objects"),
    "panoptic_segmentation": text("it is for outlining objects"),
    "pascal_voc_rectangles": text("it is for finding objects"),
    "kitti_rectangles": text("it is for finding objects"),
}


def _refuse_other_tasks(tree: _Tree, folder: str, mode: str) -> None:
    """Refuse the formats that are no classes of objects, by their name or by their labels."""
    known = {ChipFolderKind.LABELED_TILES.value.lower(), ChipFolderKind.IMAGENET.value.lower()}
    if mode:
        if mode.lower() not in known:
            raise _refused(tree.root / folder, mode)
        return
    labels = next((each for each in tree.folders(folder) if _named(each, LABELS)), None)
    if labels is None:
        return
    suffixes = Counter(
        PurePosixPath(name).suffix.lower() for name in tree.files(labels).names
    )  # without a definition
    if suffixes[".xml"]:
        return
    if any(suffix in IMAGE_SUFFIXES for suffix in suffixes):
        raise _refused(tree.root / folder, "Classified_Tiles")
    if suffixes[".txt"]:
        raise _refused(tree.root / folder, "KITTI_rectangles")


def reason_against(mode: str) -> str:
    """Return why chips of a metadata format do not teach a model the classes of objects."""
    return _OTHER_TASKS.get(mode.lower(), text("it is for another task"))


def _refused(folder: Path, mode: str) -> InputError:
    return InputError(
        text(
            "The chips are of the format {mode}: {reason}", mode=mode, reason=reason_against(mode)
        ),
        where=str(folder),
        mend=text(
            "Export them again with the metadata format Labeled Tiles, or with Export training "
            "chips: one object in each chip."
        ),
    )


def _is_imagenet(tree: _Tree, folder: str, mode: str) -> bool:
    if mode:
        return mode.lower() == ChipFolderKind.IMAGENET.value.lower()
    return not any(_named(each, LABELS) for each in tree.folders(folder))


def _named(folder: str, name: str) -> bool:
    return PurePosixPath(folder).name.lower() == name


class _Labelled(NamedTuple):
    """An image, by its path below the set's folder, and the class that it is said to show."""

    image: str
    label: str


def _of_class_folders(
    tree: _Tree, root: str, folder: str
) -> tuple[list[_Labelled], dict[str, int]]:
    """Return what lies in the folders of classes, and in the folders in them.

    Args:
        tree: of all files.
        root: of the set.
        folder: in which the folders of classes are.
    """
    labelled = [
        _Labelled(_within(root, image), class_name(PurePosixPath(each).name))
        for each in tree.folders(folder)
        for place in tree.under(each)
        for image in tree.images(place)
    ]
    return labelled, {OUTSIDE_CLASSES: len(tree.images(folder))}


def _of_tiles(
    tree: _Tree, folder: str, data: TrainingDataEmd, feedback: Feedback
) -> tuple[list[_Labelled], dict[str, int]]:
    """Return what the label files say."""
    root = tree.root / folder
    tiles = read_tiles(root, tree.files(folder))
    pairs = [(tile.image, tile.label) for tile in tiles if tile.image and tile.label]
    left_out: Counter[str] = Counter(
        NO_LABEL if tile.image else NO_IMAGE for tile in tiles if not (tile.image and tile.label)
    )
    classes = _by_text(data.classes, values_first=True)
    labelled = []
    names_of = names_in_each(root, (label for _, label in pairs))
    for number, ((image, _), names) in enumerate(zip(pairs, names_of)):
        if number % _ASKED_EVERY == 0:
            refuse_cancelled(feedback)
        if data.mode == "" and names is not None and len(names) > 1:
            raise _refused(root, "PASCAL_VOC_rectangles")
        label = _label_of(names, classes, root)
        if label in _REASONS:
            left_out[label] += 1
        else:
            labelled.append(_Labelled(image, label))
    return labelled, left_out


_REASONS = frozenset((NO_OBJECT, UNREADABLE_LABEL, SEVERAL_CLASSES, NO_LABEL, UNKNOWN_CLASS))


def _label_of(names: list[str] | None, classes: Mapping[str, ClassEntry], root: Path) -> str:
    """Return the class that a label file names, or one of `_REASONS`.

    Args:
        names: of the objects in it; None: it cannot be read.
        classes: of the definition, by what a label may call them; none: any name is one.
        root: of the set.

    Raises:
        InputError: it names several classes of one object.
    """
    if names is None:
        return UNREADABLE_LABEL
    if not names:
        return NO_OBJECT
    if any("," in name and name not in classes for name in names):
        raise _refused(root, "MultiLabeled_Tiles")
    if len(set(names)) > 1:
        return SEVERAL_CLASSES
    if classes and names[0] and names[0] not in classes:
        return UNKNOWN_CLASS
    return names[0] or NO_LABEL


def _by_text(classes: Iterable[ClassEntry], *, values_first: bool) -> dict[str, ClassEntry]:
    """Return the classes by what a label may call them: their numbers and names.

    arcgis.learn takes digits in a label file for the number; a folder has the name.
    """
    classes = tuple(classes)
    by_value = {str(entry.value): entry for entry in classes}
    by_name = {class_name(" ".join(entry.name.split())): entry for entry in classes}
    return {**by_name, **by_value} if values_first else {**by_value, **by_name}


def _completed(
    read: ChipFolder, labelled: list[_Labelled], listed: tuple[ClassEntry, ...], group: str
) -> ChipFolder:
    """Return the set with its chips: classes by name, and places by objects.csv or their names."""
    known = _by_text(listed, values_first=read.kind is ChipFolderKind.LABELED_TILES)
    places = _places(read.path)
    chips = []
    classes: dict[str, ClassEntry] = {}
    for image, written in labelled:
        entry = known.get(written)
        name = class_name(entry.name) if entry else written
        if entry:
            classes[name] = replace(entry, name=name)
        place = places.get(image.lower(), _NOWHERE)
        chips.append(
            LabelledChip(
                path=read.path / image,
                label=name,
                value=entry.value if entry else None,
                x=place.x,
                y=place.y,
                group=place.block or group,
                feature=place.feature,
            )
        )
    if not places:
        chips = _placed_by_name(chips)
    return replace(read, chips=tuple(chips), classes=tuple(classes.values()))


class _Place(NamedTuple):
    """A row of objects.csv."""

    x: float
    y: float
    block: str
    feature: str


_NOWHERE = _Place(math.nan, math.nan, "", "")


def _places(root: Path) -> dict[str, _Place]:
    """Return the rows of objects.csv by the path of the image, in small letters; {}: none.

    Raises:
        InputError: it is no table with a column "chip".
    """
    path = root / OBJECTS_CSV
    if not path.is_file():
        return {}
    try:
        content = decode(list_of_chips(path), source=str(path), max_size=MAX_MAP_BYTES)[0]
        rows = csv.DictReader(content.lstrip("\ufeff").splitlines())
        return {row["chip"].replace("\\", "/").lower(): _place(row) for row in rows}
    except (PluginError, csv.Error, LookupError, AttributeError, ValueError) as error:
        raise InputError(
            text("The list of objects is not a table of chips and places"),
            where=str(path),
            mend=text("Export the chips again, or delete that file: the chips then have no place."),
            details=str(error),
        ) from error


def _place(row: Mapping[str, str | None]) -> _Place:
    x, y = (float(row.get(name) or "nan") for name in ("x", "y"))
    return _Place(x, y, row.get("block") or "", row.get("feature_id") or "")


def _placed_by_name(chips: list[LabelledChip]) -> list[LabelledChip]:
    """Return chips whose files are all named longitude_latitude with these as their place.

    Assumption: names that are two such numbers mean that; damage sets are published so.
    """
    found = [_LONGITUDE_LATITUDE.fullmatch(chip.path.stem) for chip in chips]
    places = [(float(match[1]), float(match[2])) for match in found if match]
    if len(places) < len(chips) or any(abs(x) > 180 or abs(y) > 90 for x, y in places):
        return chips
    return [replace(chip, x=x, y=y) for chip, (x, y) in zip(chips, places)]


def _joined(path: Path, sets: list[ChipFolder]) -> ChipFolder:
    """Return the folders together, where they were made alike.

    Raises:
        InputError: they were not, or there is no chip in them.
    """
    left_out: Counter[str] = Counter()
    for each in sets:
        left_out.update(each.left_out)
    chips = tuple(chip for each in sets for chip in each.chips)
    joined = replace(
        sets[0],
        path=path,
        chips=chips,
        chip_size=_same(sets, "chip_size", is_required=False),
        crop=_same(sets, "crop"),
        blacken=_same(sets, "blacken"),
        image_space=_same(sets, "image_space"),
        cell_size=_same(sets, "cell_size", is_required=False),
        band_count=_same(sets, "band_count"),
        left_out={reason: count for reason, count in left_out.items() if count},
        warnings=tuple(dict.fromkeys(note for each in sets for note in each.warnings)),
    )
    if not chips:
        raise _without_chips(joined)
    return _with_classes(joined, [entry for each in sets for entry in each.classes])


def _same(sets: list[ChipFolder], name: str, *, is_required: bool = True) -> Any:
    """Return what all folders say that say something; None: nothing, or different things.

    Raises:
        InputError: different things, and that matters.
    """
    said = {getattr(each, name): each.path for each in sets if getattr(each, name) is not None}
    if len(said) > 1 and is_required:
        raise InputError(
            text("The chips in these folders were not cut alike: {name} differs", name=name),
            where=", ".join(map(str, said.values())),
            mend=text("Choose folders that were exported with the same settings."),
        )
    return next(iter(said)) if len(said) == 1 else None


def _without_chips(read: ChipFolder) -> InputError:
    reasons = [f"{reason}: {count}" for reason, count in read.left_out.items()]
    return InputError(
        text("The folder holds no chip with a class"),
        where=joined_texts("; ", (str(read.path), *reasons)),
        mend=text(
            "Choose a folder that Export training chips or ArcGIS (Labeled Tiles, Imagenet) wrote, "
            "or one with a folder of images for each class."
        ),
    )


def _with_classes(read: ChipFolder, listed: list[ClassEntry]) -> ChipFolder:
    """Return the folder with the classes that its chips show, sorted by name.

    They keep the numbers that the definition gives them where all have one of their own.
    """
    by_name = {entry.name: entry for entry in reversed(listed)}
    names = sorted({chip.label for chip in read.chips})
    values = [by_name[name].value for name in names if name in by_name]
    if len(set(values)) == len(names):
        return replace(read, classes=tuple(by_name[name] for name in names))
    classes = tuple(
        ClassEntry(number, name, by_name[name].color if name in by_name else None)
        for number, name in enumerate(names, start=1)
    )
    return replace(read, classes=classes)
