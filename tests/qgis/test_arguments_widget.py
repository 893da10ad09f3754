"""gui.parameters.arguments_widget: MODEL_ARGUMENTS in the dialog, in batch and in the modeler."""

from __future__ import annotations

from dataclasses import replace

import pytest
from dialogs import SAMPLE, AlgorithmDialog, BatchAlgorithmDialog, ModelerParametersDialog
from object_classifier.core.model.arguments import ArgumentType, KnownArguments, ModelArgument
from object_classifier.gui.parameters.arguments_table import ArgumentsTable
from qgis.core import NULL
from qgis.PyQt.QtCore import QCoreApplication, QEvent, Qt
from qgis.PyQt.QtWidgets import QInputDialog, QPushButton, QVBoxLayout, QWidget

BATCH_SIZE = ModelArgument("batch_size", ArgumentType.INTEGER, default="64", minimum=1, help="How.")
AUGMENTATION = ModelArgument(
    "test_time_augmentation", ArgumentType.BOOLEAN, default="False", choices=("True", "False")
)
THRESHOLD = ModelArgument(
    "threshold", ArgumentType.NUMBER, default="0.5", aliases=("score_threshold",)
)
KNOWN = KnownArguments.of([BATCH_SIZE, AUGMENTATION, THRESHOLD])
WRITTEN = ["batch_size", "16", "test_time_augmentation", "True"]


@pytest.fixture
def table(qgis_app) -> ArgumentsTable:
    return ArgumentsTable()


def names(table):
    return [table.table.item(row, 0).text() for row in range(table.table.rowCount())]


def editor(table, name):
    return table.table.cellWidget(names(table).index(name), 1)


def write(table, name, text):
    line = editor(table, name)
    line.setText(text)
    line.textEdited.emit(text)


def test_the_table_lists_what_the_model_has_and_passes_nothing_on(table):
    table.set_known(KNOWN)

    assert names(table) == ["batch_size", "test_time_augmentation", "threshold"]
    assert editor(table, "batch_size").placeholderText() == "64 (default)"
    assert editor(table, "test_time_augmentation").currentText() == "False (default)"
    assert table.table.item(0, 2).text() == "How."
    assert table.value() is None


def test_only_what_differs_from_the_default_is_passed_on(table):
    table.set_known(KNOWN)

    write(table, "batch_size", "64")
    assert table.value() is None
    write(table, "batch_size", "16")
    editor(table, "test_time_augmentation").setCurrentIndex(1)

    assert table.value() == WRITTEN


@pytest.mark.parametrize(
    "value",
    [
        WRITTEN,
        {"batch_size": 16, "test_time_augmentation": True},
        [["batch_size", 16], ["test_time_augmentation", "true"]],
        "batch_size 16;test_time_augmentation true",
        '{"batch_size": 16, "test_time_augmentation": "True"}',
        ["batch_size", "16", "test_time_augmentation", "True", "threshold", NULL],
    ],
)
@pytest.mark.parametrize("dialog", [AlgorithmDialog, BatchAlgorithmDialog, ModelerParametersDialog])
def test_values_of_every_form_come_out_as_a_flat_list(create_wrappers, context, dialog, value):
    wrapper = create_wrappers(dialog())["MODEL_ARGUMENTS"]

    if dialog is ModelerParametersDialog:
        wrapper.setValue(value)
        found = wrapper.value().staticValue()
    else:
        wrapper.setParameterValue(value, context)
        found = wrapper.parameterValue()
        assert wrapper.parameterDefinition().checkValueIsAcceptable(found, context)

    assert [str(item).lower() for item in found[:4]] == [item.lower() for item in WRITTEN]
    assert not any(found[5:])


def test_a_choice_that_there_is_not_is_marked_until_another_is_chosen(table):
    table.set_value(["test_time_augmentation", "perhaps"])
    table.set_known(KNOWN)
    box = editor(table, "test_time_augmentation")
    assert box.currentText() == "perhaps" and "perhaps" in box.toolTip() and box.styleSheet()

    box.setCurrentIndex(1)

    assert "perhaps" not in box.toolTip() and not box.styleSheet()


def test_tab_goes_from_value_to_value_and_leaves_the_table(table):
    window = QWidget()
    layout = QVBoxLayout(window)
    layout.addWidget(table)
    layout.addWidget(QPushButton("Run"))

    table.set_known(KNOWN)

    assert not table.table.tabKeyNavigation()
    editors = [editor(table, name) for name in names(table)]
    assert tab_order(window) == [*editors, table.add, window.findChildren(QPushButton)[-1]]
    assert [widget.accessibleName() for widget in editors] == names(table)


def tab_order(window):
    """Return what Tab goes to, shown or not."""
    order, widget = [], window.nextInFocusChain()
    while widget is not window:
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None:
            order.append(widget)
        widget = widget.nextInFocusChain()
    return order


@pytest.mark.parametrize("value", [None, NULL, [], [""], {}, ""])
@pytest.mark.parametrize("dialog", [AlgorithmDialog, BatchAlgorithmDialog])
def test_no_arguments_are_none(create_wrappers, context, dialog, value):
    wrapper = create_wrappers(dialog())["MODEL_ARGUMENTS"]

    wrapper.setParameterValue(value, context)

    assert wrapper.parameterValue() is None
    assert wrapper.parameterDefinition().checkValueIsAcceptable(None, context)


