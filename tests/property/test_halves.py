"""Halves of an image give the chips of the image whole, on the real engine.

Whatever the image holds and however it lies on the ground, cut it where one likes, list the parts
in any order, or name them in a VRT: what the model gets, it would have got from the whole.
"""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
import shapely
from affine import Affine
from hypothesis import given, settings
from hypothesis import strategies as st
from object_classifier.core.job import BandNodata, ProcessingMode
from rasterio.control import GroundControlPoint
from rasterio.enums import ColorInterp
from scenes import UTM, LookingModel, cut_chips, noise, rules, write_job

pytestmark = [
    pytest.mark.filterwarnings("ignore:Use `@` matmul:PendingDeprecationWarning"),
    pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning"),
]

LAW = settings(max_examples=12)
"""Each example is two runs of the engine."""

WIDTH, HEIGHT = 53, 41
NODATA = 121
GEOREFERENCES = {
    "north-up": Affine(0.5, 0, 500_000, 0, -0.5, 4_000_000),
    "tenths": Affine(0.1, 0, 500_000.07, 0, -0.1, 4_000_000.03),
    "tall pixels": Affine(0.5, 0, 500_000, 0, -0.25, 4_000_000),
    "south-up": Affine(0.5, 0, 500_000, 0, 0.5, 4_000_000),
    "mirrored": Affine(-0.5, 0, 500_000, 0, -0.5, 4_000_000),
    "rotated": Affine(0.4, 0.3, 500_000, 0.3, -0.4, 4_000_000),
    "control points": Affine(0.4, 0.3, 500_000, 0.3, -0.4, 4_000_000),
}
UPRIGHT = ("north-up", "tenths", "tall pixels", "south-up", "mirrored")
OF_VALUES = ("nodata", "nodata of the user", "nodata that does not count")
VALIDITY = ("all", *OF_VALUES, "nan", "mask", "alpha", "alpha of many", "alpha in front")
SAID = {
    "nodata of the user": (BandNodata(((NODATA, NODATA), (None, 3))), BandNodata(((100, 119),))),
    "nodata that does not count": (BandNodata(file_counts=False), BandNodata()),
}
"""What is set in QGIS, for each band."""

CUTS = {"left and right": (2, 1), "top and bottom": (1, 2), "quarters": (2, 2)}


@dataclass(frozen=True)
class Scene:
    """An image, how it is cut, and how it is looked at."""

    pixels: np.ndarray
    georeference: str
    validity: str
    hidden: np.ndarray
    cut: str
    column: int
    row: int
    order: tuple[int, ...]
    cell_size: float | None
    objects: list[Any]
    rules: Any
    space: str = "MAP_SPACE"

    @property
    def transform(self) -> Affine:
        return GEOREFERENCES[self.georeference]

    def ground(self, column: Any, row: Any) -> tuple[Any, Any]:
        own = self.transform
        return own.a * column + own.b * row + own.c, own.d * column + own.e * row + own.f

    def parts(self) -> list[tuple[slice, slice]]:
        """Return rows and columns of each part, in the order in which they are listed."""
        across, down = CUTS[self.cut]
        columns = [slice(0, self.column), slice(self.column, WIDTH)][:across]
        rows = [slice(0, self.row), slice(self.row, HEIGHT)][:down]
        columns[-1], rows[-1] = slice(columns[-1].start, WIDTH), slice(rows[-1].start, HEIGHT)
        parts = [(row, column) for row in rows for column in columns]
        return [parts[number] for number in self.order]

    def write(self, path: Path, rows: slice, columns: slice) -> Path:
        """Write a part of the image, as any program would that cuts it."""
        pixels = self.pixels[:, rows, columns]
        bands, height, width = pixels.shape
        own, (x, y) = self.transform, self.ground(columns.start, rows.start)
        place: dict[str, Any] = {
            "crs": UTM, "transform": Affine(own.a, own.b, x, own.d, own.e, y)
        }  # fmt: skip
        if self.georeference == "control points":
            place = {"crs": UTM, "gcps": self.control_points(columns.start, rows.start)}
        options: dict[str, Any] = {"photometric": "minisblack", "alpha": "no"}
        if self.names_nodata:
            options["nodata"] = NODATA
        with rasterio.open(
            path, "w", driver="GTiff", count=bands, height=height, width=width,
            dtype=pixels.dtype, **place, **options,
        ) as dataset:  # fmt: skip
            if self.alpha is not None:
                meanings = [ColorInterp.gray] + [ColorInterp.undefined] * (bands - 1)
                meanings[self.alpha] = ColorInterp.alpha
                dataset.colorinterp = meanings
            dataset.write(pixels)
            if self.validity == "mask":
                dataset.write_mask(~self.hidden[rows, columns])
        return path

    def control_points(self, column: int, row: int) -> list[GroundControlPoint]:
        corners = [(0, 0), (WIDTH, 0), (0, HEIGHT), (WIDTH, HEIGHT), (30, 20)]
        return [GroundControlPoint(r - row, c - column, *self.ground(c, r)) for c, r in corners]

    @property
    def names_nodata(self) -> bool:
        return self.validity in {"nodata", "nodata that does not count"}

    @property
    def alpha(self) -> int | None:
        if not self.validity.startswith("alpha"):
            return None
        return 0 if self.validity == "alpha in front" else len(self.pixels) - 1

    def chips(self, folder: Path, images: list[Path], **settings: Any) -> dict[Any, Any]:
        job = write_job(
            folder, images, self.objects, cell_size=self.cell_size,
            emd={"ImageSpaceUsed": self.space}, nodata=SAID.get(self.validity, ()), **settings,
        )  # fmt: skip
        return cut_chips(job, LookingModel(self.rules), threads=1)


