"""Asks whether code that comes with a model may run, and shows what that code is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QMessageBox

from ...algorithms.common.translation import shown, tr

if TYPE_CHECKING:
    from qgis.PyQt.QtWidgets import QWidget

    from ...core.model.trust import CodeReport

_MAX_LINES = 12
"""Files that the question has room for; details have all."""


def agrees(parent: QWidget, model: str, report: CodeReport) -> bool:
    """Show what a model would or could run; return whether the user agrees: No is the default."""
    question = QMessageBox(parent)
    question.setIcon(QMessageBox.Icon.Warning)
    question.setWindowTitle(tr("Trust this model?"))
    question.setTextFormat(Qt.TextFormat.PlainText)
    question.setText(
        tr(
            "{0}\n\ncan run code of its own, with your rights on this computer. Its process "
            "protects QGIS from crashes; it is not a sandbox."
        ).format(model)
    )
    lines = [f"{piece.path}: {shown(piece.reason)}" for piece in report.pieces]
    if len(lines) > _MAX_LINES:
        question.setDetailedText("\n".join(lines))
        lines[_MAX_LINES:] = [tr("… and {0} more").format(len(lines) - _MAX_LINES)]
    question.setInformativeText("\n".join(lines))
    yes, no = QMessageBox.StandardButton.Yes, QMessageBox.StandardButton.No
    question.setStandardButtons(yes | no)
    question.setDefaultButton(no)
    return question.exec() == yes
