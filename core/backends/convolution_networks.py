"""Convolutional networks of transformers, named as there, so that tensors load by their names.

ResNet, EfficientNet and MobileNet of transformers are not those of timm and torchvision: they pad
by their own rules, leave out other shortcuts, and may have any widths.

Source: huggingface/transformers 5.24 (Apache-2.0), models/resnet, efficientnet, mobilenet_v1 and
mobilenet_v2: what their configurations mean.
"""

from __future__ import annotations

import math
from typing import Any

from torch import nn

from .network_config import NetworkConfig

RESNET = {
    "num_channels": 3,
    "embedding_size": 64,
    "hidden_sizes": [256, 512, 1024, 2048],
    "depths": [3, 4, 6, 3],
    "layer_type": "bottleneck",
    "hidden_act": "relu",
    "downsample_in_first_stage": False,
    "downsample_in_bottleneck": False,
}
EFFICIENTNET = {
    "num_channels": 3,
    "width_coefficient": 2.0,
    "depth_coefficient": 3.1,
    "depth_divisor": 8,
    "kernel_sizes": [3, 3, 5, 3, 5, 5, 3],
    "in_channels": [32, 16, 24, 40, 80, 112, 192],
    "out_channels": [16, 24, 40, 80, 112, 192, 320],
    "depthwise_padding": [],
    "strides": [1, 2, 2, 2, 1, 2, 1],
    "num_block_repeats": [1, 2, 2, 3, 3, 4, 1],
    "expand_ratios": [1, 6, 6, 6, 6, 6, 6],
    "squeeze_expansion_ratio": 0.25,
    "hidden_act": "swish",
    "hidden_dim": 2560,
    "pooling_type": "mean",
    "batch_norm_eps": 0.001,
}
MOBILENET_V1 = {
    "num_channels": 3,
    "depth_multiplier": 1.0,
    "min_depth": 8,
    "hidden_act": "relu6",
    "tf_padding": True,
    "layer_norm_eps": 0.001,
}
MOBILENET_V2 = {
    "num_channels": 3,
    "depth_multiplier": 1.0,
    "depth_divisible_by": 8,
    "min_depth": 8,
    "expand_ratio": 6.0,
    "output_stride": 32,
    "first_layer_is_expansion": True,
    "finegrained_output": True,
    "hidden_act": "relu6",
    "tf_padding": True,
    "layer_norm_eps": 0.001,
}

_V1_STRIDES = (1, 2, 1, 2, 1, 2, 1, 1, 1, 1, 1, 2, 1)
_V2_CHANNELS = (16, 24, 24, 32, 32, 32, 64, 64, 64, 64, 96, 96, 96, 160, 160, 160, 320)
_V2_STRIDES = (2, 1, 2, 1, 1, 2, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1)


class _Residual(nn.Module):
    """Layers whose input, perhaps reshaped by a shortcut, is added to what they make of it."""

    def __init__(self, layer: Any, shortcut: Any, activation: Any) -> None:
        super().__init__()
        self.layer = layer
        self.shortcut = shortcut
        self.activation = activation

    def forward(self, features: Any) -> Any:
        return self.activation(self.layer(features) + self.shortcut(features))


class _Classifier(nn.Module):
    """A body, the mean (or maximum) of its features over the image, and the classes."""

    def __init__(
        self, name: str, body: Any, classifier: Any, *, takes_maximum: bool = False
    ) -> None:
        super().__init__()
        self._name = name
        self._takes_maximum = takes_maximum
        self.add_module(name, body)
        self.classifier = classifier

    def forward(self, chips: Any) -> Any:
        features = getattr(self, self._name)(chips).flatten(2)
        pooled = features.amax(2) if self._takes_maximum else features.mean(2)
        return self.classifier(pooled)


def _named(**layers: Any) -> Any:
    """Return layers in a row, called as their tensors are."""
    row = nn.Sequential()
    for name, layer in layers.items():
        row.add_module(name, layer)
    return row


