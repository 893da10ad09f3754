"""A table of a model's arguments: name, value, meaning. What is left alone is not passed on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Sequence

from qgis.PyQt.QtCore import QEvent, QObject, Qt, pyqtSignal
from qgis.PyQt.QtGui import QWheelEvent
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QInputDialog,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ...algorithms.common.translation import shown, tr
from ...core.errors import InputError
from ...core.model.arguments import IGNORED, ArgumentType, check_value, read_pairs
from ..common.sentence_label import SentenceLabel
from ..common.warning_text import warning_color, warning_html

if TYPE_CHECKING:
    from ...core.model.arguments import ModelArgument

_NAME, _VALUE, _MEANING = range(3)
_MAX_LINES = 6


class ArgumentsTable(QWidget):
    """Edits the arguments that a model has.

    A value that was written stays when another model is chosen that has the argument too. One that
    no model knew, from the history for example, is kept and marked.
    """

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._known: Sequence[ModelArgument] | None = None
        self._written: dict[str, str] = {}
        self._of_earlier_models: set[str] = set()
        self._is_new = False
        self._unreadable: Any = None
        self.table = _Table(self)
        self.meaning = SentenceLabel()
        self.meaning.hide()
        self.note = SentenceLabel()
        self.add = QPushButton(tr("Add an argument…"), self)
        self.add.clicked.connect(self.add_argument)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.table)
        layout.addWidget(self.meaning)
        layout.addWidget(self.note)
        layout.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._fill()

    def set_known(self, known: Sequence[ModelArgument] | None) -> None:
        """Show the arguments of a model, as `known_arguments` lists them; None without a model."""
        # Values that were set meanwhile, from the history for example, are not of the model before.
        if self._known is not None and not self._is_new:
            self._of_earlier_models |= {argument.name.lower() for argument in self._known}
        self._known, self._is_new = known, False
        self._fill()
        self.changed.emit()

    def set_value(self, value: Any) -> None:
        """Show values in any form that the parameter takes."""
        self._written, self._unreadable, self._is_new = {}, None, True
        self._of_earlier_models.clear()
        try:
            self._written = dict(read_pairs(value))
        except InputError:
            self._unreadable = value  # the run will say what is wrong with it
        self._fill()
        self.changed.emit()

    def value(self) -> Any:
        """Return name, value, ... of what differs from the defaults; None where nothing does."""
        if self._unreadable is not None:
            return self._unreadable
        known = {argument.name: argument for argument in self._known or ()}
        written = {
            name: value
            for name, value in self._shown_values().items()
            if value and not (name in known and _is_default(value, known[name]))
        }
        return [part for pair in written.items() for part in pair] or None

    def add_argument(self) -> None:
        """Ask for the name of an argument that the model's text does not show."""
        name, agreed = QInputDialog.getText(self, tr("Add an argument"), tr("Name:"))
        if agreed and name.strip():
            self._unreadable = None
            self._written.setdefault(name.strip(), "")
            self._fill()

    def _shown_values(self) -> dict[str, str]:
        """Return what is written by the names that the model uses, known ones first."""
        written = {name.lower(): value for name, value in self._written.items()}
        values: dict[str, str] = {}
        for argument in self._known or ():
            for name in (argument.name, *argument.aliases):
                if name.lower() in written:
                    values.setdefault(argument.name, written.pop(name.lower()))
            values.setdefault(argument.name, "")
        for name, value in self._written.items():
            # An argument of a model that is no longer chosen is no argument of this one.
            is_stale = self._known is not None and name.lower() in self._of_earlier_models
            if name.lower() in written and not is_stale:
                values[name] = value
        return values

    def _fill(self) -> None:
        known = {argument.name: argument for argument in self._known or ()}
        self.table.setRowCount(0)
        self.meaning.hide()
        for name, value in self._shown_values().items():
            argument = known.get(name)
            editor = _editor(argument, value)
            editor.edited.connect(lambda text, name=name: self._write(name, text))
            editor.installEventFilter(self)
            self.table.add_row(name, editor, *self._meaning(name, argument))
        self.table.fit()
        self._order_tabs()
        self._say()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Say below the table all of what the argument means whose value is looked at."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.Enter):
            meaning = self.table.meaning_of(watched)
            self.meaning.setText(meaning)
            self.meaning.setVisible(bool(meaning))
        return super().eventFilter(watched, event)

    def _order_tabs(self) -> None:
        """Let Tab come by the editors here: Qt puts new ones behind the whole dialog."""
        before: QWidget = self.add
        for editor in self.table.editors():
            QWidget.setTabOrder(before, editor)
            before = editor
        QWidget.setTabOrder(before, self.add)

    def _write(self, name: str, value: str) -> None:
        for written in [item for item in self._written if item.lower() == name.lower()]:
            del self._written[written]
        self._written[name] = value
        if self._unreadable is not None:
            self._unreadable = None
            self._say()
        self.changed.emit()

    def _meaning(self, name: str, argument: ModelArgument | None) -> tuple[str, bool]:
        """Return the help of an argument, and whether it is a warning."""
        if argument is not None:
            return shown(argument.help), False
        if name.lower() == IGNORED:
            return tr("Has no effect with this tool."), False
        if self._known is None or not _is_complete(self._known):
            return "", False
        return tr("Unknown to this model: leave it empty."), True

    def _say(self) -> None:
        is_open = self._known is not None and not _is_complete(self._known)
        self.add.setVisible(is_open)
        if self._unreadable is not None:
            note = warning_html(
                tr("These arguments cannot be read: {0}").format(self._unreadable), self.palette()
            )
        elif is_open:
            note = tr("The model's own code may know more arguments than its text shows.")
        elif self.table.rowCount():
            note = ""
        elif self._known is None:
            note = tr("The arguments of the model appear here when one is chosen.")
        else:
            note = tr("This model has no arguments.")
        self.note.setText(note)
        self.note.setVisible(bool(note))


