"""What a preview says of its chips, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Callable, Mapping

from qgis.core import QgsCoordinateReferenceSystem

from ...algorithms.common.translation import number, tr
from ..common.measures import significant, with_unit

if TYPE_CHECKING:
    from ...algorithms.classify.preview import ShownChip, ShownChips


def headline(page: ShownChips) -> str:
    """Return what holds for all chips: the model's rules, and what the chips have in common."""
    chips = [chip.facts for chip in page.chips if chip.facts]
    is_stretched = any((facts["black"], facts["white"]) != (0, 255) for facts in chips)
    sentences = [
        *_rules(page),
        _if_alike(tr("Imagery: {0}."), page, _name) if page.cuts_objects else "",
        _if_alike(tr("Cell size: {0}."), page, _cell_size),
        _if_alike(tr("Bands: {0}."), page, _bands),
        tr(
            "Shown from each chip's 2nd to its 98th percentile; the model gets the values "
            "described above."
        )
        if is_stretched
        else "",
    ]
    return " ".join(sentence for sentence in sentences if sentence)


def captions(page: ShownChips) -> list[str]:
    """Return the lines below each picture, without what the headline says of all."""
    tells_name = not page.cuts_objects or len(_words(page, _name)) > 1
    tells_bands = len(_words(page, _bands)) > 1
    return [caption(chip, with_name=tells_name, with_bands=tells_bands) for chip in page.chips]


def caption(chip: ShownChip, *, with_name: bool = True, with_bands: bool = True) -> str:
    """Return what there is to say of a chip, in lines."""
    title = tr("No. {0}").format(number(chip.number, 0))
    has_name = with_name and chip.name
    lines = [tr("{0}: {1}").format(title, chip.name) if has_name else title]
    if chip.label:
        lines[0] = tr("{0}: {1}").format(lines[0], chip.label)
    if chip.status:
        return "\n".join([*lines, chip.status])
    facts = chip.facts
    values = tr("Values: {0} to {1}").format(significant(facts["low"]), significant(facts["high"]))
    bands = [tr("Bands: {0}").format(_bands(facts))] if with_bands else []
    return "\n".join([*lines, _size(facts), *bands, values, *_zeros(facts)])


def place(page: ShownChips) -> str:
    """Return which part of the features or images the page shows."""
    if not page.chips:
        return ""
    first, last = page.chips[0].number, page.chips[-1].number
    if page.count < 0:
        return tr("{0} to {1}").format(number(first, 0), number(last, 0))
    return tr("{0} to {1} of {2}").format(*(number(each, 0) for each in (first, last, page.count)))


def _rules(page: ShownChips) -> list[str]:
    rules = page.rules
    if not rules:
        return []
    pixels = tr("{0} × {1} pixels")
    largest = pixels.format(rules["width"], rules["height"])
    if not page.cuts_objects:
        cut = tr("Each image is one chip.")
    elif rules["crop_size_fixed"]:
        cut = tr("Chips of {0} around each object.").format(largest)
    else:
        cut = tr("Chips cut to each object, at most {0}.").format(largest)
    resized = "" if rules["crop_size_fixed"] and page.cuts_objects else tr("Not resized.")
    if rules["size"] and (not page.cuts_objects or _are_resized(page)):
        rows, columns = rules["size"]
        resized = _resized(rules["resize_method"]).format(pixels.format(columns, rows))
        if rules["fitted_to"]:
            rows, columns = rules["fitted_to"]
            fitted = tr("Resized to {0} and cut to the middle.")
            resized = fitted.format(pixels.format(columns, rows))
    blackened = page.cuts_objects and rules["blackens"]
    return [
        cut,
        resized,
        tr("Black around the object.") if blackened else "",
        tr("Values stretched to {0} … {1}.").format(*map(significant, rules["data_range"]))
        if rules["data_range"]
        else "",
    ]


def _resized(method: str) -> str:
    """Return the sentence for a `ResizeMethod`."""
    sentences = {
        "fastai": tr("Squeezed to {0} as fastai does."),
        "antialias": tr("Squeezed to {0}, antialiased."),
        "bilinear": tr("Squeezed to {0}, bilinear without antialiasing."),
        "letterbox": tr("Fitted into {0} at the top left, the rest black."),
    }
    return sentences.get(method, tr("Resized to {0} as Pillow does."))


def _are_resized(page: ShownChips) -> bool:
    rules = page.rules
    is_of_its_size = rules["size"] == [rules["height"], rules["width"]]
    return not (rules["crop_size_fixed"] and is_of_its_size) or bool(rules["fitted_to"])


def _words(page: ShownChips, tell: Callable[[Mapping[str, Any]], str]) -> set[str]:
    return {tell(chip.facts) for chip in page.chips if chip.facts}


def _if_alike(sentence: str, page: ShownChips, tell: Callable[[Mapping[str, Any]], str]) -> str:
    """Return a sentence about all chips; "" where they differ, or there is nothing to tell."""
    words = _words(page, tell)
    return sentence.format(*words) if len(words) == 1 and all(words) else ""


def _name(facts: Mapping[str, Any]) -> str:
    return str(facts["image_name"])


def _cell_size(facts: Mapping[str, Any]) -> str:
    if not facts["cell_size"]:
        return ""
    x, y = (significant(size) for size in facts["cell_size"])
    crs = QgsCoordinateReferenceSystem.fromWkt(facts["crs"])
    return with_unit(x if x == y else f"{x} × {y}", crs)


def _size(facts: Mapping[str, Any]) -> str:
    pixels = tr("{0} × {1} pixels")
    cut = pixels.format(facts["cut_columns"], facts["cut_rows"])
    seen = pixels.format(facts["columns"], facts["rows"])
    return (
        seen
        if cut == seen
        else tr("{0}, seen as {1} × {2}").format(cut, facts["columns"], facts["rows"])
    )


def _zeros(facts: Mapping[str, Any]) -> list[str]:
    """Return that pixels are 0, where some are: past the edge, nodata, or around the object."""
    share = facts["valid_share"]
    return [] if share == 1 else [tr("{0} of it is filled with 0").format(_share(1 - share))]


def _bands(facts: Mapping[str, Any]) -> str:
    named = zip(facts["bands"], facts["band_names"])
    return ", ".join(f"{band} ({name})" if name else f"{band}" for band, name in named)


def _share(share: float) -> str:
    percent = 100 * share
    if 99 < percent < 100:
        return tr("over 99 %")
    return tr("under 1 %") if 0 < percent < 1 else tr("{0} %").format(number(percent, 0))
