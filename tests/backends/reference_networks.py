"""The networks of arcgis.learn, put together independently of the plugin.

From the layouts of ESRI_FORMATS.md 3.2 with torchvision and timm alone. Their BatchNorm layers
have seen some data, so that the random networks tell chips apart.
"""

from __future__ import annotations

import numpy as np
import torch
from object_classifier.core.backends.torch_device import require_torchvision
from torch import nn

torch.set_num_threads(1)  # small networks gain nothing by more, and suffer from other load
require_torchvision()
from torchvision import models  # noqa: E402

MEAN = np.float32([0.485, 0.456, 0.406]).reshape(1, 3, 1, 1)
STD = np.float32([0.229, 0.224, 0.225]).reshape(1, 3, 1, 1)


class ConcatPool(nn.Module):
    def __init__(self):
        super().__init__()
        self.ap, self.mp = nn.AdaptiveAvgPool2d(1), nn.AdaptiveMaxPool2d(1)

    def forward(self, x):
        return torch.cat([self.mp(x), self.ap(x)], 1)


def head(features, outputs):
    return nn.Sequential(
        ConcatPool(),
        nn.Flatten(),
        nn.BatchNorm1d(2 * features),
        nn.Dropout(0.25),
        nn.Linear(2 * features, 512),
        nn.ReLU(inplace=True),
        nn.BatchNorm1d(512),
        nn.Dropout(0.5),
        nn.Linear(512, outputs),
    )


def classifier(body, features, outputs=4, bands=3, size=64):
    """Body and head, with settled BatchNorm statistics and outputs of some spread."""
    network = nn.Sequential(body, head(features, outputs))
    for module in network.modules():
        if isinstance(module, (nn.BatchNorm1d, nn.BatchNorm2d)):
            module.momentum = 0.5
    with torch.no_grad():
        for _ in range(3):
            network(torch.randn(4, bands, size, size).cumsum(-1) / 8)
        network[1][8].weight.mul_(8)
    return network.eval()


def torchvision_body(name, cut, bands=3):
    torch.manual_seed(len(name))
    backbone = getattr(models, name)(weights=None)
    if bands != 3:
        old = backbone.conv1
        backbone.conv1 = nn.Conv2d(bands, old.out_channels, 7, 2, 3, bias=False)
    return nn.Sequential(*list(backbone.children())[:cut])


def logits(network, inputs):
    with torch.no_grad():
        return network(torch.from_numpy(np.ascontiguousarray(inputs, np.float32))).numpy()


def imagenet(pixels):
    return (pixels - 255 * MEAN) / (255 * STD)


def softmax(rows):
    return torch.from_numpy(rows).softmax(-1).numpy()


def sigmoid(rows):
    return torch.from_numpy(rows).sigmoid().numpy()
