"""Where everything in the town stands, and what the storm did to it: plain values, no pixels.

Metres in the image's frame: x grows to the right, y grows downwards, the origin is the image's top
left corner. Street coordinates (s, t) run along the streets and across them; the bends of the
streets are the difference between the two (`Streets`).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.floating[Any]]

CLASSES = ("intact", "damaged", "destroyed")

SIDEWALK = 7.6
"""From the middle of a street to the lots, metres."""

LOT_DEPTH = 32.0


@dataclass(frozen=True)
class Frame:
    """A place and a direction; (u, v) are metres along the direction and to the right of it."""

    x: float
    y: float
    angle: float

    def local(self, x: Floats, y: Floats) -> tuple[Floats, Floats]:
        """Return (u, v) of points."""
        cos, sin = np.cos(self.angle), np.sin(self.angle)
        dx, dy = x - self.x, y - self.y
        return dx * cos + dy * sin, dy * cos - dx * sin

    def place(self, u: float, v: float, turn: float = 0.0) -> Frame:
        """Return the frame whose origin is at (u, v) of this one."""
        cos, sin = float(np.cos(self.angle)), float(np.sin(self.angle))
        return Frame(self.x + u * cos - v * sin, self.y + u * sin + v * cos, self.angle + turn)


@dataclass(frozen=True)
class RoofPart:
    """A rectangle of roof: half sizes along its own ridge and across it."""

    frame: Frame
    half_length: float
    half_width: float
    eaves: float
    slope: float
    kind: str  # "gable", "hip", "flat"


@dataclass(frozen=True)
class Building:
    """A building as it was, its class, and how hard it was hit (0...1)."""

    id: int
    address: str
    use: str  # "house", "shop"
    parts: tuple[RoofPart, ...]
    truth: str
    severity: float

    @property
    def frame(self) -> Frame:
        """Frame of the main part."""
        return self.parts[0].frame

    @property
    def radius(self) -> float:
        """Of a circle about the main part's middle that holds the building."""
        here = self.frame
        return max(
            float(np.hypot(p.frame.x - here.x, p.frame.y - here.y))
            + float(np.hypot(p.half_length, p.half_width))
            for p in self.parts
        )


@dataclass(frozen=True)
class Lot:
    """A plot; its frame lies on the pavement's edge, u along the street, v away from it."""

    frame: Frame
    width: float
    depth: float
    kind: str  # "house", "shop", "park"
    address: str = ""


class Streets:
    """A grid of streets, bent: image coordinates to street coordinates and back."""

    def __init__(self, rng: np.random.Generator, size: float) -> None:
        self.middle = size / 2
        self.angle = rng.uniform(-0.3, 0.3)
        self.phases = rng.uniform(0, 2 * np.pi, 3)
        self.bends = rng.uniform((14, 5, 12), (26, 9, 24))
        reach = size * 0.85
        self.avenues = self._lines(rng, reach, 135, 200)
        self.streets = self._lines(rng, reach, 2 * LOT_DEPTH + 15, 2 * LOT_DEPTH + 19)
        self.main_street = int(len(self.streets) * rng.uniform(0.35, 0.65))

    @staticmethod
    def _lines(rng: np.random.Generator, reach: float, low: float, high: float) -> Floats:
        gaps = rng.uniform(low, high, int(2 * reach / low) + 2)
        lines = np.cumsum(gaps) - reach - low
        return lines[lines < reach + high]

    def street_coordinates(self, x: Floats, y: Floats) -> tuple[Floats, Floats]:
        """Return (s, t) of points of the image."""
        cos, sin = np.cos(self.angle), np.sin(self.angle)
        dx, dy = x - self.middle, y - self.middle
        s, t = dx * cos + dy * sin, dy * cos - dx * sin
        (a, b, c), (p, q, r) = self.bends, self.phases
        bent_s = s + a * np.sin(t / 105 + p) + b * np.sin((s + t) / 55 + q)
        return bent_s, t + c * np.sin(s / 95 + r)

    def image_coordinates(self, s: float, t: float) -> tuple[float, float]:
        """Return the point of the image at (s, t)."""
        guess = np.array([self.middle, self.middle])
        cos, sin = np.cos(self.angle), np.sin(self.angle)
        for _ in range(40):
            now = self.street_coordinates(guess[0], guess[1])
            ds, dt = s - now[0], t - now[1]
            guess += 0.8 * np.array([ds * cos - dt * sin, ds * sin + dt * cos])
        return float(guess[0]), float(guess[1])

    def frame(self, s: float, t: float, *, facing: int) -> Frame:
        """Return the frame at (s, t) with v towards larger t (facing 1) or smaller t (-1)."""
        x0, y0 = self.image_coordinates(s - 2 * facing, t)
        x1, y1 = self.image_coordinates(s + 2 * facing, t)
        return Frame((x0 + x1) / 2, (y0 + y1) / 2, float(np.arctan2(y1 - y0, x1 - x0)))


