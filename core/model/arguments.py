"""Model arguments: which ones a model has, and what a user wrote for them.

Nothing of the model runs here: the arguments of a raster function are read from its source text.
"""

from __future__ import annotations

import ast
import json
import math
import re
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Any, Iterable, Mapping, Sequence

from ..errors import InputError
from ..texts import text
from .definition import ModelDefinition, ModelKind
from .python_text import parse_python

FIELD = "MODEL_ARGUMENTS"
"""The parameter, as messages name it."""

IGNORED = "padding"
"""Accepted and without effect on this tool. Source: ESRI_FORMATS.md 1.10."""

HIDDEN = frozenset({"raster", "rasters", "model", "device"})
"""Parameters of a raster function that the tool itself fills in. Source: ESRI_FORMATS.md 1.5."""

_TRUE = {"true", "1", "t", "y", "yes"}
_FALSE = {"false", "0", "f", "n", "no"}


class ArgumentType(str, Enum):
    """What a value must be."""

    TEXT = "text"
    INTEGER = "integer"
    NUMBER = "number"
    BOOLEAN = "boolean"


@dataclass(frozen=True)
class ModelArgument:
    """One argument of a model.

    Attributes:
        name: as the model knows it.
        default: as text; "" when the model or the tool chooses.
        choices: the only values that are allowed, or () for any.
        minimum, maximum: of numbers; None: no limit.
        help: one sentence.
        aliases: other names that are taken for `name`.
    """

    name: str
    type: ArgumentType
    default: str = ""
    choices: tuple[str, ...] = ()
    minimum: float | None = None
    maximum: float | None = None
    help: str = ""
    aliases: tuple[str, ...] = ()


class KnownArguments(tuple):  # type: ignore[type-arg]  # Python 3.9: no parameters at run time
    """A model's arguments.

    `is_complete` is False when a raster function may have more than its text shows: unknown names
    are then left for the function itself to judge.
    """

    is_complete: bool = True

    @classmethod
    def of(cls, arguments: Iterable[ModelArgument], *, is_complete: bool = True) -> KnownArguments:
        """Return the arguments, each name once."""
        known = cls({argument.name.lower(): argument for argument in arguments}.values())
        known.is_complete = is_complete
        return known


def known_arguments(definition: ModelDefinition) -> tuple[ModelArgument, ...]:
    """Return the arguments of a model, with types, defaults, domains and help."""
    if definition.kind is ModelKind.RASTER_FUNCTION:
        return _of_raster_function(definition)
    arguments = [_batch_size(definition), _test_time_augmentation(definition)]
    if definition.multi_label:
        arguments.append(_threshold())
    if definition.kind is ModelKind.KERAS:
        arguments.append(_resampled_image_size())
    return KnownArguments.of(arguments)


def parse_arguments(value: object, known: Sequence[ModelArgument]) -> dict[str, str]:
    """Return names and values, checked, as text.

    Args:
        value: None, a mapping, a flat list name, value, ..., a list of pairs, or ArcPy's text
            `name value;name value`; a mapping or a list may also come as JSON text.
        known: `known_arguments` of the model.

    Raises:
        InputError: an argument is unknown (lists the known ones), or its value does not fit.
    """
    by_name = {
        name.lower(): argument for argument in known for name in (argument.name, *argument.aliases)
    }
    is_complete = getattr(known, "is_complete", True)
    parsed: dict[str, str] = {}
    for name, written in read_pairs(value):
        argument = by_name.get(name.lower())
        if argument is None and name.lower() == IGNORED:
            continue
        if argument is None and is_complete:
            raise _unknown(name, known)
        if argument is None:
            parsed[name] = written
        elif written:
            parsed[argument.name] = check_value(written, argument)
    return parsed


def check_value(written: str, argument: ModelArgument) -> str:
    """Return the value in its usual spelling.

    Raises:
        InputError: it is of another type, or outside its domain.
    """
    value = _checked_type(written.strip(), argument)
    if argument.type in {ArgumentType.INTEGER, ArgumentType.NUMBER}:
        number = float(value)
        too_low = argument.minimum is not None and number < argument.minimum
        too_high = argument.maximum is not None and number > argument.maximum
        if too_low or too_high:
            raise _bad_value(written, argument)
    if argument.choices:
        allowed = {choice.lower(): choice for choice in argument.choices}
        if value.lower() not in allowed:
            raise _bad_value(written, argument)
        return allowed[value.lower()]
    return value


def _checked_type(value: str, argument: ModelArgument) -> str:
    if argument.type is ArgumentType.BOOLEAN:
        if value.lower() not in _TRUE | _FALSE:
            raise _bad_value(value, argument)
        return str(value.lower() in _TRUE)
    if argument.type is ArgumentType.TEXT:
        return value
    try:
        number = float(value)
    except ValueError:
        raise _bad_value(value, argument) from None
    if not math.isfinite(number):
        raise _bad_value(value, argument)
    if argument.type is ArgumentType.NUMBER:
        return value
    if number != int(number):
        raise _bad_value(value, argument)
    return str(int(number))


