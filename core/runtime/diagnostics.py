"""A report to paste into an issue. English, whatever QGIS speaks: its readers fix the plugin."""

from __future__ import annotations

from typing import Any, Iterator, Mapping


def diagnostics_text(facts: Mapping[str, Any], report: Mapping[str, Any] | None) -> str:
    """Return the report as text.

    Args:
        facts: heading to {name: value}, or to text.
        report: of `environment_check.check`; None where no environment can be looked at.
    """
    sections = {**facts, **(_environment(report) if report else {})}
    return "\n".join(line for name in sections for line in _section(name, sections[name])).strip()


def _section(name: str, content: Any) -> Iterator[str]:
    yield f"## {name}"
    if isinstance(content, Mapping):
        yield from (f"- {key}: {value if value != '' else '-'}" for key, value in content.items())
    else:
        yield from ("```", str(content), "```")
    yield ""


def _environment(report: Mapping[str, Any]) -> dict[str, Any]:
    devices = report["devices"]
    return {
        "Model environment": {
            "interpreter": report["interpreter"],
            "Python": report["python"],
            "platform": report["platform"],
            "cores": devices.get("cpu_count"),
            "processor": devices.get("cpu"),
            **{f"card {i}": _card(card) for i, card in enumerate(report.get("graphics", ()))},
            "PyTorch sees": _names(devices.get("torch_cuda"), devices.get("torch_mps")),
            "ONNX Runtime has": _names(devices.get("onnxruntime")),
            "TensorFlow sees": _names(devices.get("tensorflow_gpu")),
        },
        "Packages": {module: _package(found) for module, found in report["packages"].items()},
    }


def _card(card: Mapping[str, str]) -> str:
    return f"{card['name']}, {card['memory_mb']} MB, driver {card['driver']}"


def _names(*lists: Any) -> str:
    return ", ".join(str(name) for names in lists for name in names or ()) or "no GPU"


def _package(found: Mapping[str, Any]) -> str:
    if found.get("version") is None:
        return "not installed"
    problem = f", does not import: {found['problem']}" if found.get("problem") else ""
    return f"{found['version']} ({found['distribution']}){problem}"
