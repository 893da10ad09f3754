"""Write what the benchmarks found into docs/speed.md, and pictures of it beside.

    python benchmarks/page.py FOUND.json ... [--part gpu] [--docs docs]

Only what stands between two marks of the page is written: the rest is people's.
"""

from __future__ import annotations

import argparse
import json
from html import escape
from pathlib import Path

from common import ROOT, told

BEGIN = "<!-- made by benchmarks/page.py: begin ({part}) -->"
END = "<!-- made by benchmarks/page.py: end ({part}) -->"
COLORS = ("#0072b2", "#d55e00", "#009e73", "#cc79a7")
WIDTH, LABEL, BAR = 760, 400, 24


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("found", type=Path, nargs="+")
    parser.add_argument("--part", choices=["cpu", "gpu"], default="cpu", help="of the page")
    parser.add_argument("--docs", type=Path, default=ROOT / "docs")
    options = parser.parse_args()
    found = [json.loads(path.read_text("utf-8")) for path in options.found]
    (options.docs / "speed").mkdir(exist_ok=True)
    page = options.docs / "speed.md"
    text = page.read_text("utf-8")
    parts = {
        "machine": machine_of(found),
        "goals": goals_of(found),
        "tables": tables_of(found, options.docs),
    }
    if options.part == "gpu":
        parts = {"gpu": "\n\n".join(parts.values())}
    for part, content in parts.items():
        text = replaced(text, part, content)
    page.write_text(text, "utf-8")
    print(page)


def replaced(text, part, content):
    begin, end = BEGIN.format(part=part), END.format(part=part)
    before, rest = text.split(begin)
    return f"{before}{begin}\n\n{content}\n\n{rest[rest.index(end) :]}"


def machine_of(found):
    """Say where it was measured; machines that differ are several lines."""
    lines = []
    for each in found:
        machine = each["machine"]
        versions = ", ".join(f"{name} {number}" for name, number in machine["versions"].items())
        line = (
            f"Measured on {machine['date']} at commit `{machine['commit']}`: {machine['cores']} "
            f"cores of {machine['processor']} ({', '.join(machine['extensions'])}), "
            f"{machine['memory']} of memory, {machine['card'] and machine['card'] + ', '}"
            f"{machine['system']}; {versions}."
        )
        if line not in lines:
            lines.append(line)
    return "\n\n".join(lines)


def goals_of(found):
    rows = [
        [goal["name"], goal["wanted"], told(goal["measured"]), "yes" if goal["met"] else "**no**"]
        for each in found
        for goal in each["goals"]
    ]
    return markdown(["what", "goal", "measured", "met"], rows)


def tables_of(found, docs):
    parts = []
    for each in found:
        parts.append(f"### {each['question']}")
        for table in each["tables"]:
            parts += [f"{table['title']}:", markdown(table["head"], table["rows"])]
            if table["bars"] is not None:
                parts.append(picture(docs, table["title"], bars_of(table)))
        for series in each["series"]:
            parts.append(picture(docs, series["title"], lines_of(series)))
    return "\n\n".join(parts)


def markdown(head, rows):
    cells = [[str(name) for name in head], ["---", *["--:"] * (len(head) - 1)]]
    cells += [[str(row[0]), *map(told, row[1:])] for row in rows]
    return "\n".join(f"| {' | '.join(cell.replace('|', '/') for cell in row)} |" for row in cells)


def picture(docs, title, svg):
    words = "".join(letter if letter.isalnum() else " " for letter in title.lower()).split()
    name = "-".join(words[:6])
    (docs / "speed" / f"{name}.svg").write_text(svg, "utf-8")
    return f"![{title}](speed/{name}.svg)"


def bars_of(table):
    """Return bars of the middle values of a column, with lines from least to largest."""
    shown = [row for row in table["rows"] if not isinstance(row[table["bars"]], str)]
    spreads = [
        value if isinstance(value, list) else [value] * 3
        for value in (row[table["bars"]] for row in shown)
    ]
    scale = (WIDTH - LABEL - 90) / max(most for _, _, most in spreads)
    parts = []
    for number, (row, (least, middle, most)) in enumerate(zip(shown, spreads)):
        y = number * BAR
        color = COLORS[0] if row[0].startswith("ours") else "#999999"
        parts += [
            text(LABEL - 8, y + 16, row[0].partition(" (")[0], "end"),
            bar(LABEL, y + 5, middle * scale, color),
            line(LABEL + least * scale, y + 12, LABEL + most * scale, y + 12, "#000000"),
            text(LABEL + most * scale + 6, y + 16, told(float(middle))),
        ]
    parts.append(text(LABEL, len(shown) * BAR + 14, table["head"][table["bars"]]))
    return svg(parts, len(shown) * BAR + 22)


def lines_of(series):
    """Return lines over a logarithmic x axis, y from 0."""
    import math

    height, left, right, top = 260, 60, WIDTH - 160, 16
    points = [point for line_ in series["lines"].values() for point in line_]
    low, high = (math.log10(edge(x for x, _ in points)) for edge in (min, max))
    most = max(y for _, y in points) * 1.05

    def place(x, y):
        share = (math.log10(x) - low) / (high - low) if high > low else 0.5
        return left + share * (right - left), height - (height - top) * y / most

    parts = [line(left, height, right, height, "#666666"), line(left, top, left, height, "#666666")]
    parts += [text(left - 6, place(1, most)[1] + 4, f"{most:,.0f} {series['unit']}", "end")]
    for x in sorted({x for x, _ in points}):
        parts.append(text(place(x, 0)[0], height + 16, f"{x:,}", "middle"))
    for color, (name, pairs) in zip(COLORS, series["lines"].items()):
        placed = [place(x, y) for x, y in pairs]
        path = " ".join(f"{x:.1f},{y:.1f}" for x, y in placed)
        parts.append(f'<polyline points="{path}" fill="none" stroke="{color}" stroke-width="2"/>')
        parts += [f'<circle cx="{x:.1f}" cy="{y:.1f}" r="3" fill="{color}"/>' for x, y in placed]
        parts.append(text(placed[-1][0] + 8, placed[-1][1] + 4, name, color=color))
    return svg(parts, height + 26)


def text(x, y, content, anchor="start", color="#333333"):
    return (
        f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" fill="{color}">'
        f"{escape(content)}</text>"
    )


def bar(x, y, width, color):
    return f'<rect x="{x}" y="{y}" width="{width:.1f}" height="14" fill="{color}"/>'


def line(x1, y1, x2, y2, color):
    return f'<line x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}" stroke="{color}"/>'


def svg(parts, height):
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" width="{WIDTH}" '
        f'height="{height}" font-family="sans-serif" font-size="12">'
        f'<rect width="{WIDTH}" height="{height}" fill="#ffffff"/>'
    )
    return "\n".join([head, *parts, "</svg>\n"])


if __name__ == "__main__":
    main()
