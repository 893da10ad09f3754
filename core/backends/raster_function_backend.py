"""A model's own Python raster function, called as ArcGIS calls it. Runs with consent only.

Source: ESRI_FORMATS.md 1, whose numbers the comments give.
"""

from __future__ import annotations

import json
import math
import shutil
import sys
import tempfile
import weakref
from contextlib import contextmanager
from dataclasses import replace
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any, Iterator

import numpy as np

from ..errors import InferenceError, ModelDefinitionError, RuntimeMissingError
from ..job import Processor
from ..system.cpus import blocking_openmp
from ..texts import text
from .arcpy_shim import make_arcpy
from .batch_prediction import BatchPrediction
from .chip_rules import assumptions, batch_size_of, chip_rules
from .failures import model_failures
from .interface import ChipRules, OutOfMemory
from .isolated_imports import IsolatedImports
from .probabilities import parse_flag
from .torch_device import prepare_torchvision

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..model.definition import ClassEntry, ModelDefinition
    from .interface import LoadOptions, Pixels, Valid

_RASTER_TYPES = ("raster", "rasters")
_NUMBER_TYPES = ("numeric", "gplong", "gpdouble")
_SYNONYMS = {"threshold": "score_threshold", "score_threshold": "threshold"}
_LABEL_FIELDS = ("Label", "Caption", "Classname", "Class")


