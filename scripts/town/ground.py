"""The ground: lawns lot by lot, streets with pavements and kerbs, driveways, a park, the scar."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from .canvas import PIXEL, Canvas, Patch, fade, rgb, value_noise
from .plan import LOT_DEPTH, SIDEWALK, Frame, Lot, Streets, Town

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from .plan import Floats

ROADWAY = 4.3
"""Half the width of the paved street, metres."""

GRASS = (rgb(104, 120, 68), rgb(124, 130, 80), rgb(86, 108, 60), rgb(146, 140, 96))
SOIL = rgb(142, 118, 92)
ASPHALT = rgb(112, 111, 110)
CONCRETE = rgb(176, 171, 161)


def paint_ground(canvas: Canvas, town: Town) -> None:
    """Paint everything that has no height."""
    rng, n = canvas.rng, canvas.pixels
    broad = value_noise(rng, (n, n), 90) * 0.6 + value_noise(rng, (n, n), 23) * 0.4
    fine = value_noise(rng, (n, n), 3.1)
    for top in range(0, n, 512):
        rows = slice(top, min(top + 512, n))
        _paint_strip(canvas, town, rows, broad[rows], fine[rows])
    for lot in town.lots:
        _paint_lot(canvas, town, lot)
    for (i, j), kind in town.block_kinds.items():
        if kind == "park":
            _paint_park(canvas, town.streets, i, j)


def _paint_strip(
    canvas: Canvas,
    town: Town,
    rows: slice,
    broad: NDArray[np.float32],
    fine: NDArray[np.float32],
) -> None:
    streets, n = town.streets, canvas.pixels
    x = ((np.arange(n) + 0.5) * PIXEL)[None, :]
    y = ((np.arange(rows.start, rows.stop) + 0.5) * PIXEL)[:, None]
    s, t = streets.street_coordinates(x, y)
    to_avenue, block_s = _nearest(streets.avenues, s)
    to_street, block_t = _nearest(streets.streets, t)
    colour = _grass(block_s, block_t, s, broad, fine)
    scar = town.storm.intensity(x, y) ** 2 * np.clip(0.55 + 0.5 * broad, 0, 1)
    _mix(colour, SOIL * (1 + 0.12 * fine[..., None]), 0.62 * scar)

    distance = np.minimum(to_avenue, to_street)
    worn = ASPHALT * (1 + 0.05 * broad + 0.05 * fine)[..., None]
    _mix(colour, CONCRETE * (1 + 0.05 * fine)[..., None], fade(0.65 - np.abs(distance - 6.6)))
    _mix(colour, worn, fade(ROADWAY - distance))
    _mix(colour, CONCRETE * 0.98, 0.8 * fade(0.12 - np.abs(distance - ROADWAY - 0.1)))
    _mix(colour, worn * 0.9, 0.35 * fade(0.5 - np.abs(np.abs(distance) - 1.9)))
    main = np.abs(t - streets.streets[streets.main_street])
    dashes = fade(0.09 - main) * ((s % 12) < 7) * (to_avenue > ROADWAY + 2)
    _mix(colour, rgb(214, 184, 92), 0.85 * dashes)
    cracks = (np.abs(broad + 0.35 * fine) < 0.012) * fade(ROADWAY - distance)
    _mix(colour, rgb(66, 66, 68), 0.6 * cracks)
    canvas.albedo[rows] = colour
    canvas.shade[rows] *= 1 + 0.05 * fine


def _nearest(lines: Floats, at: Floats) -> tuple[Floats, NDArray[np.intp]]:
    """Return the distance to the nearest line, and between which lines a point lies."""
    after = np.clip(np.searchsorted(lines, at), 1, len(lines) - 1)
    return np.minimum(np.abs(at - lines[after - 1]), np.abs(lines[after] - at)), after


def _grass(
    block_s: NDArray[np.intp],
    block_t: NDArray[np.intp],
    s: Floats,
    broad: NDArray[np.float32],
    fine: NDArray[np.float32],
) -> Floats:
    """Return lawns that differ from garden to garden."""
    garden = (np.floor(s / 17.3).astype(int) * 7919 + block_s * 104729 + block_t * 1299709) & 255
    tones = np.random.default_rng(7).uniform(-1, 1, (256, 3)).astype(np.float32)
    mood, dry = tones[garden, 0], tones[garden, 1]
    colour = np.empty((*s.shape, 3), np.float32)
    colour[:] = GRASS[0]
    _mix(colour, GRASS[1], np.clip(0.5 + 0.5 * mood + 0.4 * broad, 0, 1))
    _mix(colour, GRASS[2], np.clip(0.7 * broad - 0.1, 0, 1))
    _mix(colour, GRASS[3], np.clip(0.5 * dry + 0.5 * broad - 0.12, 0, 0.8))
    colour *= (1 + 0.09 * fine)[..., None]
    return colour


def _mix(colour: Floats, other: Floats, cover: Floats) -> None:
    colour += (other - colour) * np.asarray(cover, np.float32)[..., None]


def _paint_lot(canvas: Canvas, town: Town, lot: Lot) -> None:
    if lot.kind == "shop":
        _paint_car_park(canvas, lot)
        return
    rng = canvas.rng
    side = rng.choice([-1, 1])
    house = town.house_of_lot.get(lot.address)
    if house is not None:
        length = house.parts[0].half_width + 9 + rng.uniform(-1, 4)
        paving = CONCRETE if rng.random() < 0.6 else ASPHALT * 0.95
        drive = lot.frame.place(side * (lot.width / 2 - 2.4), length / 2 - 3.4)
        _rectangle(canvas, drive, length / 2, rng.uniform(1.4, 2.0), paving, across=True)
        if rng.random() < 0.6:
            path = lot.frame.place(-side * rng.uniform(0, 3), 3.0)
            _rectangle(canvas, path, 4.2, 0.55, CONCRETE * 0.96, across=True)
        if rng.random() < 0.35:
            patio = house.frame.place(rng.uniform(-3, 3), house.parts[0].half_width + 2)
            _rectangle(canvas, patio, rng.uniform(1.6, 3.4), rng.uniform(1.3, 2.2), CONCRETE * 0.9)
    if rng.random() < 0.45:
        _fence(canvas, lot, rng)
    if rng.random() < 0.3:
        bed = lot.frame.place(rng.uniform(-4, 4), rng.uniform(22, LOT_DEPTH - 3))
        _rectangle(canvas, bed, rng.uniform(1, 3), rng.uniform(0.8, 2), SOIL * 0.85)


def _fence(canvas: Canvas, lot: Lot, rng: np.random.Generator) -> None:
    colour = rgb(168, 142, 112) if rng.random() < 0.6 else rgb(205, 205, 200)
    depth = lot.depth - 15
    for frame, half, across in (
        (lot.frame.place(lot.width / 2, 15 + depth / 2), depth / 2, True),
        (lot.frame.place(0, lot.depth), lot.width / 2, False),
    ):
        _rectangle(canvas, frame, half, 0.1, colour, across=across, height=1.6)


def _rectangle(
    canvas: Canvas,
    frame: Frame,
    half_length: float,
    half_width: float,
    colour: Floats,
    *,
    across: bool = False,
    height: float = 0.0,
) -> None:
    """Paint a rectangle along the frame's u, or `across` along its v."""
    patch = canvas.patch(frame.x, frame.y, float(np.hypot(half_length, half_width)) + 0.5)
    if patch is None:
        return
    u, v = frame.local(patch.x, patch.y)
    u, v = (v, u) if across else (u, v)
    cover = fade(np.minimum(half_length - np.abs(u), half_width - np.abs(v)))
    patch.paint(colour * (1 + 0.06 * patch.noise)[..., None], cover)
    if height:
        patch.raise_to(np.float64(height), cover)


