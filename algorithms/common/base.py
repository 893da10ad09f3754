"""What every algorithm is to QGIS: its identity and help, and how it is prepared and run."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any, ClassVar, Iterator

from qgis.core import (
    QgsApplication,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputFile,
    QgsProcessingOutputFolder,
    QgsProcessingOutputHtml,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterNumber,
)
from qgis.PyQt.QtGui import QIcon

from ...core.errors import Cancelled, InputError, PluginError
from ...core.foreign_errors import as_plugin_error
from ...core.redaction import without_secrets
from ...core.texts import Text, text
from .call import Parameters, evaluated
from .errors import processing_exception
from .feedback import TranslatedFeedback
from .plain_help import plain_help
from .plugin_metadata import help_page
from .translation import shown, tr

ICONS = Path(__file__).resolve().parents[2] / "icons"

_FILES = (QgsProcessingOutputFile, QgsProcessingOutputFolder, QgsProcessingOutputHtml)


def _wrong_choices(
    algorithm: QgsProcessingAlgorithm, parameters: Parameters, context: QgsProcessingContext
) -> Iterator[str]:
    """Yield a sentence of each choice that there is not."""
    for parameter in algorithm.parameterDefinitions():
        name = parameter.name()
        if not isinstance(parameter, QgsProcessingParameterEnum) or name not in parameters:
            continue
        if not parameter.checkValueIsAcceptable(parameters[name], context):
            options = ", ".join(parameter.options())
            yield tr("{0} = {1}; possible are {2}.").format(name, parameters[name], options)


class ObjectClassifierAlgorithm(QgsProcessingAlgorithm):
    """Base of the algorithms: a subclass names itself and implements `run_core`.

    (`run` and `prepare` are QGIS's own.)

    Whatever a user can mend is raised as `PluginError` below and becomes a message here; anything
    else is a bug and keeps its traceback.
    """

    ID: ClassVar[str]
    """Public for ever: `objectclassifier:<ID>`."""
    ICON: ClassVar[str]
    """File below icons/."""

    def prepare_core(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        """Read what only the main thread may read; the default needs nothing."""

    def run_core(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Do the work and return the outputs; may run in a background thread."""
        raise NotImplementedError

    def name(self) -> str:
        return self.ID

    def search_words(self) -> Text:
        """Return what people look for, with commas between."""
        raise NotImplementedError

    def tags(self) -> list[str]:
        """Return the search words as the user's language has them, and in English besides.

        Tutorials and other people's workflows are in English, whatever the language of QGIS.
        """
        words = self.search_words()
        both = f"{shown(words)},{words}".split(",")
        return list(dict.fromkeys(word.strip() for word in both))

    def help_html(self) -> str:
        """Return what the algorithm does, in paragraphs of HTML."""
        raise NotImplementedError

    def shortHelpString(self) -> str:
        """Return the help as it is shown: `qgis_process help` prints it as it stands."""
        is_terminal = QgsApplication.platform() == "qgis_process"
        return plain_help(self.help_html()) if is_terminal else self.help_html()

    def helpUrl(self) -> str:
        """Return the page of the documentation, for which dialogs have a Help button."""
        return help_page(self.ID)

    def createInstance(self) -> ObjectClassifierAlgorithm:
        return type(self)()

    def icon(self) -> QIcon:
        return QIcon(self.svgIconPath())

    def svgIconPath(self) -> str:
        return str(ICONS / self.ICON)

    def add(
        self, parameter: QgsProcessingParameterDefinition, help_text: str, *, advanced: bool = False
    ) -> None:
        """Declare a parameter with its help; advanced ones are folded away in the dialog."""
        parameter.setHelp(help_text)
        if advanced:
            flag = QgsProcessingParameterDefinition.Flag.FlagAdvanced
            parameter.setFlags(parameter.flags() | flag)
        self.addParameter(parameter)

    def checkParameterValues(
        self, parameters: Parameters, context: QgsProcessingContext
    ) -> tuple[bool, str]:
        """Return whether QGIS takes the values; of a choice say which there are.

        QGIS says that a value is incorrect, and its help in a terminal offers numbers, which it
        takes of no choice with words.
        """
        is_usable, message = super().checkParameterValues(parameters, context)
        wrong = [] if is_usable else list(_wrong_choices(self, parameters, context))
        return is_usable, " ".join(wrong) or message

    def prepareAlgorithm(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """Prepare; a problem is kept for `processAlgorithm`.

        What is raised here QGIS logs and replaces by "There were errors executing the algorithm".
        """
        self.problem: PluginError | None = None
        self.warnings: list[str] = []
        self.values: Parameters = {}
        try:
            translated_feedback = TranslatedFeedback(feedback, self.warnings)
            self.values = evaluated(parameters, context)
            _require_numbers(self, self.values)
            self.prepare_core(self.values, context, translated_feedback)
        except Exception as error:
            self.problem = as_plugin_error(error)
            if self.problem is None:
                raise
        return True

    def processAlgorithm(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        if self.problem is not None:
            raise processing_exception(self.problem, self.problem, feedback)
        try:
            said = TranslatedFeedback(feedback, self.warnings)
            results = self.run_core(self.values, context, said)
        except Cancelled as stop:
            # QGIS then says in red that the execution failed, of any algorithm.
            feedback.pushInfo(shown(stop.kept) if stop.kept else tr("Cancelled."))
            return {}
        except Exception as error:
            problem = as_plugin_error(error)
            if problem is None:
                raise
            raise processing_exception(problem, error, feedback) from error
        self._say_where(results, feedback)
        return results

    def _say_where(self, results: dict[str, Any], feedback: QgsProcessingFeedback) -> None:
        """Log where each file and folder is that was written: a report is shown nowhere else."""
        for output in self.outputDefinitions():
            if isinstance(output, _FILES) and results.get(output.name()):
                place = tr("{0}: {1}").format(output.description(), results[output.name()])
                feedback.pushInfo(str(without_secrets(place)))


def _require_numbers(algorithm: QgsProcessingAlgorithm, parameters: Parameters) -> None:
    """Refuse NaN, which QGIS takes for a number within any limits, and texts that it cannot read.

    Of these it takes 0 where a parameter is optional.

    Raises:
        InputError: names the parameter.
    """
    for definition in algorithm.parameterDefinitions():
        value = parameters.get(definition.name())
        is_number = isinstance(definition, QgsProcessingParameterNumber)
        if is_number and not _may_be_number(value):
            raise InputError(
                text("This is not a finite number"),
                where=f"{definition.name()} = {value}",
                mend=text("Give another one, or leave it empty."),
            )


def _may_be_number(value: Any) -> bool:
    """Return whether QGIS may judge a value: of what is neither number nor text it knows more.

    Python alone reads 1_000, other scripts' digits, and 1e400 as infinity.
    """
    if isinstance(value, str):
        if not value.strip():
            return True
        if "_" in value or not value.isascii():
            return False
    try:
        return math.isfinite(float(value))
    except (ValueError, OverflowError):
        return False
    except TypeError:
        return True