@dataclass(frozen=True)
class Storm:
    """The tornado's track: a bent line through the town."""

    x: float
    y: float
    angle: float
    width: float
    phase: float

    def intensity(self, x: Floats, y: Floats) -> Floats:
        """Return how hard it hit, 0...1."""
        along, across = Frame(self.x, self.y, self.angle).local(x, y)
        across = across + 22 * np.sin(along / 110 + self.phase)
        width = self.width * (1 + 0.25 * np.sin(along / 73 + 2 * self.phase))
        return np.exp(-(np.abs(across / width) ** 2.2))


@dataclass(frozen=True)
class Town:
    """Everything that is painted."""

    size: float
    streets: Streets
    storm: Storm
    lots: tuple[Lot, ...]
    buildings: tuple[Building, ...]
    block_kinds: dict[tuple[int, int], str] = field(default_factory=dict)

    @cached_property
    def house_of_lot(self) -> dict[str, Building]:
        """Buildings by address."""
        return {building.address: building for building in self.buildings}


def plan_town(seed: int, size: float) -> Town:
    """Plan a town of `size` metres square."""
    rng = np.random.default_rng([seed, 1])
    streets = Streets(rng, size)
    storm = Storm(
        size * rng.uniform(0.4, 0.6),
        size * rng.uniform(0.4, 0.6),
        rng.uniform(-0.9, -0.35),
        rng.uniform(78, 92) * size / 819,
        rng.uniform(0, 6.28),
    )
    kinds = _block_kinds(rng, streets, size)
    lots = tuple(_lots(rng, streets, kinds, size))
    buildings = tuple(_buildings(rng, lots, storm))
    return Town(size, streets, storm, lots, buildings, kinds)


def _block_kinds(
    rng: np.random.Generator, streets: Streets, size: float
) -> dict[tuple[int, int], str]:
    kinds = {}
    inner = []
    for i in range(len(streets.avenues) - 1):
        for j in range(len(streets.streets) - 1):
            kinds[i, j] = "house"
            x, y = streets.image_coordinates(
                float(streets.avenues[i] + 70), float(streets.streets[j] + 35)
            )
            if 0.1 < x / size < 0.9 and 0.1 < y / size < 0.9:
                inner.append((i, j))
    shops = [block for block in inner if block[1] == streets.main_street]
    for block in shops[: int(rng.integers(1, 3))]:
        kinds[block] = "shop"
    others = [block for block in inner if kinds[block] == "house"]
    if others:
        kinds[others[int(rng.integers(len(others)))]] = "park"
    return kinds


def _lots(
    rng: np.random.Generator,
    streets: Streets,
    kinds: dict[tuple[int, int], str],
    size: float,
) -> list[Lot]:
    lots = []
    for (i, j), kind in kinds.items():
        begin, end = streets.avenues[i] + SIDEWALK, streets.avenues[i + 1] - SIDEWALK
        sides = (
            (streets.streets[j] + SIDEWALK, 1, j),
            (streets.streets[j + 1] - SIDEWALK, -1, j + 1),
        )
        for t, facing, street in sides:
            s, number = begin, 0
            while s < end - 9 and kind != "park":
                width = rng.uniform(36, 55) if kind == "shop" else rng.uniform(14.5, 20.5)
                width = width if end - s - width > 9 else end - s
                frame = streets.frame(s + width / 2, t, facing=facing)
                number += 2
                if _inside(frame, size, 45):
                    house = 100 * (i + 1) + number + (facing < 0)
                    address = f"{house} {STREET_NAMES[street % len(STREET_NAMES)]} Street"
                    lots.append(Lot(frame, width, LOT_DEPTH, kind, address))
                s += width
    return lots


def _inside(frame: Frame, size: float, margin: float) -> bool:
    low, high = -margin, size + margin
    return low < frame.x < high and low < frame.y < high


STREET_NAMES = (
    *("Elm", "Ash", "Maple", "Walnut", "Locust", "Cedar", "Sycamore", "Hickory"),
    *("Poplar", "Chestnut", "Linden", "Juniper", "Magnolia", "Willow", "Hawthorn", "Laurel"),
)


