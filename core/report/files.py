"""Where a page is written to, looked at before the work starts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..errors import OutputError
from ..system.system_errors import refused
from ..texts import text

if TYPE_CHECKING:
    from pathlib import Path


def require_writable(path: Path) -> None:
    """Let a path pass that a page can be written to; what is there already stays.

    Raises:
        OutputError: it cannot.
    """
    is_new = not path.exists()
    try:
        with path.open("ab"):
            pass
        if is_new:
            path.unlink()
    except OSError as error:
        raise _cannot_be_written(path, error) from error


def write_page(path: Path, page: str) -> None:
    """Write a page.

    Raises:
        OutputError: it cannot be written.
    """
    try:
        # A file name of another encoding has halves of letters in Python, which no page can hold.
        path.write_text(page, encoding="utf-8", errors="replace")
    except OSError as error:
        raise _cannot_be_written(path, error) from error


def _cannot_be_written(path: Path, error: OSError) -> OutputError:
    return OutputError(
        text("The report cannot be written"),
        where=refused(path, error),
        mend=text("Choose a folder that is there and that you may write to."),
    )
