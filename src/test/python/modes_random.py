"""Draws of every operator of modes_random.txt, for torchffm.RandomOperatorsTest.

A line is an operator and its arguments: n is a number of elements, and X (any numbers), P (from 0 to 1), N (counts) and M
(a matrix) are tensors of as many. Behind the operator's first result comes one more number, drawn from where it left off.
"""

import pathlib

import torch
from peer import out


def argument(text, n, dtype):
    ramp = torch.arange(n).to(dtype)
    return {
        "n": n,
        "[n]": [n],
        "X": ramp - 2,
        "P": (ramp + 1) / (n + 1),
        "N": ramp + 3,
        "M": ramp.reshape(1, -1, 5),
        "true": True,
        "false": False,
        "null": None,
    }.get(text) if text in ("n", "[n]", "X", "P", "N", "M", "true", "false", "null") else (
        float(text) if "." in text else int(text)
    )


lines = (pathlib.Path(__file__).parent / "modes_random.txt").read_text().splitlines()
for number, line in enumerate(lines):
    name, *arguments = line.split()
    operator, _, overload = name.removeprefix("aten::").partition(".")
    call = getattr(getattr(torch.ops.aten, operator), overload or "default")
    for n in (5, 40):
        for dtype in (torch.float32, torch.float64):
            torch.manual_seed(number)
            result = call(*(argument(text, n, dtype) for text in arguments))
            result = result[0] if isinstance(result, tuple) else result
            key = f"{number}.{n}.{str(dtype).removeprefix('torch.')}"
            out(key, result)
            out(key + ".next", torch.rand(1))
