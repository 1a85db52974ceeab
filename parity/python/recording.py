"""The recordings' format, written: NAME.jsonl, a call a line, beside NAME.bin, the storages of the tensors."""

import ctypes
import hashlib
import json

import torch

ALIGNMENT = 64
INT64 = range(-(2**63), 2**63)


class Unrecordable(Exception):
    """A value that the format can't hold; the message is the reason that is counted."""


class Writer:
    """One NAME.jsonl with its NAME.bin."""

    def __init__(self, folder, name):
        self.lines = open(folder / f"{name}.jsonl", "w", encoding="utf-8")
        self.binary = open(folder / f"{name}.bin", "wb")
        self.size = 0
        self.known = {}

    def store(self, content, taken):
        """Where `content` lies in the file, perhaps from an earlier call, but at none of the places in `taken`."""
        key = hashlib.blake2b(content).digest() if len(content) > 64 else content
        places = self.known.setdefault(key, [])
        for place in places:
            if not content or place not in taken:
                return place
        place = (self.size, len(content))
        places.append(place)
        padding = -len(content) % ALIGNMENT
        self.binary.write(content + b"\0" * padding)
        self.size += len(content) + padding
        return place

    def line(self, call):
        self.lines.write(json.dumps(call, separators=(",", ":")) + "\n")

    def close(self):
        self.lines.close()
        self.binary.close()


def storage_bytes(tensor):
    storage = tensor.untyped_storage()
    return ctypes.string_at(storage.data_ptr(), storage.nbytes()) if storage.nbytes() else b""


def check_tensor(tensor):
    if tensor.is_nested or tensor.layout != torch.strided:
        raise Unrecordable("a sparse or nested tensor")
    if tensor.device.type != "cpu":
        raise Unrecordable(f"a tensor on {tensor.device.type}")
    if tensor.is_quantized or str(tensor.dtype).startswith(("torch.qint", "torch.quint")):
        raise Unrecordable("a quantized tensor")
    if type(tensor) not in (torch.Tensor, torch.nn.Parameter):
        raise Unrecordable("a tensor of a class of its own")
    if tensor._is_zerotensor():
        raise Unrecordable("a tensor of zeros without memory")


class Encoder:
    """The values of a call, before or after it: tensors that share a storage there have it at one place in the file."""

    def __init__(self, writer):
        self.writer = writer
        self.places = {}
        self.contents = {}

    def encode(self, value):
        if value is None or isinstance(value, (bool, str)):
            return value
        if isinstance(value, int):
            if value not in INT64:
                raise Unrecordable("an integer of more than 64 bits")
            return value
        if isinstance(value, float):
            return {"$f": value.hex()}
        if isinstance(value, complex):
            return {"$complex": [value.real.hex(), value.imag.hex()]}
        if isinstance(value, (list, tuple)):
            return [self.encode(element) for element in value]
        if isinstance(value, torch.Tensor):
            return {"$tensor": self.tensor(value)}
        if isinstance(value, torch.device):
            return {"$device": str(value)}
        for kind, key in ((torch.dtype, "$dtype"), (torch.layout, "$layout"), (torch.memory_format, "$memory_format")):
            if isinstance(value, kind):
                return {key: str(value).removeprefix("torch.")}
        raise Unrecordable(f"a value of type {type(value).__name__}")

    def tensor(self, tensor):
        check_tensor(tensor)
        identity = tensor.untyped_storage()._cdata
        if identity not in self.places:
            content = storage_bytes(tensor)
            self.contents[identity] = content
            self.places[identity] = self.writer.store(content, set(self.places.values()))
        encoded = {
            "dtype": str(tensor.dtype).removeprefix("torch."),
            "shape": list(tensor.shape),
            "stride": list(tensor.stride()),
            "offset": tensor.storage_offset(),
            "storage": list(self.places[identity]),
        }
        if tensor.is_conj():
            encoded["conj"] = True
        if tensor.is_neg():
            encoded["neg"] = True
        return encoded

    def differs(self, value):
        """Whether a storage in `value` holds something else now than when it was encoded."""
        return any(storage_bytes(one) != self.contents.get(one.untyped_storage()._cdata) for one in tensors(value))


def tensors(value):
    """The tensors in a value, lists and tuples opened."""
    if isinstance(value, torch.Tensor):
        yield value
    elif isinstance(value, (list, tuple)):
        for element in value:
            yield from tensors(element)
