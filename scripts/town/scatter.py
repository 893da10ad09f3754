"""What lies and stands about: trees, cars, sheds, pools, and the storm's debris."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from .canvas import PIXEL, Canvas, fade, rgb
from .plan import SIDEWALK, Building, Frame, Lot, Town

if TYPE_CHECKING:
    from .plan import Floats

CARS = (
    rgb(228, 228, 226),
    rgb(200, 202, 204),
    rgb(142, 144, 148),
    rgb(48, 50, 54),
    rgb(30, 30, 34),
    rgb(140, 40, 38),
    rgb(52, 74, 112),
    rgb(120, 108, 88),
)
PIECES = np.stack(
    [
        rgb(192, 162, 122),
        rgb(206, 182, 142),
        rgb(222, 220, 214),
        rgb(98, 98, 100),
        rgb(54, 51, 49),
        rgb(148, 128, 104),
        rgb(206, 150, 150),
        rgb(210, 192, 120),
        rgb(146, 84, 68),
        rgb(196, 200, 204),
        rgb(78, 100, 138),
    ]
)
MUD = rgb(126, 112, 94)
PIECE_SHARES = np.array([20, 14, 12, 15, 12, 16, 1, 1, 4, 4, 1]) / 100


def paint_yards(canvas: Canvas, town: Town) -> None:
    """Sheds, pools, trampolines, cars in driveways and at the kerb."""
    for lot in town.lots:
        hit = _hit(town, lot.frame)
        if lot.kind == "shop":
            _cars_in_rows(canvas, lot)
            continue
        _backyard(canvas, lot, hit)
        for u, v, turn in _parked(canvas.rng, lot):
            place = lot.frame.place(u, v, turn)
            if hit > 0.45:  # thrown about
                place = place.place(*canvas.rng.normal(0, 2.5, 2), canvas.rng.uniform(-1.5, 1.5))
            _car(canvas, place, crushed=hit > 0.6)


def _hit(town: Town, frame: Frame) -> float:
    return float(town.storm.intensity(np.float64(frame.x), np.float64(frame.y)))


def _parked(rng: np.random.Generator, lot: Lot) -> list[tuple[float, float, float]]:
    cars = []
    if rng.random() < 0.5:
        side = rng.choice([-1, 1])
        cars.append((side * (lot.width / 2 - 2.4), rng.uniform(1.5, 5), np.pi / 2))
    if rng.random() < 0.35:
        cars.append((rng.uniform(-0.4, 0.4) * lot.width, -SIDEWALK + 3.2, 0.0))
    return cars


def _cars_in_rows(canvas: Canvas, lot: Lot) -> None:
    for u in np.arange(-lot.width / 2 + 3.35, lot.width / 2 - 2, 2.7):
        if canvas.rng.random() < 0.5:
            _car(canvas, lot.frame.place(float(u), 4.0, np.pi / 2 + canvas.rng.normal(0, 0.03)))


def _car(canvas: Canvas, frame: Frame, *, crushed: bool = False) -> None:
    rng = canvas.rng
    patch = canvas.patch(frame.x, frame.y, 3.4)
    if patch is None:
        return
    u, v = frame.local(patch.x, patch.y)
    length, width = rng.uniform(2.1, 2.7), rng.uniform(0.86, 1.0)
    body = 0.45 - np.hypot(
        np.maximum(np.abs(u) - length + 0.45, 0), np.maximum(np.abs(v) - width + 0.45, 0)
    )
    cover = fade(body)
    colour = CARS[int(rng.integers(len(CARS)))] * rng.uniform(0.9, 1.05)
    patch.paint(colour, cover)
    glass = (
        fade(0.28 - np.abs(u - 0.75))
        + fade(0.22 - np.abs(u + 1.25))
        + fade(0.1 - np.abs(np.abs(v) - width + 0.16)) * (np.abs(u + 0.2) < 1.0)
    )
    patch.paint(rgb(38, 44, 50), np.clip(glass, 0, 1) * fade(width - 0.12 - np.abs(v)) * cover)
    if crushed:
        patch.paint(rgb(120, 104, 88), 0.5 * cover * (patch.noise > 0.1))
    patch.raise_to(np.where(np.abs(u + 0.2) < 1.3, 1.45, 0.95), cover)


def _backyard(canvas: Canvas, lot: Lot, hit: float) -> None:
    rng = canvas.rng
    back = lot.frame.place(
        rng.uniform(-0.3, 0.3) * lot.width, lot.depth - rng.uniform(2.6, 4.5), rng.normal(0, 0.1)
    )
    dice = rng.random()
    if dice < 0.22 and hit < 0.7:
        _shed(canvas, back, rng)
    elif dice < 0.30 and lot.width > 14:
        _pool(canvas, back, rng, hit)
    elif dice < 0.36 and hit < 0.4:
        _disc(canvas, back, 1.9, rgb(46, 52, 60), 0.9)


def _shed(canvas: Canvas, frame: Frame, rng: np.random.Generator) -> None:
    patch = canvas.patch(frame.x, frame.y, 4)
    if patch is None:
        return
    u, v = frame.local(patch.x, patch.y)
    a, b = rng.uniform(1.4, 2.4), rng.uniform(1.1, 1.7)
    cover = fade(np.minimum(a - np.abs(u), b - np.abs(v)))
    surface = 2.1 + 0.45 * (b - np.abs(v))
    tone = (rgb(150, 148, 144), rgb(118, 98, 82), rgb(196, 198, 198))[int(rng.integers(3))]
    patch.paint(tone * (1 + 0.06 * patch.noise)[..., None], cover)
    patch.tilt(canvas.sunlight(surface), cover)
    patch.raise_to(surface, cover)


def _pool(canvas: Canvas, frame: Frame, rng: np.random.Generator, hit: float) -> None:
    patch = canvas.patch(frame.x, frame.y, 7)
    if patch is None:
        return
    u, v = frame.local(patch.x, patch.y)
    a, b, r = rng.uniform(2.6, 4.2), rng.uniform(1.5, 2.2), 0.9
    water = r - np.hypot(np.maximum(np.abs(u) - a + r, 0), np.maximum(np.abs(v) - b + r, 0))
    if rng.random() < 0.4:  # above ground, round
        water = a * 0.85 - np.hypot(u, v)
    tone = rgb(82, 176, 192) if hit < 0.5 else rgb(104, 128, 108)
    patch.paint(rgb(204, 199, 190), fade(water + 0.7))
    patch.paint(tone * (1 + 0.05 * patch.noise)[..., None], fade(water))


def _disc(canvas: Canvas, frame: Frame, radius: float, colour: Floats, height: float) -> None:
    patch = canvas.patch(frame.x, frame.y, radius + 0.5)
    if patch is None:
        return
    cover = fade(radius - np.hypot(*frame.local(patch.x, patch.y)))
    patch.paint(colour, cover)
    patch.raise_to(np.float64(height), cover)


# --- trees ----------------------------------------------------------------------------------


def paint_trees(canvas: Canvas, town: Town) -> None:
    """Street and garden trees; near the track they are stripped, or lie."""
    rng = canvas.rng
    for x, y, radius in _tree_places(rng, town):
        hit = float(town.storm.intensity(np.float64(x), np.float64(y)))
        if hit + rng.normal(0, 0.14) > 0.6:
            if rng.random() < 0.75:
                _fallen(canvas, x, y, radius, town.storm.angle)
            continue
        thin = hit + rng.normal(0, 0.1) > 0.38
        _crown(canvas, x, y, radius * (0.75 if thin else 1.0), bare=thin)


def _tree_places(rng: np.random.Generator, town: Town) -> list[tuple[float, float, float]]:
    places = []
    for lot in town.lots:
        if lot.kind == "shop":
            continue
        house = town.house_of_lot.get(lot.address)
        for _ in range(int(rng.poisson(3.6))):
            behind = rng.random() < 0.7
            v = rng.uniform(20, lot.depth + 0.5) if behind else rng.uniform(0, 5)
            spot = lot.frame.place(rng.uniform(-0.5, 0.5) * lot.width, v)
            radius = float(np.clip(rng.lognormal(1.05, 0.38), 1.1, 6.2))
            if house is None or _gap(house, spot) > radius * rng.uniform(0.55, 1.0):
                places.append((spot.x, spot.y, radius))
    places += [
        p
        for block, kind in town.block_kinds.items()
        if kind == "park"
        for p in _park_trees(rng, town, block)
    ]
    return places


def _gap(house: Building, spot: Frame) -> float:
    """Distance from a point to the house's walls, metres."""
    gaps = []
    for part in house.parts:
        u, v = part.frame.local(np.float64(spot.x), np.float64(spot.y))
        gaps.append(max(abs(float(u)) - part.half_length, abs(float(v)) - part.half_width))
    return min(gaps)


