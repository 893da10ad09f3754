"""What all algorithms share: identity, help from one text, and the one translation of errors."""

from __future__ import annotations

import time
import traceback
from pathlib import Path
from typing import TYPE_CHECKING, Any, Callable, ClassVar, NamedTuple

from qgis.core import (
    QgsApplication,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingMultiStepFeedback,
    QgsProcessingOutputFile,
    QgsProcessingOutputFolder,
    QgsProcessingOutputHtml,
    QgsProcessingParameterDefinition,
    QgsProperty,
)
from qgis.PyQt.QtCore import QCoreApplication, QLocale
from qgis.PyQt.QtGui import QIcon

from ...core.errors import Cancelled, InputError, PluginError
from ...core.foreign_errors import as_plugin_error
from ...core.redaction import without_secrets
from ...core.report.page import Writer
from ...core.texts import Text, text, translated
from .plain_help import plain_help
from .plugin_metadata import help_page

if TYPE_CHECKING:
    from ...core.feedback import Feedback

ICONS = Path(__file__).resolve().parents[2] / "icons"

Parameters = dict[str, Any]

_FILES = (QgsProcessingOutputFile, QgsProcessingOutputFolder, QgsProcessingOutputHtml)


_SHORTEST_PAUSE, _LONGEST_PAUSE = 5.0, 60.0
"""Seconds between two lines of the log that say how far the same work is."""


class Call(NamedTuple):
    """What QGIS hands to a run."""

    parameters: Parameters
    context: QgsProcessingContext
    feedback: Feedback


def tr(text: str) -> str:
    """Translate a text of the plugin."""
    return QCoreApplication.translate("ObjectClassifier", text)


def looked_up(template: str, count: int = -1) -> str:
    """Return what the user's language says for a template of `core.texts`."""
    return QCoreApplication.translate("ObjectClassifier", template, None, count)


def shown(sentence: object) -> str:
    """Return a sentence of `core`, or an error, in the language of QGIS and without secrets."""
    return translated(without_secrets(str(sentence)), looked_up, separators())


def language() -> str:
    """Return the language that QGIS shows: that of its start (`--lang`), else of its options."""
    application = QgsApplication.instance()
    started_in = application.translation() if isinstance(application, QgsApplication) else ""
    return str(started_in or QgsApplication.locale())


def separators() -> dict[str, str]:
    """Return what the user's language has for "," and "." in numbers."""
    locale = QLocale(language())
    return {",": locale.groupSeparator(), ".": locale.decimalPoint()}


def page_writer() -> Writer:
    """Return what writes a report in the language of QGIS."""
    return Writer(looked_up, separators())


def number(value: float, decimals: int) -> str:
    """Return a number that is only read, as it is written in the language of QGIS."""
    return str(QLocale(language()).toString(float(value), "f", decimals))


def evaluated(parameters: Parameters, context: QgsProcessingContext) -> Parameters:
    """Return the parameters with the values of what is data-defined, as expressions are.

    Raises:
        InputError: an expression has an error.
    """
    return {name: _evaluated(name, value, context) for name, value in parameters.items()}


def _evaluated(name: str, value: Any, context: QgsProcessingContext) -> Any:
    if isinstance(value, list):
        return [_evaluated(name, item, context) for item in value]
    if not isinstance(value, QgsProperty):
        return value
    result, is_valid = value.value(context.expressionContext(), None)
    if not is_valid and value.isActive():
        raise InputError(
            text("The expression of a parameter has an error"),
            where=f"{name} = {value.asExpression()}",
            mend=text("Correct the expression, or give a plain value."),
        )
    return result


class TranslatedFeedback(QgsProcessingMultiStepFeedback):
    """Passes on what is said; what `core` says arrives in the language of QGIS.

    QGIS's dialogs and `qgis_process` log each text of the progress. So one that only counts on, "40
    of 4,000 objects", is passed on now and then, and less and less often; the bar moves always.

    Args:
        feedback: where to.
        warnings: gets what was warned of.
        clock: seconds.
    """

    def __init__(
        self,
        feedback: QgsProcessingFeedback,
        warnings: list[str],
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(1, feedback)
        self._feedback = feedback
        self._warnings = warnings
        self._clock = clock
        self._counting = ""
        self._next_count = 0.0
        self._pause = 0.0

    def isCanceled(self) -> bool:
        return bool(self._feedback.isCanceled())

    def setProgressText(self, text: str) -> None:
        if text and not self._only_counts_on(text):  # "": progress without words
            self._feedback.setProgressText(_said(text))

    def _only_counts_on(self, sentence: str) -> bool:
        """Return whether a sentence is the last one with other numbers, said a little while ago."""
        now = self._clock()
        template = sentence.template if isinstance(sentence, Text) else sentence
        if template != self._counting:
            self._counting, self._pause = template, _SHORTEST_PAUSE
        elif now < self._next_count:
            return True
        else:
            self._pause = min(2 * self._pause, _LONGEST_PAUSE)
        self._next_count = now + self._pause
        return False

    def pushInfo(self, info: str) -> None:
        self._feedback.pushInfo(_said(info))

    def pushWarning(self, warning: str) -> None:
        said = _said(warning)
        self._warnings.append(said)
        self._feedback.pushWarning(said)


def _said(sentence: str) -> str:
    """Return what is shown; a plain string is translated already, or a program's own words."""
    return shown(sentence) if isinstance(sentence, Text) else str(without_secrets(sentence))


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
            raise _told(self.problem, self.problem, feedback)
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
            raise _told(problem, error, feedback) from error
        self._say_where(results, feedback)
        return results

    def _say_where(self, results: dict[str, Any], feedback: QgsProcessingFeedback) -> None:
        """Log where each file and folder is that was written: a report is shown nowhere else."""
        for output in self.outputDefinitions():
            if isinstance(output, _FILES) and results.get(output.name()):
                place = tr("{0}: {1}").format(output.description(), results[output.name()])
                feedback.pushInfo(str(without_secrets(place)))


def _told(
    problem: PluginError, raised: Exception, feedback: QgsProcessingFeedback
) -> QgsProcessingException:
    """Return what QGIS shows. It never lets go of an exception, nor of what its frames hold."""
    traceback.clear_frames(raised.__traceback__)
    if problem.details:
        feedback.pushDebugInfo(without_secrets(problem.details))
    return QgsProcessingException(shown(problem))
