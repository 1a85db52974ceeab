"""Small files of each format, for FlipsTest. The last 16 bytes of those without checksums are a tensor's."""

import io
import pickle
import struct
import tarfile

import numpy
import torch
from peer import folder
from safetensors.torch import save_file
from torch import nn

torch.manual_seed(3)


class Small(nn.Module):
    def __init__(self):
        super().__init__()
        self.weight = nn.Parameter(torch.randn(2, 2))
        self.register_buffer("count", torch.tensor(7))

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return x + self.weight


state = {"b": torch.arange(3, dtype=torch.int16), "w": torch.randn(2, 2)}
torch.save(Small().state_dict(), folder / "state.pth")
torch.jit.script(Small()).save(str(folder / "script.pt"))
torch.save({"w": state["w"]}, folder / "legacy.pth", _use_new_zipfile_serialization=False)
save_file({"w": state["w"], "d": torch.ones(2, dtype=torch.float64)}, folder / "arrays.safetensors")
numpy.save(folder / "array.npy", state["w"].numpy())
numpy.savez(folder / "arrays.npz", **{key: value.numpy() for key, value in state.items()})
numpy.savez_compressed(folder / "packed.npz", **{key: value.numpy() for key, value in state.items()})


def dump(*values):
    return b"".join(pickle.dumps(value, protocol=2) for value in values)


class Tensor(pickle.Pickler):
    def persistent_id(self, value):
        return "1" if value is self else None


stream = io.BytesIO()
pickler = Tensor(stream, protocol=2)
pickler.dump({"w": pickler})
data = struct.pack("<q4f", 4, 1, 2, 3, 4)
members = {
    "storages": dump(1) + dump(("0", "cpu", torch.FloatStorage)) + data + dump([]),
    "tensors": dump(1) + dump((1, "0", torch.FloatTensor)) + struct.pack("<ii2q2qq", 2, 0, 2, 2, 2, 1, 0),
    "pickle": stream.getvalue(),
}
with tarfile.open(folder / "tar.pth", "w:", format=tarfile.USTAR_FORMAT) as tar:
    for name, content in members.items():
        info = tarfile.TarInfo(name)
        info.size = len(content)
        tar.addfile(info, io.BytesIO(content))
