"""The tables that Python makes of the events that EventTableTest has written, a line each."""

import pathlib

from peer import arguments, out
from torch.autograd.profiler_util import EventList, FunctionEvent


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


events = [given(line) for line in pathlib.Path(arguments[0]).read_text().splitlines()]
events.sort(key=lambda event: [event.time_range.start, -event.time_range.end])
events = EventList(events)
events._build_tree()
averages = events.key_averages()
out("table", averages.table())
for key in ("count", "cpu_time", "cpu_time_total", "self_cpu_time_total"):
    out(key, averages.table(sort_by=key, row_limit=3))
