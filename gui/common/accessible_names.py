"""Names that a screen reader says of what takes input: a label beside is not read for all of it."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QToolButton,
    QWidget,
)

_TAKE_INPUT = (QComboBox, QLineEdit, QAbstractSpinBox, QToolButton, QAbstractItemView)


def name_for_readers(widget: QWidget, title: str) -> None:
    """Call a widget, and all of it that takes input and has no name yet, by a title."""
    parts = [part for kind in _TAKE_INPUT for part in widget.findChildren(kind)]
    for part in (widget, *parts):
        if not part.accessibleName():
            part.setAccessibleName(title)


def name_rows(form: QFormLayout) -> None:
    """Call the fields of a form by what stands before each; without words, as the one above."""
    title = ""
    for row in range(form.rowCount()):
        before = form.itemAt(row, QFormLayout.ItemRole.LabelRole)
        field = form.itemAt(row, QFormLayout.ItemRole.FieldRole)
        if before is None or field is None or field.widget() is None:
            continue
        label = before.widget()
        if isinstance(label, (QLabel, QAbstractButton)):
            title = label.text() or title
        if isinstance(label, QLabel):
            label.setBuddy(field.widget())
        if not isinstance(field.widget(), (QLabel, QAbstractButton)):  # they say what they are
            name_for_readers(field.widget(), title)
