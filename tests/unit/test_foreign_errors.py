"""What the system, a library or a model raises is a sentence, on both sides of the pipe."""

from __future__ import annotations

import errno
import importlib
import sqlite3
import sys
from contextlib import closing

import pytest
from object_classifier.core.errors import (
    InferenceError,
    InputError,
    ModelDefinitionError,
    OutputError,
    RuntimeMissingError,
    WorkerError,
)
from object_classifier.core.foreign_errors import as_plugin_error
from object_classifier.core.worker.answer import answer


def raises(error: BaseException):
    def work():
        raise error

    return work


def caught(work) -> BaseException:
    try:
        work()
    except Exception as error:  # noqa: BLE001 (whatever it is)
        return error
    raise AssertionError("nothing was raised")


def windows_error(number: int) -> OSError:
    """Return what Windows raises; its own number is an attribute that other systems do not set."""
    error = type("WindowsOSError", (OSError,), {"winerror": number})(None, "in Windows's words")
    error.filename = "Z:/town.tif"
    return error


@pytest.mark.parametrize(
    ("number", "kind", "sentence"),
    [
        (errno.ENOSPC, OutputError, "The disk is full (/cache/objects.wkb). Free some space"),
        (errno.EDQUOT, OutputError, "The disk is full"),
        (
            errno.EACCES,
            OutputError,
            "to use a file or folder (/cache/objects.wkb). Give yourself permission",
        ),
        (errno.EROFS, OutputError, "no permission to use a file or folder"),
        (errno.EMFILE, WorkerError, "open any more files (/cache/objects.wkb)"),
        (errno.ENFILE, WorkerError, "open any more files"),
        (errno.ENOENT, InputError, "is no longer there (/cache/objects.wkb)"),
        (errno.EIO, InputError, "no longer answers"),
        (errno.ESTALE, InputError, "no longer answers"),
        (errno.EHOSTUNREACH, InputError, "no longer answers"),
        (errno.ENAMETOOLONG, InputError, "too long"),
        (errno.EFBIG, OutputError, "grew larger"),
        (errno.ELOOP, WorkerError, "The system refused something: [Errno"),
    ],
)
def test_what_the_system_refuses_is_said(number, kind, sentence):
    error = OSError(number, "strerror", "/cache/objects.wkb")

    found = as_plugin_error(error)

    assert type(found) is kind and sentence in str(found)
    said = answer(raises(error))
    assert said["type"] == "failed" and said["error"]["class"] == kind.__name__


@pytest.mark.parametrize(
    ("number", "sentence"),
    [
        (112, "The disk is full (Z:/town.tif)"),
        (32, "Another program uses"),
        (53, "no longer answers"),
        (64, "no longer answers"),
        (206, "too long"),
    ],
)
def test_what_windows_refuses_is_said(number, sentence):
    assert sentence in str(as_plugin_error(windows_error(number)))


def test_a_database_that_finds_no_room_is_said(tmp_path):
    with closing(sqlite3.connect(tmp_path / "hashes.sqlite")) as connection:
        connection.execute("CREATE TABLE results (object)")
        connection.execute("PRAGMA max_page_count = 3")

        with pytest.raises(sqlite3.OperationalError) as full:
            connection.execute("INSERT INTO results VALUES (zeroblob(100000))")

    assert "The disk is full" in str(as_plugin_error(full.value))
    assert answer(raises(full.value))["type"] == "failed"


def test_a_database_that_is_damaged_or_in_use_is_said(tmp_path):
    path = tmp_path / "hashes.sqlite"
    path.write_bytes(b"no database" * 1000)
    with closing(sqlite3.connect(path)) as connection:
        damaged = caught(lambda: connection.execute("SELECT * FROM results"))
    path.unlink()
    with (
        closing(sqlite3.connect(path)) as first,
        closing(sqlite3.connect(path, timeout=0)) as second,
    ):
        first.execute("BEGIN EXCLUSIVE")
        in_use = caught(lambda: second.execute("CREATE TABLE results (object)"))

    assert "is damaged" in str(as_plugin_error(damaged))
    assert "Another program uses" in str(as_plugin_error(in_use))


def test_memory_that_runs_out_is_said_in_whoever_s_words():
    torch_says = RuntimeError(
        "[enforce fail at alloc_cpu.cpp:121] . DefaultCPUAllocator: can't allocate memory: you "
        "tried to allocate 4398046511104 bytes."
    )

    for error in (MemoryError(), torch_says, RuntimeError("CUDA out of memory. Tried to ...")):
        assert "Memory ran out. Use a smaller batch_size" in str(as_plugin_error(error))


