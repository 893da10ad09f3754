"""Roofs, whole and torn, and what is left where there is none."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from .canvas import Canvas, Patch, fade, rgb
from .plan import Building, Frame, RoofPart

if TYPE_CHECKING:
    from .plan import Floats

SHINGLES = (
    rgb(84, 84, 88),
    rgb(128, 126, 123),
    rgb(158, 156, 151),
    rgb(112, 92, 77),
    rgb(156, 136, 110),
    rgb(128, 88, 74),
    rgb(142, 134, 122),
    rgb(98, 100, 104),
    rgb(118, 112, 100),
)
METALS = (rgb(188, 192, 195), rgb(72, 104, 138), rgb(96, 116, 100), rgb(150, 72, 62))
MEMBRANES = (rgb(214, 213, 208), rgb(186, 183, 176), rgb(160, 152, 142), rgb(104, 102, 102))
WOOD = rgb(182, 152, 112)
FELT = rgb(62, 60, 62)
DARK = rgb(34, 30, 28)
TARPS = (rgb(46, 92, 176), rgb(40, 82, 160), rgb(58, 108, 186), rgb(166, 172, 170), rgb(70, 84, 66))
SLAB = rgb(178, 172, 162)


class Roof:
    """A building's roof on its patch: heights, which part is on top, and distances."""

    def __init__(self, canvas: Canvas, patch: Patch, building: Building) -> None:
        self.canvas = canvas
        self.rng = canvas.rng
        self.patch = patch
        self.u, self.v = building.frame.local(patch.x, patch.y)
        self.inside = np.full(self.u.shape, -np.inf)
        self.surface = np.full(self.u.shape, -np.inf)
        self.along = self.u.copy()
        self.down = self.v.copy()
        self.ridge = np.full(self.u.shape, np.inf)
        for part in building.parts:
            self._add(part)
        self.cover = fade(self.inside)

    def _add(self, part: RoofPart) -> None:
        u, v = part.frame.local(self.patch.x, self.patch.y)
        edge_u, edge_v = part.half_length - np.abs(u), part.half_width - np.abs(v)
        inside = np.minimum(edge_u, edge_v)
        rise = edge_v if part.kind != "hip" else inside
        height = part.eaves + part.slope * np.maximum(rise, -0.5)
        top = (inside > -0.3) & (height > self.surface)
        self.surface = np.where(top, height, self.surface)
        hip_face = top & (part.kind == "hip") & (edge_u < edge_v)
        self.along = np.where(top, np.where(hip_face, v, u), self.along)
        self.down = np.where(top, np.where(hip_face, u, v), self.down)
        ridge = np.abs(v) if part.kind != "hip" else _hip_ridge(part, u, v, edge_u, edge_v)
        self.ridge = np.where(top, ridge if part.slope > 0.1 else np.inf, self.ridge)
        self.inside = np.maximum(self.inside, inside)

    def commit(self, colour: Floats, surface: Floats, cover: Floats) -> None:
        """Put the roof on the canvas."""
        filled = np.where(np.isfinite(surface), surface, 0)
        outside = ~np.isfinite(surface)
        if outside.any() and not outside.all():
            filled = np.where(outside, np.median(surface[~outside]), surface)
        self.patch.paint(colour, cover)
        self.patch.tilt(self.canvas.sunlight(filled), cover)
        self.patch.raise_to(filled, cover)


def _hip_ridge(part: RoofPart, u: Floats, v: Floats, edge_u: Floats, edge_v: Floats) -> Floats:
    hips = np.abs(edge_u - edge_v) * 0.7
    ridge = np.where(np.abs(u) < part.half_length - part.half_width, np.abs(v), np.inf)
    return np.minimum(hips, ridge)


