"""What a person sees of a review that goes on: the object, the answers, and how far it is."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Any, Callable

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from ...algorithms.common.translation import number, shown, tr
from ...core.errors import OutputError
from ...core.layers.review.queues import QueueKind
from ..common.sentence_label import unfocused_label
from ..common.warning_text import warning_html
from .classes_widget import ClassesWidget, ElidedButton
from .keys import Act
from .steps import NextSteps

if TYPE_CHECKING:
    from typing import Sequence

    from ...core.layers.review.classes import ReviewClass
    from ...core.layers.review.session import ReviewSession, ShownObject


def queue_name(kind: QueueKind) -> str:
    """Return what a queue is called."""
    return {
        QueueKind.SAMPLE: tr("Sample, the model's label hidden"),
        QueueKind.UNCERTAIN: tr("Least certain first"),
        QueueKind.SUSPECT: tr("Suspect labels"),
        QueueKind.RANDOM: tr("At random, the model's label hidden"),
    }[kind]


class ReviewPanel(QWidget):
    """Shows a session, and answers by mouse; keys arrive through `act` and `choose`.

    `paused`: the user wants to stop.
    """

    paused = pyqtSignal()

    def __init__(self, session: ReviewSession, classes: Sequence[ReviewClass]) -> None:
        super().__init__()
        self.session = session
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.classes = ClassesWidget(classes)
        self.classes.chosen.connect(self._answer)
        self._acts: dict[Act, Callable[[], None]] = {
            Act.UNSURE: session.unsure,
            Act.AGREE: session.agree,
            Act.BACK: session.back,
            Act.SKIP: session.skip,
        }
        self._make_labels()
        self._make_buttons()
        self._lay_out()
        session.changed.connect(self.refresh)
        session.said.connect(self.say)
        self.refresh()

    def choose(self, place: int) -> None:
        """Answer with the class of a key."""
        self.classes.choose(place)

    def act(self, act: Act) -> None:
        """Do what a key or a button stands for."""
        self._try(self._acts[act])

    def say(self, sentence: str) -> None:
        """Show a sentence that needs the user's eye, until the next answer."""
        self.problem.setText(warning_html(shown(sentence), self.palette()))
        self.problem.setVisible(bool(sentence))

    def refresh(self) -> None:
        """Show the session as it is."""
        session, here = self.session, self.session.shown
        progress = session.progress
        self.progress.setMaximum(max(progress.count, 1))
        self.progress.setValue(progress.answered)
        self.progress.setFormat(
            tr("{0} of {1}").format(number(progress.answered, 0), number(progress.count, 0))
        )
        self.heading.setText(f"<b>{escape(session.layer.name())}</b>")
        self.object.setText(self._of_object(here) if here is not None else self._of_end())
        self.classes.show_counts(session.rows.count_of, here.answer if here is not None else None)
        self.counts.setText(self._counts())
        self._enable(here)

    def _enable(self, here: ShownObject | None) -> None:
        session = self.session
        self.classes.setEnabled(here is not None)
        self.buttons[Act.AGREE].setEnabled(session.can_agree)
        self.buttons[Act.BACK].setEnabled(session.can_go_back)
        for act in (Act.UNSURE, Act.SKIP):
            self.buttons[act].setEnabled(here is not None)
        self.again.setVisible(here is None and session.progress.skipped > 0)
        self.save.setEnabled(session.edits.unsaved > 0)

    def _of_object(self, here: ShownObject) -> str:
        lines = [escape(tr("Object {0}").format(number(here.number, 0)))]
        if here.label is not None:
            lines.append(escape(tr("Its label:")) + f" <b>{escape(here.label)}</b>")
        if self.session.is_blind and self.session.class_field:
            lines.append(escape(tr("What the model says is hidden: look for yourself.")))
        elif here.predicted is not None:
            lines.append(escape(tr("The model says:")) + f" <b>{escape(_said_by_model(here))}</b>")
        elif self.session.class_field:
            lines.append(escape(tr("The model says nothing of it.")))
        if here.answer is not None:
            lines.append(escape(tr("Answered:")) + f" <b>{escape(here.answer)}</b>")
        elif here.is_unsure:
            lines.append(escape(tr("Answered: unsure")))
        return "<br>".join(lines)

    def _of_end(self) -> str:
        if not self.session.progress.count:
            return escape(tr("There are no objects in this queue."))
        return escape(tr("All objects of this queue have been looked at."))

    def _counts(self) -> str:
        rows, progress = self.session.rows, self.session.progress
        known = sum(rows.count_of(name) for name in rows.names)
        lines = [
            tr("Answers in the layer: {0}, unsure: {1}").format(
                number(known, 0), number(rows.unsure, 0)
            )
        ]
        if progress.skipped:
            lines.append(tr("Skipped: {0}").format(number(progress.skipped, 0)))
        if rows.unsaved:
            lines.append(
                tr("New objects that are not saved yet, and not asked about: {0}").format(
                    number(rows.unsaved, 0)
                )
            )
        agreement = self.session.agreement()
        if agreement is not None:
            share = number(100 * agreement.agreed / agreement.count, 1)
            lines.append(
                tr(
                    "Where it was hidden, the model said the same of {0} of {1} objects: {2} %."
                ).format(number(agreement.agreed, 0), number(agreement.count, 0), share)
            )
        return "<br>".join(map(escape, lines))

    def _answer(self, name: str) -> None:
        self._try(lambda: self.session.answer(name))
        self.setFocus()

    def _try(self, what: Callable[[], Any]) -> None:
        self.say("")
        try:
            what()
        except OutputError as error:
            self.say(str(error))

    def _make_labels(self) -> None:
        self.heading = unfocused_label()
        self.queue = unfocused_label()
        self.queue.setText(escape(queue_name(self.session.queue.kind)))
        self.progress = QProgressBar()
        self.object = unfocused_label()
        self.problem = unfocused_label()
        self.problem.hide()
        self.counts = unfocused_label()
        self.hint = unfocused_label()
        self.hint.setText(
            escape(tr("Keys work while the map or this panel has the focus: click one of them."))
        )

    def _make_buttons(self) -> None:
        words = {
            Act.AGREE: tr("Space  Agree"),
            Act.UNSURE: tr("0  Unsure"),
            Act.BACK: tr("Backspace  Back"),
            Act.SKIP: tr("S  Skip"),
        }
        self.buttons = {act: ElidedButton(said) for act, said in words.items()}
        for act, button in self.buttons.items():
            button.clicked.connect(self._actor(act))
        self.again = ElidedButton(tr("Look at what was skipped"))
        self.again.clicked.connect(lambda: self._try(self.session.again))
        self.save = ElidedButton(
            tr("Save"),
            hint=tr(
                "Saves the answers now, with all other changes of the layer; by themselves they "
                "are saved every ten answers and at a pause"
            ),
        )
        self.save.clicked.connect(lambda: self._try(self._save))
        self.pause = ElidedButton(
            tr("Pause"), hint=tr("Saves the answers; the review goes on where it stopped")
        )
        self.pause.clicked.connect(self.paused)

    def _save(self) -> None:
        self.session.save(with_others=True)

    def _actor(self, act: Act) -> Callable[[], None]:
        def do() -> None:
            self.act(act)
            self.setFocus()

        return do

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        for widget in (self.heading, self.queue, self.progress, self.object, self.classes):
            layout.addWidget(widget)
        grid = QGridLayout()
        grid.setSpacing(3)
        for place, act in enumerate((Act.AGREE, Act.UNSURE, Act.BACK, Act.SKIP)):
            grid.addWidget(self.buttons[act], place // 2, place % 2)
        layout.addLayout(grid)
        layout.addWidget(self.again)
        layout.addWidget(self.problem)
        layout.addWidget(self.counts)
        below = QHBoxLayout()
        below.addWidget(self.save)
        below.addWidget(self.pause)
        layout.addLayout(below)
        layout.addWidget(NextSteps(self.session))
        layout.addWidget(self.hint)
        layout.addStretch(1)


def _said_by_model(here: ShownObject) -> str:
    if here.confidence is None:
        return here.predicted or ""
    return tr("{0}, {1} %").format(here.predicted, number(100 * here.confidence, 0))
