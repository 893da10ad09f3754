"""core.layers.fetching.replies: what QGIS says is heard, in the voice of each version."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from object_classifier.core.layers.fetching import replies
from object_classifier.core.layers.fetching.replies import Listener
from qgis.core import Qgis, QgsNetworkAccessManager, QgsRasterBlockFeedback
from qgis.PyQt.QtCore import QObject, pyqtSignal

WARNING = Qgis.MessageLevel.Warning


class LogOfQgis3(QObject):
    messageReceived = pyqtSignal([str, str, Qgis.MessageLevel], [bool])  # noqa: N815

    def say(self, message: str) -> None:
        self.messageReceived[str, str, Qgis.MessageLevel].emit(message, "WMS", WARNING)


class LogOfQgis4(LogOfQgis3):
    """Source: qgsmessagelog.cpp of QGIS 4.0: `emitMessage` emits the new signal and the bool."""

    messageReceivedWithFormat = pyqtSignal(str, str, Qgis.MessageLevel, int)  # noqa: N815

    def say(self, message: str) -> None:
        self.messageReceivedWithFormat.emit(message, "WMS", WARNING, 0)


@pytest.mark.parametrize("log", [LogOfQgis3, LogOfQgis4])
def test_what_the_message_log_says_is_heard_once(log, qgis_app, monkeypatch):
    voice = log()
    application = SimpleNamespace(messageLog=lambda: voice)
    monkeypatch.setattr(replies, "QgsApplication", application)

    with Listener(QgsNetworkAccessManager.instance()) as listener:
        with listener.during(QgsRasterBlockFeedback()) as heard:
            voice.say("a torn picture")
            problem = heard.problem(is_whole=True)
        voice.say("of another read")

    assert heard.log == ["WMS: a torn picture"]
    assert problem is not None and "a torn picture" in problem.what
