"""Tells which of the calls that came out otherwise in Java do so in Python, too.

    explain.py FOLDER [--times 3] < LINES

LINES is what the replayer in Java printed, a call a line: `NAME:LINE op.overload: reason`. A call is explained if a
fresh Python that replays its line has another result, too, at one of several attempts, or if PyTorch's tolerance covers
all that differs. Prints the others, and how many are explained; the exit code is 1 where one is not.
"""

import argparse
import json
import os
import pathlib
import re
import subprocess
import sys
import warnings

import torch

NAMED = re.compile(r"^(?P<name>.+):(?P<line>[0-9]+) (?P<op>\S+): (?P<reason>.*)$")

PERTURB = 85  # a byte whose multiples by the next attempts are others; 0 leaves memory as it is
TRIED, DIFFERS = "tried ", "differs "


class Rebuilding:
    """Recorded values as Python's, with storages in memory of their own; the same one twice is one."""

    def __init__(self, binary):
        self.binary = binary
        self.storages = {}

    def value(self, recorded):
        if isinstance(recorded, list):
            return [self.value(element) for element in recorded]
        if not isinstance(recorded, dict):
            return recorded
        ((kind, content),) = recorded.items()
        if kind == "$tensor":
            return self.tensor(content)
        if kind == "$f":
            return float.fromhex(content)
        if kind == "$complex":
            return complex(*map(float.fromhex, content))
        return torch.device(content) if kind == "$device" else getattr(torch, content)

    def tensor(self, recorded):
        start, length = place = tuple(recorded["storage"])
        storage = self.storages.get(place) if length else None
        if storage is None:
            storage = torch.empty(length, dtype=torch.uint8)
            if length:
                storage.copy_(torch.frombuffer(bytearray(self.binary[start : start + length]), dtype=torch.uint8))
            self.storages[place] = storage
        tensor = torch.empty(0, dtype=getattr(torch, recorded["dtype"]))
        tensor.set_(storage.untyped_storage(), recorded["offset"], recorded["shape"], recorded["stride"])
        tensor = tensor.conj() if recorded.get("conj") else tensor
        return torch._neg_view(tensor) if recorded.get("neg") else tensor


def same(recorded, actual, rebuilding):
    """Whether a value is the recorded one, bit for bit."""
    if isinstance(recorded, list):
        if not isinstance(actual, (list, tuple)) or len(actual) != len(recorded):
            return False
        return all(same(one, other, rebuilding) for one, other in zip(recorded, actual))
    if isinstance(recorded, dict) and "$tensor" in recorded:
        if not isinstance(actual, torch.Tensor) or actual.layout != torch.strided:
            return False
        expected = rebuilding.value(recorded)
        alike = expected.dtype == actual.dtype and expected.shape == actual.shape
        return alike and expected.stride() == actual.stride() and elements(expected) == elements(actual)
    expected = rebuilding.value(recorded)
    return repr(expected) == repr(actual) or isinstance(actual, float) and repr(float(expected)) == repr(actual)


def elements(tensor):
    resolved = tensor.resolve_conj().resolve_neg().clone(memory_format=torch.contiguous_format)
    return bytes(resolved.reshape(-1).view(torch.uint8).numpy()) if resolved.numel() else b""


def differs(call, binary, refused):
    """Whether Python's own result is another than the recorded one, or none, as Java's where that `refused`."""
    namespace, name = call["op"].split("::")
    op = getattr(getattr(getattr(torch.ops, namespace), name), call["overload"] or "default")
    rebuilding = Rebuilding(binary)
    values = [rebuilding.value(value) for value in call["args"]]
    schema = op._schema.arguments
    keywords = {argument.name: value for argument, value in zip(schema, values) if argument.kwarg_only}
    if "seed" in call:
        torch.manual_seed(call["seed"])
    try:
        result = op(*(value for argument, value in zip(schema, values) if not argument.kwarg_only), **keywords)
    except Exception:
        return refused
    results = [result] if len(op._schema.returns) == 1 else list(result or ())
    after = Rebuilding(binary)
    return not same(call["outs"], results, after) or not all(
        same(value, values[int(index)], after) for index, value in call["mutated"].items()
    )


def replay(folder, wanted):
    """Says of each line of `wanted`, matches by file and number, that it is tried, and then whether it differs."""
    torch.set_num_threads(1)
    warnings.simplefilter("ignore")
    for name in sorted({name for name, _ in wanted}):
        binary = (folder / f"{name}.bin").read_bytes()
        with open(folder / f"{name}.jsonl", encoding="utf-8") as lines:
            for number, line in enumerate(lines, 1):
                if (name, number) in wanted:
                    print(f"{TRIED}{name}:{number}", flush=True)
                    reason = wanted[name, number]["reason"]
                    if differs(json.loads(line), binary, "refused" in reason):
                        print(f"{DIFFERS}{name}:{number}", flush=True)


def differing_in_python(folder, calls, perturb):
    """
    Which of the calls, NAME:LINE, differ in a fresh Python, or end it: then the next one goes on behind them. Memory
    that nobody has written to is full of the byte `perturb`, so that what is partly uninitialised differs for sure.
    """
    environment = {**os.environ, "MALLOC_PERTURB_": str(perturb)}
    differing = set()
    while calls:
        command = [sys.executable, __file__, str(folder), "--once"]
        text = "".join(f"{line}\n" for line in calls.values())
        ended = subprocess.run(command, env=environment, input=text, capture_output=True, text=True)
        said = ended.stdout.splitlines()
        tried = [line.removeprefix(TRIED) for line in said if line.startswith(TRIED)]
        differing.update(line.removeprefix(DIFFERS) for line in said if line.startswith(DIFFERS))
        if ended.returncode >= 0:
            break
        differing.update(tried[-1:])
        calls = {call: line for call, line in calls.items() if call not in tried} if tried else {}
    return differing


def within_tolerance(reason):
    return all(part.endswith("within PyTorch's tolerance") for part in reason.split("; "))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--times", type=int, default=3, help="how many processes to try, each with memory of its own")
    parser.add_argument("--once", action="store_true", help="in this process; says NAME:LINE of those that differ")
    options = parser.parse_args()
    text = sys.stdin.read()
    calls = {(match["name"], int(match["line"])): match for match in map(NAMED.match, text.splitlines()) if match}
    if options.once:
        replay(options.folder, calls)
        return 0
    lines = {f"{name}:{number}": match.group() for (name, number), match in calls.items()}
    python = set()
    for attempt in range(options.times):
        left = {call: line for call, line in lines.items() if call not in python}
        python |= differing_in_python(options.folder, left, PERTURB * attempt)
    differing = [match for (name, number), match in calls.items() if f"{name}:{number}" not in python]
    unexplained = [match for match in differing if not within_tolerance(match["reason"])]
    for match in unexplained:
        print(f"not explained: {match.group()}")
    tolerated = len(differing) - len(unexplained)
    print(
        f"explained: {len(calls) - len(unexplained)} of {len(calls)} calls that are not equal:"
        f" {len(calls) - len(differing)} differ in Python, too, {tolerated} are within PyTorch's tolerance"
    )
    return 1 if unexplained else 0


if __name__ == "__main__":
    sys.exit(main())
