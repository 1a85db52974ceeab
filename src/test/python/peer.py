"""What a script of the tests needs to hand its results to Java: see torchffm.testing.Python.

A script is run as `script.py FOLDER ARGUMENT...` with one torch thread. `out(name, value)` writes a tensor, number or
string into the folder; `folder` is also where it may write files of its own, and `arguments` what Java passed.
"""

import pathlib
import sys

import torch

torch.set_num_threads(1)

folder = pathlib.Path(sys.argv[1])
arguments = sys.argv[2:]


def out(name, value):
    """Hands `value` to Java under `name`: a tensor, a number, or else its text."""
    if isinstance(value, torch.Tensor):
        tensor = value.detach().resolve_conj().resolve_neg()
        tensor = torch.empty(tensor.shape, dtype=tensor.dtype).copy_(tensor)
        raw = bytes(tensor.reshape(-1).view(torch.uint8).numpy()) if tensor.numel() else b""
        dtype = str(tensor.dtype).removeprefix("torch.")
        shape = ",".join(map(str, tensor.shape))
        _write(name, "tensor", f"{dtype}\n{shape}\n".encode() + raw)
    elif isinstance(value, (bool, int, float)):
        _write(name, "number", repr(float(value)).encode())
    else:
        _write(name, "text", str(value).encode())


def _write(name, kind, content):
    (folder / f"{name}.{kind}").write_bytes(content)
