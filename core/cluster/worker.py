"""A worker of a cluster, as the run sees it: what it said it is, and how it is asked."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Mapping, Sequence

from ..errors import WorkerError, error_from_json
from ..texts import text
from .bootstrap import ask, load

if TYPE_CHECKING:
    from distributed import Client

    from .code_archive import CodeArchive


class Unfit(Exception):  # noqa: N818 (a worker is left out; the run goes on)
    """A worker cannot be used.

    Args:
        why: a sentence, or a clause.
    """

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


@dataclass
class Worker:
    """One process of a cluster.

    Attributes:
        client: the way to it.
        address: of it.
        code: ours, which it is sent.
        said: what it answered to `look`, and to `load`.
        model: where the model is, as it sees it.
        folder: where the files of the job folder are, as it sees them; None: where they are here.
    """

    client: Client
    address: str
    code: CodeArchive
    said: dict[str, Any] = field(default_factory=dict)
    model: str = ""
    folder: str | None = None

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
        written, files = await self._submitted(
            ask, self.code.name, task, json.dumps(arguments), list(blobs)
        )
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
        future = self.client.submit(
            function, *arguments, workers=[self.address], allow_other_workers=False, pure=False
        )
        try:
            return await future
        except Exception as error:  # whatever dask, or a worker without room, raises
            raise WorkerError(
                text("A worker cannot be asked"),
                where=self.name,
                mend=text("See its log."),
                details=f"{type(error).__name__}: {error}",
            ) from error
        finally:
            future.release()  # type: ignore[no-untyped-call]  # which tells the worker that nobody waits any more


class Withdrawn(Exception):  # noqa: N818 (no error)
    """A worker gave up what it was asked for, as it was told to."""
