"""Write the zip that plugins.qgis.org takes: make_package.py ZIP.

What git has, changes not yet committed included, less what .gitattributes leaves out; with compiled
translations, and in `metadata.txt` the newest section of CHANGELOG.md. The same tree gives the same
bytes. (`qgis-plugin-ci` wants the plugin in a folder below the repository's root and edits the
working tree, so git's own archive is what this builds on.)
"""

from __future__ import annotations

import io
import re
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path
from typing import Iterator

ROOT = Path(__file__).resolve().parents[1]
TOP = "object_classifier"
OLDEST_DATE = (1980, 1, 1, 0, 0, 0)
"""The first that a zip can hold."""


def shipped_files() -> Iterator[tuple[str, bytes]]:
    """Yield name and content of each file of the package."""
    tree = _git("stash", "create").decode().strip() or "HEAD"  # a commit of the working tree
    with tarfile.open(fileobj=io.BytesIO(_git("archive", "--format=tar", tree))) as archive:
        for member in archive:
            content = archive.extractfile(member)
            if content is not None:
                yield member.name, content.read()
    for translation in sorted((ROOT / "i18n").glob("*.qm")):
        yield f"i18n/{translation.name}", translation.read_bytes()


def _git(*arguments: str) -> bytes:
    return subprocess.run(["git", *arguments], cwd=ROOT, check=True, capture_output=True).stdout


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
