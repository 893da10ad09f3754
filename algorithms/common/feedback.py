"""How far a run is and what it says, as QGIS's log and progress bar show it."""

from __future__ import annotations

import time
from typing import Callable

from qgis.core import QgsProcessingFeedback, QgsProcessingMultiStepFeedback

from ...core.redaction import without_secrets
from ...core.texts import Text
from .translation import shown

_SHORTEST_PAUSE, _LONGEST_PAUSE = 5.0, 60.0
"""Seconds between two lines of the log that say how far the same work is."""


class TranslatedFeedback(QgsProcessingMultiStepFeedback):
    """Passes on what is said; what `core` says arrives in the language of QGIS.

    QGIS's dialogs and `qgis_process` log each text of the progress. So one that only counts on, "40
    of 4,000 objects", is passed on now and then, and less and less often; the bar moves always.

    Args:
        feedback: where to.
        warnings: gets what was warned of.
        clock: seconds.
    """

    def __init__(
        self,
        feedback: QgsProcessingFeedback,
        warnings: list[str],
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(1, feedback)
        self._feedback = feedback
        self._warnings = warnings
        self._clock = clock
        self._counting = ""
        self._next_count = 0.0
        self._pause = 0.0

    def isCanceled(self) -> bool:
        return bool(self._feedback.isCanceled())

    def setProgressText(self, text: str) -> None:
        if text and not self._only_counts_on(text):  # "": progress without words
            self._feedback.setProgressText(_said(text))

    def _only_counts_on(self, sentence: str) -> bool:
        """Return whether a sentence is the last one with other numbers, said a little while ago."""
        now = self._clock()
        template = sentence.template if isinstance(sentence, Text) else sentence
        if template != self._counting:
            self._counting, self._pause = template, _SHORTEST_PAUSE
        elif now < self._next_count:
            return True
        else:
            self._pause = min(2 * self._pause, _LONGEST_PAUSE)
        self._next_count = now + self._pause
        return False

    def pushInfo(self, info: str) -> None:
        self._feedback.pushInfo(_said(info))

    def pushWarning(self, warning: str) -> None:
        said = _said(warning)
        self._warnings.append(said)
        self._feedback.pushWarning(said)


def _said(sentence: str) -> str:
    """Return what is shown; a plain string is translated already, or a program's own words."""
    return shown(sentence) if isinstance(sentence, Text) else str(without_secrets(sentence))
