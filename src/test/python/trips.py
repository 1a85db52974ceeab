"""Saves every case with every option, spells what weights_only reads of it, and does that to what Java has saved.

Arguments: the folder of what Java has saved, as OPTION/KIND/WHAT.pt. The same is written into this script's own folder,
with OPTION/… .txt beside it for the spelling.
"""

import pathlib
import pickle
import warnings

import numpy
import torch
from peer import arguments, folder, out
from torch.utils.serialization import config
from trip_cases import CASES, REFUSED, UNREADABLE
from trip_python_cases import NUMPY, PYTHON, Config
from trip_text import spell

warnings.simplefilter("ignore")
java = pathlib.Path(arguments[0])
SAFE = [numpy.dtype, numpy.ndarray, numpy._core.multiarray.scalar, numpy._core.multiarray._reconstruct, numpy.dtypes.Float64DType, numpy.dtypes.Int64DType]


class Numbered:
    """In the place of str, by which storages are named after their addresses: numbers them as they come."""

    def __init__(self):
        self.seen = {}

    def __call__(self, address):
        return str(self.seen.setdefault(address, len(self.seen)) if isinstance(address, int) else address)


def save_legacy(value, path):
    torch.serialization.str = Numbered()
    try:
        with open(path, "wb") as file:
            torch.serialization._legacy_save(value, file, pickle, 2)
    finally:
        del torch.serialization.str


def save_with(name, setting):
    def save(value, path):
        usual = getattr(config.save, name)
        setattr(config.save, name, setting)
        try:
            torch.save(value, path)
        finally:
            setattr(config.save, name, usual)

    return save


OPTIONS = {
    "default": torch.save,
    "legacy": save_legacy,
    "no checksums": save_with("compute_crc32", False),
    "alignment 4096": save_with("storage_alignment", 4096),
    "alignment 1": save_with("storage_alignment", 1),
    "ünicode": torch.save,
}


def is_unreadable(option, name, path):
    """Whether Python cannot read what it wrote.

    Its reader of legacy files asks untyped storages for their dtype, and nested tensors for sizes that are not read yet.
    """
    if option == "legacy":
        content = path.read_bytes()
        if b"UntypedStorage" in content or b"_rebuild_nested_tensor" in content:
            return True
    return name in UNREADABLE


def load(name, path):
    with torch.serialization.safe_globals(SAFE if name in NUMPY else [Config]):
        return torch.load(path, weights_only=name not in REFUSED)


wrong = []
spelled = {}
for option, save in OPTIONS.items():
    for name, make in {**CASES, **PYTHON}.items():
        path = folder / option / f"{name}.pt"
        path.parent.mkdir(parents=True, exist_ok=True)
        save(make(), path)
        spelled[name] = spell(make() if is_unreadable(option, name, path) else load(name, path))
        path.with_suffix(".txt").write_text(spelled[name], encoding="utf-8", errors="surrogatepass")
        if name not in PYTHON and not is_unreadable(option, name, path):
            theirs = spell(load(name, java / option / f"{name}.pt"))
            if theirs != spelled[name]:
                wrong.append(f"{option}/{name}:\n  {theirs[:2000]}\n  {spelled[name][:2000]}")
out("back", "\n".join(wrong))
