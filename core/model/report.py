"""What is known of a model without loading it: as data for JSON, and as a page for people."""

from __future__ import annotations

import ast
from dataclasses import asdict
from html import escape
from pathlib import Path
from typing import Any, Iterable, Mapping

from ..errors import PluginError
from .arguments import ModelArgument, known_arguments
from .definition import CellSize, ModelDefinition, ModelKind
from .source import JSON_TEXT
from .trust import code_of

_KIND_NAMES = {
    ModelKind.FEATURE_CLASSIFIER: "FeatureClassifier of arcgis.learn (PyTorch weights)",
    ModelKind.TORCHSCRIPT: "PyTorch program (TorchScript or torch.export)",
    ModelKind.KERAS: "Keras model",
    ModelKind.TENSORFLOW: "TensorFlow graph",
    ModelKind.ONNX: "ONNX model",
    ModelKind.RASTER_FUNCTION: "Python raster function of the model's own",
}

_REQUIREMENT_SETS = {
    ModelKind.FEATURE_CLASSIFIER: ("base", "pytorch"),
    ModelKind.TORCHSCRIPT: ("base", "pytorch"),
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


def describe(
    definition: ModelDefinition, raster_bands: Mapping[str, int] | None = None
) -> dict[str, Any]:
    """Return all that is known of a model, ready for JSON.

    Args:
        definition: the model.
        raster_bands: number of bands by name of the imagery that it is meant for.

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
        "arguments": [_argument(argument) for argument in known_arguments(definition)],
        "code": [{"file": str(piece.path), "reason": piece.reason} for piece in code.pieces],
        "needs_consent": code.runs_code,
        "problems": [*definition.warnings, *_band_problems(definition, raster_bands or {})],
    }


def describe_problem(model: str, error: PluginError) -> dict[str, Any]:
    """Return the report of a model that cannot be read: what is wrong, and how to mend it."""
    model = JSON_TEXT if model.lstrip().startswith("{") else model
    return {"model": model, "kind": None, "error": error.to_json(), "problems": [str(error)]}


def to_html(description: Mapping[str, Any]) -> str:
    """Return a page of `describe` or `describe_problem` that needs no network."""
    body = "".join(section for section in _sections(description) if section)
    title = escape(description.get("name") or Path(description["model"]).name)
    return (
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">'
        f"<title>{title}</title><style>{_STYLE}</style></head>"
        f"<body><h1>{title}</h1>{body}</body></html>"
    )


_STYLE = """
:root{color-scheme:light dark;
--text:#1d2329;--ground:#fff;--line:#d5dae0;--soft:#5b6670;--bad:#a3261b}
@media(prefers-color-scheme:dark){
:root{--text:#e3e7eb;--ground:#1b1f23;--line:#3a424a;--soft:#9aa5b0;--bad:#ff8a7a}}
body{font:15px/1.5 system-ui,sans-serif;color:var(--text);background:var(--ground);
max-width:52rem;margin:2rem auto;padding:0 1rem}
h1{font-size:1.5rem}h2{font-size:1.1rem;margin-top:2rem}
table{border-collapse:collapse;width:100%}
th,td{text-align:left;vertical-align:top;padding:.3rem .6rem .3rem 0;
border-bottom:1px solid var(--line)}
th{font-weight:600;color:var(--soft)}td{overflow-wrap:anywhere}
.problem{color:var(--bad)}
.color{display:inline-block;width:1em;height:1em;border:1px solid var(--line);vertical-align:-.1em}
"""


def _imports(path: Path) -> set[str]:
    try:
        tree = ast.parse(path.read_bytes())
    except (OSError, SyntaxError, ValueError, RecursionError, MemoryError):
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


def _band_problems(definition: ModelDefinition, raster_bands: Mapping[str, int]) -> list[str]:
    indices = [band for band in definition.extract_bands or () if isinstance(band, int)]
    needed = max(indices, default=-1) + 1
    return [
        f"{name} has {count} bands; the model wants band {needed}. "
        f"Choose a raster with at least {needed} bands"
        for name, count in raster_bands.items()
        if count < needed
    ]


def _sections(description: Mapping[str, Any]) -> Iterable[str]:
    yield _problems(description["problems"])
    if description["kind"] is None:
        return
    yield _table("Model", (), _facts(description))
    yield _table("Classes", ("Value", "Name", "Color"), map(_class_row, description["classes"]))
    yield _table(
        "Arguments",
        ("Name", "Default", "Values", "Meaning"),
        map(_argument_row, description["arguments"]),
    )
    code = description["code"]
    yield (
        _table(
            "Code that would run, after consent only",
            ("File", "What"),
            ((escape(item["file"]), escape(item["reason"])) for item in code),
        )
        or "<h2>Code</h2><p>None: the model is data, and runs without consent.</p>"
    )


def _problems(problems: Iterable[str]) -> str:
    items = "".join(f'<li class="problem">{escape(problem)}</li>' for problem in problems)
    return f"<h2>Notices</h2><ul>{items}</ul>" if items else ""


def _table(title: str, heads: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    """Return a section; cells are HTML already. Empty when there are no rows."""
    lines = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in rows)
    head = "".join(f"<th>{escape(text)}</th>" for text in heads)
    head = f"<tr>{head}</tr>" if head else ""
    return f"<h2>{escape(title)}</h2><table>{head}{lines}</table>" if lines else ""


def _facts(description: Mapping[str, Any]) -> list[tuple[str, str]]:
    bands = description["bands"]
    facts = {
        "What": description["kind_name"],
        "File": description["model"],
        "Weights": description["model_file"],
        "Raster function": description["inference_function"],
        "Framework": " ".join((description["framework"], description["configuration"])).strip(),
        "Backbone": description["backbone"],
        "Needs in the model environment": ", ".join(description["requirement_sets"]),
        "Bands": ", ".join(map(_band, bands)) if bands else "as many as the model takes",
        "Chip": f"{description['image_width']} x {description['image_height']} pixels, "
        + ("fixed size" if description["crop_size_fixed"] else "at most; cut to the object"),
        "Around the object": "blackened" if description["blacken_around_feature"] else "kept",
        "Chips are cut in": description["image_space"],
        "Labels per object": "several" if description["multi_label"] else "one",
        "Made for cell sizes": _cell_size_range(description),
    }
    return [(escape(name), escape(str(value))) for name, value in facts.items() if value]


def _band(band: int | str) -> str:
    return f"band {band + 1}" if isinstance(band, int) else band


def _cell_size_range(description: Mapping[str, Any]) -> str:
    sizes = [description[key] for key in ("min_cell_size", "max_cell_size") if description[key]]
    texts = dict.fromkeys(f"{size['x']:g} x {size['y']:g}" for size in sizes)
    wkid = next((size["wkid"] for size in sizes if size["wkid"]), None)
    return " to ".join(texts) + (f" (units of EPSG:{wkid})" if texts and wkid else "")


def _class_row(item: Mapping[str, Any]) -> tuple[str, ...]:
    channels = ",".join(str(int(channel)) for channel in item["color"] or ())
    swatch = f'<span class="color" style="background:rgb({channels})"></span>' if channels else ""
    return escape(str(item["value"])), escape(item["name"]), swatch


def _argument_row(item: Mapping[str, Any]) -> tuple[str, ...]:
    limits = [f"{item[key]:g}" if item[key] is not None else "" for key in ("minimum", "maximum")]
    values = ", ".join(item["choices"]) or item["type"]
    if any(limits):
        values += f", {limits[0] or 'any'} to {limits[1] or 'any'}"
    return tuple(escape(text) for text in (item["name"], item["default"], values, item["help"]))
