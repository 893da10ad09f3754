"""Which interpreter runs models, and what a folder is to us."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest
from object_classifier.core.errors import RuntimeMissingError
from object_classifier.core.runtime import environment as environments
from object_classifier.core.runtime.environment import (
    MARKER,
    VARIABLE,
    Environment,
    State,
    default_folder,
    find_python,
)
from object_classifier.core.runtime.requirements import Framework


@pytest.fixture(autouse=True)
def no_variable(monkeypatch):
    monkeypatch.delenv(VARIABLE, raising=False)


@pytest.fixture
def environment(tmp_path):
    """An environment that is ready, with a file for an interpreter."""
    environment = Environment(tmp_path / "runtime")
    environment.python.parent.mkdir(parents=True)
    environment.python.touch()
    environment.mark([Framework.BASE], finished=True)
    return environment


@pytest.fixture
def own(tmp_path):
    python = tmp_path / "own"
    python.touch()
    return python


def test_the_environment_is_used_where_nothing_else_is_said(environment):
    assert find_python("", str(environment.folder)) == environment.python


def test_an_interpreter_of_the_users_own_goes_before_the_environment(environment, own):
    assert find_python(str(own), str(environment.folder)) == own


def test_a_path_from_the_folder_of_qgis_holds_in_any_other(environment, own, monkeypatch):
    """Models are run in another one."""
    monkeypatch.chdir(own.parent)

    assert find_python(own.name) == own
    assert find_python("", environment.folder.name) == environment.python


def test_the_environment_variable_wins_over_all(environment, own, monkeypatch, tmp_path):
    server = tmp_path / "server"
    server.touch()
    monkeypatch.setenv(VARIABLE, str(server))

    assert find_python(str(own), str(environment.folder)) == server


def test_a_variable_that_names_nothing_is_an_error_and_no_fallback(environment, monkeypatch):
    monkeypatch.setenv(VARIABLE, "/no/such/python")

    with pytest.raises(RuntimeMissingError, match=r"does not exist.*/no/such/python.*" + VARIABLE):
        find_python("", str(environment.folder))


def test_where_there_is_none_the_error_says_how_to_get_one(tmp_path):
    with pytest.raises(RuntimeMissingError, match=r"objectclassifier:setupruntime.*CREATE"):
        find_python("", str(tmp_path / "nothing"))


def test_an_unfinished_environment_is_to_be_repaired(environment):
    environment.mark([Framework.BASE], finished=False)

    with pytest.raises(RuntimeMissingError, match=r"unfinished.*REPAIR"):
        find_python("", str(environment.folder))


def test_the_default_place_is_the_users_data_folder(monkeypatch, tmp_path):
    for name in ("XDG_DATA_HOME", "LOCALAPPDATA", "HOME"):
        monkeypatch.setenv(name, str(tmp_path))

    assert tmp_path in default_folder().parents
    assert default_folder().name == "runtime"


def test_a_folder_is_free_ours_unfinished_or_foreign(environment, tmp_path):
    assert Environment(tmp_path / "none").state is State.FREE
    (tmp_path / "empty").mkdir()
    assert Environment(tmp_path / "empty").state is State.FREE
    assert Environment(tmp_path).state is State.FOREIGN
    assert environment.state is State.READY
    environment.python.unlink()
    assert environment.state is State.ORPHANED
    environment.mark([], finished=False)
    assert environment.state is State.UNFINISHED


@pytest.mark.skipif(sys.platform == "win32", reason="a link needs a right there")
def test_an_environment_whose_python_was_updated_away_is_to_be_built_anew(environment, tmp_path):
    """Debian's next release, Homebrew's, or that of QGIS brings another Python."""
    environment.python.unlink()
    environment.python.symlink_to(tmp_path / "QGIS 3.40" / "python3")

    with pytest.raises(RuntimeMissingError, match=r"is gone, as after an update.*REPAIR"):
        find_python(folder=str(environment.folder))


@pytest.mark.parametrize(("has_home", "state"), [(True, State.READY), (False, State.ORPHANED)])
def test_on_windows_the_python_that_it_was_made_from_is_looked_for(
    monkeypatch, tmp_path, has_home, state
):
    monkeypatch.setattr(environments.sys, "platform", "win32")
    found = Environment(tmp_path / "runtime")
    home = tmp_path / "Python 3.12"
    for folder in (found.python.parent, home):
        folder.mkdir(parents=True)
    found.python.touch()
    (found.folder / "pyvenv.cfg").write_text(f"home = {home}\nversion = 3.12.4\n")
    if has_home:
        (home / "python.exe").touch()
    found.mark([], finished=True)

    assert found.state is state


@pytest.mark.parametrize("content", ["", "[]", "{}", '{"other": 1}', "\xff"])
def test_a_marker_that_is_not_ours_makes_no_folder_ours(tmp_path, content):
    (tmp_path / MARKER).write_text(content, encoding="latin-1")

    assert Environment(tmp_path).state is State.FOREIGN


def test_a_file_in_the_place_of_the_folder_is_foreign(tmp_path):
    (tmp_path / "file").touch()

    assert Environment(tmp_path / "file").state is State.FOREIGN


def test_a_folder_that_cannot_be_looked_into_is_said_to_be_so(tmp_path):
    folder = tmp_path / ("x" * 300)  # no system has such a name: an OSError, also for root

    assert Environment(folder).state is State.CLOSED
    with pytest.raises(RuntimeMissingError, match="cannot be looked into"):
        find_python("", str(folder))


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such permissions")
def test_a_folder_of_somebody_elses_home_is_closed(plain_users_folder):
    home = plain_users_folder / "home"
    (home / "runtime").mkdir(parents=True)
    assert Environment(home / "runtime").state is State.FREE
    home.chmod(0)

    state = Environment(home / "runtime").state

    home.chmod(0o700)
    assert state is State.CLOSED


def test_an_environment_knows_its_sets(environment):
    environment.mark([Framework.BASE, Framework.PYTORCH], finished=True)

    assert Environment(Path(environment.folder)).frameworks == {Framework.BASE, Framework.PYTORCH}
