"""gui.common.background: a task says what it does, how it ended, and keeps nothing."""

from __future__ import annotations

import weakref

from object_classifier.core.errors import InputError
from object_classifier.core.feedback import refuse_cancelled
from object_classifier.core.texts import text
from object_classifier.gui.common.background import BackgroundTask


class Layer:
    """Stands for what belongs to the main thread."""


def ended(task: BackgroundTask, work, wait_until) -> list[BackgroundTask]:
    seen: list[BackgroundTask] = []
    task.ended.connect(seen.append)
    task.start(work)
    wait_until(lambda: seen)
    return seen


def test_what_was_warned_of_before_and_meanwhile_is_kept_and_said(wait_until):
    task, lines = BackgroundTask("Reading", in_silence=True), []
    task.said.connect(lines.append)
    task.pushWarning("The layer has no CRS.")

    ended(task, lambda feedback: feedback.pushWarning("One photo is missing."), wait_until)

    assert task.warnings == lines == ["The layer has no CRS.", "One photo is missing."]


def test_progress_without_words_leaves_the_last_words(wait_until):
    task, doing = BackgroundTask("Reading"), []
    task.doing.connect(doing.append)

    def work(feedback):
        feedback.setProgressText("Cutting")
        feedback.setProgressText("")

    ended(task, work, wait_until)

    assert doing == ["Cutting"]


def test_what_the_work_holds_is_let_go_before_the_window_is_told(wait_until):
    task, layer = BackgroundTask("Reading"), Layer()
    held = weakref.ref(layer)
    gone: list[bool] = []
    task.ended.connect(lambda _: gone.append(held() is None))
    work = [lambda _, layer=layer: None]
    del layer

    task.start(work.pop())
    wait_until(lambda: gone)

    assert gone == [True]


def test_a_problem_is_told_in_words_and_a_cancelled_task_has_none(wait_until):
    failing, cancelled = BackgroundTask("Reading"), BackgroundTask("Reading")

    def fail(_):
        raise InputError(text("No objects"), where="FEATURES", mend=text("Choose a layer."))

    def never_ends(feedback):
        feedback.setProgressText("begun")
        while True:
            refuse_cancelled(feedback)

    cancelled.doing.connect(lambda _: cancelled.cancel())
    ended(failing, fail, wait_until)
    ended(cancelled, never_ends, wait_until)

    assert isinstance(failing.problem, InputError) and "No objects" in failing.failure
    assert (cancelled.result, cancelled.problem, cancelled.failure) == (None, None, "")