def paint_building(canvas: Canvas, building: Building) -> None:
    """Paint a building as the storm left it."""
    patch = canvas.patch(building.frame.x, building.frame.y, building.radius + 4)
    if patch is None:
        return
    roof = Roof(canvas, patch, building)
    if building.truth == "destroyed":
        _paint_ruin(roof, building)
        return
    colour = _roof_colour(roof, building)
    surface = roof.surface.copy()
    flat = building.parts[0].slope == 0
    if flat:
        surface = _furnish_flat(roof, colour, surface)
    else:
        surface = _furnish_pitched(roof, building, colour, surface)
    cover = roof.cover
    if building.truth == "damaged":
        surface, cover = _damage(roof, building, colour, surface)
    roof.commit(colour, surface, cover)


def _roof_colour(roof: Roof, building: Building) -> Floats:
    rng = roof.rng
    flat, metal = building.parts[0].slope == 0, rng.random() < 0.09
    palette = MEMBRANES if flat else METALS if metal else SHINGLES
    base = palette[int(rng.integers(len(palette)))] * rng.uniform(0.9, 1.1)
    colour = np.empty((*roof.u.shape, 3), np.float32)
    colour[:] = base * (1 + rng.normal(0, 0.02, 3))
    streaks = roof.canvas.pattern(roof.along / 0.5, roof.down / 2.5)
    blotches = roof.canvas.pattern(roof.along / 3.5, roof.down / 3.5)
    texture = 1 + 0.055 * roof.patch.noise + 0.035 * streaks + 0.045 * blotches
    if metal and not flat:
        texture = texture + 0.09 * np.cos(roof.along * (2 * np.pi / 0.62)) - 0.03 * roof.patch.noise
    if not flat:
        texture = texture + 0.16 * fade(0.13 - roof.ridge) * rng.choice([-0.7, 1, 1])
        texture = texture - 0.10 * fade(0.22 - roof.inside)
    colour *= texture[..., None]
    if rng.random() < 0.2:  # a stain, or moss on the shaded side
        stain = np.clip(roof.canvas.pattern(roof.u / 2.5, roof.v / 2.5) - 0.25, 0, 1)
        _mix(colour, rgb(70, 74, 56), 0.5 * stain)
    if rng.random() < 0.10:  # a repair in newer shingles
        _box(colour, roof, _spot(roof, building.parts[0]), rng.uniform(1, 2.6, 2), base * 0.82)
    return colour


def _mix(colour: Floats, other: Floats, cover: Floats) -> None:
    colour += (other - colour) * np.asarray(cover, np.float32)[..., None]


def _spot(roof: Roof, part: RoofPart, reach: float = 0.75) -> tuple[float, float]:
    """A point on the main part, in the building's frame."""
    u = roof.rng.uniform(-reach, reach) * part.half_length
    return u, roof.rng.uniform(-reach, reach) * part.half_width


def _box(
    colour: Floats, roof: Roof, at: tuple[float, float], half: Floats, paint: Floats
) -> Floats:
    """Paint a rectangle that lies with the building; return its cover."""
    edges = np.minimum(half[0] - np.abs(roof.u - at[0]), half[1] - np.abs(roof.v - at[1]))
    cover = fade(np.minimum(edges, roof.inside))
    _mix(colour, paint, cover)
    return cover


def _furnish_flat(roof: Roof, colour: Floats, surface: Floats) -> Floats:
    """Parapet, air conditioners, roof lights, seams."""
    rng = roof.rng
    parapet = fade(0.35 - roof.inside)
    _mix(colour, colour * 0.84 + 0.08, 0.8 * parapet)
    surface = surface + 0.5 * (roof.inside < 0.35)
    seams = fade(0.07 - np.abs((roof.u % 3.1) - 1.5))
    _mix(colour, colour * 0.9, 0.7 * seams)
    reach = float(np.nanmax(np.where(roof.inside > 0, np.abs(roof.u), 0)))
    for _ in range(int(rng.poisson(0.35 * reach))):
        at = (rng.uniform(-0.8, 0.8) * reach, rng.uniform(-4, 4))
        half = rng.uniform(0.4, 1.3, 2)
        box = _box(colour, roof, at, half, rgb(196, 198, 198) * rng.uniform(0.7, 1.08))
        surface = surface + 1.1 * (box > 0.5)
    return surface