def _bad_value(written: str, argument: ModelArgument) -> InputError:
    return InputError(
        text(
            '"{written}" is not a value for the model argument {name}',
            written=written,
            name=argument.name,
        ),
        where=FIELD,
        mend=text("Give {domain}", domain=_domain(argument)),
    )


def _domain(argument: ModelArgument) -> str:
    if argument.choices:
        return text("one of {names}", names=", ".join(argument.choices))
    kind = {
        ArgumentType.INTEGER: text("a whole number"),
        ArgumentType.NUMBER: text("a number"),
        ArgumentType.BOOLEAN: text("True or False"),
        ArgumentType.TEXT: text("a text"),
    }[argument.type]
    if argument.minimum is not None and argument.maximum is not None:
        return text(
            "{kind} from {minimum:g} to {maximum:g}",
            kind=kind,
            minimum=argument.minimum,
            maximum=argument.maximum,
        )
    if argument.minimum is not None:
        return text("{kind} of at least {minimum:g}", kind=kind, minimum=argument.minimum)
    return (
        kind
        if argument.maximum is None
        else text("{kind} up to {maximum:g}", kind=kind, maximum=argument.maximum)
    )


def _unknown(name: str, known: Sequence[ModelArgument]) -> InputError:
    names = ", ".join(argument.name for argument in known)
    return InputError(
        text("The model has no argument {name}", name=name),
        where=FIELD,
        mend=text("Its arguments are: {names}", names=names)
        if names
        else text("It has none: leave the table empty"),
    )


def read_pairs(value: object) -> list[tuple[str, str]]:
    """Return names and values as they were written, in whatever form they came.

    Args:
        value: as for `parse_arguments`.

    Raises:
        InputError: it is neither a table nor text of one.
    """
    if value is None:
        return []
    if isinstance(value, str):
        return _pairs_of_text(value)
    if isinstance(value, Mapping):
        return [(str(name).strip(), _text(item)) for name, item in value.items()]
    if isinstance(value, (list, tuple)):
        return _pairs_of_list(list(value))
    raise _malformed(text("{value} is neither a table nor text", value=repr(value)))


def _pairs_of_text(written_text: str) -> list[tuple[str, str]]:
    if written_text.strip().startswith(("{", "[")):
        try:
            return read_pairs(json.loads(written_text))
        except (ValueError, RecursionError) as error:
            raise _malformed(text("it is not valid JSON: {error}", error=error)) from None
    if "," in written_text and not re.search(r"[\s;]", written_text.strip()):
        return _pairs_of_list(written_text.split(","))  # QGIS's own text of a table
    pairs = []
    for part in re.split(r"[;\r\n]+", written_text):
        name, _, written = part.strip().partition(" ")
        if name:
            pairs.append((name, _unquoted(written.strip())))
    return pairs


def _pairs_of_list(items: list[Any]) -> list[tuple[str, str]]:
    if items and all(isinstance(item, (list, tuple)) for item in items):
        if any(len(item) != 2 for item in items):
            raise _malformed(text("each row needs a name and a value"))
        items = [part for item in items for part in item]
    if not any(_text(item) for item in items):  # QGIS's table hands over [""] when it is empty
        return []
    if len(items) % 2:
        raise _malformed(text("it has a name without a value"))
    pairs = [(_text(name), _text(item)) for name, item in zip(items[::2], items[1::2])]
    if any(not name and written for name, written in pairs):
        raise _malformed(text("it has a value without a name"))
    return [(name, written) for name, written in pairs if name]


def _text(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value).strip()


def _unquoted(text: str) -> str:
    is_quoted = len(text) >= 2 and text[0] == text[-1] and text[0] in "'\""
    return text[1:-1] if is_quoted else text


def _malformed(reason: str) -> InputError:
    return InputError(
        text("The model arguments cannot be read: {reason}", reason=reason),
        where=FIELD,
        mend=text("Give names and values in turn, or the text: name value;name value"),
    )


def _batch_size(definition: ModelDefinition) -> ModelArgument:
    return ModelArgument(
        "batch_size",
        ArgumentType.INTEGER,
        default=str(definition.batch_size or ""),
        minimum=1,
        help=text(
            "Number of chips that the model sees at once; more is faster and needs more memory. "
            "Left out, the tool chooses. It does not change the result."
        ),
    )


