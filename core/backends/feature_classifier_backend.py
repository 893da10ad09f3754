"""arcgis.learn's FeatureClassifier, all generations, with neither arcgis nor fastai installed.

Source: ESRI_FORMATS.md 3.2, 3.2b and 3.3.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..model.normalization import normalization_of
from .augmentation import dihedral_variants
from .chip_rules import batch_size_of, check_band_count, chip_rules
from .model_file import model_file
from .probabilities import check_class_count, decision_of
from .torch_device import choose_device, require_torch
from .torch_weights import read_weights

if TYPE_CHECKING:
    from ..model.definition import ModelDefinition
    from .feature_classifier_network import FeatureClassifierNetwork
    from .interface import LoadOptions
    from .torch_network import TorchBackend

_PROBE_SIZE = 64
"""Pixels: enough to see whether a network that takes any size runs in a precision."""


def load(definition: ModelDefinition, options: LoadOptions) -> TorchBackend:
    """Load weights, checked against the definition."""
    require_torch()
    from .torch_network import TorchBackend, TorchNetwork

    device = choose_device(options)
    built = _build(definition, options)
    normalization, notes = normalization_of(definition, built.bands)
    network = TorchNetwork(built.module.eval(), device=device, normalization=normalization)
    network.decide(
        decision_of(definition, options.arguments),
        variants=dihedral_variants(definition, options, size=built.fixed_size),
    )
    size = built.fixed_size or (_PROBE_SIZE, _PROBE_SIZE)
    network.fit(bands=built.bands, size=size)
    network.reduce_precision(options.precision, bands=built.bands, size=size)
    return TorchBackend(
        network,
        device=device,
        rules=chip_rules(definition, fixed_size=built.fixed_size),
        bands=built.bands,
        batch_size=batch_size_of(definition, options, device=device.kind),
        classes=definition.classes,
        notes=built.notes + notes,
    )


def _build(definition: ModelDefinition, options: LoadOptions) -> FeatureClassifierNetwork:
    from .feature_classifier_network import build_network, count_bands, count_outputs

    state = read_weights(model_file(definition), run_model_code=options.run_model_code)
    check_band_count(count_bands(state, definition.backbone), definition)
    outputs = count_outputs(state)
    if outputs is not None:
        check_class_count(outputs, definition)
    return build_network(
        state,
        backbone=definition.backbone,
        size=(definition.image_height, definition.image_width),
        where=definition.source,
    )
