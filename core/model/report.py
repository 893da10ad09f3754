"""What is known of a model without loading it: as data for JSON, and as a page for people."""

from __future__ import annotations

import ast
from dataclasses import asdict
from html import escape
from pathlib import Path
from typing import Any, Iterable, Mapping, Sequence

from ..errors import PluginError
from ..report.page import ENGLISH, Writer, swatch
from ..texts import joined, text
from .arguments import ModelArgument, known_arguments
from .definition import CellSize, ModelDefinition, ModelKind
from .provenance import bands_in_words, known_values, stated_text
from .python_text import parse_python
from .source import JSON_TEXT
from .trust import code_of

_KIND_NAMES = {
    ModelKind.FEATURE_CLASSIFIER: text("FeatureClassifier of arcgis.learn (PyTorch weights)"),
    ModelKind.TORCHSCRIPT: text("PyTorch program (TorchScript or torch.export)"),
    ModelKind.KERAS: text("Keras model"),
    ModelKind.TENSORFLOW: text("TensorFlow graph"),
    ModelKind.ONNX: text("ONNX model"),
    ModelKind.CONFIGURED: text("PyTorch weights whose configuration names the network"),
    ModelKind.RASTER_FUNCTION: text("Python raster function of the model's own"),
}

_REQUIREMENT_SETS = {
    ModelKind.FEATURE_CLASSIFIER: ("base", "pytorch"),
    ModelKind.TORCHSCRIPT: ("base", "pytorch"),
    ModelKind.CONFIGURED: ("base", "pytorch"),
    ModelKind.KERAS: ("base", "tensorflow"),
    ModelKind.TENSORFLOW: ("base", "tensorflow"),
    ModelKind.ONNX: ("base",),
}

_SETS_BY_IMPORT = {
    "torch": "pytorch",
    "torchvision": "pytorch",
    "timm": "pytorch",
    "tensorflow": "tensorflow",
    "keras": "tensorflow",
    "tf_keras": "tensorflow",
}


def requirement_sets(definition: ModelDefinition) -> tuple[str, ...]:
    """Return the requirement sets that the model environment needs for it, "base" first.

    Those of a raster function are told from its imports, which are read, not run.
    """
    if definition.kind in _REQUIREMENT_SETS:
        return _REQUIREMENT_SETS[definition.kind]
    sources = [piece.path for piece in code_of(definition).pieces if piece.path.suffix == ".py"]
    imported = {name for path in sources for name in _imports(path)}
    imported.add(definition.framework.lower())
    return ("base", *sorted({_SETS_BY_IMPORT[name] for name in imported & set(_SETS_BY_IMPORT)}))


def describe(definition: ModelDefinition, imagery_problems: Sequence[str] = ()) -> dict[str, Any]:
    """Return all that is known of a model, ready for JSON.

    Args:
        definition: the model.
        imagery_problems: what is wrong between it and the imagery that it is meant for.

    Raises:
        ModelDefinitionError: a file of the model cannot be read.
    """
    code = code_of(definition)
    return {
        "model": definition.source,
        "kind": definition.kind.value,
        "kind_name": _KIND_NAMES[definition.kind],
        "name": str(definition.raw.get("ModelName") or ""),
        "framework": definition.framework,
        "configuration": definition.configuration,
        "backbone": definition.backbone,
        "model_file": str(definition.model_file or ""),
        "inference_function": str(definition.inference_function or ""),
        "requirement_sets": list(requirement_sets(definition)),
        "classes": [
            {"value": item.value, "name": item.name, "color": list(item.color or ()) or None}
            for item in definition.classes
        ],
        "multi_label": definition.multi_label,
        "bands": list(definition.extract_bands) if definition.extract_bands else None,
        "band_names": list(definition.band_names),
        "image_width": definition.image_width,
        "image_height": definition.image_height,
        "crop_size_fixed": definition.crop_size_fixed,
        "blacken_around_feature": definition.blacken_around_feature,
        "image_space": definition.image_space.value,
        "data_range": list(definition.data_range) if definition.data_range else None,
        "min_cell_size": _cell_size(definition.min_cell_size),
        "max_cell_size": _cell_size(definition.max_cell_size),
        "license": stated_text(definition, "License"),
        "source": stated_text(definition, "Origin"),
        "values": [dict(vars(value)) for value in known_values(definition)],
        "arguments": [_argument(argument) for argument in known_arguments(definition)],
        "code": [{"file": str(piece.path), "reason": piece.reason} for piece in code.pieces],
        "needs_consent": code.runs_code,
        "loaded": None,
        "problems": [*definition.warnings, *imagery_problems],
    }


def _loaded(answer: Mapping[str, Any] | None) -> str:
    if answer is None:
        return ""
    return text("it ran on {device} in {precision}", **answer)


def describe_problem(model: str, error: PluginError) -> dict[str, Any]:
    """Return the report of a model that cannot be read: what is wrong, and how to mend it."""
    model = JSON_TEXT if model.lstrip().startswith("{") else model
    return {"model": model, "kind": None, "error": error.as_report(), "problems": [str(error)]}


