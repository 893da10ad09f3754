"""A worker of a cluster, as the run sees it: what it said it is, and how it is asked."""

from __future__ import annotations

import asyncio
import io
import json
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, AsyncIterator, Iterator, Mapping, NamedTuple, Sequence

from ..errors import PluginError, WorkerError, error_from_json
from ..system.system_errors import refused
from ..texts import text
from .bootstrap import ask, load

if TYPE_CHECKING:
    from pathlib import Path

    from distributed import Client

    from .code_archive import CodeArchive


PIECE = 4 * 2**20
"""Bytes of files that are sent together, or twice as many."""


GONE_S = 2.0
"""By then it is known that a worker is gone: whoever asks it ends, and nothing is wrong."""


class Unfit(Exception):  # noqa: N818 (a worker is left out; the run goes on)
    """A worker cannot be used.

    Args:
        why: a sentence, or a clause.
        details: for the log, should no worker be left.
    """

    def __init__(self, why: str, details: str = "") -> None:
        super().__init__(why)
        self.why = why
        self.details = details

    @classmethod
    def by(cls, error: PluginError) -> Unfit:
        """Return what an error that a worker has met says of it."""
        return cls(str(error), error.details)


@dataclass
class Worker:
    """One process of a cluster.

    Attributes:
        client: the way to it.
        address: of it.
        code: ours, which it is sent.
        said: what it answered to `look`, and to `load`.
        model: where the model is, as it sees it.
        sees_job: it sees the job's folder where that is here.
        run_folder: its folder of the run, `core.cluster.run_folder`.
        has: what it was sent into that, for all shards.
    """

    client: Client
    address: str
    code: CodeArchive
    said: dict[str, Any] = field(default_factory=dict)
    model: str = ""
    sees_job: bool = True
    run_folder: str = ""
    has: set[str] = field(default_factory=set)
    _lease: Any = field(init=False, repr=False, default=None)

    @property
    def name(self) -> str:
        """What people know it by."""
        host, name = self.said.get("host"), self.said.get("name")
        if not host:
            return self.address
        return f"{host} ({self.address if name is None else name})"

    @property
    def facts(self) -> dict[str, Any]:
        """What the record of a run keeps of it."""
        kept = ("host", "device", "precision", "loaded")
        return {name: self.said[name] for name in kept}

    async def send_code(self) -> None:
        """Have it load our code."""
        await self._submitted(load, self.code.name, self.code.content)

    async def ask(
        self, task: str, arguments: Mapping[str, Any], blobs: Sequence[bytes] = ()
    ) -> tuple[dict[str, Any], list[bytes]]:
        """Have it do a task of `core.cluster.remote_tasks`, and return its answer.

        Raises:
            PluginError: what the task found wrong; a bug of ours is one here, as the run goes on
                with others.
            Withdrawn: the worker was told that it is not wanted any more.
        """
        written = json.dumps(arguments)
        return self._read(*await self._submitted(ask, self.code.name, task, written, list(blobs)))

    async def begin(self, arguments: Mapping[str, Any]) -> None:
        """Have it make a folder for the run, which goes when nobody waits for this answer any more.

        dask forgets an answer when whoever asked for it has gone, however that came.
        """
        self._lease = self._submit(ask, self.code.name, "begin", json.dumps(arguments), [])
        result, _ = self._read(*await self._answer(self._lease))
        self.run_folder = result["folder"]

    def end(self) -> None:
        """Let it forget the run, or dask would have whoever comes under its address begin it."""
        if self._lease is not None:
            self._lease.release()
            self._lease = None

    async def send(self, files: Mapping[str, Path | bytes]) -> None:
        """Send it files into its folder of the run, by their places there.

        This is no task of dask, which would wait until a shard is done.
        """
        for pieces in _pieces(files):
            arguments = {
                "folder": self.run_folder,
                "pieces": [[piece.place, piece.begin] for piece in pieces],
            }
            blobs = [piece.content for piece in pieces]
            async with self._asking():
                answers = await self.client.run(
                    ask, self.code.name, "store", json.dumps(arguments), blobs,
                    workers=[self.address],
                )  # fmt: skip
            self._read(*answers[self.address])

    def _read(self, written: str, files: list[bytes]) -> tuple[dict[str, Any], list[bytes]]:
        message = json.loads(written)
        if message["type"] == "done":
            return message["result"], files
        if message["type"] == "cancelled":
            raise Withdrawn
        if message["type"] == "failed":
            raise error_from_json(message["error"])
        raise WorkerError(
            text("A worker has met an error of the plugin's own"),
            where=self.name,
            mend=text("Please report it, with the log."),
            details=str(message.get("traceback", "")),
        )

    async def _submitted(self, function: Any, *arguments: Any) -> Any:
        future = self._submit(function, *arguments)
        try:
            return await self._answer(future)
        finally:
            future.release()  # which tells the worker that nobody waits any more

    def _submit(self, function: Any, *arguments: Any) -> Any:
        return self.client.submit(
            function, *arguments, workers=[self.address], allow_other_workers=False, pure=False
        )

    async def _answer(self, future: Any) -> Any:
        async with self._asking():
            return await future

    @asynccontextmanager
    async def _asking(self) -> AsyncIterator[None]:
        try:
            yield
        except Exception as error:  # whatever dask, or a worker without room, raises
            await asyncio.sleep(GONE_S)
            raise WorkerError(
                text("A worker cannot be asked"),
                where=refused(self.name, error) if isinstance(error, OSError) else self.name,
                mend=text("See its log."),
                details=f"{type(error).__name__}: {error}",
            ) from error


class _Piece(NamedTuple):
    """Of a file: its place, where in it the piece begins, and its bytes."""

    place: str
    begin: int
    content: bytes


def _pieces(files: Mapping[str, Path | bytes]) -> Iterator[list[_Piece]]:
    """Yield pieces of files that are sent together, the pieces of a file in their order."""
    together: list[_Piece] = []
    count = 0
    for place, source in files.items():
        with io.BytesIO(source) if isinstance(source, bytes) else source.open("rb") as file:
            content = file.read(PIECE)
            begin = 0
            while content or not begin:  # an empty file is one as well
                together.append(_Piece(place, begin, content))
                count += len(content)
                if count >= PIECE:
                    yield together
                    together, count = [], 0
                begin += max(len(content), 1)
                content = file.read(PIECE)
    if together:
        yield together


class Withdrawn(Exception):  # noqa: N818 (no error)
    """A worker gave up what it was asked for, as it was told to."""
