"""What the runner does where sides disagree, are not there, or end: `python3 -m unittest discover benchmarks/runner`."""

import json
import sys
import tempfile
import unittest
from pathlib import Path

import picture
import report
import rounds
from row import Aim, Case, Measure, Row
from sides import Failed, Side

WORKER = """
import json, sys
print("ready", flush=True)
for line in sys.stdin:
    print(json.dumps({"ns": %s, "check": [1.0, %s]}), flush=True)
"""


def side(name: str, ns: float, number: float) -> Side:
    return Side(name, [sys.executable, "-c", WORKER % (ns, number)], Path(sys.executable), "")


def row(*sides: Side) -> Row:
    return Row(9, "Nine", "About.", list(sides), [Case("one", "one")], [Measure("ns", "ns")],
               [Aim("ns", "one", 1.5, "other", side="this")], rounds=2)


class RunnerTest(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.results = Path(self.folder.name)
        self.addCleanup(self.folder.cleanup)

    def run_row(self, *sides: Side) -> dict:
        return rounds.run(row(*sides), self.results, quick=False, rounds=None)

    def test_medians_and_ratios_are_reported(self):
        sides = [side("this", 20, 2), side("other", 10, 2)]
        page = report.page(row(*sides), self.run_row(*sides))
        self.assertIn("| one | 20.0 (20.0–20.0) | 10.0 (10.0–10.0) | 2.00 (2.00–2.00) |", page)
        self.assertIn("| one: ns, this / other | 1.5 | 2.00 (2.00–2.00) | not met |", page)

    def test_each_round_is_kept(self):
        self.run_row(side("this", 20, 2), side("other", 10, 2))
        kept = json.loads((self.results / "row9.json").read_text())
        self.assertEqual({"this": {"ns": [20, 20]}, "other": {"ns": [10, 10]}}, kept["cases"][0]["sides"])

    def test_the_first_difference_is_named(self):
        with self.assertRaisesRegex(Failed, "row 9, one: number 1 is 2 from .*, but 3 from .*|number 1 is 3 from"):
            self.run_row(side("this", 20, 2), side("other", 10, 3))

    def test_a_missing_side_is_skipped_by_name(self):
        absent = Side("absent", ["absent"], self.results / "absent", "make absent")
        sides = [side("this", 20, 2), absent]
        self.assertIn("Skipped: absent: not there (make absent).", report.page(row(*sides), self.run_row(*sides)))

    def test_a_side_that_ends_is_named(self):
        ends = Side("ends", [sys.executable, "-c", "print('ready')"], Path(sys.executable), "")
        with self.assertRaisesRegex(Failed, "ends"):
            self.run_row(ends)

    def test_a_picture_has_a_bar_for_each_side(self):
        sides = [side("this", 20, 2), side("other", 10, 2)]
        self.assertEqual(2, picture.drawing(row(*sides), self.run_row(*sides)).count('height="10" fill') - 2)


if __name__ == "__main__":
    unittest.main()
