"""What the town is painted on: colour, height and tilt of every pixel; then the sun comes out.

Colours are sRGB, 0 to 1, as the eye would name them; light is added in linear units.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from .plan import Floats

PIXEL = 0.2
"""Metres."""


def rgb(red: float, green: float, blue: float) -> NDArray[np.float32]:
    """Return a colour given in 0 to 255."""
    return np.array([red, green, blue], np.float32) / np.float32(255)


def fade(distance: Floats) -> Floats:
    """Return how much of a pixel an edge covers, from the distance inside it in metres."""
    return np.clip(0.5 + distance / PIXEL, 0, 1)


def value_noise(
    rng: np.random.Generator, shape: tuple[int, int], cell: float
) -> NDArray[np.float32]:
    """Return smooth noise, -1 to 1, whose bumps are `cell` pixels wide."""
    rows, columns = (int(n / cell) + 2 for n in shape)
    grid = rng.uniform(-1, 1, (rows, columns)).astype(np.float32)
    for axis, n in enumerate(shape):
        at = np.arange(n) / cell
        low = at.astype(int)
        part = (at - low).astype(np.float32)
        part = part * part * (3 - 2 * part)
        part = part[:, None] if axis == 0 else part[None, :]
        grid = grid.take(low, axis) * (1 - part) + grid.take(low + 1, axis) * part
    return grid


@dataclass(frozen=True)
class Sun:
    """Where the sun stands, in radians, and what the air does to the picture."""

    azimuth: float
    elevation: float
    exposure: float
    haze: float
    grain: float

    @property
    def direction(self) -> NDArray[np.float64]:
        """Unit vector to the sun: x right, y down, z up."""
        flat = np.cos(self.elevation)
        return np.array(
            [flat * np.sin(self.azimuth), -flat * np.cos(self.azimuth), np.sin(self.elevation)]
        )

    @classmethod
    def random(cls, rng: np.random.Generator) -> Sun:
        """Return a late morning or an early afternoon."""
        return cls(
            azimuth=rng.uniform(2.1, 4.2),
            elevation=rng.uniform(0.72, 0.98),
            exposure=rng.uniform(0.95, 1.12),
            haze=rng.uniform(0.006, 0.018),
            grain=rng.uniform(1.2, 2.4),
        )


@dataclass(frozen=True)
class Patch:
    """A window of the canvas: views to paint on, and the coordinates of its pixels in metres."""

    x: Floats
    y: Floats
    albedo: NDArray[np.float32]
    height: NDArray[np.float32]
    shade: NDArray[np.float32]
    noise: NDArray[np.float32]  # (h, w): fine, -1 to 1

    def paint(self, colour: Floats, cover: Floats) -> None:
        """Lay a colour, one or one per pixel, over what is there."""
        self.albedo[...] += (colour - self.albedo) * cover[..., None]

    def raise_to(self, height: Floats, cover: Floats) -> None:
        """Set the height where `cover` says so."""
        self.height[...] += (height - self.height) * (cover > 0.5)

    def tilt(self, shade: Floats | float, cover: Floats) -> None:
        """Set how much of the sun the surface catches."""
        self.shade[...] += (shade - self.shade) * cover


class Canvas:
    """The picture before there is light."""

    def __init__(self, rng: np.random.Generator, pixels: int, sun: Sun) -> None:
        self.rng = rng
        self.pixels = pixels
        self.sun = sun
        self.albedo = np.zeros((pixels, pixels, 3), np.float32)
        self.height = np.zeros((pixels, pixels), np.float32)
        self.shade = np.full((pixels, pixels), sun.direction[2], np.float32)
        tile = value_noise(rng, (1024, 1024), 2.2) + value_noise(rng, (1024, 1024), 5.3)
        self._tile = 0.6 * tile + 0.3 * rng.standard_normal((1024, 1024)).astype(np.float32)

    def patch(self, x: float, y: float, radius: float) -> Patch | None:
        """Return the square window about a point, None when (all but) none of it is there."""
        left, right = self._range(x, radius)
        top, bottom = self._range(y, radius)
        if right - left < 3 or bottom - top < 3:
            return None
        here = np.s_[top:bottom, left:right]
        return Patch(
            ((np.arange(left, right) + 0.5) * PIXEL)[None, :],
            ((np.arange(top, bottom) + 0.5) * PIXEL)[:, None],
            self.albedo[here],
            self.height[here],
            self.shade[here],
            self.grain((bottom - top, right - left)),
        )

    def _range(self, middle: float, radius: float) -> tuple[int, int]:
        low, high = int((middle - radius) / PIXEL), int((middle + radius) / PIXEL) + 2
        return max(low, 0), min(high, self.pixels)

    def grain(self, shape: tuple[int, int]) -> NDArray[np.float32]:
        """Return fine noise, about -1 to 1."""
        rows, columns = ((np.arange(n) + self.rng.integers(1024)) & 1023 for n in shape)
        return self._tile[rows[:, None], columns[None, :]]

    def pattern(self, u: Floats, v: Floats) -> Floats:
        """Return smooth noise, about -1 to 1, at (u, v); one unit is a bump."""
        row = (u * 5.3).astype(int) + int(self.rng.integers(1024))
        column = (v * 5.3).astype(int) + int(self.rng.integers(1024))
        return self._tile[row & 1023, column & 1023]

    def sunlight(self, surface: Floats) -> Floats:
        """Return the cosine between the sun and a surface given by its heights in metres."""
        slope_y, slope_x = np.gradient(surface, PIXEL)
        x, y, z = self.sun.direction
        lit = (z - slope_x * x - slope_y * y) / np.sqrt(1 + slope_x**2 + slope_y**2)
        return np.clip(lit, 0.02, 1)

    def develop(self) -> NDArray[np.uint8]:
        """Return the picture: sun, sky, shadows, optics, sensor. Shape (3, rows, columns)."""
        shadow = self._shadow()
        sun = (1 - 0.94 * shadow) * self.shade / self.sun.direction[2]
        sky = self._open_sky()
        picture = np.empty((3, self.pixels, self.pixels), np.uint8)
        for band, (sun_light, sky_light) in enumerate(((1.0, 0.13), (0.97, 0.16), (0.9, 0.21))):
            light = self.albedo[..., band] ** np.float32(2.2)
            light *= sun_light * sun + sky_light * sky
            light = _blur(light * np.float32(0.86 * self.sun.exposure), 0.19)
            light += self.sun.haze * (0.8, 1.0, 1.35)[band]
            grey = np.clip(light, 0, 1) ** np.float32(1 / 2.2) * 255
            grey += self.sun.grain * self.rng.standard_normal(grey.shape, np.float32)
            picture[band] = np.clip(np.rint(grey), 1, 255)
        return picture

    def _shadow(self) -> NDArray[np.float32]:
        """Return how much of the sun is hidden, 0 to 1.

        The shadow's upper surface is grown by doubling: what shades within 2^k pixels, then twice
        as far.
        """
        x, y, _ = self.sun.direction
        length = np.hypot(x, y)
        top = self.height.copy()
        for k in range(7):
            step = (round(y / length * 2**k), round(x / length * 2**k))
            drop = np.hypot(*step) * PIXEL * np.tan(self.sun.elevation)
            here, there = _overlap(step, self.pixels)
            top[here] = np.maximum(top[here], top[there] - np.float32(drop))
        return _blur(np.clip((top - self.height) / 0.5, 0, 1), 0.2)

    def _open_sky(self) -> NDArray[np.float32]:
        """Return how much of the sky a pixel sees, judged by what stands around it."""
        cells = self.pixels // 8
        coarse = self.height[: cells * 8, : cells * 8].reshape(cells, 8, cells, 8).mean((1, 3))
        around = np.pad(_blur(_blur(coarse, 0.25), 0.25), ((0, 1), (0, 1)), mode="edge")
        full = around.repeat(8, 0).repeat(8, 1)[: self.pixels, : self.pixels]
        return np.clip(1 - 0.09 * (_blur(full, 0.25) - self.height), 0.45, 1.1)


def _blur(image: NDArray[np.float32], share: float) -> NDArray[np.float32]:
    """Give each of the two neighbours `share` of a pixel, along rows and columns."""
    for axis in (0, 1):
        padded = np.pad(image, [(1, 1) if a == axis else (0, 0) for a in (0, 1)], mode="edge")
        low = padded[:-2] if axis == 0 else padded[:, :-2]
        high = padded[2:] if axis == 0 else padded[:, 2:]
        image = np.float32(1 - 2 * share) * image + np.float32(share) * (low + high)
    return image


def _overlap(step: tuple[int, int], n: int) -> tuple[Any, Any]:
    """Return slices of the pixels that have a neighbour at `step`, and of those neighbours."""
    here = tuple(slice(max(-d, 0), n - max(d, 0)) for d in step)
    there = tuple(slice(max(d, 0), n - max(-d, 0)) for d in step)
    return here, there
