"""seeds.py FOLDER: real files for the fuzzers to begin with, a folder for each of them."""

import io
import json
import pathlib
import pickle
import struct
import sys
import warnings
import zipfile
from collections import Counter, OrderedDict

import numpy
import safetensors.torch
import torch
from torch.utils.serialization import config

root = pathlib.Path(sys.argv[1])
MAGIC = 15


def write(fuzzer, name, data):
    folder = root / fuzzer
    folder.mkdir(parents=True, exist_ok=True)
    (folder / name).write_bytes(data)


def saved(value, **options):
    stream = io.BytesIO()
    torch.save(value, stream, **options)
    return stream.getvalue()


torch.manual_seed(1)
storage = torch.arange(16.0)
linear = torch.nn.Linear(2, 1)
adam = torch.optim.Adam(linear.parameters())
linear(torch.ones(2)).sum().backward()
adam.step()
indices = torch.tensor([[0, 1], [1, 0]])
values = {
    "state": torch.nn.BatchNorm1d(2).state_dict(),
    "views": {"whole": storage, "row": storage[4:8], "columns": storage.view(4, 4).t()},
    "parameter": {"p": linear.weight, "q": torch.nn.Parameter(storage[:2], False)},
    "adam": adam.state_dict(),
    "plain": {1: True, 2.5: None, (3, "a"): [1 << 80, -5, {"b"}, 70000, 1j], "s": "\u20ac\udc80"},
    "more": [torch.Size([2, 3]), torch.device("cuda", 1), torch.float16, b"bytes", bytearray(b"array"), Counter("aab")],
    "nested": OrderedDict(a=OrderedDict(b=[(), (1,), (1, 2), (1, 2, 3), (1, 2, 3, 4)])),
    "sparse": torch.sparse_coo_tensor(indices, storage[:2], (2, 2)),
    "csr": torch.tensor([[0.0, 1.0], [2.0, 0.0]]).to_sparse_csr(),
    "quantized": torch.quantize_per_tensor(storage, 0.5, 3, torch.quint8),
    "channels": torch.quantize_per_channel(storage.view(4, 4), storage[:4] + 1, torch.zeros(4), 0, torch.qint8),
    "new": [storage.to(torch.uint16), storage.to(torch.float8_e4m3fn)],
    "bits": [torch.ones(2, dtype=torch.complex64).conj(), torch.ones(2, dtype=torch.complex64).conj().imag],
    "meta": torch.empty(2, 3, device="meta"),
}
for name, value in values.items():
    archive = saved(value)
    write("ZipFuzzer", name, archive)
    with zipfile.ZipFile(io.BytesIO(archive)) as records:
        write("PickleFuzzer", name, records.read("archive/data.pkl"))
    write("LegacyFuzzer", name, saved(value, _use_new_zipfile_serialization=False)[MAGIC:])
    config.save.compute_crc32 = False
    write("ZipFuzzer", name + "-without-checksums", saved(value))
    config.save.compute_crc32 = True



def parts(*members):
    """The input of a fuzzer that takes several: each but the last with its length before it."""
    return b"".join(struct.pack(">H", len(member)) + member for member in members[:-1]) + members[-1]


