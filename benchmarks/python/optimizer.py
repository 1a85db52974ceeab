"""Row 4, Python's side; beside OptimizerWorker.java and optimizer.cpp."""

import os
import time

import torch
import worker

torch.set_num_threads(int(os.environ["OMP_NUM_THREADS"]))
CHECKED_STEPS = 3


def resnet18():
    """The shapes of torchvision's resnet18, in order."""
    shapes = [(64, 3, 7, 7), (64,), (64,)]
    before = 64
    for width in (64, 128, 256, 512):
        for block in range(2):
            shapes += [(width, before, 3, 3), (width,), (width,), (width, width, 3, 3), (width,), (width,)]
            if before != width:
                shapes += [(width, before, 1, 1), (width,), (width,)]
            before = width
    return [*shapes, (1000, 512), (1000,)]


def filled(shape, scale):
    numel = torch.Size(shape).numel()
    return torch.linspace(-scale, 2 * scale, numel).reshape(shape)


def answer(kind, name):
    parameters = [filled(shape, 1).requires_grad_() for shape in ([(10, 10)] * 200 if name == "many" else resnet18())]
    for parameter in parameters:
        parameter.grad = filled(parameter.shape, 0.5)
    optimizer = torch.optim.Adam(parameters, lr=1e-3, fused=True if kind == "fused" else None)
    for _ in range(CHECKED_STEPS):
        optimizer.step()
    check = [parameter.detach().flatten()[-1].item() for parameter in parameters]
    took, end = [], time.perf_counter() + 4 * worker.SECONDS
    while len(took) < 5 or time.perf_counter() < end:
        start = time.perf_counter_ns()
        optimizer.step()
        took.append((time.perf_counter_ns() - start) / 1e3)
    return {"us": sorted(took)[len(took) // 2], "check": check}


worker.serve(answer)
