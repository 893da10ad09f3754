"""The control groups of Linux that this process is in, each of which may limit it.

Both sides; standard library only. Source: cgroups(7).
"""

from __future__ import annotations

from pathlib import Path
from typing import Iterable, Iterator

CGROUPS = Path("/sys/fs/cgroup")
OWN_CGROUP = Path("/proc/self/cgroup")
"""Lines are number:controllers:path; version 2 has number 0 and no controllers."""


def control_groups(
    controller: str, lines: Iterable[str], cgroups: Path = CGROUPS
) -> Iterator[tuple[Path, bool]]:
    """Yield the groups that have a controller, with all that they lie in, and whether of version 2.

    Some may not be there: in a container a path may be the host's, and the root is the own then.

    Args:
        controller: "cpu" or "memory".
        lines: of `OWN_CGROUP`.
        cgroups: where the system shows control groups.
    """
    for line in lines:
        _, names, path = (*line.split(":", 2), "", "")[:3]
        if names and controller not in names.split(","):
            continue
        root = cgroups / names
        inner = root / path.strip("/")
        for folder in dict.fromkeys((inner, *inner.parents, root)):
            if folder == root or root in folder.parents:
                yield folder, not names
