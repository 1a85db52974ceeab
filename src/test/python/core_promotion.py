"""Python's operators of a tensor and a number, either way round, for torchffm.PromotionTest: results.txt has one a line."""

import operator
import warnings

import torch
from peer import folder

warnings.simplefilter("ignore")
DTYPES = "float64 float32 float16 bfloat16 int64 int32 int16 int8 uint8 uint16 uint32 uint64 bool complex64 complex128"
NUMBERS = {"int": 3, "long": -2, "float": 2.5, "double": 0.1, "boolean": True, "complex": 1 + 2j}
FORWARD = {
    "add": operator.add,
    "sub": operator.sub,
    "mul": operator.mul,
    "div": operator.truediv,
    "floor_divide": operator.floordiv,
    "remainder": operator.mod,
    "pow": operator.pow,
    "eq": operator.eq,
    "ne": operator.ne,
    "lt": operator.lt,
    "le": operator.le,
    "gt": operator.gt,
    "ge": operator.ge,
    "bitwise_and": operator.and_,
    "bitwise_or": operator.or_,
    "bitwise_xor": operator.xor,
    "lshift": operator.lshift,
    "rshift": operator.rshift,
}
REVERSED = {
    "radd": lambda x, n: n + x,
    "rsub": lambda x, n: n - x,
    "rmul": lambda x, n: n * x,
    "div_number": lambda x, n: torch.div(n, x),
    "mul_number": lambda x, n: torch.mul(n, x),
    "add_number": lambda x, n: torch.add(n, x),
    "floor_divide_number": lambda x, n: torch.floor_divide(n, x),
    "sub_number": lambda x, n: torch.sub(n, x),
    "rfloor_divide": lambda x, n: n // x,
    "rremainder": lambda x, n: n % x,
    "rpow": lambda x, n: n**x,
    "rand": lambda x, n: n & x,
    "ror": lambda x, n: n | x,
    "rxor": lambda x, n: n ^ x,
    "rlshift": lambda x, n: n << x,
    "rrshift": lambda x, n: n >> x,
}


def outcome(function, x, number):
    try:
        y = function(x, number)
    except Exception as error:
        return "error"
    y = torch.empty(y.shape, dtype=y.dtype).copy_(y)
    return str(y.dtype).removeprefix("torch.") + " " + bytes(y.view(torch.uint8).numpy()).hex()


with (folder / "results.txt").open("w") as file:
    for dtype in DTYPES.split():
        x = torch.tensor([1, 2, 3, 5, 7]).to(getattr(torch, dtype))
        for kind, number in NUMBERS.items():
            for name, function in {**FORWARD, **REVERSED}.items():
                file.write(f"{name} {dtype} {kind}\t{outcome(function, x, number)}\n")
