"""How to run an algorithm again: what to type in QGIS, and on the command line."""

from __future__ import annotations

import json
from html import escape
from typing import TYPE_CHECKING, Any, Iterable, Mapping

from ..texts import text

if TYPE_CHECKING:
    from .page import Writer


def replay(writer: Writer, algorithm: str, parameters: Mapping[str, Any]) -> Iterable[str]:
    """Yield the parts of the section; parameters are JSON, without secrets."""
    note = text(
        "Passwords and keys are left out. A layer that was in memory only, and a selection, "
        "have to be there again."
    )
    yield writer.paragraph(note, kind="soft")
    yield f"<h3>{writer.say(text('In the Python console of QGIS'))}</h3>"
    yield _code(_python_call(algorithm, parameters))
    yield f"<h3>{writer.say(text('On the command line'))}</h3>"
    yield writer.paragraph(text("Save this as run.json:"))
    yield _code(json.dumps({"inputs": dict(parameters)}, indent=1, ensure_ascii=False))
    yield writer.paragraph(text("and run:"))
    yield _code(f"qgis_process run {algorithm} - < run.json")


def _python_call(algorithm: str, parameters: Mapping[str, Any]) -> str:
    lines = "".join(f"    {name!r}: {value!r},\n" for name, value in parameters.items())
    return f'import processing\n\nprocessing.run("{algorithm}", {{\n{lines}}})'


def _code(words: str) -> str:
    return f'<pre tabindex="0"><code>{escape(words)}</code></pre>'
