"""Turn whatever a piece of work does into the message that ends it.

The only `except Exception` of the plugin is here: every request is answered, also the impossible
one.
"""

from __future__ import annotations

import traceback
from typing import Any, Callable

from ..errors import Cancelled, PluginError, WorkerError, disk_problem
from ..texts import text
from .protocol import encode

Message = dict[str, Any]


def answer(work: Callable[[], dict[str, Any]]) -> Message:
    """Do the work and return `done`, `cancelled`, `failed` or `bug` (core.worker.protocol)."""
    try:
        message: Message = {"type": "done", "result": work()}
        encode(message)  # a result that is no JSON is a bug of ours, and answered as one
    except Cancelled:
        return {"type": "cancelled"}
    except PluginError as error:
        return failed(error)
    except MemoryError:
        return failed(_out_of_memory())
    except SystemExit as error:
        return failed(_ended_itself(error))
    except Exception as error:  # noqa: BLE001 (the one place; see above)
        problem = disk_problem(error)
        bug = {"type": "bug", "traceback": traceback.format_exc()}
        return bug if problem is None else failed(problem)
    return message


def failed(error: PluginError) -> Message:
    """Return the message of an error that the user can mend."""
    return {"type": "failed", "error": error.to_json()}


def _out_of_memory() -> WorkerError:
    return WorkerError(
        text("Memory ran out"),
        mend=text("Use a smaller batch_size in the model arguments, or close other programs."),
        details=traceback.format_exc(),
    )


def _ended_itself(error: SystemExit) -> WorkerError:
    return WorkerError(
        text("The model's own code asked its process to end"),
        where=f"sys.exit({error.code!r})",
        mend=text("Ask the model's author why; the traceback in the log says where."),
        details=traceback.format_exc(),
    )
