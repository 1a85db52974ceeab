"""The dispatch mode that records each aten call made under it."""

import collections

import torch
from torch.utils._python_dispatch import TorchDispatchMode

from recording import Encoder, Unrecordable, storage_bytes, tensors

# What a schema has as a number, where it stands for something that has a name of its own.
DEFAULTS = {
    ("ScalarType", 4): torch.int64,
    ("MemoryFormat", 0): torch.contiguous_format,
}
UNINITIALISED = {
    "empty", "empty_like", "empty_permuted", "empty_strided", "new_empty", "new_empty_strided", "empty_quantized",
    "_empty_affine_quantized", "_empty_per_channel_affine_quantized",
}  # fmt: skip
RESIZING = {"resize_", "resize", "resize_as_", "resize_as", "_resize_output_", "_resize_output"}


def as_called_by_a_user():
    """
    Lets the kernels of the call conjugate and negate as always. Under a dispatch mode LibTorch leaves out all that
    comes before Python, these too, so that a composite operator which conjugates lazily would give a wrong result.
    """
    excluded = torch._C._dispatch_tls_local_exclude_set()
    for key in (torch._C.DispatchKey.Conjugate, torch._C.DispatchKey.Negative, torch._C.DispatchKey.ZeroTensor):
        excluded = excluded.remove(key)
    return torch._C._ForceDispatchKeyGuard(torch._C._dispatch_tls_local_include_set(), excluded)


def default_of(argument):
    value = argument.default_value
    kind = str(argument.real_type).removeprefix("Optional[").removesuffix("]")
    return DEFAULTS.get((kind, value), value) if type(value) is int else value


def arguments_of(schema, args, kwargs):
    """Every argument of the schema in order, with the defaults for those that did not come."""
    values = list(args)
    for argument in schema.arguments[len(args) :]:
        values.append(kwargs[argument.name] if argument.name in kwargs else default_of(argument))
    return values


class Recorder(TorchDispatchMode):
    """Writes each call to `writer`, and counts what it could not write by the reason."""

    def __init__(self, writer):
        super().__init__()
        self.writer = writer
        self.recorded = collections.Counter()
        self.unrecorded = collections.Counter()
        self.seed = 0

    def __torch_dispatch__(self, func, types, args=(), kwargs=None):
        kwargs = kwargs or {}
        schema = getattr(func, "_schema", None)
        if schema is None or not schema.name.startswith("aten::"):
            self.unrecorded["not an operator of aten"] += 1
            return func(*args, **kwargs)
        if schema.name.removeprefix("aten::") in UNINITIALISED:
            self.unrecorded["an uninitialised result"] += 1
            return func(*args, **kwargs)
        values = arguments_of(schema, args, kwargs)
        before = Encoder(self.writer)
        try:
            call = {"op": schema.name, "overload": schema.overload_name, "args": before.encode(values)}
        except Unrecordable as reason:
            self.unrecorded[f"an argument is {reason}"] += 1
            return func(*args, **kwargs)
        self.seed += 1
        torch.default_generator.manual_seed(self.seed)
        state = storage_bytes(torch.default_generator.get_state())
        try:
            with as_called_by_a_user():
                result = func(*args, **kwargs)
        except Exception:
            self.unrecorded["the call failed"] += 1
            raise
        if storage_bytes(torch.default_generator.get_state()) != state:
            call["seed"] = self.seed
        try:
            self.record(call, schema, values, before, result)
        except Unrecordable as reason:
            self.unrecorded[f"a result is {reason}"] += 1
        return result

    def record(self, call, schema, values, before, result):
        if schema.name.removeprefix("aten::") in RESIZING and grew(values, before, result):
            raise Unrecordable("not initialised")
        after = Encoder(self.writer)
        results = [result] if len(schema.returns) == 1 else list(result or ())
        call["outs"] = after.encode(results)
        call["mutated"] = {
            str(i): after.encode(value)
            for i, (argument, value) in enumerate(zip(schema.arguments, values))
            if value is not None
            and (argument.alias_info is not None and argument.alias_info.is_write or before.differs(value))
        }
        self.writer.line(call)
        self.recorded[f"{schema.name}.{schema.overload_name}".removesuffix(".")] += 1


def grew(values, before, result):
    """Whether a resized tensor has memory that nobody has written to."""
    held = sum(map(len, before.contents.values()))
    return any(tensor.untyped_storage().nbytes() > held for tensor in [*tensors(values), *tensors(result)])
