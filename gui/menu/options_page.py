"""Settings, Options, Object Classifier: where models run, how that is installed, what is kept."""

from __future__ import annotations

import os
from functools import partial
from typing import TYPE_CHECKING, Any, Callable

from qgis.gui import QgsOptionsPageWidget
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QButtonGroup,
    QFormLayout,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from ...algorithms.common.model_environment import (
    FOLDER_SETTING,
    INDEX_SETTING,
    PYTHON_SETTING,
    WHEELS_SETTING,
    consent_store,
    qgis_proxy,
    set_setting,
    setting,
)
from ...algorithms.common.translation import number, shown, tr
from ...core.cache import cache_folder, cache_size_bytes
from ...core.errors import PluginError
from ...core.layers.job_folder import clear_cache
from ...core.runtime.environment import VARIABLE, default_folder, find_python
from ...core.runtime.environment_check import check
from ...core.runtime.requirements import Framework
from ...core.runtime.worker_pool import WORKERS
from ..common.accessible_names import name_rows
from ..common.background import BackgroundTask
from ..common.file_widget import file_widget, folder_widget
from ..common.sentence_label import SentenceLabel
from ..environment.probe import environment_probe
from ..environment.setup_dialog import SetupDialog
from ..model.trusted_models import TrustedModelsDialog

if TYPE_CHECKING:
    from ...core.feedback import Feedback