def to_html(description: Mapping[str, Any], writer: Writer = ENGLISH) -> str:
    """Return a page of `describe` or `describe_problem` that needs no network.

    Args:
        description: as it was made, not read back from JSON: it holds sentences of `core.texts`.
        writer: of the page.
    """
    title = description.get("name") or Path(description["model"]).name
    return writer.page(title, _sections(description, writer))


def facts(description: Mapping[str, Any]) -> list[tuple[str, str]]:
    """Return what `describe` found of the model as a whole: names and values, as sentences."""
    model = description
    return [
        (text("What"), model["kind_name"]),
        (text("File"), model["model"]),
        (text("Weights"), model["model_file"]),
        (text("Raster function"), model["inference_function"]),
        (text("Framework"), " ".join((model["framework"], model["configuration"])).strip()),
        (text("Backbone"), model["backbone"]),
        (text("Needs in the model environment"), ", ".join(model["requirement_sets"])),
        (text("Bands"), bands_in_words(model["bands"])),
        (text("Chip"), _chip(model)),
        (
            text("Around the object"),
            text("blackened") if model["blacken_around_feature"] else text("kept"),
        ),
        (text("Chips are cut in"), model["image_space"]),
        (text("Labels per object"), text("several") if model["multi_label"] else text("one")),
        (text("Made for cell sizes"), _cell_size_range(model)),
        (text("When it was loaded"), _loaded(model.get("loaded"))),
    ]


def _imports(path: Path) -> set[str]:
    try:
        tree = parse_python(path.read_bytes())
    except (OSError, ValueError):
        return set()
    names: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.level == 0 and node.module:
            names.add(node.module.partition(".")[0])
    return names


def _cell_size(size: CellSize | None) -> dict[str, Any] | None:
    return asdict(size) if size else None


def _argument(argument: ModelArgument) -> dict[str, Any]:
    return {
        "name": argument.name,
        "type": argument.type.value,
        "default": argument.default,
        "choices": list(argument.choices),
        "minimum": argument.minimum,
        "maximum": argument.maximum,
        "help": argument.help,
    }


def _sections(description: Mapping[str, Any], writer: Writer) -> Iterable[str]:
    yield writer.section(text("Notices"), writer.list_of(description["problems"], kind="problem"))
    if description["kind"] is None:
        return
    yield writer.section(text("Model"), writer.facts(facts(description)))
    yield writer.section(
        text("What it is fed, and where that was read"), _values(description["values"], writer)
    )
    yield writer.section(text("Classes"), _classes(description["classes"], writer))
    yield writer.section(text("Arguments"), _arguments(description["arguments"], writer))
    yield _code(description["code"], writer)


def _classes(classes: Iterable[Mapping[str, Any]], writer: Writer) -> str:
    rows = (
        (
            escape(item["name"]),
            escape(str(item["value"])),
            swatch(item["color"]) if item["color"] else "",
        )
        for item in classes
    )
    return writer.table((text("Name"), text("Value"), text("Color")), rows)


def _values(values: Iterable[Mapping[str, str]], writer: Writer) -> str:
    rows = (
        tuple(map(writer.say, (item["name"], item["value"], item["read_from"]))) for item in values
    )
    return writer.table((text("Name"), text("Value"), text("Read from")), rows)


def _arguments(arguments: Iterable[Mapping[str, Any]], writer: Writer) -> str:
    heads = (text("Name"), text("Default"), text("Values"), text("Meaning"))
    return writer.table(
        heads,
        (
            tuple(map(writer.say, (item["name"], item["default"], _choices(item), item["help"])))
            for item in arguments
        ),
    )


def _code(code: Iterable[Mapping[str, str]], writer: Writer) -> str:
    rows = ((escape(item["file"]), writer.say(item["reason"])) for item in code)
    table = writer.table((text("File"), text("What")), rows)
    if table:
        return writer.section(text("Code that would run, after consent only"), table)
    none = text("None: the model is data, and runs without consent.")
    return writer.section(text("Code"), writer.paragraph(none))


def _choices(item: Mapping[str, Any]) -> str:
    choices = ", ".join(item["choices"]) or item["type"]
    least, most = (
        f"{item[key]:g}" if item[key] is not None else "" for key in ("minimum", "maximum")
    )
    if not (least or most):
        return str(choices)
    return text(
        "{choices}, {least} to {most}",
        choices=choices,
        least=least or text("any"),
        most=most or text("any"),
    )


def _chip(description: Mapping[str, Any]) -> str:
    return text(
        "{width} x {height} pixels, {size}",
        width=description["image_width"],
        height=description["image_height"],
        size=text("fixed size")
        if description["crop_size_fixed"]
        else text("at most; cut to the object"),
    )


def _cell_size_range(description: Mapping[str, Any]) -> str:
    sizes = [description[key] for key in ("min_cell_size", "max_cell_size") if description[key]]
    written = list(
        dict.fromkeys(text("{x:.6g} x {y:.6g}", x=size["x"], y=size["y"]) for size in sizes)
    )
    wkid = next((size["wkid"] for size in sizes if size["wkid"]), None)
    units = text(" (units of EPSG:{code})", code=wkid) if written and wkid else ""
    between = text("{least} to {most}", least=written[0], most=written[1]) if written[1:] else None
    return joined("", (between or written[0], units)) if written else ""
