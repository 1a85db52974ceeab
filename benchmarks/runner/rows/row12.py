"""Inference, beside DJL and JavaCPP."""

from peers import DJL, JAVACPP, peers
from row import Aim, Case, Measure, Row
from sides import cpp, java

BATCHES = (1, 8, 64)

ROW = Row(
    number=12,
    title="Inference, beside DJL and JavaCPP",
    about="""
As row 2: the tutorial's CNN, from an array of floats to an array of scores, one thread, microseconds a call. Each library
has the LibTorch of its own, the C++ program torchffm's.
""",
    sides=[java("torchffm.benchmarks.inference.InferenceWorker"), *peers(), cpp("inference")],
    cases=[Case(f"batch {batch}", {"torchffm": str(batch), "C++": str(batch), DJL: f"cnn {batch}", JAVACPP: f"cnn {batch}"})
           for batch in BATCHES],
    measures=[Measure("p50", "p50, µs"), Measure("p99", "p99, µs"), Measure("p999", "p99.9, µs"),
              Measure("heap", "bytes of heap a call", 0)],
    aims=[Aim("p50", "batch 1", 1.0, DJL), Aim("p50", "batch 1", 1.0, JAVACPP)],
    tolerance=1e-4,
    words="make bench-peers",
)
