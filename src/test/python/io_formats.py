"""The same tensors in each format that torchffm.io reads, and in FormatsTest the digest of each of them."""

import hashlib
import io
import json
import pickle
import struct
import tarfile

import numpy
import torch
from peer import folder, out
from safetensors.torch import load_file, save_file

torch.manual_seed(7)

DTYPES = [
    torch.float64, torch.float32, torch.float16, torch.bfloat16, torch.int64, torch.int32, torch.int16, torch.int8,
    torch.uint8, torch.bool, torch.complex64, torch.complex128, torch.uint16, torch.uint32, torch.uint64,
    torch.float8_e5m2, torch.float8_e4m3fn, torch.float8_e5m2fnuz, torch.float8_e4m3fnuz,
]


def tensor(dtype, *shape):
    if dtype == torch.bool:
        return torch.rand(shape) < 0.5
    size = torch.tensor([], dtype=dtype).element_size()
    raw = torch.randint(0, 256, (*shape[:-1], shape[-1] * size), dtype=torch.uint8)
    return raw.view(dtype)


def digest(t):
    t = t.detach().resolve_conj().resolve_neg().contiguous()
    return hashlib.sha256(bytes(t.reshape(-1).view(torch.uint8).numpy()) if t.numel() else b"").hexdigest()


def write(kind, name, tensors, save):
    (folder / kind).mkdir(exist_ok=True)
    save(folder / kind / name)
    out(f"{kind}.{name}", json.dumps({key: [str(t.dtype)[6:], list(t.shape), digest(t)] for key, t in tensors.items()}))


def legacy(tensors):
    return lambda path: torch.save(tensors, path, _use_new_zipfile_serialization=False)


everything = {str(dtype)[6:]: tensor(dtype, 3, 4) for dtype in DTYPES}
base = torch.arange(24.0)
views = {
    "base": base,
    "row": base[6:12],
    "transposed": base.view(4, 6).t(),
    "strided": base[1::3],
    "scalar": base[5],
    "empty": torch.empty(0, 3),
    "trained": torch.nn.Parameter(torch.ones(2)),
}
write("legacy", "dtypes.pth", everything, legacy(everything))
write("legacy", "views.pth", views, legacy(views))
write("zip", "dtypes.pth", everything, lambda path: torch.save(everything, path))
for kind, is_new in (("zip", True), ("legacy", False)):
    options = {"pickle_protocol": 3, "_use_new_zipfile_serialization": is_new}
    write(kind, "protocol_3.pth", views, lambda path, options=options: torch.save(views, path, **options))
write("zip", "views.pth", views, lambda path: torch.save(views, path))

plain = {name: t for name, t in everything.items() if name != "complex128"} | {"é \"q\"": torch.tensor(1.5)}
plain["nothing"] = torch.empty(0, 3)
write("safetensors", "dtypes.safetensors", plain, lambda path: save_file(plain, path, {"format": "pt"}))

arrays = {
    name: t for name, t in everything.items() if "float8" not in name and name != "bfloat16"
} | {"scalar": torch.tensor(2.5, dtype=torch.float64), "nothing": torch.empty(0, 3)}
numpys = {name: t.numpy() for name, t in arrays.items()}
write("npz", "stored.npz", arrays, lambda path: numpy.savez(path, **numpys))
write("npz", "deflated.npz", arrays, lambda path: numpy.savez_compressed(path, **numpys))
write("npz", "big_endian.npz", arrays, lambda path: numpy.savez(
    path, **{name: a.astype(a.dtype.newbyteorder(">")) for name, a in numpys.items()}))
matrix = torch.arange(12, dtype=torch.int32).view(3, 4)
write("npy", "rows.npy", {"": matrix}, lambda path: numpy.save(path, matrix.numpy()))
write("npy", "columns.npy", {"": matrix}, lambda path: numpy.save(path, numpy.asfortranarray(matrix.numpy())))


