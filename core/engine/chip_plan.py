"""All that it takes to cut the chips of one image."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING, Any, Iterator

import numpy as np

from ..model.definition import ChipFit, ResizeMethod
from . import masks
from .read_tasks import ImageLayout, in_strips, plan_reading

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from .image import ImageSpec
    from .read_tasks import ReadTask
    from .windows import Positions, Windows

VALID_BYTES, FLOAT_BYTES = 1, 4
"""Of one pixel of one band: whether it is valid, and its value once resized or stretched."""


@dataclass(frozen=True)
class ChipPlan:
    """All that it takes to read the chips of one image.

    Attributes:
        index: number of the image in the results.
        image: where from.
        bands: 0-based, in the model's order.
        positions: (K,) of the objects that have a chip here.
        windows: (K, 4), their windows.
        are_cropped: (K,), which of them are larger than their windows.
        blacken: pixels outside polygons become 0.
        size: height and width that every chip is resized to, or None.
        resize_method: how.
        fit: what of it shows the chip, where its aspect is kept or its edge is cut off; or None.
        data_range: rescale `ranges`, (C, 2), to it, or None.
        orientation: EXIF's number of how a photo was held, 1 to 8.
        is_one_object: the whole image is the object.
    """

    index: int
    image: ImageSpec
    bands: tuple[int, ...]
    positions: Positions
    windows: Windows
    are_cropped: NDArray[np.bool_]
    blacken: bool = False
    size: tuple[int, int] | None = None
    resize_method: ResizeMethod = ResizeMethod.ANTIALIAS
    fit: ChipFit | None = None
    data_range: tuple[float, float] | None = None
    ranges: NDArray[np.float64] | None = None
    orientation: int = 1
    is_one_object: bool = False

    def __len__(self) -> int:
        return len(self.positions)

    @property
    def are_bytes(self) -> bool:
        """Whether the chips hold bytes of the image, which people see as they are."""
        return bool(self.image.dtype == "uint8") and self.data_range is None

    def select(self, rows: Any) -> ChipPlan:
        """Return the plan of some of these objects; `rows` is a slice or an index array.

        Numbers of a whole plan are stored narrow, and may lie in a file; these are neither.
        """
        return replace(
            self,
            positions=self.positions[rows].astype(np.int64),
            windows=self.windows[rows].astype(np.int64),
            are_cropped=self.are_cropped[rows],
        )

    def tasks(self) -> Iterator[ReadTask]:
        """Yield what to read together."""
        windows = self.windows.astype(np.int64)
        made_bytes = self.made_bytes(windows[:, 2] * windows[:, 3])
        return plan_reading(windows, self._layout, made_bytes)

    def strips(self, rows: NDArray[np.int32]) -> Iterator[NDArray[np.int32]]:
        """Yield parts of these rows whose tasks are those of all of them, in their order."""
        for part in in_strips(self.windows, rows, self._layout):
            yield rows[part]

    def made_bytes(self, areas: NDArray[np.int64]) -> NDArray[np.int64]:
        """Return how many bytes chips take once they are made, by the pixels of their windows."""
        is_float = self.size is not None or self.data_range is not None
        pixel_bytes = len(self.bands) * (FLOAT_BYTES + VALID_BYTES)
        if self.size is not None:
            areas = np.full_like(areas, self.size[0] * self.size[1])
        return areas * (pixel_bytes if is_float else self._read_bytes)

    def cut_bytes(self, areas: NDArray[np.int64]) -> NDArray[np.int64]:
        """Return how many bytes chips take while they are cut, by the pixels of their windows."""
        mask_bytes = masks.PIXEL_BYTES if self.blacken else 0
        return areas * (self._read_bytes + mask_bytes) + self.made_bytes(areas)

    @property
    def _layout(self) -> ImageLayout:
        image = self.image
        return ImageLayout(
            image.width, image.height, image.block_width, image.block_height, self._read_bytes
        )

    @cached_property
    def _read_bytes(self) -> int:
        """Of one pixel as it is read, all bands, and whether they are valid."""
        return len(self.bands) * (np.dtype(self.image.dtype).itemsize + VALID_BYTES)
