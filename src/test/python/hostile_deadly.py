"""Makes the calls that Java lists, each in a process of its own, and hands out how each ends: the signal's name, or "lives".

A line is an operator and its arguments, tab-separated, as torchffm.hostile.DeadlyCall.example() writes them:
`aten::_stack.out<TAB>tensors=[]<TAB>out=float32 (2,3)`, in the words of Candidates and TensorCandidates.
"""

import os
import re
import signal
import sys

CHECKED = {"LD_PRELOAD": "libc_malloc_debug.so.0", "MALLOC_CHECK_": "3"}
if os.environ.get("MALLOC_CHECK_") != "3":  # as the Java process has it: memory that was overrun ends it at once
    os.execve(sys.executable, [sys.executable, *sys.argv], os.environ | CHECKED)

import torch

from peer import arguments, out

LIMIT_SECONDS = 6  # SIGALRM: what takes for ever
TIMES = 3000  # what reads past an end dies of what happens to lie there
ONE = torch.ones

TENSORS = {
    "float32 (2,3)": lambda: torch.tensor([1.0, 2, 3, 4, 5, 6]).reshape(2, 3),
    "int64 (2,3)": lambda: torch.tensor([-1, 0, 1, 2, 1 << 40, -(1 << 63)]).reshape(2, 3),
    "int64 (2)": lambda: torch.tensor([0, 1]),
    "bool (2,3)": lambda: ONE(2, 3).to(torch.bool),
    "float32 (0)": lambda: ONE(0),
    "float32 ()": lambda: torch.tensor(float("nan")),
    "NaN (3,3)": lambda: torch.full((3, 3), float("nan")),
    "float64 inf (2,2)": lambda: torch.full((2, 2), float("inf")).to(torch.float64),
    "complex64 (2,2)": lambda: ONE(2, 2).to(torch.complex64),
    "float32 (1,1,2,2,2)": lambda: ONE(1, 1, 2, 2, 2),
    "a leaf (2,3)": lambda: ONE(2, 3).requires_grad_(),
    "float32 (2,0,3)": lambda: ONE(2, 0, 3),
    "float16 (4)": lambda: ONE(4).to(torch.float16),
    "uint8 (1,3,4,4)": lambda: ONE(1, 3, 4, 4).to(torch.uint8),
    "meta (2^40)": lambda: torch.empty(1 << 40, device="meta"),
    "sparse (2,3)": lambda: ONE(2, 3).to_sparse(),
    "[float32, float32]": lambda: [ONE(2, 3), ONE(2, 3)],
    "{float32, float32}": lambda: [ONE(2, 3), ONE(2, 3)],
    "[]": list,
    "{}": list,
    "[null]": lambda: [None],
    "{null}": lambda: [None],
    "[float32, null]": lambda: [ONE(2, 3), None],
    "[float32, int64, bool]": lambda: [ONE(2), torch.arange(3), ONE(0).to(torch.bool)],
    "{int64, bool}": lambda: [torch.arange(2), ONE(0).to(torch.bool)],
    "null": lambda: None,
    "true": lambda: True,
    "false": lambda: False,
    "a generator": torch.Generator,
}


def value(label):
    """What Java passes under a label."""
    if label in TENSORS:
        return TENSORS[label]()
    if array := re.fullmatch(r"(\w+)\[\] ?(.*?) ?of (\d+)", label):
        shown = [number(element) for element in array[2].split(",") if element]
        return shown + [type(shown[0])() for _ in range(int(array[3]) - len(shown))] if shown else []
    if label.startswith("["):
        return [value(label[1:-1])]
    if label.startswith('"'):
        return label[1:-1]
    if label.startswith("torch."):
        return getattr(torch, label.removeprefix("torch."))
    if re.fullmatch(r"cpu|meta|cuda:\d+", label):
        return torch.device(label)
    return number(label)


def number(label):
    if label in ("true", "false"):
        return label == "true"
    if label.startswith("("):
        return complex(label)
    return int(label) if re.fullmatch(r"-?\d+", label) else float(label.replace("Infinity", "inf"))


def plain(name):
    """An argument's name without what Java's differs in."""
    return name.replace("_", "").lower()


def call(line):
    name, *given = line.split("\t")
    space, _, rest = name.partition("::")
    base, _, overload = rest.partition(".")
    op = getattr(getattr(getattr(torch.ops, space), base), overload or "default")
    labels = {plain(item.partition("=")[0]): item.partition("=")[2] for item in given}
    known = {plain(argument.name): argument.name for argument in op._schema.arguments}
    for _ in range(TIMES):
        try:
            op(**{known[key]: value(label) for key, label in labels.items() if key in known})
        except RuntimeError:
            pass  # an error is no death


def start(line):
    child = os.fork()
    if child == 0:
        signal.alarm(LIMIT_SECONDS)
        with open(os.devnull, "w") as nothing:
            os.dup2(nothing.fileno(), 1)
            os.dup2(nothing.fileno(), 2)
        try:
            call(line)
            torch.ones(3).sum()
        except BaseException:
            pass  # an error is no death
        os._exit(0)
    return child


def end(child):
    _, status = os.waitpid(child, 0)
    return signal.Signals(os.WTERMSIG(status)).name if os.WIFSIGNALED(status) else "lives"


with open(arguments[0]) as lines:
    children = [start(line.rstrip("\n")) for line in lines]
out("ends", "\n".join(end(child) for child in children))
