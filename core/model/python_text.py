"""Parses Python that somebody else wrote, to look at it: nothing of it is run.

A long chain (`x.a.a.a`, `1+1+1`) becomes a tree as deep as it is long. Before Python 3.11 the
parser builds it on the stack of C and takes the whole process with it, which is QGIS; so there such
chains are looked for first, by reading token after token.
"""

from __future__ import annotations

import ast
import io
import re
import sys
import tokenize
from typing import Union

from ..texts import text

MAX_SIZE = 8 * 1024**2
"""Bytes of a text: its tree takes a hundred times as much, and real ones have some hundred KB."""

_LONGEST_CHAIN = 1000
_SAFE_PARSER = (3, 11)
_SEPARATORS = frozenset({",", ":", ";", "="})
_FORMATTED = re.compile(r"[rR]?[fF][rR]?['\"]")
_UNPARSABLE = (
    *(SyntaxError, ValueError, RecursionError, MemoryError),
    *(tokenize.TokenError, UnicodeError),
)


def parse_python(source: Union[bytes, str], *, mode: str = "exec") -> ast.AST:
    """Return the syntax tree of a text.

    Args:
        source: a module, or with mode "eval" an expression.
        mode: as `compile` has it.

    Raises:
        ValueError: it is no Python, or none that can be parsed within bounds.
    """
    data = source.encode("utf-8", "replace") if isinstance(source, str) else source
    if len(data) > MAX_SIZE:
        raise ValueError(text("it has more than {limit} MB", limit=MAX_SIZE // 1024**2))
    try:
        is_safe = sys.version_info >= _SAFE_PARSER or longest_chain(data) <= _LONGEST_CHAIN
        tree = ast.parse(data, mode=mode) if is_safe else None
    except _UNPARSABLE as error:
        raise ValueError(text("it is not Python: {error}", error=error)) from error
    if tree is None:
        raise ValueError(text("an expression in it is too long"))
    return tree


def longest_chain(data: bytes) -> int:
    """Return how many operators, calls and attributes follow each other without a separator.

    Raises:
        SyntaxError, tokenize.TokenError: it is no Python.
    """
    longest, chains = 0, [0]
    for token in tokenize.tokenize(io.BytesIO(data).readline):
        if token.type == tokenize.NEWLINE:
            chains = [0]
        elif token.type == tokenize.OP:
            _follow(chains, token.string)
        elif token.type == tokenize.STRING and _FORMATTED.match(token.string):
            chains[-1] += len(token.string)  # expressions in it are parsed as well
        longest = max(longest, chains[-1])
    return longest


def _follow(chains: list[int], operator: str) -> None:
    """Count an operator in the innermost bracket."""
    if operator in _SEPARATORS:
        chains[-1] = 0
        return
    if operator in {")", "]", "}"}:
        if len(chains) > 1:
            chains.pop()
        return
    chains[-1] += 1
    if operator in {"(", "[", "{"}:
        chains.append(0)
