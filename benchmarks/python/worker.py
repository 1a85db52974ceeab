"""What Python's workers share: they answer a line by a line, until their input ends. The protocol is in runner/sides.py."""

import json
import os
import sys
import time

# How long a case is timed, in seconds.
SECONDS = 0.05 if os.environ.get("BENCH_QUICK") == "1" else 0.25
BATCH = 1000


def serve(answer):
    """Answers with what `answer` makes of a line's words."""
    print("ready", flush=True)
    for line in sys.stdin:
        print(json.dumps(answer(*line.split())), flush=True)


def time_calls(loop):
    """Nanoseconds a call of `loop(times)`, which makes so many."""
    end = time.perf_counter_ns() + int(SECONDS * 1e9)
    calls = spent = 0
    while calls == 0 or time.perf_counter_ns() < end:
        start = time.perf_counter_ns()
        loop(BATCH)
        spent += time.perf_counter_ns() - start
        calls += BATCH
    return spent / calls


def percentiles(call, images):
    """Microseconds a call, by percentile, and how many images a second that is."""
    end, took = time.perf_counter() + 4 * SECONDS, []
    while len(took) < 20 or time.perf_counter() < end:
        start = time.perf_counter_ns()
        call()
        took.append(time.perf_counter_ns() - start)
    images_a_second = images * len(took) / (sum(took) / 1e9)
    took.sort()
    shares = {"p50": 0.5, "p90": 0.9, "p99": 0.99, "p999": 0.999}
    return {key: took[int(share * len(took))] / 1e3 for key, share in shares.items()} | {"images": images_a_second}