def test_a_value_with_a_semicolon_survives_the_line_of_a_batch(create_wrappers, context):
    wrapper = create_wrappers(BatchAlgorithmDialog())["MODEL_ARGUMENTS"]

    wrapper.setParameterValue(["prompt", "roof; wall", "size", "2"], context)

    assert wrapper.parameterValue() == ["prompt", "roof; wall", "size", "2"]


def test_values_from_the_history_meet_the_model_that_is_read_later(table):
    table.set_value({"BATCH_SIZE": 16, "score_threshold": 0.7})
    assert table.value() == ["BATCH_SIZE", "16", "score_threshold", "0.7"]

    table.set_known(KNOWN)

    assert table.value() == ["batch_size", "16", "threshold", "0.7"]


def test_an_unknown_argument_is_kept_and_marked(table):
    table.set_value(["colour", "red"])
    table.set_known(KNOWN)

    assert table.value() == ["colour", "red"]
    assert "Unknown to this model" in table.table.item(3, 2).text()

    write(table, "colour", "")
    assert table.value() is None


def test_padding_is_kept_unmarked_for_it_has_no_effect(table):
    table.set_value(["padding", "0"])
    table.set_known(KNOWN)

    assert table.value() == ["padding", "0"]
    assert "no effect" in table.table.item(3, 2).text()


def test_another_model_keeps_the_values_of_arguments_that_it_has_too(table):
    table.set_known(KNOWN)
    write(table, "batch_size", "16")
    write(table, "threshold", "0.7")

    table.set_known(KnownArguments.of([BATCH_SIZE]))
    assert table.value() == ["batch_size", "16"]

    table.set_known(KNOWN)
    assert table.value() == ["batch_size", "16", "threshold", "0.7"]


def test_the_meaning_of_the_value_that_is_looked_at_is_read_whole(table):
    long = "how large it is cut, " * 12
    table.set_known([replace(BATCH_SIZE, help=long), THRESHOLD])
    assert table.meaning.isHidden()

    QCoreApplication.sendEvent(editor(table, "batch_size"), QEvent(QEvent.Type.Enter))
    assert table.meaning.text() == long and not table.meaning.isHidden()

    QCoreApplication.sendEvent(editor(table, "threshold"), QEvent(QEvent.Type.Enter))
    assert table.meaning.isHidden()


def test_a_value_that_does_not_fit_says_so(table):
    table.set_known(KNOWN)

    write(table, "batch_size", "many")
    assert "whole number" in editor(table, "batch_size").toolTip()

    write(table, "batch_size", "8")
    assert editor(table, "batch_size").toolTip() == "Default: 64"


def test_a_choice_that_does_not_fit_is_left_for_the_run_to_refuse(table):
    table.set_value(["test_time_augmentation", "perhaps"])
    table.set_known(KNOWN)

    assert editor(table, "test_time_augmentation").currentText() == "perhaps"
    assert table.value() == ["test_time_augmentation", "perhaps"]


def test_what_cannot_be_read_is_left_for_the_run_to_refuse(table):
    table.set_value(["batch_size"])

    assert table.value() == ["batch_size"]
    assert "batch_size" in table.note.text()


def test_what_is_written_replaces_what_cannot_be_read(table):
    table.set_known(KNOWN)
    table.set_value(["batch_size"])

    write(table, "batch_size", "8")

    assert table.value() == ["batch_size", "8"]
    assert table.note.isHidden()


def test_settings_that_are_pasted_are_not_of_the_model_before(table):
    table.set_known(KNOWN)

    table.set_value(["threshold", "0.7"])
    table.set_known(KnownArguments.of([BATCH_SIZE]))

    assert table.value() == ["threshold", "0.7"]


def test_arguments_that_only_code_can_tell_may_be_added(table, monkeypatch):
    table.set_known(KnownArguments.of([BATCH_SIZE], is_complete=False))
    assert "may know more" in table.note.text()
    monkeypatch.setattr(QInputDialog, "getText", lambda *_: ("brightness", True))

    table.add.click()
    assert table.value() is None
    write(table, "brightness", "2")

    assert table.value() == ["brightness", "2"]
    assert table.table.item(1, 2).text() == ""


def test_notes_say_why_the_table_is_empty(table):
    assert "when one is chosen" in table.note.text()

    table.set_known(KnownArguments.of([]))
    assert "no arguments" in table.note.text()


def test_the_table_follows_the_model_of_the_dialog(create_wrappers, context, wait_until):
    wrappers = create_wrappers(AlgorithmDialog())
    arguments = wrappers["MODEL_ARGUMENTS"]
    arguments.setParameterValue(["batch_size", "3"], context)
    wrappers["MODEL"].setParameterValue(str(SAMPLE), context)
    wait_until(lambda: not wrappers["MODEL"].panel.is_reading())

    assert names(arguments.table) == ["batch_size", "test_time_augmentation"]
    assert "chips" in arguments.table.table.item(0, 2).text()
    assert arguments.parameterValue() == ["batch_size", "3"]
