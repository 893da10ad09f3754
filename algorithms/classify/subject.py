"""What is classified, from RASTER, FEATURES, IMAGE_FIELD and ATTACHMENTS: PRODUCT.md 3."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Callable, Iterator

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsExpressionContext,
    QgsProviderRegistry,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ...core.errors import InputError
from ...core.job import ProcessingMode
from ...core.layers.busy_files import named_layer
from ...core.layers.crs_names import name_of
from ...core.layers.feature_source import FeatureSource
from ...core.layers.features import Placement
from ...core.layers.fields import is_binary
from ...core.layers.imagery.rasters import read_rasters
from ...core.layers.photos.attachments import (
    attach_table_of,
    esri_attachments,
    media_relations,
    related_media,
)
from ...core.layers.photos.folders import PhotoFolders
from ...core.layers.photos.of_feature import BlobField, PathField
from ...core.layers.subjects.objects_on_imagery import ObjectsOnImagery
from ...core.layers.subjects.photos_of_features import PhotosOfFeatures
from ...core.layers.subjects.whole_images import WholeImages, find_images
from ...core.layers.transformation import note_on_images
from ...core.texts import text
from ..common.base import ObjectClassifierAlgorithm
from ..common.input_parameters import (
    ATTACHMENTS,
    BUFFER_DISTANCE,
    CELL_SIZE,
    FEATURES,
    IMAGE_FIELD,
    PROCESSING_MODE,
    RASTER,
)
from ..common.output import FileOrTable, place_of
from ..common.parameters import vector_layer
from ..common.translation import tr
from .parameters import EXTENT

if TYPE_CHECKING:
    from ...core.layers.imagery.rasters import RasterInput
    from ...core.layers.photos.of_feature import PhotoFinder
    from ...core.layers.subjects.subject import Subject
    from ..common.call import Call

FOR_OBJECTS_ON_IMAGERY = (CELL_SIZE, EXTENT, BUFFER_DISTANCE)
"""Parameters that have no meaning where a whole image or photo is the object."""


def choose_subject(algorithm: ObjectClassifierAlgorithm, call: Call) -> Subject:
    """Return what the parameters ask to classify. Runs in the main thread.

    Raises:
        InputError: they do not go together, or something cannot be opened.
    """
    return choose_features(algorithm, call) or _whole_images(call)


def choose_features(
    algorithm: ObjectClassifierAlgorithm, call: Call
) -> ObjectsOnImagery | PhotosOfFeatures | None:
    """Return what FEATURES, and what shows them, ask to look at; None: it is empty. Main thread.

    Raises:
        InputError: they do not go together, or something cannot be opened.
    """
    source = _features(algorithm, call)
    if source is None:
        return None
    open_finder = _photo_finder(algorithm, call, source)
    if open_finder is None:
        return _objects_on_imagery(algorithm, call, source)
    _say_what_is_not_used(call, RASTER, *FOR_OBJECTS_ON_IMAGERY)
    return PhotosOfFeatures(source, open_finder)


def places_of_inputs(
    algorithm: ObjectClassifierAlgorithm, call: Call, subject: Subject | None, *files: str
) -> Iterator[FileOrTable]:
    """Yield what a run reads. Runs in the main thread.

    Args:
        algorithm: declares the parameters.
        call: has their values.
        subject: what is looked at, if anything.
        files: others, such as the model.
    """
    for name in (FEATURES, ATTACHMENTS):
        place = place_of(vector_layer(algorithm, name, call))
        if place is not None:
            yield place
    yield from (FileOrTable(Path(file)) for file in files if file)
    for image in () if subject is None else subject.images:
        parts = QgsProviderRegistry.instance().decodeUri("gdal", image.path)
        yield FileOrTable(Path(parts.get("path") or image.path), parts.get("layerName") or "")


def _features(algorithm: ObjectClassifierAlgorithm, call: Call) -> FeatureSource | None:
    source = _source(algorithm, FEATURES, call)
    given = call.parameters.get(FEATURES)
    if source is None and given:
        raise InputError(
            text("The objects cannot be read"),
            where=f"{FEATURES} = {given}",
            mend=text("Choose a vector layer or file with points, lines or polygons."),
        )
    return source


def _source(algorithm: ObjectClassifierAlgorithm, name: str, call: Call) -> FeatureSource | None:
    layer = vector_layer(algorithm, name, call)
    if layer is None:
        return None
    context = QgsExpressionContext(call.context.expressionContext())
    return FeatureSource.of(layer, call.parameters.get(name), context)


def _whole_images(call: Call) -> WholeImages:
    for name in (IMAGE_FIELD, ATTACHMENTS):
        if call.parameters.get(name):
            raise InputError(
                text("There are no objects whose photos could be classified"),
                where=text("{name} without {features}", name=name, features=FEATURES),
                mend=text(
                    "Choose the layer that the photos belong to in {features}.", features=FEATURES
                ),
            )
    images = find_images(call.parameters.get(RASTER), call.context)
    if not images:
        raise _no_imagery()
    _say_what_is_not_used(call, *FOR_OBJECTS_ON_IMAGERY)
    _say(call, *(image.note for image in images))
    return WholeImages(images, call.context.transformContext(), _polygon_layers(call))


def _polygon_layers(call: Call) -> tuple[str, ...]:
    project = call.context.project()
    layers = () if project is None else project.mapLayers().values()
    polygons = QgsWkbTypes.GeometryType.PolygonGeometry
    return tuple(
        layer.name()
        for layer in layers
        if isinstance(layer, QgsVectorLayer) and layer.geometryType() == polygons
    )


def _objects_on_imagery(
    algorithm: ObjectClassifierAlgorithm, call: Call, source: FeatureSource
) -> ObjectsOnImagery:
    parameters, context, _ = call
    rasters = read_rasters(parameters.get(RASTER), context)
    if not rasters:
        raise _no_imagery()
    mode = algorithm.parameterAsEnumString(parameters, PROCESSING_MODE, context)
    placement = Placement(
        crs=source.crs,
        image_crs=_image_crs(rasters, source, call),
        transform_context=context.transformContext(),
        buffer_distance=algorithm.parameterAsDouble(parameters, BUFFER_DISTANCE, context),
    )
    crss = {raster.crs.authid() or raster.crs.toWkt(): raster.crs for raster in rasters}
    transformed = placement.note(), note_on_images([*crss.values()], placement.transform_context)
    _say(call, *transformed, *(raster.note for raster in rasters))
    return ObjectsOnImagery(
        source=source,
        images=tuple(raster.image for raster in rasters),
        placement=placement,
        names_rasters=mode == ProcessingMode.PROCESS_ITEMS_SEPARATELY.value,
        remote={
            number: raster.remote
            for number, raster in enumerate(rasters)
            if raster.remote is not None
        },
    )


def _no_imagery() -> InputError:
    return InputError(
        text("There is no imagery"),
        where=RASTER,
        mend=text(
            "Choose at least one raster layer, file or folder, or features "
            "with photos and their {image_field} or {attachments}.",
            image_field=IMAGE_FIELD,
            attachments=ATTACHMENTS,
        ),
    )


def _image_crs(
    rasters: tuple[RasterInput, ...], source: FeatureSource, call: Call
) -> QgsCoordinateReferenceSystem:
    crs = rasters[0].crs
    if crs.isValid() and not source.crs.isValid():
        call.feedback.pushWarning(
            tr("The objects have no CRS; they are taken to be in the imagery's, {0}.").format(
                name_of(crs)
            )
        )
    if not crs.isValid() and source.crs.isValid():
        raise InputError(
            text("The imagery has no CRS, but the objects have one"),
            where=f"{rasters[0].image.name}; {source.name}: {name_of(source.crs)}",
            mend=text(
                "Set the raster layer's CRS (layer properties, Source), or remove the objects' "
                "CRS if they are in the raster's pixel coordinates."
            ),
        )
    return crs


def _photo_finder(
    algorithm: ObjectClassifierAlgorithm, call: Call, source: FeatureSource
) -> Callable[[], PhotoFinder] | None:
    """Return how to find the photos of the features; None: they are not what is classified."""
    parameters, context, feedback = call
    layer = vector_layer(algorithm, FEATURES, call)
    if parameters.get(IMAGE_FIELD) and parameters.get(ATTACHMENTS):
        raise InputError(
            text("Photos are looked for in one place only"),
            where=text(
                "{image_field} and {attachments}", image_field=IMAGE_FIELD, attachments=ATTACHMENTS
            ),
            mend=text("Leave one of them empty."),
        )
    if parameters.get(IMAGE_FIELD):
        field = algorithm.parameterAsString(parameters, IMAGE_FIELD, context)
        return _field_finder(field, source, layer, call)
    fields = source.fields
    if parameters.get(ATTACHMENTS):
        table = _source(algorithm, ATTACHMENTS, call)
        if table is None:
            raise _no_table(str(parameters.get(ATTACHMENTS)))
        return partial(esri_attachments, table, fields)
    if parameters.get(RASTER) or layer is None:
        return None
    relations = media_relations(layer)
    if relations:
        feedback.pushInfo(tr("The photos that the GeoPackage relates to the objects are used."))
        return partial(related_media, relations, fields)
    name = attach_table_of(layer)
    if name:
        feedback.pushInfo(tr("The photos in {0} are used.").format(name))
        return partial(esri_attachments, _open_table(name, call), fields)
    return None


def _open_table(name: str, call: Call) -> FeatureSource:
    table = named_layer(name, call.context)
    if table is None:
        raise _no_table(name)
    return FeatureSource.of(table, name, QgsExpressionContext())


def _no_table(name: str) -> InputError:
    return InputError(
        text("The table of attachments cannot be read"),
        where=f"{ATTACHMENTS} = {name}",
        mend=text("Choose the table that holds the photos; ArcGIS calls it LAYER__ATTACH."),
    )


def _field_finder(
    name: str, source: FeatureSource, layer: QgsVectorLayer | None, call: Call
) -> Callable[[], PhotoFinder]:
    index = source.fields.lookupField(name)
    if index < 0:
        raise InputError(
            text("The objects have no such field"),
            where=text(
                "{image_field} = {name}; fields {names}",
                image_field=IMAGE_FIELD,
                name=name,
                names=", ".join(source.fields.names()),
            ),
            mend=text("Choose the field with the path of a photo, or the photo itself."),
        )
    if is_binary(source.fields.at(index)):
        return partial(BlobField, index, name)
    folders = PhotoFolders()
    if layer is not None:
        expressions = call.context.expressionContext()
        folders = PhotoFolders.of_field(layer, index, call.context.project(), expressions)
    return partial(PathField, index, folders)


def _say(call: Call, *notes: str) -> None:
    for note in filter(None, notes):
        call.feedback.pushWarning(note)


def _say_what_is_not_used(call: Call, *names: str) -> None:
    unused = [name for name in names if call.parameters.get(name)]
    if unused:
        call.feedback.pushWarning(
            tr("Not used, because a whole image is the object: {0}.").format(", ".join(unused))
        )
