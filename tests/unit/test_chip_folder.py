from __future__ import annotations

import json
import math
from pathlib import Path

import pytest
from object_classifier.core.errors import Cancelled, InputError, PluginError
from object_classifier.core.feedback import Silent
from object_classifier.core.job import Crop
from object_classifier.core.labels.chip_folder import (
    NO_IMAGE,
    NO_LABEL,
    NO_OBJECT,
    OUTSIDE_CLASSES,
    SEVERAL_CLASSES,
    UNKNOWN_CLASS,
    UNREADABLE_LABEL,
    ChipFolderKind,
    read_chip_folder,
)
from object_classifier.core.labels.labelled_tiles import object_names

ROOFS = [
    {"Value": 2, "Name": "flat roof", "Color": [10, 20, 30]},
    {"Value": 1, "Name": "Gable", "Color": [-1, -1, -1]},
]


def annotation(
    *names: str, encoding: str = "utf-8", head: str = '<?xml version="1.0"?>\n'
) -> bytes:
    objects = "".join(
        f"<object>\n<name>{name}</name><bndbox><xmin>1</xmin></bndbox></object>" for name in names
    )
    source = "<source><annotation>ESRI ArcGIS Pro</annotation></source>"
    return f"{head}<annotation><filename>0.tif</filename>{source}{objects}</annotation>".encode(
        encoding
    )


def export(
    folder: Path,
    labels: dict[str, bytes],
    *,
    images: list[str] | None = None,
    map_lines: list[str] | None = None,
    **emd: object,
) -> Path:
    """Write an export as ESRI_FORMATS.md 4.1 has it; keys of the definition by name."""
    (folder / "images").mkdir(parents=True)
    (folder / "labels").mkdir()
    for name, content in labels.items():
        (folder / "labels" / f"{name}.xml").write_bytes(content)
    for name in images if images is not None else labels:
        (folder / "images" / f"{name}.tif").write_bytes(b"")
        (folder / "images" / f"{name}.tfw").write_bytes(b"")
    lines = map_lines or [rf"images\{name}.tif  labels\{name}.xml " for name in labels]
    (folder / "map.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")
    content = {
        "Framework": "e.g. CNTK",
        "ImageHeight": "e.g. 256",
        "MetaDataMode": "Labeled_Tiles",
        "Classes": ROOFS,
        **emd,
    }
    path = folder / "esri_model_definition.emd"
    path.write_text(json.dumps(content), encoding="utf-8")
    return folder


def class_folders(folder: Path, **classes: list[str]) -> Path:
    for name, images in classes.items():
        for image in images:
            path = folder / name.replace("flat_roof", "flat roof") / image
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(b"")
    return folder


def labels_of(folder: Path) -> dict[str, str]:
    read = read_chip_folder(folder)
    return {chip.path.relative_to(folder).as_posix(): chip.label for chip in read.chips}


def test_an_export_of_arcgis_is_read_with_the_names_that_its_numbers_have(tmp_path: Path) -> None:
    export(
        tmp_path,
        {"000000000": annotation("2"), "000000001": annotation("1")},
        CropTileMode="Variable_Size",
        BlackenAroundFeature=True,
        ImageWidth=64,
        ImageHeight=48,
        MinCellSize={"x": 0.5, "y": 0.5, "spatialReference": {"wkid": 32632}},
    )
    (tmp_path / "esri_accumulated_stats.json").write_text('{"NumBands": 4, "NumTiles": 2}')

    read = read_chip_folder(tmp_path)

    assert read.kind is ChipFolderKind.LABELED_TILES
    assert [(chip.path.name, chip.label, chip.value) for chip in read.chips] == [
        ("000000000.tif", "flat roof", 2),
        ("000000001.tif", "Gable", 1),
    ]
    assert [(entry.name, entry.value, entry.color) for entry in read.classes] == [
        ("Gable", 1, None),
        ("flat roof", 2, (10, 20, 30)),
    ]
    assert (read.crop, read.blacken, read.chip_size) == (Crop.BOUNDING_BOX, True, (64, 48))
    assert read.band_count == 4
    assert read.cell_size is not None and read.cell_size.x == 0.5
    assert not read.left_out