def _park_trees(
    rng: np.random.Generator, town: Town, block: tuple[int, int]
) -> list[tuple[float, float, float]]:
    s0, s1 = town.streets.avenues[block[0]], town.streets.avenues[block[0] + 1]
    t0, t1 = town.streets.streets[block[1]], town.streets.streets[block[1] + 1]
    trees = []
    for _ in range(60):
        s, t = rng.uniform(s0 + 12, s1 - 12), rng.uniform(t0 + 11, t1 - 11)
        if min(t - t0, t1 - t) < 22 or s < s0 + 0.25 * (s1 - s0):
            x, y = town.streets.image_coordinates(float(s), float(t))
            trees.append((x, y, rng.uniform(2.2, 5.5)))
    return trees


def _crown(canvas: Canvas, x: float, y: float, radius: float, *, bare: bool) -> None:
    rng = canvas.rng
    patch = canvas.patch(x, y, radius + 0.8)
    if patch is None:
        return
    top = np.zeros((patch.y.size, patch.x.size))
    trunk = rng.uniform(1.5, 3) + radius * 0.5
    for _ in range(int(5 + 2.5 * radius)):
        out, way = radius * 0.68 * np.sqrt(rng.random()), rng.uniform(0, 2 * np.pi)
        size = radius * rng.uniform(0.28, 0.5)
        square = (patch.x - x - out * np.cos(way)) ** 2 + (patch.y - y - out * np.sin(way)) ** 2
        bump = np.sqrt(np.maximum(size**2 - square, 0))
        dome = trunk + 0.8 * radius * (1 - (out / radius) ** 2)
        top = np.maximum(top, np.where(bump > 0, dome + bump, 0))
    cover = fade(np.where(top > 0, 0.2, -0.2)) * (patch.noise > (0.12 if bare else -0.75))
    green = rng.uniform(0, 1)
    colour = rgb(62, 84, 44) * (1 - green) + rgb(92, 108, 56) * green
    if bare:
        colour = colour * 0.4 + rgb(118, 106, 88) * 0.6
    colour = colour * rng.uniform(0.85, 1.15)
    leaves = 1 + 0.28 * patch.noise + 0.05 * (top - trunk)
    patch.paint(np.clip(colour * leaves[..., None], 0.02, 1), cover)
    rough = np.where(top > 0, top, trunk) + 0.22 * patch.noise
    patch.tilt(0.35 * canvas.sun.direction[2] + 0.65 * canvas.sunlight(rough), cover)
    patch.raise_to(np.maximum(top, patch.height), cover)


