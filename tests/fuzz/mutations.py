"""Damage that knows the structure of what it damages, besides flipped bytes."""

from __future__ import annotations

import io
import json
import pickle
import pickletools
import struct
import warnings
import zipfile
from copy import deepcopy
from random import Random
from typing import Any, Callable

from model_files import varint

NUMBERS = (
    0,
    1,
    2,
    7,
    0x7F,
    0x80,
    0xFF,
    0x7FFF,
    0xFFFF,
    2**31 - 1,
    2**31,
    2**32 - 1,
    2**63,
    2**64 - 1,
)
TEXTS = (
    "", " ", "\0", "\n", "NaN", "1e999", "..", "../../x", "/", "C:\\x\\", "\\\\server\\x", "\ud800",
    "\u202e", "a" * 300, "😀", "{", "{0}", "{name}", "%s", "<b>", "CON", "weights.pth", "null", "0",
    "[0,1,2]", "0x10", "1_000", "-0", "\u0660",
)  # fmt: skip
VALUES: tuple[Any, ...] = (
    None, True, False, 0, -1, 1, 2**31, -(2**63), 10**400, 1e308, -0.5, float("nan"), float("inf"),
    [], {}, [[]], [{}], {"": None}, [None] * 50, [0, 1, 2], [0, "red", None], {"Name": "x"},
    {"x": 1, "y": 1}, *TEXTS,
)  # fmt: skip


_LARGEST = 200_000
"""Bytes of JSON that are made larger no more."""


def of_bytes(random: Random, data: bytes) -> bytes:
    """Flip, cut, repeat, insert or overwrite a few bytes."""
    content = bytearray(data)
    for _ in range(random.choice((1, 1, 1, 2, 4, 16))):
        size = len(content)
        place, length = random.randrange(size + 1), random.choice((1, 1, 2, 4, 8, 64, 4096))
        kind = random.randrange(7)
        if kind == 0 and size:
            content[place % size] ^= 1 << random.randrange(8)
        elif kind == 1:
            content[place : place + length] = random.randbytes(length)
        elif kind == 2:
            del content[place : place + length]
        elif kind == 3:
            content[place:place] = content[max(place - length, 0) : place] * random.choice((1, 3))
        elif kind == 4:
            number = random.choice(NUMBERS)
            width = random.choice((1, 2, 4, 8))
            order = random.choice(("little", "big"))
            content[place : place + width] = (number % 256**width).to_bytes(width, order)
        elif kind == 5:
            del content[place:]
        else:
            content[place:place] = random.choice(TEXTS).encode("utf-8", "surrogatepass")
    return bytes(content)


def of_json(random: Random, value: Any) -> bytes:
    """Change the tree of a JSON value, then how it is written, then perhaps its bytes."""
    value = json.loads(json.dumps(value))
    for _ in range(random.choice((1, 1, 2, 5))):
        value = _changed(random, value)
        if _size(value) > _LARGEST:
            break
    written = _written(random, value)
    data = written.encode(
        random.choice(("utf-8", "utf-8", "utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-32")),
        "surrogatepass",
    )
    return of_bytes(random, data) if random.random() < 0.2 else data


def _size(value: Any) -> int:
    try:
        return len(json.dumps(value))
    except RecursionError:
        return _LARGEST + 1


def _changed(random: Random, value: Any) -> Any:
    """Return a tree with one place in it changed."""
    if random.random() < 0.25 or not isinstance(value, (dict, list)) or not value:
        return _odd_value(random, value)
    place = random.choice(list(value)) if isinstance(value, dict) else random.randrange(len(value))
    kind = random.randrange(8)
    if kind == 0:
        del value[place]
    elif kind == 1 and isinstance(value, dict):
        value[_odd_key(random, place)] = value.pop(place)
    elif kind == 2 and isinstance(value, dict):
        other = random.choice(list(value))
        value[place], value[other] = value[other], value[place]
    elif kind == 3 and isinstance(value, list):
        value += (_copied(value) or []) * random.choice((1, 49))
    elif kind == 4:
        value[place] = _odd_value(random, value[place])
    else:
        value[place] = _changed(random, value[place])
    return value


def _copied(value: Any) -> Any:
    try:
        return deepcopy(value)
    except RecursionError:
        return None


