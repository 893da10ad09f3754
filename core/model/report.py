"""What is known of a model without loading it: as data for JSON, and as a page for people."""

from __future__ import annotations

import ast
from dataclasses import asdict, dataclass
from html import escape
from pathlib import Path
from typing import Any, Callable, Iterable, Mapping

from ..errors import PluginError
from ..texts import joined, text, translated
from .arguments import ModelArgument, known_arguments
from .definition import CellSize, ModelDefinition, ModelKind
from .source import JSON_TEXT
from .trust import code_of

_KIND_NAMES = {
    ModelKind.FEATURE_CLASSIFIER: text("FeatureClassifier of arcgis.learn (PyTorch weights)"),
    ModelKind.TORCHSCRIPT: text("PyTorch program (TorchScript or torch.export)"),
    ModelKind.KERAS: text("Keras model"),
    ModelKind.TENSORFLOW: text("TensorFlow graph"),
    ModelKind.ONNX: text("ONNX model"),
    ModelKind.RASTER_FUNCTION: text("Python raster function of the model's own"),
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
        "problems": [*definition.warnings, *band_problems(definition, raster_bands or {})],
    }


def band_problems(definition: ModelDefinition, raster_bands: Mapping[str, int]) -> list[str]:
    """Return what is wrong between a model and imagery, by name and number of bands."""
    indices = [band for band in definition.extract_bands or () if isinstance(band, int)]
    needed = max(indices, default=-1) + 1
    return [
        text(
            "{name} has {count} bands; the model wants band {needed}. "
            "Choose a raster with at least {needed} bands",
            name=name,
            count=count,
            needed=needed,
        )
        for name, count in raster_bands.items()
        if count < needed
    ]


def describe_problem(model: str, error: PluginError) -> dict[str, Any]:
    """Return the report of a model that cannot be read: what is wrong, and how to mend it."""
    model = JSON_TEXT if model.lstrip().startswith("{") else model
    return {"model": model, "kind": None, "error": error.as_report(), "problems": [str(error)]}


def to_html(description: Mapping[str, Any], translate: Callable[[str], str] = str) -> str:
    """Return a page of `describe` or `describe_problem` that needs no network.

    Args:
        description: as it was made, not read back from JSON: it holds sentences of `core.texts`.
        translate: into the language of the page.
    """
    body = "".join(section for section in _Page(description, translate).sections() if section)
    title = escape(description.get("name") or Path(description["model"]).name)
    return (
        '<!DOCTYPE html><html><head><meta charset="utf-8">'
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


@dataclass(frozen=True)
class _Page:
    """The body of the page: cells are HTML already, what is said is translated."""

    description: Mapping[str, Any]
    translate: Callable[[str], str]

    def sections(self) -> Iterable[str]:
        yield self._problems()
        if self.description["kind"] is None:
            return
        yield self._table(text("Model"), (), self._facts())
        yield self._table(
            text("Classes"),
            (text("Value"), text("Name"), text("Color")),
            map(_class_row, self.description["classes"]),
        )
        yield self._table(
            text("Arguments"),
            (text("Name"), text("Default"), text("Values"), text("Meaning")),
            map(self._argument_row, self.description["arguments"]),
        )
        yield self._code()

    def _say(self, sentence: object) -> str:
        return escape(translated(str(sentence), self.translate))

    def _problems(self) -> str:
        problems = self.description["problems"]
        items = "".join(f'<li class="problem">{self._say(problem)}</li>' for problem in problems)
        return f"<h2>{self._say(text('Notices'))}</h2><ul>{items}</ul>" if items else ""

    def _code(self) -> str:
        code = self.description["code"]
        none = text("None: the model is data, and runs without consent.")
        return (
            self._table(
                text("Code that would run, after consent only"),
                (text("File"), text("What")),
                ((escape(item["file"]), self._say(item["reason"])) for item in code),
            )
            or f"<h2>{self._say(text('Code'))}</h2><p>{self._say(none)}</p>"
        )

    def _table(self, title: str, heads: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
        """Return a section; cells are HTML already. Empty when there are no rows."""
        lines = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in rows)
        head = "".join(f"<th>{self._say(name)}</th>" for name in heads)
        head = f"<tr>{head}</tr>" if head else ""
        return f"<h2>{self._say(title)}</h2><table>{head}{lines}</table>" if lines else ""

    def _facts(self) -> list[tuple[str, str]]:
        model = self.description
        facts = (
            (text("What"), model["kind_name"]),
            (text("File"), model["model"]),
            (text("Weights"), model["model_file"]),
            (text("Raster function"), model["inference_function"]),
            (text("Framework"), " ".join((model["framework"], model["configuration"])).strip()),
            (text("Backbone"), model["backbone"]),
            (text("Needs in the model environment"), ", ".join(model["requirement_sets"])),
            (text("Bands"), _bands(model["bands"])),
            (text("Chip"), _chip(model)),
            (
                text("Around the object"),
                text("blackened") if model["blacken_around_feature"] else text("kept"),
            ),
            (text("Chips are cut in"), model["image_space"]),
            (text("Labels per object"), text("several") if model["multi_label"] else text("one")),
            (text("Made for cell sizes"), _cell_size_range(model)),
        )
        return [(self._say(name), self._say(value)) for name, value in facts if value]

    def _argument_row(self, item: Mapping[str, Any]) -> tuple[str, ...]:
        choices = ", ".join(item["choices"]) or item["type"]
        least, most = (
            f"{item[key]:g}" if item[key] is not None else "" for key in ("minimum", "maximum")
        )
        if least or most:
            choices = text(
                "{choices}, {least} to {most}",
                choices=choices,
                least=least or text("any"),
                most=most or text("any"),
            )
        return tuple(map(self._say, (item["name"], item["default"], choices, item["help"])))


def _bands(bands: Iterable[int | str] | None) -> str:
    if not bands:
        return text("as many as the model takes")
    numbered = (
        text("band {number}", number=band + 1) if isinstance(band, int) else band for band in bands
    )
    return joined(", ", numbered)


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
    written = list(dict.fromkeys(f"{size['x']:g} x {size['y']:g}" for size in sizes))
    wkid = next((size["wkid"] for size in sizes if size["wkid"]), None)
    units = text(" (units of EPSG:{code})", code=wkid) if written and wkid else ""
    between = text("{least} to {most}", least=written[0], most=written[1]) if written[1:] else None
    return joined("", (between or "".join(written), units)) if written else ""


def _class_row(item: Mapping[str, Any]) -> tuple[str, ...]:
    channels = ",".join(str(int(channel)) for channel in item["color"] or ())
    swatch = f'<span class="color" style="background:rgb({channels})"></span>' if channels else ""
    return escape(str(item["value"])), escape(item["name"]), swatch
