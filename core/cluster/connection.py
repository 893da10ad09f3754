"""The way to a scheduler: one that runs, or processes of this machine for one run."""

from __future__ import annotations

import asyncio
import ctypes
import importlib.util
import logging
import multiprocessing
import os
import tempfile
import warnings
from contextlib import asynccontextmanager, suppress
from typing import TYPE_CHECKING, Any, AsyncIterator, Awaitable, Sequence

from ..errors import InputError, RuntimeMissingError
from ..scheduler import Scheduler
from ..texts import text

if TYPE_CHECKING:
    from multiprocessing.process import BaseProcess

    from distributed import Client

CONNECT_S = 5.0
"""How long a scheduler may take to answer."""

CLOSE_S = 0.5
"""How long it is waited for in the end: the run is over."""

CANCEL_AGAIN_S = 0.1
"""When a task that was cancelled is cancelled once more."""

LAST_S = 30.0
"""How long dask may take to see that processes have ended, on a machine that is busy."""


def require_cluster(scheduler: Scheduler) -> None:
    """Make sure that what a scheduler needs here is installed.

    Raises:
        RuntimeMissingError: it is not.
    """
    needed = ("distributed",) if scheduler.address else ("distributed", "cryptography")
    missing = [name for name in needed if importlib.util.find_spec(name) is None]
    if missing:
        raise RuntimeMissingError(
            text("The model environment cannot use SCHEDULER"),
            where=text("missing: {names}", names=", ".join(missing)),
            mend=text(
                'Run "Set up the model environment" (objectclassifier:setupruntime) with the set '
                "CLUSTER, or leave SCHEDULER empty."
            ),
        )


def count_workers(scheduler: Scheduler) -> int:
    """Return how many workers a scheduler has; those of this machine are not started for it.

    Raises:
        RuntimeMissingError: a package is missing.
        InputError: the scheduler does not answer.
    """
    require_cluster(scheduler)
    if not scheduler.address:
        return scheduler.processes or len(_gpus())

    async def counted() -> int:
        async with connected(scheduler) as client:
            return len(await workers_of(client, CONNECT_S))

    return asyncio.run(counted())


async def workers_of(client: Client, timeout_s: float) -> frozenset[str]:
    """Return the addresses of the workers that there are.

    Raises:
        OSError, asyncio.TimeoutError: the scheduler does not say it.
    """
    asked: Awaitable[dict[str, int]] = client.nthreads()  # type: ignore[no-untyped-call]
    return frozenset(await asyncio.wait_for(asked, timeout_s))


@asynccontextmanager
async def connected(scheduler: Scheduler) -> AsyncIterator[Client]:
    """Yield a client of a scheduler.

    Raises:
        RuntimeMissingError: a package is missing, or no GPU is there.
        InputError: the scheduler does not answer.
    """
    require_cluster(scheduler)
    import distributed

    logging.getLogger("distributed").setLevel(logging.ERROR)  # what is worth saying, the run says
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of versions that differ: every worker is asked for its
        if scheduler.address:
            client = await _client(distributed, scheduler.address)
            async with _closed(client):
                yield client
            return
        with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
            before = set(multiprocessing.active_children())
            cluster = _local_cluster(distributed, scheduler, folder)
            try:
                await cluster
                client = await _client(distributed, cluster)
                async with _closed(client):
                    yield client
            finally:
                await _end(cluster, set(multiprocessing.active_children()) - before)


async def _end(cluster: Any, processes: set[BaseProcess]) -> None:
    """Close a cluster of this machine; processes that are busy are ended: each holds a model."""
    closing = asyncio.ensure_future(cluster.close())
    await asyncio.wait({closing}, timeout=CLOSE_S)
    for process in processes:
        process.kill()
    await asyncio.wait({closing}, timeout=LAST_S)  # it only waits for those
    await ended([closing])


