"""Row 1, Python's side; beside CallWorker.java and calls.cpp."""

import contextlib
import time
from itertools import repeat

import torch
import worker

torch.set_num_threads(1)
left, right = torch.full((1,), 1.5), torch.full((1,), 2.25)
matrix = torch.tensor([[1.0, 2.0], [3.0, 4.0]])
wrong = torch.ones(3, 2)


def add(times):
    for _ in repeat(None, times):
        left.add(right)


def relu(times):
    for _ in repeat(None, times):
        left.relu()


def matmul(times):
    for _ in repeat(None, times):
        matrix.matmul(matrix)


def view(times):
    for _ in repeat(None, times):
        left.view(1, 1)


def clone(times):
    for _ in repeat(None, times):
        left.clone()


def size(times):
    for _ in repeat(None, times):
        left.size(0)


def create(times):
    data = [1.5]
    for _ in repeat(None, times):
        torch.tensor(data)


def item(times):
    for _ in repeat(None, times):
        left.item()


def error(times):
    for _ in repeat(None, times):
        try:
            matrix.add(wrong)
        except RuntimeError:
            pass


def release():
    """Alone: what is released is made before."""
    end, calls, spent = time.perf_counter() + worker.SECONDS, 0, 0
    while calls == 0 or time.perf_counter() < end:
        made = [left.clone() for _ in range(worker.BATCH)]
        start = time.perf_counter_ns()
        made.clear()
        spent += time.perf_counter_ns() - start
        calls += worker.BATCH
    return spent / calls


CHECKS = {
    "add": lambda: left.add(right), "relu": lambda: left.relu(), "matmul": lambda: matrix.matmul(matrix),
    "view": lambda: left.view(1, 1), "clone": lambda: left.clone(), "size": lambda: torch.tensor(float(left.size(0))),
    "create": lambda: torch.tensor([1.5]), "item": lambda: torch.tensor(left.item()), "release": lambda: left.clone(),
    "error": lambda: torch.tensor(1.0),
}
MODES = {"grad": contextlib.nullcontext, "off": torch.no_grad, "inference": torch.inference_mode}


def answer(name, mode):
    left.requires_grad_(mode == "grad")
    matrix.requires_grad_(mode == "grad")
    with MODES[mode]():
        ns = release() if name == "release" else worker.time_calls(globals()[name])
        return {"ns": ns, "check": CHECKS[name]().flatten().tolist()}


worker.serve(answer)