@st.composite
def scenes(draw: Any, georeferences: Any = tuple(GEOREFERENCES), **fixed: Any) -> Scene:
    """Return scenes; `fixed` replaces what would be drawn."""
    validity = draw(st.sampled_from(VALIDITY))
    kinds = ["uint8", "int16", "uint16", "uint32", "float32", "float64"]
    dtype = "float32" if validity == "nan" else draw(st.sampled_from(kinds))
    bands = {"alpha": 4, "alpha of many": 5, "alpha in front": 4}.get(validity, 2)
    seed = draw(st.integers(0, 99))
    random = np.random.default_rng(seed)
    pixels = noise(bands, HEIGHT, WIDTH, dtype, seed)
    hidden = random.uniform(size=(HEIGHT, WIDTH)) < 0.1
    hidden[10:25, 15:30] = True
    hide(pixels, hidden, validity)
    cut = draw(st.sampled_from(list(CUTS)))
    count = CUTS[cut][0] * CUTS[cut][1]
    scene = Scene(
        pixels=pixels,
        georeference=draw(st.sampled_from(georeferences)),
        validity=validity,
        hidden=hidden,
        cut=cut,
        column=draw(st.integers(3, WIDTH - 3)),
        row=draw(st.integers(3, HEIGHT - 3)),
        order=tuple(draw(st.permutations(range(count)))),
        cell_size=None,
        objects=[],
        rules=rules(
            draw(st.integers(4, 12)),
            draw(st.integers(4, 12)),
            bands=draw(st.permutations([1, 2] if validity == "alpha in front" else [0, 1])),
            crop_size_fixed=draw(st.booleans()),
            blacken_around_feature=draw(st.booleans()),
            data_range=draw(st.sampled_from([None, (-1.0, 1.0)])),
        ),
    )
    ratio = draw(st.sampled_from([None, 1.0, 2.0, 0.5, 1.37, 0.61, 5.3]))
    step = abs(scene.transform.a) + abs(scene.transform.b)
    spots = random.uniform((-2, -2), (WIDTH + 2, HEIGHT + 2), (12, 2))
    near_cut = random.normal((scene.column, scene.row), 4, (12, 2))
    return replaced(
        scene,
        cell_size=None if ratio is None else ratio * step,
        objects=[
            shapely.Point(scene.ground(*spot)).buffer(random.uniform(0.5, 6) * step)
            for spot in np.vstack((spots, near_cut))
        ],
        **fixed,
    )


def replaced(scene: Scene, **changes: Any) -> Scene:
    return Scene(**{**vars(scene), **changes})


def hide(pixels: np.ndarray, hidden: np.ndarray, validity: str) -> None:
    """Make some pixels invalid, in the way of the image; each band its own where it can."""
    if validity in OF_VALUES:
        pixels[0, hidden] = NODATA
        pixels[1, hidden[::-1]] = NODATA
    elif validity == "nan":
        pixels[0, hidden] = np.nan
    elif validity.startswith("alpha"):
        pixels[0 if validity == "alpha in front" else -1] = np.where(hidden, 0, 100)


