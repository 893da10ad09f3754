"""Help as QGIS's dialogs show it, HTML, for a terminal."""

from __future__ import annotations

from html.parser import HTMLParser

_BLOCKS = {"p": "\n\n", "ul": "\n", "ol": "\n", "li": "\n- ", "br": "\n"}
"""What stands in a text before that which such a tag begins."""


def plain_help(html: str) -> str:
    """Return HTML of paragraphs and lists as plain text, an empty line between paragraphs."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return "".join(reader.parts).strip()


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self.parts.append(_BLOCKS.get(tag, ""))

    def handle_data(self, data: str) -> None:
        self.parts.append(data)
