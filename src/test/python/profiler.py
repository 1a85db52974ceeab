"""What torch.profiler makes of a program that ProfilerTest runs in Java."""

import torch
from peer import out
from torch.profiler import ProfilerActivity, profile, record_function


def program():
    torch.manual_seed(0)
    model = torch.nn.Sequential(
        torch.nn.Conv2d(1, 4, 3), torch.nn.ReLU(), torch.nn.MaxPool2d(2), torch.nn.Flatten(), torch.nn.Linear(36, 5)
    )
    criterion = torch.nn.CrossEntropyLoss()
    image = torch.ones(2, 1, 8, 8)
    target = torch.tensor([1, 3])
    with profile(activities=[ProfilerActivity.CPU]) as profiler:
        for _ in range(3):
            with record_function("a step"):
                loss = criterion(model(image), target)
                model.zero_grad()
                loss.backward()
                with torch.no_grad():
                    for parameter in model.parameters():
                        parameter.sub_(parameter.grad, alpha=0.1)
    return profiler


def counts(averages):
    return "".join(f"{event.key} {event.count}\n" for event in sorted(averages, key=lambda event: event.key))


profiler = program()
out("counts", counts(profiler.key_averages()))
out(
    "parents",
    "".join(sorted({f"{e.cpu_parent.name} > {e.name}\n" for e in profiler.events() if e.cpu_parent is not None})),
)