def write_vrt(path: Path, scene: Scene, images: list[Path]) -> Path:
    """Name the parts in a VRT, as gdalbuildvrt does."""
    a, b, c, d, e, f, *_ = scene.transform
    types = {"uint8": "Byte", "int16": "Int16", "uint16": "UInt16", "uint32": "UInt32",
             "float32": "Float32", "float64": "Float64"}  # fmt: skip
    bands = []
    for band in range(len(scene.pixels)):
        sources = [
            f"<SimpleSource><SourceFilename>{image}</SourceFilename><SourceBand>{band + 1}"
            f'</SourceBand><SrcRect xOff="0" yOff="0" {size}/>'
            f'<DstRect xOff="{columns.start}" yOff="{rows.start}" {size}/></SimpleSource>'
            for image, (rows, columns) in zip(images, scene.parts())
            for size in [f'xSize="{columns.stop - columns.start}" ySize="{rows.stop - rows.start}"']
        ]
        nodata = f"<NoDataValue>{NODATA}</NoDataValue>" if scene.names_nodata else ""
        color = "<ColorInterp>Alpha</ColorInterp>" if band == scene.alpha else ""
        kind = types[str(scene.pixels.dtype)]
        bands.append(
            f'<VRTRasterBand dataType="{kind}" band="{band + 1}">{nodata}{color}'
            f"{''.join(sources)}</VRTRasterBand>"
        )
    path.write_text(
        f'<VRTDataset rasterXSize="{WIDTH}" rasterYSize="{HEIGHT}"><SRS>{UTM}</SRS>'
        f"<GeoTransform>{c!r}, {a!r}, {b!r}, {f!r}, {d!r}, {e!r}</GeoTransform>"
        f"{''.join(bands)}</VRTDataset>"
    )
    return path


def same_chips(ours: dict[Any, Any], expected: dict[Any, Any], atol: float = 0) -> None:
    assert ours.keys() == expected.keys() and len(ours) > 10
    for key, chip in ours.items():
        assert chip.pixels.dtype == expected[key].pixels.dtype
        np.testing.assert_array_equal(chip.valid, expected[key].valid)
        np.testing.assert_allclose(
            chip.pixels.astype(float), expected[key].pixels.astype(float), rtol=0, atol=atol
        )


def compare(scene: Scene, atol: float = 0, *, by_vrt: bool = False) -> None:
    with tempfile.TemporaryDirectory() as folder:
        here = Path(folder)
        whole = scene.write(here / "whole.tif", slice(0, HEIGHT), slice(0, WIDTH))
        parts = [
            scene.write(here / f"{number}.tif", *part) for number, part in enumerate(scene.parts())
        ]
        images = [write_vrt(here / "parts.vrt", scene, parts)] if by_vrt else parts
        same_chips(scene.chips(here / "1", images), scene.chips(here / "2", [whole]), atol)


@LAW
@given(scenes(UPRIGHT))
def test_a_mosaic_of_parts_is_the_image_to_the_bit(scene) -> None:
    compare(scene)


@LAW
@given(scenes(("rotated", "control points")))
def test_a_mosaic_of_turned_parts_is_turned_as_the_image(scene) -> None:
    """GDAL places the corner of a part anew, to the last bits of a coordinate."""
    is_integer = scene.pixels.dtype.kind in "iu"
    compare(scene, atol=1 if is_integer else 1e-3)


@LAW
@given(scenes(space="PIXEL_SPACE"))
def test_parts_of_a_raw_image_are_the_raw_image(scene) -> None:
    compare(scene)


@LAW
@given(scenes([each for each in GEOREFERENCES if each != "control points"]), st.booleans())
def test_a_vrt_of_parts_is_the_image(scene, in_pixels) -> None:
    if scene.validity == "mask":  # a VRT of gdalbuildvrt has none
        scene = replaced(scene, validity="all")
    compare(replaced(scene, space="PIXEL_SPACE" if in_pixels else "MAP_SPACE"), by_vrt=True)


@LAW
@given(scenes(UPRIGHT))
def test_parts_one_by_one_show_what_lies_in_them_as_the_image_does(scene) -> None:
    """Without a cell size or a range of the image, which are each part's own."""
    scene = replaced(
        scene,
        cell_size=None,
        rules=rules(9, 7, bands=scene.rules.bands, blacken_around_feature=True),
    )
    with tempfile.TemporaryDirectory() as folder:
        here = Path(folder)
        whole = scene.write(here / "whole.tif", slice(0, HEIGHT), slice(0, WIDTH))
        images = [
            scene.write(here / f"{number}.tif", *part) for number, part in enumerate(scene.parts())
        ]
        separately = {"processing_mode": ProcessingMode.PROCESS_ITEMS_SEPARATELY}
        ours = scene.chips(here / "1", images, **separately)
        expected = scene.chips(here / "2", [whole])

    assert {position for _, position in ours} == {position for _, position in expected}
    for (_, position), chip in ours.items():
        of_whole = expected[0, position]
        inside = chip.valid
        np.testing.assert_array_equal(chip.pixels[inside], of_whole.pixels[inside])
        assert not (inside & ~of_whole.valid).any()
    for position in {position for _, position in ours}:
        pieces = [chip.valid for (_, other), chip in ours.items() if other == position]
        np.testing.assert_array_equal(np.any(pieces, axis=0), expected[0, position].valid)
