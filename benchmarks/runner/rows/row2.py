"""Inference: the tutorial's CNN, arrays in and out."""

from row import Aim, Case, Measure, Row
from sides import cpp, java, python

ROW = Row(
    number=2,
    title="Inference",
    about="""
The tutorial's CNN in inference mode, one thread: from an array of floats to an array of scores. Microseconds a call by
percentile, and the bytes of Java heap that it takes, the array of scores among them.
""",
    sides=[java("torchffm.benchmarks.inference.InferenceWorker"), cpp("inference"), python("inference.py")],
    cases=[Case(f"batch {batch}", str(batch), batch == 1) for batch in (1, 8, 64, 1000)],
    measures=[
        Measure("p50", "p50, µs"), Measure("p90", "p90, µs"), Measure("p99", "p99, µs"), Measure("p999", "p99.9, µs"),
        Measure("images", "images a second", 0), Measure("heap", "bytes of heap a call", 0),
    ],
    aims=[
        Aim("p50", "batch 1", 1.10, "C++"),
        Aim("p50", "batch 1", 0.55, "Python"),
        Aim("p999", "batch 1", 1.2, "C++"),
        Aim("heap", "batch 1", 1024),
    ],
)
