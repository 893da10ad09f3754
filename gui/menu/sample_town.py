"""*Load a sample*: a first run and its comparison with the truth, one button after the other."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Callable

from qgis.core import QgsProcessing, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QFileDialog

from ...algorithms.common.loaded_layers import loaded_layers
from ...algorithms.common.model_environment import SAMPLE_SETTING, chosen_sample_folder, set_setting
from ...algorithms.common.translation import shown, tr
from ...core.errors import OutputError, PluginError
from ...core.layers.class_fields import class_fields
from ...core.layers.sample_town import MODEL, TRUTH, SampleNames, copy_sample, open_sample
from ...core.runtime.readiness import readiness
from ...core.runtime.requirements import Framework
from ..common.message_line import MessageLine
from ..environment.probe import environment_probe
from ..environment.setup_dialog import SetupDialog
from ..review.steps import ASSESS

if TYPE_CHECKING:
    from qgis.core import QgsRasterLayer

    from ...core.layers.sample_town import SampleLayers

CLASSIFY = "objectclassifier:classifyobjects"
_NEEDS = frozenset({Framework.BASE})


class SampleGuide:
    """Loads the sample, and offers the next step above the map: set up, classify, assess."""

    def __init__(self, iface: Any) -> None:
        self._iface = iface
        self._line = MessageLine(iface)
        self._refresh: Callable[[], None] | None = None
        self._expected: set[str] = set()
        self._probe = environment_probe()
        self._probe.changed.connect(self._look_again)
        loaded_layers.loaded.connect(self._expect)
        QgsProject.instance().layersAdded.connect(self._look_at_results)

    def load(self) -> None:
        """Copy the sample, show it, zoom there, and offer what comes next. Twice is once."""
        layers = self._open()
        if layers is not None:
            self._zoom_to(layers.imagery)
            self._iface.setActiveLayer(layers.footprints)  # results come above it
            self._probe.look()
            self._offer_classification()

    def classify(self) -> None:
        """Open the dialog, filled in; layers that were removed meanwhile are loaded again."""
        layers = self._open()
        if layers is None:
            return
        self._open_dialog(
            CLASSIFY,
            {
                "RASTER": [layers.imagery.id()],
                "FEATURES": layers.footprints.id(),
                "MODEL": str(chosen_sample_folder() / MODEL),
            },
        )

    def end(self) -> None:
        """Offer nothing any more."""
        self._probe.changed.disconnect(self._look_again)
        loaded_layers.loaded.disconnect(self._expect)
        QgsProject.instance().layersAdded.disconnect(self._look_at_results)
        self._withdraw()

    def _open(self) -> SampleLayers | None:
        names = SampleNames(
            group=tr("Object Classifier: sample"),
            imagery=tr("Town after a storm"),
            footprints=tr("Buildings"),
        )
        try:
            copy_sample(chosen_sample_folder())
            return open_sample(QgsProject.instance(), chosen_sample_folder(), names)
        except PluginError as error:
            button = (tr("Another folder…"), self._choose_folder)
            self._say(shown(error), *[button] * isinstance(error, OutputError), is_problem=True)
            return None

    def _choose_folder(self) -> None:
        title = tr("Choose a folder for the sample")
        chosen = QFileDialog.getExistingDirectory(self._iface.mainWindow(), title)
        if chosen:
            set_setting(SAMPLE_SETTING, str(Path(chosen) / "object_classifier_sample"))
            self.load()

    def _zoom_to(self, layer: QgsRasterLayer) -> None:
        # Now, not later: a project without layers gets its CRS and its extent from the first ones.
        self._iface.layerTreeCanvasBridge().setCanvasLayers()
        canvas = self._iface.mapCanvas()
        settings = canvas.mapSettings()
        extent = settings.layerExtentToOutputExtent(layer, layer.extent())
        extent.scale(1.05)
        canvas.setExtent(extent)
        canvas.refresh()

    def _offer_classification(self) -> None:
        if self._lacks_environment():
            said = tr(
                "The sample is loaded. Its model needs the model environment, which is set up once."
            )
            self._say(said, (tr("Set up…"), self._set_up))
        else:
            said = tr("The sample is loaded. Which buildings did the storm damage?")
            self._say(said, (tr("Classify…"), self.classify))
        self._refresh = self._offer_classification

    def _lacks_environment(self) -> bool:
        """Return whether it is known that the model cannot run yet."""
        report = self._probe.report
        lacking = report is not None and bool(readiness(report, _NEEDS).lacking)
        return self._probe.problem is not None or lacking

    def _set_up(self) -> None:
        self.dialog = SetupDialog(_NEEDS, self._iface.mainWindow())
        self.dialog.open()

    def _look_again(self) -> None:
        """Say it anew: the environment is known now, or was made.

        Later, and so above what QGIS before 3.26 says of each background task that took seconds.
        """
        QTimer.singleShot(0, self._say_again)

    def _say_again(self) -> None:
        if self._refresh is not None and self._line.is_shown:
            self._refresh()

    def _expect(self, layer_id: str) -> None:
        self._expected.add(layer_id)
        self._look_at_results()

    def _look_at_results(self, *_: object) -> None:
        layers = QgsProject.instance().mapLayers()
        for layer_id in self._expected.intersection(layers):
            self._expected.discard(layer_id)
            layer = layers[layer_id]
            if isinstance(layer, QgsVectorLayer) and layer.fields().lookupField(TRUTH) >= 0:
                label = class_fields(layer.fields()).label
                # Later, and so above the offer to review the layer.
                QTimer.singleShot(0, partial(self._offer_assessment, layer_id, label))

    def _offer_assessment(self, layer_id: str, label: str) -> None:
        parameters = {
            "FEATURES": layer_id,
            "PREDICTED_FIELD": label,
            "REFERENCE_FIELD": TRUTH,
            "OBJECT_NAME": tr("buildings"),
            "OUTPUT_HTML_FILE": QgsProcessing.TEMPORARY_OUTPUT,
        }
        self._say(
            tr("How often is the model right? The field “truth” says what the storm did."),
            (tr("Assess accuracy…"), lambda: self._open_dialog(ASSESS, parameters)),
        )

    def _open_dialog(self, algorithm: str, parameters: dict[str, Any]) -> None:
        import processing

        self._withdraw()
        processing.createAlgorithmDialog(algorithm, parameters).show()

    def _say(
        self, sentence: str, *buttons: tuple[str, Callable[[], None]], is_problem: bool = False
    ) -> None:
        self._refresh = None
        self._line.say(sentence, *buttons, is_problem=is_problem)

    def _withdraw(self) -> None:
        self._refresh = None
        self._line.withdraw()
