"""Write the zip that plugins.qgis.org takes: make_package.py ZIP.

What the plugin is made of, listed below, and nothing else that lies in the tree, which may be a git
checkout, a copy of one or a source archive; in `metadata.txt` the newest section of CHANGELOG.md.
The same tree gives the same bytes. (`qgis-plugin-ci` wants the plugin in a folder below the
repository's root, and git.)
"""

from __future__ import annotations

import re
import sys
import zipfile
from pathlib import Path
from typing import Iterator

ROOT = Path(__file__).resolve().parents[1]
TOP = "object_classifier"
OLDEST_DATE = (1980, 1, 1, 0, 0, 0)
"""The first that a zip can hold."""


SHIPPED = (
    *("__init__.py", "plugin.py", "metadata.txt", "LICENSE", "README.md", "CHANGELOG.md"),
    *("algorithms/**/*.py", "core/**/*.py", "gui/**/*.py", "icons/*.svg", "i18n/*.qm"),
    *("sample/town.tif", "sample/footprints.gpkg", "sample/damage_sample.dlpk"),
)
"""Files of the tree, as patterns."""


def shipped_files() -> Iterator[tuple[str, bytes]]:
    """Yield name and content of each file of the package.

    Raises:
        FileNotFoundError: a pattern fits nothing: something was moved, or not compiled.
    """
    for pattern in SHIPPED:
        found = sorted(path for path in ROOT.glob(pattern) if not path.name.startswith("."))
        if not found:
            raise FileNotFoundError(f"{pattern} of the package")
        for path in found:
            yield path.relative_to(ROOT).as_posix(), path.read_bytes()


def with_changelog(metadata: str, changelog: str) -> str:
    """Return `metadata.txt` with the newest section of the changelog, as an indented value."""
    heading, *lines = re.split(r"^## ", changelog, flags=re.MULTILINE)[1].splitlines()
    version = heading.split(" - ")[0]  # without its date
    texts = [re.sub(r"^### ", "", line).rstrip() for line in lines]
    value = "\n    ".join([version, *filter(None, texts)])
    return re.sub(r"^changelog=.*$", lambda _: f"changelog={value}", metadata, flags=re.MULTILINE)


def main() -> None:
    """Write the zip named on the command line."""
    target = Path(sys.argv[1])
    target.parent.mkdir(parents=True, exist_ok=True)
    files = dict(shipped_files())
    changelog = files["CHANGELOG.md"].decode()
    files["metadata.txt"] = with_changelog(files["metadata.txt"].decode(), changelog).encode()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in sorted(files):
            archive.writestr(_entry(f"{TOP}/{name}"), files[name])
    print(f"{target}: {len(files)} files, {target.stat().st_size / 1000:,.0f} kB")


def _entry(name: str) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, OLDEST_DATE)
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.external_attr = 0o644 << 16
    return entry


if __name__ == "__main__":
    main()
