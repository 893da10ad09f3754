"""Vision transformers and ConvNeXt of transformers, rebuilt on timm's layers.

They are the same networks with other names: each family is a timm network, what its configuration
sets differently, and the names that its tensors have there.

Source: huggingface/transformers 5.24 (Apache-2.0), models/vit, deit, swin, swinv2, convnext and
convnextv2; timm 1.0.
"""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING, Any, Mapping

import torch
from torch import nn

from .torch_device import require_timm

if TYPE_CHECKING:
    from .network_config import NetworkConfig
    from .torch_weights import StateDict

VIT = {
    "num_channels": 3,
    "hidden_size": 768,
    "num_hidden_layers": 12,
    "num_attention_heads": 12,
    "intermediate_size": 3072,
    "hidden_act": "gelu",
    "layer_norm_eps": 1e-12,
    "image_size": 224,
    "patch_size": 16,
    "qkv_bias": True,
}
SWIN = {
    "num_channels": 3,
    "image_size": 224,
    "patch_size": 4,
    "embed_dim": 96,
    "depths": [2, 2, 6, 2],
    "num_heads": [3, 6, 12, 24],
    "window_size": 7,
    "mlp_ratio": 4.0,
    "qkv_bias": True,
    "hidden_act": "gelu",
    "use_absolute_embeddings": False,
    "layer_norm_eps": 1e-5,
}
SWIN_V2 = {**SWIN, "pretrained_window_sizes": [0, 0, 0, 0]}
CONVNEXT = {
    "num_channels": 3,
    "patch_size": 4,
    "hidden_sizes": [96, 192, 384, 768],
    "depths": [3, 3, 9, 3],
    "hidden_act": "gelu",
    "layer_norm_eps": 1e-12,
    "layer_scale_init_value": 1e-6,
}

_BLOCK = (
    (r"layernorm_before\.", "norm1."),
    (r"layernorm_after\.", "norm2."),
    (r"attention\.(?:attention|self)\.", "attn."),
    (r"attention\.output\.dense\.", "attn.proj."),
    (r"intermediate\.dense\.", "mlp.fc1."),
    (r"(?<!attention\.)output\.dense\.", "mlp.fc2."),
)
"""Of a layer with attention: its parts there, and here."""

_VIT_NAMES = (
    (r"^embeddings\.cls_token$", "cls_token"),
    (r"^embeddings\.distillation_token$", "dist_token"),
    (r"^embeddings\.position_embeddings$", "pos_embed"),
    (r"^embeddings\.patch_embeddings\.projection\.", "patch_embed.proj."),
    (r"^encoder\.layer\.", "blocks."),
    (r"^layernorm\.", "norm."),
    (r"^(?:cls_)?classifier\.", "head."),
    (r"^distillation_classifier\.", "head_dist."),
    *_BLOCK,
)
_SWIN_NAMES = (
    (r"^embeddings\.patch_embeddings\.projection\.", "patch_embed.proj."),
    (r"^embeddings\.norm\.", "patch_embed.norm."),
    (r"^embeddings\.position_embeddings$", "patch_embed.position_embeddings"),
    (r"^encoder\.layers\.", "layers."),
    (r"^layernorm\.", "norm."),
    (r"^classifier\.", "head.fc."),
    *_BLOCK,
    (r"continuous_position_bias_mlp", "cpb_mlp"),
)
_CONVNEXT_NAMES = (
    (r"^embeddings\.patch_embeddings\.", "stem.0."),
    (r"^embeddings\.layernorm\.", "stem.1."),
    (r"^encoder\.stages\.", "stages."),
    (r"downsampling_layer", "downsample"),
    (r"\.layers\.", ".blocks."),
    (r"dwconv", "conv_dw"),
    (r"(?<=\d\.)layernorm\.", "norm."),
    (r"pwconv1", "mlp.fc1"),
    (r"pwconv2", "mlp.fc2"),
    (r"\.grn\.", ".mlp.grn."),
    (r"layer_scale_parameter", "gamma"),
    (r"^layernorm\.", "head.norm."),
    (r"^classifier\.", "head.fc."),
)


def vit(config: NetworkConfig, outputs: int) -> Any:
    """Return transformers' ViTForImageClassification."""
    require_timm()
    from timm.models.vision_transformer import VisionTransformer

    return VisionTransformer(**_of_vit(config, outputs))


def deit(config: NetworkConfig, outputs: int) -> Any:
    """Return transformers' DeiTForImageClassification: what its first token says."""
    require_timm()
    from timm.models.deit import VisionTransformerDistilled

    network = VisionTransformerDistilled(**_of_vit(config, outputs))
    network.head_dist = nn.Identity()
    return _FirstToken(network)


