"""A window that shows the first chips as the model would get them, before a run."""

from __future__ import annotations

from functools import partial
from html import escape
from typing import TYPE_CHECKING, Any, Callable, Iterable, Protocol, Sequence

from qgis.core import QgsProcessingContext, QgsProject
from qgis.PyQt.QtCore import QEvent, QObject, QPointF, QRect, QSize, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QBrush, QIcon, QImage, QPainter, QPainterPath, QPalette, QPen, QPixmap
from qgis.PyQt.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QListView,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from ...algorithms.classify.preview import cut_preview, prepare_preview
from ...algorithms.common.input_parameters import FEATURES
from ...algorithms.common.translation import shown, tr
from ...core.errors import PluginError
from ...core.layers.subjects.subject import Slice
from ..common.algorithm_windows import window_of
from ..common.background import BackgroundTask
from ..common.sentence_label import rich_label, set_text
from ..common.warning_text import warning_color, warning_html
from .chip_captions import caption, captions, headline, place

if TYPE_CHECKING:
    from ...algorithms.classify.preview import ShownChip, ShownChips
    from ...core.feedback import Feedback
    from ..model.panel import ModelPanel

    Cut = Callable[[Slice, Feedback], ShownChips]
    """Returns a page of chips; holds what the main thread read."""

PAGE = 12
"""Features or images that are looked at together."""

_SIDE = 192
"""Of a chip on the screen, pixels."""

_ABOVE = 8
"""Of a chip, pixels that keep it off the one above."""

_ARM = 6.0
"""Of the cross that marks a point, pixels."""

_CANVAS = QSize(_SIDE, _ABOVE + _SIDE)

_MOST_LINES = 6
"""Below a chip."""

_PAUSE = 700
"""Milliseconds without a change after which chips are cut anew."""


class ChipSource(Protocol):
    """What of a dialog's values the preview shows chips of.

    Attributes:
        title: of the window.
    """

    title: str

    @property
    def changed(self) -> Any:
        """Signal: the chips may be other ones now."""
        ...

    def parameters(self) -> dict[str, Any]:
        """Return the dialog's values by parameter name, unchecked."""
        ...

    def is_reading(self) -> bool:
        """Return whether something is being read without which no chip can be cut; then waits."""
        ...

    def lacking(self) -> str:
        """Return what has to be chosen before a chip can be cut; "": nothing."""
        ...

    def prepare(self, context: QgsProcessingContext, feedback: Feedback) -> Cut:
        """Read the dialog's values, in the main thread, and return what cuts chips.

        Raises:
            PluginError: something that the user can mend.
        """
        ...


class ModelChips(QObject):
    """Chips as the chosen model gets them."""

    changed = pyqtSignal()

    def __init__(self, panel: ModelPanel) -> None:
        super().__init__(panel)
        self.title = tr("Chips as the model gets them")
        self._panel = panel
        panel.parametersChanged.connect(self.changed)
        panel.modelRead.connect(self._tell)

    def parameters(self) -> dict[str, Any]:
        """Return the dialog's values."""
        return self._panel.parameters()

    def is_reading(self) -> bool:
        """Return whether the model is being read."""
        return self._panel.definition is None and self._panel.is_reading()

    def lacking(self) -> str:
        """Return that there is no model, where there is none."""
        return "" if self._panel.definition else tr("Choose a model that can be used.")

    def prepare(self, context: QgsProcessingContext, feedback: Feedback) -> Cut:
        """Read the dialog's values."""
        definition = self._panel.definition
        if definition is None:
            raise AssertionError("asked for what is lacking")
        return partial(
            cut_preview, prepare_preview(self.parameters(), definition, context, feedback)
        )

    def _tell(self, _: object) -> None:
        self.changed.emit()


