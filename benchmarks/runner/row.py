"""What a row of the benchmarks is made of. A row is a file in rows/ that sets ROW; the runner finds it by its name."""

from dataclasses import dataclass, field

from sides import Side


@dataclass(frozen=True)
class Measure:
    """A number that workers answer with, by its key in their answers."""

    key: str
    title: str
    digits: int = 1


@dataclass(frozen=True)
class Case:
    """What is asked of each side in each round: the same line for all, or one for each side that has the case."""

    name: str
    ask: str | dict[str, str]
    quick: bool = True  # whether make bench-quick has it

    def line(self, side: str) -> str | None:
        return self.ask if isinstance(self.ask, str) else self.ask.get(side)


@dataclass(frozen=True)
class Aim:
    """`side`'s measure over another side's, or as it is, is at most `limit` (at least, where it is `least`).

    `measure` may name another key for the other side's number, and `over_case` another case.
    """

    measure: str
    case: str
    limit: float
    over: str | None = None
    side: str = "torchffm"
    over_case: str | None = None
    least: bool = False


@dataclass(frozen=True)
class Row:
    number: int
    title: str
    about: str  # a few lines under the title: what is timed, and how
    sides: list[Side]
    cases: list[Case]
    measures: list[Measure]
    aims: list[Aim] = field(default_factory=list)
    # Each is a process of its own for each side, with these environment variables; cases are asked under each.
    settings: dict[str, dict[str, str]] = field(default_factory=lambda: {"": {}})
    rounds: int = 5
    warm_rounds: int = 1  # before those that count
    # Compared among all sides: what workers answer as "check". False for programs that have no numbers to show.
    checked: bool = True
    # By how much, relatively, these may differ: more than nothing only beside another LibTorch.
    tolerance: float = 0.0
    words: str = ""  # how it is run, where that is not make bench ROW=number
