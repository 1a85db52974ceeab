"""Calls: what the smallest operators cost, from each language."""

from row import Aim, Case, Measure, Row
from sides import cpp, java, python

MODES = {"grad": "recorded for autograd", "off": "grad off", "inference": "inference mode"}
OPERATORS = ["add", "relu", "matmul", "view", "clone"]

ROW = Row(
    number=1,
    title="Calls",
    about="""
One call and the release of its result, in nanoseconds, and the bytes of Java heap that it takes; tensors of one element,
matmul of 2×2. *In a scope*: a `TensorScope` for each 1,000 calls frees the results. *Boxed*: `Ops`, which takes any operator
by its name, beside C++'s and Python's own add.
""",
    sides=[java("torchffm.benchmarks.calls.CallWorker"), cpp("calls"), python("calls.py")],
    cases=[
        *(Case(f"{name}, {words}", f"{name} {mode}", name == "add")
          for name in OPERATORS for mode, words in MODES.items()),
        Case("add in a scope, grad off", {"torchffm": "addInScope off", "C++": "add off", "Python": "add off"}),
        Case("boxed add, grad off", {"torchffm": "boxedAdd off", "C++": "add off", "Python": "add off"}),
        *(Case(title, f"{name} off", name == "size") for name, title in {
            "size": "size(0)", "create": "create from float[1]", "item": "read a scalar", "release": "release",
            "error": "an error thrown"}.items()),
    ],
    measures=[Measure("ns", "ns a call", 0), Measure("heap", "bytes of heap a call", 1)],
    aims=[
        Aim("ns", "add, grad off", 1.20, "C++"),
        Aim("ns", "add, grad off", 0.62, "Python"),
        Aim("ns", "boxed add, grad off", 1.30, "C++"),
        Aim("heap", "add in a scope, grad off", 48),
        Aim("heap", "add, grad off", 112),
    ],
)
