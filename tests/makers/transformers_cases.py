"""Makes transformers_cases.json: what transformers itself answers for networks of each family.

Run by hand, in an interpreter that has transformers besides what the model environment has:

    python tests/makers/transformers_cases.py

A case holds the files that `save_pretrained` writes, but for the numbers of the weights, which
`made_weights` makes again: their names and shapes are enough. The answers are those for the
pictures of `made_weights`, through the maker's own image processor of Pillow.
"""

from __future__ import annotations

import json
import sys
import tempfile
from itertools import product
from pathlib import Path
from typing import Any

import torch
import transformers as t
from PIL import Image
from safetensors import safe_open
from safetensors.numpy import save_file

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from made_weights import made_pictures, made_weights

LABELS = {0: "oak", 1: "pine", 2: "beech"}
NAMES = {"id2label": LABELS, "label2id": {name: number for number, name in LABELS.items()}}
VIT = {
    "hidden_size": 32,
    "num_hidden_layers": 2,
    "num_attention_heads": 2,
    "intermediate_size": 37,
    "image_size": 32,
    "patch_size": 8,
}
SWIN = {
    "image_size": 64,
    "patch_size": 4,
    "embed_dim": 16,
    "depths": [2, 2, 1],
    "num_heads": [1, 2, 4],
    "window_size": 4,
}
CONVNEXT = {"hidden_sizes": [8, 16, 24, 32], "depths": [1, 2, 1, 1]}
EFFICIENTNET = {"width_coefficient": 0.25, "hidden_dim": 320}

OF_32, OF_64 = {"size": {"height": 32, "width": 32}}, {"size": {"height": 64, "width": 64}}
EDGE = {"size": {"shortest_edge": 64}}
CROP = {"size": {"shortest_edge": 80}, "crop_size": {"height": 64, "width": 64}}

CASES: list[tuple[str, str, dict[str, Any], str, dict[str, Any]]] = [
    ("vit", "ViT", VIT, "ViT", OF_32),
    (
        "vit_by_other_words",
        "ViT",
        {**VIT, "hidden_act": "quick_gelu", "qkv_bias": False, "layer_norm_eps": 1e-3},
        "ViT",
        {**OF_32, "resample": 3, "image_mean": [0.4, 0.5, 0.6], "do_rescale": True},
    ),
    (
        "vit_of_rectangles",
        "ViT",
        {**VIT, "hidden_act": "gelu_new", "image_size": [32, 48], "patch_size": [8, 16]},
        "ViT",
        {"size": {"height": 32, "width": 48}, "do_normalize": False},
    ),
    (
        "vit_of_several_labels",
        "ViT",
        {**VIT, "problem_type": "multi_label_classification"},
        "ViT",
        OF_32,
    ),
    (
        "deit",
        "DeiT",
        VIT,
        "DeiT",
        {"size": {"height": 40, "width": 40}, "crop_size": {"height": 32, "width": 32}},
    ),
    ("deit_with_teacher", "DeiT+WithTeacher", VIT, "DeiT", {**OF_32, "do_center_crop": False}),
    ("swin", "Swin", SWIN, "ViT", {**OF_64, "resample": 3}),
    (
        "swin_that_pads",
        "Swin",
        {**SWIN, "window_size": 3, "mlp_ratio": 2.0, "qkv_bias": False, "hidden_act": "relu"},
        "ViT",
        OF_64,
    ),
    ("swin_with_positions", "Swin", {**SWIN, "use_absolute_embeddings": True}, "ViT", OF_64),
    ("swin_v2", "Swinv2", SWIN, "ViT", OF_64),
    (
        "swin_v2_of_other_windows",
        "Swinv2",
        {**SWIN, "window_size": 8, "pretrained_window_sizes": [6, 6, 6]},
        "ViT",
        OF_64,
    ),
    ("convnext", "ConvNext", CONVNEXT, "ConvNext", EDGE),
    (
        "convnext_without_scales",
        "ConvNext",
        {**CONVNEXT, "layer_scale_init_value": 0.0, "hidden_act": "relu", "layer_norm_eps": 1e-2},
        "ConvNext",
        {"size": {"shortest_edge": 384}},
    ),
    ("convnext_v2", "ConvNextV2", CONVNEXT, "ConvNext", {**EDGE, "crop_pct": 0.9}),
    (
        "resnet",
        "ResNet",
        {"embedding_size": 8, "hidden_sizes": [16, 32, 64], "depths": [1, 2, 1]},
        "ConvNext",
        {**EDGE, "crop_pct": 0.875},
    ),
    (
        "resnet_of_basic_layers",
        "ResNet",
        {
            "embedding_size": 8,
            "hidden_sizes": [8, 16],
            "depths": [2, 2],
            "layer_type": "basic",
            "hidden_act": "gelu",
            "downsample_in_first_stage": True,
        },
        "ViT",
        OF_64,
    ),
    (
        "resnet_that_shrinks_early",
        "ResNet",
        {
            "embedding_size": 16,
            "hidden_sizes": [16, 32],
            "depths": [2, 1],
            "downsample_in_bottleneck": True,
        },
        "ViT",
        OF_64,
    ),
    (
        "efficientnet",
        "EfficientNet",
        {**EFFICIENTNET, "depth_coefficient": 0.6},
        "EfficientNet",
        {"size": {"height": 60, "width": 60}, "resample": 0},
    ),
    (
        "efficientnet_of_the_largest",
        "EfficientNet",
        {
            **EFFICIENTNET,
            "depth_coefficient": 0.6,
            "depthwise_padding": [2, 5],
            "pooling_type": "max",
        },
        "EfficientNet",
        {"size": {"height": 65, "width": 65}, "rescale_offset": True, "include_top": False},
    ),
    ("mobilenet_v1", "MobileNetV1", {"depth_multiplier": 0.25}, "MobileNetV1", CROP),
    (
        "mobilenet_v1_that_pads_evenly",
        "MobileNetV1",
        {"depth_multiplier": 0.25, "tf_padding": False, "hidden_act": "relu"},
        "MobileNetV1",
        {"size": {"shortest_edge": 65}, "crop_size": {"height": 65, "width": 65}},
    ),
    ("mobilenet_v2", "MobileNetV2", {"depth_multiplier": 0.35}, "MobileNetV2", CROP),
    (
        "mobilenet_v2_that_dilates",
        "MobileNetV2",
        {
            "depth_multiplier": 0.35,
            "tf_padding": False,
            "first_layer_is_expansion": False,
            "finegrained_output": False,
            "output_stride": 8,
            "expand_ratio": 3.0,
        },
        "MobileNetV2",
        CROP,
    ),
]


