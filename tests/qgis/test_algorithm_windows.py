"""Windows of algorithms, as QGIS 4.2 has them: a widget in a dialog or a dock."""

from __future__ import annotations

from typing import Any

import pytest
import qgis.gui
from object_classifier.gui.common.algorithm_windows import algorithm_windows, end, window_of
from qgis.PyQt.QtWidgets import QDialog, QDockWidget, QLabel, QMainWindow, QVBoxLayout, QWidget


class AlgorithmWidget(QWidget):
    """What is used of QgsProcessingAlgorithmWidgetBase. Source: its .sip.in, QGIS 4.2."""

    def __init__(self) -> None:
        super().__init__()
        self.done: list[str] = []
        self.label = QLabel("a parameter", self)

    def cancel(self) -> None:
        self.done.append("cancelled")

    def forceClose(self) -> None:
        self.done.append("closed")


@pytest.fixture
def widget(qgis_app: Any, monkeypatch: pytest.MonkeyPatch) -> AlgorithmWidget:
    monkeypatch.setattr(
        qgis.gui, "QgsProcessingAlgorithmWidgetBase", AlgorithmWidget, raising=False
    )
    return AlgorithmWidget()


def test_the_window_of_a_docked_algorithm_is_not_that_of_qgis(widget):
    main = QMainWindow()
    dock = QDockWidget(main)
    dock.setWidget(widget)

    assert widget.label.window() is main
    assert window_of(widget.label) is widget


def test_an_algorithm_in_a_dialog_is_found_though_it_is_no_window(widget):
    dialog = QDialog()
    QVBoxLayout(dialog).addWidget(widget)

    assert widget in list(algorithm_windows())


def test_an_algorithm_is_cancelled_before_it_is_closed(widget):
    end(widget)

    assert widget.done == ["cancelled", "closed"]


def test_any_other_widget_belongs_to_its_window(widget):
    dialog = QDialog()
    label = QLabel(dialog)

    assert window_of(label) is dialog
