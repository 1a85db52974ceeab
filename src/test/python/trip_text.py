"""Spells an object so that two are equal if their spellings are: types, values, order, and what is one object."""

import collections
import hashlib
import struct
import sys

import numpy
import torch

sys.setrecursionlimit(10_000)


def spell(root):
    numbers = {}
    kept = []

    def number(key, value):
        kept.append(value)
        numbers[key] = len(numbers)
        return f"#{numbers[key]}"

    def text(string):
        return '"' + "".join(c if " " <= c <= "~" and c not in '"\\' else f"\\u{{{ord(c):x}}}" for c in string) + '"'

    def floating(value):
        return "float:" + struct.pack(">d", value).hex()

    def device(value):
        return str(value)

    def dtype(value):
        return str(value).removeprefix("torch.")

    def storage(value):
        key = ("storage", value._cdata)
        if key in numbers:
            return f"#{numbers[key]}"
        raw = torch.empty(0, dtype=torch.uint8).set_(value).numpy().tobytes() if value.nbytes() else b""
        return f"storage{number(key, value)}({len(raw)}, {hashlib.sha256(raw).hexdigest()[:16]})"

    def ints(values):
        return "[" + ", ".join(str(v) for v in values) + "]"

    def geometry(value):
        return f"{ints(value.shape)}, {ints(value.stride())}"

    def grad(value):
        return ", grad" if value.requires_grad else ""

    def tensor(value):
        if value.is_nested:
            parts = [value.values(), value._nested_tensor_size(), value._nested_tensor_strides(), value._nested_tensor_storage_offsets()]
            return "nested(" + ", ".join(tensor(p) for p in parts) + ")"
        if value.layout == torch.sparse_coo:
            return f"{value.layout}({ints(value.shape)}, {tensor(value._indices())}, {tensor(value._values())}, {value.is_coalesced()})"
        if value.layout in (torch.sparse_csr, torch.sparse_bsr):
            parts = [value.crow_indices(), value.col_indices(), value.values()]
            return f"{value.layout}({ints(value.shape)}, " + ", ".join(tensor(p) for p in parts) + ")"
        if value.layout in (torch.sparse_csc, torch.sparse_bsc):
            parts = [value.ccol_indices(), value.row_indices(), value.values()]
            return f"{value.layout}({ints(value.shape)}, " + ", ".join(tensor(p) for p in parts) + ")"
        if value.device.type == "meta":
            return f"meta({dtype(value.dtype)}, {geometry(value)}{grad(value)})"
        bits = (", conj" if value.is_conj() else "") + (", neg" if value.is_neg() else "")
        dense = f"{dtype(value.dtype)}, {geometry(value)}, {value.storage_offset()}, {storage(value.untyped_storage())}{grad(value)}{bits}"
        if not value.is_quantized:
            return f"tensor({dense})"
        if value.qscheme() == torch.per_tensor_affine:
            return f"quantized({dense}, {floating(value.q_scale())}, {value.q_zero_point()})"
        return f"quantized({dense}, {tensor(value.q_per_channel_scales())}, {tensor(value.q_per_channel_zero_points())}, {value.q_per_channel_axis()})"

    def items(values):
        return ", ".join(one(v) for v in values)

    def pairs(value):
        return "{" + ", ".join(f"{one(k)}: {one(v)}" for k, v in value.items()) + "}"

    def one(value):
        if value is None or isinstance(value, bool):
            return str(value)
        if type(value) is int:
            return f"int:{value:x}"
        if type(value) is float:
            return floating(value)
        if type(value) is complex:
            return f"complex({floating(value.real)}, {floating(value.imag)})"
        if type(value) is str:
            return text(value)
        if type(value) in (bytes, bytearray):
            return f"{type(value).__name__}({value.hex()})"
        if type(value) is torch.Size:
            return f"Size({ints(value)})"
        if isinstance(value, torch.device):
            return f"device({value})"
        if isinstance(value, torch.dtype):
            return f"dtype({dtype(value)})"
        if isinstance(value, (torch.layout, torch.qscheme)):
            return f"layout({value})" if isinstance(value, torch.layout) else f"global({value})"
        if isinstance(value, (numpy.generic, numpy.ndarray)):
            return "numpy"
        if value == ():
            return "tuple()"
        if id(value) in numbers:
            return f"#{numbers[id(value)]}"
        here = number(id(value), value)
        if isinstance(value, torch.storage.TypedStorage):
            return f"typed{here}({dtype(value.dtype)}, {storage(value._untyped_storage)})"
        if isinstance(value, torch.UntypedStorage):
            return f"typed{here}(uint8, {storage(value)})"
        if isinstance(value, torch.nn.Parameter):
            data = tensor(value.data)
            state = ", " + one(vars(value)) if vars(value) else ""
            return f"parameter{here}({data}, {value.requires_grad}{state})"
        if isinstance(value, torch.Tensor):
            return f"{here}{tensor(value)}" + (", " + one(vars(value)) if vars(value) else "")
        if type(value) in (list, tuple):
            return f"{type(value).__name__}{here}({items(value)})"
        if type(value) in (set, frozenset):
            return f"{type(value).__name__}{here}({', '.join(sorted(one(v) for v in value))})"
        if type(value) in (dict, collections.Counter):
            return f"{type(value).__name__}{here}{pairs(value)}"
        if type(value) is collections.OrderedDict:
            return f"OrderedDict{here}{pairs(value)}" + ("@" + pairs(vars(value)) if vars(value) else "")
        return f"{type(value).__name__}{here}{pairs(vars(value))}"

    return one(root)
