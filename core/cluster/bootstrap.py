"""The two functions that workers of a cluster are sent: one loads our code, one asks it.

All else is data. dask pickles functions: these are pickled by value, as those of a notebook are,
because no worker could import them before. So they name `__main__` as their module, and import
what they need when they run.
"""

from __future__ import annotations


def load(package: str, archive: bytes) -> bool:
    """Load our code on this worker, if it is not there yet.

    Args:
        package: its name, which says its content.
        archive: a zip of it.
    """
    import importlib.util
    import io
    import sys
    import zipfile
    from pathlib import Path

    from distributed import get_worker

    if package in sys.modules:
        return True
    folder = Path(get_worker().local_directory) / package
    with zipfile.ZipFile(io.BytesIO(archive)) as files:
        files.extractall(folder)
    spec = importlib.util.spec_from_file_location(
        package, folder / "__init__.py", submodule_search_locations=[str(folder)]
    )
    if spec is None or spec.loader is None:
        raise ImportError(f"{folder} is no package")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    sys.modules[package] = module
    return True


def ask(package: str, task: str, arguments: str, blobs: list[bytes]) -> tuple[str, list[bytes]]:
    """Have our code on this worker do a task: `core.cluster.remote`.

    Args:
        package: its name.
        task: the name of the task.
        arguments: JSON.
        blobs: what goes with them.

    Returns:
        how the task ended, as `core.worker.protocol` has it, JSON; and what goes with it.
    """
    import importlib

    remote = importlib.import_module(f"{package}.cluster.remote")
    answered: tuple[str, list[bytes]] = remote.answer_task(task, arguments, blobs)
    return answered


for _function in (load, ask):
    _function.__module__ = "__main__"
