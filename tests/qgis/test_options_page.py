"""The page in QGIS's options: what it shows, and what it saves when."""

from __future__ import annotations

import pytest
from object_classifier.algorithms.common.model_environment import (
    FOLDER_SETTING,
    INDEX_SETTING,
    PYTHON_SETTING,
    setting,
)
from object_classifier.core.cache import cache_folder
from object_classifier.core.layers.job_folder import staging_folder
from object_classifier.core.runtime.environment import VARIABLE
from object_classifier.gui.menu.options_page import OptionsPage
from qgis.core import QgsSettings
from qgis.PyQt.QtWidgets import QLabel, QMessageBox

pytestmark = pytest.mark.usefixtures("own_places")


@pytest.fixture
def page(qgis_app, wait_until):
    """Return a function that opens the page and waits until the cache is counted."""
    pages = []

    def page():
        widget = OptionsPage()
        pages.append(widget)
        wait_until(clear_button(widget).isEnabled)
        return widget

    return page


def models(page):
    return page.layout().itemAt(2).widget()


def clear_button(page):
    return models(page).clear


def test_settings_are_saved_by_apply_only(page, tmp_path):
    widget = page()
    widget.environment.folder.setFilePath(str(tmp_path / "env"))
    widget.installing.index.setText(" https://index.local/simple ")
    assert setting(FOLDER_SETTING) == setting(INDEX_SETTING) == ""

    widget.apply()

    assert setting(FOLDER_SETTING) == str(tmp_path / "env")
    assert setting(INDEX_SETTING) == "https://index.local/simple"


def test_a_python_of_ones_own_is_forgotten_when_the_folder_is_chosen(page, tmp_path):
    QgsSettings().setValue(PYTHON_SETTING, str(tmp_path / "python"))
    widget = page()
    assert widget.environment.own.isChecked()
    assert str(tmp_path / "python") in widget.environment.found.text()

    widget.environment.ours.setChecked(True)
    widget.apply()

    assert setting(PYTHON_SETTING) == ""


def test_set_up_takes_the_folder_that_is_shown_and_saves_nothing(page, tmp_path):
    widget = page()
    widget.environment.folder.setFilePath(str(tmp_path / "env"))

    widget.environment.open_setup()

    assert widget.environment.dialog.folder.filePath() == str(tmp_path / "env")
    assert setting(FOLDER_SETTING) == ""
    widget.environment.dialog.close()


def test_the_variable_that_wins_is_mentioned(page, monkeypatch):
    monkeypatch.setenv(VARIABLE, "/opt/env/bin/python")

    shown = " ".join(label.text() for label in page().findChildren(QLabel))

    assert VARIABLE in shown and "takes precedence over both" in shown


def test_clear_deletes_what_can_be_made_again_and_nothing_else(page, wait_until):
    for name in ("models/a", "jobs/b"):
        (cache_folder() / name).mkdir(parents=True)
    (cache_folder() / "of somebody else.txt").touch()
    widget = page()

    clear_button(widget).click()
    wait_until(clear_button(widget).isEnabled)

    assert not (cache_folder() / "models").exists()
    assert not (cache_folder() / "jobs" / "b").exists()
    assert (cache_folder() / "of somebody else.txt").exists()


def test_clear_leaves_all_while_a_run_is_under_way(page, wait_until, monkeypatch):
    said = []
    monkeypatch.setattr(QMessageBox, "warning", lambda *arguments: said.append(arguments[2]))
    (cache_folder() / "models" / "a").mkdir(parents=True)
    widget = page()

    with staging_folder():
        clear_button(widget).click()
        wait_until(clear_button(widget).isEnabled)

    assert "in use" in said[0]
    assert (cache_folder() / "models" / "a").exists()
