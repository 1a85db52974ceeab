"""A checkpoint beyond 4 GiB, written by each language and read by both: `make bench-checkpoints WHAT=5gib`.

large_checkpoint.py FOLDER JAVA-COMMAND...   Python writes a file; Java loads it and saves it again, to the same bytes
    if nothing went wrong; Python loads what Java wrote. Tensors lie on both sides of 4 GiB, one of them is larger.
"""

import hashlib
import os
import subprocess
import sys

import torch

GIB = 1 << 30


def digest(path):
    with open(path, "rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def tensors():
    generator = torch.Generator().manual_seed(5)
    few = torch.randn(1 << 20, generator=generator)
    yield "small", few[:1000].clone()
    yield "large", few.repeat((4 * GIB + (64 << 20)) // 4 >> 20)
    yield "behind", few.repeat(GIB // 4 >> 20) * 2
    yield "last", few[-7:].clone()


folder, *java = sys.argv[1:]
os.makedirs(f"{folder}/java", exist_ok=True)
ours, theirs = f"{folder}/model.pth", f"{folder}/java/model.pth"
torch.save(dict(tensors()), ours)
print(f"Python wrote {os.path.getsize(ours):,} bytes", flush=True)
subprocess.run([*java, ours, theirs], check=True)
assert digest(ours) == digest(theirs), "Java's file is another"
print("Java read and wrote them: the same bytes", flush=True)
os.remove(ours)
loaded = torch.load(theirs)
for name, expected in tensors():
    assert torch.equal(loaded.pop(name), expected), name
assert not loaded
print("Python read Java's file: the same tensors")