def deit_with_teacher(config: NetworkConfig, outputs: int) -> Any:
    """Return DeiTForImageClassificationWithTeacher: the mean of both heads."""
    require_timm()
    from timm.models.deit import VisionTransformerDistilled

    return VisionTransformerDistilled(**_of_vit(config, outputs))


class _FirstToken(nn.Module):
    def __init__(self, network: Any) -> None:
        super().__init__()
        self.network = network

    def forward(self, chips: Any) -> Any:
        return self.network.head(self.network.forward_features(chips)[:, 0])


def _of_vit(config: NetworkConfig, outputs: int) -> dict[str, Any]:
    width, inner = config.count("hidden_size"), config.count("intermediate_size")
    heads, size, patch = (
        config.count("num_attention_heads"),
        config.size("image_size"),
        config.size("patch_size"),
    )
    config.require("num_attention_heads", is_met=width % heads == 0)
    config.require("image_size", is_met=size[0] % patch[0] == 0 and size[1] % patch[1] == 0)
    return {
        "img_size": size,
        "patch_size": patch,
        "in_chans": config.count("num_channels"),
        "num_classes": outputs,
        "global_pool": "token",
        "embed_dim": width,
        "depth": config.count("num_hidden_layers"),
        "num_heads": heads,
        "mlp_ratio": (inner + 0.5) / width,  # timm cuts the fraction off
        "qkv_bias": config.flag("qkv_bias"),
        "norm_layer": partial(nn.LayerNorm, eps=config.number("layer_norm_eps")),
        "act_layer": config.activation(),
        "weight_init": "skip",
    }


def vit_names(state: StateDict) -> dict[str, Any]:
    """Return the tensors of a ViT or DeiT as timm names them."""
    return _with_joined_attention(_renamed(state, _VIT_NAMES))


def deit_names(state: StateDict) -> dict[str, Any]:
    """Return the tensors of `deit`."""
    return {f"network.{name}": tensor for name, tensor in vit_names(state).items()}


def swin(config: NetworkConfig, outputs: int) -> Any:
    """Return transformers' SwinForImageClassification."""
    require_timm()
    from timm.models.swin_transformer import SwinTransformer

    return _with_swin_details(SwinTransformer(**_of_swin(config, outputs)), config)


def swin_v2(config: NetworkConfig, outputs: int) -> Any:
    """Return transformers' Swinv2ForImageClassification."""
    require_timm()
    from timm.models.swin_transformer_v2 import SwinTransformerV2

    pretrained = config.counts("pretrained_window_sizes")
    stages = len(config.counts("depths"))
    side = config.size("image_size")[0] // config.size("patch_size")[0]
    config.require("pretrained_window_sizes", is_met=len(pretrained) >= stages)
    config.require("image_size", is_met=side % 2 ** (stages - 1) == 0)
    network = SwinTransformerV2(
        **_of_swin(config, outputs), pretrained_window_sizes=tuple(pretrained[:stages])
    )
    return _with_swin_details(network, config)


def _of_swin(config: NetworkConfig, outputs: int) -> dict[str, Any]:
    size, patch, depths = (
        config.size("image_size"),
        config.size("patch_size"),
        config.counts("depths"),
    )
    width, heads = config.count("embed_dim"), config.counts("num_heads")
    config.require("image_size", is_met=size[0] == size[1] and size[0] % patch[0] == 0)
    config.require("patch_size", is_met=patch[0] == patch[1])
    widths = [width * 2**stage for stage in range(len(depths))]
    is_split = all(number and each % number == 0 for each, number in zip(widths, heads))
    config.require("num_heads", is_met=len(heads) == len(depths) and is_split)
    return {
        "img_size": size,
        "patch_size": patch[0],
        "in_chans": config.count("num_channels"),
        "num_classes": outputs,
        "embed_dim": width,
        "depths": tuple(depths),
        "num_heads": tuple(heads),
        "window_size": config.count("window_size"),
        "mlp_ratio": config.number("mlp_ratio"),
        "qkv_bias": config.flag("qkv_bias"),
        "norm_layer": partial(nn.LayerNorm, eps=config.number("layer_norm_eps")),
    }


class _PositionedPatches(nn.Module):
    """Patches with the absolute positions that timm's Swin has none of."""

    def __init__(self, patches: Any, width: int) -> None:
        super().__init__()
        self.proj, self.norm, self._patches = patches.proj, patches.norm, [patches]
        rows, columns = patches.grid_size
        self.position_embeddings = nn.Parameter(torch.zeros(1, rows * columns, width))

    def forward(self, chips: Any) -> Any:
        patches = self._patches[0](chips)  # (N, rows, columns, width)
        return patches + self.position_embeddings.view(1, *patches.shape[1:])


