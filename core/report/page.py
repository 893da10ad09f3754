"""The frame of every report: one page that needs no network and no script.

Light and dark as the reader's system is, narrow screens and paper included. What is passed in is
HTML already, unless it is called a sentence: `Writer` translates and escapes those.
"""

from __future__ import annotations

from base64 import b64encode
from dataclasses import dataclass, field
from html import escape
from typing import Iterable, Mapping, Sequence

from ..texts import Translate, amount, english, text, translated

STYLE = """
:root{color-scheme:light dark;
--text:#1d2329;--ground:#fff;--raised:#f3f5f7;--line:#d5dae0;--soft:#56616b;--bad:#a3261b;
--first:#0067a5;--second:#b84e00;--right:0,114,178;--wrong:213,94,0}
@media(prefers-color-scheme:dark){:root{
--text:#e3e7eb;--ground:#1b1f23;--raised:#262b31;--line:#3f4850;--soft:#a3aeb8;--bad:#ff8a7a;
--first:#5cb8ee;--second:#f0a04b}}
body{font:15px/1.5 system-ui,sans-serif;color:var(--text);background:var(--ground);
max-width:56rem;margin:2rem auto;padding:0 1rem}
h1{font-size:1.5rem;overflow-wrap:anywhere}h2{font-size:1.15rem;margin-top:2.2rem}h3{font-size:1rem}
.wide{overflow-x:auto}
table{border-collapse:collapse;width:100%}
th,td{text-align:left;vertical-align:top;padding:.3rem .8rem .3rem 0;
border-bottom:1px solid var(--line);overflow-wrap:break-word}
th{font-weight:600;color:var(--soft)}tbody th{color:var(--text);font-weight:500}
.facts th{width:17rem}.facts th,.facts td{overflow-wrap:anywhere}
.number{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}
.lead{font-size:1.15rem}.soft{color:var(--soft)}.problem{color:var(--bad)}
.color{display:inline-block;width:.9em;height:.9em;border:1px solid var(--soft);
vertical-align:-.1em;margin-right:.5em}
pre{background:var(--raised);padding:.8rem;border:1px solid var(--line);white-space:pre-wrap;
overflow-wrap:anywhere;user-select:all;font-size:.85rem}
details{margin:.6rem 0}summary{color:var(--soft);cursor:pointer}
svg{display:block}.share{display:inline-block;margin-right:.6rem;vertical-align:-.1em}
.interval{display:inline-block;margin-right:.6rem;vertical-align:-.2em}
.plot{max-width:100%;height:auto}.plot text{fill:var(--soft);font-size:12px}
.grid{stroke:var(--line)}.diagonal{stroke:var(--soft);stroke-dasharray:2 3}
.mark{stroke:var(--text);stroke-dasharray:1 2}.value{stroke:var(--text);stroke-width:1.5}
.range{white-space:nowrap}
.interval rect{fill:var(--first)}
.series0{stroke:var(--first);fill:var(--first)}.series1{stroke:var(--second);fill:var(--ground)}
.series0,.series1{stroke-width:1.5}.series1 polyline{stroke-dasharray:5 3}polyline{fill:none}
.legend span{display:inline-flex;align-items:center;gap:.4rem;margin-right:1.2rem}
.matrix{width:auto}.matrix caption{text-align:left;color:var(--soft);padding-bottom:.4rem}
.matrix td.number,.matrix th.number{padding-left:.8rem}
.right{background:rgba(var(--right),calc(var(--share)*.6))}
.wrong{background:rgba(var(--wrong),calc(var(--share)*.6))}
.axis{stroke:var(--soft)}.outlined{stroke:var(--soft);stroke-width:.5}
.chips{display:grid;grid-template-columns:repeat(auto-fill,minmax(8rem,1fr));gap:1rem;
list-style:none;padding:0}
figure{margin:0}figcaption{font-size:.85rem;overflow-wrap:anywhere}
.chips img{width:100%;height:8rem;object-fit:contain;background:var(--raised);
border:1px solid var(--line)}
@media print{body{max-width:none;margin:0}h2,h3{break-after:avoid}tr,figure{break-inside:avoid}
*{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
"""


