"""Times checkpoints in Java and in Python, in turns, in one run: `make bench-checkpoints`.

checkpoints.py FOLDER RESULTS ROUNDS JAVA-COMMAND...   is the driver: it starts a worker in each language, asks them in
    turns, and writes medians and spreads to RESULTS.md and .json. All files lie in FOLDER, in the page cache; those that
    are there already are used. With ROWS=REGEX, only rows whose title that finds are measured anew.
checkpoints.py worker                                  is Python's worker; see CheckpointWorker.java for Java's.
"""

import gc
import json
import os
import re
import statistics
import subprocess
import sys
import time

MANY = 50_000


def make_files(folder):
    """What is loaded: by Python, with random numbers."""
    import torch

    if os.path.exists(f"{folder}/large-without-crc.pth"):
        return
    torch.manual_seed(1)
    cnn = torch.nn.Sequential()
    cnn.conv1, cnn.conv2 = torch.nn.Conv2d(1, 8, 3), torch.nn.Conv2d(8, 16, 3)
    cnn.fc1 = torch.nn.Linear(784, 10)
    many = {f"layers.{i // 2}.{('weight', 'bias')[i % 2]}": torch.randn(32) for i in range(MANY)}
    large = {f"layers.{i}.weight": torch.randn(1 << 24) for i in range(16)}
    for name, state in {"tutorial": cnn.state_dict(), "many": many, "large": large}.items():
        torch.save(state, f"{folder}/{name}.pth")
    torch.utils.serialization.config.save.compute_crc32 = False
    torch.save(large, f"{folder}/large-without-crc.pth")


def worker():
    import torch

    torch.set_num_threads(1)
    torch.zeros(1)

    def one(file, name):
        return torch.load(file, mmap=True)[name].clone()

    print("ready", flush=True)
    for line in sys.stdin:
        name, file, argument, times = line.rstrip("\n").split("\t")
        if name.startswith("save"):
            state = torch.load(file)
            torch.utils.serialization.config.save.compute_crc32 = name != "save-without-crc"

            def run(state=state, target=argument, durable=name == "save-durable"):
                torch.save(state, target)
                if durable:
                    with open(target, "rb+") as written:
                        os.fsync(written.fileno())

        elif name == "one":
            run = lambda file=file, name=argument: one(file, name)
        else:
            run = lambda file=file, mmap=name == "mmap": torch.load(file, mmap=mmap)
        print(*measure(run, int(times)), sep="\t", flush=True)
        state = run = None


def measure(run, times):
    gc.collect()
    with open("/proc/self/clear_refs", "w") as clear:
        clear.write("5")
    before = status("VmRSS:")
    seconds = 0.0
    grown = 0
    for _ in range(times):
        start = time.perf_counter()
        result = run()
        seconds += time.perf_counter() - start
        if times == 1:
            grown = status("VmHWM:") - before
        del result
    return seconds / times, grown


def status(field):
    with open("/proc/self/status") as lines:
        return next(int(line.split()[1]) << 10 for line in lines if line.startswith(field))


class Peer:
    def __init__(self, command):
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        assert self.process.stdout.readline() == "ready\n"

    def ask(self, *words):
        self.process.stdin.write("\t".join(map(str, words)) + "\n")
        self.process.stdin.flush()
        seconds, grown = self.process.stdout.readline().split("\t")
        os.sync()  # so that what one has left to be written does not slow the next
        return float(seconds), int(grown)

    def close(self):
        self.process.stdin.close()
        self.process.wait()


SMALL = (2000, 100)  # so short that a JVM is asked when it has compiled what it runs
DURABLE = ("save", "save-durable")

# Many objects, and a small heap for them: the JVM collects early, and has one compiler. Python's collector runs, too.
LEAN = ["-XX:+UseSerialGC", "-Xmn8m", "-XX:TieredStopAtLevel=1"]

# What is asked: title, file, its argument, calls to warm up and calls at a time, operations in Java and in Python, how
# the JVM is started.
ROWS = [
    ("1 GiB: load", "large", "", (0, 1), ("load", "load"), []),
    ("1 GiB: load, file without CRCs", "large-without-crc", "", (0, 1), ("load", "load"), []),
    ("1 GiB: save", "large", "TARGET", (0, 1), ("save", "save"), []),
    ("1 GiB: save, Python's brought to the disk too", "large", "TARGET", (0, 1), DURABLE, []),
    ("1 GiB: save without CRCs", "large", "TARGET", (0, 1), ("save-without-crc", "save-without-crc"), []),
    ("1 GiB: mmap", "large", "", (1000, 50), ("mmap", "mmap"), []),
    ("1 GiB: one of 16 tensors", "large", "layers.7.weight", (20, 5), ("one", "one"), []),
    ("50,000 tensors: load", "many", "", (0, 1), ("load", "load"), LEAN),
    ("50,000 tensors: save", "many", "TARGET", (0, 1), ("save", "save"), LEAN),
    ("50,000 tensors: mmap", "many", "", (0, 1), ("mmap", "mmap"), LEAN),
    ("50,000 tensors: one", "many", "layers.20000.bias", (0, 1), ("one", "one"), LEAN),
    ("tutorial: load", "tutorial", "", SMALL, ("load", "load"), []),
    ("tutorial: save", "tutorial", "TARGET", SMALL, ("save", "save"), []),
    ("tutorial: save, Python's brought to the disk too", "tutorial", "TARGET", SMALL, DURABLE, []),
    ("tutorial: save, neither brought to the disk", "tutorial", "TARGET", SMALL, ("save-lazily", "save"), []),
    ("tutorial: mmap", "tutorial", "", SMALL, ("mmap", "mmap"), []),
    ("tutorial: one", "tutorial", "fc1.weight", SMALL, ("one", "one"), []),
]