def _odd_value(random: Random, value: Any) -> Any:
    kind = random.randrange(6)
    if kind == 0:
        return [_copied(value) for _ in range(random.choice((1, 3)))]
    if kind == 1:
        return {"Name": value}
    if kind == 2:
        return str(value)
    if kind == 3:
        for _ in range(random.choice((5, 80, 400))):
            value = [value] if random.random() < 0.5 else {"a": value}
        return value
    return _copied(random.choice(VALUES))  # what is changed later must not be the list's own


def _odd_key(random: Random, key: str) -> str:
    place = random.randrange(len(key) + 1)
    return random.choice(
        (key.lower(), key[:place] + key[place + 1 :], key[:place] + "_" + key[place:], key + key,
         key[:place] + random.choice("xé_ ") + key[place + 1 :], random.choice(TEXTS))
    )  # fmt: skip


def _written(random: Random, value: Any) -> str:
    try:
        written = json.dumps(
            value, indent=random.choice((None, 1)), ensure_ascii=random.random() < 0.5
        )
    except RecursionError:
        return "[" * 100_000
    changes: tuple[Callable[[str], str], ...] = (
        lambda text: text.replace(",", ",,", 1),
        lambda text: text.replace("}", ",}"),
        lambda text: text.replace("]", " , ]"),
        lambda text: text.replace("{", '{ // a comment, "x\n', 1),
        lambda text: text.replace(":", ': /* " */ '),
        lambda text: text.replace("\\\\", "\\"),
        lambda text: text.replace('"', "'"),
        lambda text: text.replace("{", '{"ImageHeight": 7, "Classes": 3, ', 1),
        lambda text: text + random.choice(("}", ",", "\0", "x", " {}", '"')),
        lambda text: text[: random.randrange(len(text) + 1)],
        lambda text: text.replace("1", "1" * random.choice((5, 500, 5000)), 1),
        lambda text: text.replace("0", "-0e-5", 1),
        lambda text: "[" * random.choice((1, 900, 20_000)) + text,
        lambda text: '{"a":' * random.choice((1, 900, 20_000)) + text,
        lambda text: text.replace('"', '"\\u0000\\ud800', 1),
    )
    while random.random() < 0.35:
        written = random.choice(changes)(written)
    return written


def of_message(random: Random, data: bytes, depth: int = 0) -> bytes:
    """Change the fields of a message of Protocol Buffers, and what their lengths say."""
    parts = _fields(data)
    if not parts:
        return of_bytes(random, data)
    place = random.randrange(len(parts))
    number, wire, content = parts[place]
    kind = random.randrange(9)
    if kind < 4 and wire == 2 and depth < 6:
        parts[place] = (number, wire, of_message(random, content, depth + 1))
    elif kind == 4:
        parts[place] = (random.choice((0, 1, 2, 5, 7, 13, 14, 15, 2**29)), wire, content)
    elif kind == 5:
        parts[place] = (number, random.randrange(8), content)
    elif kind == 6:
        parts[place:place] = [parts[place]] * random.choice((1, 2, 1000))
    elif kind == 7:
        del parts[place]
    else:
        lie = varint(random.choice((*NUMBERS, len(content) + 1, max(len(content) - 1, 0))))
        before, after = _joined(parts[:place]), _joined(parts[place + 1 :])
        return before + varint(number << 3 | wire) + lie + content + after
    return _joined(parts)


def _fields(data: bytes) -> list[tuple[int, int, bytes]]:
    parts, place = [], 0
    while place < len(data):
        tag, place = _read_varint(data, place)
        wire, start = tag & 7, place
        if wire == 0:
            _, place = _read_varint(data, place)
        elif wire == 2:
            length, start = _read_varint(data, place)
            place = start + length
        elif wire in {1, 5}:
            place += 8 if wire == 1 else 4
        else:
            return []
        if place > len(data) or not tag >> 3:
            return []
        parts.append((tag >> 3, wire, data[start:place]))
    return parts


def _joined(parts: list[tuple[int, int, bytes]]) -> bytes:
    return b"".join(
        varint(number << 3 | wire) + (varint(len(content)) if wire == 2 else b"") + content
        for number, wire, content in parts
    )


