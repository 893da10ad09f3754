"""How objects are cut where the model does not say it: the parameters CROP and BLACKEN.

What the model's files say counts more: a model that was trained on chips of its own is wrong with
others. A value that contradicts them is one sentence before the run.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Iterator

from ..job import Blacken, Crop
from ..texts import text

if TYPE_CHECKING:
    from .definition import ModelDefinition

_IS_FIXED = {Crop.FIXED_SIZE: True, Crop.BOUNDING_BOX: False}
_BLACKENS = {Blacken.YES: True, Blacken.NO: False}


def with_chosen_crop(definition: ModelDefinition, crop: Crop, blacken: Blacken) -> ModelDefinition:
    """Return the definition with what the user chose, where its files do not say it."""
    for key, field, value, _, parameter in _chosen(crop, blacken):
        if not _is_said(definition, key):
            assumed = {name: why for name, why in definition.assumed.items() if name != key}
            changes: dict[str, Any] = {
                field: value,
                "assumed": assumed,
                "read_from": {**definition.read_from, key: parameter},
            }
            definition = replace(definition, **changes)
    return definition


def crop_conflicts(definition: ModelDefinition, crop: Crop, blacken: Blacken) -> list[str]:
    """Return a sentence for each value that contradicts what the model says, which counts."""
    return [
        text(
            "{parameter} is {chosen}, but the model says {key} {said}, which counts: its chips "
            "were cut so in training",
            parameter=parameter,
            chosen=chosen,
            key=key,
            said=int(getattr(definition, field)),
        )
        for key, field, value, chosen, parameter in _chosen(crop, blacken)
        if _is_said(definition, key) and getattr(definition, field) is not value
    ]


def _chosen(crop: Crop, blacken: Blacken) -> Iterator[tuple[str, str, bool, str, str]]:
    """Yield key, field and value of what was chosen, and how the parameter writes it."""
    if crop in _IS_FIXED:
        yield "CropSizeFixed", "crop_size_fixed", _IS_FIXED[crop], crop.value, "CROP"
    if blacken in _BLACKENS:
        key, field = "BlackenAroundFeature", "blacken_around_feature"
        yield key, field, _BLACKENS[blacken], blacken.value, "BLACKEN"


def _is_said(definition: ModelDefinition, key: str) -> bool:
    return definition.raw.get(key) is not None and key not in definition.assumed
