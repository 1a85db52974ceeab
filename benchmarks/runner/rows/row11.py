"""Calls, beside DJL and JavaCPP."""

from peers import DJL, JAVACPP, peers
from row import Aim, Case, Measure, Row
from sides import cpp, java

ROW = Row(
    number=11,
    title="Calls, beside DJL and JavaCPP",
    about="""
As row 1: one call and the release of its result, tensors of one element, matmul of 2×2. Each library has the LibTorch of
its own, the C++ program torchffm's. DJL knows no modes: without a gradient collector it records nothing.
""",
    sides=[java("torchffm.benchmarks.calls.CallWorker"), *peers(), cpp("calls")],
    cases=[Case(f"{name}, {words}", f"{name} {mode}") for name in ("add", "relu", "matmul")
           for mode, words in {"off": "grad off", "inference": "inference mode"}.items()],
    measures=[Measure("ns", "ns a call", 0), Measure("heap", "bytes of heap a call", 0)],
    aims=[Aim("ns", "add, grad off", 1.0, DJL), Aim("ns", "add, grad off", 1.0, JAVACPP)],
    tolerance=1e-5,
    words="make bench-peers",
)
