"""What PyTorch says of each of its dtypes, for torchffm.DTypeTest."""

import torch
from peer import out

dtypes = {str(value).removeprefix("torch."): value for value in vars(torch).values() if isinstance(value, torch.dtype)}

out("names", "\n".join(dtypes))
out(
    "properties",
    "\n".join(
        f"{name} {dtype.itemsize} {str(dtype.is_floating_point).lower()} {str(dtype.is_complex).lower()}"
        for name, dtype in dtypes.items()
    ),
)

ones = []
for name, dtype in dtypes.items():
    try:
        out(f"one_{name}", torch.ones(1).to(dtype))
        ones.append(name)
    except (RuntimeError, NotImplementedError):
        pass  # no conversion: bits, quantized and sub-byte dtypes
out("ones", "\n".join(ones))
