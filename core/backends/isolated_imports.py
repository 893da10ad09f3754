"""Keeps the Python of a model apart from ours and from that of other models."""

from __future__ import annotations

import importlib
import sys
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from types import ModuleType


class IsolatedImports:
    """While entered, modules beside the model's file can be imported; afterwards nobody sees them.

    Esri's functions import siblings with common names (`fields`, `features`, `prf_utils`) and add
    their folder to `sys.path` themselves (ESRI_FORMATS.md 1.1). No bytecode is written, because
    files beside a model are part of what the user agreed to.

    Entered for every batch: only modules that came meanwhile are looked at.

    Args:
        folder: of the model's Python file.
        stand_ins: modules to be found there as well, by name, unless the real ones are installed.
    """

    def __init__(self, folder: Path, stand_ins: dict[str, ModuleType]) -> None:
        self._folder = folder.resolve()
        self._modules: dict[str, Any] = dict(stand_ins)
        self._own = set(stand_ins)
        self._before: tuple[dict[str, Any], list[str], bool] = ({}, [], False)
        self._known: dict[str, Any] = {}

    def load(self, path: Path) -> ModuleType:
        """Import the model's file under its own name. Only while entered."""
        importlib.invalidate_caches()
        spec = spec_from_file_location(path.stem, path)
        if spec is None or spec.loader is None:
            raise ImportError(f"{path} is no Python file", name=path.stem)
        module = module_from_spec(spec)
        sys.modules[path.stem] = module
        spec.loader.exec_module(module)
        return module

    def __enter__(self) -> None:
        shadowed = {name: sys.modules[name] for name in self._modules if name in sys.modules}
        self._before = (shadowed, list(sys.path), sys.dont_write_bytecode)
        sys.modules.update(self._modules)
        sys.path.insert(0, str(self._folder))
        sys.dont_write_bytecode = True
        self._known = dict(sys.modules)

    def __exit__(self, *exc_info: object) -> None:
        shadowed, paths, sys.dont_write_bytecode = self._before
        kept = {name: sys.modules[name] for name in self._modules if name in sys.modules}
        came = {
            name: module
            for name, module in list(sys.modules.items())
            if self._known.get(name) is not module
        }
        owned = {name: module for name, module in came.items() if self._owns(name, module)}
        self._modules, self._known = {**kept, **owned}, {}
        for name in self._modules:
            del sys.modules[name]
        sys.modules.update(shadowed)
        sys.path[:] = paths

    def _owns(self, name: str, module: Any) -> bool:
        if name in self._own:
            return True
        contents = getattr(module, "__dict__", {})  # attributes of lazy modules would load them
        spec = contents.get("__spec__")
        places = [
            contents.get("__file__"),
            *(getattr(spec, "submodule_search_locations", None) or ()),
        ]
        return any(
            isinstance(place, str) and self._folder in Path(place).parents for place in places
        )
