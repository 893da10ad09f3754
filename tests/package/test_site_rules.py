"""What plugins.qgis.org asks of an upload. Source: PEERS.md 11.1, 11.2 (its own validator).

Its security scan is `make check-package`'s other half.
"""

from __future__ import annotations

import configparser
import re
import zipfile
from pathlib import PurePosixPath
from urllib.parse import urlsplit

import pytest
from installed import ROOT

TOP = "object_classifier"
REQUIRED = ("name", "description", "version", "qgisMinimumVersion", "author", "email", "about",
            "tracker", "repository")  # fmt: skip
SUFFIXES = {".py", ".txt", ".md", ".svg", ".png", ".qm", ""}
"""Of what we ship; the site refuses binaries."""

SAMPLE = {f"{TOP}/sample/{name}" for name in ("town.tif", "footprints.gpkg", "damage_sample.dlpk")}
"""Data to try the plugin with, which the site recommends."""

NO_USE_TO_USERS = ("tests", "scripts", "benchmarks", "docs", "build", "dist", "Makefile")


@pytest.fixture(scope="module")
def names(package) -> list[str]:
    with zipfile.ZipFile(package) as archive:
        assert archive.testzip() is None
        return archive.namelist()


@pytest.fixture(scope="module")
def metadata(package) -> dict[str, str]:
    parser = configparser.ConfigParser()  # as QGIS reads it, where a % would be an error
    parser.optionxform = str
    with zipfile.ZipFile(package) as archive:
        parser.read_string(archive.read(f"{TOP}/metadata.txt").decode("utf-8"))
    return dict(parser["general"])


def test_it_is_small_enough(package):
    assert package.stat().st_size < 10_000_000  # the site takes 25 MB


def test_all_lies_in_one_folder_that_python_can_import(names):
    assert {PurePosixPath(name).parts[0] for name in names} == {TOP}
    assert TOP.isidentifier() and "plugin" not in TOP


def test_the_files_that_must_be_there_are(names):
    assert {f"{TOP}/{name}" for name in ("__init__.py", "metadata.txt", "LICENSE")} <= set(names)


def test_nothing_hidden_built_or_binary_is_in_it(names):
    paths = [PurePosixPath(name) for name in names]

    assert not [
        path for path in paths if any(part.startswith((".", "__MACOSX")) for part in path.parts)
    ]
    assert not [path for path in paths if "__pycache__" in path.parts or "\\" in str(path)]
    assert {path.suffix for path in paths if str(path) not in SAMPLE} <= SUFFIXES


def test_the_sample_is_in_it_and_nothing_that_its_files_were_made_from(names):
    assert {name for name in names if "/sample/" in name} == SAMPLE


def test_what_only_developers_need_is_left_out(names):
    assert not {PurePosixPath(name).parts[1] for name in names} & set(NO_USE_TO_USERS)


def test_the_licence_is_the_gpl(package):
    with zipfile.ZipFile(package) as archive:
        text = archive.read(f"{TOP}/LICENSE").decode()
    assert "GNU GENERAL PUBLIC LICENSE" in text and "Version 2" in text


def test_the_metadata_has_every_required_key(metadata):
    assert {key for key in REQUIRED if not metadata.get(key)} == set()
    assert "plugin" not in metadata["name"].lower() and "/" not in metadata["author"]
    assert re.fullmatch(r"[^@\s]+@[^@\s]+\.\w+", metadata["email"])


def test_the_version_is_made_of_numbers_and_is_the_changelogs(metadata, package):
    assert re.fullmatch(r"\d+(\.\d+)+", metadata["version"])
    assert metadata["changelog"].startswith(metadata["version"])
    assert len(metadata["changelog"].splitlines()) > 2
    assert package.name == f"{TOP}-{metadata['version']}.zip"


def test_it_is_offered_from_qgis_3_22_to_every_qgis_4(metadata):
    assert (metadata["qgisMinimumVersion"], metadata["qgisMaximumVersion"]) == ("3.22", "4.99")
    assert "supportsQt6" not in metadata  # QGIS dropped it


@pytest.mark.parametrize("key", ["tracker", "repository", "homepage"])
def test_its_addresses_are_addresses(metadata, key):
    address = urlsplit(metadata[key])
    assert address.scheme == "https" and "." in address.netloc


def test_about_says_what_else_has_to_be_installed(metadata):
    assert "EXTERNAL DEPENDENCIES" in metadata["about"]
    for package in ("numpy", "onnxruntime", "PyTorch", "TensorFlow"):
        assert package in metadata["about"]


def test_qgis_process_sees_it_and_its_icon_is_there(metadata, names):
    assert metadata["hasProcessingProvider"] == "yes"
    assert f"{TOP}/{metadata['icon']}" in names


def test_every_translation_is_in_it_compiled(names):
    languages = {path.stem for path in (ROOT / "i18n").glob("*.ts")}
    assert {f"{TOP}/i18n/{language}.qm" for language in languages} <= set(names)
