"""Times checkpoints in Java and in Python, in turns, in one run: `make bench-checkpoints`.

checkpoints.py FOLDER RESULTS ROUNDS JAVA-COMMAND...   is the driver: it starts a worker in each language, asks them in
    turns, and writes medians and spreads to RESULTS.md and .json. All files lie in FOLDER, in the page cache.
checkpoints.py worker                                  is Python's worker; see CheckpointWorker.java for Java's.
"""

import gc
import json
import os
import statistics
import subprocess
import sys
import time

MANY = 50_000


def make_files(folder):
    """What is loaded: by Python, with random numbers."""
    import torch

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
    for _ in range(times):
        start = time.perf_counter()
        result = run()
        seconds += time.perf_counter() - start
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


# What is asked: title, file, its argument, how often at a time, operation in Java, operation in Python.
ROWS = [
    ("1 GiB: load", "large", "", 1, "load", "load"),
    ("1 GiB: load, file without CRCs", "large-without-crc", "", 1, "load", "load"),
    ("1 GiB: save", "large", "TARGET", 1, "save", "save"),
    ("1 GiB: save, Python's brought to the disk too", "large", "TARGET", 1, "save", "save-durable"),
    ("1 GiB: save without CRCs", "large", "TARGET", 1, "save-without-crc", "save-without-crc"),
    ("1 GiB: mmap", "large", "", 1, "mmap", "mmap"),
    ("1 GiB: one of 16 tensors", "large", "layers.7.weight", 1, "one", "one"),
    ("50,000 tensors: load", "many", "", 1, "load", "load"),
    ("50,000 tensors: save", "many", "TARGET", 1, "save", "save"),
    ("50,000 tensors: mmap", "many", "", 1, "mmap", "mmap"),
    ("50,000 tensors: one", "many", "layers.20000.bias", 1, "one", "one"),
    ("tutorial: load", "tutorial", "", 20, "load", "load"),
    ("tutorial: save", "tutorial", "TARGET", 20, "save", "save"),
    ("tutorial: mmap", "tutorial", "", 20, "mmap", "mmap"),
    ("tutorial: one", "tutorial", "fc1.weight", 20, "one", "one"),
]


def drive(folder, results, rounds, java):
    subprocess.run([sys.executable, "-c", f"import sys; sys.path.insert(0, {os.path.dirname(__file__)!r});"
                    f"import checkpoints; checkpoints.make_files({folder!r})"], check=True)
    os.sync()
    rows = []
    for row in ROWS:
        peers = {"java": Peer(java), "python": Peer([sys.executable, __file__, "worker"])}
        seen = {language: [] for language in peers}
        for number in range(rounds + 1):
            for language in list(peers)[:: 1 if number % 2 else -1]:
                title, file, argument, times, *operations = row
                target = f"{folder}/{language}-{file}.pth" if argument == "TARGET" else argument
                operation = operations[language == "python"]
                seen[language].append(peers[language].ask(operation, f"{folder}/{file}.pth", target, times))
        for peer in peers.values():
            peer.close()
        rows.append({"what": row[0], "seconds": {k: [s for s, _ in v] for k, v in seen.items()},
                     "bytes": {k: [b for _, b in v] for k, v in seen.items()}})
        print(line(rows[-1]), flush=True)
    with open(f"{results}.json", "w") as out:
        json.dump(rows, out, indent=1)
        out.write("\n")
    with open(f"{results}.md", "w") as out:
        out.write(HEAD + "\n".join(map(line, rows)) + "\n")


HEAD = """# Checkpoints in Java and in Python

Written by `make bench-checkpoints`: a process of each language for each row, asked in turns; files in the page cache,
one torch thread. Milliseconds: the median (least to most) behind the first call, the first call of the process, and
how many MiB the process grew at most, at the first call. Java verifies every CRC that it reads and brings what it
writes to the disk; Python does neither. One tensor by name is in Python `torch.load(file, mmap=True)[name].clone()`.

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
    return (f"| {row['what']} | {java[0]:,.1f} ({java[1]:,.1f}–{java[2]:,.1f}) | {python[0]:,.1f} ({python[1]:,.1f}–"
            f"{python[2]:,.1f}) | {java[0] / python[0]:.2f} | {java[3]:,.1f} | {python[3]:,.1f} | "
            f"{java[3] / python[3]:.2f} | {mib['java']:,.1f} | {mib['python']:,.1f} |")


if __name__ == "__main__":
    if sys.argv[1] == "worker":
        worker()
    else:
        drive(sys.argv[1], sys.argv[2], int(sys.argv[3]), sys.argv[4:])
