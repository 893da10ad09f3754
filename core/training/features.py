"""Features of chips: what a pretrained body says of each, its maxima and its means.

Source: SUPPLY.md 5, FAST, 1. They are what fastai's head gets, computed by the modules that a run
of the finished model is made of.
"""

from __future__ import annotations

import hashlib
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Iterator

import numpy as np
import torch
from torch import nn

from ..backends.failures import model_failures
from ..backends.feature_classifier_network import build_body, build_head
from ..backends.interface import OutOfMemory
from ..backends.torch_fitting import fit
from ..cache import chip_features
from ..errors import Cancelled, InferenceError
from ..texts import text
from .feature_store import FeatureStore

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..backends.torch_device import TorchDevice
    from ..engine.reporter import Reporter
    from ..model.normalization import Normalization
    from .labelled_chips import LabelledChips
    from .weights import StartingWeights

    Features = NDArray[np.float32]

BATCH_SIZE = 16
"""Chips at once. A batch is always full, so that what else is new does not change a feature."""


class Extractor:
    """A body on its device.

    Args:
        starting: the body's weights.
        normalization: of pixels, as the finished model has it.
        device: where it runs.
        size: height and width of chips.
    """

    def __init__(
        self,
        starting: StartingWeights,
        normalization: Normalization,
        device: TorchDevice,
        size: tuple[int, int],
    ) -> None:
        bands = len(normalization.scale)
        body = build_body(starting.backbone, bands=bands, where=starting.backbone).module
        body.load_state_dict(starting.body)
        pooling = build_head(1, 1, 1)[:2]
        module = nn.Sequential(body, pooling).eval().requires_grad_(requires_grad=False)
        self._device = torch.device(device.name)
        self._network, probe = _fitted(module.to(self._device), bands, size)
        self._at_once = BATCH_SIZE
        self.feature_count = int(probe.shape[1])
        self._scale, self._shift = (
            torch.tensor(numbers, dtype=torch.float32, device=self._device).view(1, -1, 1, 1)
            for numbers in (normalization.scale, normalization.shift)
        )
        self._digest = _digest(starting, normalization, device)

    def features(
        self,
        chips: LabelledChips,
        reporter: Reporter,
        *,
        variants: int = 1,
    ) -> Features:
        """Return features of chips, (V, N, D) float32; those that are known are not computed.

        Args:
            chips: all.
            reporter: hears of each batch, and may cancel.
            variants: 1: chips as they are; 2: and mirrored, left to right.

        Raises:
            Cancelled: the user stopped; what is computed is kept.
            OutOfMemory: the device has no room for a single chip.
            InferenceError: the network says of some chips what is no number.
        """
        wanted = [(variant, row) for variant in range(variants) for row in range(len(chips))]
        keys = [self._key(chips.digests[row], variant) for variant, row in wanted]
        store = FeatureStore(_place())
        known = store.recall(list(dict.fromkeys(keys)))
        missing = {key: each for key, each in zip(keys, wanted) if key not in known}
        for some in self._computed(chips, missing, reporter):
            store.remember(some)
            known.update(some)
        store.remove_old()
        found = np.frombuffer(b"".join(known[key] for key in keys), np.float32)
        found = found.reshape(variants, len(chips), self.feature_count)
        _require_finite(found)
        return found

    def _computed(
        self, chips: LabelledChips, missing: dict[bytes, tuple[int, int]], reporter: Reporter
    ) -> Iterator[list[tuple[bytes, bytes]]]:
        keys, total, done = list(missing), len(missing), 0
        while done < total:
            if reporter.is_cancelled():
                raise Cancelled
            some = keys[done : done + BATCH_SIZE]
            found = self.of_pixels(
                np.stack([_variant(chips.pixels[missing[key][1]], missing[key][0]) for key in some])
            )
            yield [(key, row.tobytes()) for key, row in zip(some, found)]
            done += len(some)
            said = text("Computing features: {done:,} of {total:,}", done=done, total=total)
            reporter.progress(done, total, said)

    def of_pixels(self, pixels: NDArray[Any]) -> Features:
        """Return features, (N, D), of some chips, (N, C, H, W), that are not normalised.

        Raises:
            OutOfMemory: the device has no room for them.
        """
        try:
            return self._answered(pixels)
        except OutOfMemory:
            if self._at_once == 1:
                raise
            self._at_once //= 2
        return self.of_pixels(pixels)

    def _answered(self, pixels: NDArray[Any]) -> Features:
        network = replace(self._network, batch=self._at_once)
        with torch.inference_mode(), model_failures():
            inputs = torch.from_numpy(np.ascontiguousarray(pixels, np.float32)).to(self._device)
            inputs = inputs * self._scale + self._shift
            return np.asarray(network(inputs).cpu().numpy(), np.float32)

    def _key(self, digest: bytes, variant: int) -> bytes:
        content = hashlib.blake2b(self._digest, digest_size=16)
        content.update(digest + bytes([variant]))
        return content.digest()


def _require_finite(features: Features) -> None:
    """Refuse features, (V, N, D), from which nothing can be learned.

    Raises:
        InferenceError: the network overflows.
    """
    wrong = int((~np.isfinite(features).all(-1)).any(0).sum())
    if wrong:
        raise InferenceError(
            text("The network gives no finite numbers for some chips"),
            where=text("{number:,} of {total:,} chips", number=wrong, total=features.shape[1]),
            mend=text(
                "Start from other WEIGHTS, and look at the chips (Preview chips…) for values far "
                "beyond the others."
            ),
        )


def _fitted(module: Any, bands: int, size: tuple[int, int]) -> tuple[Any, Any]:
    """Return the network in its fastest form, and what it says of chips of noise."""
    generator = torch.Generator().manual_seed(0)
    device = next(module.parameters()).device
    probe = torch.randn(4, bands, *size, generator=generator).to(device)
    with torch.inference_mode(), model_failures():
        return fit(module, probe)


def _variant(chip: NDArray[Any], variant: int) -> NDArray[Any]:
    """Return a chip, (C, H, W), as it is or, variant 1, mirrored."""
    return chip[:, :, ::-1] if variant else chip


def _digest(starting: StartingWeights, normalization: Normalization, device: TorchDevice) -> bytes:
    content = hashlib.blake2b(digest_size=16)
    said = (starting.backbone, normalization.scale, normalization.shift, device.kind)
    content.update(repr((said, torch.__version__)).encode())
    for name, tensor in starting.body.items():
        content.update(name.encode())
        content.update(tensor.contiguous().numpy().tobytes())
    return content.digest()


def _place() -> Any:
    try:
        return chip_features()
    except OSError:  # no place for a cache
        return None