def _read_varint(data: bytes, place: int) -> tuple[int, int]:
    value = shift = 0
    while place < len(data):
        byte = data[place]
        value, shift, place = value | (byte & 0x7F) << shift, shift + 7, place + 1
        if byte < 0x80:
            break
    return value, place


_OPCODES = [opcode.code.encode("latin-1") for opcode in pickletools.opcodes]
_LONG_ARGUMENTS = (
    b"\x8d" + struct.pack("<Q", 2**62) + b"x",  # BINUNICODE8
    b"X" + struct.pack("<I", 2**32 - 1) + b"x",  # BINUNICODE
    b"B" + struct.pack("<I", 2**32 - 1),  # BINBYTES
    b"\x8e" + struct.pack("<Q", 2**63),  # BINBYTES8
    b"\x96" + struct.pack("<Q", 2**40),  # BYTEARRAY8
    b"\x8b" + struct.pack("<i", 2**31 - 1),  # LONG4
    b"\x8b" + struct.pack("<i", -1),
    b"\x95" + struct.pack("<Q", 2**63),  # FRAME
    b"r" + struct.pack("<I", 2**32 - 1),  # LONG_BINPUT
    b"L" + b"9" * 5000 + b"L\n",
    b"I" + b"9" * 5000 + b"\n",
    b"S'\\x\n",
    b"c\xff\xfe\n\xff\n",
    b"Vab\\uZZZZ\n",
    b"F1e999\n",
)


def of_pickle(random: Random, data: bytes) -> bytes:
    """Drop, repeat, exchange or insert operations of a pickle."""
    try:
        starts = [place for _, _, place in pickletools.genops(data)]
    except Exception:  # noqa: BLE001 (whatever: it is damaged already)
        return of_bytes(random, data)
    pieces = [data[a:b] for a, b in zip(starts, [*starts[1:], len(data)])]
    for _ in range(random.choice((1, 1, 2, 6))):
        place = random.randrange(len(pieces))
        kind = random.randrange(6)
        if kind == 0:
            pieces[place] = b""
        elif kind == 1:
            pieces[place] *= random.choice((2, 50))
        elif kind == 2:
            pieces[place], pieces[-1] = pieces[-1], pieces[place]
        elif kind == 3:
            pieces[place] = random.choice(_OPCODES) + pieces[place]
        elif kind == 4:
            pieces[place] = random.choice(_LONG_ARGUMENTS)
        else:
            pieces[place] = b"cos\nsystem\n" + pieces[place]
    result = b"".join(pieces)
    return of_bytes(random, result) if random.random() < 0.2 else result


_NAMES = (
    "", "/", "//", "..", "../x", "/etc/x", "C:x", "a/../../b", "a\\..\\..\\b", "a\0b", "\u202ea",
    "a" * 300, "a/" * 200 + "b", "CON", "m.emd", "M.EMD", "data.pkl", "config.json", "a/data.pkl/b",
    ".", "./m.emd", "__MACOSX/._m.emd", "x.dlpk", "code/a.py", "com.apple.CoreML", "\ud800",
)  # fmt: skip