class RasterFunctionBackend:
    """A raster function that is ready for batches; see `interface.Backend`."""

    precision = text("the precision that the model's code chooses")
    bands: int | None = None

    def __init__(
        self, function: RasterFunction, definition: ModelDefinition, options: LoadOptions
    ) -> None:
        self._function = function
        self._values = {entry.name: entry.value for entry in definition.classes}
        self._by_value = {str(entry.value): entry.name for entry in definition.classes}
        self._multi_label = definition.multi_label
        configuration = function.configure(options.arguments)
        self.device = function.device_label
        with function.running("getConfiguration"):
            self.rules = rules_of(configuration, definition)
            wished = configuration.get("batch_size")
            self.batch_size = _positive("batch_size", wished) if wished else 0
        self.batch_size = self.batch_size or batch_size_of(definition, options)
        self.notes = assumptions(definition, self.rules)
        self.classes: tuple[ClassEntry, ...] = definition.classes
        self._label_fields = function.label_fields()

    def predict(self, pixels: Pixels, valid: Valid) -> BatchPrediction:
        """Classify one batch of chips of equal size."""
        rows: list[dict[str, Any]] = []
        valid = np.broadcast_to(True if valid is None else valid, pixels.shape)
        for first in range(0, len(pixels), self.batch_size):
            part = slice(first, first + self.batch_size)
            rows += self._classify(pixels[part], valid[part])
        return self._as_prediction(rows)

    def _classify(self, pixels: Pixels, valid: NDArray[np.bool_]) -> list[dict[str, Any]]:
        """Return the attributes of each chip.

        Older functions assume full batches: the last one is filled up with its first chip (1.9).
        """
        count = len(pixels)
        order = np.arange(max(count, self.batch_size))
        order[count:] = 0
        try:
            return self._function.vectorize(pixels[order], valid[order])[:count]
        except OutOfMemory:
            self._shrink(count // 2)
            raise

    def _shrink(self, count: int) -> None:
        """Let the function expect smaller batches, or they would be filled up to the old size."""
        self.batch_size = max(1, count)
        self._function.configure({"batch_size": str(self.batch_size)})

    def _as_prediction(self, rows: list[dict[str, Any]]) -> BatchPrediction:
        texts = tuple(
            self._label(next((row[name] for name in self._label_fields if name in row), None))
            for row in rows
        )
        scores = [_scores(row.get("Confidence")) for row in rows]
        is_complete = all(len(row) == len(self.classes) > 1 for row in scores)
        return BatchPrediction.of_labels(
            texts,
            self._values,
            confidences=np.array([max(row, default=math.nan) for row in scores], np.float64),
            probabilities=np.array(scores, np.float32) if rows and is_complete else None,
        )

    def _label(self, answer: Any) -> str | None:
        """Return the label that an answer names; None: it names none.

        Assumption: a number that is no class's name but a class's `Value` means that class; an
        empty text is an answer only where several labels are possible, and so none is.
        """
        if answer is None:
            return None
        is_whole = isinstance(answer, float) and answer.is_integer()
        label = str(int(answer) if is_whole else answer).strip()
        # Half a character fits into no file, and a zero would end the text in some.
        label = label.encode("utf-8", "replace").decode().replace("\0", " ")
        if not label and not self._multi_label:
            return None
        return label if label in self._values else self._by_value.get(label, label)


class RasterFunction:
    """The model's object, called in ArcGIS's order (1.2), each time with its own imports."""

    def __init__(self, definition: ModelDefinition, path: Path, options: LoadOptions) -> None:
        self._path = path
        folder = Path(tempfile.mkdtemp(prefix="object_classifier_"))
        weakref.finalize(self, shutil.rmtree, folder, ignore_errors=True)
        number, self.device_label = _device(options)
        stand_ins = {}
        if find_spec("arcpy") is None:
            processor = "GPU" if number >= 0 else "CPU"
            stand_ins["arcpy"] = make_arcpy(
                processor=processor, gpu_id=max(number, 0), folder=str(folder)
            )
        self._imports = IsolatedImports(path.parent, stand_ins)
        self._scalars: dict[str, Any] = {}
        emd = _readable_emd(definition, folder)
        with blocking_openmp(), self.running("import"):
            self._object = _class_of(self._imports.load(path), path)()
        with self.running("initialize"):
            self._object.initialize(model=str(emd), device=number)
        with self.running("getParameterInfo"):
            self._parameters = [dict(each) for each in self._object.getParameterInfo() or ()]
        self._scalars = {"model": str(emd), "device": number}

    def configure(self, arguments: dict[str, str]) -> dict[str, Any]:
        """Call getConfiguration with all that is no raster (1.6), and return what it says."""
        for parameter in self._parameters:
            name = str(parameter.get("name"))
            given = arguments.get(name, arguments.get(_SYNONYMS.get(name, "")))
            value = self._scalars.get(name, parameter.get("value")) if given is None else given
            kind = str(parameter.get("dataType", "string")).lower()
            if kind not in _RASTER_TYPES and value is not None:
                self._scalars[name] = _as_scalar(value, kind)
        if "batch_size" in arguments:
            self._scalars["batch_size"] = _as_scalar(arguments["batch_size"], "numeric")
        with self.running("getConfiguration"):
            return dict(self._object.getConfiguration(**self._scalars) or {})

    def label_fields(self) -> tuple[str, ...]:
        """Return the fields of which the first that there is holds the class (1.7)."""
        if not hasattr(self._object, "getFields"):
            return _LABEL_FIELDS
        with self.running("getFields"):
            fields = json.loads(self._object.getFields()).get("fields", [])
            names = [field.get("name") for field in fields]
        return tuple(name for name in _LABEL_FIELDS if name in names) or _LABEL_FIELDS

    def vectorize(self, pixels: Pixels, valid: NDArray[np.bool_]) -> list[dict[str, Any]]:
        """Return one row of attributes per chip (1.9): pixels and masks are 3-D and writable."""
        with self.running("vectorize"):
            answer = self._object.vectorize(
                rasters_pixels=tuple(np.array(chip) for chip in pixels),
                rasters_mask=tuple(np.array(chip, np.uint8) for chip in valid),
            )
        rows = self._rows_of(answer)
        return rows if len(rows) == len(pixels) else self._by_number(rows, len(pixels))

    def _rows_of(self, answer: Any) -> list[dict[str, Any]]:
        """Return the attributes of the features in what the model's code returned."""
        try:
            vectors = answer["output_vectors"]
            features = (json.loads(vectors) if isinstance(vectors, str) else vectors)["features"]
            return [dict(feature["attributes"]) for feature in features]
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            raise InferenceError(
                text("The model's code did not answer as raster functions do"),
                where=f"{self._path}, vectorize",
                mend=text(
                    'Ask its author to return a dictionary that holds, as "output_vectors", a '
                    "feature set in JSON with one feature per chip"
                ),
                details=f"{type(error).__name__}: {error}",
            ) from error

    def _by_number(self, rows: list[dict[str, Any]], count: int) -> list[dict[str, Any]]:
        """Put an incomplete answer in order by its OIDs, which count from 1."""
        numbers = [str(number) for number in range(1, count + 1)]
        numbered = {str(row.get("OID")): row for row in rows}
        if len(numbered) == len(rows) and set(numbered) <= set(numbers):
            return [numbered.get(number, {}) for number in numbers]
        raise InferenceError(
            text(
                "The model's code was given {count} chip and answered for {answers}",
                "The model's code was given {count} chips and answered for {answers}",
                count=count,
                answers=len(rows),
            ),
            where=str(self._path),
            mend=text("Ask its author to return one feature per chip, in order"),
        )

    @contextmanager
    def running(self, step: str) -> Iterator[None]:
        """Let the model's code run, or read what it returned: what is wrong then is its fault."""
        try:
            with self._imports, model_failures():
                yield
        except InferenceError as error:
            missing = error.__cause__
            if isinstance(missing, ModuleNotFoundError):
                raise _package_is_missing(self._path, missing) from error
            error.where = error.where or f"{self._path}, {step}"
            raise
        except SystemExit as error:
            raise InferenceError(
                text("The model's code ended the program"),
                where=f"{self._path}, {step}",
                mend=text("Ask its author; a raster function should raise an error instead"),
            ) from error


def load(definition: ModelDefinition, options: LoadOptions) -> RasterFunctionBackend:
    """Import and initialise the function; `core.backends.load` has seen to it that it may run."""
    path = definition.inference_function
    if path is None or not path.is_file():
        raise ModelDefinitionError(
            text("The model's Python file {path} is missing", path=path or ""),
            where=text("{file}, key {key}", file=definition.source, key="InferenceFunction"),
            mend=text("Put it beside the model definition"),
        )
    prepare_torchvision()
    return RasterFunctionBackend(RasterFunction(definition, path, options), definition, options)


def rules_of(configuration: dict[str, Any], definition: ModelDefinition) -> ChipRules:
    """Return the definition's rules with what getConfiguration says instead (1.6).

    Raises:
        ValueError, TypeError: a value is none that can be meant.
    """
    rules = chip_rules(definition)
    said = {key.lower(): value for key, value in configuration.items() if value is not None}
    bands = tuple(
        band if isinstance(band, str) else int(band) for band in said.get("extractbands", ())
    )
    data_range = tuple(float(limit) for limit in said.get("datarange", ()))
    return replace(
        rules,
        width=_positive("tx", said.get("tx", rules.width)),
        height=_positive("ty", said.get("ty", rules.height)),
        crop_size_fixed=_flag(said.get("cropsizefixed"), rules.crop_size_fixed),
        blacken_around_feature=_flag(
            said.get("blackenaroundfeature"), rules.blacken_around_feature
        ),
        bands=bands or rules.bands,
        data_range=(data_range[0], data_range[1]) if len(data_range) == 2 else rules.data_range,
    )


def _positive(name: str, value: Any) -> int:
    """Return a positive whole number that the model's code gave.

    Raises:
        ValueError, TypeError: it is none.
    """
    if int(value) < 1:
        raise ValueError(f"{name} is {value!r}")
    return int(value)


def _flag(value: Any, default: bool) -> bool:
    return default if value is None else parse_flag(str(value), default=default)


def _device(options: LoadOptions) -> tuple[int, str]:
    """Return ArcGIS's number of the device (1.4), and how to call it: the code may do otherwise."""
    if options.processor is not Processor.CPU and find_spec("torch") is not None:
        from .torch_device import choose_device

        device = choose_device(options)
        if device.kind == "cuda":
            return options.gpu_id, device.label
    elif options.processor is Processor.GPU:
        return options.gpu_id, text(
            "GPU {gpu_id}, if the model's code finds it", gpu_id=options.gpu_id
        )
    return -1, "CPU"


def _readable_emd(definition: ModelDefinition, folder: Path) -> Path:
    """Return an .emd that strict JSON readers and this system's paths can read (1.4).

    The one on disk where it is so; else a copy of it with what was mended.
    """
    content = {**definition.raw}
    if definition.emd_path is not None and _is_plain(definition.emd_path, definition.model_file):
        return definition.emd_path
    if definition.model_file is not None:
        content["ModelFile"] = str(definition.model_file)
    name = definition.emd_path.name if definition.emd_path else "model.emd"
    copy = folder / name
    copy.write_text(json.dumps(content), encoding="utf-8")
    return copy


def _is_plain(emd: Path, model_file: Path | None) -> bool:
    try:
        named = json.loads(emd.read_text(encoding="utf-8")).get("ModelFile")
    except (ValueError, AttributeError, OSError):
        return False
    return model_file is None or (isinstance(named, str) and (emd.parent / named).exists())


def _class_of(module: Any, path: Path) -> Any:
    """Return the class named like the file, else the only one that is a raster function (1.1)."""
    if isinstance(getattr(module, path.stem, None), type):
        return getattr(module, path.stem)
    found = [
        value
        for value in vars(module).values()
        if isinstance(value, type)
        and hasattr(value, "vectorize")
        and hasattr(value, "getParameterInfo")
    ]
    if len(found) == 1:
        return found[0]
    raise ModelDefinitionError(
        text(
            "The model's Python file has no class {name}, and {number} others would do",
            name=path.stem,
            number=len(found),
        ),
        where=str(path),
        mend=text("Name the class of the raster function {name}", name=path.stem),
    )


def _as_scalar(value: Any, kind: str) -> Any:
    """Pass numbers as numbers and all else as text, which Esri's functions expect (1.6)."""
    if kind not in _NUMBER_TYPES:
        return str(value)
    try:
        number = float(value)
    except (TypeError, ValueError):
        return str(value)
    return int(number) if number.is_integer() else number


def _scores(confidence: Any) -> tuple[float, ...]:
    """Read a confidence, text even in number fields; multi-label: one score per class (1.9).

    Assumption: more than 1 means per cent.
    """
    try:
        scores = tuple(float(text) for text in str(confidence).split(";"))
    except ValueError:
        return ()
    return tuple(score / 100 if score > 1 else score for score in scores)


def _package_is_missing(path: Path, error: ModuleNotFoundError) -> RuntimeMissingError:
    return RuntimeMissingError(
        text(
            "The model's code imports {name}, which the model environment does not have",
            name=error.name,
        ),
        where=f"{path}; {sys.executable}",
        mend=text(
            "Install it there, or choose an interpreter that has it in Set up the model "
            "environment, PYTHON"
        ),
        details=str(error),
    )
