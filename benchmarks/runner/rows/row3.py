"""Training: steps of the tutorial's CNN, from tensors in memory and from the tutorial's loader."""

from row import Aim, Case, Measure, Row
from sides import cpp, java, python

RAISED = {"MALLOC_MMAP_THRESHOLD_": str(32 << 20), "MALLOC_TRIM_THRESHOLD_": str(128 << 20)}
ACTIVE = {"OMP_WAIT_POLICY": "ACTIVE"}
PLAIN = "exact default"


def both(words: str) -> dict[str, str]:
    """Of those that have it: C++'s frontend has neither a fused Adam nor the tutorial's loader."""
    return {"torchffm": words, "Python": words}


ROW = Row(
    number=3,
    title="Training",
    about="""
The tutorial's CNN and Adam on MNIST, batches of 60: seconds for an epoch of 1,000 steps, from the time of 200. *Exact
default*: batches are gathered from tensors in memory. *Loader*: PIL, ToTensor and collate in Python, IDX files to batches
here. The sides' losses are compared within 2 %, since C++'s Adam rounds otherwise; `make parity` compares bits.
""",
    sides=[java("torchffm.benchmarks.training.TrainingWorker"), cpp("training"), python("training.py")],
    cases=[
        Case(PLAIN, "memory adam plain"),
        Case("channels-last", "memory adam channels_last", False),
        Case("fused", both("memory fused plain"), False),
        Case("fused, channels-last", both("memory fused channels_last")),
        Case("loader", both("loader adam plain")),
    ],
    measures=[Measure("epoch", "seconds an epoch", 2)],
    aims=[
        aim
        for threads in ("1 thread", "2 threads")
        for aim in (
            Aim("epoch", f"{PLAIN}, {threads}", 0.98, "C++"),
            Aim("epoch", f"{PLAIN}, {threads}", 1.0, "Python"),
            Aim("epoch", f"fused, channels-last, {threads}", 0.65, "C++", over_case=f"{PLAIN}, {threads}"),
            Aim("epoch", f"loader, {threads}", 0.60, "Python"),
            Aim("epoch", f"loader, {threads}", 1.03, "torchffm", over_case=f"{PLAIN}, {threads}"),
        )
    ],
    settings={
        "1 thread": {},
        "2 threads": {"OMP_NUM_THREADS": "2"},
        "2 threads, active waiting": {"OMP_NUM_THREADS": "2"} | ACTIVE,
        "1 thread, raised thresholds": RAISED,
        "2 threads, raised thresholds": {"OMP_NUM_THREADS": "2"} | RAISED,
    },
)
