"""A text that the user may read, copy and save: the log of a setup, a report."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtGui import QFontDatabase, QGuiApplication
from qgis.PyQt.QtWidgets import (
    QDialogButtonBox,
    QFileDialog,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from ...algorithms.common.translation import shown, tr
from ...core.system.system_errors import reason_of

_MOST_LINES = 20_000


class LogView(QPlainTextEdit):
    """Read-only, in a font of equal widths."""

    def __init__(self, file_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._file_name = file_name
        self.setAccessibleName(tr("Log"))
        self.setReadOnly(True)
        self.setMaximumBlockCount(_MOST_LINES)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))

    def add_buttons(self, box: QDialogButtonBox) -> tuple[QPushButton, QPushButton]:
        """Add "Copy" and "Save…" to the dialog's buttons."""
        role = QDialogButtonBox.ButtonRole.ActionRole
        copy = box.addButton(tr("Copy"), role)
        copy.clicked.connect(self.copy_all)
        save = box.addButton(tr("Save…"), role)
        save.clicked.connect(self.choose_file)
        return copy, save

    def copy_all(self) -> None:
        """Put the whole text on the clipboard."""
        QGuiApplication.clipboard().setText(self.toPlainText())

    def choose_file(self) -> None:
        """Ask where to save the text."""
        path, _ = QFileDialog.getSaveFileName(
            self, tr("Save"), self._file_name, tr("Text files (*.txt)")
        )
        if path:
            self.save(Path(path))

    def save(self, path: Path) -> None:
        """Write the text into a file."""
        try:
            path.write_text(self.toPlainText() + "\n", encoding="utf-8")
        except OSError as error:
            QMessageBox.warning(
                self,
                tr("Save"),
                tr("{0} cannot be written: {1}").format(path, shown(reason_of(error))),
            )
