"""TorchScript archives and torch.export programs (.pt2): the network comes with the file.

TorchScript is data: PyTorch interprets it and knows no Python. Two of its operators reach files,
though; a network that has one needs consent. PyTorch's reader of .pt2 unpickles, so that every
.pt2 needs consent.
"""

from __future__ import annotations

import re
import zipfile
from typing import TYPE_CHECKING

from ..errors import ModelDefinitionError, UntrustedModelError
from ..model.formats import ModelFormat, format_of
from .array_backend import try_on_probe
from .model_inputs import (
    batch_size_of,
    check_band_count,
    chip_rules,
    guess_bands,
    model_file,
    stated_normalization,
)
from .probabilities import activation_of_values, check_classes, decision_of
from .torch_device import choose_device, require_torch

if TYPE_CHECKING:
    from pathlib import Path

    from ..model.definition import ModelDefinition
    from .interface import LoadOptions
    from .torch_network import TorchBackend
    from .torchscript_network import EmbeddedNetwork

_FILE_OPERATORS = re.compile(rb"\b(torch|aten)\.(save|from_file)\b")


def load(
    definition: ModelDefinition, options: LoadOptions, *, reduce_precision: bool = True
) -> TorchBackend:
    """Load the network, try it on probe chips, and check it against the definition."""
    require_torch()
    from .torch_network import TorchBackend, TorchNetwork

    device = choose_device(options)
    embedded = _read(definition, options, device.name)
    check_band_count(embedded.bands, definition)
    bands = embedded.bands or guess_bands(definition)
    size = embedded.fixed_size or (definition.image_height, definition.image_width)
    normalization, notes = stated_normalization(definition, bands, {})
    network = TorchNetwork(embedded.module, device=device, normalization=normalization)
    outputs = try_on_probe(lambda: network.raw_outputs(bands=bands, size=size), definition)
    definition = check_classes(outputs.shape[1], definition)
    network.decide(
        decision_of(definition, options.arguments),
        embedded.activation or activation_of_values(outputs),
    )
    if reduce_precision:
        network.reduce_precision(bands=bands, size=size)
    return TorchBackend(
        network,
        device=device,
        rules=chip_rules(definition, fixed_size=embedded.fixed_size),
        bands=embedded.bands,
        batch_size=batch_size_of(definition, options, device=device.kind),
        classes=definition.classes,
        notes=notes,
    )


def _read(definition: ModelDefinition, options: LoadOptions, device: str) -> EmbeddedNetwork:
    from .torchscript_network import read_program, read_script

    path = model_file(definition)
    kind = format_of(path)
    if kind is ModelFormat.TORCHSCRIPT:
        if not options.run_model_code:
            _refuse_file_operators(path)
        return read_script(path, device)
    if kind is not ModelFormat.TORCH_EXPORT:
        raise _neither(path)
    if not options.run_model_code:
        raise _consent_is_missing(path)
    return read_program(path, device)


def _refuse_file_operators(path: Path) -> None:
    with zipfile.ZipFile(path) as archive:
        code = [name for name in archive.namelist() if name.endswith(".py")]
        found = [name for name in code if _FILE_OPERATORS.search(archive.read(name))]
    if found:
        raise UntrustedModelError(
            "The network reads or writes files of this computer when it runs",
            where=f"{path}, {found[0]}",
            mend="Agree to run the model's code only if you trust where it comes from",
        )


def _consent_is_missing(path: Path) -> UntrustedModelError:
    return UntrustedModelError(
        "PyTorch unpickles parts of a .pt2 file, which can run any code",
        where=str(path),
        mend="Agree to run the model's code if you trust where it comes from, or export the model "
        "to ONNX or TorchScript",
    )


def _neither(path: Path) -> ModelDefinitionError:
    return ModelDefinitionError(
        "The file is neither a TorchScript archive nor a torch.export program",
        where=str(path),
        mend="Save the model with torch.jit.save or torch.export.save; weights alone need the "
        "ModelConfiguration FeatureClassifier",
    )
