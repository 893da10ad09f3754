"""Statistics of the valid pixels of chips, band by band, as the chips come."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Iterable, Iterator

import numpy as np

from ..texts import text

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..engine.batches import ChipBatch


USUAL_NODATA = frozenset((-9999.0, -32768.0, -32767.0, -99999.0))
"""Values that usually mean that there is none. Assumption: where they are the least of a band, they
do; of measurements of imagery none begins there."""

BEYOND_MEASUREMENT = 1e30
"""As large as the largest float32, which means nodata in much software."""


@dataclass(frozen=True, eq=False)
class BandStatistics:
    """Of the valid pixels of all chips, (C,) float64 each; of a band that has none 0.

    Attributes:
        minimum, maximum, mean, deviation: of the values.
        count: of the values.
        squares: sum of the squared differences from the mean.
    """

    minimum: NDArray[np.float64]
    maximum: NDArray[np.float64]
    mean: NDArray[np.float64]
    deviation: NDArray[np.float64]
    count: NDArray[np.float64]
    squares: NDArray[np.float64]


def undeclared_nodata(statistics: BandStatistics, bands: Iterable[int]) -> Iterator[str]:
    """Yield a sentence for each band that holds what seems to be nodata, and counts as valid.

    It would stretch the range by which the band is normalised until nothing else can be told apart.

    Args:
        statistics: of valid pixels.
        bands: their numbers in the imagery, from 0.
    """
    for band, least, most in zip(bands, statistics.minimum.tolist(), statistics.maximum.tolist()):
        odd = [value for value in (least, most) if abs(value) >= BEYOND_MEASUREMENT]
        odd += [least] if least in USUAL_NODATA else []
        if odd:
            yield text(
                "Band {band} holds the value {value:g}, which usually means nodata, but the "
                "imagery does not say so, so it is learned from. Set it as the additional no data "
                "value of the layer (properties, Transparency), or in the file.",
                band=band + 1,
                value=odd[0],
            )


class RunningStatistics:
    """Takes chips batch by batch.

    Source: Chan, Golub and LeVeque 1979, updating formulae: sums of squares of elevations would
    lose what they differ by.
    """

    def __init__(self, bands: int) -> None:
        self._count, self._mean, self._squares = np.zeros((3, bands))
        self._least, self._greatest = np.full(bands, np.inf), np.full(bands, -np.inf)

    def add(self, batch: ChipBatch) -> None:
        """Add the valid pixels of some chips."""
        valid = np.broadcast_to(
            np.True_ if batch.valid is None else batch.valid, batch.pixels.shape
        )
        for band in range(batch.pixels.shape[1]):
            self._add(band, batch.pixels[:, band][valid[:, band]].astype(np.float64))

    def _add(self, band: int, values: NDArray[Any]) -> None:
        if not values.size:
            return
        mean = values.mean()
        off = values - mean
        before, step = self._count[band], mean - self._mean[band]
        count = before + values.size
        self._squares[band] += off @ off + step**2 * before * values.size / count
        self._mean[band] += step * values.size / count
        self._count[band] = count
        self._least[band] = min(self._least[band], values.min())
        self._greatest[band] = max(self._greatest[band], values.max())

    def statistics(self) -> BandStatistics:
        """Return those of all chips so far."""
        known = self._count > 0
        return BandStatistics(
            minimum=np.where(known, self._least, 0),
            maximum=np.where(known, self._greatest, 0),
            mean=self._mean.copy(),
            deviation=np.sqrt(self._squares / np.maximum(self._count, 1)),
            count=self._count.copy(),
            squares=self._squares.copy(),
        )