class Script(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.norm = torch.nn.BatchNorm1d(2)
        self.weight = torch.nn.Parameter(torch.ones(2))
        self.numbers = [1, 2]

    def forward(self, x):
        return self.norm(x) * self.weight + torch.tensor([1.0, 2.0])


def script(module):
    stream = io.BytesIO()
    torch.jit.save(module, stream)
    with zipfile.ZipFile(stream) as records:
        return parts(*(records.read(f"archive/{name}.pkl") for name in ("data", "constants")))


with warnings.catch_warnings(action="ignore"):
    write("ScriptFuzzer", "scripted", script(torch.jit.script(Script())))
    write("ScriptFuzzer", "traced", script(torch.jit.trace(Script().eval(), torch.ones(1, 2))))
    write("ScriptFuzzer", "linear", script(torch.jit.script(torch.nn.Linear(1, 2))))

PROTOCOL = 2
raw = struct.pack("<q4f", 4, 1, 2, 3, 4)
for name, views in {"plain": [], "view": [("v", "s", 1, 2)]}.items():
    storages = pickle.dumps(1, PROTOCOL) + pickle.dumps(("s", "cpu", torch.FloatStorage), PROTOCOL) + raw
    storages += pickle.dumps(views, PROTOCOL)
    tensors = pickle.dumps(1, PROTOCOL) + pickle.dumps(("t", views[0][0] if views else "s", torch.FloatTensor), PROTOCOL)
    tensors += struct.pack("<iiqqq", 1, 0, 2, 1, 0)
    stream = io.BytesIO()
    pickler = pickle.Pickler(stream, PROTOCOL)
    pickler.persistent_id = lambda value: "t" if value is linear else None
    pickler.dump(OrderedDict(a=linear, b=[linear, 1]))
    write("TarFuzzer", name, parts(storages, tensors, stream.getvalue()))

for name, index in {
    "safetensors": {"metadata": {"total_size": 8}, "weight_map": {"a": "part.safetensors", "b": "part.safetensors"}},
    "both": {"weight_map": {"c": "part.bin", "a": "part.safetensors"}},
    "itself": {"weight_map": {"a": "input"}},
    "elsewhere": {"weight_map": {"a": "../part.bin"}},
}.items():
    write("ShardedFuzzer", name, json.dumps(index).encode())

for compression in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", compression) as again:
        with zipfile.ZipFile(io.BytesIO(saved(values["state"]))) as records:
            for entry in records.namelist():
                again.writestr(entry, records.read(entry))
    write("ZipFuzzer", f"zipped-{compression}", stream.getvalue())

for dtype in ("?", "i1", "<i2", ">i4", "<u8", "<f2", ">f8", "<c8", "<c16"):
    stream = io.BytesIO()
    numpy.save(stream, numpy.ones((2, 3), dtype))
    write("NpyFuzzer", "array-" + dtype.strip("<>?"), stream.getvalue())
stream = io.BytesIO()
numpy.save(stream, numpy.asfortranarray(numpy.ones((3, 2))))
write("NpyFuzzer", "fortran", stream.getvalue())
for save in (numpy.savez, numpy.savez_compressed):
    stream = io.BytesIO()
    save(stream, a=numpy.ones(3), b=numpy.float32(1))
    write("NpyFuzzer", save.__name__, stream.getvalue())
    write("ZipFuzzer", save.__name__, stream.getvalue())

for name, tensors in {
    "two": {"a": torch.ones(4), "b": torch.ones(2, 3, 4, dtype=torch.bfloat16)},
    "bytes": {"a": torch.ones(64, dtype=torch.uint8)},
    "wide": {"a": torch.ones(8, dtype=torch.float64)},
}.items():
    data = safetensors.torch.save(tensors, {"format": "pt"})
    length = int.from_bytes(data[:8], "little")
    write("SafetensorsFuzzer", name, data[8 : 8 + length])
header = {"e": {"dtype": "F4", "shape": [2, 4], "data_offsets": [0, 4]}}
header["f"] = {"dtype": "C64", "shape": [], "data_offsets": [4, 12]}
header["g"] = {"dtype": "F8_E8M0", "shape": [0, 52], "data_offsets": [12, 12]}
header["h"] = {"dtype": "BOOL", "shape": [52, 1], "data_offsets": [12, 64]}
write("SafetensorsFuzzer", "scarce", json.dumps(header).encode())
write("SafetensorsFuzzer", "metadata", b'{"__metadata__": {"\\u00e9": "\\n"}, "a": {"dtype": "U8", "shape": [64], "data_offsets": [0, 64]} }  ')
