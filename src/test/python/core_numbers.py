"""Floats as Python prints them, and powers as it computes them, for torchffm.internal.PythonNumbersTest."""

import random
import struct

from peer import out

random.seed(1)


def bits(value):
    return struct.pack(">d", value).hex()


def any_float():
    return struct.unpack(">d", random.randbytes(8))[0]


special = [0.0, -0.0, 1.0, -1.5, 0.1, 1e-4, 1e-5, 0.00012345, 1e15, 1e16, 123456789012345680.0, 5e-324, 1.7976931348623157e308]
special += [float("inf"), float("-inf"), float("nan"), 2.0**53, 1e22, 1e23, 0.3, 2 / 3, 1e-3, 9007199254740993.0]
numbers = special + [any_float() for _ in range(2000)] + [random.uniform(-10, 10) for _ in range(1000)]
out("repr", "\n".join(f"{bits(x)} {x!r}" for x in numbers))

powers = [(0.9, float(step)) for step in range(1, 500)] + [(0.999, float(step)) for step in range(1, 2000)]
powers += [(random.uniform(0, 3), random.uniform(-20, 20)) for _ in range(2000)]
out("pow", "\n".join(f"{bits(base)} {bits(exponent)} {bits(base**exponent)}" for base, exponent in powers))
