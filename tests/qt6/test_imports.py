"""Every module that uses Qt is imported on Qt 6, of which no Debian has a QGIS yet.

`qgis.PyQt` is the one of the QGIS that is installed, turned to PyQt6 as QGIS's own build does it;
`qgis.core`, `qgis.gui` and `processing` are stand-ins that have any name. `make qt6` runs this.
"""

from __future__ import annotations

import importlib
import os
import sys
from importlib.machinery import ModuleSpec, PathFinder
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
PARTS = ("algorithms", "gui", "core/layers")
MODULES = ["plugin"] + [
    ".".join(path.relative_to(ROOT).with_suffix("").parts)
    for part in PARTS
    for path in sorted((ROOT / part).rglob("*.py"))
    if path.stem != "__init__"
]


class AnyClass(type):
    """The class of classes that have any attribute."""

    def __getattr__(cls, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return AnyClass(name, (), {})

    def __call__(cls, *args: Any, **keywords: Any) -> Any:
        return super().__call__()


class AnyModule(ModuleType):
    """A module, and a package of such modules, that has any class."""

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        made = AnyClass(name, (), {})
        setattr(self, name, made)
        return made


class StandIns:
    """Finds `processing` and all of `qgis` but `qgis.PyQt`, which lies in a folder."""

    def find_spec(self, name: str, path: Any = None, target: Any = None) -> ModuleSpec | None:
        if name.split(".", maxsplit=1)[0] not in ("qgis", "processing") or name.startswith(
            "qgis.PyQt"
        ):
            return None
        return ModuleSpec(name, self, is_package=True)

    def create_module(self, spec: ModuleSpec) -> ModuleType:
        return AnyModule(spec.name)

    def exec_module(self, module: ModuleType) -> None:
        pass


@pytest.fixture(scope="module")
def qt6(tmp_path_factory):
    """Let `qgis.PyQt` be PyQt6 and return its version."""
    installed = PathFinder.find_spec("qgis")
    assert installed is not None and installed.submodule_search_locations, "make setup"
    folder = tmp_path_factory.mktemp("qt6")
    (folder / "PyQt").mkdir()
    for source in Path(installed.submodule_search_locations[0], "PyQt").glob("*.py"):
        text = source.read_text().replace("PyQt5", "PyQt6").replace("5 == 6", "6 == 6")
        (folder / "PyQt" / source.name).write_text(text)
    sys.meta_path.insert(0, StandIns())
    qgis = importlib.import_module("qgis")
    qgis.__path__ = [str(folder)]
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    yield importlib.import_module("qgis.PyQt.QtCore").QT_VERSION_STR
    sys.meta_path.pop(0)


@pytest.mark.parametrize("module", MODULES)
def test_a_module_is_imported_on_qt_6(qt6, module):
    assert qt6.startswith("6.")
    importlib.import_module(f"object_classifier.{module}")


@pytest.fixture(scope="module")
def application(qt6):
    from qgis.PyQt.QtWidgets import QApplication

    return QApplication([])


def test_the_window_of_trusted_models_works_on_qt_6(application, tmp_path):
    from object_classifier.core.model.trust import ConsentStore
    from object_classifier.gui.model.trusted_models import TrustedModelsDialog

    store = ConsentStore(tmp_path / "trusted.json")
    store.trust("0" * 64, name="model.emd")
    dialog = TrustedModelsDialog(store)
    dialog.show()
    dialog.models.selectAll()

    dialog.revoke_selected()

    assert not list(store.consents())
    assert not dialog.grab().isNull()


def test_the_classes_of_a_model_are_shown_on_qt_6(application):
    from object_classifier.gui.common.class_list import ClassList
    from qgis.PyQt.QtWidgets import QWidget

    window = QWidget()
    classes = ClassList(window)
    classes.show_classes([{"name": "intact", "value": 1, "color": [0, 128, 0]}])
    window.show()

    assert classes.item(0).text() == "intact"
    assert not window.grab().isNull()
