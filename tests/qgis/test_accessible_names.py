"""What a screen reader says of each field of our windows: its name, not just what is in it."""

from __future__ import annotations

import pytest
from dialogs import AlgorithmDialog, BatchAlgorithmDialog
from object_classifier.algorithms.provider import ALGORITHMS
from object_classifier.core.runtime.requirements import Framework
from object_classifier.gui.environment.setup_dialog import SetupDialog
from object_classifier.gui.menu.options_page import OptionsPage
from object_classifier.gui.parameters.widget_wrapper import ParameterWrapper
from object_classifier.gui.review.setup import ReviewSetup
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QDialogButtonBox,
    QHeaderView,
    QLineEdit,
    QToolButton,
)

pytestmark = pytest.mark.usefixtures("own_places")

FIELDS = (QComboBox, QLineEdit, QAbstractSpinBox, QToolButton, QAbstractItemView)


def unnamed(widget):
    """Return the fields of a widget that have no name; not what belongs to one of them."""
    fields = [field for kind in FIELDS for field in widget.findChildren(kind)]
    fields += [widget] * isinstance(widget, FIELDS)
    return [
        f"{type(field).__name__} {field.objectName()}"
        for field in fields
        if not field.accessibleName() and not _is_part(field)
    ]


def _is_part(field):
    """Return whether it is the popup of a list, or a header of a table."""
    parent = field.parent()
    is_popup = parent is not None and type(parent).__name__ == "QFrame"
    return isinstance(field, QHeaderView) or is_popup or isinstance(parent, QComboBox)


@pytest.mark.parametrize("kind", [AlgorithmDialog, BatchAlgorithmDialog])
@pytest.mark.parametrize("algorithm", ALGORITHMS, ids=lambda algorithm: algorithm.ID)
def test_every_field_of_a_parameter_of_ours_has_the_name_of_the_parameter(
    qgis_processing, algorithm, kind
):
    from processing.gui.wrappers import WidgetWrapperFactory

    made, dialog = algorithm().create(), kind()
    ours = [each for each in made.parameterDefinitions() if "widget_wrapper" in each.metadata()]
    for parameter in ours:
        wrapper = WidgetWrapperFactory.create_wrapper(parameter, dialog)
        assert isinstance(wrapper, ParameterWrapper)
        assert unnamed(wrapper.widget) == [], parameter.name()


@pytest.mark.parametrize(
    "window", [lambda: SetupDialog({Framework.BASE}), OptionsPage, ReviewSetup],
    ids=["set-up", "options", "review"],
)  # fmt: skip
def test_every_field_of_a_window_has_a_name(qgis_app, window):
    assert unnamed(window()) == []


def test_tab_goes_through_a_window_as_eyes_do(qgis_app):
    window = SetupDialog({Framework.BASE})
    close = window.buttons.button(QDialogButtonBox.StandardButton.Close)
    order, part = [window], window.nextInFocusChain()
    while part is not window:
        order.append(part)
        part = part.nextInFocusChain()
    boxes = list(window.sets.values())

    wanted = [*boxes, window.folder.lineEdit(), window.source, window.install_button, close]
    places = [order.index(part) for part in wanted]
    assert places == sorted(places)
