"""Whether imagery is what a model expects: bands, alpha, cell size, and range of the values.

Both sides of the process say it with these sentences: the engine before a run and in a preview,
QGIS where a model is inspected or chosen. Both look at the same blocks of the imagery's own pixels.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Callable, Iterable, Iterator, NamedTuple, Sequence, TypeVar

from ..texts import joined, text
from .normalization import ValueRange, expected_values

if TYPE_CHECKING:
    from .definition import ModelDefinition

    Range = tuple[float, float]  # least and greatest value that was seen
    _Sentence = Callable[[float, float, float], str]

SAMPLE_SIDE = 64
"""Of the blocks that are looked at, pixels."""

MOST_BLOCKS = 64
"""That are looked at altogether: one read each, wherever the imagery lies."""

MOST_RASTERS = 8
"""That stand for a list of thousands."""

_FEW_BANDS = 4
"""More of them are looked at in fewer blocks."""

_FAR = 2.0
"""So many times the range of training may values lie beyond it: scenes and seasons differ."""

_SMALL = 0.05
"""Values that fill no more than this share of what is expected are of another unit."""

_SHARE_OF_BANDS = 0.5
"""That must be off where the range is that of training: a single band may be dead."""

_MOST_OF_A_BYTE = 255

_RGB = 3

Item = TypeVar("Item")


class Unit(NamedTuple):
    """What a CRS counts in: angles, or lengths of so many metres."""

    is_angle: bool
    metres: float = 1.0


@dataclass(frozen=True)
class RasterFacts:
    """What is known of one raster without reading it all.

    Attributes:
        name: as sentences show it.
        band_count: all of its bands.
        alpha: which of them, from 1, its file calls alpha.
        is_byte: they hold 8 bits.
        becomes_rgb: a run makes red, green and blue of its one band: of a palette, or of the grey
            of a photo.
    """

    name: str
    band_count: int
    alpha: tuple[int, ...] = ()
    is_byte: bool = False
    becomes_rgb: bool = False

    @property
    def model_bands(self) -> tuple[int, ...]:
        """Return the bands, from 0, that a model takes which names none: not alpha."""
        return tuple(band for band in range(self.band_count) if band + 1 not in self.alpha)


def spread(items: Sequence[Item], most: int = MOST_RASTERS) -> list[Item]:
    """Return some of many items, evenly, the first and the last among them."""
    if len(items) <= most:
        return list(items)
    return [items[number * (len(items) - 1) // (most - 1)] for number in range(most)]


def sample_blocks(width: int, height: int, side: int) -> Iterator[tuple[int, int, int, int]]:
    """Yield column, row, width and height of the blocks of a raster that are looked at.

    They cover a small one, or are spread evenly over one that is too large for that. Where they lie
    depends on its size alone.

    Args:
        width: of the raster, pixels.
        height: likewise.
        side: how many blocks lie in a row, and in a column.
    """
    covers = width * height <= (SAMPLE_SIDE * side) ** 2
    columns, rows = (
        list(range(0, length, SAMPLE_SIDE)) if covers else _evenly(length, side)
        for length in (width, height)
    )
    for row in rows:
        for column in columns:
            yield column, row, min(SAMPLE_SIDE, width - column), min(SAMPLE_SIDE, height - row)


def _evenly(length: int, count: int) -> list[int]:
    last = max(length - SAMPLE_SIDE, 0)
    if count == 1:
        return [last // 2]
    return sorted({round(number * last / (count - 1)) for number in range(count)})


def blocks_in_a_row(*, bands: int, rasters: int) -> int:
    """Return the `side` of `sample_blocks` for a look that takes no longer whatever there is."""
    blocks = MOST_BLOCKS * min(_FEW_BANDS / max(bands, 1), 1) / max(rasters, 1)
    return max(int(blocks**0.5), 1)


def taken_bands(definition: ModelDefinition, raster: RasterFacts) -> tuple[int, ...]:
    """Return the bands of a raster, from 0, that a model takes, as far as its files say so.

    Assumption: bands that are named are the first ones; only their values are looked at by this.
    """
    wanted = definition.extract_bands
    if wanted is None:
        return raster.model_bands
    if definition.counts_bands or any(isinstance(band, str) for band in wanted):
        return raster.model_bands[: len(wanted)]
    return tuple(band for band in wanted if isinstance(band, int) and band < raster.band_count)


def band_problems(definition: ModelDefinition, rasters: Iterable[RasterFacts]) -> list[str]:
    """Return what is wrong between a model's bands and those of imagery."""
    return [
        problem
        for raster in rasters
        for problem in (_too_few(definition, raster), alpha_problem(definition, raster))
        if problem
    ]


