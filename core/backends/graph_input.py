"""What the input of a graph takes: which tensor, its layout, type and size, and chips made so."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Sequence

import numpy as np

from ..errors import ModelDefinitionError, UnsupportedModelError
from ..model.normalization import normalization_of, stated
from ..texts import text

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..model.definition import ModelDefinition
    from ..model.normalization import Normalization
    from .interface import Pixels


def choose_tensor(names: list[str], key: str, definition: ModelDefinition) -> str:
    """Return the input or output that the definition names, or the only one there is.

    Args:
        names: of the graph's inputs or outputs.
        key: `InputTensor` or `OutputTensor`.
        definition: the model.

    Raises:
        ModelDefinitionError: there are several, or none of that name.
    """
    named = stated(definition, key)
    for name in names:
        if named in (name, f"{name}:0"):  # TensorFlow's name of an operation's first output
            return name
    if len(names) == 1 and not named:
        return names[0]
    what = (
        text(
            "The graph has {number} inputs, and nothing says which takes the chips",
            number=len(names),
        )
        if key == "InputTensor"
        else text(
            "The graph has {number} outputs, and nothing says which are the classes",
            number=len(names),
        )
    )
    choices = ", ".join(names[:10])
    raise ModelDefinitionError(
        text('The graph has no "{named}"', named=named) if named else what,
        where=text("{file}, key {key}", file=definition.source, key=key),
        mend=text('Write "{key}" with one of {names}', key=key, names=choices)
        if definition.emd_path is not None
        else text(
            'Put an .emd beside it with "{key}" and one of {names}, and choose that',
            key=key,
            names=choices,
        ),
    )


@dataclass(frozen=True)
class ImageInput:
    """What a graph's input takes.

    Attributes:
        dtype: of its values.
        is_channels_last: (N, H, W, C) instead of (N, C, H, W).
        batch: the only number of chips that it takes at once, or None.
        bands, size: likewise; size is height and width.
    """

    dtype: Any
    is_channels_last: bool
    batch: int | None
    bands: int | None
    size: tuple[int, int] | None

    @classmethod
    def of_shape(cls, shape: Sequence[Any], dtype: Any, definition: ModelDefinition) -> ImageInput:
        """Read the shape of an input; lengths that are not fixed are no positive integers."""
        lengths = [n if isinstance(n, int) and n > 0 else None for n in shape]
        if len(lengths) != 4:
            raise UnsupportedModelError(
                text(
                    "The graph's input is not a batch of images, it has the shape {shape}",
                    shape=list(shape),
                ),
                where=definition.source,
                mend=text("Export a model with an input of shape (N, bands, rows, columns)"),
            )
        is_last = is_channels_last(lengths[1], lengths[3], definition)
        batch, *rest = lengths
        bands = rest.pop(2 if is_last else 0)
        height, width = rest
        size = (height or definition.image_height, width or definition.image_width)
        return cls(dtype, is_last, batch, bands, size if height or width else None)

    def normalization(
        self, definition: ModelDefinition
    ) -> tuple[Normalization | None, tuple[str, ...]]:
        """Return how pixels are normalised, with sentences for the log.

        A network that takes whole numbers does that by itself.
        """
        if not np.issubdtype(self.dtype, np.integer):
            return normalization_of(definition, self.bands or definition.guessed_bands)
        key = "Normalization" if stated(definition, "Normalization") else "NormalizationStats"
        if definition.normalization is None and stated(definition, key) in (None, "none"):
            return None, ()
        sentence = text(
            "{key} is not used: the network takes whole numbers ({type}) and normalises by itself",
            key=key,
            type=np.dtype(self.dtype).name,
        )
        return None, (sentence,)

    def prepare(self, pixels: Pixels, normalization: Normalization | None) -> NDArray[Any]:
        """Turn (N, C, H, W) pixels into what the graph takes, in as few passes as that takes."""
        if normalization is not None:
            return self._normalized(pixels, normalization)
        if np.issubdtype(self.dtype, np.integer) and pixels.dtype != self.dtype:
            # Assumption: values that an integer input cannot hold become its smallest or largest.
            limits = np.iinfo(self.dtype)
            pixels = np.clip(np.rint(pixels), limits.min, limits.max)
        if self.is_channels_last:
            pixels = pixels.transpose(0, 2, 3, 1)
        return np.ascontiguousarray(pixels, self.dtype)

    def _normalized(self, pixels: Pixels, normalization: Normalization) -> NDArray[Any]:
        """Write into the graph's layout at once, and compute there, in float32."""
        count, bands, height, width = pixels.shape
        scale, shift = (
            np.array(numbers, np.float32).reshape(1, -1, 1, 1)
            for numbers in (normalization.scale, normalization.shift)
        )
        if self.is_channels_last:
            inputs = np.empty((count, height, width, bands), np.float32)
            chips = inputs.transpose(0, 3, 1, 2)
        else:
            inputs = chips = np.empty(pixels.shape, np.float32)
        np.multiply(pixels, scale, out=chips, dtype=np.float32, casting="unsafe")
        chips += shift
        return inputs.astype(self.dtype, copy=False)


def is_channels_last(second: int | None, fourth: int | None, definition: ModelDefinition) -> bool:
    """Tell (N, H, W, C) from (N, C, H, W).

    The key `ChannelLayout` says it; else bands are as many as the definition extracts, or the
    fewest.
    """
    layout = str(stated(definition, "ChannelLayout") or "").upper()
    if layout in ("NCHW", "NHWC"):
        return layout == "NHWC"
    if layout:
        raise ModelDefinitionError(
            text("{shown} is not a layout of bands, rows and columns", shown=layout),
            where=text("{file}, key {key}", file=definition.source, key="ChannelLayout"),
            mend=text("Write NCHW where bands come first, or NHWC where they come last"),
        )
    wanted = len(definition.extract_bands) if definition.extract_bands else None
    if wanted in (second, fourth) and wanted is not None and second != fourth:
        return fourth == wanted
    return fourth is not None and (second is None or fourth < second)
