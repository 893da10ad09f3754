"""Parameters that several algorithms declare."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Mapping

from qgis.core import (
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
)

from ...core.errors import InputError
from ...core.layers.busy_files import opened_layer
from ...core.texts import text
from .translation import tr

if TYPE_CHECKING:
    from qgis.core import (
        QgsProcessingAlgorithm,
        QgsProcessingContext,
        QgsProcessingParameterDefinition,
        QgsVectorLayer,
    )

    from .base import ObjectClassifierAlgorithm
    from .call import Call, Parameters

MODEL = "MODEL"

MODEL_SUFFIXES = (
    *(".emd", ".dlpk", ".zip", ".onnx", ".keras", ".h5", ".pb"),
    *(".safetensors", ".pt", ".torchscript", ".ckpt"),
)
"""Of files that may be chosen as a model; what they are, their content says."""

_WORDS = "words"
"""In a parameter's metadata: what is shown for each value, in their order."""

_PLUGIN = (__package__ or "").rsplit(".", 2)[0]
"""The package that QGIS loaded the plugin as: the name of its folder."""


def add_model(algorithm: ObjectClassifierAlgorithm) -> None:
    """Declare MODEL.

    It has no file filter: QGIS would refuse folders and JSON text by it. The widget has one.
    """
    parameter = QgsProcessingParameterFile(MODEL, tr("Model"))
    parameter.setFileFilter("")  # or it is "All files (*.*)", which a folder's name does not fit
    use_widget(parameter, "parameters.model_widget.ModelWidgetWrapper")
    algorithm.add(
        parameter,
        tr(
            "A trained classifier: Esri model definition (.emd), deep learning package (.dlpk), "
            "the JSON text of a definition; or a model as its maker wrote it, as a file, its "
            "folder or a .zip of that: ONNX, Keras, TensorFlow or PyTorch, with the files beside "
            "it that name the classes (config.json, labels.txt and others; the documentation "
            "lists them). "
            "In ArcGIS: Model Definition."
        ),
    )


def model_filter() -> str:
    """Return the file filter for models."""
    patterns = " ".join(f"*{suffix} *{suffix.upper()}" for suffix in MODEL_SUFFIXES)
    return tr("Models") + f" ({patterns});;" + tr("All files") + " (*.*)"


def package_filter() -> str:
    """Return the file filter for a package that is saved."""
    return tr("Deep learning packages") + " (*.dlpk)"


def choice(
    name: str, title: str, words: Mapping[str, str], default: str, *, several: bool = False
) -> QgsProcessingParameterEnum:
    """Return a parameter with a few values, which are public; dialogs show words for them.

    Args:
        name: of the parameter.
        title: of the parameter, as dialogs have it.
        words: by value, what dialogs show for it.
        default: the value where none is given.
        several: more than one value may be chosen.
    """
    parameter = QgsProcessingParameterEnum(
        name,
        title,
        options=list(words),
        allowMultiple=several,
        defaultValue=default,
        usesStaticStrings=True,
    )
    use_widget(
        parameter, "parameters.choice_widget.ChoiceWidgetWrapper", {_WORDS: list(words.values())}
    )
    return parameter


def words_of(parameter: QgsProcessingParameterEnum) -> dict[str, str]:
    """Return what is shown for each value of a `choice`."""
    return dict(zip(parameter.options(), parameter.metadata()[_WORDS]))


def use_widget(
    parameter: QgsProcessingParameterDefinition, name: str, more: Mapping[str, Any] | None = None
) -> None:
    """Have the dialogs show a wrapper of `gui`, which headless QGIS never imports.

    Args:
        parameter: not yet declared.
        name: module and class below `gui`.
        more: what the wrapper finds in the metadata of the parameter.
    """
    wrapper = {"widget_wrapper": {"class": f"{_PLUGIN}.gui.{name}"}}
    parameter.setMetadata({**wrapper, **(more or {})})


def vector_layer(
    algorithm: ObjectClassifierAlgorithm, name: str, call: Call
) -> QgsVectorLayer | None:
    """Return the layer that a parameter names; None: it names no layer, or nothing.

    QGIS's parameterAsVectorLayer knows no "selected features only".
    """
    value = call.parameters.get(name)
    if isinstance(value, QgsProcessingFeatureSourceDefinition):
        value = value.source
    parameters = {**call.parameters, name: value}
    find = partial(algorithm.parameterAsVectorLayer, parameters, name, call.context)
    return opened_layer(find, str(value))


def required_layer(
    algorithm: ObjectClassifierAlgorithm, parameter: str, call: Call
) -> QgsVectorLayer:
    """Return the layer of a vector parameter. Main thread.

    Raises:
        InputError: it cannot be read.
    """
    layer = vector_layer(algorithm, parameter, call)
    if layer is None:
        raise InputError(
            text("The objects cannot be read"),
            where=f"{parameter} = {call.parameters.get(parameter)}",
            mend=text("Choose a vector layer or file."),
        )
    return layer


def field_of(layer: QgsVectorLayer, parameter: str, name: str) -> str:
    """Return what a layer calls a field; "": none is named.

    Raises:
        InputError: the layer has no such field.
    """
    index = layer.fields().lookupField(name) if name else -1
    if name and index < 0:
        raise InputError(
            text("The layer has no such field"),
            where=text(
                "{parameter} = {name}; {layer} has the fields {names}",
                parameter=parameter,
                name=name,
                layer=layer.name(),
                names=", ".join(layer.fields().names()),
            ),
            mend=text("Choose one of them."),
        )
    return str(layer.fields().at(index).name()) if name else ""


def lacking_field(layer: QgsVectorLayer, parameter: str, what: str, mend: str) -> InputError:
    """Return the error of a layer without a field that nobody named and that is needed."""
    return InputError(
        what,
        where=text(
            "{parameter}; {layer} has the fields {names}",
            parameter=parameter,
            layer=layer.name(),
            names=", ".join(layer.fields().names()),
        ),
        mend=mend,
    )


def require_usable(
    algorithm: QgsProcessingAlgorithm, parameters: Parameters, context: QgsProcessingContext
) -> None:
    """Refuse values of a dialog that QGIS would refuse to run with.

    Raises:
        InputError: says what QGIS says.
    """
    is_usable, message = algorithm.checkParameterValues(parameters, context)
    if not is_usable:
        raise InputError(
            text("A value in the dialog cannot be used"),
            where=message,
            mend=text("Correct it there."),
        )


def check_all_but(parameters: Parameters, *names: str) -> Parameters:
    """Return the parameters as QGIS may check them.

    QGIS knows some of ours too narrowly: folders for RASTER, mappings for MODEL_ARGUMENTS. They
    are left out by `names`; all are optional.
    """
    return {name: value for name, value in parameters.items() if name not in names}
