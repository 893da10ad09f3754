"""What the paths of photos in a field may be relative to."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsProperty,
    QgsProviderRegistry,
)

if TYPE_CHECKING:
    from qgis.core import QgsFeature, QgsProject, QgsVectorLayer

ROOT_PROPERTY = "propertyRootPath"
"""What QGIS calls the root of a form widget where an expression gives it."""


@dataclass(frozen=True)
class PhotoFolders:
    """Folders that paths of photos may start from, the likeliest first.

    They are the root that the field's form widget names, the layer's folder, and the project's:
    QGIS, QField and Mergin store paths relative to the project or to that root, Survey123 and
    KoboToolbox send files with their photos beside or below them.

    Attributes:
        root: of the form widget; "": it has none.
        bases: what a relative root starts from, and paths after the root.
        changing_root: the root where it differs by feature.
        context: of its expression.
    """

    root: str = ""
    bases: tuple[Path, ...] = ()
    changing_root: QgsProperty | None = None
    context: QgsExpressionContext = field(default_factory=QgsExpressionContext)

    @classmethod
    def of_field(
        cls,
        layer: QgsVectorLayer,
        index: int,
        project: QgsProject | None,
        context: QgsExpressionContext,
    ) -> PhotoFolders:
        """Return the folders of a layer's field. Call it in the main thread."""
        bases = tuple(
            dict.fromkeys(
                Path(folder) for folder in (_folder_of(layer), *_homes(project)) if folder
            )
        )
        config = layer.editorWidgetSetup(index).config()
        root = str(config.get("DefaultRoot") or "")
        by_expression = _root_property(config)
        if by_expression is None:
            return cls(root, bases)
        context = QgsExpressionContext(context)
        if project is not None:
            context.appendScope(QgsExpressionContextUtils.projectScope(project))
        context.appendScope(QgsExpressionContextUtils.layerScope(layer))
        by_expression.prepare(context)
        if by_expression.referencedFields(context):
            return cls(root, bases, by_expression, context)
        return cls(by_expression.valueAsString(context, root)[0], bases)

    def of(self, feature: QgsFeature) -> tuple[Path, ...]:
        """Return the folders of a feature's photos; may run in any thread, but in one."""
        root = self.root
        if self.changing_root is not None:
            self.context.setFeature(feature)
            root = self.changing_root.valueAsString(self.context, root)[0]
        if not root:
            return self.bases
        if Path(root).is_absolute():
            return (Path(root), *self.bases)
        return (*(base / root for base in reversed(self.bases)), *self.bases)


def _homes(project: QgsProject | None) -> tuple[str, ...]:
    """Return the project's home, and the folder of its file where the home was set elsewhere."""
    return () if project is None else (project.homePath(), project.absolutePath())


def _folder_of(layer: QgsVectorLayer) -> str:
    """Return the folder of a layer's file, whatever the provider; "": it comes from none."""
    parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
    path = str(parts.get("path") or "")
    return str(Path(path).parent) if path and Path(path).exists() else ""


def _root_property(config: dict[str, Any]) -> QgsProperty | None:
    """Return what gives a form widget's root by feature, where that is switched on."""
    properties = (config.get("PropertyCollection") or {}).get("properties") or {}
    found = QgsProperty()
    is_known = ROOT_PROPERTY in properties and found.loadVariant(properties[ROOT_PROPERTY])
    return found if is_known and found.isActive() else None
