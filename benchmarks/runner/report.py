"""A row's results as a Markdown page."""

import statistics

from row import Aim, Row


def page(row: Row, record: dict) -> str:
    machine = record["machine"]
    lines = [
        f"# {row.number}. {row.title}", "", row.about.strip(), "",
        f"`{row.words or f'make bench ROW={row.number}'}`: {record['rounds']} rounds, the sides in turns; medians (least to most of the "
        f"rounds). {machine['processors']} × {machine['processor']}, load {machine['load_before']:.2f} before."
        + (" Rough: `make bench-quick`." if record["quick"] else ""),
        *(f"Skipped: {line}." for line in record["skipped"]), "",
    ]
    for measure in row.measures:
        lines += table(record, measure)
    met = [line for aim in row.aims if (line := judged(aim, record))]
    if met:
        lines += ["| aim | at most | measured | |", "|---|---|---|---|", *met, ""]
    return "\n".join(lines).rstrip("\n") + "\n"


def table(record: dict, measure) -> list[str]:
    entries = [e for e in record["cases"] if any(measure.key in side for side in e["sides"].values())]
    sides = list(dict.fromkeys(name for entry in entries for name in entry["sides"]
                               if measure.key in entry["sides"][name]))
    if not entries:
        return []
    base, others = sides[0], sides[1:]
    ratios = [f"{base} / {other}" for other in others]
    lines = ["| " + " | ".join([measure.title, *sides, *ratios]) + " |", "|---" * (1 + len(sides) + len(others)) + "|"]
    for entry in entries:
        values = {name: entry["sides"].get(name, {}).get(measure.key) for name in sides}
        cells = [entry["name"], *(spread(values[name], measure.digits) for name in sides)]
        cells += [spread(ratio(values[base], values[other]), 2) for other in others]
        lines.append("| " + " | ".join(cells) + " |")
    return [*lines, ""]


def ratio(ones: list | None, others: list | None) -> list | None:
    """Round by round, since what disturbs one side in a round disturbs its neighbour."""
    if not ones or not others or not all(others):
        return None
    return [one / other for one, other in zip(ones, others)]


def spread(values: list | None, digits: int) -> str:
    if not values:
        return ""
    return f"{statistics.median(values):,.{digits}f} ({min(values):,.{digits}f}–{max(values):,.{digits}f})"


def judged(aim: Aim, record: dict) -> str | None:
    values = numbers(record, aim.case, aim.side, aim.measure)
    name = f"{aim.case}: {aim.measure}"
    if aim.over:
        values = ratio(values, numbers(record, aim.over_case or aim.case, aim.over, aim.measure))
        name += f", {aim.side} / {aim.over}" + (f" ({aim.over_case})" if aim.over_case else "")
    if not values:
        return None
    middle = statistics.median(values)
    met = middle >= aim.limit if aim.least else middle <= aim.limit
    least = "at least " if aim.least else ""
    return f"| {name} | {least}{aim.limit:g} | {spread(values, 2)} | {'met' if met else 'not met'} |"


def numbers(record: dict, case: str, side: str, measure: str) -> list | None:
    for entry in record["cases"]:
        if entry["name"] == case:
            return entry["sides"].get(side, {}).get(measure)
    return None
