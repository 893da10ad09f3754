"""What the plugin says, in the language of QGIS."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QLocale

from ...core.redaction import without_secrets
from ...core.report.page import Writer
from ...core.texts import translated


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