def _furnish_pitched(roof: Roof, building: Building, colour: Floats, surface: Floats) -> Floats:
    """Vents, a chimney, sometimes a roof light or solar panels."""
    rng, main = roof.rng, building.parts[0]
    for _ in range(int(rng.integers(1, 5))):
        paint = rgb(206, 206, 204) if rng.random() < 0.5 else rgb(52, 50, 50)
        _box(colour, roof, _spot(roof, main), rng.uniform(0.1, 0.26, 2), paint)
    if rng.random() < 0.3:
        chimney = _box(colour, roof, _spot(roof, main), rng.uniform(0.35, 0.6, 2), rgb(140, 86, 70))
        surface = surface + 1.0 * (chimney > 0.5)
    if rng.random() < 0.12:
        _box(colour, roof, _spot(roof, main), np.array([0.5, 0.4]), rgb(92, 112, 128))
    if rng.random() < 0.09:
        _solar(roof, main, colour)
    return surface


def _solar(roof: Roof, main: RoofPart, colour: Floats) -> None:
    side = roof.rng.choice([-1, 1]) * main.half_width * 0.5
    half = np.array([main.half_length * 0.5, min(1.65, main.half_width * 0.36)])
    panel = _box(colour, roof, (0.0, side), half, rgb(38, 46, 70))
    grid = fade(0.05 - np.abs(roof.u % 1.0 - 0.5)) + fade(0.05 - np.abs(roof.v % 1.65 - 0.8))
    _mix(colour, rgb(120, 126, 138), 0.6 * panel * np.clip(grid, 0, 1))


# --- damage ---------------------------------------------------------------------------------


def _damage(
    roof: Roof, building: Building, colour: Floats, surface: Floats
) -> tuple[Floats, Floats]:
    """Tear the roof; return its surface and its cover."""
    rng, severity = roof.rng, building.severity
    cover = roof.cover
    windward = rng.uniform(0, 2 * np.pi)
    bias = (roof.u * np.cos(windward) + roof.v * np.sin(windward)) / building.radius
    done = 0
    if rng.random() < 0.75:
        _strip_shingles(roof, colour, bias, severity)
        done += 1
    if rng.random() < 0.12 + 0.6 * severity:
        surface = _holes(roof, colour, surface, bias, severity)
        done += 1
    if rng.random() < 0.5 * severity:
        surface, cover = _collapse(roof, colour, surface, bias, severity)
        done += 1
    if done == 0 or rng.random() < 0.3:
        _tarp(roof, building.parts[0], colour, severity)
    return surface, cover


def _strip_shingles(roof: Roof, colour: Floats, bias: Floats, severity: float) -> None:
    noise = roof.canvas.pattern(roof.along / 2.4, roof.down / 3.4)
    noise = noise + 0.5 * roof.canvas.pattern(roof.along / 0.9, roof.down / 1.3)
    torn = noise * 0.7 + 0.7 * bias
    inside = roof.inside > 0
    share = 0.05 + 0.45 * severity * roof.rng.uniform(0.6, 1.3)
    level = np.quantile(torn[inside], 1 - min(share, 0.75)) if inside.any() else 0
    felt = FELT if roof.rng.random() < 0.4 else WOOD * 0.92
    _mix(colour, felt * (1 + 0.1 * roof.patch.noise)[..., None], fade((torn - level) * 1.5))
    sheets = fade(0.06 - np.abs(roof.along % 2.4 - 1.2)) + fade(
        0.06 - np.abs((roof.down + 0.3) % 1.2 - 0.6)
    )
    board = (
        WOOD
        * (1 + 0.09 * roof.patch.noise)[..., None]
        * (1 - 0.3 * np.clip(sheets, 0, 1))[..., None]
    )
    _mix(colour, board, fade((torn - level - 0.22) * 1.5))


