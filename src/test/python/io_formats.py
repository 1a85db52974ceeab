"""The same tensors in each format that torchffm.io reads, and in FormatsTest the digest of each of them."""

import hashlib
import json

import numpy
import torch
from peer import folder, out
from safetensors.torch import save_file

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