class OptionsPage(QgsOptionsPageWidget):
    """Shows the settings; `apply` is called by OK and writes them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QVBoxLayout(self)
        self.environment = EnvironmentGroup()
        self.installing = InstallingGroup()
        for group in (self.environment, self.installing, ModelsGroup()):
            layout.addWidget(group)
        layout.addStretch()

    def apply(self) -> None:
        """Write the settings, and look at the environment that they name."""
        self.environment.apply()
        self.installing.apply()
        environment_probe().look()


class EnvironmentGroup(QGroupBox):
    """The environment's folder, or an interpreter of one's own; what is found there."""

    def __init__(self) -> None:
        super().__init__(tr("Model environment"))
        self._task: BackgroundTask | None = None
        self.ours = QRadioButton(tr("Folder"))
        self.own = QRadioButton(tr("Python of your own"))
        self.choice = QButtonGroup(self)
        self.choice.addButton(self.ours)
        self.choice.addButton(self.own)
        self.folder = folder_widget(setting(FOLDER_SETTING))
        self.folder.lineEdit().setPlaceholderText(str(default_folder()))
        self.python = file_widget(setting(PYTHON_SETTING))
        (self.own if setting(PYTHON_SETTING) else self.ours).setChecked(True)
        self.found = _text()
        self.check = QPushButton(tr("Check"))
        self.check.clicked.connect(self.look)
        self.set_up = QPushButton(tr("Set up…"))
        self.set_up.clicked.connect(self.open_setup)
        self._lay_out()
        self.choice.buttonToggled.connect(self._update)
        for widget in (self.folder, self.python):
            widget.fileChanged.connect(self._update)
        self._update()

    def apply(self) -> None:
        """Write the settings."""
        set_setting(FOLDER_SETTING, self.folder.filePath())
        set_setting(PYTHON_SETTING, self._own_python())

    def look(self) -> None:
        """Import every package of what is named now, in the background, and say what is there."""
        try:
            python = find_python(self._own_python(), self.folder.filePath())
        except PluginError as error:
            self.found.setText(shown(error))
            return
        self.found.setText(tr("Looking…"))
        self.check.setEnabled(False)
        task = BackgroundTask(tr("Looking at the model environment"), in_silence=True)
        task.ended.connect(self._show)
        self._task = task
        task.start(partial(check, python))

    def open_setup(self) -> None:
        """Offer to set the environment up in the folder that is shown; saves nothing before."""
        self.dialog = SetupDialog({Framework.BASE}, self.window())
        self.dialog.folder.setFilePath(self.folder.filePath() or str(default_folder()))
        self.dialog.succeeded.connect(self._take_over)
        self.dialog.open()

    def _take_over(self) -> None:
        """Show what a setup has changed."""
        self.folder.setFilePath(setting(FOLDER_SETTING))
        self.ours.setChecked(True)
        self.look()

    def _show(self, task: BackgroundTask) -> None:
        if task is not self._task:
            return
        self._task = None
        self.check.setEnabled(True)
        if task.problem is not None:
            self.found.setText(shown(task.problem))
        elif task.result is not None:
            self.found.setText(_description(task.result))

    def _update(self) -> None:
        """Say what can be told at once."""
        self._task = None
        self.check.setEnabled(True)
        self.folder.setEnabled(self.ours.isChecked())
        self.python.setEnabled(self.own.isChecked())
        self.set_up.setEnabled(self.ours.isChecked())
        if self.own.isChecked() and not self._own_python():
            self.found.setText(tr("Choose the program python of an environment of yours."))
            return
        try:
            python = find_python(self._own_python(), self.folder.filePath())
            self.found.setText(tr("{0} is there; “Check” tells what it has.").format(python))
        except PluginError as error:
            self.found.setText(f"{shown(error.what)}: {shown(error.where)}")

    def _own_python(self) -> str:
        return str(self.python.filePath()) if self.own.isChecked() else ""

    def _lay_out(self) -> None:
        form = QFormLayout(self)
        form.addRow(self.ours, self.folder)
        form.addRow(self.own, self.python)
        name_rows(form)
        named = os.environ.get(VARIABLE)
        if named:
            sentence = tr(
                "The environment variable {0} is set to {1}, and takes precedence over both."
            )
            form.addRow(_text(sentence.format(VARIABLE, named)))
        form.addRow(self.found)
        form.addRow(_row(self.check, self.set_up))


class InstallingGroup(QGroupBox):
    """Where packages come from when an environment is set up."""

    def __init__(self) -> None:
        super().__init__(tr("Installing"))
        self.wheels = folder_widget(setting(WHEELS_SETTING))
        self.wheels.setToolTip(tr("Holds .whl files. When it is set, no network is used."))
        self.index = QLineEdit(setting(INDEX_SETTING))
        self.index.setPlaceholderText(tr("as pip or uv is set on this machine, else PyPI"))
        form = QFormLayout(self)
        form.addRow(tr("Folder of wheels"), self.wheels)
        form.addRow(tr("Package index"), self.index)
        name_rows(form)
        proxy = qgis_proxy()
        form.addRow(
            tr("Proxy"),
            _text(
                tr("{0}, as QGIS has it (Network)").format(proxy.shown)
                if proxy
                else tr("none in QGIS (Network); those of this machine apply")
            ),
        )

    def apply(self) -> None:
        """Write the settings."""
        set_setting(WHEELS_SETTING, self.wheels.filePath())
        set_setting(INDEX_SETTING, self.index.text().strip())


class ModelsGroup(QGroupBox):
    """Which models are trusted, and what the cache holds."""

    def __init__(self) -> None:
        super().__init__(tr("Models"))
        self.trusted = QPushButton(tr("Trusted models…"))
        self.trusted.clicked.connect(self.open_trusted_models)
        self.cache_size = _text(tr("Counting…"))
        self.clear = QPushButton(tr("Clear"))
        self.clear.setToolTip(
            tr("Deletes unpacked copies of models, and runs that could be continued.")
        )
        self.clear.clicked.connect(self.clear_cache)
        form = QFormLayout(self)
        form.addRow(_row(self.trusted))
        form.addRow(tr("Cache"), _row(self.cache_size, self.clear))
        self._count()

    def open_trusted_models(self) -> None:
        """Open the list of models whose own code may run."""
        TrustedModelsDialog(consent_store(), self.window()).exec()

    def clear_cache(self) -> None:
        """Delete what can be made again."""
        self._in_background(_clear_and_count)

    def _count(self) -> None:
        self._in_background(_counted)

    def _in_background(self, work: Callable[[Feedback], int]) -> None:
        self.clear.setEnabled(False)
        task = BackgroundTask(tr("Looking at the cache"), in_silence=True)
        task.ended.connect(self._show)
        task.start(work)

    def _show(self, task: BackgroundTask) -> None:
        self.clear.setEnabled(True)
        if task.problem is not None:
            QMessageBox.warning(self, tr("Cache"), shown(task.problem))
        elif task.result is not None:
            size = tr("{0} MB").format(number(task.result / 1e6, 1))
            self.cache_size.setText(tr("{0} in {1}").format(size, cache_folder()))


def _counted(_feedback: Feedback) -> int:
    return cache_size_bytes()


def _clear_and_count(_feedback: Feedback) -> int:
    WORKERS.release()  # on Windows its model's files would stay
    clear_cache()
    return cache_size_bytes()


def _description(report: dict[str, Any]) -> str:
    lines = [f"Python {report['python']}: {report['interpreter']}"]
    return "\n".join([*lines, *(shown(verdict) for verdict in report["verdicts"])])


def _text(text: str = "") -> SentenceLabel:
    return SentenceLabel(text, Qt.TextFormat.PlainText)


def _row(*widgets: QWidget) -> QWidget:
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    for widget in widgets:
        layout.addWidget(widget, 1 if isinstance(widget, QLabel) else 0)
    if not any(isinstance(widget, QLabel) for widget in widgets):
        layout.addStretch()
    return row
