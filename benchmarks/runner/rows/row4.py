"""Optimizer: one step of Adam."""

from row import Aim, Case, Measure, Row
from sides import cpp, java, python

MANY = "200 small tensors"
LARGE = "ResNet-18"

ROW = Row(
    number=4,
    title="Optimizer",
    about="""
A step of Adam, in microseconds: over 200 tensors of 10×10, and over the parameters of ResNet-18. *Default* has Python's
bits, which C++'s own Adam has not, so that it is not among the sides there. *Fused* in C++ is LibTorch's `_fused_adam_`
with what Python does around it: the gradients are collected, the counts of steps raised.
""",
    sides=[java("torchffm.benchmarks.training.OptimizerWorker"), cpp("optimizer"), python("optimizer.py")],
    cases=[
        *(Case(f"default, {title}", {side: f"default {name}" for side in ("torchffm", "Python")})
          for title, name in ((MANY, "many"), (LARGE, "large"))),
        *(Case(f"fused, {title}", f"fused {name}") for title, name in ((MANY, "many"), (LARGE, "large"))),
    ],
    measures=[Measure("us", "µs a step", 0)],
    aims=[
        Aim("us", f"default, {MANY}, 1 thread", 0.5, "Python"),
        Aim("us", f"default, {MANY}, 2 threads", 0.5, "Python"),
        Aim("us", f"default, {LARGE}, 1 thread", 0.6, "Python"),
        Aim("us", f"default, {LARGE}, 2 threads", 0.85, "Python"),
        *(Aim("us", f"fused, {title}, {threads}", 1.05, "C++")
          for title in (MANY, LARGE) for threads in ("1 thread", "2 threads")),
    ],
    settings={"1 thread": {}, "2 threads": {"OMP_NUM_THREADS": "2"}},
)
