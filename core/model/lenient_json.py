"""Read the JSON that people write by hand: strictly first, then mended, with a word on each mend.

Source: ESRI_FORMATS.md 2: real .emd files have byte order marks, unescaped backslashes, trailing
commas and comments, and Esri's own sample misses a comma. What can be read in one way only is
mended; what could be meant in several ways is an error that names line and column.
"""

from __future__ import annotations

import bisect
import codecs
import json
import re
from typing import Any

from ..errors import ModelDefinitionError
from ..texts import text

MAX_SIZE = 8 * 1024 * 1024
"""Bytes of a definition: far more than any, and parsed they take some hundred megabytes at most."""

_MAX_DIGITS = 400
"""Of a whole number; one of more digits is larger than any float, and reading it takes long."""

_BYTE_ORDER_MARKS = (  # UTF-32 first: its mark begins like that of UTF-16
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)

# A text or comment that is never closed reaches to the end: a pattern that insisted on an end
# would look for it again from each beginning inside.
_STRING = r'(?P<string>"(?:[^"\\]|\\.)*"?)'
_COMMENT = re.compile(_STRING + r"|(?P<comment>//[^\r\n]*|/\*.*?(?:\*/|\Z))", re.DOTALL)
_MENDABLE = re.compile(_STRING + r"|(?P<comma>,)(?=\s*[}\]])", re.DOTALL)
_ESCAPE = re.compile(r'\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}|(?P<invalid>))')


def parse_object(data: bytes | str, *, source: str) -> tuple[dict[str, Any], tuple[str, ...]]:
    """Return a JSON object and one sentence for each thing that was mended.

    Args:
        data: the file's bytes, or text.
        source: how messages name it.

    Raises:
        ModelDefinitionError: it is no JSON object; says line, column and what is missing there.
    """
    content, warnings = decode(data, source=source) if isinstance(data, bytes) else (data, ())
    content = content.lstrip("\ufeff")
    if not content.strip("\0 \t\r\n"):
        raise ModelDefinitionError(
            text("The model definition is empty"),
            where=source,
            mend=text("Choose another file, or copy this one again from where it came from"),
        )
    value, mended = _parse(content, source=source)
    if not isinstance(value, dict):
        raise ModelDefinitionError(
            text("The model definition is a JSON {kind}, not an object", kind=_name_of(value)),
            where=source,
            mend=text('It should look like {"Framework": ..., "ModelFile": ..., ...}'),
        )
    return value, warnings + mended