def _too_few(definition: ModelDefinition, raster: RasterFacts) -> str:
    wanted = definition.extract_bands or ()
    if definition.counts_bands or any(isinstance(band, str) for band in wanted):
        needed, count = len(wanted), len(raster.model_bands)
    else:
        needed = max((band for band in wanted if isinstance(band, int)), default=-1) + 1
        count = raster.band_count
    if count >= needed or (raster.becomes_rgb and needed == _RGB):
        return ""
    alpha = _besides(raster) if count < raster.band_count else ""
    return text(
        "{name} has {count} band{alpha}; the model wants band {needed}. "
        "Choose a raster with at least {needed} bands",
        "{name} has {count} bands{alpha}; the model wants band {needed}. "
        "Choose a raster with at least {needed} bands",
        name=raster.name,
        count=count,
        alpha=alpha,
        needed=needed,
    )


def _besides(raster: RasterFacts) -> str:
    return text(
        " (band {number} is alpha, which is none of them)",
        number=joined(", ", map(str, raster.alpha)),
    )


def alpha_problem(definition: ModelDefinition, raster: RasterFacts) -> str:
    """Return a sentence where ExtractBands names a band that is alpha; else ""."""
    named = [band + 1 for band in taken_bands(definition, raster) if band + 1 in raster.alpha]
    if not named:
        return ""
    return text(
        "Band {number} of {name}, which the model's ExtractBands names, is alpha: it says where "
        "there is imagery, not what is there. Choose imagery that has this band, unless the model "
        "was trained with alpha",
        number=named[0],
        name=raster.name,
    )


def cell_size_problems(
    definition: ModelDefinition,
    name: str,
    cell_size: tuple[float, float] | None,
    unit: Unit | None,
    unit_of: Callable[[int], Unit | None],
) -> list[str]:
    """Compare a raster's cell size with that of training, where both are in known units.

    Source: PRODUCT.md 2, "working cell size".

    Args:
        definition: the model.
        name: of the raster.
        cell_size: its width and height; None: it has no one size.
        unit: of the raster's CRS; None: unknown.
        unit_of: returns that of the CRS of a WKID.
    """
    problems = []
    for limit, sign in ((definition.min_cell_size, -1), (definition.max_cell_size, 1)):
        if limit is None or limit.wkid is None or unit is None or cell_size is None:
            continue
        trained = unit_of(limit.wkid)
        if trained is None or trained.is_angle != unit.is_angle:
            continue
        x, y = (size * unit.metres / trained.metres for size in cell_size)
        tolerance = 1 + sign * 1e-6
        if sign * (x - limit.x * tolerance) > 0 or sign * (y - limit.y * tolerance) > 0:
            sizes = (text("{x:.6g} x {y:.6g}", x=x, y=y) for x, y in ((x, y), (limit.x, limit.y)))
            problems.append((_too_coarse if sign > 0 else _too_fine)(name, *sizes))
    return problems


def _too_fine(name: str, size: str, limit: str) -> str:
    return text(
        "The cell size of {name}, {size}, is smaller than MinCellSize of the model, {limit}: "
        "objects look larger than in training. Set CELL_SIZE to what the model was trained on.",
        name=name,
        size=size,
        limit=limit,
    )


def _too_coarse(name: str, size: str, limit: str) -> str:
    return text(
        "The cell size of {name}, {size}, is larger than MaxCellSize of the model, {limit}: "
        "objects look smaller than in training. Set CELL_SIZE to what the model was trained on.",
        name=name,
        size=size,
        limit=limit,
    )