@pytest.mark.parametrize("mode", ["Fixed_Size", "Fixed size", "FIXED_SIZE"])
def test_fixed_size_is_known_however_it_is_written(tmp_path: Path, mode: str) -> None:
    export(tmp_path, {"0": annotation("1")}, CropTileMode=mode)

    assert read_chip_folder(tmp_path).crop is Crop.FIXED_SIZE


@pytest.mark.parametrize(
    "line",
    [
        r"images\0.tif labels\0.xml",
        "images/0.tif\tlabels/0.xml",
        r"C:\My Chips\roofs\images\0.tif C:\My Chips\roofs\labels\0.xml",
        r"\\server\share\images\0.TIF  \\server\share\labels\0.XML",
        "/mnt/d/roofs/images/0.tif /mnt/d/roofs/labels/0.xml",
        r".\images\0.tif .\labels\0.xml",
        r"images\0.tif",
    ],
)
def test_paths_of_other_computers_in_map_txt_are_found_here(tmp_path: Path, line: str) -> None:
    export(tmp_path, {"0": annotation("1")}, map_lines=[line])

    assert labels_of(tmp_path) == {"images/0.tif": "Gable"}


def test_without_map_txt_images_and_labels_are_paired_by_their_names(tmp_path: Path) -> None:
    export(tmp_path, {"0": annotation("1"), "1": annotation("2")})
    (tmp_path / "map.txt").unlink()

    assert labels_of(tmp_path) == {"images/0.tif": "Gable", "images/1.tif": "flat roof"}


@pytest.mark.parametrize(
    ("encoding", "head"),
    [
        ("utf-8", '<?xml version="1.0"?>'),
        ("utf-8-sig", ""),
        ("utf-16", '<?xml version="1.0" encoding="utf-16"?>'),
        ("cp1252", '<?xml version="1.0"?>'),
        ("latin-1", '<?xml version="1.0" encoding="ISO-8859-1"?>'),
    ],
)
def test_labels_are_read_in_any_encoding(encoding: str, head: str) -> None:
    assert object_names(annotation("Gebäude", encoding=encoding, head=head)) == ["Gebäude"]


def test_a_label_is_text_between_tags_whatever_stands_beside_it() -> None:
    content = annotation("oak &amp; <![CDATA[<elm>]]>").replace(
        b"</annotation>", b"<!-- <object><name>no</name></object> --></annotation>"
    )

    assert object_names(content) == ["oak & <elm>"]


def test_a_label_that_defines_entities_is_not_expanded(tmp_path: Path) -> None:
    head = '<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c SYSTEM "file:///etc/passwd">]>'
    export(tmp_path, {"0": annotation("&b;&c;", head=head), "1": annotation("1")})

    read = read_chip_folder(tmp_path)

    assert len(read.chips) == 1
    assert read.left_out == {UNREADABLE_LABEL: 1}


def test_what_is_no_chip_to_train_on_is_counted_by_its_reason(tmp_path: Path) -> None:
    labels = {
        "good": annotation("1"),
        "twice": annotation("2", "2"),
        "nothing": annotation(),
        "two": annotation("1", "2"),
        "other": annotation("7"),
        "empty": annotation(""),
        "damaged": b"<annotation><object>",
        "large": b"<annotation>" + b" " * 2**20 + b"</annotation>",
        "lost": annotation("1"),
        "page": b"<html><body/></html>",
    }
    images = [name for name in labels if name != "lost"] + ["alone"]
    lines = [rf"images\{name}.tif labels\{name}.xml" for name in (*images, "lost")]
    export(tmp_path, labels, images=images, map_lines=lines)

    read = read_chip_folder(tmp_path)

    assert [chip.path.stem for chip in read.chips] == ["good", "twice"]
    assert read.left_out == {
        NO_OBJECT: 1,
        SEVERAL_CLASSES: 1,
        UNKNOWN_CLASS: 1,
        NO_LABEL: 2,
        UNREADABLE_LABEL: 3,
        NO_IMAGE: 1,
    }


