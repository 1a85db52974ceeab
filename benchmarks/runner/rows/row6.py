"""The start: processes from their start to their end."""

import os
import subprocess

from row import Aim, Case, Measure, Row
from sides import CACHE, CLASSES, JAVA, PEER, ROOT, Failed, Side, cpp

MNIST = ROOT / "mnist/target/mnist.jar"
JAR = MNIST.relative_to(ROOT)  # as scripts/archive names it, which the archive is bound to; make bench runs in ROOT
MODEL = ROOT / "benchmarks/target/start.pth"
FIRST = ROOT / "benchmarks/target/first-sum.jsa"
DATA = CACHE / "mnist"
SUM = ["--enable-native-access=ALL-UNNAMED", "-cp", CLASSES, "torchffm.benchmarks.start.FirstSum"]
PYTHON = ROOT / "benchmarks/python"


def made(command: list[str], what) -> None:
    done = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    if done.returncode or not what.exists():
        raise Failed(f"{what} can't be made: {done.stderr.strip()[-300:]}")


def archived() -> list[str]:
    """Makes what the cases need: the archives, and a state dict."""
    if not MNIST.exists():
        return []  # and torchffm's sides are skipped
    made([JAVA[0], "-Xlog:cds*=off", f"-XX:ArchiveClassesAtExit={FIRST}", *SUM], FIRST)
    environment = os.environ | {"JAVA_HOME": os.path.dirname(os.path.dirname(JAVA[0]))}
    options = subprocess.run([ROOT / "scripts/archive"], env=environment, stdout=subprocess.PIPE, text=True)
    if options.returncode:
        raise Failed(f"scripts/archive ended with {options.returncode}")
    if not MODEL.exists():
        made([JAVA[0], "-jar", str(JAR), "train", "--epochs", "1", "--seed", "1", "--out", str(MODEL)], MODEL)
    return options.stdout.split()


OPTIONS = archived()
ARCHIVE = "torchffm, archive"


def program(words: str, python: str | None) -> dict[str, str]:
    lines = {"torchffm": f"-jar {JAR} {words}", ARCHIVE: f"{' '.join(OPTIONS)} -jar {JAR} {words}"}
    return lines | ({"Python": python} if python else {})


ROW = Row(
    number=6,
    title="Start",
    about="""
Whole processes. The first sum is `ones(2, 2).sum().item()`; `eval` reads a state dict and evaluates it on MNIST's 10,000
test images, in Python by torch and numpy alone, without torchvision. "archive" is torchffm with an archive of its
classes, as `make train` makes one.
""",
    sides=[
        Side("torchffm", JAVA[:1], MNIST, "make jars", once=True),
        Side(ARCHIVE, JAVA[:1], MNIST, "make jars", once=True),
        cpp("first_sum", once=True),
        Side("Python", [str(PEER)], PEER, "make peer", once=True),
    ],
    cases=[
        Case("first sum", {"torchffm": " ".join(SUM), ARCHIVE: f"-Xlog:cds*=off -XX:SharedArchiveFile={FIRST} " +
                           " ".join(SUM), "C++": "", "Python": str(PYTHON / "first_sum.py")}),
        Case("info", program("info", None)),
        Case("eval", program(f"eval {MODEL} --data {DATA}", f"{PYTHON / 'evaluate.py'} {MODEL} {DATA}")),
        Case("train, 1 epoch", program(f"train --epochs 1 --seed 1 --out {MODEL}.new --data {DATA}", None), quick=False),
    ],
    measures=[Measure("seconds", "wall, s", 3), Measure("cpu", "processors, s", 3), Measure("rss", "peak RSS, MiB", 0)],
    aims=[
        *(Aim("seconds", "first sum", 0.25, "Python", side) for side in ("torchffm", ARCHIVE)),
        *(Aim(measure, "eval", 0.4, "Python", side) for measure in ("seconds", "rss") for side in ("torchffm", ARCHIVE)),
    ],
    rounds=7,
    checked=False,
)