class PreviewButton(QPushButton):
    """Opens the preview, once: a second click brings it to the front.

    Args:
        tool_tip: what the preview shows.
        make_source: makes what it shows chips of.

    Attributes:
        preview: the window; None while there is none.
    """

    def __init__(self, tool_tip: str, make_source: Callable[[], ChipSource]) -> None:
        super().__init__(tr("Preview chips…"))
        self.preview: ChipPreview | None = None
        self._make_source = make_source
        self.setToolTip(tool_tip)
        self.clicked.connect(self.open)

    def open(self) -> None:
        """Show the window, in front."""
        if self.preview is None:
            self.preview = ChipPreview(self._make_source(), window_of(self))
            self.preview.destroyed.connect(self._forget)
        self.preview.show()
        self.preview.raise_()
        self.preview.activateWindow()

    def _forget(self) -> None:
        self.preview = None


class PreviewRow(QWidget):
    """The button below a model that opens the preview."""

    def __init__(self, panel: ModelPanel) -> None:
        super().__init__(panel)
        self.button = PreviewButton(
            tr("Shows the first chips exactly as the model would get them"),
            lambda: ModelChips(panel),
        )
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.button)
        layout.addStretch(1)
        panel.modelChanged.connect(self._follow)
        self._follow(panel.definition)

    def _follow(self, definition: Any) -> None:
        self.button.setEnabled(definition is not None)