def _fallen(canvas: Canvas, x: float, y: float, radius: float, wind: float) -> None:
    """A trunk with its branches, thrown along the wind."""
    rng = canvas.rng
    frame = Frame(x, y, wind + rng.normal(0, 0.5))
    patch = canvas.patch(x, y, radius * 2 + 1)
    if patch is None:
        return
    u, v = frame.local(patch.x, patch.y)
    wood = np.minimum(0.24 - np.abs(v), radius * 1.1 - np.abs(u))
    for _ in range(5):
        start, lean = rng.uniform(0, radius), rng.choice([-1, 1]) * rng.uniform(0.4, 1.0)
        du = u - start
        branch = np.minimum(
            0.14 - np.abs(v - lean * du) / np.hypot(1, lean), np.minimum(du, 1.6 - du)
        )
        wood = np.maximum(wood, branch)
    crown = radius * 0.8 - np.hypot(u - radius, v * 1.3)
    leaves = fade(crown) * (patch.noise > 0.25)
    patch.paint(rgb(92, 92, 58) * (1 + 0.3 * patch.noise)[..., None], 0.8 * leaves)
    patch.raise_to(np.float64(0.9), leaves)
    patch.paint(rgb(116, 96, 76), fade(wood))
    patch.raise_to(np.float64(0.5), fade(wood))
    roots = fade(1.1 - np.hypot(u + radius * 1.1, v))
    patch.paint(rgb(104, 78, 58) * (1 + 0.2 * patch.noise)[..., None], roots)


# --- debris ---------------------------------------------------------------------------------


