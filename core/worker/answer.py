"""Turn whatever a piece of work does into the message that ends it.

Every request is answered, also the impossible one; `core.foreign_errors` says what is no bug.
"""

from __future__ import annotations

import traceback
from typing import Any, Callable

from ..errors import Cancelled, PluginError, WorkerError
from ..foreign_errors import as_plugin_error
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
    except SystemExit as error:
        return failed(_ended_itself(error))
    except Exception as error:  # noqa: BLE001 (the one place; see above)
        problem = as_plugin_error(error)
        bug = {"type": "bug", "traceback": traceback.format_exc()}
        return bug if problem is None else failed(problem)
    return message


def failed(error: PluginError) -> Message:
    """Return the message of an error that the user can mend."""
    return {"type": "failed", "error": error.to_json()}


def _ended_itself(error: SystemExit) -> WorkerError:
    return WorkerError(
        text("The model's own code asked its process to end"),
        where=f"sys.exit({error.code!r})",
        mend=text("Ask the model's author why; the traceback in the log says where."),
        details=traceback.format_exc(),
    )