def test_nesting_without_end_is_said():
    def nested(depth):
        return nested(depth + 1)

    found = as_plugin_error(caught(lambda: nested(0)))

    assert isinstance(found, ModelDefinitionError) and "nested too deeply" in str(found)
    assert "RecursionError" in found.details


def test_characters_that_cannot_be_written_are_shown_as_they_are():
    found = as_plugin_error(caught(("x" * 999 + "/dachform-\udcff.tif").encode))

    assert isinstance(found, InputError) and r"x/dachform-\udcff.tif'" in str(found)
    assert len(str(found)) < 300


def test_a_missing_package_is_named_with_the_interpreter_and_how_to_install_it():
    found = as_plugin_error(caught(lambda: __import__("no_such_package.part")))

    assert isinstance(found, RuntimeMissingError)
    assert f'lacks packages: no_such_package ({sys.executable}). Install them there ("' in str(
        found
    )
    assert "-m pip install no_such_package" in str(found)


BROKEN = {
    "a DLL": (
        "raise ImportError('DLL load failed while importing _core: The specified module could "
        "not be found.', name='_core')"
    ),
    "an ABI": (
        "raise ValueError('numpy.dtype size changed, may indicate binary incompatibility. "
        "Expected 96 from C header, got 88 from PyObject')"
    ),
    "NumPy 2": (
        "raise ImportError('A module that was compiled using NumPy 1.x cannot be run in\\n"
        "NumPy 2.1.0 as it may crash.')"
    ),
}


@pytest.mark.parametrize("reason", BROKEN)
def test_a_package_that_is_there_and_broken_is_named(reason, tmp_path, monkeypatch):
    (tmp_path / "oc_broken.py").write_text(BROKEN[reason])
    monkeypatch.syspath_prepend(tmp_path)

    found = as_plugin_error(caught(lambda: __import__("oc_broken")))

    assert isinstance(found, RuntimeMissingError)
    assert "The package oc_broken is installed, but does not work: " in str(found)
    assert sys.executable in str(found) and "REPAIR" in str(found)


def test_what_a_framework_raises_is_the_models_failure(tmp_path, monkeypatch):
    (tmp_path / "tf_keras.py").write_text(
        "def load(): raise ValueError('Unknown layer: Attention')"
    )
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.delitem(sys.modules, "tf_keras", raising=False)
    import tf_keras

    error = caught(tf_keras.load)
    monkeypatch.delitem(sys.modules, "tf_keras")

    found = as_plugin_error(error)
    assert isinstance(found, InferenceError)
    assert "The model failed: ValueError: Unknown layer: Attention" in str(found)
    assert "in load" in found.details


def test_what_gdal_raises_as_a_runtime_error_is_about_imagery(tmp_path, monkeypatch):
    (tmp_path / "osgeo").mkdir()
    (tmp_path / "osgeo" / "__init__.py").write_text("")
    (tmp_path / "osgeo" / "gdal_of_a_test.py").write_text(
        "def Open(path): raise RuntimeError(f'{path}: No such file or directory')"
    )
    for name in [name for name in sys.modules if name.partition(".")[0] == "osgeo"]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.syspath_prepend(tmp_path)

    error = caught(lambda: importlib.import_module("osgeo.gdal_of_a_test").Open("/town.tif"))

    assert "Imagery cannot be read: /town.tif: No such file" in str(as_plugin_error(error))
    for name in ("osgeo", "osgeo.gdal_of_a_test"):
        monkeypatch.delitem(sys.modules, name)


def test_classes_of_libraries_are_known_without_importing_them():
    for package, sentence in {
        "rasterio._err": "Imagery cannot be read: odd",
        "pyogrio.errors": "objects of the run cannot be read: odd",
        "shapely.errors": "A geometry cannot be used: odd",
        "PIL": "A picture cannot be read: odd",
    }.items():
        error = type("SomeError", (Exception,), {"__module__": package})("odd\nand more")

        assert sentence in str(as_plugin_error(error))


@pytest.mark.parametrize(
    "error",
    [
        KeyError("key"),
        ZeroDivisionError(),
        sqlite3.OperationalError("no such table: results"),
        RuntimeError("wrapped C/C++ object has been deleted"),
        ModuleNotFoundError("No module named 'object_classifier.nothing'",
                            name="object_classifier.nothing"),
    ],
)  # fmt: skip
def test_our_own_bugs_keep_their_traceback(error):
    assert as_plugin_error(error) is None
    assert answer(raises(error))["type"] == "bug"
