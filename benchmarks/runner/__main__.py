"""The benchmarks beside C++ and Python: `make bench`, `make bench ROW=1`, `make bench-quick`.

Runs the rows asked for (all that are part of make bench otherwise), and writes of each rowN.json after each round, and
rowN.md and rowN.svg at its end, into the folder of results. A row that fails does not stop the next.
"""

import argparse
import importlib
import sys
from pathlib import Path

import picture
import report
import rounds
from sides import ROOT, Failed

# Too long for make bench, or beside others' libraries.
APART = {7, 8, 11, 12}


def main() -> int:
    parser = argparse.ArgumentParser(prog="make bench")
    parser.add_argument("--quick", action="store_true", help="two short rounds of each")
    parser.add_argument("--rounds", type=int, help="instead of the row's own number")
    parser.add_argument("--results", type=Path, default=ROOT / "benchmarks/results")
    parser.add_argument("rows", nargs="*", type=int)
    options = parser.parse_args()
    known = sorted(int(path.stem[3:]) for path in (Path(__file__).parent / "rows").glob("row*.py"))
    unknown = set(options.rows) - set(known)
    if unknown or options.rounds is not None and options.rounds < 1:
        wrong = f"--rounds {options.rounds}" if not unknown else f"row {min(unknown)}"
        parser.error(f"{wrong}: there are the rows {', '.join(map(str, known))}, and rounds from 1 on")
    options.results.mkdir(parents=True, exist_ok=True)
    failed = 0
    for number in options.rows or [row for row in known if row not in APART]:
        try:
            row = importlib.import_module(f"rows.row{number}").ROW
            print(f"row {number}: {row.title}", file=sys.stderr, flush=True)
            record = rounds.run(row, options.results, options.quick, options.rounds)
        except Failed as e:
            print(f"row {number} failed: {e}", file=sys.stderr)
            failed += 1
            continue
        written = report.page(row, record)
        (options.results / f"row{number}.md").write_text(written)
        if drawn := picture.drawing(row, record):
            (options.results / f"row{number}.svg").write_text(drawn)
        print(written, flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
