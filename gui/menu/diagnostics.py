"""A report to paste into an issue: shown whole before it is given to anybody."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from ...algorithms.common.diagnostics import diagnostics
from ...algorithms.common.translation import tr
from ..common.log_view import LogView
from ..common.sentence_label import SentenceLabel
from ..environment.probe import environment_probe


class DiagnosticsDialog(QDialog):
    """Shows versions, devices and settings; waits for the environment's answer in the open."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Diagnostics"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(720, 600)
        explanation = SentenceLabel(
            tr(
                "For a problem report. Passwords, your home folder and user names have been taken "
                "out; read it before you send it."
            )
        )
        self.looking = QLabel(tr("Looking at the model environment…"))
        self.report = LogView("diagnostics.txt")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.copy, self.save = self.report.add_buttons(buttons)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for widget in (explanation, self.report, self.looking, buttons):
            layout.addWidget(widget)
        self._probe = environment_probe()
        self._probe.changed.connect(self._refresh)
        self._probe.look()
        self._refresh()

    def _refresh(self) -> None:
        self.looking.setVisible(self._probe.is_busy)
        self.report.setPlainText(diagnostics(self._probe.report, self._probe.problem))