@pytest.mark.parametrize(
    "mode",
    [
        *("MultiLabeled_Tiles", "Classified_Tiles", "RCNN_Masks", "PASCAL_VOC_rectangles"),
        *("KITTI_rectangles", "Export_Tiles"),
    ],
)
def test_a_format_for_another_task_is_refused_by_its_name(tmp_path: Path, mode: str) -> None:
    export(tmp_path, {"0": annotation("1")}, MetaDataMode=mode)

    with pytest.raises(InputError, match=rf"{mode}.*Labeled Tiles"):
        read_chip_folder(tmp_path)


@pytest.mark.parametrize(
    ("label", "content", "mode"),
    [
        ("0.tif", b"", "Classified_Tiles"),
        ("0.txt", b"car 0 0 0", "KITTI_rectangles"),
        ("0.xml", annotation("1", "2"), "PASCAL_VOC_rectangles"),
        ("0.xml", annotation("flat,gable"), "MultiLabeled_Tiles"),
    ],
)
def test_a_set_for_another_task_is_told_by_its_labels(
    tmp_path: Path, label: str, content: bytes, mode: str
) -> None:
    for folder, name, written in (("images", "0.tif", b""), ("labels", label, content)):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / name).write_bytes(written)

    with pytest.raises(InputError, match=mode):
        read_chip_folder(tmp_path)


def test_a_class_may_have_a_comma_in_its_name(tmp_path: Path) -> None:
    classes = [{"Value": 1, "Name": "roof, flat"}, {"Value": 2, "Name": "none"}]
    export(tmp_path, {"0": annotation("roof, flat"), "1": annotation("2")}, Classes=classes)

    assert list(labels_of(tmp_path).values()) == ["roof, flat", "none"]


def test_digits_in_a_label_are_the_number_of_a_class_before_they_are_a_name(tmp_path: Path) -> None:
    classes = [{"Value": 1, "Name": "2"}, {"Value": 2, "Name": "1"}, {"Value": 3, "Name": "9"}]
    labels = {"0": annotation("1"), "1": annotation("9")}
    export(tmp_path, labels, Classes=classes)

    assert list(labels_of(tmp_path).values()) == ["2", "9"]


def test_the_definition_of_the_statistics_will_do(tmp_path: Path) -> None:
    export(tmp_path, {"0": annotation("1"), "1": annotation("2")})
    (tmp_path / "esri_model_definition.emd").unlink()
    stats = {
        "MetaDataMode": "Labeled_Tiles",
        "TileSizeX": 32,
        "TileSizeY": 32,
        "Classes": [{"ClassValue": 1, "ClassName": "oak"}, {"ClassValue": 2, "ClassName": "fir"}],
    }
    (tmp_path / "esri_accumulated_stats.json").write_text(json.dumps(stats))

    read = read_chip_folder(tmp_path)

    assert [chip.label for chip in read.chips] == ["oak", "fir"]
    assert read.chip_size == (32, 32)


def test_a_definition_that_is_no_json_is_an_error_that_names_it(tmp_path: Path) -> None:
    export(tmp_path, {"0": annotation("1")})
    (tmp_path / "esri_model_definition.emd").write_text('{"Classes": [')

    with pytest.raises(PluginError, match=r"esri_model_definition\.emd"):
        read_chip_folder(tmp_path)


def test_imagenet_has_a_folder_of_images_for_each_class(tmp_path: Path) -> None:
    class_folders(tmp_path / "images", Gable=["0.tif"], flat_roof=["1.tif", "1.tfw"])
    content = {"MetaDataMode": "Imagenet", "Classes": ROOFS}
    (tmp_path / "esri_model_definition.emd").write_text(json.dumps(content))

    read = read_chip_folder(tmp_path)

    assert read.kind is ChipFolderKind.IMAGENET
    assert [(chip.label, chip.value) for chip in read.chips] == [("Gable", 1), ("flat roof", 2)]