class Scripted(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.conv = torch.nn.Conv2d(1, 2, 3)
        self.norm = torch.nn.BatchNorm2d(2)
        self.more = torch.nn.Sequential(torch.nn.Linear(3, 4), torch.nn.ReLU(), torch.nn.Linear(4, 2, bias=False))
        self.register_buffer("steps", torch.tensor(7))
        self.register_buffer("passing", torch.zeros(2), persistent=False)
        self.plain = torch.ones(3)
        self.names = ["a", "b"]
        self.rates = {"x": 1.5}
        self.some = [torch.ones(1), torch.zeros(2)]

    def forward(self, x):
        y = self.norm(self.conv(x)) + torch.tensor([1.0, 2.0]).view(1, 2, 1, 1)
        return y.sum() + self.steps + self.plain.sum() + self.rates["x"] + len(self.names) + self.some[0].sum()


scripted = torch.jit.script(Scripted().eval())
traced = torch.jit.trace(torch.nn.Sequential(torch.nn.Conv2d(1, 2, 3), torch.nn.Flatten()), torch.ones(1, 1, 5, 5))
write("script", "scripted.pt", scripted.state_dict(), lambda path: scripted.save(path))
write("script", "traced.pt", traced.state_dict(), lambda path: traced.save(path))
frozen = torch.jit.freeze(torch.jit.script(torch.nn.Sequential(torch.nn.Conv2d(1, 2, 3)).eval()))
constants = frozen.code_with_constants[1].const_mapping
write("script", "frozen.pt", {f"CONSTANTS.{name}": t for name, t in constants.items()}, lambda path: frozen.save(path))


def old_tar(path):
    """What torch.save wrote before 0.1.10, of a storage, a part of it and three tensors; Python reads it to this day."""
    data = torch.arange(12.0)
    parts = {}
    parts["storages"] = pickle.dumps(1, 2) + pickle.dumps((77, "cpu", torch.FloatStorage), 2)
    parts["storages"] += struct.pack("<q", 12) + data.numpy().tobytes() + pickle.dumps([(78, 77, 4, 8)], 2)

    def described(key, storage, shape, stride, offset):
        return pickle.dumps((key, storage, torch.FloatTensor), 2) + struct.pack(
            f"<ii{2 * len(shape) + 1}q", len(shape), 0, *shape, *stride, offset)

    parts["tensors"] = pickle.dumps(3, 2) + described(1, 77, (3, 4), (4, 1), 0)
    parts["tensors"] += described(2, 78, (2, 3), (1, 2), 1) + described(3, 77, (), (), 5)

    class Tensor:
        def __init__(self, key):
            self.key = key

    class Pickler(pickle.Pickler):
        def persistent_id(self, value):
            return str(value.key) if isinstance(value, Tensor) else None

    out = io.BytesIO()
    Pickler(out, 2).dump({"a": Tensor(1), "b": Tensor(2), "c": Tensor(3), "again": Tensor(1)})
    parts["pickle"] = out.getvalue()
    with tarfile.open(path, "w:", format=tarfile.PAX_FORMAT) as tar:
        for name, raw in parts.items():
            info = tarfile.TarInfo(name)
            info.size = len(raw)
            tar.addfile(info, io.BytesIO(raw))


(folder / "tar").mkdir()
old_tar(folder / "tar" / "old.tar")
read = torch.load(folder / "tar" / "old.tar", weights_only=False)
write("tar", "old.pth", read, old_tar)
(folder / "tar" / "old.tar").unlink()

numpy_values = {
    "f8": numpy.float64(1.5), "f4": numpy.float32(-0.25), "i4": numpy.int32(-7), "u8": numpy.uint64(2**64 - 1),
    "b": numpy.bool_(True), "c": numpy.complex64(1 - 2j), "big": numpy.array([1.5], ">f8"),
    "rows": numpy.arange(6, dtype=numpy.int16).reshape(2, 3), "columns": numpy.asfortranarray(numpy.eye(2, 3)),
}
torch.save(numpy_values, folder / "numpy.pth")

(folder / "sharded").mkdir()
halves = [dict(list(plain.items())[:5]), dict(list(plain.items())[5:])]
for kind, suffix in (("model", "safetensors"), ("pytorch_model", "bin")):
    names = [f"{kind}-0000{i}-of-00002.{suffix}" for i in (1, 2)]
    for name, half in zip(names, halves):
        (save_file if suffix == "safetensors" else torch.save)(half, folder / name)
    index = {"metadata": {"total_size": 1}, "weight_map": {k: n for n, half in zip(names, halves) for k in half}}
    out(f"index.{suffix}", json.dumps(index, indent=2))
    out(f"sharded.{suffix}", json.dumps({k: [str(t.dtype)[6:], list(t.shape), digest(t)] for k, t in plain.items()}))
