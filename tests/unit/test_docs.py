"""What the documentation says of files, headings and messages is there."""

from __future__ import annotations

import ast
import re
from pathlib import Path
from typing import Iterator

import pytest

ROOT = Path(__file__).resolve().parents[2]
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]

LINK = re.compile(r"(!?)\[([^\]]*)\]\(([^)\s]+)\)")
MADE = "docs/pictures/"
"""Of the tests' windows, which `make docs` takes (Sphinx fails where one is missing)."""

NAMES_A_FILE = re.compile(r"`((?:[\w.]+/)*\w+\.(?:py|sh|toml|yml))`")

READS_LIKE_NOTHING = {"", "here", "this", "this page", "link", "click here"}


def links(page: Path) -> Iterator[tuple[bool, str, str]]:
    """Yield whether each link of a page is a picture, its text and its target."""
    text = re.sub(r"^```.*?^```", "", page.read_text("utf-8"), flags=re.MULTILINE | re.DOTALL)
    for bang, said, target in LINK.findall(text):
        if not target.startswith("http"):
            yield bool(bang), said, target


def anchors(page: Path) -> set[str]:
    """Return what links to headings of a page end with, as GitHub and MyST make it."""
    headings = re.findall(r"^#+ (.*)$", page.read_text("utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-") for heading in headings}


def messages() -> set[str]:
    """Return all templates of sentences in the source; their values as an ellipsis."""
    found = set()
    for part in ("core", "algorithms", "gui"):
        for path in (ROOT / part).rglob("*.py"):
            for node in ast.walk(ast.parse(path.read_text("utf-8"))):
                if isinstance(node, ast.Call) and getattr(node.func, "id", "") in {"text", "tr"}:
                    found |= {
                        re.sub(r"\{[^}]*\}", "…", each.value)
                        for each in node.args
                        if isinstance(each, ast.Constant) and isinstance(each.value, str)
                    }
    return found


def quoted() -> list[str]:
    """Return the messages that the page of messages has."""
    page = (ROOT / "docs" / "troubleshooting.md").read_text("utf-8")
    return re.findall(r"^### “(.+)”$", page, re.MULTILINE)


@pytest.mark.parametrize("page", ["DESIGN.md", "CONTRIBUTING.md"])
def test_every_file_of_ours_that_is_named_is_there(page):
    """Below the root; where only its name is said, as beside the path of another, anywhere."""
    folders = ("core", "algorithms", "gui", "scripts", "tests", "benchmarks")
    names = {path.name for folder in folders for path in (ROOT / folder).rglob("*.*")}

    missing = [
        file
        for file in NAMES_A_FILE.findall((ROOT / page).read_text("utf-8"))
        if not (ROOT / file).exists() and file not in names
    ]

    assert missing == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_link_leads_somewhere(page):
    for _, _, target in links(page):
        path, _, anchor = target.partition("#")
        there = (page.parent / path).resolve() if path else page
        if MADE in there.as_posix():
            continue
        assert there.exists(), target
        assert not anchor or anchor in anchors(there), target


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_the_text_of_every_link_reads(page):
    for is_picture, said, target in links(page):
        assert said.lower() not in READS_LIKE_NOTHING, target
        assert not re.fullmatch(r"`?[\w/]+\.(md|py|txt|png)`?", said), said
        assert not is_picture or len(said) > 20, f"{target} is not described"


def test_every_quoted_message_is_one_that_the_plugin_says():
    known = messages()

    assert len(quoted()) > 20
    for said in quoted():
        assert any(said in each for each in known), said


def test_a_message_that_was_changed_would_be_seen():
    assert not any("There is no model environment any more" in each for each in messages())


def test_every_page_is_in_a_table_of_contents():
    index = (ROOT / "docs" / "index.md").read_text("utf-8")
    listed = {name for block in re.findall(r"```{toctree}(.*?)```", index, re.DOTALL)
              for name in re.findall(r"^(\w+)$", block, re.MULTILINE)}  # fmt: skip

    assert listed == {page.stem for page in PAGES if page.name not in {"index.md", "README.md"}}


def test_the_readme_can_be_read_in_two_minutes():
    readme = (ROOT / "README.md").read_text("utf-8")

    assert 60 <= len(readme.splitlines()) <= 100
    (picture,) = (target for is_picture, _, target in links(ROOT / "README.md") if is_picture)
    assert (ROOT / picture).stat().st_size < 300_000