class _Table(QTableWidget):
    """As high as its rows need, up to a limit."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(0, 3, parent)
        self.setHorizontalHeaderLabels([tr("Argument"), tr("Value"), tr("Meaning")])
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setSectionResizeMode(_NAME, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(_MEANING, QHeaderView.ResizeMode.Stretch)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setColumnWidth(_VALUE, self.fontMetrics().averageCharWidth() * 22)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setTabKeyNavigation(False)  # Tab would never leave the table
        self.setWordWrap(False)

    def add_row(self, name: str, editor: QWidget, meaning: str, is_warning: bool) -> None:
        row = self.rowCount()
        self.insertRow(row)
        self.setRowHeight(row, editor.sizeHint().height() + 2)
        editor.setAccessibleName(name)
        self.setItem(row, _NAME, QTableWidgetItem(name))
        self.setCellWidget(row, _VALUE, editor)
        self.setItem(row, _MEANING, QTableWidgetItem(meaning))
        for column in (_NAME, _MEANING):
            self.item(row, column).setToolTip(meaning)
            if is_warning:
                self.item(row, column).setForeground(warning_color(self.palette()))

    def meaning_of(self, editor: QObject) -> str:
        """Return what the argument means that is edited there."""
        editors = self.editors()
        return str(self.item(editors.index(editor), _MEANING).text()) if editor in editors else ""

    def editors(self) -> list[QWidget]:
        """Return the editors of the values, from the top."""
        return [self.cellWidget(row, _VALUE) for row in range(self.rowCount())]

    def fit(self) -> None:
        self.setVisible(self.rowCount() > 0)
        lines = [self.rowHeight(row) for row in range(min(self.rowCount(), _MAX_LINES))]
        header = self.horizontalHeader().sizeHint().height()
        self.setFixedHeight(sum(lines) + header + 2 * self.frameWidth() + 2)


class _Line(QLineEdit):
    """A value as text; its default stands in it in grey."""

    edited = pyqtSignal(str)

    def __init__(self, argument: ModelArgument | None, value: str) -> None:
        super().__init__(value)
        self._argument = argument
        if argument is not None:
            self.setPlaceholderText(_default_text(argument))
        self.textEdited.connect(self._mark)
        self.textEdited.connect(lambda text: self.edited.emit(text.strip()))
        self._mark(value)

    def _mark(self, text: str) -> None:
        """Mark a value that the argument does not take."""
        _mark(self, _problem(text, self._argument), self._argument)


class _Choice(QComboBox):
    """One of a few values; the first entry is the default."""

    edited = pyqtSignal(str)

    def __init__(self, argument: ModelArgument, value: str) -> None:
        super().__init__()
        self._argument = argument
        choices = argument.choices or ("True", "False")
        self.addItem(_default_text(argument), "")
        for choice in choices:
            if choice.lower() != argument.default.lower():
                self.addItem(choice, choice)
        self._select(value, argument)
        self._mark()
        self.currentIndexChanged.connect(self._mark)
        self.currentIndexChanged.connect(lambda _: self.edited.emit(self.currentData()))

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # scrolling a dialog must not change a value

    def _mark(self, _: int = 0) -> None:
        """Mark a chosen value that the argument does not take."""
        _mark(self, _problem(self.currentData(), self._argument), self._argument)

    def _select(self, value: str, argument: ModelArgument) -> None:
        if not value or _is_default(value, argument):
            return
        if not _problem(value, argument):
            value = check_value(value, argument)
        elif self.findData(value) < 0:  # kept, for the run to refuse
            self.addItem(value, value)
            color = warning_color(self.palette())
            self.setItemData(self.count() - 1, color, Qt.ItemDataRole.ForegroundRole)
        self.setCurrentIndex(self.findData(value))


def _editor(argument: ModelArgument | None, value: str) -> _Line | _Choice:
    is_choice = argument is not None and (argument.choices or argument.type is ArgumentType.BOOLEAN)
    return _Choice(argument, value) if argument and is_choice else _Line(argument, value)


def _is_complete(known: Sequence[ModelArgument]) -> bool:
    return bool(getattr(known, "is_complete", True))


def _is_default(value: str, argument: ModelArgument) -> bool:
    if _problem(value, argument):
        return False
    default = argument.default
    if default and not _problem(default, argument):
        default = check_value(default, argument)
    return check_value(value, argument) == default


def _problem(value: str, argument: ModelArgument | None) -> str:
    """Return what is wrong with a value, in words; "" when nothing is, or nothing is known."""
    if argument is None or not value.strip():
        return ""
    try:
        check_value(value, argument)
    except InputError as error:
        return shown(error)
    return ""


def _mark(editor: QWidget, problem: str, argument: ModelArgument | None) -> None:
    """Show that a value is wrong, and why; "" is no problem."""
    # A style sheet, because those of QGIS's dark themes outweigh a palette.
    style = f"QLineEdit, QComboBox {{ color: {warning_color(editor.palette()).name()} }}"
    editor.setStyleSheet(style if problem else "")
    editor.setToolTip(problem or _default_tip(argument))


def _default_text(argument: ModelArgument) -> str:
    default = argument.default
    return tr("{0} (default)").format(default) if default else tr("automatic")


def _default_tip(argument: ModelArgument | None) -> str:
    if argument is None or not argument.default:
        return ""
    return tr("Default: {0}").format(argument.default)
