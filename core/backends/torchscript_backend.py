"""TorchScript archives and torch.export programs (.pt2): the network comes with the file.

TorchScript is interpreted, and knows no Python. What of it needs consent all the same, and every
.pt2, `core.model.trust` says before a backend is asked.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..errors import ModelDefinitionError
from ..model.formats import ModelFormat, format_of
from ..model.normalization import normalization_of
from ..model.trust import torchscript_code, untrusted
from ..texts import text
from .array_backend import try_on_probe
from .augmentation import dihedral_variants
from .chip_rules import assumptions, batch_size_of, check_band_count, chip_rules
from .model_file import model_file
from .probabilities import activation_of_values, check_classes, decision_of
from .torch_device import choose_device, require_torch

_ANOTHER_SIZE = 32
"""Pixels that a network which takes any size can be given more: a multiple of all usual strides."""

if TYPE_CHECKING:
    from pathlib import Path

    from ..model.definition import ModelDefinition
    from .interface import LoadOptions
    from .torch_network import TorchBackend
    from .torchscript_network import EmbeddedNetwork


def load(definition: ModelDefinition, options: LoadOptions) -> TorchBackend:
    """Load the network, try it on probe chips, and check it against the definition."""
    require_torch()
    from .torch_network import TorchBackend, TorchNetwork

    device = choose_device(options)
    if not options.run_model_code:
        _require_known_operators(definition)
    embedded = _read(definition, device.name)
    check_band_count(embedded.bands, definition)
    bands = embedded.bands or definition.guessed_bands
    size = embedded.fixed_size or (definition.image_height, definition.image_width)
    normalization, notes = normalization_of(definition, bands)
    network = TorchNetwork(embedded.module, device=device, normalization=normalization)
    outputs = try_on_probe(
        lambda: network.fit(bands=bands, size=size, batch=embedded.batch), definition
    )
    definition = check_classes(outputs.shape[1], definition)
    another = (size[0] + _ANOTHER_SIZE, size[1] + 2 * _ANOTHER_SIZE)
    takes_any = embedded.fixed_size is None and network.takes_size(
        bands=bands, size=another, outputs=outputs.shape[1]
    )
    rules = chip_rules(definition, fixed_size=None if takes_any else size)
    network.decide(
        decision_of(definition, options.arguments),
        embedded.activation or activation_of_values(outputs),
        variants=dihedral_variants(definition, options, size=rules.fixed_size),
    )
    network.reduce_precision(options.precision, bands=bands, size=size)
    return TorchBackend(
        network,
        device=device,
        rules=rules,
        bands=embedded.bands,
        batch_size=batch_size_of(definition, options, device=device.kind),
        classes=definition.classes,
        notes=(*notes, *assumptions(definition, rules)),
    )


def _require_known_operators(definition: ModelDefinition) -> None:
    """Ask torch which names are operators: a method may be named like one, and be it on a tensor.

    Raises:
        UntrustedModelError: a method of the archive is named like an operator that is not allowed.
        ModelDefinitionError: it cannot be read.
    """
    import torch

    path = model_file(definition)
    if format_of(path) is not ModelFormat.TORCHSCRIPT:
        return
    report = torchscript_code(path, lambda name: hasattr(torch.ops.aten, name))
    if report.runs_code:
        raise untrusted(report, where=str(path))


def _read(definition: ModelDefinition, device: str) -> EmbeddedNetwork:
    from .torchscript_network import read_program, read_script

    path = model_file(definition)
    kind = format_of(path)
    if kind is ModelFormat.TORCHSCRIPT:
        return read_script(path, device)
    if kind is not ModelFormat.TORCH_EXPORT:
        raise _neither(path)
    return read_program(path, device)


def _neither(path: Path) -> ModelDefinitionError:
    return ModelDefinitionError(
        text("The file is neither a TorchScript archive nor a torch.export program"),
        where=str(path),
        mend=text(
            "Save the model with torch.jit.save or torch.export.save; weights alone need the "
            "ModelConfiguration FeatureClassifier"
        ),
    )
