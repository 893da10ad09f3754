"""gui.preview: what its window shows, follows and ends; the chips are tested in tests/e2e."""

from __future__ import annotations

import threading
from typing import Any

import pytest
from dialogs import SAMPLE, AlgorithmDialog
from object_classifier.algorithms.classify.preview import ShownChip, ShownChips
from object_classifier.core.errors import Cancelled, InputError, RuntimeMissingError
from object_classifier.gui.preview import chip_preview
from object_classifier.gui.preview.chip_captions import caption, captions, headline, place
from object_classifier.gui.preview.chip_preview import PAGE, ChipPreview, PreviewRow
from qgis.core import QgsApplication, QgsCoordinateReferenceSystem
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QBuffer, QCoreApplication, QEvent, Qt
from qgis.PyQt.QtGui import QImage
from qgis.PyQt.QtTest import QTest

COUNT = 2 * PAGE + 3


def png(width: int, height: int) -> bytes:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(buffer.data())


FACTS = {
    "image_name": "ortho", "cell_size": [0.3, 0.3], "crs": "", "cut_columns": 30, "cut_rows": 20,
    "columns": 64, "rows": 64, "dtype": "uint8", "bands": [3, 1], "band_names": ["red", ""],
    "low": 0, "high": 250.4, "black": 0, "white": 255, "valid_share": 0.5,
}  # fmt: skip
RULES = {
    "width": 64, "height": 64, "crop_size_fixed": False, "blackens": True, "data_range": None,
    "size": [64, 64],
    "resize_method": "fastai", "fitted_to": None,
}  # fmt: skip


def chip(number: int, name: str = "ortho", status: str = "", **facts: Any) -> ShownChip:
    return ShownChip(
        number, name, status, {} if status else {**FACTS, "image_name": name, **facts}, png(6, 4)
    )


def page(*chips: ShownChip, count: int = COUNT, **changes: Any) -> ShownChips:
    from object_classifier.core.layers.subjects.subject import Slice

    settings = {"cuts_objects": True, "rules": RULES, "notes": (), **changes}
    return ShownChips(chips, Slice(0, PAGE), count, **settings)


class Cutter:
    """Stands for `prepare_preview` and `cut_preview`; remembers which parts were asked for."""

    def __init__(self) -> None:
        self.parts: list[Any] = []
        self.prepared: list[dict[str, Any]] = []
        self.problem: Exception | None = None
        self.answer = lambda part: page(*(chip(part.first + n) for n in range(1, PAGE + 1)))

    def prepare(self, parameters, definition, context, feedback):
        self.prepared.append(parameters)
        if self.problem is not None:
            raise self.problem
        feedback.pushWarning("The objects have no CRS.")
        return "inputs"

    def cut(self, inputs, part, feedback):
        self.parts.append(part)
        return self.answer(part)


@pytest.fixture
def cutter(monkeypatch) -> Cutter:
    cutter = Cutter()
    monkeypatch.setattr(chip_preview, "prepare_preview", cutter.prepare)
    monkeypatch.setattr(chip_preview, "cut_preview", cutter.cut)
    monkeypatch.setattr(chip_preview, "_PAUSE", 0)
    return cutter


@pytest.fixture
def dialog(create_wrappers, context, wait_until, cutter):
    """Return a dialog with the sample model in it, and its wrappers."""
    dialog = AlgorithmDialog()
    dialog.wrappers = create_wrappers(dialog)
    model = dialog.wrappers["MODEL"]
    model.widget.setParent(dialog)
    model.setParameterValue(str(SAMPLE), context)
    wait_until(lambda: not model.panel.is_reading())
    dialog.show()
    yield dialog
    if not sip.isdeleted(dialog):
        dialog.close()
        sip.delete(dialog)


@pytest.fixture
def open_preview(dialog, wait_until):
    """Return a function that opens the window with the button, and waits for its chips."""

    def open_preview() -> ChipPreview:
        row = dialog.findChild(PreviewRow)
        row.button.click()
        wait_until(lambda: not row.button.preview.is_working())
        return row.button.preview

    return open_preview


