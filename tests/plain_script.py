"""The peer: fine-tuning as anybody writes it, with timm and torchvision alone.

Nothing of the plugin is in it but the file of weights and, so that both see the same, the chips.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import nn

MEAN, STD = (0.485, 0.456, 0.406), (0.229, 0.224, 0.225)


def lite0(weights: Path, classes: int) -> Any:
    """Return timm's EfficientNet-Lite0, pretrained, with a new last layer."""
    import timm

    network = timm.create_model("tf_efficientnet_lite0", pretrained=False)
    state = torch.load(weights, weights_only=True)
    network.load_state_dict(dict(zip(network.state_dict(), state.values())))
    network.classifier = nn.Linear(network.num_features, classes)
    return network


def resnet18(classes: int) -> Any:
    """Return torchvision's ResNet-18, not trained."""
    from torchvision import models

    return models.resnet18(weights=None, num_classes=classes)


def train(
    network: Any,
    chips: Any,
    labels: Any,
    *,
    train: Any,
    validation: Any,
    epochs: int,
    rate: float,
    mean: tuple[float, ...] = MEAN,
    std: tuple[float, ...] = STD,
    seed: int = 0,
) -> Any:
    """Train, keep the epoch with the best validation accuracy; return logits (N, K) of all chips.

    Args:
        chips: (N, 3, H, W) uint8.
        labels: (N,).
    """
    torch.manual_seed(seed)
    inputs = torch.from_numpy(chips).float() / 255
    inputs = (inputs - torch.tensor(mean).view(3, 1, 1)) / torch.tensor(std).view(3, 1, 1)
    targets = torch.from_numpy(np.asarray(labels, np.int64))
    optimizer = torch.optim.AdamW(network.parameters(), lr=rate)
    cosine = torch.optim.lr_scheduler.CosineAnnealingLR(optimizer, epochs)
    best, best_state = -1.0, None
    for _ in range(epochs):
        network.train()
        for rows in torch.as_tensor(train)[torch.randperm(len(train))].split(16):
            batch = inputs[rows]
            if torch.rand(()) < 0.5:
                batch = batch.flip(3)
            if torch.rand(()) < 0.5:
                batch = batch.flip(2)
            optimizer.zero_grad()
            nn.functional.cross_entropy(network(batch), targets[rows]).backward()
            optimizer.step()
        cosine.step()
        found = _answers(network, inputs[validation]).argmax(1)
        accuracy = float((found == targets[validation]).float().mean())
        if accuracy >= best:
            best = accuracy
            best_state = {name: each.clone() for name, each in network.state_dict().items()}
    network.load_state_dict(best_state)
    return _answers(network, inputs).numpy()


def _answers(network: Any, inputs: Any) -> Any:
    network.eval()
    with torch.inference_mode():
        return torch.cat([network(part) for part in inputs.split(64)])
