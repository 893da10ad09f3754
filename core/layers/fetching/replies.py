"""What a QGIS provider meets on the network while it reads.

A rendered service whose request fails gives a transparent picture, and nothing says why. Four
voices together do:

- the network manager of the reading thread: every answer, its status and its type. Providers pass
  over some: ArcGIS tiles that fail, requests that took too long, a web page for a picture, in QGIS
  3.22 all that a server refuses;
- that of the main thread, which repeats what is asked in threads of QGIS's own: tiles of WMTS and
  XYZ in newer QGIS. It says of no answer for whom it was: where a picture has holes, a failure
  while it was read is taken for its own;
- QGIS's message log, from within the call: exceptions, torn pictures. After 100 failures of a
  service it falls silent for the rest of the session;
- the feedback of the read: errors of ArcGIS as JSON.
"""

from __future__ import annotations

import re
import threading
from contextlib import contextmanager
from enum import IntEnum
from typing import TYPE_CHECKING, Any, Iterator, NamedTuple

from qgis.core import Qgis, QgsApplication, QgsNetworkAccessManager, QgsNetworkReplyContent
from qgis.PyQt.QtCore import QCoreApplication, QEventLoop, QObject, Qt, QUrl, pyqtSignal
from qgis.PyQt.QtNetwork import QNetworkReply, QNetworkRequest

from ...texts import joined, text

if TYPE_CHECKING:
    from qgis.core import QgsRasterBlockFeedback

SHOWN_LETTERS = 300
"""Of a message, which may quote a whole web page."""

PATIENCE_S = 5.0
"""For the main thread to hand on what it has heard."""

_GONE = {404, 410}
_NO_LOGIN = {401, 407}
_REFUSED = {400, 403}
_LEVELS = (Qgis.MessageLevel.Warning, Qgis.MessageLevel.Critical)
_ADDRESS = re.compile(r"https?://[^\s)\]]+")


class ProblemKind(IntEnum):
    """What is to be done about a problem, the worst first."""

    NO_LOGIN = 1
    """Nothing more is asked: accounts are locked after a few wrong passwords."""
    REFUSED = 2
    """The service says no, and will say it again."""
    FAILED = 3
    """It may work the next time."""
    ABSENT = 4
    """The service has nothing here."""


class Problem(NamedTuple):
    """Why there are no pixels."""

    what: str
    kind: ProblemKind = ProblemKind.FAILED


class LastReplies:
    """The last answer from each address: QGIS asks again where one fails."""

    def __init__(self) -> None:
        self.problems: dict[str, Problem] = {}

    def take(self, answer: QgsNetworkReplyContent) -> None:
        """Take an answer."""
        address = answer.request().url().toString()
        self.problems.pop(address, None)
        problem = _problem_of(answer)
        if problem is not None:
            self.problems[address] = problem


class Listener:
    """Hears what is said while threads read. Use it in a `with`.

    Args:
        network: the network manager of the main thread.
    """

    def __init__(self, network: QgsNetworkAccessManager) -> None:
        self._network = network
        self._lock = threading.Lock()
        self._reads: dict[int, Heard] = {}
        self._fence = _Fence()

    def __enter__(self) -> Listener:
        directly = Qt.ConnectionType.DirectConnection
        self._log().connect(self._hear_log, directly)
        self._network.finished[QgsNetworkReplyContent].connect(self._hear_elsewhere, directly)
        return self

    def __exit__(self, *exc_info: object) -> None:
        self._log().disconnect(self._hear_log)
        self._network.finished[QgsNetworkReplyContent].disconnect(self._hear_elsewhere)

    @contextmanager
    def during(self, feedback: QgsRasterBlockFeedback) -> Iterator[Heard]:
        """Yield what is said until the end of the block, in this thread."""
        heard = Heard(self, feedback)
        with self._lock:
            self._reads[threading.get_ident()] = heard
        QEventLoop()  # makes a dispatcher: without one, in a thread of Python, no request times out
        finished = QgsNetworkAccessManager.instance().finished[QgsNetworkReplyContent]
        finished.connect(heard.own.take, Qt.ConnectionType.DirectConnection)
        try:
            yield heard
        finally:
            finished.disconnect(heard.own.take)
            with self._lock:
                del self._reads[threading.get_ident()]

    def settle(self) -> None:
        """Wait until the main thread has handed on all that it was told so far."""
        self._fence.wait()

    def forget(self, addresses: set[str]) -> None:
        """Remove answers from the cache of QGIS, which keeps a web page for a tile for a day."""
        cache = self._network.cache()
        for address in addresses if cache is not None else ():
            cache.remove(QUrl(address))

    @staticmethod
    def _log() -> Any:
        """Return the signal of QGIS's message log. QGIS 4 emits the old one no more."""
        log = QgsApplication.messageLog()
        if hasattr(log, "messageReceivedWithFormat"):
            return log.messageReceivedWithFormat
        return log.messageReceived[str, str, Qgis.MessageLevel]

    def _hear_log(self, message: str, tag: str, level: Qgis.MessageLevel, *_: object) -> None:
        """Take a message of QGIS's log; it comes in the thread that logs it."""
        heard = self._reads.get(threading.get_ident())
        if heard is not None and level in _LEVELS:
            heard.log.append(f"{tag}: {message}")

    def _hear_elsewhere(self, answer: QgsNetworkReplyContent) -> None:
        with self._lock:
            for heard in self._reads.values():
                heard.elsewhere.take(answer)


