"""Whatever the plugin takes from QGIS, QGIS 4 has, as far as its sources say.

Recorded, not asked: no Debian has QGIS 4. A new name is looked up in the sources first.

Source: qgis/QGIS, python/PyQt6/core/core_auto.sip and python/PyQt6/gui/auto_generated (headers that
are wrapped), python/PyQt6/core/auto_additions/qgis.py (enums that moved keep their old names).
"""

from __future__ import annotations

import ast
from pathlib import Path
from typing import Iterator

import pytest

ROOT = Path(__file__).resolve().parents[2]
FILES = [ROOT / "plugin.py"] + [
    path for part in ("algorithms", "gui", "core") for path in sorted((ROOT / part).rglob("*.py"))
]
CORE = frozenset(
    [
        "NULL",
        "Qgis",
        "QgsApplication",
        "QgsCategorizedSymbolRenderer",
        "QgsCoordinateReferenceSystem",
        "QgsCoordinateTransform",
        "QgsCoordinateTransformContext",
        "QgsCsException",
        "QgsDataProvider",
        "QgsDataSourceUri",
        "QgsDatumTransform",
        "QgsEditorWidgetSetup",
        "QgsExpression",
        "QgsExpressionContext",
        "QgsExpressionContextUtils",
        "QgsFeature",
        "QgsFeatureRenderer",
        "QgsFeatureRequest",
        "QgsFeatureSink",
        "QgsField",
        "QgsFieldFormatterContext",
        "QgsFields",
        "QgsFillSymbol",
        "QgsGeometry",
        "QgsJsonUtils",
        "QgsLayerMetadata",
        "QgsLineSymbol",
        "QgsMapLayer",
        "QgsMapLayerProxyModel",
        "QgsMapLayerStyle",
        "QgsMarkerSymbol",
        "QgsNetworkAccessManager",
        "QgsNetworkReplyContent",
        "QgsPointXY",
        "QgsProcessing",
        "QgsProcessingAlgorithm",
        "QgsProcessingContext",
        "QgsProcessingException",
        "QgsProcessingFeatureSourceDefinition",
        "QgsProcessingFeedback",
        "QgsProcessingLayerPostProcessorInterface",
        "QgsProcessingModelChildParameterSource",
        "QgsProcessingMultiStepFeedback",
        "QgsProcessingOutputFile",
        "QgsProcessingOutputFolder",
        "QgsProcessingOutputHtml",
        "QgsProcessingOutputLayerDefinition",
        "QgsProcessingOutputNumber",
        "QgsProcessingOutputString",
        "QgsProcessingParameterBoolean",
        "QgsProcessingParameterDefinition",
        "QgsProcessingParameterDistance",
        "QgsProcessingParameterEnum",
        "QgsProcessingParameterExtent",
        "QgsProcessingParameterFeatureSink",
        "QgsProcessingParameterFeatureSource",
        "QgsProcessingParameterField",
        "QgsProcessingParameterFile",
        "QgsProcessingParameterFileDestination",
        "QgsProcessingParameterFolderDestination",
        "QgsProcessingParameterMatrix",
        "QgsProcessingParameterMultipleLayers",
        "QgsProcessingParameterNumber",
        "QgsProcessingParameterString",
        "QgsProcessingProvider",
        "QgsProcessingUtils",
        "QgsProject",
        "QgsProperty",
        "QgsProviderRegistry",
        "QgsRaster",
        "QgsRasterBlock",
        "QgsRasterBlockFeedback",
        "QgsRasterDataProvider",
        "QgsRasterLayer",
        "QgsRasterRange",
        "QgsRectangle",
        "QgsRemappingProxyFeatureSink",
        "QgsRemappingSinkDefinition",
        "QgsRendererCategory",
        "QgsSettings",
        "QgsSimpleFillSymbolLayer",
        "QgsSingleSymbolRenderer",
        "QgsSymbol",
        "QgsTask",
        "QgsUnitTypes",
        "QgsVectorDataProvider",
        "QgsVectorFileWriter",
        "QgsVectorFileWriterTask",
        "QgsVectorLayer",
        "QgsVectorLayerFeatureSource",
        "QgsWkbTypes",
    ]
)
GUI = frozenset(
    [
        "QgsApplicationExitBlockerInterface",
        "QgsCheckableComboBox",
        "QgsDockWidget",
        "QgsFileWidget",
        "QgsGui",
        "QgsMapCanvas",
        "QgsMapLayerComboBox",
        "QgsMapTool",
        "QgsMessageBar",
        "QgsMessageBarItem",
        "QgsOptionsPageWidget",
        "QgsOptionsWidgetFactory",
        "QgsProcessingAlgorithmWidgetBase",
        "QgsRubberBand",
    ]
)

GONE = {
    ("qgis.core", "QgsMapLayerType"): "plugin.py",
    ("qgis.gui", "QgsProcessingAlgorithmDialogBase"): "gui/common/algorithm_windows.py",
    ("processing.gui.wrappers", "WidgetWrapper"): "gui/parameters/widget_wrapper.py",
}
"""Names that a QGIS 4 lacks, and the one file that may use them.

QgsMapLayerType: since QGIS 3.30 it is Qgis.LayerType; that file asks for it first.
QgsProcessingAlgorithmDialogBase: QGIS 4.2 has QgsProcessingAlgorithmWidgetBase instead (qgis/QGIS
pull request 66027); that file asks for it first. WidgetWrapper: dropped after 4.2, with the key
"class" of the metadata "widget_wrapper" (pull request 67068). There QGIS shows its own widgets for
those parameters, and imports nothing of that file.
"""

KNOWN = {"qgis.core": CORE, "qgis.gui": GUI}


def unknown_names(source: str, file: str) -> Iterator[str]:
    """Yield what QGIS 4 is not known to have: imported by name, or as `gui.Name`."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.ImportFrom):
            used = [(node.module or "", alias.name) for alias in node.names]
        elif isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
            used = [(f"qgis.{node.value.id}", node.attr)] if node.attr.startswith("Qgs") else []
        else:
            continue
        for module, name in used:
            is_known = name in KNOWN.get(module, {name})
            if (module, name) in GONE:
                is_known = GONE[module, name] == file
            if not is_known:
                yield f"{module}.{name}"


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_what_is_taken_from_qgis_is_in_qgis_4(path):
    file = path.relative_to(ROOT).as_posix()
    assert list(unknown_names(path.read_text(encoding="utf-8"), file)) == []


@pytest.mark.parametrize(
    "source",
    [
        "from qgis.core import QgsNothing",
        "from qgis.gui import QgsProcessingAlgorithmDialogBase",
        "from qgis import gui\ngui.QgsProcessingAlgorithmDialogBase",
        "from processing.gui.wrappers import WidgetWrapper",
    ],
)
def test_a_name_that_qgis_4_lacks_would_be_found(source):
    assert list(unknown_names(source, "plugin.py"))