class _PaddedConvolution(nn.Conv2d):
    """Pads as TensorFlow's SAME does, more below and to the right, by the size of what comes in."""

    def forward(self, features: Any) -> Any:
        pads: list[int] = []
        sides = zip(features.shape[-2:], self.kernel_size, self.stride, self.dilation)
        for length, kernel, stride, dilation in sides:
            missing = max(kernel - (length % stride or stride), 0)
            pads = [missing // 2 * dilation, (missing - missing // 2) * dilation, *pads]
        return super().forward(nn.functional.pad(features, pads))


def _convolution(
    before: int,
    after: int,
    kernel: int,
    *,
    stride: int = 1,
    groups: int = 1,
    dilation: int = 1,
    same: bool = False,
    eps: float = 1e-5,
    activation: Any = None,
) -> Any:
    """Return a convolution without a bias, its normalisation, and an activation."""
    kind = _PaddedConvolution if same else nn.Conv2d
    padding = 0 if same else (kernel - 1) // 2 * dilation
    layers = {
        "convolution": kind(
            before, after, kernel, stride, padding, dilation=dilation, groups=groups, bias=False
        ),
        "normalization": nn.BatchNorm2d(after, eps),
    }
    return _named(**layers, **({"activation": activation()} if activation else {}))


def resnet(config: NetworkConfig, outputs: int) -> Any:
    """Return transformers' ResNetForImageClassification.

    `hidden_act` is what follows the stem and each sum; within a layer it is ReLU, whatever it says.
    """
    activation = config.activation()
    is_basic = config.word("layer_type", ("basic", "bottleneck")) == "basic"
    is_early = config.flag("downsample_in_bottleneck")
    before, widths, depths = (
        config.count("embedding_size"),
        config.counts("hidden_sizes"),
        config.counts("depths"),
    )
    embedder = _named(
        embedder=_convolution(
            config.count("num_channels"), before, 7, stride=2, activation=activation
        ),
        pooler=nn.MaxPool2d(3, 2, 1),
    )
    stages = nn.Sequential()
    for number, (width, depth) in enumerate(zip(widths, depths)):
        halves = number > 0 or config.flag("downsample_in_first_stage")
        layers = nn.Sequential()
        for index in range(depth):
            stride = 2 if halves and index == 0 else 1
            layer = (
                _basic(before, width, stride)
                if is_basic
                else _bottleneck(before, width, stride, is_early=is_early)
            )
            shortcut = (
                nn.Identity()
                if before == width and stride == 1
                else _convolution(before, width, 1, stride=stride)
            )
            layers.append(_Residual(layer, shortcut, activation()))
            before = width
        stages.append(_named(layers=layers))
    body = _named(embedder=embedder, encoder=_named(stages=stages))
    return _Classifier("resnet", body, nn.Sequential(nn.Flatten(), nn.Linear(before, outputs)))


def _basic(before: int, after: int, stride: int) -> Any:
    return nn.Sequential(
        _convolution(before, after, 3, stride=stride, activation=nn.ReLU),
        _convolution(after, after, 3),
    )


def _bottleneck(before: int, after: int, stride: int, *, is_early: bool) -> Any:
    inner = after // 4
    return nn.Sequential(
        _convolution(before, inner, 1, stride=stride if is_early else 1, activation=nn.ReLU),
        _convolution(inner, inner, 3, stride=1 if is_early else stride, activation=nn.ReLU),
        _convolution(inner, after, 1),
    )


def mobilenet_v1(config: NetworkConfig, outputs: int) -> Any:
    """Return transformers' MobileNetV1ForImageClassification."""

    def width(channels: int) -> int:
        return max(int(channels * config.number("depth_multiplier")), config.count("min_depth"))

    more = {
        "same": config.flag("tf_padding"),
        "eps": config.number("layer_norm_eps"),
        "activation": config.activation(),
    }
    channels, after = 32, width(32)
    stem = _convolution(config.count("num_channels"), after, 3, stride=2, **more)
    layers = nn.Sequential()
    for number, stride in enumerate(_V1_STRIDES):
        before = after
        if stride == 2 or number == 0:
            channels *= 2
            after = width(channels)
        layers.append(_convolution(before, before, 3, stride=stride, groups=before, **more))
        layers.append(_convolution(before, after, 1, **more))
    return _Classifier(
        "mobilenet_v1", _named(conv_stem=stem, layer=layers), nn.Linear(after, outputs)
    )


class _InvertedResidual(nn.Module):
    def __init__(self, expand: Any, depthwise: Any, reduce: Any, *, adds: bool) -> None:
        super().__init__()
        self.expand_1x1 = expand
        self.conv_3x3 = depthwise
        self.reduce_1x1 = reduce
        self._adds = adds

    def forward(self, features: Any) -> Any:
        made = self.reduce_1x1(self.conv_3x3(self.expand_1x1(features)))
        return features + made if self._adds else made


def mobilenet_v2(config: NetworkConfig, outputs: int) -> Any:
    """Return transformers' MobileNetV2ForImageClassification."""

    def divisible(channels: float) -> int:
        return _divisible(
            round(channels), config.count("depth_divisible_by"), config.count("min_depth")
        )

    share = config.number("depth_multiplier")
    more: dict[str, Any] = {
        "same": config.flag("tf_padding"),
        "eps": config.number("layer_norm_eps"),
    }
    act = {**more, "activation": config.activation()}
    widths = [divisible(channels * share) for channels in _V2_CHANNELS]
    first = divisible(32 * share)
    stem = {"first_conv": _convolution(config.count("num_channels"), first, 3, stride=2, **act)}
    if not config.flag("first_layer_is_expansion"):
        stem["expand_1x1"] = _convolution(first, first, 1, **act)
    stem["conv_3x3"] = _convolution(first, first, 3, groups=first, **act)
    stem["reduce_1x1"] = _convolution(first, widths[0], 1, **more)
    layers, reached, dilation = nn.Sequential(), 2, 1
    for before, after, wanted in zip(widths, widths[1:], _V2_STRIDES):
        stride, spread = wanted, 1
        if reached == config.count("output_stride"):
            stride, spread = 1, dilation
            dilation *= wanted
        reached *= stride
        inner = divisible(before * config.number("expand_ratio"))
        depthwise = _convolution(
            inner, inner, 3, stride=stride, groups=inner, dilation=spread, **act
        )
        layers.append(
            _InvertedResidual(
                _convolution(before, inner, 1, **act),
                depthwise,
                _convolution(inner, after, 1, **more),
                adds=stride == 1 and before == after,
            )
        )
    last = 1280 if config.flag("finegrained_output") and share < 1 else divisible(1280 * share)
    body = _named(
        conv_stem=_named(**stem), layer=layers, conv_1x1=_convolution(widths[-1], last, 1, **act)
    )
    return _Classifier("mobilenet_v2", body, nn.Linear(last, outputs))


def _divisible(value: float, divisor: int, least: int) -> int:
    """Return the nearest multiple of the divisor that is no more than a tenth below."""
    found = max(least, int(value + divisor / 2) // divisor * divisor)
    return int(found + divisor if found < 0.9 * value else found)


class _EfficientNetBlock(nn.Module):
    def __init__(
        self,
        config: NetworkConfig,
        before: int,
        after: int,
        stride: int,
        kernel: int,
        ratio: int,
        *,
        is_first: bool,
        pads_evenly: bool,
    ) -> None:
        super().__init__()
        act, eps = config.activation(), config.number("batch_norm_eps")
        inner = before * ratio
        squeezed = max(1, int(before * config.number("squeeze_expansion_ratio")))
        half = kernel // 2
        less = half if pads_evenly else half - 1
        self.expansion = (
            _named(
                expand_conv=nn.Conv2d(before, inner, 1, bias=False),
                expand_bn=nn.BatchNorm2d(inner, eps),
                expand_act=act(),
            )
            if ratio != 1
            else nn.Identity()
        )
        self.depthwise_conv = _named(
            depthwise_conv_pad=nn.ZeroPad2d((less, half, less, half) if stride == 2 else half),
            depthwise_conv=nn.Conv2d(inner, inner, kernel, stride, groups=inner, bias=False),
            depthwise_norm=nn.BatchNorm2d(inner, eps),
            depthwise_act=act(),
        )
        self.squeeze_excite = _named(
            squeeze=nn.AdaptiveAvgPool2d(1),
            reduce=nn.Conv2d(inner, squeezed, 1),
            act_reduce=act(),
            expand=nn.Conv2d(squeezed, inner, 1),
            act_expand=nn.Sigmoid(),
        )
        self.projection = _named(
            project_conv=nn.Conv2d(inner, after, 1, bias=False),
            project_bn=nn.BatchNorm2d(after, eps),
        )
        self._adds = stride == 1 and not is_first

    def forward(self, features: Any) -> Any:
        made = self.depthwise_conv(self.expansion(features))
        made = self.projection(made * self.squeeze_excite(made))
        return features + made if self._adds else made


def efficientnet(config: NetworkConfig, outputs: int) -> Any:
    """Return transformers' EfficientNetForImageClassification."""

    def width(channels: int) -> int:
        divisor = config.count("depth_divisor")
        return _divisible(channels * config.number("width_coefficient"), divisor, divisor)

    eps, act = config.number("batch_norm_eps"), config.activation()
    stem = width(32)
    embeddings = _named(
        padding=nn.ZeroPad2d((0, 1, 0, 1)),
        convolution=nn.Conv2d(config.count("num_channels"), stem, 3, 2, bias=False),
        batchnorm=nn.BatchNorm2d(stem, eps),
        activation=act(),
    )
    lists = (
        "in_channels",
        "out_channels",
        "strides",
        "kernel_sizes",
        "expand_ratios",
        "num_block_repeats",
    )
    blocks, after = nn.Sequential(), stem
    pads_evenly = config.counts("depthwise_padding")
    for first, last, stride, kernel, ratio, repeats in zip(*map(config.counts, lists)):
        after = width(last)
        for index in range(math.ceil(config.number("depth_coefficient") * repeats)):
            block = _EfficientNetBlock(
                config,
                after if index else width(first),
                after,
                1 if index else stride,
                kernel,
                ratio,
                is_first=index == 0,
                pads_evenly=len(blocks) in pads_evenly,
            )
            blocks.append(block)
    top = config.count("hidden_dim")
    config.require("hidden_dim", is_met=top == width(1280))
    encoder = _named(
        blocks=blocks,
        top_conv=nn.Conv2d(after, top, 1, bias=False),
        top_bn=nn.BatchNorm2d(top, eps),
        top_activation=act(),
    )
    is_maximum = config.word("pooling_type", ("mean", "max")) == "max"
    return _Classifier(
        "efficientnet",
        _named(embeddings=embeddings, encoder=encoder),
        nn.Linear(top, outputs),
        takes_maximum=is_maximum,
    )
