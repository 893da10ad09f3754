"""What a model says about itself, parsed and checked: the values that every part shares.

Made by `core.model.source.open_model`; standard library only, no framework is touched.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path
from typing import Any, Mapping


class ModelKind(str, Enum):
    """Which backend runs the model; the keys of `core.backends.BACKENDS`."""

    FEATURE_CLASSIFIER = "feature_classifier"  # arcgis.learn state_dict (.pth)
    TORCHSCRIPT = "torchscript"  # torch.jit archive, or torch.export (.pt2)
    KERAS = "keras"  # .h5, .keras
    TENSORFLOW = "tensorflow"  # SavedModel folder, frozen graph .pb
    ONNX = "onnx"
    CONFIGURED = "configured"  # weights beside what names their network: transformers, timm, ...
    RASTER_FUNCTION = "raster_function"  # the model's own Python


class ImageSpace(str, Enum):
    """EMD `ImageSpaceUsed`."""

    MAP_SPACE = "MAP_SPACE"
    PIXEL_SPACE = "PIXEL_SPACE"


class ResizeMethod(str, Enum):
    """How chips are brought to the model's size, EMD `ResizeMethod`; `core.engine.resize`.

    Pillow's filters leave bytes whole numbers, as Pillow does; the others make fractions.
    """

    FASTAI = "fastai"  # mean over areas to twice the size, then bilinear with aligned corners
    ANTIALIAS = "antialias"  # bilinear over the whole area of a new pixel: torchvision on floats
    BILINEAR = "bilinear"  # between the nearest pixels: tf.image.resize, OpenCV
    LETTERBOX = "letterbox"  # the aspect is kept, below and to the right lies 0: KerasClassifier
    PILLOW_NEAREST = "pillow-nearest"
    PILLOW_BOX = "pillow-box"
    PILLOW_BILINEAR = "pillow-bilinear"
    PILLOW_HAMMING = "pillow-hamming"
    PILLOW_BICUBIC = "pillow-bicubic"
    PILLOW_LANCZOS = "pillow-lanczos"


class FitMode(str, Enum):
    """How a chip of another shape than the model's is fitted to it, EMD `FitMode`."""

    STRETCH = "stretch"  # both sides are resized, each by its own factor
    COVER = "cover"  # the aspect is kept, and the shorter side decides
    CROP = "crop"  # the middle of the wanted aspect is cut out, then resized: Pillow's ImageOps.fit


@dataclass(frozen=True)
class ChipFit:
    """How a chip is brought to the network's height and width: resized, then its centre cut out.

    Attributes:
        mode: how it is resized.
        size: height and width that it is resized to, or that it covers; no smaller than the
            network's, or zeros fill the rest.
        is_rounded: where the centre is half a pixel off, it begins at the even one, as
            torchvision's; else at the one before, as transformers'.
    """

    mode: FitMode
    size: tuple[int, int]
    is_rounded: bool = False


@dataclass(frozen=True)
class ClassEntry:
    """One entry of EMD `Classes`; its place in the list is the index of the network's output."""

    value: int
    name: str
    color: tuple[int, int, int] | None = None


def is_class_value(number: int) -> bool:
    """Return whether the fields of class values hold a number: they have 32 bits."""
    return -(2**31) <= number < 2**31


@dataclass(frozen=True)
class CellSize:
    """EMD `MinCellSize`/`MaxCellSize`: in the units of the CRS that `wkid` names, if it does."""

    x: float
    y: float
    wkid: int | None = None


@dataclass(frozen=True)
class NormalizationStats:
    """EMD `NormalizationStats`: one number per *source* band, to be indexed by `extract_bands`.

    Source: ESRI_FORMATS.md 3.3, step 2. A null of the file is kept as None.
    """

    band_min: tuple[float | None, ...]
    band_max: tuple[float | None, ...]
    scaled_mean: tuple[float | None, ...]
    scaled_std: tuple[float | None, ...]


@dataclass(frozen=True)
class ModelDefinition:
    """A model, ready to be loaded: paths are absolute, defaults are filled in.

    Attributes:
        kind: which backend runs it.
        source: what the user gave, as messages name it.
        emd_path: the .emd on disk; None when a model file stands for itself.
        model_file: weights or graph, a file or (SavedModel) a folder; None when a raster function
            brings everything itself.
        inference_function: Python file of a raster function that would have to run; None when
            one of our backends runs the model.
        classes: in the order of the network's outputs; may be empty when the file does not say
            (a raster function, an ONNX without names).
        image_width, image_height: chip size in pixels, EMD `ImageWidth`/`ImageHeight`.
        extract_bands: 0-based indices or band names; None: as many as the weights want.
        resize_method: EMD `ResizeMethod`, our own key; None: as models of its family are trained.
        fit: EMD `FitMode`, `FitSize` and `CentreRounding`, our own keys; None: chips are stretched
            to the size, and nothing is cut off.
        crop_size_fixed: True: fixed window. False: smallest window that holds the feature.
        warnings: what was mended or ignored while reading, one sentence each.
        raw: every key of the file as it stood, for backends that need more than is named here.
        read_from: by key of `raw`, the place where another file than the .emd says it.
        assumed: by key of `raw`, a sentence for the log: nothing says it.
        side_files: files beside the model that decide what it does.
    """

    kind: ModelKind
    source: str
    emd_path: Path | None
    model_file: Path | None
    classes: tuple[ClassEntry, ...]
    image_width: int
    image_height: int
    inference_function: Path | None = None
    framework: str = ""
    configuration: str = ""
    extract_bands: tuple[int | str, ...] | None = None
    crop_size_fixed: bool = True
    resize_method: ResizeMethod | None = None
    fit: ChipFit | None = None
    blacken_around_feature: bool = False
    image_space: ImageSpace = ImageSpace.MAP_SPACE
    batch_size: int | None = None
    data_range: tuple[float, float] | None = None
    multi_label: bool = False
    backbone: str = ""
    normalization: NormalizationStats | None = None
    imagenet_normalization: bool = True
    band_names: tuple[str, ...] = ()
    min_cell_size: CellSize | None = None
    max_cell_size: CellSize | None = None
    test_time_augmentation: bool = False
    warnings: tuple[str, ...] = ()
    raw: Mapping[str, Any] = field(default_factory=dict)
    read_from: Mapping[str, str] = field(default_factory=dict)
    assumed: Mapping[str, str] = field(default_factory=dict)
    side_files: tuple[Path, ...] = ()

    @property
    def guessed_bands(self) -> int:
        """How many bands a network gets that does not say how many it wants."""
        return len(self.extract_bands or ()) or 3

    @property
    def counts_bands(self) -> bool:
        """Whether `extract_bands` are as many first ones as the graph takes: nobody named them.

        Source: core/model/makers, key InputBands.
        """
        return "InputBands" in self.raw
