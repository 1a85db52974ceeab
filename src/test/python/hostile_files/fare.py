"""fare.py FOLDER CORPUS: how Python fares with each hostile file, in a process of its own, as lines of fare.tsv.

A line has the file's name, the milliseconds, the growth of the process in MiB, what became of it, and the exception or a
hash of what was read. A process may grow by 2 GiB and take 10 seconds.
"""

import hashlib
import os
import pathlib
import re
import resource
import signal
import sys
import time
import warnings

import numpy
import safetensors.torch
import torch

SECONDS = 10
MEMORY = 2 << 30
LARGE = 256 << 20

warnings.simplefilter("ignore")
torch.set_num_threads(1)
# What is slow at the first call is called before the processes fork off.
torch.zeros(2).to_sparse().coalesce()


def raw(tensor):
    if tensor.is_meta:
        return "meta"
    if tensor.numel() * tensor.element_size() > LARGE:
        return "large"
    whole = tensor.int_repr() if tensor.is_quantized else tensor.detach().resolve_conj().resolve_neg()
    return hashlib.sha256(whole.contiguous().reshape(-1).view(torch.uint8).numpy().tobytes()).hexdigest()


def label(key):
    return str(key).replace("~", "~0").replace("/", "~1")


def parts(value):
    if isinstance(value, dict):
        return value.items()
    if isinstance(value, (list, tuple)):
        return enumerate(value)
    if isinstance(value, torch.Tensor) and value.layout == torch.sparse_coo:
        return [("@indices", value._indices()), ("@values", value._values())]
    if isinstance(value, torch.Tensor) and value.layout == torch.sparse_csr:
        names = ("crow_indices", "col_indices", "values")
        return [(f"@{name}", getattr(value, name)()) for name in names]
    return []


def lines(value, path, above):
    if isinstance(value, torch.Tensor) and value.layout == torch.strided:
        dtype = str(value.dtype).removeprefix("torch.")
        yield f"{path} {dtype} {list(value.shape)} {raw(value)}\n"
    elif id(value) not in above:
        for key, part in parts(value):
            yield from lines(part, f"{path}/{label(key)}" if path else label(key), above | {id(value)})


def load(path):
    if path.suffix == ".npy":
        return torch.from_numpy(numpy.load(path, allow_pickle=False))
    if path.suffix == ".npz":
        return {key: torch.from_numpy(value) for key, value in numpy.load(path, allow_pickle=False).items()}
    if path.suffix == ".safetensors":
        return safetensors.torch.load_file(path)
    if path.name.startswith("torchscript"):
        return dict(torch.jit.load(path, map_location="cpu").state_dict())
    return torch.load(path, map_location="cpu", weights_only=True)


def attempt(path):
    try:
        value = load(path)
    except MemoryError:
        return "memory\tMemoryError"
    except BaseException as error:
        message = re.sub(r"\s+", " ", str(error)).replace(f"{path.parent}/", "")
        kind = "memory" if "allocate" in message or "std::bad_alloc" in message else "refused"
        return f"{kind}\t{type(error).__name__}: {message[:200]}"
    try:
        digest = hashlib.sha256("".join(lines(value, "", frozenset())).encode("utf-8", "replace"))
        return f"read\t{digest.hexdigest()[:16]}"
    except MemoryError:
        return "memory\tMemoryError, of what was read"
    except BaseException as error:
        return f"read\tbut not to be used: {type(error).__name__}"


def child(path, out):
    grown = int(pathlib.Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
    resource.setrlimit(resource.RLIMIT_AS, (grown + MEMORY, grown + MEMORY))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
    os.write(out, attempt(path).encode("utf-8", "backslashreplace"))
    os._exit(0)


def run(path):
    start = time.monotonic()
    out, their_end = os.pipe()
    before = resident("self")
    process = os.fork()
    if process == 0:
        child(path, their_end)
    os.close(their_end)
    peak = before
    while os.waitid(os.P_PID, process, os.WEXITED | os.WNOHANG | os.WNOWAIT) is None:
        peak = max(peak, resident(process))
        time.sleep(0.002)
        if time.monotonic() - start > SECONDS:
            os.kill(process, signal.SIGKILL)
    status = os.waitpid(process, 0)[1]
    taken = time.monotonic() - start
    told = os.read(out, 1 << 16).decode()
    os.close(out)
    if os.WIFSIGNALED(status):
        number = os.WTERMSIG(status)
        told = "hang\tkilled" if number == signal.SIGKILL else f"crash\t{signal.Signals(number).name}"
    elif not told:
        told = f"crash\tended with {os.WEXITSTATUS(status)}"
    return f"{path.name}\t{taken * 1000:.0f}\t{max(0, peak - before) >> 20}\t{told}\n"


def resident(process):
    try:
        text = pathlib.Path(f"/proc/{process}/status").read_text()
        return int(re.search(r"VmRSS:\s*(\d+)", text)[1]) << 10
    except (OSError, TypeError):
        return 0


corpus = pathlib.Path(sys.argv[2])
names = [line.split("\t")[0] for line in (corpus / "cases.tsv").read_text("utf-8").splitlines()]
with open(pathlib.Path(sys.argv[1]) / "fare.tsv", "w", encoding="utf-8") as results:
    for name in names:
        results.write(run(corpus / name))
        results.flush()
