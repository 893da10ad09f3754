"""A row of the dialog: what the model will run on and with, or what it lacks and the way there."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QEvent, QSize
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from ...algorithms.common.model_environment import frameworks_of
from ...algorithms.common.translation import shown, tr
from ...core.errors import PluginError
from ...core.model.definition import ModelKind
from ...core.runtime.readiness import readiness
from ...core.runtime.requirements import Framework
from ..common.sentence_label import SentenceLabel
from .probe import environment_probe
from .setup_dialog import SetupDialog

if TYPE_CHECKING:
    from typing import Any

    from ...core.model.definition import ModelDefinition

_READY, _LACKING, _LOOKING = "mIconSuccess.svg", "mIconWarning.svg", "mIconInfo.svg"


class _State(NamedTuple):
    """What the row shows."""

    icon: str
    sentence: str
    more: str = ""  # tool tip


class EnvironmentRow(QWidget):
    """Never blocks: the environment is asked in the background, once per session.

    "Set up…" is offered where the model could not run. The row looks again when its window becomes
    active, so a setup made elsewhere shows without opening the dialog anew.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._needed: frozenset[Framework] = frozenset()
        self._chooses_itself = False
        self.icon = QLabel()
        self.sentence = SentenceLabel()
        self.sentence.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.set_up = QPushButton(tr("Set up…"))
        self.set_up.setToolTip(
            tr("Shows what would be installed, how large it is and where; installs on a click.")
        )
        self.set_up.clicked.connect(self.open_setup)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.icon)
        layout.addWidget(self.sentence, 1)
        layout.addWidget(self.set_up)
        self._probe = environment_probe()
        self._probe.changed.connect(self._refresh)
        self._probe.look()
        self._refresh()

    def set_model(self, definition: ModelDefinition | None) -> None:
        """Show what this model would run on; None: just what the environment has."""
        needed = _needs(definition)
        is_function = definition is not None and definition.kind is ModelKind.RASTER_FUNCTION
        self._chooses_itself = is_function and needed == {Framework.BASE}
        self.set_frameworks(needed)

    def set_frameworks(self, needed: frozenset[Framework]) -> None:
        """Show what work that needs these sets of packages would run on."""
        self._needed = needed
        self._probe.look()
        self._refresh()

    def open_setup(self) -> None:
        """Offer to install what is missing."""
        self.dialog = SetupDialog(self._needed, self.window())
        self.dialog.open()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.WindowActivate:
            self._probe.look()
        return super().event(event)

    def _refresh(self) -> None:
        state = self._state()
        self.sentence.setText(state.sentence)
        self.sentence.setToolTip(state.more)
        icon = QgsApplication.getThemeIcon(state.icon)
        self.icon.setPixmap(icon.pixmap(QSize(16, 16)))
        self.set_up.setVisible(state.icon == _LACKING)

    def _state(self) -> _State:
        if self._probe.problem is not None:
            return _state_of_problem(self._probe.problem)
        if self._probe.report is None:
            return _State(_LOOKING, tr("Looking at the model environment…"))
        return self._state_of_report(self._probe.report)

    def _state_of_report(self, report: dict[str, Any]) -> _State:
        expected = readiness(report, self._needed)
        sentence = shown(expected.sentence)
        more = str(report["interpreter"])
        if expected.lacking:
            return _State(_LACKING, sentence, more)
        if self._chooses_itself:
            sentence = tr("Ready; the model's own Python function chooses what it runs on.")
        return _State(_READY, sentence, more)


def _state_of_problem(problem: PluginError) -> _State:
    return _State(_LACKING, f"{shown(problem.what)}.", shown(problem))


def _needs(definition: ModelDefinition | None) -> frozenset[Framework]:
    if definition is None:
        return frozenset({Framework.BASE})
    try:
        return frameworks_of(definition)
    except PluginError:  # the model cannot be read, which its own panel says
        return frozenset({Framework.BASE})