def _holes(roof: Roof, colour: Floats, surface: Floats, bias: Floats, severity: float) -> Floats:
    noise = roof.canvas.pattern(roof.u / 3.0, roof.v / 3.0) + 0.45 * bias
    noise = noise + 0.3 * roof.canvas.pattern(roof.u / 0.8, roof.v / 0.8)
    inside = roof.inside > 0.3
    if not inside.any():
        return surface
    level = np.quantile(noise[inside], 1 - (0.03 + 0.22 * severity))
    hole = fade((noise - level) * 1.6) * inside
    rafters = fade(0.07 - np.abs(roof.along % 0.61 - 0.3)) * fade(1.1 - (noise - level) * 1.6)
    inner = DARK * (1 + 0.5 * np.abs(roof.patch.noise))[..., None]
    inner = inner + (WOOD * 0.95 - inner) * rafters[..., None]
    _mix(colour, inner, hole)
    return surface - 2.2 * ((hole > 0.5) & (rafters < 0.5))


def _collapse(
    roof: Roof, colour: Floats, surface: Floats, bias: Floats, severity: float
) -> tuple[Floats, Floats]:
    """One end of the building is gone."""
    ragged = bias + 0.2 * roof.canvas.pattern(roof.u / 1.6, roof.v / 1.6)
    inside = roof.inside > 0
    level = np.quantile(ragged[inside], 1 - (0.1 + 0.3 * severity)) if inside.any() else 9
    gone = fade((ragged - level) * 3)
    heap, height = _rubble(roof)
    _mix(colour, heap, gone)
    return np.where(gone > 0.5, height, surface), roof.cover


def _tarp(roof: Roof, main: RoofPart, colour: Floats, severity: float) -> None:
    rng = roof.rng
    at = _spot(roof, main, 0.45)
    half = rng.uniform(0.25, 0.45 + 0.3 * severity, 2) * (main.half_length, main.half_width)
    turn = Frame(at[0], at[1], rng.normal(0, 0.06))
    u, v = turn.local(roof.u, roof.v)
    loose = 0.12 * np.sin(u * 3) * np.sin(v * 2)
    edges = np.minimum(half[0] - np.abs(u), half[1] - np.abs(v)) + loose
    wrinkles = 1 + 0.12 * roof.canvas.pattern(u / 0.7, v / 2.2) + 0.04 * roof.patch.noise
    paint = TARPS[int(rng.choice(len(TARPS), p=[0.3, 0.25, 0.2, 0.15, 0.1]))]
    cover = fade(np.minimum(edges, roof.inside))
    _mix(colour, paint * wrinkles[..., None], cover)
    battens = fade(0.06 - np.abs(u % 1.8 - 0.9)) * cover
    _mix(colour, WOOD * 1.15, 0.75 * battens)


# --- ruins ----------------------------------------------------------------------------------


def _rubble(roof: Roof) -> tuple[Floats, Floats]:
    """Colour and height of a heap of what was a house, before the larger pieces lie on it."""
    pattern = roof.canvas.pattern
    coarse = pattern(roof.u / 1.4, roof.v / 1.4)
    rough = pattern(roof.u / 0.45, roof.v / 0.7)
    colour = np.empty((*roof.u.shape, 3), np.float32)
    colour[:] = rgb(132, 117, 100)
    _mix(colour, rgb(178, 160, 134), np.clip(rough, 0, 1))
    _mix(colour, rgb(76, 70, 66), np.clip(-coarse - 0.1, 0, 1))
    _mix(colour, rgb(206, 202, 196), np.clip(pattern(roof.u / 0.6, roof.v / 0.6) - 0.65, 0, 1))
    colour *= (1 + 0.1 * roof.patch.noise)[..., None]
    return colour, np.clip(0.5 + 0.55 * coarse + 0.35 * rough, 0, 3)


def _paint_ruin(roof: Roof, building: Building) -> None:
    kind = roof.rng.choice(4, p=[0.46, 0.16, 0.22, 0.16])
    (_heap, _slab, _rooms, _slumped)[kind](roof, building)


