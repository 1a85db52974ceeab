"""The sides of a row: processes that do the same work in different languages."""

import contextlib
import json
import os
import shlex
import subprocess
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
CACHE = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "torchffm"
PEER = CACHE / "peer-2.15.0" / "bin" / "python"
CLASSES = os.environ.get("BENCH_CLASSPATH") or str(ROOT / "benchmarks/target/benchmarks.jar")
JAVA = [os.environ.get("JAVA_HOME", "/usr") + "/bin/java", "--enable-native-access=ALL-UNNAMED"]
# The same for all, unless a row's settings say otherwise.
ENVIRONMENT = {"OMP_NUM_THREADS": "1", "OMP_WAIT_POLICY": "PASSIVE", "PYTHONDONTWRITEBYTECODE": "1"}


@dataclass(frozen=True)
class Side:
    """A process that prints "ready", and then answers each line of its input by a line of JSON.

    Where it is `once`, it is a program: started anew at each question, with its words as more arguments, and measured
    from outside (seconds, cpu seconds, rss in MiB); a last line of JSON on its output adds to that.
    """

    name: str
    command: list[str]
    needs: Path  # a file without which it can't run
    made_by: str  # and what makes that
    once: bool = False
    environment: dict[str, str] = field(default_factory=dict)

    def missing(self) -> str | None:
        return None if self.needs.exists() else f"{self.name}: not there ({self.made_by})"


def java(main: str, *options: str, name: str = "torchffm", once: bool = False) -> Side:
    command = [*JAVA, *options, "-cp", CLASSES, main]
    return Side(name, command, Path(CLASSES.split(":")[0]), "make bench", once)


def cpp(program: str, name: str = "C++", once: bool = False) -> Side:
    path = ROOT / "benchmarks/target/cpp" / program
    libtorch = os.environ.get("LIBTORCH") or str(CACHE / "libtorch-2.15.0")
    return Side(name, [str(path)], path, "cmake and g++", once, {"LD_LIBRARY_PATH": f"{libtorch}/lib"})


def python(script: str, *arguments: str, name: str = "Python", once: bool = False) -> Side:
    command = [str(PEER), str(ROOT / "benchmarks/python" / script), *arguments]
    return Side(name, command, PEER, "make peer", once)


class Failed(Exception):
    """A side did not do what it was asked."""


class Worker:
    """A side's process that is asked again and again."""

    def __init__(self, side: Side, environment: dict[str, str]):
        self.side = side
        self.process = subprocess.Popen(
            side.command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment_of(side, environment))
        self.read("ready")

    def ask(self, line: str) -> dict:
        with contextlib.suppress(BrokenPipeError):  # one that has ended is named where it should answer
            self.process.stdin.write(line + "\n")
            self.process.stdin.flush()
        return json.loads(self.read("{"))

    def read(self, start: str) -> str:
        for line in self.process.stdout:
            if line.startswith(start):
                return line
        raise Failed(f"{self.side.name} ended with {self.process.wait()}")

    def close(self):
        with contextlib.suppress(BrokenPipeError):
            self.process.stdin.close()
        try:
            self.process.wait(20)
        except subprocess.TimeoutExpired:
            self.process.kill()
        self.process.stdout.close()


class Program:
    """A side's program that is started at each question."""

    def __init__(self, side: Side, environment: dict[str, str]):
        self.side, self.environment = side, environment_of(side, environment)

    def ask(self, line: str) -> dict:
        start = time.perf_counter()
        process = subprocess.Popen(
            self.side.command + shlex.split(line), stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, text=True,
            env=self.environment)
        output = process.stdout.read()
        _, status, usage = os.wait4(process.pid, 0)
        answer = {"seconds": time.perf_counter() - start, "cpu": usage.ru_utime + usage.ru_stime,
                  "rss": usage.ru_maxrss / 1024}
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            raise Failed(f"{self.side.name} {line} ended with {process.returncode}")
        last = output.rstrip("\n").rpartition("\n")[2]
        return answer | (json.loads(last) if last.startswith("{") else {})

    def close(self):
        pass


def environment_of(side: Side, more: dict[str, str]) -> dict[str, str]:
    return os.environ | ENVIRONMENT | side.environment | more


def start(side: Side, environment: dict[str, str]) -> Worker | Program:
    print(f"  {side.name}", file=sys.stderr, flush=True)
    return (Program if side.once else Worker)(side, environment)