def drive(folder, results, rounds, java):
    subprocess.run([sys.executable, "-c", f"import sys; sys.path.insert(0, {os.path.dirname(__file__)!r});"
                    f"import checkpoints; checkpoints.make_files({folder!r})"], check=True)
    os.sync()
    wanted = re.compile(os.environ.get("ROWS", ""))
    before = {}
    if wanted.pattern and os.path.exists(f"{results}.json"):
        with open(f"{results}.json") as old:
            before = {row["what"]: row for row in json.load(old)}
    rows = []
    for row in ROWS:
        if wanted.search(row[0]):
            rows.append(measured(folder, rounds, java, *row))
            print(line(rows[-1]), flush=True)
        elif row[0] in before:
            rows.append(before[row[0]])
    with open(f"{results}.json", "w") as out:
        json.dump(rows, out, indent=1)
        out.write("\n")
    with open(f"{results}.md", "w") as out:
        out.write(HEAD + "\n".join(map(line, rows)) + "\n")


def measured(folder, rounds, java, title, file, argument, calls, operations, options):
    """The first call of a process of each language, and rounds of calls in turns behind those that warm it up."""
    peers = {"java": Peer(java[:1] + options + java[1:]), "python": Peer([sys.executable, __file__, "worker"])}
    seen = {language: [] for language in peers}

    def ask(language, times):
        target = f"{folder}/{language}-{file}.pth" if argument == "TARGET" else argument
        operation = operations[language == "python"]
        return peers[language].ask(operation, f"{folder}/{file}.pth", target, times)

    warm, times = calls
    for language in peers:
        seen[language].append(ask(language, 1))
        if warm:
            ask(language, warm)
    for number in range(rounds):
        for language in list(peers)[:: 1 if number % 2 else -1]:
            seen[language].append(ask(language, times))
    for peer in peers.values():
        peer.close()
    return {"what": title, "warm": warm, "times": times, "jvm": " ".join(options),
            "seconds": {k: [s for s, _ in v] for k, v in seen.items()},
            "bytes": {k: [b for _, b in v] for k, v in seen.items()}}


HEAD = """# Checkpoints in Java and in Python

Written by `make bench-checkpoints`: a process of each language for each row, asked in turns; files in the page cache,
one torch thread. Milliseconds: the median (least to most) of a call behind so many that warm it up, in both languages
(1 GiB: mmap 1,000, one tensor 20; tutorial 2,000; else none, but the first), then the first call of the process, and how
many MiB the process grew at most, at that first call. Java verifies every CRC that it reads, reads large storages with
as many threads as there are processors (up to 4), and brings what it writes to the disk unless the row says otherwise;
Python does none of it. One tensor by name is in Python `torch.load(file, mmap=True)[name].clone()`. For 50,000 tensors
the JVM is started with `-XX:+UseSerialGC -Xmn8m -XX:TieredStopAtLevel=1`, else as it is.

| | Java | Python | Java / Python | first: Java | Python | ratio | MiB: Java | Python |
|---|---|---|---|---|---|---|---|---|
"""


def line(row):
    cells = {}
    for language, seconds in row["seconds"].items():
        rest = [s * 1e3 for s in seconds[1:]]
        cells[language] = (statistics.median(rest), min(rest), max(rest), seconds[0] * 1e3)
    java, python = cells["java"], cells["python"]
    mib = {language: grown[0] / 2**20 for language, grown in row["bytes"].items()}
    return (f"| {row['what']} | {figure(*java[:3])} | {figure(*python[:3])} |"
            f" {java[0] / python[0]:.2f} | {java[3]:,.1f} | {python[3]:,.1f} | "
            f"{java[3] / python[3]:.2f} | {mib['java']:,.1f} | {mib['python']:,.1f} |")


def figure(median, least, most):
    digits = 1 if median >= 10 else 2
    return f"{median:,.{digits}f} ({least:,.{digits}f}–{most:,.{digits}f})"


if __name__ == "__main__":
    if sys.argv[1] == "worker":
        worker()
    else:
        drive(sys.argv[1], sys.argv[2], int(sys.argv[3]), sys.argv[4:])
