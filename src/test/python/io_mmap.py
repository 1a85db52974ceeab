"""A checkpoint that Python maps with mmap=True, and writes to: what MappedFilesTest does in Java."""

import hashlib

import torch
from peer import folder, out

path = folder / "model.pth"
torch.manual_seed(3)
base = torch.randn(100, 50)
torch.save({"base": base, "row": base[3], "count": torch.tensor(7), "empty": torch.empty(0, 2)}, path)
torch.save({"base": base}, folder / "legacy.pth", _use_new_zipfile_serialization=False)

before = hashlib.sha256(path.read_bytes()).hexdigest()
mapped = torch.load(path, mmap=True)
for name, tensor in mapped.items():
    out(f"{name}.storage", tensor.untyped_storage().nbytes())
    out(f"{name}.shared", tensor.untyped_storage().data_ptr() == mapped["base"].untyped_storage().data_ptr())
mapped["row"].fill_(2.5)
mapped["count"] += 1
for name, tensor in mapped.items():
    out(name, tensor)
out("untouched", before == hashlib.sha256(path.read_bytes()).hexdigest())
try:
    torch.load(folder / "legacy.pth", mmap=True)
    out("legacy", "loaded")
except RuntimeError as refused:
    out("legacy", refused)
