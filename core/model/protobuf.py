"""Reads the wire format of Protocol Buffers, where neither `protobuf` nor `onnx` can be imported.

QGIS's side has the standard library only, and a model is chosen there. A message is a range of
bytes in a mapped file; nothing is copied, and no length in it is believed before it is checked.

Source: https://protobuf.dev/programming-guides/encoding/
"""

from __future__ import annotations

import mmap
from typing import Iterator, NamedTuple, Union

from ..texts import text

VARINT, FIXED64, LENGTH_DELIMITED, FIXED32 = 0, 1, 2, 5
"""Wire types; groups (3, 4) are deprecated, and no model format has any."""

MAX_FIELDS = 1_000_000
"""Fields of one message: weights are one field each, whatever their size."""

_MAX_NUMBER = 2**29 - 1
"""Of a field. Other readers cut a larger one down, and see another field than we do."""

_MAX_TEXT = 4 * 1024 * 1024
"""Bytes of one text: more is an attack or an accident."""

Bytes = Union[bytes, mmap.mmap]


class Field(NamedTuple):
    """One field of a message: its content lies in `data[start:end]`."""

    number: int
    wire_type: int
    start: int
    end: int


def fields(data: Bytes, start: int, end: int) -> Iterator[Field]:
    """Yield the fields of the message in `data[start:end]`, in the order of the file.

    Raises:
        ValueError: the bytes are no message, or are cut short; says where.
    """
    position = start
    for _ in range(MAX_FIELDS):
        if position >= end:
            return
        tag, position = varint(data, position, end)
        number, wire_type = tag >> 3, tag & 7
        if wire_type == VARINT:
            length = varint(data, position, end)[1] - position
        elif wire_type == LENGTH_DELIMITED:
            length, position = varint(data, position, end)
        elif wire_type in {FIXED64, FIXED32}:
            length = 8 if wire_type == FIXED64 else 4
        else:
            raise ValueError(
                text(
                    "unknown wire type {wire_type} at byte {position}",
                    wire_type=wire_type,
                    position=position,
                )
            )
        if not 0 < number <= _MAX_NUMBER or position + length > end:
            raise ValueError(
                text("the file is damaged or cut short at byte {position}", position=position)
            )
        yield Field(number, wire_type, position, position + length)
        position += length
    raise ValueError(text("it has too many fields"))


def messages(data: Bytes, start: int, end: int, wanted: int) -> list[tuple[int, int]]:
    """Return start and end of each message, text or packed list that has a number.

    Raises:
        ValueError: the bytes are no message.
    """
    return [
        (field.start, field.end)
        for field in fields(data, start, end)
        if field.number == wanted and field.wire_type == LENGTH_DELIMITED
    ]


def numbers(data: Bytes, start: int, end: int, wanted: int) -> list[int]:
    """Return the values of each varint that has a number.

    Raises:
        ValueError: the bytes are no message.
    """
    return [
        varint(data, field.start, field.end)[0]
        for field in fields(data, start, end)
        if field.number == wanted and field.wire_type == VARINT
    ]


def varint(data: Bytes, position: int, end: int) -> tuple[int, int]:
    """Return an unsigned number of 64 bits at most, and where what follows it begins.

    Raises:
        ValueError: it is cut short, or too long.
    """
    value = 0
    for shift in range(0, 70, 7):
        if position >= end:
            raise ValueError(text("the file is cut short at byte {position}", position=position))
        byte = data[position]
        position += 1
        value |= (byte & 0x7F) << shift
        if byte < 0x80:
            return value, position
    raise ValueError(text("a number is too long at byte {position}", position=position))


def string(data: Bytes, start: int, end: int) -> str:
    """Return a text; bytes that are no UTF-8 become replacement characters.

    Raises:
        ValueError: it is longer than any name or sentence.
    """
    if end - start > _MAX_TEXT:
        raise ValueError(
            text("a text of {end} bytes at byte {start}", end=end - start, start=start)
        )
    return data[start:end].decode("utf-8", errors="replace")