def of_zip(random: Random, data: bytes) -> bytes:
    """Change the members of an archive, or what its records say of them."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            members = [(entry.filename, archive.read(entry)) for entry in archive.infolist()]
    except Exception:  # noqa: BLE001 (whatever: it is damaged already)
        return of_bytes(random, data)
    if random.random() < 0.5:
        members = _changed_members(random, members)
    result = zipped(members, random.choice((zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)))
    while random.random() < 0.6:
        result = _changed_records(random, result)
    return of_bytes(random, result) if random.random() < 0.2 else result


def _changed_members(random: Random, members: list[tuple[str, bytes]]) -> list[tuple[str, bytes]]:
    place = random.randrange(len(members))
    name, content = members[place]
    kind = random.randrange(6)
    if kind == 0:
        members[place] = (random.choice(_NAMES), content)
    elif kind == 1:
        members.append((name, content[: len(content) // 2]))
    elif kind == 2:
        members.append((random.choice(_NAMES), b"x"))
    elif kind == 3:
        members[place] = (name, b"\0" * random.choice((0, 100, 3_000_000)))
    elif kind == 4:
        del members[place]
    else:
        change = of_pickle if name.endswith(".pkl") else of_bytes
        if name.endswith((".emd", ".json")):
            try:
                members[place] = (name, of_json(random, json.loads(content)))
            except ValueError:
                members[place] = (name, of_bytes(random, content))
        else:
            members[place] = (name, change(random, content))
    return members


def zipped(members: list[tuple[str, bytes]], compression: int = zipfile.ZIP_STORED) -> bytes:
    """Return an archive; names may be as odd as they like."""
    buffer = io.BytesIO()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        with zipfile.ZipFile(buffer, "w", compression) as archive:
            for name, content in members:
                entry = zipfile.ZipInfo("x")
                entry.filename = name.encode("utf-8", "replace").decode()
                entry.compress_type = compression
                archive.writestr(entry, content)
    return buffer.getvalue()


_RECORDS = {
    # signature: places and widths of the numbers in it
    b"PK\x01\x02": ((4, 2), (6, 2), (8, 2), (10, 2), (16, 4), (20, 4), (24, 4), (28, 2), (30, 2),
                    (32, 2), (34, 2), (36, 2), (38, 4), (42, 4)),
    b"PK\x03\x04": ((4, 2), (6, 2), (8, 2), (14, 4), (18, 4), (22, 4), (26, 2), (28, 2)),
    b"PK\x05\x06": ((4, 2), (6, 2), (8, 2), (10, 2), (12, 4), (16, 4), (20, 2)),
    b"PK\x06\x06": ((4, 8), (12, 2), (24, 8), (32, 8), (40, 8), (48, 8)),
    b"PK\x06\x07": ((4, 4), (8, 8), (16, 4)),
}  # fmt: skip


def _changed_records(random: Random, data: bytes) -> bytes:
    content = bytearray(data)
    kind = random.randrange(5)
    end = content.rfind(b"PK\x05\x06")
    if kind == 0 and end >= 0:  # CVE-2025-8291: a zip64 record whose offset is a lie
        record = b"PK\x06\x06" + struct.pack(
            "<QHHIIQQQQ", 44, 45, 45, 0, 0, *random.choices(NUMBERS, k=4)
        )
        content[end:end] = (
            record
            + b"PK\x06\x07"
            + struct.pack("<IQI", 0, random.choice((end, end + 1, *NUMBERS)), 1)
        )
    elif kind == 1 and end >= 0:  # CVE-2024-0450: entries that lie over each other
        offsets = _places(content, b"PK\x03\x04") or [0]
        for place in _places(content, b"PK\x01\x02"):
            content[place + 42 : place + 46] = struct.pack("<I", random.choice(offsets))
    elif kind == 2:
        extra = struct.pack("<HH", 1, random.choice((0, 8, 28, 0xFFFF))) + random.randbytes(8)
        for place in _places(content, b"PK\x01\x02")[:1]:
            content[place + 30 : place + 32] = struct.pack("<H", len(extra))
            content[place + 46 : place + 46] = extra
    else:
        signature = random.choice(list(_RECORDS))
        places = _places(content, signature)
        if places:
            field, width = random.choice(_RECORDS[signature])
            start = random.choice(places) + field
            number = random.choice((*NUMBERS, len(content), random.randrange(100)))
            content[start : start + width] = (number % 256**width).to_bytes(width, "little")
    return bytes(content)


def _places(data: bytearray, signature: bytes) -> list[int]:
    places, place = [], data.find(signature)
    while place >= 0:
        places.append(place)
        place = data.find(signature, place + 4)
    return places


def of_legacy_torch(random: Random, data: bytes) -> bytes:
    """Damage one of the pickles that a file of torch before 1.6 begins with."""
    stream, starts = io.BytesIO(data), [0]
    for _ in range(5):
        for _ in pickletools.genops(stream):
            pass
        starts.append(stream.tell())
    place = random.randrange(5)
    start, end = starts[place], starts[place + 1]
    return data[:start] + of_pickle(random, data[start:end]) + data[end:]


def a_pickle(value: Any, random: Random) -> bytes:
    """Return a pickle of some protocol."""
    return pickle.dumps(value, random.randrange(6))