@dataclass(frozen=True)
class Writer:
    """Turns sentences of `core.texts`, and numbers, into pieces of a page in a language."""

    translate: Translate = english
    separators: Mapping[str, str] = field(default_factory=dict)
    """What the language has for "," and "." in numbers, as `core.texts.translated` takes them."""

    def say(self, sentence: object) -> str:
        """Return a sentence as HTML."""
        return escape(self.plain(str(sentence)))

    def plain(self, sentence: str) -> str:
        """Return a sentence as plain text."""
        return translated(sentence, self.translate, self.separators)

    def number(self, value: float, decimals: int = 0) -> str:
        """Return a number as HTML."""
        return self.say(amount(value, decimals))

    def plain_number(self, value: float, decimals: int = 0) -> str:
        """Return a number as plain text."""
        return self.plain(amount(value, decimals))

    def page(self, title: str, body: Iterable[str]) -> str:
        """Return the whole page; the title is shown as it is."""
        # Translators: the code of your language, such as de.
        language = self.say(text("en"))
        return (
            f'<!DOCTYPE html>\n<html lang="{language}"><head><meta charset="utf-8">'
            '<meta name="viewport" content="width=device-width">'
            f"<title>{escape(title)}</title><style>{STYLE}</style></head>\n"
            f"<body><main><h1>{escape(title)}</h1>\n{''.join(body)}</main></body></html>\n"
        )

    def section(self, title: str, *content: str) -> str:
        """Return a section with its heading; nothing where there is no content."""
        inside = "".join(content)
        return f"<section><h2>{self.say(title)}</h2>{inside}</section>\n" if inside else ""

    def paragraph(self, sentence: str, *, kind: str = "") -> str:
        """Return a paragraph; `kind` is a class of `STYLE`."""
        return f"<p{_kind(kind)}>{self.say(sentence)}</p>"

    def list_of(self, sentences: Iterable[str], *, kind: str = "") -> str:
        """Return a list; nothing where it would be empty."""
        items = "".join(f"<li{_kind(kind)}>{self.say(sentence)}</li>" for sentence in sentences)
        return f"<ul>{items}</ul>" if items else ""

    def details(self, sentence: str, content: str) -> str:
        """Return what is shown when its sentence is clicked; nothing where there is no content."""
        summary = f"<summary>{self.say(sentence)}</summary>"
        return f"<details>{summary}{content}</details>" if content else ""

    def facts(self, rows: Iterable[tuple[str, str]]) -> str:
        """Return names, which are sentences, with their values; those without a value are left."""
        cells = ((self.say(name), self.say(value)) for name, value in rows if value)
        return self.table((), cells)

    def table(
        self,
        heads: Sequence[str],
        rows: Iterable[Sequence[str]],
        *,
        numbers: Sequence[int] = (),
    ) -> str:
        """Return a table whose first column names its rows; nothing where it has no rows.

        Args:
            heads: sentences, one per column; empty for none.
            rows: cells of HTML.
            numbers: columns, from 0, whose cells are aligned as numbers.
        """
        kinds = ["number" if column in numbers else "" for column in range(len(heads) or 2)]
        lines = "".join(f"<tr>{_row(row, kinds)}</tr>" for row in rows)
        titles = "".join(
            f'<th scope="col"{_kind(kind)}>{self.say(head)}</th>'
            for head, kind in zip(heads, kinds)
        )
        head = f"<thead><tr>{titles}</tr></thead>" if titles else ""
        table = f"<table{_kind('' if head else 'facts')}>{head}<tbody>{lines}</tbody></table>"
        return f'<div class="wide">{table}</div>' if lines else ""


ENGLISH = Writer()


def swatch(color: tuple[int, int, int]) -> str:
    """Return a small square of a colour."""
    return f'<span class="color" style="background:{css_color(color)}"></span>'


def pictured(picture: bytes, caption: Sequence[str], alternative: str) -> str:
    """Return an item of a list of class `chips`.

    Args:
        picture: data of a PNG; empty for none.
        caption: lines of HTML.
        alternative: all that is said of it, HTML, for those who do not see it.
    """
    image = ""
    if picture:
        data = b64encode(picture).decode()
        image = f'<img src="data:image/png;base64,{data}" alt="{alternative}">'
    lines = "<br>".join(caption)
    return f"<li><figure>{image}<figcaption>{lines}</figcaption></figure></li>"


def css_color(color: tuple[int, int, int]) -> str:
    """Return a colour, red, green, blue of 0 to 255, as CSS writes it."""
    return f"rgb({','.join(str(int(channel)) for channel in color)})"


def _row(cells: Sequence[str], kinds: Sequence[str]) -> str:
    first, *others = cells
    rest = "".join(f"<td{_kind(kind)}>{cell}</td>" for cell, kind in zip(others, kinds[1:]))
    return f'<th scope="row">{first}</th>{rest}'


def _kind(name: str) -> str:
    return f' class="{name}"' if name else ""