def _buildings(rng: np.random.Generator, lots: tuple[Lot, ...], storm: Storm) -> list[Building]:
    buildings: list[Building] = []
    for lot in lots:
        if lot.kind == "house" and rng.random() < 0.04:
            continue  # an empty lot
        parts = _shop_parts(rng, lot) if lot.kind == "shop" else _house_parts(rng, lot)
        frame = parts[0].frame
        hit = float(storm.intensity(np.float64(frame.x), np.float64(frame.y)))
        truth, severity = _fate(rng, hit + 0.09 * float(rng.standard_normal()), lot.kind)
        buildings.append(
            Building(len(buildings) + 1, lot.address, lot.kind, tuple(parts), truth, severity)
        )
    return buildings


def _fate(rng: np.random.Generator, hit: float, use: str) -> tuple[str, float]:
    """Return the class and the severity within it, 0...1."""
    if hit > 0.72 + 0.14 * (use == "shop"):
        return "destroyed", float(np.clip((hit - 0.72) / 0.28, 0.05, 1))
    if hit > 0.27 or (hit > 0.08 and rng.random() < 0.25) or rng.random() < 0.025:
        return "damaged", float(np.clip((hit - 0.1) / 0.55 + rng.normal(0, 0.12), 0.08, 1))
    return "intact", float(max(hit, 0))


def _house_parts(rng: np.random.Generator, lot: Lot) -> list[RoofPart]:
    room = lot.width / 2 - 1.5
    deep = rng.random() < 0.22
    half_length = min(room if not deep else 9.0, rng.uniform(5.2, 8.6))
    half_width = min(room if deep else 9.0, rng.uniform(3.7, 5.3))
    kind = str(rng.choice(["gable", "hip", "flat"], p=[0.5, 0.42, 0.08]))
    eaves = rng.uniform(2.7, 3.4) + 2.6 * (rng.random() < 0.2)
    slope = 0.0 if kind == "flat" else rng.uniform(0.3, 0.62)
    reach = half_length if deep else half_width
    v = rng.uniform(5.5, 8.5) + reach + 2.5
    slack = max(room - (half_width if deep else half_length), 0)
    frame = lot.frame.place(
        rng.uniform(-slack, slack), v, rng.normal(0, 0.03) + (np.pi / 2 if deep else 0)
    )
    main = RoofPart(frame, half_length, half_width, eaves, slope, kind)
    parts = [main]
    if rng.random() < 0.52:
        parts.append(_wing(rng, main))
    if rng.random() < 0.3:
        parts.append(_porch(rng, main))
    return parts


def _wing(rng: np.random.Generator, main: RoofPart) -> RoofPart:
    """A part at a right angle to the main one, at its end: an L."""
    half_width = min(rng.uniform(2.6, 3.6), main.half_width * 0.85)
    out = rng.uniform(1.6, 3.6)
    side, front = rng.choice([-1, 1]), rng.choice([-1, -1, 1])
    half_length = (main.half_width + out) / 2 + 0.8
    frame = main.frame.place(
        side * (main.half_length - half_width),
        front * (main.half_width + out - half_length),
        np.pi / 2,
    )
    return RoofPart(frame, half_length, half_width, main.eaves, main.slope, main.kind)


def _porch(rng: np.random.Generator, main: RoofPart) -> RoofPart:
    side = rng.choice([-1, 1])
    half_length, half_width = rng.uniform(1.6, 3.2), rng.uniform(1.1, 1.7)
    u = rng.uniform(-0.5, 0.5) * main.half_length
    frame = main.frame.place(u, side * (main.half_width + half_width - 0.3))
    return RoofPart(frame, half_length, half_width, main.eaves - 0.4, 0.04, "flat")


def _shop_parts(rng: np.random.Generator, lot: Lot) -> list[RoofPart]:
    half_length = lot.width / 2 - rng.uniform(2.0, 4.0)
    half_width = rng.uniform(6.0, 8.5)
    frame = lot.frame.place(0, lot.depth - half_width - 1.5)
    main = RoofPart(frame, half_length, half_width, rng.uniform(4.5, 7.5), 0.0, "flat")
    if rng.random() < 0.5:
        return [main]
    side = rng.choice([-1, 1])
    annex = frame.place(side * half_length * 0.55, -half_width - 2.2)
    return [main, RoofPart(annex, half_length * 0.4, 2.6, main.eaves - 1.2, 0.0, "flat")]
