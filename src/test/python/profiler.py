"""What torch.profiler makes of a program that ProfilerTest runs in Java, and of events that are given."""

import pathlib

import torch
from peer import arguments, out
from torch.autograd.profiler_util import EventList, FunctionEvent
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


def given(line):
    thread, kind, is_async, start, end, _, name = line.split(" ", 6)
    return FunctionEvent(
        0,
        name,
        int(thread),
        int(start) / 1000,
        int(end) / 1000,
        overload_name="",
        input_shapes=[],
        stack=[],
        is_async=is_async == "1",
        is_user_annotation=kind == "1",
    )


profiler = program()
out("counts", counts(profiler.key_averages()))
out(
    "parents",
    "".join(sorted({f"{e.cpu_parent.name} > {e.name}\n" for e in profiler.events() if e.cpu_parent is not None})),
)

events = [given(line) for line in pathlib.Path(arguments[0]).read_text().splitlines()]
events.sort(key=lambda event: [event.time_range.start, -event.time_range.end])
events = EventList(events)
events._build_tree()
averages = events.key_averages()
out("table", averages.table())
for key in ("count", "cpu_time", "cpu_time_total", "self_cpu_time_total"):
    out(key, averages.table(sort_by=key, row_limit=3))
