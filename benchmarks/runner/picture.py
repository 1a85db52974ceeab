"""A row's first measure as an SVG: for each case a bar for each side, beside the first other side's."""

import statistics
from html import escape

COLOURS = ["#3465a4", "#9a9a96", "#e0a030", "#73a06a", "#a0607a", "#b5651d"]
LEFT, WIDTH, BAR, GAP = 250, 460, 12, 12


def drawing(row, record: dict) -> str | None:
    measure = row.measures[0]
    entries = []
    for entry in record["cases"]:
        medians = {name: statistics.median(side[measure.key]) for name, side in entry["sides"].items()
                   if measure.key in side}
        if len(medians) > 1:
            entries.append((entry["name"], medians))
    if not entries:
        return None
    sides = list(dict.fromkeys(name for _, medians in entries for name in medians))
    parts, y = legend(row, measure, sides), 62
    for name, medians in entries:
        top = max(medians.values())
        parts.append(text(LEFT - 8, y + BAR * len(medians) / 2 + 4, name, "end"))
        for side, value in medians.items():
            width = WIDTH * value / top
            colour = COLOURS[sides.index(side) % len(COLOURS)]
            parts.append(f'<rect x="{LEFT}" y="{y}" width="{width:.1f}" height="{BAR - 2}" fill="{colour}"/>')
            parts.append(text(LEFT + width + 6, y + 9, f"{value:,.{measure.digits}f}", "start", 10))
            y += BAR
        y += GAP
    size = f'viewBox="0 0 {LEFT + WIDTH + 80} {y}" width="{LEFT + WIDTH + 80}" height="{y}"'
    style = 'font-family="sans-serif" fill="#222"'
    return "\n".join([f'<svg xmlns="http://www.w3.org/2000/svg" {size} {style}>',
                      '<rect width="100%" height="100%" fill="#fff"/>', *parts, "</svg>"]) + "\n"


def legend(row, measure, sides: list[str]) -> list[str]:
    parts = [text(12, 22, f"{row.title}: {measure.title}, less is better; each case at its own scale", "start", 14)]
    x = LEFT
    for i, side in enumerate(sides):
        parts.append(f'<rect x="{x}" y="36" width="10" height="10" fill="{COLOURS[i % len(COLOURS)]}"/>')
        parts.append(text(x + 15, 45, side))
        x += 28 + 8 * len(side)
    return parts


def text(x: float, y: float, words: str, anchor: str = "start", size: int = 12) -> str:
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" font-size="{size}">{escape(words)}</text>'