def paint_debris(canvas: Canvas, town: Town) -> None:
    """Thousands of planks and panels: on the heaps, and strewn along the track."""
    heaps = [_heap_pieces(canvas.rng, b) for b in town.buildings if b.truth != "intact"]
    strewn = _strewn(canvas.rng, town)
    _paint_pieces(canvas, np.concatenate([*heaps, strewn]) if heaps else strewn)


def _heap_pieces(rng: np.random.Generator, building: Building) -> Floats:
    """Pieces of one house: x, y, half length, half width, angle, colour, height."""
    ruined = building.truth == "destroyed"
    area = sum(4 * p.half_length * p.half_width for p in building.parts)
    n = int(area * (rng.uniform(0.5, 2.2) if ruined else 0.12 * building.severity))
    spread = 1.05 if ruined else 1.6
    u, v = rng.normal(0, 0.62 * spread, (2, n))
    main = building.parts[0]
    cos, sin = np.cos(main.frame.angle), np.sin(main.frame.angle)
    u, v = u * main.half_length, v * main.half_width
    if not ruined:  # beside the house, seldom on it
        keep = (np.abs(u) > main.half_length) | (np.abs(v) > main.half_width)
        u, v = u[keep], v[keep]
    x, y = main.frame.x + u * cos - v * sin, main.frame.y + u * sin + v * cos
    return _pieces(rng, x, y, base=0.7 if ruined else 0.1)


def _strewn(rng: np.random.Generator, town: Town) -> Floats:
    x, y = rng.uniform(0, town.size, (2, int(0.13 * town.size**2)))
    clumps = 0.5 + 0.5 * np.sin(x / 7.3 + 3 * np.sin(y / 11)) * np.sin(y / 6.1 + 2 * np.sin(x / 9))
    keep = rng.random(x.size) < 0.8 * town.storm.intensity(x, y) ** 2.6 * clumps
    return _pieces(rng, x[keep], y[keep], base=0.1)


def _pieces(rng: np.random.Generator, x: Floats, y: Floats, *, base: float) -> Floats:
    n = x.size
    plank = rng.random(n) < 0.5
    length = np.clip(rng.lognormal(-0.45, 0.55, n), 0.2, 1.6)
    width = np.where(plank, rng.uniform(0.08, 0.17, n), length * rng.uniform(0.35, 1.0, n))
    kind = rng.choice(len(PIECES), n, p=PIECE_SHARES)
    angle, height = rng.uniform(0, np.pi, n), base + rng.uniform(0.05, 0.7, n)
    return np.stack([x, y, length, width, angle, kind, height], 1)


def _paint_pieces(canvas: Canvas, pieces: Floats) -> None:
    """Paint all pieces at once; of those on the same pixel the last one is on top."""
    reach = 9
    offsets = np.arange(-reach, reach + 1)
    albedo, flat_height = canvas.albedo.reshape(-1, 3), canvas.height.reshape(-1)
    for chunk in np.array_split(pieces, max(len(pieces) // 4000, 1)):
        column = (chunk[:, 0] / PIXEL).astype(int)[:, None, None] + offsets[None, None, :]
        row = (chunk[:, 1] / PIXEL).astype(int)[:, None, None] + offsets[None, :, None]
        dx = (column + 0.5) * PIXEL - chunk[:, 0, None, None]
        dy = (row + 0.5) * PIXEL - chunk[:, 1, None, None]
        cos, sin = np.cos(chunk[:, 4])[:, None, None], np.sin(chunk[:, 4])[:, None, None]
        along, across = np.abs(dx * cos + dy * sin), np.abs(dy * cos - dx * sin)
        on = (along < chunk[:, 2, None, None]) & (across < chunk[:, 3, None, None])
        on &= (row >= 0) & (row < canvas.pixels) & (column >= 0) & (column < canvas.pixels)
        which, j, i = np.nonzero(on)
        index = row[which, j, 0] * canvas.pixels + column[which, 0, i]
        tone = 0.8 * PIECES[chunk[:, 5].astype(int)] + 0.2 * MUD
        tone *= canvas.rng.uniform(0.72, 1.08, (len(chunk), 1))
        albedo[index] = 0.85 * tone[which] + 0.15 * albedo[index]
        flat_height[index] = np.maximum(flat_height[index], chunk[which, 6])
