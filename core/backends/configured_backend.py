"""Weights beside a configuration that names their network: transformers, timm, torchvision.

The network is built here, the file gives it its numbers; nothing of the file is run, and nothing is
downloaded.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping

from ..errors import ModelDefinitionError
from ..model.normalization import normalization_of, stated
from ..texts import text
from .array_backend import try_on_probe
from .augmentation import dihedral_variants
from .chip_rules import assumptions, batch_size_of, check_band_count, chip_rules
from .model_file import model_file
from .probabilities import check_classes, decision_of
from .torch_device import choose_device, require_torch

if TYPE_CHECKING:
    from ..model.definition import ModelDefinition
    from .hub_networks import HubNetwork
    from .interface import LoadOptions
    from .torch_network import TorchBackend


def load(definition: ModelDefinition, options: LoadOptions) -> TorchBackend:
    """Build the network, give it its weights, and try it on probe chips."""
    require_torch()
    from .torch_network import TorchBackend, TorchNetwork

    device = choose_device(options)
    built = _build(definition)
    size = (definition.image_height, definition.image_width)
    bands = built.bands or definition.guessed_bands
    check_band_count(bands, definition)
    _check_size(built, definition)
    normalization, notes = normalization_of(definition, bands)
    network = TorchNetwork(built.module, device=device, normalization=normalization)
    outputs = try_on_probe(lambda: network.fit(bands=bands, size=size), definition)
    definition = check_classes(outputs.shape[1], definition)
    rules = chip_rules(definition, fixed_size=size)
    network.decide(
        decision_of(definition, options.arguments),
        variants=dihedral_variants(definition, options, size=size),
    )
    network.reduce_precision(options.precision, bands=bands, size=size)
    return TorchBackend(
        network,
        device=device,
        rules=rules,
        bands=bands,
        batch_size=batch_size_of(definition, options, device=device.kind),
        classes=definition.classes,
        notes=(*built.notes, *notes, *assumptions(definition, rules)),
    )


def _build(definition: ModelDefinition) -> HubNetwork:
    from .hub_networks import build_network
    from .torch_weights import read_tensors

    network: Any = stated(definition, "Network")
    if not isinstance(network, Mapping):
        raise ModelDefinitionError(
            text("Nothing says which network the weights belong to"),
            where=text("{file}, key {key}", file=definition.source, key="Network"),
            mend=text("Put the config.json of transformers or timm beside them"),
        )
    state = read_tensors(model_file(definition))
    return build_network(network, state, where=definition.source)


def _check_size(built: HubNetwork, definition: ModelDefinition) -> None:
    size = (definition.image_height, definition.image_width)
    height, width = built.fixed_size or size
    if (height, width) == size:
        return
    raise ModelDefinitionError(
        text(
            "The network takes {height} x {width} pixels, and its chips are made "
            "{rows} x {columns}",
            height=height,
            width=width,
            rows=size[0],
            columns=size[1],
        ),
        where=text("{file}, key {key}", file=definition.source, key="ImageHeight"),
        mend=text("Let the configuration of the image processor say the size of the network"),
    )
