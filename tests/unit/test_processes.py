"""What a child inherits, and how its end is described."""

from __future__ import annotations

import pytest
from object_classifier.core.runtime.exit_codes import describe_exit, remedy_of_death
from object_classifier.core.runtime.processes import scrubbed_environment


@pytest.mark.parametrize(
    "name",
    ["PYTHONHOME", "PYTHONPATH", "GDAL_DATA", "PROJ_LIB", "PROJ_DATA", "LD_LIBRARY_PATH",
     "LD_PRELOAD", "DYLD_LIBRARY_PATH", "QT_PLUGIN_PATH", "QGIS_PREFIX_PATH", "VIRTUAL_ENV",
     "CONDA_PREFIX", "OSGEO4W_ROOT"],
)  # fmt: skip
def test_what_qgis_set_for_itself_stays_with_qgis(monkeypatch, name):
    monkeypatch.setenv(name, "of QGIS")

    assert name not in scrubbed_environment()


@pytest.mark.parametrize(
    "name",
    ["PATH", "HOME", "TEMP", "SYSTEMROOT", "HTTPS_PROXY", "no_proxy", "PIP_INDEX_URL",
     "CUDA_VISIBLE_DEVICES", "OMP_NUM_THREADS", "AWS_PROFILE", "GDAL_HTTP_PROXY"],
)  # fmt: skip
def test_what_the_machine_and_its_user_say_is_passed_on(monkeypatch, name):
    monkeypatch.setenv(name, "of the user")

    assert scrubbed_environment()[name] == "of the user"


def test_certificates_that_do_not_exist_are_not_passed_on(monkeypatch, tmp_path):
    certificates = tmp_path / "ca.pem"
    certificates.touch()
    monkeypatch.setenv("SSL_CERT_FILE", str(certificates))
    monkeypatch.setenv("SSL_CERT_DIR", str(tmp_path / "gone"))

    environment = scrubbed_environment()

    assert environment["SSL_CERT_FILE"] == str(certificates)
    assert "SSL_CERT_DIR" not in environment


def test_additions_win(monkeypatch):
    monkeypatch.setenv("HTTPS_PROXY", "old")

    assert scrubbed_environment(additions={"HTTPS_PROXY": "new"})["HTTPS_PROXY"] == "new"


def test_an_anaconda_python_on_windows_finds_its_libraries(tmp_path):
    (tmp_path / "Library" / "bin").mkdir(parents=True)

    path = scrubbed_environment(tmp_path / "python.exe")["PATH"]

    assert path.startswith(str(tmp_path / "Library" / "bin"))


@pytest.mark.parametrize(
    ("code", "words"),
    [
        (3, "exit code 3"),
        (-11, "killed by signal 11 (SIGSEGV)"),
        (-250, "killed by signal 250"),
        (0xC0000005, "exit code 0xc0000005 (access violation)"),
    ],
)
def test_an_exit_code_is_put_in_words(code, words):
    assert describe_exit(code) == words


@pytest.mark.parametrize("code", [-9, 137, 0xC0000017])
def test_kills_of_the_system_are_taken_for_lack_of_memory(code):
    assert "memory ran out" in remedy_of_death(code)


@pytest.mark.parametrize("code", [-11, 1, 0, 0xC0000005, 400])
def test_other_deaths_are_not(code):
    assert "memory" not in remedy_of_death(code)