def _spread(roof: Roof, out: float) -> Floats:
    """Cover of the footprint grown by a ragged `out` metres."""
    ragged = roof.canvas.pattern(roof.u / 2.2, roof.v / 2.2)
    return fade((roof.inside + out + 1.3 * ragged) * 0.6)


def _heap(roof: Roof, _building: Building) -> None:
    colour, height = _rubble(roof)
    cover = _spread(roof, roof.rng.uniform(0.2, 1.8))
    mound = np.clip((roof.inside + 1.5) / 3, 0, 1) * roof.rng.uniform(0.8, 1.8)
    roof.commit(colour, height * mound, cover)


def _slab(roof: Roof, building: Building) -> None:
    """Swept clean to the foundation."""
    rng = roof.rng
    base = SLAB if rng.random() < 0.7 else rgb(128, 112, 96)
    colour = np.empty((*roof.u.shape, 3), np.float32)
    colour[:] = base * rng.uniform(0.88, 1.06)
    for _ in range(3):  # floors of rooms
        tone = (rgb(168, 148, 124), rgb(142, 138, 134), rgb(190, 184, 172))[int(rng.integers(3))]
        _box(colour, roof, _spot(roof, building.parts[0]), rng.uniform(1, 3.4, 2), tone)
    dirt = np.clip(roof.canvas.pattern(roof.u / 2, roof.v / 2), 0, 1)
    _mix(colour, rgb(126, 108, 88), 0.6 * dirt)
    colour *= (1 + 0.05 * roof.patch.noise)[..., None]
    roof.commit(colour, np.full(roof.u.shape, 0.3), roof.cover)
    heap, height = _rubble(roof)
    some = fade((roof.canvas.pattern(roof.u / 2.6, roof.v / 2.6) - 0.45) * 2) * _spread(roof, 1.5)
    roof.commit(heap, height * 0.7, some)


def _rooms(roof: Roof, building: Building) -> None:
    """The walls stand, the roof is gone."""
    rng, main = roof.rng, building.parts[0]
    floor, height = _rubble(roof)
    floor *= 0.9
    walls = np.abs(roof.inside - 0.15)
    for _ in range(int(rng.integers(2, 5))):
        u, v = _spot(roof, main)
        walls = np.minimum(
            walls, np.abs(roof.u - u) + 9 * (roof.v < v if rng.random() < 0.5 else 0)
        )
        walls = np.minimum(
            walls, np.abs(roof.v - v) + 9 * (roof.u < u if rng.random() < 0.5 else 0)
        )
    standing = roof.canvas.pattern(roof.u / 3, roof.v / 3) > rng.uniform(-0.7, -0.1)
    wall = fade(0.16 - walls) * standing * (roof.inside > -0.1)
    _mix(floor, rgb(208, 202, 192), wall)
    roof.commit(
        floor, np.where(wall > 0.4, 2.4, height * 0.5), np.maximum(_spread(roof, 0.1), wall)
    )


def _slumped(roof: Roof, building: Building) -> None:
    """Pieces of the roof lie askew on the heap."""
    _heap(roof, building)
    rng = roof.rng
    colour = _roof_colour(roof, building)
    surface = np.full(roof.u.shape, 1.0)
    cover = np.zeros(roof.u.shape)
    for _ in range(int(rng.integers(2, 5))):
        at = _spot(roof, building.parts[0], 1.0)
        u, v = Frame(at[0], at[1], rng.uniform(-0.7, 0.7)).local(roof.u, roof.v)
        half = rng.uniform(1.2, 3.4, 2)
        ragged = 0.35 * roof.canvas.pattern(u / 0.9, v / 0.9)
        piece = fade(np.minimum(half[0] - np.abs(u), half[1] - np.abs(v)) + ragged)
        surface = np.where(piece > 0.5, 1.2 + rng.uniform(-0.3, 0.3) * u, surface)
        cover = np.maximum(cover, piece)
    roof.commit(colour, surface, cover)