def test_names_of_folders_are_composed_as_those_of_a_layer_are(tmp_path: Path) -> None:
    (tmp_path / "Su\u0308d").mkdir()  # as macOS and its archives spell it
    (tmp_path / "Su\u0308d" / "0.png").write_bytes(b"")

    assert [each.name for each in read_chip_folder(tmp_path).classes] == ["S\u00fcd"]


def test_folders_of_classes_may_hold_folders_and_other_files(tmp_path: Path) -> None:
    class_folders(
        tmp_path,
        flat_roof=["a.PNG", "site 1/b.jpg", "site 2/c.tiff", "notes.txt", ".hidden.png"],
        gable=["d.jpeg", "d.jpeg.aux.xml"],
    )
    class_folders(tmp_path, **{".git": ["e.png"], "__MACOSX": ["f.png"], "docs": ["g.txt"]})
    (tmp_path / "overview.png").write_bytes(b"")

    read = read_chip_folder(tmp_path)

    assert labels_of(tmp_path) == {
        "flat roof/a.PNG": "flat roof",
        "flat roof/site 1/b.jpg": "flat roof",
        "flat roof/site 2/c.tiff": "flat roof",
        "gable/d.jpeg": "gable",
    }
    assert read.left_out == {OUTSIDE_CLASSES: 1}
    assert [(entry.value, entry.name) for entry in read.classes] == [(1, "flat roof"), (2, "gable")]
    assert all(math.isnan(chip.x) for chip in read.chips)


def test_train_validation_and_test_are_parts_not_classes(tmp_path: Path) -> None:
    for part in ("train", "Val", "test"):
        class_folders(tmp_path / part, oak=["0.png"], fir=["1.png"])

    read = read_chip_folder(tmp_path)

    assert [entry.name for entry in read.classes] == ["fir", "oak"]
    assert sorted({chip.group for chip in read.chips}) == ["TEST", "TRAIN", "VALIDATION"]


def test_a_folder_around_the_folders_of_classes_is_looked_through(tmp_path: Path) -> None:
    class_folders(tmp_path / "unpacked", oak=["0.png"], fir=["1.png"])

    assert sorted(labels_of(tmp_path).values()) == ["fir", "oak"]


def test_several_exports_are_one_set_and_classes_meet_by_their_names(tmp_path: Path) -> None:
    export(tmp_path / "site a", {"0": annotation("1")})
    classes = [{"Value": 1, "Name": "flat roof"}, {"Value": 2, "Name": "Gable"}]
    export(tmp_path / "more" / "site b", {"0": annotation("1")}, Classes=classes)

    read = read_chip_folder(tmp_path)

    assert {(chip.group, chip.label) for chip in read.chips} == {
        ("site a", "Gable"),
        ("more/site b", "flat roof"),
    }
    assert [(entry.value, entry.name) for entry in read.classes] == [(1, "Gable"), (2, "flat roof")]


def test_exports_that_were_cut_differently_are_refused_together(tmp_path: Path) -> None:
    export(tmp_path / "a", {"0": annotation("1")}, BlackenAroundFeature=True)
    export(tmp_path / "b", {"0": annotation("1")}, BlackenAroundFeature=False)

    with pytest.raises(InputError, match="blacken differs"):
        read_chip_folder(tmp_path)


def test_objects_csv_says_where_chips_lie_and_whose_they_are(tmp_path: Path) -> None:
    export(tmp_path, {"0": annotation("1"), "1": annotation("2"), "2": annotation("2")})
    rows = ["chip,feature_id,x,y,block", "images/0.tif,17,500.5,-3.25,4", r"images\1.tif,18,,,"]
    (tmp_path / "objects.csv").write_text("\ufeff" + "\n".join(rows), encoding="utf-8")

    first, second, third = read_chip_folder(tmp_path).chips

    assert (first.x, first.y, first.group, first.feature) == (500.5, -3.25, "4", "17")
    assert math.isnan(second.x) and second.feature == "18"
    assert math.isnan(third.x) and third.feature == ""


