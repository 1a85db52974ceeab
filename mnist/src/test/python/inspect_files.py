"""Writes checkpoints of many kinds into a folder, and into FOLDER/expected.txt what `inspect --json` is to say of them.

Usage: inspect_files.py FOLDER
"""

import collections
import hashlib
import json
import os
import sys
import warnings

import numpy
import torch

warnings.filterwarnings("ignore")

PARTS = {
    torch.sparse_coo: [("indices", "_indices"), ("values", "_values")],
    torch.sparse_csr: [("crow_indices", "crow_indices"), ("col_indices", "col_indices"), ("values", "values")],
    torch.sparse_csc: [("ccol_indices", "ccol_indices"), ("row_indices", "row_indices"), ("values", "values")],
    torch.sparse_bsr: [("crow_indices", "crow_indices"), ("col_indices", "col_indices"), ("values", "values")],
    torch.sparse_bsc: [("ccol_indices", "ccol_indices"), ("row_indices", "row_indices"), ("values", "values")],
}


def data(tensor):
    """The bytes in logical order."""
    tensor = tensor.detach()
    if tensor.is_quantized:
        tensor = tensor.int_repr()
    tensor = tensor.resolve_conj().resolve_neg().contiguous()
    flat = tensor.reshape(-1)
    return flat.view(torch.uint8).numpy().tobytes() if flat.numel() else b""


def escape(key):
    return str(key).replace("~", "~0").replace("/", "~1")


def tensor_lines(path, tensor):
    if tensor.layout in PARTS:
        for name, method in PARTS[tensor.layout]:
            yield from tensor_lines(path + ["@" + name], getattr(tensor.detach(), method)())
        return
    line = {"key": "/".join(path), "dtype": str(tensor.dtype)[len("torch."):], "shape": list(tensor.shape)}
    if tensor.is_meta:
        line["meta"] = True
    elif tensor.numel() >= 1 << 40:
        line["sha256"] = None
    else:
        line["sha256"] = hashlib.sha256(data(tensor)).hexdigest()
    yield line


def lines(value, path=()):
    path = list(path)
    if isinstance(value, torch.Tensor):
        yield from tensor_lines(path, value)
        for name, attribute in vars(value).items():
            yield from lines(attribute, path + ["@" + escape(name)])
    elif isinstance(value, dict):
        for key, item in value.items():
            yield from lines(item, path + [escape(key)])
        for name, attribute in getattr(value, "__dict__", {}).items():
            yield from lines(attribute, path + ["@" + escape(name)])
    elif isinstance(value, (list, tuple)) and not isinstance(value, torch.Size):
        for index, item in enumerate(value):
            yield from lines(item, path + [str(index)])


def attributed():
    state = collections.OrderedDict(weight=torch.ones(2))
    state._metadata = collections.OrderedDict()
    state.extra = {"deep": torch.zeros(3)}
    return state


def with_attribute():
    tensor = torch.arange(3.0)
    tensor.note = {"mean": torch.tensor(1.0)}
    return tensor


