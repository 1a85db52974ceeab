"""Compares what tutorial.py and Tutorial.java have written: `compare.py PYTHON JAVA`. Exits 1 where a bit differs."""

import pathlib
import sys

import numpy
import torch


def same_bits(a, b):
    return a.dtype == b.dtype and a.shape == b.shape and a.numpy().tobytes() == b.numpy().tobytes()


python, java = map(pathlib.Path, sys.argv[1:])
expected = torch.load(python / "MulticlassCNN.pth", weights_only=True)
came = torch.load(java / "MulticlassCNN.pth", weights_only=True)
tensors = sum(name in came and same_bits(tensor, came[name]) for name, tensor in expected.items())
losses = [numpy.fromfile(folder / "losses", "<u4") for folder in (python, java)]
steps = int((losses[0] == losses[1]).sum()) if len(losses[0]) == len(losses[1]) else 0
files = (python / "MulticlassCNN.pth").read_bytes() == (java / "MulticlassCNN.pth").read_bytes()
equal = tensors == len(expected) == len(came) and steps == len(losses[0]) and files
print(
    f"{tensors} of {len(expected)} tensors and {steps} of {len(losses[0])} losses equal bit for bit,"
    f" files {'the same bytes' if files else 'DIFFERENT'}"
)
sys.exit(0 if equal else 1)
