"""Transfers: between Java's memory and tensors, beside memcpy."""

from row import Aim, Case, Measure, Row
from sides import cpp, java

SIZES = {"1 KiB": 1 << 10, "64 KiB": 1 << 16, "1 MiB": 1 << 20, "16 MiB": 1 << 24, "256 MiB": 1 << 28, "1 GiB": 1 << 30}
QUICK = ("1 KiB", "1 MiB", "16 MiB")
# What Java does, and what C++ does beside it.
EXISTING = {"float[] into a tensor": "array-to-tensor", "a tensor into float[]": "tensor-to-array",
            "MemorySegment into a tensor": "segment-to-tensor", "ByteBuffer into a tensor": "buffer-to-tensor"}
NEW = {"float[] into a new tensor": "array-to-new", "MemorySegment into a new tensor": "segment-to-new"}
BESIDE = dict.fromkeys(EXISTING, "memcpy") | dict.fromkeys(NEW, "allocate")
FROM_1_MIB = ("1 MiB", "16 MiB", "256 MiB", "1 GiB")


def cases():
    for what, java_word in (EXISTING | NEW).items():
        for size, count in SIZES.items():
            yield Case(f"{what}, {size}", {"torchffm": f"{java_word} {count}", "C++": f"{BESIDE[what]} {count}"},
                       size in QUICK)
    for size, count in SIZES.items():
        yield Case(f"a tensor over a shared segment, {size}", {"torchffm": f"shared-tensor {count}"}, size in QUICK)


ROW = Row(
    number=5,
    title="Transfers",
    about="""
Floats between Java's memory and tensors, one thread: into existing memory beside `memcpy` between the same warm
buffers, into a new tensor beside allocating and `memcpy` in C. A tensor over a segment of `Torch.allocateSegment` or
`asSegment` copies nothing. Microseconds; at most 1.25 × C++'s time is at least 0.8 of its rate.
""",
    sides=[java("torchffm.benchmarks.transfers.TransferWorker", "-Xmx3g"), cpp("transfers")],
    cases=list(cases()),
    measures=[Measure("us", "µs a transfer", 2)],
    aims=[Aim("us", f"{what}, {size}", 1.25, "C++") for what in BESIDE for size in FROM_1_MIB]
    + [Aim("us", f"a tensor over a shared segment, {size}", 1.0) for size in SIZES],
)
