# torch.finfo (its floats as the integers of their bits) and torch.iinfo of every dtype; see LimitsTest.
import struct

import torch
from peer import out

dtypes = {v for v in vars(torch).values() if isinstance(v, torch.dtype)}
lines = []
for dtype in sorted(dtypes, key=str):
    try:
        i = torch.finfo(dtype)
        parts = [i.dtype, i.bits, *(struct.unpack("<q", struct.pack("<d", x))[0] for x in (i.eps, i.max, i.min, i.tiny, i.resolution))]
    except (TypeError, NotImplementedError):
        try:
            i = torch.iinfo(dtype)
            parts = [i.dtype, i.bits, i.min, i.max]
        except (TypeError, NotImplementedError):
            parts = []
    lines.append(" ".join(map(str, [dtype, *parts])))
out("limits", "\n".join(lines))