def value_problem(
    definition: ModelDefinition, ranges: Sequence[Range | None], *, is_byte: bool
) -> str:
    """Return a sentence where the imagery's values are not those that a model expects; else "".

    Args:
        definition: the model.
        ranges: of each band that the model takes, in its order; None: no valid pixel was seen.
        is_byte: the imagery holds 8 bits.
    """
    expected = expected_values(definition, len(ranges)) or ()
    seen = [(found, wanted) for found, wanted in zip(ranges, expected) if found and _says(wanted)]
    wrong = [
        (sentence, found, wanted)
        for found, wanted in seen
        if (sentence := _judge(found, wanted, is_byte=is_byte)) is not None
    ]
    is_exact = any(wanted.is_exact for _, wanted in seen)
    if not wrong or (len(wrong) < _SHARE_OF_BANDS * len(seen) and not is_exact):
        return ""
    say, _, wanted = wrong[0]
    values = [found for sentence, found, _ in wrong if sentence is say]
    shown = min(low for low, _ in values) if say is _below else max(high for _, high in values)
    return say(
        shown if is_byte else _rounded(shown, 2), _rounded(wanted.low, 3), _rounded(wanted.high, 3)
    )


def may_differ(definition: ModelDefinition, bands: int, *, is_byte: bool) -> bool:
    """Return whether it takes a look at values to say whether they are as expected."""
    expected = expected_values(definition, bands)
    if expected is None or not is_byte:
        return expected is not None
    return not all(wanted.is_exact and wanted.high >= _MOST_OF_A_BYTE for wanted in expected)


def is_fed_bytes(definition: ModelDefinition, bands: int) -> bool:
    """Return whether a model of so many bands, 0: any number, is made for values of 0 to 255.

    Assumption: one that does not say what it expects is, for photos are; but one with a DataRange
    gets that, whatever the values.
    """
    if definition.data_range is not None:
        return False
    expected = expected_values(definition, bands or _RGB)
    return expected is None or all(1 < wanted.high <= _MOST_OF_A_BYTE for wanted in expected)


def _says(wanted: ValueRange) -> bool:
    return wanted.high > wanted.low  # a band that did not vary in training tells nothing


def _judge(found: Range, wanted: ValueRange, *, is_byte: bool) -> _Sentence | None:
    """Return what to say of the values of a band; None where they are as expected."""
    span = wanted.high - wanted.low
    beyond = (0.001 if wanted.is_exact else _FAR) * span  # resampling rounds
    if found[1] > wanted.high + beyond:
        return _above
    if found[0] < wanted.low - beyond:
        return _below
    is_small = found[1] < wanted.low + _SMALL * span and not (is_byte and wanted.is_exact)
    never_fills = is_byte and wanted.high > 2 * _MOST_OF_A_BYTE
    return _smaller if is_small or never_fills else None


def _above(value: float, least: float, most: float) -> str:
    return text(
        "The imagery's values reach {value:,.9g}; the model expects {least:,.9g} to {most:,.9g}: "
        "its labels would be wrong. Choose imagery with the values that it was trained on, or "
        "convert it, or say in the key Normalization of the model definition what they were.",
        value=value,
        least=least,
        most=most,
    )


def _below(value: float, least: float, most: float) -> str:
    return text(
        "The imagery's values go down to {value:,.9g}; the model expects {least:,.9g} to "
        "{most:,.9g}: its labels would be wrong. Choose imagery with the values that it was "
        "trained on, or convert it, or say in the key Normalization of the model definition what "
        "they were.",
        value=value,
        least=least,
        most=most,
    )


def _smaller(value: float, least: float, most: float) -> str:
    return text(
        "The imagery's values reach only {value:,.9g}; the model expects {least:,.9g} to "
        "{most:,.9g}: its labels would be wrong. Choose imagery with the values that it was "
        "trained on, or convert it, or say in the key Normalization of the model definition what "
        "they were.",
        value=value,
        least=least,
        most=most,
    )


def _rounded(value: float, digits: int) -> float:
    """Return a number with as many digits as a sample can tell."""
    return float(f"{value:.{digits}g}")
