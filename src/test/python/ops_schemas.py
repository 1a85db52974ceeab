"""Every schema that LibTorch has registered, taken apart by PyTorch itself: one line for each operator."""

import struct

import torch
from peer import out


def value(default, wanted):
    if default is None:
        return "None"
    if isinstance(default, bool):
        return str(default)
    if isinstance(default, list):
        return "[" + ",".join(value(element, wanted) for element in default) + "]"
    if isinstance(default, int) and "float" not in wanted:
        return str(default)
    if isinstance(default, (int, float)):
        return "f" + str(struct.unpack("<q", struct.pack("<d", float(default)))[0])
    return "'" + str(default)


def aliasing(info):
    return "" if info is None or not info.before_set else "|".join(sorted(info.before_set)) + "!" * info.is_write


def part(argument):
    wanted = str(argument.real_type)
    has = argument.has_default_value()
    return ";".join(
        [argument.name, wanted, str(argument.N or 0), str(argument.kwarg_only), str(has)]
        + [value(argument.default_value, wanted) if has else ""]
        # What the elements of a list share, PyTorch keeps to itself.
        + ["" if wanted.startswith("List[") else aliasing(argument.alias_info)]
    )


lines = []
for full in sorted(torch._C._dispatch_get_all_op_names()):
    name, _, overload = full.partition(".")
    schema = torch._C._get_schema(name, overload)
    arguments, returns = ([part(one) for one in many] for many in (schema.arguments, schema.returns))
    lines.append(" ".join([full, "(", *arguments, "->", *returns]))
out("schemas", "\n".join(lines))