def words(window: ChipPreview) -> list[str]:
    return [window.chips.item(row).text() for row in range(window.chips.count())]


def let_go() -> None:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_the_button_opens_a_window_that_holds_nothing_up(open_preview, cutter):
    window = open_preview()

    assert not window.isModal() and window.isVisible()
    assert len(words(window)) == PAGE and words(window)[0].startswith(
        "No. 1\n30 × 20 pixels, seen as 64 × 64"
    )
    assert window.place.text() == f"1 to {PAGE} of {COUNT}"
    assert "CRS" in window.notes.text() and window.problem.isHidden()
    assert cutter.prepared[-1]["MODEL"] == str(SAMPLE)


def test_a_second_click_shows_the_same_window(open_preview, dialog):
    window = open_preview()

    dialog.findChild(PreviewRow).button.click()

    assert len(dialog.findChildren(ChipPreview)) == 1 and window.isVisible()


def test_pages_are_turned_as_far_as_there_are_objects(open_preview, cutter, wait_until):
    window = open_preview()
    assert not window.previous.isEnabled() and window.next.isEnabled()

    for _ in range(2):
        window.next.click()
        wait_until(lambda: not window.is_working())

    assert [part.first for part in cutter.parts] == [0, PAGE, 2 * PAGE]
    assert window.previous.isEnabled() and not window.next.isEnabled()


def test_other_values_cut_the_first_page_anew(open_preview, cutter, wait_until, dialog, context):
    window = open_preview()
    window.next.click()
    wait_until(lambda: not window.is_working())

    dialog.wrappers["MODEL_ARGUMENTS"].setParameterValue(["batch_size", "2"], context)

    wait_until(lambda: len(cutter.parts) == 3)
    assert cutter.parts[-1].first == 0
    assert cutter.prepared[-1]["MODEL_ARGUMENTS"] == ["batch_size", "2"]


@pytest.mark.parametrize("error", [InputError, RuntimeMissingError])
def test_a_problem_stands_in_the_window(open_preview, cutter, error):
    cutter.problem = error("There is <no> imagery", mend="Choose some")

    window = open_preview()

    assert "There is &lt;no&gt; imagery. Choose some." in window.problem.text()
    assert not words(window) and window.rules.isHidden() and not window.next.isEnabled()


def test_a_problem_of_the_cutting_stands_there_too_and_goes(open_preview, cutter, wait_until):
    works = cutter.answer

    def fail(part):
        raise InputError("The service stopped answering", mend="Check it")

    cutter.answer = fail
    window = open_preview()
    assert "The service stopped answering. Check it." in window.problem.text()

    cutter.answer = works
    window.cut()
    wait_until(lambda: not window.is_working())
    assert window.problem.isHidden() and len(words(window)) == PAGE


def test_coming_back_to_the_window_tries_again_what_failed(open_preview, cutter, wait_until):
    cutter.problem = RuntimeMissingError("There is no model environment", mend="Make one")
    window = open_preview()
    cutter.problem = None
    before = len(cutter.prepared)

    QCoreApplication.sendEvent(window, QEvent(QEvent.Type.WindowActivate))

    wait_until(lambda: not window.is_working())
    assert len(words(window)) == PAGE and len(cutter.prepared) == before + 1


def test_a_model_that_cannot_be_used_is_said(open_preview, dialog, context, wait_until, tmp_path):
    window = open_preview()

    dialog.wrappers["MODEL"].setParameterValue(str(tmp_path / "gone.emd"), context)

    wait_until(lambda: not window.problem.isHidden())
    assert "Choose a model that can be used." in window.problem.text()
    assert not dialog.findChild(PreviewRow).button.isEnabled()


@pytest.fixture
def endless(cutter):
    """Make the cutting last until it is cancelled."""
    begun, ended = threading.Event(), threading.Event()

    def cut(inputs, part, feedback):
        begun.set()
        while not feedback.isCanceled():
            threading.Event().wait(0.01)
        ended.set()
        raise Cancelled

    def start(monkeypatch, dialog, wait_until):
        monkeypatch.setattr(chip_preview, "cut_preview", cut)
        dialog.findChild(PreviewRow).button.click()
        wait_until(begun.is_set)
        return ended

    return start