def decode(data: bytes, *, source: str, max_size: int = MAX_SIZE) -> tuple[str, tuple[str, ...]]:
    """Return the text of a file in whatever encoding it was saved, with a warning for odd ones."""
    if len(data) > max_size:
        raise _not_text(source, text("it has more than {limit} MB", limit=max_size // 1024**2))
    encoding = _encoding_of(data)
    try:
        content = data.decode(encoding)
    except UnicodeDecodeError:
        encoding = "cp1252"
        content = data.decode(encoding, errors="replace")
    if "\0" in content:
        raise _not_text(source, text("it holds binary data"))
    if encoding in {"utf-8", "utf-8-sig"}:
        return content, ()
    return content, (
        text(
            "{source} is not saved as UTF-8; it was read as {encoding}",
            source=source,
            encoding=encoding,
        ),
    )


def _encoding_of(data: bytes) -> str:
    for mark, encoding in _BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return encoding
    # JSON begins with an ASCII character: where its zero byte lies tells UTF-16 without a mark.
    if data[1:2] == b"\0" and data[:1] != b"\0":
        return "utf-16-le"
    if data[:1] == b"\0" and data[1:2] != b"\0":
        return "utf-16-be"
    return "utf-8"


def _not_text(source: str, reason: str) -> ModelDefinitionError:
    return ModelDefinitionError(
        text("This is not a model definition: {reason}", reason=reason),
        where=source,
        mend=text("Choose the .emd or .dlpk that belongs to the model, not its weights"),
    )


def _parse(content: str, *, source: str) -> tuple[Any, tuple[str, ...]]:
    try:
        return _loads(content), ()
    except RecursionError:
        raise nested_too_deeply(source) from None
    except ValueError:
        mended, inserted, warnings = _mend(content, source=source)
    try:
        return _loads(mended, strict=False), warnings
    except RecursionError:
        raise nested_too_deeply(source) from None
    except json.JSONDecodeError as error:
        position = error.pos - bisect.bisect_left(inserted, error.pos)
        raise _explain(error.msg, content, position, source=source) from None


def _loads(content: str, *, strict: bool = True) -> Any:
    return json.loads(content, strict=strict, parse_int=_whole_number, parse_constant=_no_number)


def _no_number(_: str) -> None:
    """Take NaN and Infinity, which Python writes and JSON does not know, for null."""


def _whole_number(digits: str) -> float:
    return int(digits) if len(digits) < _MAX_DIGITS else float(digits)


def _without_comments(content: str) -> str:
    """Return the text with spaces for its comments, so that everything else keeps its place."""

    def blank(match: re.Match[str]) -> str:
        comment = match["comment"]
        return match[0] if comment is None else re.sub(r"[^\r\n]", " ", comment)

    return _COMMENT.sub(blank, content)


def _mend(content: str, *, source: str) -> tuple[str, list[int], tuple[str, ...]]:
    """Return mended text, where in it characters were inserted, and the warnings."""
    commented, content = content, _without_comments(content)
    pieces: list[str] = []
    inserted: list[int] = []
    commas = 0
    copied = length = 0
    for match in _MENDABLE.finditer(content):
        before = content[copied : match.start()]
        copied = match.end()
        length += len(before)
        piece = " "
        if match["string"] is not None:
            piece, places = _escape_backslashes(match["string"])
            inserted.extend(length + place for place in places)
        else:
            commas += 1
        pieces += [before, piece]
        length += len(piece)
    warnings = []
    if content != commented:
        warnings.append(text("{source}: comments were ignored", source=source))
    if inserted:
        warnings.append(
            text(
                "{source}: {count} single backslash was read as \\\\",
                "{source}: {count} single backslashes were read as \\\\",
                source=source,
                count=len(inserted),
            )
        )
    if commas:
        warnings.append(
            text(
                "{source}: {count} comma before a closing bracket was ignored",
                "{source}: {count} commas before a closing bracket were ignored",
                source=source,
                count=commas,
            )
        )
    if not warnings:
        warnings.append(
            text("{source}: line breaks or tabs inside a text were accepted", source=source)
        )
    return "".join(pieces) + content[copied:], inserted, tuple(warnings)


def _escape_backslashes(string: str) -> tuple[str, list[int]]:
    r"""Double each backslash that begins no JSON escape; return also where they were doubled.

    Where one backslash of a text is none, the others are meant as they stand too: `C:\new\Dir`.
    """
    if not any(match["invalid"] is not None for match in _ESCAPE.finditer(string)):
        return string, []
    pieces: list[str] = []
    places: list[int] = []
    index = 0
    while index < len(string):
        piece = string[index]
        if piece == "\\":
            is_pair = string[index + 1] in '\\"'
            if is_pair:
                piece = string[index : index + 2]
            else:
                places.append(index + len(places))
                piece = "\\\\"
            index += int(is_pair)
        pieces.append(piece)
        index += 1
    return "".join(pieces), places


def _explain(message: str, content: str, position: int, *, source: str) -> ModelDefinitionError:
    position = min(position, len(content))
    line = content.count("\n", 0, position) + 1
    column = position - content.rfind("\n", 0, position)
    return ModelDefinitionError(
        text(
            "The model definition is not valid JSON: {reason}",
            reason=message[0].lower() + message[1:],
        ),
        where=text(
            "{source}, line {line}, column {column}", source=source, line=line, column=column
        ),
        mend=_hint(message, content, position),
    )


def _hint(message: str, content: str, position: int) -> str:
    before = content[:position].rstrip()
    previous_line = before.count("\n") + 1
    if "',' delimiter" in message:
        if (
            content[position : position + 1] in {'"', "{", "[", ""}
            or not content[position].isalnum()
        ):
            return text(
                "Put a comma at the end of line {line}, or close the bracket there",
                line=previous_line,
            )
        return text(
            "Look at line {line}: a comma or a quotation mark is missing",
            line=previous_line,
        )
    if "Unterminated" in message or "escape" in message:
        return text(
            "Close the text with a quotation mark; a path must not end with a single backslash"
        )
    if "property name" in message:
        return text('Write each key in double quotation marks, like "ModelFile"')
    if "Extra data" in message:
        return text("Delete what follows the last closing bracket")
    return text("Write texts in double quotation marks, and true, false or null without any")


def nested_too_deeply(source: str) -> ModelDefinitionError:
    """Return the error of a definition whose objects lie in each other without an end."""
    return ModelDefinitionError(
        text("The model definition is nested too deeply to be one"),
        where=source,
        mend=text("Choose the .emd that belongs to the model"),
    )


def _name_of(value: object) -> str:
    names = {
        list: text("list"),
        str: text("text"),
        bool: text("true or false"),
        type(None): text("null"),
    }
    return names.get(type(value), text("number"))
