"""What the report of any algorithm needs: what was asked for, and that it costs nothing else."""

from __future__ import annotations

import traceback
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Collection, Iterator

from qgis.core import (
    NULL,
    QgsMapLayer,
    QgsProcessingParameterFileDestination,
    QgsProcessingUtils,
)

from ...core.errors import Cancelled, PluginError
from ...core.redaction import without_secrets
from ...core.report.files import require_writable
from ...core.texts import text
from .output import FileOrTable
from .translation import tr

if TYPE_CHECKING:
    from qgis.core import QgsProcessingFeedback, QgsProcessingParameterDefinition

    from .base import ObjectClassifierAlgorithm
    from .call import Call

OUTPUT_HTML_FILE = "OUTPUT_HTML_FILE"


@dataclass(frozen=True)
class RunParameters:
    """What a run was given, as its record and its report write it down.

    Attributes:
        inputs: parameters that were given, JSON, without secrets.
        settings: names and values of what is no input or output, as the dialog calls them.
        html_file: of the report; None: it was not asked for.
    """

    inputs: dict[str, Any]
    settings: tuple[tuple[str, str], ...]
    html_file: Path | None

    @property
    def place(self) -> FileOrTable | None:
        """What the report is written over, if anything is there."""
        return None if self.html_file is None else FileOrTable(self.html_file)


def add_report(algorithm: ObjectClassifierAlgorithm, help_text: str) -> None:
    """Declare OUTPUT_HTML_FILE, which nobody has to ask for."""
    algorithm.add(
        QgsProcessingParameterFileDestination(
            OUTPUT_HTML_FILE,
            tr("Report"),
            tr("HTML files (*.html)"),
            optional=True,
            createByDefault=False,
        ),
        help_text,
    )


def read_run_parameters(
    algorithm: ObjectClassifierAlgorithm, call: Call, *, named_elsewhere: Collection[str] = ()
) -> RunParameters:
    """Return what the run was given. Runs in the main thread.

    Args:
        algorithm: declares it.
        call: has the values.
        named_elsewhere: parameters that the report shows in another place than the settings.

    Raises:
        OutputError: the report could not be written.
    """
    given = {
        definition.name(): _as_json(call.parameters[definition.name()], definition, call)
        for definition in algorithm.parameterDefinitions()
        if call.parameters.get(definition.name()) is not None
    }
    inputs = without_secrets({name: value for name, value in given.items() if value is not None})
    path = algorithm.parameterAsFileOutput(call.parameters, OUTPUT_HTML_FILE, call.context)
    if path:
        require_writable(Path(path))
    settings = tuple(
        (definition.description(), _as_words(inputs.get(definition.name(), default)))
        for definition in algorithm.parameterDefinitions()
        for default in (definition.defaultValue(),)
        if not definition.isDestination() and definition.name() not in named_elsewhere
    )
    return RunParameters(inputs, settings, Path(path) if path else None)


@contextmanager
def only_warns(feedback: QgsProcessingFeedback) -> Iterator[None]:
    """Let nothing that the report does cost the layer, which is there: it is only warned of."""
    try:
        yield
    except (PluginError, Cancelled) as error:
        feedback.pushWarning(text("The report was not made: {error}", error=error))
    except Exception as bug:  # noqa: BLE001 (ours or not, it has its traceback in the log)
        feedback.pushDebugInfo(
            "".join(traceback.format_exception(type(bug), bug, bug.__traceback__))
        )
        feedback.pushWarning(text("The report was not made: {error}", error=repr(bug)))


def _as_json(value: Any, definition: QgsProcessingParameterDefinition, call: Call) -> Any:
    """Return the value of a parameter as qgis_process takes it; layers as their sources."""
    if isinstance(value, (list, tuple)):
        return [_as_json(item, definition, call) for item in value]
    layer = _layer(value, call)
    if layer is not None:
        return _source(layer)
    if value is None or value == NULL:
        return None
    if isinstance(value, (str, bool, int, float, dict)):
        return value
    if hasattr(definition, "valueAsJsonObject"):  # QGIS 3.24
        return definition.valueAsJsonObject(value, call.context)
    return definition.valueAsPythonString(value, call.context).strip("'")


def _layer(value: Any, call: Call) -> QgsMapLayer | None:
    """Return the layer that a value is, or names by its id in the project."""
    project = call.context.project()
    if isinstance(value, str) and project is not None:
        value = project.mapLayer(value)
    return value if isinstance(value, QgsMapLayer) else None


def _source(layer: QgsMapLayer) -> str:
    if layer.providerType() in {"ogr", "gdal"}:
        return str(layer.source())
    return str(QgsProcessingUtils.encodeProviderKeyAndUri(layer.providerType(), layer.source()))


def _as_words(value: Any) -> str:
    """Return a value as a person reads it; "" where there is none."""
    if value is None or value == NULL:
        return ""
    if isinstance(value, bool):
        return text("yes") if value else text("no")
    if isinstance(value, dict):
        return "; ".join(f"{name} {item}" for name, item in value.items())
    if isinstance(value, (list, tuple)):
        return " ".join(str(item) for item in value)
    return str(value)