@pytest.mark.parametrize("how", ["its frame's button", "Esc", "the dialog's", "deleted"])
def test_work_ends_with_the_window(endless, monkeypatch, dialog, wait_until, how):
    ended = endless(monkeypatch, dialog, wait_until)
    row = dialog.findChild(PreviewRow)

    if how == "its frame's button":
        row.button.preview.close()
    elif how == "Esc":
        QTest.keyClick(row.button.preview, Qt.Key.Key_Escape)
    elif how == "the dialog's":
        dialog.close()
    else:
        sip.delete(dialog)

    wait_until(ended.is_set)
    manager = QgsApplication.taskManager()
    wait_until(lambda: not manager.countActiveTasks())
    let_go()
    assert sip.isdeleted(row) or row.button.preview is None


def test_qgis_may_end_the_work_without_asking(endless, monkeypatch, dialog, wait_until):
    ended = endless(monkeypatch, dialog, wait_until)

    (task,) = QgsApplication.taskManager().activeTasks()

    assert task.canCancel() and task.flags() & task.Flag.CancelWithoutPrompt
    task.cancel()
    wait_until(ended.is_set)
    window = dialog.findChild(PreviewRow).button.preview
    wait_until(lambda: not window.is_working())
    assert "cancelled" in window.problem.text()


def test_any_page_is_one_step_away(open_preview, cutter, wait_until):
    window = open_preview()
    assert (window.pages.value(), window.pages.maximum()) == (1, 3)

    window.pages.setValue(3)
    wait_until(lambda: not window.is_working())

    assert cutter.parts[-1].first == 2 * PAGE and not window.next.isEnabled()
    window.previous.click()
    wait_until(lambda: not window.is_working())
    assert window.pages.value() == 2 and cutter.parts[-1].first == PAGE
    assert len(cutter.parts) == 3  # the box that follows asks for nothing


def test_the_window_fits_the_screen(open_preview):
    window = open_preview()

    assert window.frameSize().boundedTo(window.screen().availableSize()) == window.frameSize()


