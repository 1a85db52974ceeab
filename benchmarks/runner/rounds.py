"""Runs a row: every side is asked every case in turns, round after round, each round starting with another side."""

import json
import os
import platform
import sys
from pathlib import Path

from row import Case, Row
from sides import Failed, start


def run(row: Row, results: Path, quick: bool, rounds: int | None) -> dict:
    cases = [case for case in row.cases if case.quick or not quick]
    sides = [side for side in row.sides if not side.missing()]
    skipped = [side.missing() for side in row.sides if side.missing()]
    record = {
        "row": row.number, "title": row.title, "machine": machine(), "quick": quick, "skipped": skipped, "rounds": 0,
        "cases": [{"name": named(case, setting), "sides": {}} for setting in row.settings for case in cases],
    }
    for line in skipped:
        print(f"skipped: {line}", file=sys.stderr)
    peers = {}
    try:
        for setting, environment in row.settings.items():
            for side in sides:
                peers[setting, side.name] = start(side, environment | {"BENCH_QUICK": "1" if quick else "0"})
        warm = min(1, row.warm_rounds) if quick else row.warm_rounds
        for number in range(-warm, rounds or (2 if quick else row.rounds)):
            one_round(row, cases, sides, peers, record, number)
            if number >= 0:
                record["rounds"] = number + 1
                write(record, results)
    finally:
        for peer in peers.values():
            peer.close()
    return record


def one_round(row: Row, cases: list[Case], sides: list, peers: dict, record: dict, number: int):
    entries = iter(record["cases"])
    turn = number % len(sides)
    for setting in row.settings:
        for case in cases:
            entry, checks = next(entries), {}
            for side in sides[turn:] + sides[:turn]:
                if (line := case.line(side.name)) is None:
                    continue
                answer = peers[setting, side.name].ask(line)
                checks[side.name] = answer.pop("check", None)
                if number >= 0:
                    for key, value in answer.items():
                        entry["sides"].setdefault(side.name, {}).setdefault(key, []).append(value)
            if row.checked:
                compare(f"row {row.number}, {entry['name']}", checks, row.tolerance)
            print(f"  round {number + 1}: {entry['name']}", file=sys.stderr, flush=True)


def compare(where: str, checks: dict, tolerance: float):
    """All sides must have computed the same, to the last bit unless there is a tolerance."""
    (first, expected), *others = checks.items()
    for side, numbers in others:
        if len(numbers) != len(expected):
            raise Failed(f"{where}: {len(expected)} numbers from {first}, but {len(numbers)} from {side}")
        for i, (one, other) in enumerate(zip(expected, numbers)):
            if one != other and abs(one - other) > tolerance * max(abs(one), abs(other)):
                raise Failed(f"{where}: number {i} is {one!r} from {first}, but {other!r} from {side}")


def named(case: Case, setting: str) -> str:
    return f"{case.name}, {setting}" if setting else case.name


def machine() -> dict:
    with open("/proc/cpuinfo") as lines:
        model = next((line.split(":")[1].strip() for line in lines if line.startswith("model name")), platform.machine())
    return {"processor": model, "processors": os.cpu_count(), "load_before": os.getloadavg()[0]}


def write(record: dict, results: Path):
    path = results / f"row{record['row']}.json"
    new = path.with_suffix(".new")
    new.write_text(json.dumps(record, indent=1) + "\n")
    new.replace(path)