class ChipPreview(QDialog):
    """Shows chips page by page, and follows the dialog's values.

    It works in the background, holds nothing up, and ends its work when it is closed; it closes
    with the dialog.

    Attributes:
        chips: the pictures with their captions.
        page: what is shown; None while nothing is.
    """

    def __init__(self, source: ChipSource, dialog: QWidget) -> None:
        super().__init__(dialog)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(source.title)
        screen = self.screen().availableGeometry().size()
        self.resize(QSize(4 * (_SIDE + 40), 760).boundedTo(0.9 * screen))
        self.page: ShownChips | None = None
        self._source = source
        self._is_stuck = False
        self._first = 0
        self._cutting: BackgroundTask | None = None
        self._objects = source.parameters().get(FEATURES)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self.cut)
        self._make_widgets()
        source.changed.connect(self._cut_soon)
        dialog.installEventFilter(self)
        self._pause.start(0)

    def is_working(self) -> bool:
        """Return whether chips are being cut, or will be."""
        return self._pause.isActive() or self._cutting is not None

    def cut(self) -> None:
        """Cut the chips of this page anew, from the dialog's values as they are now."""
        self._pause.stop()
        self._stop()
        if self._source.is_reading():
            return  # it says when it has read it
        lacking = self._source.lacking()
        if lacking:
            self._show_problem(lacking)
            return
        before, self._objects = self._objects, self._source.parameters().get(FEATURES)
        if before and not self._objects:
            self._show_problem(
                tr("The layer of the objects was removed: choose objects, or refresh to see images")
            )
            return
        cutting = BackgroundTask(tr("Cutting the chips"), in_silence=True)
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        try:
            cut = self._source.prepare(context, cutting)
        except PluginError as error:
            self._show_problem(shown(error))
            return
        self._cutting = cutting
        # Methods, no lambdas: Qt lets go of them with the window.
        cutting.doing.connect(self.work.setFormat)
        cutting.progressChanged.connect(self._show_progress)
        cutting.ended.connect(self._take)
        self.work.setFormat(tr("Reading the objects"))
        self.work.setValue(0)
        self.work.show()
        cutting.start(partial(cut, Slice(self._first, PAGE)))

    def turn(self, pages: int) -> None:
        """Go this many pages on, or back."""
        self._first = max(self._first + pages * PAGE, 0)
        self.cut()

    def _jump(self, page: int) -> None:
        first = (page - 1) * PAGE
        if first != self._first:
            self._first = first
            self.cut()

    def done(self, result: int) -> None:
        """End the work; every way to close a dialog leads here."""
        self._pause.stop()
        self._stop()
        super().done(result)

    def event(self, event: QEvent) -> bool:
        """Try again when the user comes back, perhaps from mending what was wrong."""
        is_back = event.type() == QEvent.Type.WindowActivate
        if is_back and self._is_stuck and not self.is_working():
            self.cut()
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Close with the dialog, which is hidden when it is closed."""
        if event.type() == QEvent.Type.Hide and not event.spontaneous():
            self.close()
        return super().eventFilter(watched, event)

    def _make_widgets(self) -> None:
        self.rules = rich_label()
        self.notes = rich_label()
        self.problem = rich_label()
        self.chips = _ChipList(self)
        self.place = QLabel()
        self.work = QProgressBar()
        self.work.setRange(0, 100)
        self.work.hide()
        self.previous = QPushButton(tr("Previous"))
        self.next = QPushButton(tr("Next"))
        again = QPushButton(tr("Refresh"))
        close = QPushButton(tr("Close"))
        self.pages = QSpinBox()
        self.pages.setPrefix(tr("Page") + " ")
        self.pages.setAccessibleName(tr("Page"))
        self.pages.setMinimum(1)
        self.pages.setKeyboardTracking(False)  # or each digit of 66 would be a page
        self.pages.valueChanged.connect(self._jump)
        self.previous.clicked.connect(lambda: self.turn(-1))
        self.next.clicked.connect(lambda: self.turn(1))
        again.clicked.connect(self.cut)
        close.clicked.connect(self.close)
        below = QHBoxLayout()
        for widget in (self.previous, self.next, self.pages, self.place):
            below.addWidget(widget)
        below.addWidget(self.work, 1)
        below.addStretch()
        for button in (again, close):
            below.addWidget(button)
        for button in (self.previous, self.next, again, close):
            button.setAutoDefault(False)
        layout = QVBoxLayout(self)
        for widget in (self.rules, self.notes, self.problem):
            layout.addWidget(widget)
        layout.addWidget(self.chips, 1)
        layout.addLayout(below)
        self._turnable(None)

    def _cut_soon(self) -> None:
        self._first = 0
        self._stop()
        self._pause.start(_PAUSE)

    def _stop(self) -> None:
        """Cancel what is being cut; it ends by itself, within a second or so."""
        cutting, self._cutting = self._cutting, None
        if cutting is not None:
            cutting.doing.disconnect(self.work.setFormat)
            cutting.progressChanged.disconnect(self._show_progress)
            cutting.cancel()
        self.work.hide()

    def _show_progress(self, progress: float) -> None:
        self.work.setValue(int(progress))

    def _take(self, cutting: BackgroundTask) -> None:
        if cutting is not self._cutting:
            return  # another one has taken its place
        self._cutting = None
        self.work.hide()
        page: ShownChips | None = cutting.result
        if page is None:
            self._show_problem(cutting.failure or tr("No chips were cut: it was cancelled."))
            return
        self.page, self._is_stuck = page, False
        set_text(self.problem, "" if page.chips else escape(tr("There are no objects.")))
        set_text(self.rules, escape(headline(page)))
        notes = dict.fromkeys((*cutting.warnings, *page.notes))
        set_text(self.notes, "<br>".join(map(escape, notes)))
        self.chips.show_page(page)
        self._turnable(page)

    def _show_problem(self, sentence: str) -> None:
        self.page, self._is_stuck = None, True
        self.chips.clear()
        for label in (self.rules, self.notes):
            set_text(label, "")
        set_text(self.problem, warning_html(sentence, self.palette()))
        self._turnable(None)

    def _turnable(self, page: ShownChips | None) -> None:
        after = self._first + PAGE
        self.previous.setEnabled(self._first > 0)
        self.next.setEnabled(page is not None and (page.count < 0 or after < page.count))
        self.place.setText("" if page is None else place(page))
        self._show_number(page)

    def _show_number(self, page: ShownChips | None) -> None:
        """Show which of how many pages this is, to go to any; where nobody knows, it is hidden."""
        count = -1 if page is None else page.count
        self.pages.setVisible(count > PAGE)
        if count > PAGE:
            self.pages.setMaximum(-(-count // PAGE))
            self.pages.setSuffix(f" / {self.pages.maximum()}")
            self.pages.setValue(self._first // PAGE + 1)


class _ChipList(QListWidget):
    """Pictures with their captions, as many in a row as there is room for."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMovement(QListView.Movement.Static)
        self.setSelectionMode(QListWidget.SelectionMode.NoSelection)
        self.setWordWrap(True)
        self.setAccessibleName(tr("Chips as the model gets them"))
        self.setIconSize(_CANVAS)
        self._leave_room(_MOST_LINES)

    def show_page(self, page: ShownChips) -> None:
        """Show another page; a tooltip has all that is known of a chip."""
        self.clear()
        said = captions(page)
        self._leave_room(max(map(self._lines_of, said), default=_MOST_LINES))
        for chip, words in zip(page.chips, said):
            item = QListWidgetItem(self._icon(chip), words)
            item.setToolTip(caption(chip))
            item.setFlags(Qt.ItemFlag.ItemIsEnabled)
            item.setTextAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
            if chip.status:
                item.setForeground(warning_color(self.palette()))
            self.addItem(item)

    def _lines_of(self, words: str) -> int:
        """Return how many lines a caption takes, as far as there is room for them."""
        widths = map(self.fontMetrics().horizontalAdvance, words.split("\n"))
        return min(sum(1 + width // _SIDE for width in widths), _MOST_LINES)

    def _leave_room(self, lines: int) -> None:
        height = lines * self.fontMetrics().lineSpacing()
        self.setGridSize(_CANVAS + QSize(24, height + 12))

    def _icon(self, chip: ShownChip) -> QIcon:
        """Return a framed picture, or an empty frame."""
        canvas = QPixmap(_CANVAS)
        canvas.fill(Qt.GlobalColor.transparent)
        place = QRect(0, _ABOVE, _SIDE, _SIDE)
        painter = QPainter(canvas)
        if chip.picture:
            image = _enlarged(QImage.fromData(chip.picture, "PNG"))
            place = QRect((_SIDE - image.width()) // 2, 0, image.width(), image.height())
            place.moveBottom(canvas.height() - 1)
            painter.drawImage(place, image)
            _draw_outline(painter, chip.facts.get("outline", ()), place)
        painter.setPen(self.palette().color(QPalette.ColorRole.Mid))
        painter.drawRect(place.adjusted(0, 0, -1, -1))
        painter.end()
        return QIcon(canvas)


def _draw_outline(painter: QPainter, lines: Iterable[Sequence[Sequence[float]]], at: QRect) -> None:
    """Draw lines of fractions of a picture, a point as a cross, to be seen on dark and bright."""
    path = QPainterPath()
    for line in lines:
        places = [QPointF(at.x() + x * at.width(), at.y() + y * at.height()) for x, y in line]
        path.addPath(_cross(places[0]) if len(places) == 1 else _line(places))
    painter.save()
    painter.setClipRect(at)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for color, width in ((Qt.GlobalColor.black, 3.0), (Qt.GlobalColor.yellow, 1.2)):
        painter.strokePath(path, QPen(QBrush(color), width))
    painter.restore()


def _line(places: Sequence[QPointF]) -> QPainterPath:
    path = QPainterPath(places[0])
    for end in places[1:]:
        path.lineTo(end)
    return path


def _cross(middle: QPointF) -> QPainterPath:
    path = QPainterPath()
    for arm in (QPointF(_ARM, 0), QPointF(0, _ARM)):
        path.moveTo(middle - arm)
        path.lineTo(middle + arm)
    return path


def _enlarged(image: QImage) -> QImage:
    """Return a chip with a square for each pixel; a large one is made smaller."""
    how = (
        Qt.TransformationMode.FastTransformation
        if max(image.width(), image.height()) <= _SIDE
        else Qt.TransformationMode.SmoothTransformation
    )
    return image.scaled(_SIDE, _SIDE, Qt.AspectRatioMode.KeepAspectRatio, how)