GAINS = (1.0, 1.2, 1.4, 1.6, 1.8, 2.0)
"""Of these the one is taken with which the answers tell most of the network."""


def answers_of(network: Any, processor: Any) -> Any:
    rows = []
    several = network.config.problem_type == "multi_label_classification"
    for picture in made_pictures():
        inputs = processor(images=Image.fromarray(picture), return_tensors="pt")
        with torch.inference_mode():
            logits = network(**inputs).logits[0]
        rows.append(logits.sigmoid() if several else logits.softmax(0))
    return torch.stack(rows)


def spread_of(answers: Any) -> float:
    """Return how far the answers differ; 0 where some of them are as good as certain."""
    return float(answers.std(0).max()) if answers.max() < 0.95 else 0.0


def made(number: int, case: tuple[str, str, dict[str, Any], str, dict[str, Any]]) -> dict[str, Any]:
    name, family, configured, processor_family, processed = case
    family, _, variant = family.partition("+")
    config = getattr(t, f"{family}Config")(**configured, **NAMES)
    kind = getattr(t, f"{family}ForImageClassification{variant}")
    processor = getattr(t, f"{processor_family}ImageProcessorPil")(**processed)
    with tempfile.TemporaryDirectory() as folder:
        kind(config).save_pretrained(folder)
        processor.save_pretrained(folder)
        weights = Path(folder) / "model.safetensors"
        with safe_open(weights, "np") as file:
            shapes = {key: list(file.get_slice(key).get_shape()) for key in file}
        tried = {}
        for seed, gain in product((number, number + 100), GAINS):
            save_file(made_weights(shapes, seed, gain), weights, {"format": "pt"})
            tried[seed, gain] = answers_of(kind.from_pretrained(folder).eval(), processor)
        seed, gain = max(tried, key=lambda made: spread_of(tried[made]))
        answers = tried[seed, gain]
        return {
            "name": name,
            "seed": seed,
            "gain": gain,
            "config": json.loads((Path(folder) / "config.json").read_text()),
            "processor": json.loads((Path(folder) / "preprocessor_config.json").read_text()),
            "tensors": shapes,
            "probabilities": [[round(value, 7) for value in answer] for answer in answers.tolist()],
        }


if __name__ == "__main__":
    cases = [made(number, case) for number, case in enumerate(CASES)]
    lines = [json.dumps(case, separators=(",", ":")) for case in cases]
    target = Path(__file__).with_suffix(".json")
    target.write_text("[\n" + ",\n".join(lines) + "\n]\n", encoding="utf-8")
