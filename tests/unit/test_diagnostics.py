"""The report to paste into an issue, and the cards that the driver names."""

from __future__ import annotations

from object_classifier.core.runtime.diagnostics import diagnostics_text

FACTS = {"Versions": {"QGIS": "3.40", "language": ""}, "Last setup": "line 1\nline 2"}
REPORT = {
    "interpreter": "/opt/env/bin/python",
    "python": "3.12.1",
    "platform": "Linux",
    "devices": {"cpu": "EPYC", "cpu_count": 2, "torch_cuda": ["NVIDIA T4"]},
    "graphics": [{"name": "NVIDIA T4", "driver": "550.1", "memory_mb": "15360"}],
    "packages": {
        "numpy": {"version": "2.1", "distribution": "numpy", "problem": None},
        "torch": {"version": "2.13", "distribution": "torch", "problem": "ImportError: no DLL"},
        "timm": {"version": None, "distribution": None, "problem": None},
    },
}


def test_facts_are_lists_and_texts_are_quoted():
    text = diagnostics_text(FACTS, None)

    assert "## Versions\n- QGIS: 3.40\n- language: -\n" in text
    assert "## Last setup\n```\nline 1\nline 2\n```" in text


def test_the_environment_is_described_with_its_cards_and_faults():
    text = diagnostics_text(FACTS, REPORT)

    for line in (
        "- interpreter: /opt/env/bin/python",
        "- card 0: NVIDIA T4, 15360 MB, driver 550.1",
        "- PyTorch sees: NVIDIA T4",
        "- TensorFlow sees: no GPU",
        "- numpy: 2.1 (numpy)",
        "- torch: 2.13 (torch), does not import: ImportError: no DLL",
        "- timm: not installed",
    ):
        assert line in text.splitlines()
