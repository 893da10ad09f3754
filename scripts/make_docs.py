"""Write docs/<algorithm>.md from the texts that the dialogs show. Run it under QGIS's Python.

`--check` writes nothing and fails where a page differs.
"""

from __future__ import annotations

import argparse
import importlib.util
import re
import sys
from html import unescape
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsApplication,
    QgsProcessingDestinationParameter,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterFolderDestination,
)

ROOT = Path(__file__).resolve().parents[1]
DOCS = ROOT / "docs"


def main() -> int:
    """Write or check the pages; return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true")
    check = parser.parse_args().check
    application = QgsApplication([], False)
    application.initQgis()
    stale = [page for page, text in pages().items() if _stale(page, text, check=check)]
    for page in stale:
        print(f"{'differs' if check else 'written'}: docs/{page}")
    application.exitQgis()
    return 1 if check and stale else 0


def pages() -> dict[str, str]:
    """Return file name to Markdown text, a page per algorithm."""
    provider = _load_plugin()
    texts = {}
    for algorithm_class in provider.ALGORITHMS:
        algorithm = algorithm_class()
        algorithm.initAlgorithm({})
        texts[f"{algorithm.name()}.md"] = _page(algorithm)
    return texts


def _stale(page: str, text: str, *, check: bool) -> bool:
    path = DOCS / page
    if path.exists() and path.read_text(encoding="utf-8") == text:
        return False
    if not check:
        path.write_text(text, encoding="utf-8")
    return True


def _load_plugin() -> Any:
    spec = importlib.util.spec_from_file_location(
        "object_classifier", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
    )
    if spec is None or spec.loader is None:
        raise RuntimeError(f"no plugin at {ROOT}")
    sys.modules.setdefault("object_classifier", importlib.util.module_from_spec(spec))
    return importlib.import_module("object_classifier.algorithms.provider")


def _page(algorithm: Any) -> str:
    lines = [
        f"# {algorithm.displayName()}",
        "",
        f"`objectclassifier:{algorithm.name()}`",
        "",
        _markdown(algorithm.shortHelpString()),
        "",
        "## Parameters",
        "",
        "Advanced ones are folded away in the dialog. Scripts use the names in capitals.",
    ]
    for parameter in algorithm.parameterDefinitions():
        lines += ["", *_section(parameter)]
    lines += ["", "## Outputs", ""]
    lines += [f"- `{out.name()}`: {out.description()}" for out in algorithm.outputDefinitions()]
    return "\n".join(lines) + "\n"


def _section(parameter: QgsProcessingParameterDefinition) -> list[str]:
    """Return what there is to say of a parameter: in a table nobody could read it."""
    is_advanced = parameter.flags() & QgsProcessingParameterDefinition.Flag.FlagAdvanced
    facts = [f"`{parameter.name()}`", _default(parameter), *["advanced"] * bool(is_advanced)]
    lines = [f"### {parameter.description()}", "", ", ".join(facts), "", parameter.help()]
    if isinstance(parameter, QgsProcessingParameterEnum):
        words = parameter.metadata()["words"]
        lines += ["", *map(_choice, parameter.options(), words)]
    return lines


def _choice(value: str, words: str) -> str:
    return f"- `{value}`" if value.lower() == words.lower() else f"- `{value}`: {words}"


def _default(parameter: QgsProcessingParameterDefinition) -> str:
    if isinstance(parameter, QgsProcessingDestinationParameter):
        if not parameter.createByDefault():
            return "not made unless named"
        return next(name for kind, name in _TEMPORARY.items() if isinstance(parameter, kind))
    value = parameter.defaultValue()
    if value in {None, ""}:
        optional = parameter.flags() & QgsProcessingParameterDefinition.Flag.FlagOptional
        return "optional" if optional else "required"
    return f"default `{value}`"


_TEMPORARY = {
    QgsProcessingParameterFeatureSink: "default a temporary layer",
    QgsProcessingParameterFolderDestination: "default a temporary folder",
    QgsProcessingParameterFileDestination: "default a temporary file",
}


def _markdown(html: str) -> str:
    text = re.sub(r"</(p|ul)>\s*<p>", "\n\n", html)
    text = re.sub(r"<ul>", "\n", text)
    text = re.sub(r"</?b>", "**", text)
    text = re.sub(r"</?i>", "*", text)
    text = re.sub(r"<li>", "\n- ", text)
    return unescape(re.sub(r"<[^>]+>", "", text)).strip()


if __name__ == "__main__":
    sys.exit(main())