def test_blanks_without_end_in_a_list_of_chips_are_no_chips(tmp_path: Path) -> None:
    lines = [" " * 1_000_000, rf"{' ' * 1_000_000}images\0.tif{' ' * 1_000_000}labels\0.xml  "]
    export(tmp_path, {"0": annotation("1")}, map_lines=lines)

    (chip,) = read_chip_folder(tmp_path).chips

    assert chip.path.name == "0.tif"


@pytest.mark.parametrize("name", ["map.txt", "objects.csv"])
def test_of_a_list_that_is_too_large_no_more_is_read_than_shows_it(
    tmp_path: Path, name: str
) -> None:
    export(tmp_path, {"0": annotation("1")})
    with (tmp_path / name).open("wb") as file:
        file.truncate(2**40)  # sparse: more than any memory

    with pytest.raises(InputError, match="The list of"):
        read_chip_folder(tmp_path)


def test_an_objects_csv_of_something_else_is_refused(tmp_path: Path) -> None:
    export(tmp_path, {"0": annotation("1")})
    (tmp_path / "objects.csv").write_text("name;size\na;1\n")

    with pytest.raises(InputError, match=r"objects\.csv"):
        read_chip_folder(tmp_path)


def test_files_that_are_all_named_by_longitude_and_latitude_have_that_place(tmp_path: Path) -> None:
    class_folders(tmp_path, oak=["-95.301645_29.461965.jpeg"], fir=["-95.65_29.8394.jpeg"])
    assert all(math.isnan(chip.x) for chip in read_chip_folder(tmp_path).chips)

    (tmp_path / "fir" / "-95.65_29.8394.jpeg").rename(tmp_path / "fir" / "-95.650_29.8394.jpeg")
    places = {(chip.x, chip.y) for chip in read_chip_folder(tmp_path).chips}
    assert places == {(-95.301645, 29.461965), (-95.65, 29.8394)}


def test_what_holds_no_chips_says_what_would(tmp_path: Path) -> None:
    (tmp_path / "overview.png").write_bytes(b"")
    (tmp_path / "chips.zip").write_bytes(b"PK")

    with pytest.raises(InputError, match="in no folder of a class: 1"):
        read_chip_folder(tmp_path)
    with pytest.raises(InputError, match="Unpack it"):
        read_chip_folder(tmp_path / "chips.zip")
    with pytest.raises(InputError, match="no such folder"):
        read_chip_folder(tmp_path / "nowhere")


@pytest.mark.parametrize("name", ["map.txt", "esri_model_definition.emd"])
def test_a_file_of_an_export_means_its_folder(tmp_path: Path, name: str) -> None:
    export(tmp_path, {"0": annotation("1")})

    assert read_chip_folder(str(tmp_path / name)).path == tmp_path


def test_reading_stops_when_the_user_stops(tmp_path: Path) -> None:
    class Stopped(Silent):
        def isCanceled(self) -> bool:
            return True

    export(tmp_path, {"0": annotation("1")})

    with pytest.raises(Cancelled):
        read_chip_folder(tmp_path, Stopped())


@pytest.mark.parametrize(
    ("name", "classes"),
    [
        ("chips_harvey", {"damage": 300, "no_damage": 300}),
        ("chips_dead_trees", {"Alive": 120, "Dead": 120}),
    ],
)
def test_real_folders_of_classes_are_read(
    shared_data: Path, name: str, classes: dict[str, int]
) -> None:
    read = read_chip_folder(shared_data / name)

    counts = {entry.name: 0 for entry in read.classes}
    for chip in read.chips:
        counts[chip.label] += 1
    assert counts == classes
    assert not read.left_out