def _paint_car_park(canvas: Canvas, lot: Lot) -> None:
    middle = lot.frame.place(0, lot.depth / 2)
    _rectangle(canvas, middle, lot.width / 2, lot.depth / 2, ASPHALT * 0.92)
    for u in np.arange(-lot.width / 2 + 2, lot.width / 2 - 1, 2.7):
        line = lot.frame.place(float(u), 4.0)
        _rectangle(canvas, line, 2.4, 0.08, rgb(222, 220, 212), across=True)


def _paint_park(canvas: Canvas, streets: Streets, i: int, j: int) -> None:
    """A pond, paths, and a baseball field."""
    s = (streets.avenues[i] + streets.avenues[i + 1]) / 2
    t = (streets.streets[j] + streets.streets[j + 1]) / 2
    room = (streets.avenues[i + 1] - streets.avenues[i]) / 2 - SIDEWALK
    frame = streets.frame(float(s), float(t), facing=1)
    patch = canvas.patch(frame.x, frame.y, room + 20)
    if patch is None:
        return
    u, v = frame.local(patch.x, patch.y)
    inside = np.minimum(room - np.abs(u), LOT_DEPTH - 2 - np.abs(v))
    stripes = 1 + 0.05 * np.sign(np.sin(u * 1.1)) + 0.06 * patch.noise
    patch.paint(rgb(98, 122, 66) * stripes[..., None], fade(inside))
    patch.paint(rgb(196, 180, 148), fade(0.9 - np.abs(v - 9 * np.sin(u / 17))) * (inside > 0))
    _paint_diamond(patch, u - room * 0.45, v + 12)
    wobble = 2.2 * np.sin(3 * np.arctan2(v, u + room * 0.5)) + 0.4 * patch.noise
    pond = 12 + wobble - np.hypot(u + room * 0.5, (v - 8) * 1.4)
    patch.paint(rgb(128, 118, 92), fade(pond + 0.8))
    patch.paint(rgb(52, 72, 70) * (1 + 0.05 * patch.noise)[..., None], fade(pond))


def _paint_diamond(patch: Patch, u: Floats, v: Floats) -> None:
    radius = np.hypot(u, v)
    wedge = np.minimum(v - np.abs(u) + 1.5, 27 - radius)
    patch.paint(rgb(176, 136, 100) * (1 + 0.05 * patch.noise)[..., None], fade(wedge))
    grass = 9 - np.maximum(np.abs(u - v + 13), np.abs(u + v - 13)) * 1.0
    patch.paint(rgb(104, 128, 70), fade(grass))
    patch.paint(rgb(180, 142, 106), fade(1.6 - np.hypot(u, v - 12.5)))