def _test_time_augmentation(definition: ModelDefinition) -> ModelArgument:
    return ModelArgument(
        "test_time_augmentation",
        ArgumentType.BOOLEAN,
        default=str(definition.test_time_augmentation),
        choices=("True", "False"),
        help=text(
            "Classify mirrored and rotated copies of each chip too, and average: slower, steadier."
        ),
    )


def _threshold() -> ModelArgument:
    return ModelArgument(
        "threshold",
        ArgumentType.NUMBER,
        default="0.5",
        minimum=0,
        maximum=1,
        help=text("A class is assigned to an object when its score is at least this, 0 to 1."),
        aliases=("score_threshold",),
    )


def _resampled_image_size() -> ModelArgument:
    return ModelArgument(
        "resampled_image_size",
        ArgumentType.INTEGER,
        minimum=1,
        help=text(
            "Side in pixels of the square that each chip is resized to, where the network takes "
            "any size. Left out, 64 for a KerasClassifier, as in ArcGIS, and ImageHeight x "
            "ImageWidth for other models."
        ),
    )


def _of_raster_function(definition: ModelDefinition) -> KnownArguments:
    """Return what the text of `getParameterInfo` shows, in the function and in its child.

    Source: ESRI_FORMATS.md 1.5. Esri's functions offer batch_size only without EMD BatchSize.
    """
    arguments: list[ModelArgument] = []
    is_complete = True
    for path in _function_files(definition):
        found, are_all = _of_source(path)
        arguments += found
        is_complete = is_complete and are_all
    shown = [argument for argument in arguments if argument.name.lower() not in HIDDEN]
    if definition.batch_size is not None:
        shown = [argument for argument in shown if argument.name != "batch_size"]
    return KnownArguments.of(shown, is_complete=is_complete)


def _function_files(definition: ModelDefinition) -> list[Path]:
    """Return the function's file, and the child that Esri's functions import by name."""
    function = definition.inference_function
    if function is None:
        return []
    package = definition.framework.replace(".", "/")
    child = function.parent / package / f"{definition.configuration}.py"
    return [function] + ([child] if definition.configuration and child.is_file() else [])


def _of_source(path: Path) -> tuple[list[ModelArgument], bool]:
    """Return the arguments that the text shows, and whether they are certainly all."""
    try:
        tree = parse_python(path.read_bytes())
    except (OSError, ValueError):
        return [], False
    methods = [
        node
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef) and node.name == "getParameterInfo"
    ]
    entries = [
        entry
        for method in methods
        for node in ast.walk(method)
        if isinstance(node, ast.Dict) and "name" in (entry := _literals(node))
    ]
    arguments = [_argument(entry) for entry in entries if isinstance(entry["name"], str)]
    # A text shows all only where each name is written out and nothing else is called or looped.
    is_plain = bool(methods) and not any(
        isinstance(node, (ast.For, ast.While, ast.ListComp, ast.Call, ast.DictComp))
        for method in methods
        for node in ast.walk(method)
    )
    return arguments, is_plain


def _literals(node: ast.Dict) -> dict[str, Any]:
    """Return the entries of a dict display that are written out."""
    entries: dict[str, Any] = {}
    for key, item in zip(node.keys, node.values):
        if isinstance(key, ast.Constant) and isinstance(key.value, str):
            try:
                entries[key.value] = ast.literal_eval(item)
            except (ValueError, TypeError, MemoryError, RecursionError):
                continue
    return entries


_TYPES = {
    "numeric": ArgumentType.NUMBER,
    "gpdouble": ArgumentType.NUMBER,
    "double": ArgumentType.NUMBER,
    "gplong": ArgumentType.INTEGER,
    "long": ArgumentType.INTEGER,
    "boolean": ArgumentType.BOOLEAN,
    "gpboolean": ArgumentType.BOOLEAN,
}


def _argument(entry: Mapping[str, Any]) -> ModelArgument:
    kind = _TYPES.get(str(entry.get("dataType", "")).lower(), ArgumentType.TEXT)
    minimum, maximum, choices = _limits(entry.get("domain"), kind)
    return ModelArgument(
        name=entry["name"],
        type=kind,
        default=_text(entry.get("value")),
        choices=choices,
        minimum=minimum,
        maximum=maximum,
        help=str(entry.get("description") or entry.get("displayName") or ""),
    )


def _limits(
    domain: object, kind: ArgumentType
) -> tuple[float | None, float | None, tuple[str, ...]]:
    if not isinstance(domain, (list, tuple)) or not domain:
        return None, None, ()
    is_numeric = all(isinstance(item, (int, float)) for item in domain)
    # Source: ESRI_FORMATS.md 1.5: two numbers are a range for GPDouble, else a list of values.
    if kind is ArgumentType.NUMBER and is_numeric and len(domain) == 2:
        return float(domain[0]), float(domain[1]), ()
    return None, None, tuple(_text(item) for item in domain)