def yellow(chips, shown) -> set[tuple[int, int]]:
    """Return where the picture of a chip is yellow, in fractions of 4."""
    picture = chips._icon(shown).pixmap(200, 200).toImage()
    places = ((x, y) for x in range(picture.width()) for y in range(picture.height()))
    found = set()
    for x, y in places:
        color = picture.pixelColor(x, y)
        if color.alpha() and color.red() > 200 and color.green() > 200 and color.blue() < 90:
            found.add((4 * x // picture.width(), 4 * y // picture.height()))
    return found


def test_the_object_is_outlined_and_a_point_is_a_cross(open_preview):
    chips = open_preview().chips

    assert not yellow(chips, chip(1))
    upright = yellow(chips, chip(1, outline=[[[0.1, -1], [0.1, 2]]]))
    assert {column for column, _ in upright} == {0} and {row for _, row in upright} == {1, 2, 3}
    point = yellow(chips, chip(1, outline=[[[0.85, 0.85]]]))
    assert point == {(3, 3)}


def test_short_captions_leave_room_for_more_chips(open_preview):
    chips = open_preview().chips
    chips.show_page(page(chip(1), chip(2, status="The imagery cannot be read " * 6)))
    high = chips.gridSize().height()

    short = {"cut_columns": 64, "cut_rows": 64, "valid_share": 1.0}
    chips.show_page(page(chip(1, **short), chip(2, **short)))

    three_lines = 3 * chips.fontMetrics().lineSpacing()
    assert chips.iconSize().height() + three_lines <= chips.gridSize().height() < high


def test_what_a_chip_is_stands_below_it():
    assert caption(chip(7)).splitlines() == [
        "No. 7: ortho", "30 × 20 pixels, seen as 64 × 64", "Bands: 3 (red), 1",
        "Values: 0 to 250", "50 % of it is filled with 0",
    ]  # fmt: skip
    assert caption(chip(7, "", "It lies outside")) == "No. 7\nIt lies outside"
    assert "under 1 % of it" in caption(chip(1, valid_share=0.9999))
    assert "over 99 % of it" in caption(chip(1, valid_share=0.001))
    assert "filled" not in caption(chip(1, valid_share=1.0))
    assert "-0.00125 to 1.5" in caption(chip(1, low=-0.00125, high=1.5))
    assert caption(chip(1, cut_columns=64, cut_rows=64)).split("\n")[1] == "64 × 64 pixels"


def test_what_holds_for_all_chips_is_said_once():
    shown = page(chip(1), chip(2), chip(3, status="It lies outside"))

    assert headline(shown) == (
        "Chips cut to each object, at most 64 × 64 pixels. Squeezed to 64 × 64 pixels as fastai "
        "does. Black around the object. Imagery: ortho. Cell size: 0.3. Bands: 3 (red), 1."
    )
    alike = "30 × 20 pixels, seen as 64 × 64\nValues: 0 to 250\n50 % of it is filled with 0"
    assert captions(shown)[:2] == [f"No. {number}\n{alike}" for number in (1, 2)]


@pytest.mark.parametrize(
    ("crs", "size", "said"),
    [
        ("EPSG:32615", [0.2, 0.2], "0.2 m"),
        ("EPSG:2263", [1, 2], "1 × 2 ft"),
        ("EPSG:4326", [0.0000125, 0.0000125], "0.0000125°"),
    ],
)
def test_a_cell_size_has_its_unit(qgis_app, crs, size, said):
    wkt = QgsCoordinateReferenceSystem(crs).toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT2_2019)

    assert f"Cell size: {said}." in headline(page(chip(1, cell_size=size, crs=wkt)))


def test_numbers_are_written_as_the_reader_writes_them(qgis_app):
    before = qgis_app.translation()
    try:
        QgsApplication.setTranslation("de")
        shown = page(ShownChip(1234, facts={**FACTS, "low": -0.5, "high": 0.125}), count=56789)

        assert "0,3" in headline(shown)
        assert "1.234" in captions(shown)[0] and "-0,5 " in captions(shown)[0]
        assert "0,125" in captions(shown)[0] and "56.789" in place(shown)
    finally:
        QgsApplication.setTranslation(before)


def test_what_differs_is_said_of_each():
    shown = page(chip(1), chip(1, "other", bands=[1, 2], band_names=["", ""], cell_size=[1, 2]))

    assert "Imagery" not in headline(shown) and "Bands" not in headline(shown)
    assert captions(shown)[1].startswith(
        "No. 1: other\n30 × 20 pixels, seen as 64 × 64\nBands: 1, 2\n"
    )


def test_the_rules_are_said_as_they_are():
    fixed = {**RULES, "crop_size_fixed": True, "blackens": False}
    unresized = {**RULES, "size": None, "data_range": [-1.0, 1.0]}

    assert headline(page(rules=fixed)) == "Chips of 64 × 64 pixels around each object."
    assert headline(page(rules={**fixed, "size": [32, 48]})).endswith(
        "Squeezed to 48 × 32 pixels as fastai does."
    )
    assert headline(page(rules={**fixed, "fitted_to": [73, 73]})).endswith(
        "around each object. Resized to 73 × 73 pixels and cut to the middle."
    )
    assert "Not resized." in headline(page(rules=unresized))
    assert "Values stretched to -1 … 1." in headline(page(rules=unresized))
    assert headline(page(cuts_objects=False)) == (
        "Each image is one chip. Squeezed to 64 × 64 pixels as fastai does."
    )
    assert "2nd to its 98th percentile" in headline(page(chip(1, black=12)))


def test_the_place_is_said_also_where_the_number_is_unknown():
    assert place(page(chip(3), chip(4))) == f"3 to 4 of {COUNT}"
    assert place(page(chip(3), chip(4), count=-1)) == "3 to 4"
    assert place(page(count=0)) == ""
