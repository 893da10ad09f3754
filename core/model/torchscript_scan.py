"""What in a TorchScript archive is not what networks for images are made of, without loading it.

TorchScript is a language of its own, without Python. Its code lies in the archive as text, and its
operators do all: some write files, map them into memory, or call other processes. So the code must
hold nothing but the syntax that torch writes, operators of `torchscript_operators`, and functions
and methods that the archive itself defines; and its pickles no classes but plain ones.

A method call on a tensor is an operator, too: `x.save("file")`. Types are not worked out here, so
a method that the archive defines passes under any name; the backend, which has torch, refuses
names that are operators (`is_operator`).

Source: torch 2.13, torch/csrc/jit/serialization/import_source.cpp (what names mean),
python_print.cpp (what is written), frontend/sugared_value.cpp (methods of values).
"""

from __future__ import annotations

import ast
import io
import re
import zipfile
from collections import Counter
from pathlib import Path
from typing import Callable, Iterable, Iterator

from ..texts import text
from .formats import DamagedFileError, open_archive, read_member
from .python_text import MAX_SIZE, parse_python
from .torchscript_operators import ATEN, FUNCTIONS, NATIVE_CLASSES, NATIVE_METHODS, OPERATORS
from .weights_scan import names_in_pickle

_PICKLE_LIMIT = 256 * 1024**2

_ROOTS = frozenset({"aten", "ops", "prim", "torch"})
"""Names that operators begin with."""
_OWN = "__torch__"
"""What the classes and functions of the archive begin with."""
_NATIVE = "__torch__.torch.classes."

_SYNTAX = (
    *(ast.Module, ast.ClassDef, ast.FunctionDef, ast.arguments, ast.arg, ast.Pass, ast.Return),
    *(ast.Assign, ast.AnnAssign, ast.AugAssign, ast.Expr, ast.If, ast.For, ast.While, ast.With),
    *(ast.withitem, ast.Break, ast.Continue, ast.Call, ast.keyword, ast.Attribute, ast.Name),
    *(ast.Constant, ast.List, ast.Tuple, ast.Dict, ast.Subscript, ast.Slice, ast.IfExp),
    *(ast.UnaryOp, ast.BinOp, ast.BoolOp, ast.Compare, ast.Starred, ast.ListComp, ast.DictComp),
    *(ast.comprehension, ast.expr_context, ast.operator, ast.unaryop, ast.boolop, ast.cmpop),
    *(ast.Assert, ast.Raise, ast.Delete),
)

_CONTROL = re.compile(r"[^\n -~]")
"""What Python and TorchScript may read differently."""

_DATA_NAMES = re.compile(
    r"__torch__\.[\w.]+|torch\.jit\._pickle\.\w+|torch\._utils\._rebuild_\w+|torch\.\w+Storage"
    r"|torch\.per_\w+_affine\w*"
    r"|collections\.OrderedDict"
)


def unknown_operators(
    path: Path, is_operator: Callable[[str], bool] | None = None
) -> tuple[str, ...]:
    """Return what in the archive is not on the list, in words.

    Args:
        path: a TorchScript archive.
        is_operator: whether torch has an operator of a name, where torch can be asked.

    Raises:
        DamagedFileError: nothing can read it.
        ValueError: it cannot be checked; says why.
        OSError: it cannot be read.
    """
    trees: list[ast.AST] = []
    found: set[str] = set()
    try:
        with open_archive(path) as archive:
            for entry in archive.infolist():
                if entry.filename.endswith(".py"):
                    trees.append(_parsed(read_member(archive, entry, limit=MAX_SIZE)))
                elif entry.filename.endswith(".pkl"):
                    content = read_member(archive, entry, limit=_PICKLE_LIMIT)
                    found |= _unknown_data(names_in_pickle(io.BytesIO(content))[0])
    except zipfile.BadZipFile as error:
        raise DamagedFileError(str(error)) from error
    defined = {
        node.name for tree in trees for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)
    }
    methods = NATIVE_METHODS | {
        name for name in defined if name in ATEN or is_operator is None or not is_operator(name)
    }
    for tree in trees:
        found |= set(_unknown_in(tree, methods))
    return tuple(sorted(found))


def _parsed(code: bytes) -> ast.AST:
    source = code.decode("ascii")
    if _CONTROL.search(source):
        raise ValueError(text("its code holds control characters"))
    tree = parse_python(source)
    strange = {type(node).__name__ for node in ast.walk(tree) if not isinstance(node, _SYNTAX)}
    if strange:
        names = ", ".join(sorted(strange))
        raise ValueError(
            text("its code has a {construct} that torch never writes", construct=names)
        )
    return tree


def _unknown_data(names: Iterable[str]) -> set[str]:
    return {
        text("a pickle that calls {names}", names=name)
        for name in names
        if not _DATA_NAMES.fullmatch(name)
        or (name.startswith(_NATIVE) and name not in NATIVE_CLASSES)
    }


def _unknown_in(tree: ast.AST, methods: frozenset[str]) -> Iterator[str]:
    """Yield what one file calls or names that is not on the list."""
    waiting: list[tuple[ast.AST, set[str]]] = [(tree, set())]
    while waiting:
        node, aliases = waiting.pop()
        chain = _chain(node)
        if chain.partition(".")[0] in _ROOTS:
            if chain not in OPERATORS:
                yield text("the operator {name}", name=chain)
            continue
        if chain.startswith(f"{_OWN}."):
            if chain.startswith(_NATIVE) and chain not in NATIVE_CLASSES:
                yield text("the class {name}", name=chain)
            continue
        if isinstance(node, ast.FunctionDef):
            aliases = _aliases(node)
        elif isinstance(node, ast.Call):
            yield from _unknown_call(node.func, methods, FUNCTIONS | aliases)
        waiting += [(child, aliases) for child in ast.iter_child_nodes(node)]


def _unknown_call(
    function: ast.expr, methods: frozenset[str], functions: frozenset[str] | set[str]
) -> Iterator[str]:
    chain = _chain(function)
    if chain.partition(".")[0] in {*_ROOTS, _OWN}:
        return  # an operator, which is told by itself, or the archive's own
    if isinstance(function, ast.Name) and function.id not in functions:
        yield text("the function {name}", name=function.id)
    elif isinstance(function, ast.Attribute) and function.attr not in methods:
        yield text("the method {name}", name=function.attr)
    elif not isinstance(function, (ast.Name, ast.Attribute)):
        yield text("a call of what is computed")


def _aliases(function: ast.FunctionDef) -> set[str]:
    """Return the local names that stand for functions of the archive, and for nothing else."""
    bound = Counter(argument.arg for argument in function.args.args)
    own: Counter[str] = Counter()
    for node in ast.walk(function):
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            bound[node.id] += 1
        elif isinstance(node, ast.Assign) and _chain(node.value).startswith(f"{_OWN}."):
            own.update(target.id for target in node.targets if isinstance(target, ast.Name))
    return {name for name, count in own.items() if count == bound[name]}


def _chain(node: ast.AST) -> str:
    """Return "a.b.c" of a name with attributes; "" of anything else."""
    parts: list[str] = []
    while isinstance(node, ast.Attribute):
        parts.append(node.attr)
        node = node.value
    return ".".join([node.id, *reversed(parts)]) if isinstance(node, ast.Name) else ""
