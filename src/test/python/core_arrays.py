"""Tensors of every dtype that Python makes of lists, for torchffm.DTypeArrayTest: NAME is the tensor, NAME.values its list."""

import math
import random

import torch
from peer import out

pick = random.Random(7)
FLOATS = "float64 float32 float16 bfloat16 float8_e5m2 float8_e4m3fn float8_e5m2fnuz float8_e4m3fnuz float8_e8m0fnu".split()
COMPLEX = "complex128 complex64 complex32 bcomplex32".split()
INTEGERS = "int64 int32 int16 int8 uint8 uint16 uint32".split()

special = [0.0, -0.0, 1.5, math.inf, -math.inf, math.nan, 65504.0, 65520.0, 1e-8, 6e-8, 448.0, 464.0, 57344.0, 1e30, 0.1]
numbers = special + [pick.choice([-1, 1]) * 2.0 ** pick.uniform(-20, 20) for _ in range(500)]
out("numbers", torch.tensor(numbers, dtype=torch.float64))
for name in FLOATS:
    x = torch.tensor(numbers, dtype=torch.float64).to(getattr(torch, name))
    out(name, x)
    out(f"{name}.values", torch.tensor(x.tolist(), dtype=torch.float64))

parts = [complex(a, b) for a, b in zip(numbers, reversed(numbers))]
out("parts", torch.tensor(parts, dtype=torch.complex128))
for name in COMPLEX:
    x = torch.tensor(parts, dtype=torch.complex128).to(getattr(torch, name))
    out(name, x)
    out(f"{name}.values", torch.tensor(x.tolist(), dtype=torch.complex128))

for name in INTEGERS:
    info = torch.iinfo(getattr(torch, name))
    values = [info.min, info.max, 0, 1] + [pick.randint(info.min, info.max) for _ in range(200)]
    x = torch.tensor(values, dtype=getattr(torch, name))
    out(name, x)
    out(f"{name}.values", torch.tensor(x.tolist(), dtype=torch.int64))

out("nested", torch.tensor([[[1.0, 2.0], [3.0, 4.0]], [[5.0, 6.0], [7.0, 8.0]], [[9.0, 10.0], [11.0, 12.0]]]))
for name, value in (("double", 0.1), ("long", 2**53 + 1), ("boolean", True), ("complex", 0.1 - 2j)):
    out(f"scalar.{name}", torch.tensor(value))
    if name != "complex":
        for dtype in (torch.float32, torch.bfloat16, torch.int32, torch.complex64):
            out(f"scalar.{name}.{str(dtype)[6:]}", torch.tensor(value % 1000, dtype=dtype))
