from __future__ import annotations

import json
import re
import sqlite3
import sys
from collections import Counter
from contextlib import closing
from pathlib import Path

import pytest

np = pytest.importorskip("numpy")

SCRIPTS = Path(__file__).resolve().parents[2] / "scripts"
SAMPLE = SCRIPTS.parent / "sample"
SIZE_M = 160.0


@pytest.fixture(scope="module")
def town_modules():
    sys.path.insert(0, str(SCRIPTS))
    try:
        from town import canvas, paint, plan

        yield plan, paint, canvas
    finally:
        sys.path.remove(str(SCRIPTS))


def test_the_same_seed_paints_the_same_town(town_modules):
    plan, paint, _ = town_modules

    first = paint.paint_town(plan.plan_town(5, SIZE_M), 5)
    again = paint.paint_town(plan.plan_town(5, SIZE_M), 5)

    assert first.shape == (3, 800, 800)
    assert first.dtype == np.uint8
    assert np.array_equal(first, again)


def test_another_seed_plans_another_town(town_modules):
    plan, _, _ = town_modules

    places = [
        {(b.frame.x, b.frame.y) for b in plan.plan_town(seed, SIZE_M).buildings} for seed in (5, 6)
    ]

    assert all(places)
    assert not places[0] & places[1]


def test_every_class_is_there_and_the_storm_decides_which(town_modules):
    plan, _, _ = town_modules
    town = plan.plan_town(2026, 819.2)

    counts = Counter(b.truth for b in town.buildings)
    hit = {
        name: np.mean(
            [
                town.storm.intensity(np.float64(b.frame.x), np.float64(b.frame.y))
                for b in town.buildings
                if b.truth == name
            ]
        )
        for name in plan.CLASSES
    }

    assert len(town.buildings) > 800
    assert min(counts[name] for name in plan.CLASSES) > 80
    assert hit["intact"] < hit["damaged"] < hit["destroyed"]


def test_the_sample_that_is_shipped_is_a_town_that_the_model_has_not_seen(town_modules):
    plan, _, canvas = town_modules
    script = (SCRIPTS / "make_sample.py").read_text("utf-8")
    seed, pixels = (int(re.search(rf"^{name} = (\d+)", script, re.MULTILINE)[1])
                    for name in ("SEED", "PIXELS"))  # fmt: skip
    trained = json.loads((SAMPLE / "damage_sample.json").read_text("utf-8"))
    with closing(sqlite3.connect(f"file:{SAMPLE / 'footprints.gpkg'}?immutable=1", uri=True)) as it:
        shipped = dict(it.execute("SELECT id, truth FROM footprints WHERE truth IS NOT NULL"))

    planned = {
        each.id: each.truth for each in plan.plan_town(seed, pixels * canvas.PIXEL).buildings
    }

    assert seed not in {*trained["training_seeds"], trained["validation_seed"], 2026}
    assert len(shipped) > 400 and shipped.items() <= planned.items()


def test_going_to_street_coordinates_and_back_is_no_way(town_modules):
    plan, _, _ = town_modules
    streets = plan.plan_town(5, 819.2).streets

    for s, t in ((-300.0, 250.0), (0.0, 0.0), (120.5, -77.25)):
        x, y = streets.image_coordinates(s, t)
        assert streets.street_coordinates(x, y) == pytest.approx((s, t), abs=0.01)


def test_a_tall_thing_shades_the_side_away_from_the_sun(town_modules):
    _, _, canvas_module = town_modules
    sun = canvas_module.Sun(np.pi / 2, np.pi / 4, exposure=1.0, haze=0.0, grain=0.0)  # in the east
    canvas = canvas_module.Canvas(np.random.default_rng(0), 100, sun)
    canvas.albedo[:] = 0.5
    canvas.height[45:55, 45:55] = 4.0  # 20 pixels of shadow

    picture = canvas.develop()[0].astype(int)

    assert picture[50, 35] < picture[50, 65] - 40  # west of it, east of it
    assert abs(picture[50, 15] - picture[50, 85]) < 10  # beyond the shadow