def trees():
    torch.manual_seed(7)
    x = torch.randn(6, 4)
    model = torch.nn.Sequential(torch.nn.Conv2d(1, 8, 3), torch.nn.BatchNorm2d(8), torch.nn.Linear(3, 2))
    optimizer = torch.optim.Adam(model.parameters(), lr=1e-3)
    model[2](torch.randn(5, 3)).sum().backward()
    optimizer.step()
    yield "state.pth", model.state_dict()
    yield "training.pth", {"model": model.state_dict(), "optimizer": optimizer.state_dict(), "epoch": 3, "lr": [1e-3]}
    yield "views.pth", [x, x.t(), x[1:, ::2], x[2], x.expand(3, 6, 4), x.t()[1:3], x[0, 0], x[:0], x.view(2, 3, 4).permute(2, 0, 1)]
    yield "again.pth", [[x, x], {"a": [x]}, (x,)]
    yield "keys.pth", {"a/b": x, "~": x, "~1": x, "": x, 3: x, 2.5: x, 1e100: x, True: x, None: x, (1, "a'b", b"\0'"): x,
                       "zß水🍌": x, "\ud800": x, torch.float16: x, torch.device("cuda:1"): x, 1 + 2j: x, -0.5j: x,
                       2**70: x, "new\nline\"": x, torch.Size([2, 3]): x, "": {"": x}, (): [x], float("inf"): x}
    yield "attributes.pth", [attributed(), with_attribute(), torch.nn.Parameter(x), torch.nn.Buffer(x.clone())]
    yield "bits.pth", [torch.randn(3, 2, dtype=torch.complex64).conj(), torch.randn(3, dtype=torch.complex128).conj().imag,
                       torch.randn(2, 3, dtype=torch.complex128).conj().t(), torch.randn(4, dtype=torch.complex64).conj().real]
    yield "sparse.pth", [x.to_sparse(), x.to_sparse_csr(), x.to_sparse_csc(), {"b": x.to_sparse_bsr((2, 2))}, x.to_sparse_bsc((3, 2))]
    yield "quantized.pth", [torch.quantize_per_tensor(x, 0.1, 3, dtype) for dtype in (torch.qint8, torch.quint8, torch.qint32)] + [
        torch.quantize_per_channel(x, torch.rand(6) + 0.1, torch.zeros(6, dtype=torch.int64), 0, torch.qint8),
        torch.quantize_per_tensor(x, 0.1, 3, torch.qint8).t()]
    yield "meta.pth", {"m": torch.empty(3, 4, device="meta"), "x": x}
    yield "expanded.pth", [torch.zeros(1).expand(1 << 40), torch.arange(4.0).expand(1000, 4)]
    yield "dtypes.pth", {str(dtype): torch.arange(16).to(torch.uint8).view(dtype) if dtype is not torch.bool else torch.ones(3, dtype=dtype)
                         for dtype in (torch.bool, torch.uint8, torch.int8, torch.int16, torch.uint16, torch.int32, torch.uint32,
                                       torch.int64, torch.uint64, torch.float16, torch.bfloat16, torch.float32, torch.float64,
                                       torch.complex32, torch.complex64, torch.complex128, torch.float8_e4m3fn, torch.float8_e5m2)}
    yield "empty.pth", {"a": 1, "b": [None, {"c": "d"}]}
    yield "tensor.pth", x
    yield "none.pth", None
    wide = torch.arange(3_000 * 3_000, dtype=torch.float32).reshape(3_000, 3_000)
    yield "wide.pth", [wide.t(), wide[::3, 1:].t(), wide[5:9]]


def impossible():
    """Sparse tensors whose indices lie elsewhere, which torch.load refuses."""
    coo = torch.ops.aten._sparse_coo_tensor_unsafe.default
    csr = torch.ops.aten._sparse_csr_tensor_unsafe.default
    values = torch.ones(2)
    rows = {"column": ([0, 1, 2], [1, 5]), "down": ([0, 3, 2], [1, 0]), "begin": ([1, 1, 2], [1, 0]),
            "end": ([0, 1, 1], [1, 0]), "order": ([0, 2, 2], [1, 0]), "twice": ([0, 2, 2], [1, 1])}
    yield "bad-index.pth", coo(torch.tensor([[0, 1], [0, 7]]), values, [2, 2])
    yield "bad-negative.pth", coo(torch.tensor([[0, -1], [0, 1]]), values, [2, 2])
    for name, (crow, col) in rows.items():
        yield f"bad-{name}.pth", csr(torch.tensor(crow), torch.tensor(col), values, [2, 2], dtype=torch.float32,
                                     layout=torch.sparse_csr)


def main():
    folder = sys.argv[1]
    for name, tensor in impossible():
        torch.save([torch.ones(1), tensor], os.path.join(folder, name))
        try:
            torch.load(os.path.join(folder, name), weights_only=True)
            sys.exit(f"{name} was loaded")
        except RuntimeError:
            pass
    expected = {}
    for name, tree in trees():
        path = os.path.join(folder, name)
        torch.save(tree, path)
        expected[name] = list(lines(torch.load(path, weights_only=True)))
        legacy = name.replace(".pth", ".legacy")
        if name not in ("keys.pth",):
            torch.save(tree, os.path.join(folder, legacy), _use_new_zipfile_serialization=False)
            expected[legacy] = expected[name]
    scripted = torch.jit.script(torch.nn.Sequential(torch.nn.Conv2d(1, 2, 3), torch.nn.BatchNorm2d(2)))
    scripted.save(os.path.join(folder, "script.pt"))
    expected["script.pt"] = list(lines(scripted.state_dict()))
    x = torch.arange(12, dtype=torch.int16).reshape(3, 4)
    numpy.save(os.path.join(folder, "one.npy"), x.numpy().T)
    expected["one.npy"] = list(lines(x.t()))
    numpy.savez(os.path.join(folder, "two.npz"), a=x.numpy(), b=x.numpy().astype(">f8"))
    expected["two.npz"] = list(lines({"a": x, "b": x.to(torch.float64)}))
    numpy.savez_compressed(os.path.join(folder, "packed.npz"), a=x.numpy(), b=x.numpy().T)
    expected["packed.npz"] = list(lines({"a": x, "b": x.t()}))
    with open(os.path.join(folder, "expected.txt"), "w", encoding="ascii") as out:
        for name, tensors in expected.items():
            for line in tensors or [{"tensors": 0}]:
                out.write(json.dumps({"file": os.path.join(folder, name), **line}) + "\n")


main()