_ATTEND = "_attn"
"""Method of timm's blocks of Swin: attention in windows, shifted and padded, of (N, H, W, C)."""


class _PaddedFirst:
    """Attention in windows that makes the features a multiple of them before it shifts them.

    timm shifts first, which is another network where a window is no part of the image.
    """

    def __init__(self, block: Any) -> None:
        self._attend, self._window = getattr(block, _ATTEND), block.window_size

    def __call__(self, features: Any) -> Any:
        rows, columns = features.shape[1:3]  # (N, rows, columns, width)
        below, right = -rows % self._window[0], -columns % self._window[1]
        padded = nn.functional.pad(features, (0, 0, 0, right, 0, below))
        return self._attend(padded)[:, :rows, :columns].contiguous()


def _with_swin_details(network: Any, config: NetworkConfig) -> Any:
    """Set what timm has no argument for: how it pads, an eps, the activation, positions."""
    act = config.activation()
    for name, part in network.named_modules():
        if name == "patch_embed.norm" or name.endswith("downsample.norm"):
            part.eps = 1e-5
        if name.endswith(".mlp"):
            part.act = act()
        if hasattr(part, _ATTEND):
            setattr(part, _ATTEND, _PaddedFirst(part))
    if config.flag("use_absolute_embeddings"):
        network.patch_embed = _PositionedPatches(network.patch_embed, config.count("embed_dim"))
    return network


def swin_names(state: StateDict) -> dict[str, Any]:
    """Return the tensors of a Swin or Swin v2 as timm names them.

    transformers makes the image smaller after a stage, timm before the next.
    """

    def next_stage(match: re.Match[str]) -> str:
        return f"layers.{int(match[1]) + 1}.downsample."

    renamed = {
        re.sub(r"^layers\.(\d+)\.downsample\.", next_stage, name): tensor
        for name, tensor in _renamed(state, _SWIN_NAMES).items()
    }
    return _with_joined_attention(renamed)


def convnext(config: NetworkConfig, outputs: int) -> Any:
    """Return transformers' ConvNextForImageClassification."""
    return _convnext(config, outputs, scale=config.number("layer_scale_init_value") or None)


def convnext_v2(config: NetworkConfig, outputs: int) -> Any:
    """Return transformers' ConvNextV2ForImageClassification."""
    return _convnext(config, outputs, use_grn=True)


def _convnext(
    config: NetworkConfig, outputs: int, *, scale: float | None = None, use_grn: bool = False
) -> Any:
    require_timm()
    from timm.models.convnext import ConvNeXt

    widths, depths = config.counts("hidden_sizes"), config.counts("depths")
    config.require("depths", is_met=len(depths) == len(widths) == 4)  # timm has as many stages
    config.require("patch_size", is_met=config.count("patch_size") == 4)
    network = ConvNeXt(
        in_chans=config.count("num_channels"),
        num_classes=outputs,
        depths=tuple(depths),
        dims=tuple(widths),
        ls_init_value=scale,
        use_grn=use_grn,
        act_layer=config.activation(),
        norm_eps=1e-6,
    )
    network.head.norm.eps = config.number("layer_norm_eps")
    return network


def convnext_names(state: StateDict) -> dict[str, Any]:
    """Return the tensors of a ConvNeXt, v1 or v2, as timm names them."""
    return {
        name: tensor.flatten() if ".grn." in name else tensor
        for name, tensor in _renamed(state, _CONVNEXT_NAMES).items()
    }


def _renamed(state: StateDict, names: tuple[tuple[str, str], ...]) -> dict[str, Any]:
    renamed = {}
    for name, tensor in state.items():
        new = re.sub(r"^(vit|deit|swin|swinv2|convnext|convnextv2)\.", "", name)
        for pattern, replacement in names:
            new = re.sub(pattern, replacement, new)
        renamed[new] = tensor
    return renamed


_PARTS = ("query", "key", "value")


def _with_joined_attention(state: Mapping[str, Any]) -> dict[str, Any]:
    """Return the tensors with query, key and value in one, as timm has them.

    Of Swin v2 the biases stay apart: its keys have none.
    """
    joined = {}
    for name, tensor in state.items():
        match = re.fullmatch(r"(.*\.attn\.)(query|key|value)\.(weight|bias)", name)
        if not match:
            joined[name] = tensor
            continue
        before, part, kind = match.groups()
        names = [f"{before}{each}.{kind}" for each in _PARTS]
        if all(each in state for each in names):
            joined[f"{before}qkv.{kind}"] = torch.cat([state[each] for each in names])
        elif kind == "bias" and part != "key":
            joined[f"{before}{part[0]}_bias"] = tensor
        else:
            joined[name] = tensor
    return joined