async def ended(tasks: Sequence[asyncio.Future[Any]]) -> None:
    """End tasks, whatever comes of them.

    They are cancelled again and again: before Python 3.12, `asyncio.wait_for` forgets that it was
    cancelled where what it waits for is there at that moment.
    """
    left = {task for task in tasks if not task.done()}
    while left:
        for task in left:
            task.cancel()
        _, left = await asyncio.wait(left, timeout=CANCEL_AGAIN_S)
    await asyncio.gather(*tasks, return_exceptions=True)  # or Python complains of them


@asynccontextmanager
async def _closed(client: Any) -> AsyncIterator[None]:
    try:
        yield
    finally:
        await _close(client)


async def _close(client: Any) -> None:
    """Close a client, which gives up by itself; one that is not, dask closes as Python ends."""
    with suppress(asyncio.TimeoutError, OSError):
        await client.close()


async def _client(distributed: Any, target: Any) -> Any:
    options = {"asynchronous": True, "set_as_default": False, "direct_to_workers": False}
    client = None
    try:
        client = distributed.Client(target, timeout=CONNECT_S, **options)
        return await asyncio.wait_for(client, 2 * CONNECT_S)
    except Exception as error:  # whatever dask makes of what answers, be it no scheduler at all
        if client is not None:
            await _close(client)
        raise InputError(
            text("The scheduler does not answer"),
            where=str(target if isinstance(target, str) else "SCHEDULER"),
            mend=text(
                "Check the address, whether a dask scheduler of version {version} (the one here) "
                "listens there, and whether this machine reaches it. A scheduler with TLS wants "
                "certificates, which dask's configuration names (distributed.comm.tls).",
                version=distributed.__version__,
            ),
            details=str(error),
        ) from error


def _local_cluster(distributed: Any, scheduler: Scheduler, folder: str) -> Any:
    """Return a cluster of processes of this machine, which talk among themselves alone."""
    security = distributed.Security.temporary()  # else any user of this machine could come in
    here = {"host": "127.0.0.1", "protocol": "tls://", "security": security, "dashboard": False}
    quiet = {"silence_logs": logging.ERROR, "memory_limit": 0}
    options: dict[str, Any] = {**here, **quiet, "nthreads": 1, "local_directory": folder}
    if scheduler.processes:
        each = [options] * scheduler.processes
    else:
        gpus = _gpus()
        # A GPU is fed by several readers.
        threads = max((os.cpu_count() or 1) // len(gpus), 1)
        each = [
            {**options, "nthreads": threads, "env": {"CUDA_VISIBLE_DEVICES": gpu}} for gpu in gpus
        ]
    return distributed.SpecCluster(
        workers={
            number: {"cls": distributed.Nanny, "options": one} for number, one in enumerate(each)
        },
        scheduler={"cls": distributed.Scheduler, "options": {**here, "port": 0}},
        security=security,
        asynchronous=True,
        silence_logs=False,
    )


def _gpus() -> list[str]:
    """Return what CUDA calls the GPUs of this machine that this process may use.

    Raises:
        RuntimeMissingError: there is none.
    """
    allowed = os.environ.get("CUDA_VISIBLE_DEVICES")
    if allowed is not None:
        found = [each.strip() for each in allowed.split(",") if each.strip()]
    else:
        found = [str(number) for number in range(_count_of_the_driver())]
    if not found:
        raise RuntimeMissingError(
            text("SCHEDULER is local:gpus, but this machine has no GPU that CUDA can use"),
            mend=text("Check that nvidia-smi lists it, or use local:N."),
        )
    return found


def _count_of_the_driver() -> int:
    """Return how many GPUs NVIDIA's driver knows; 0: there is none.

    Source: NVML API Reference, nvmlDeviceGetCount_v2.
    """
    count = ctypes.c_uint()
    try:
        driver = ctypes.CDLL("nvml.dll" if os.name == "nt" else "libnvidia-ml.so.1")
        if driver.nvmlInit_v2():
            return 0
        failed = driver.nvmlDeviceGetCount_v2(ctypes.byref(count))
        driver.nvmlShutdown()
    except (OSError, AttributeError):  # no driver, or one of another kind
        return 0
    return 0 if failed else count.value