class Heard:
    """What was said during one read.

    Attributes:
        log: what QGIS's message log said.
        own: answers to requests of the thread itself.
        elsewhere: answers to requests of other threads meanwhile.
    """

    def __init__(self, listener: Listener, feedback: QgsRasterBlockFeedback) -> None:
        self.log: list[str] = []
        self.own = LastReplies()
        self.elsewhere = LastReplies()
        self._listener = listener
        self._feedback = feedback
        self._errors_before = len(feedback.errors())

    def problem(self, *, is_whole: bool) -> Problem | None:
        """Return the worst that befell the read, or None; ask before its block ends.

        Args:
            is_whole: there is a pixel everywhere, so that nothing can be missing.
        """
        messages = [*self.log, *self._feedback.errors()[self._errors_before :]]
        answers = self.own.problems
        if not answers and (messages or not is_whole):
            self._listener.settle()
            answers = self._elsewhere(" ".join(messages))
        self._listener.forget({*answers, *_ADDRESS.findall(" ".join(messages))})
        said = _shown(messages[0]) if messages else ""
        if not answers:
            return Problem(said) if said else None
        worst = min(answers.values(), key=lambda problem: problem.kind)
        if not said or worst.kind is ProblemKind.ABSENT:
            return worst
        return Problem(joined("; ", (worst.what, said)), worst.kind)

    def _elsewhere(self, said: str) -> dict[str, Problem]:
        """Return the answers that the messages name; without messages, all.

        These may be another layer's on the map: no reason to give up, but to try again.
        """
        problems = list(self.elsewhere.problems.items())
        if said:
            return {address: problem for address, problem in problems if address in said}
        return {
            address: problem._replace(kind=max(problem.kind, ProblemKind.FAILED))
            for address, problem in problems
        }


class _Fence(QObject):
    """An event that passes the main thread's queue behind all those that are in it."""

    _passed = pyqtSignal(object)

    def __init__(self) -> None:
        super().__init__()
        application = QCoreApplication.instance()
        if application is not None:
            self.moveToThread(application.thread())
        passed: Any = self._passed  # PyQt 6's types know no kind of connection
        passed.connect(threading.Event.set, Qt.ConnectionType.QueuedConnection)

    def wait(self) -> None:
        """Wait for it."""
        event = threading.Event()
        self._passed.emit(event)
        event.wait(PATIENCE_S)


def _problem_of(answer: QgsNetworkReplyContent) -> Problem | None:
    address = without_query(answer.request().url().toString())
    code = answer.attribute(QNetworkRequest.Attribute.HttpStatusCodeAttribute)
    status = int(code) if code is not None else 0
    if answer.error() == QNetworkReply.NetworkError.OperationCanceledError:
        # QGIS gives a request up by cancelling it.
        return Problem(text("{address} did not answer in time", address=address))
    if status >= 400:
        what = text("{address} answered with status {status}", address=address, status=status)
        return Problem(what, _kind_of(status))
    if answer.error() != QNetworkReply.NetworkError.NoError:
        return Problem(f"{address}: {_shown(answer.errorString())}")
    kind = bytes(answer.rawHeader(b"Content-Type")).decode("latin-1")
    if status < 300 and _is_words(kind.lower()):
        return Problem(text("{address} answered with {type}", address=address, type=kind))
    return None


def _kind_of(status: int) -> ProblemKind:
    if status in _GONE:
        return ProblemKind.ABSENT
    if status in _NO_LOGIN:
        return ProblemKind.NO_LOGIN
    return ProblemKind.REFUSED if status in _REFUSED else ProblemKind.FAILED


def _is_words(kind: str) -> bool:
    """Return whether a media type is a page or an exception; of JSON QGIS speaks itself."""
    return kind.startswith(("text/", "application/xml", "application/vnd.ogc.se_xml"))


def _shown(message: str) -> str:
    return message if len(message) <= SHOWN_LETTERS else f"{message[:SHOWN_LETTERS]}..."


def without_query(message: str) -> str:
    """Return a message without the queries of its addresses, which may hold keys."""
    return re.sub(r"(https?://[^\s?)]*)\?[^\s)]*", r"\1?...", message)
