"""What a run classifies, whatever it is: features on imagery, whole images, photos of features.

A `Subject` is what the user chose. Staged, it has written what the engine needs into an empty
folder; its outcome pairs rows with what the model said.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice
from typing import (
    TYPE_CHECKING,
    Any,
    Callable,
    Iterable,
    Iterator,
    Mapping,
    NamedTuple,
    Protocol,
    Sequence,
    TypeVar,
)

if TYPE_CHECKING:
    from pathlib import Path

    from qgis.core import QgsCoordinateReferenceSystem, QgsFeature, QgsFields

    from ...feedback import Feedback
    from ...job import ImageSource
    from ...results import ObjectResult


Item = TypeVar("Item")


@dataclass(frozen=True)
class Slice:
    """Some of what there is to classify: `count` of it after the `first`; None: all the rest."""

    first: int = 0
    count: int | None = None

    def of(self, items: Iterable[Item]) -> Iterator[Item]:
        """Yield this part of the items."""
        return islice(items, self.first, None if self.count is None else self.first + self.count)


class StagedRow(NamedTuple):
    """One row to be, before the model is asked.

    Attributes:
        position: in what was staged, from 1, of the feature or image.
        object: its number in the results; None: the engine does not know of it.
        name: of the image, where a row has one of its own; else "".
        status: why the engine does not know of it, else "".
        feature_id: QGIS's id of the feature, where there is one.
    """

    position: int
    object: int | None
    name: str = ""
    status: str = ""
    feature_id: int | None = None


class ResultRow(NamedTuple):
    """One row of the output.

    Attributes:
        feature: its geometry, and its attributes before ours.
        result: what the model said, or why it was not asked.
        image_name: for the field that names the image, where there is one.
        detail: which file the result's status is about; counts leave it out.
        more: values of the fields after those of a run.
    """

    feature: QgsFeature
    result: ObjectResult
    image_name: str | None = None
    detail: str = ""
    more: tuple[Any, ...] = ()


@dataclass(frozen=True)
class Layout:
    """What the output layer is made of.

    Attributes:
        fields: of its rows, before ours.
        geometry_type: QgsWkbTypes.Type.
        crs: of its geometries.
        image_name_field: field that names the image of a row; "" where a feature has one row.
        samples: a feature for each type of geometry that the rows have, none counted.
        with_lists: a feature with a value for each field of lists.
        longest_texts: returns how many characters the longest text has, by the places of some
            fields; it looks at all rows.
        keeps_fid: values of a field `fid` can number the rows of a GeoPackage.
    """

    fields: QgsFields
    geometry_type: int
    crs: QgsCoordinateReferenceSystem
    image_name_field: str = ""
    samples: tuple[QgsFeature, ...] = ()
    with_lists: tuple[QgsFeature, ...] = ()
    longest_texts: Callable[[Sequence[int]], Mapping[int, int]] = lambda _: {}
    keeps_fid: bool = True

    @property
    def is_mixed(self) -> bool:
        """Whether there are points, lines and polygons together, or two of them."""
        return len({sample.geometry().type() for sample in self.placed}) > 1

    @property
    def placed(self) -> list[QgsFeature]:
        """The samples that have a geometry."""
        return [sample for sample in self.samples if not sample.geometry().isEmpty()]


@dataclass(frozen=True)
class ResultLayer:
    """The output layer to be.

    Attributes:
        layout: what it is made of.
        row_count: number of rows, at least; for the progress.
        rows: in the order of the input.
        notes: what the log should say, one sentence each.
    """

    layout: Layout
    row_count: int
    rows: Iterator[ResultRow]
    notes: tuple[str, ...] = ()


class Staged(Protocol):
    """A subject in the folder of a job."""

    @property
    def images(self) -> tuple[ImageSource, ...]:
        """What the engine opens; without any it is not asked."""
        ...

    @property
    def digest(self) -> str:
        """Of what the folder holds and job.json does not name."""
        ...

    @property
    def layout(self) -> Layout:
        """What the output will be made of, as far as it is known before the engine is asked."""
        ...

    def rows(self) -> Iterator[StagedRow]:
        """Return what will have a row, in the order of the input."""
        ...

    def known(self) -> Iterable[ObjectResult]:
        """Return the results that need no model."""
        ...

    def result_layer(self, folder: Path) -> ResultLayer:
        """Return the output, once the engine has finished in that folder.

        Raises:
            InputError: while the rows are read: the input changed since it was staged.
        """
        ...


class StagedFeatures(Staged, Protocol):
    """Features, or their photos, in the folder of a job."""

    def again(self) -> Iterator[QgsFeature]:
        """Yield the features once more, those at the positions of `rows`.

        Raises:
            InputError: they changed since they were staged.
        """
        ...


class Subject(Protocol):
    """What the user chose to classify."""

    @property
    def images(self) -> tuple[ImageSource, ...]:
        """The images that RASTER names; photos are found when it is staged."""
        ...

    @property
    def extent_crs(self) -> QgsCoordinateReferenceSystem | None:
        """What EXTENT is compared in; None: it has no meaning here."""
        ...

    @property
    def count(self) -> int:
        """Number of features or images; -1: unknown."""
        ...

    @property
    def objects_name(self) -> str:
        """Of the layer of objects; "" where each image is one."""
        ...

    def doubt(self, width: int, height: int) -> str:
        """Return what is to be said where this is probably not what was meant; "": nothing.

        Args:
            width: of the model's chips, pixels.
            height: the same.
        """
        ...

    def only(self, part: Slice) -> Subject:
        """Return the subject that is a part of this one: of its features or images."""
        ...

    def stage(self, folder: Path, feedback: Feedback) -> Staged:
        """Write what the engine needs into an empty folder.

        Raises:
            InputError: there is an object with which the user wants no run.
            OutputError: it cannot be written.
            Cancelled: the user stopped.
        """
        ...
