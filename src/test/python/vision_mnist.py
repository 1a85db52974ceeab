"""torchvision's MNIST over files made up here, in `folder`/data: for MnistTest."""

import gzip
import shutil
import struct

import torch
from torch.utils.data import DataLoader
from torchvision import transforms
from torchvision.datasets import MNIST, FashionMNIST

from peer import folder, out

torch.manual_seed(0)
root = folder / "data"


def write(path, *dims):
    """Random bytes as an IDX file; labels where there is one dimension."""
    values = torch.randint(0, 256 if len(dims) == 3 else 10, dims, dtype=torch.uint8)
    path.parent.mkdir(parents=True, exist_ok=True)
    header = struct.pack(f">{1 + len(dims)}I", 0x0800 + len(dims), *dims)
    path.write_bytes(header + values.numpy().tobytes())


for name, count in (("train", 47), ("t10k", 13)):
    write(root / "MNIST" / "raw" / f"{name}-images-idx3-ubyte", count, 28, 28)
    write(root / "MNIST" / "raw" / f"{name}-labels-idx1-ubyte", count)
    write(root / "FashionMNIST" / "raw" / f"{name}-images-idx3-ubyte", count, 28, 28)
    write(root / "FashionMNIST" / "raw" / f"{name}-labels-idx1-ubyte", count)

# The same files flat, and flat and gzipped.
for kind in ("flat", "gzipped"):
    (folder / kind).mkdir()
for file in (root / "MNIST" / "raw").iterdir():
    shutil.copy(file, folder / "flat" / file.name)
    (folder / "gzipped" / (file.name + ".gz")).write_bytes(gzip.compress(file.read_bytes()))

train = MNIST(root, train=True, transform=transforms.ToTensor())
test = MNIST(root, train=False, transform=transforms.ToTensor())
out("data", train.data)
out("targets", train.targets)
out("test_data", test.data)
out("fashion_data", FashionMNIST(root).data)
out("classes", "\n".join(train.classes))
out("fashion_classes", "\n".join(FashionMNIST.classes))
out("repr", repr(MNIST(root, train=False)).replace(f"    Root location: {root}\n", ""))

image, label = train[5]
out("sample", image)
out("sample_label", label)

torch.manual_seed(1)
batches = list(DataLoader(train, batch_size=10, shuffle=True))
out("batches", torch.cat([images for images, _ in batches]))
out("labels", torch.cat([labels for _, labels in batches]))
