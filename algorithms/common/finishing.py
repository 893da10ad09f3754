"""What is done to a layer that an algorithm wrote, in the main thread, loaded or not."""

from __future__ import annotations

from typing import TYPE_CHECKING, Callable

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsVectorLayer,
)

from ...core.layers.busy_files import named_layer
from ...core.layers.output.destination import show_again
from ...core.layers.output.style import save_style
from .loaded_layers import loaded_layers
from .translation import tr

if TYPE_CHECKING:
    from .output import Output

Finish = Callable[[QgsVectorLayer], None]


class FinishingPostProcessor(QgsProcessingLayerPostProcessorInterface):
    """Finishes the layer when QGIS loads it. Must stay referenced until then (QGIS issue 47533)."""

    def __init__(self, finish: Finish) -> None:
        super().__init__()
        self._finish = finish

    def postProcessLayer(
        self, layer: QgsVectorLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        self._finish(layer)


def finish_when_loaded(
    output: Output,
    destination: str,
    finish: Finish,
    context: QgsProcessingContext,
    *,
    of: str,
    by: str = "",
) -> FinishingPostProcessor | None:
    """Have QGIS load what was written, as is asked, and finish it then.

    Unless it has a name already, or QGIS's options say that a file's name counts, the layer is
    called after what it was made of, and what by: several results can be told apart.

    Args:
        output: what was asked for.
        destination: what was written.
        finish: is called with the layer, in the main thread.
        context: loads it.
        of: name of the layer that it was made of; "": of none.
        by: name of what made it; "": what the parameter is called.

    Returns:
        What the caller keeps; None: the layer is not loaded.
    """
    if output.details is not None:
        if of and not output.is_named:
            output.details.name = tr("{0}: {1}").format(of, by or output.details.name)
        context.addLayerToLoadOnCompletion(destination, output.details)
    if not context.willLoadLayerOnCompletion(destination):
        return None
    processor = FinishingPostProcessor(finish)
    context.layerToLoadOnCompletionDetails(destination).setPostProcessor(processor)
    return processor


def layer_of(destination: str, context: QgsProcessingContext) -> QgsVectorLayer | None:
    """Return the layer that was written; those that are open already read it again. Main thread.

    Where QGIS is about to load it, whoever listens to `loaded_layers` is told: a post-processor is
    gone by then where a script runs the algorithm.
    """
    stores = (context.project(), context.temporaryLayerStore())
    known = [layer for store in stores if store is not None for layer in store.mapLayers().values()]
    show_again(known, destination)
    layer = named_layer(destination, context)
    if layer is None:
        return None
    if context.willLoadLayerOnCompletion(destination):
        loaded_layers.loaded.emit(layer.id())
    return layer


def keep_style(layer: QgsVectorLayer, feedback: QgsProcessingFeedback) -> None:
    """Keep a layer's style with its file, or say why it is not kept."""
    problem = save_style(layer)
    if problem:
        feedback.pushWarning(tr("The style was not saved: {0}").format(problem))
