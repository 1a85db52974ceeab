"""What settings of the process change, for torchffm.SettingsTest."""

import warnings

import torch
from peer import out

torch.set_default_dtype(torch.float64)
torch.manual_seed(0)
for name in ("empty", "zeros", "ones", "rand", "randn"):
    out(f"float64.{name}", str(getattr(torch, name)(2).dtype).removeprefix("torch."))
out("float64.full", torch.full((2,), 1.5))
out("float64.rand", torch.rand(3))
out("float64.mean", torch.tensor([1, 2]) / 2)
out("float64.repr", torch.ones(2) / 3)
out("float64.text", repr(torch.ones(2) / 3) + repr(torch.ones(2, dtype=torch.float32)))
torch.set_default_dtype(torch.float32)

tiny = torch.full((2,), 1e-40)
torch.set_flush_denormal(True)
out("flushed", tiny * 1)
torch.set_flush_denormal(False)

torch.use_deterministic_algorithms(True)
out("filled", torch.empty(2))
index = torch.tensor([0, 1])
try:
    torch.ones(2).put_(index, torch.ones(2), accumulate=False)
except RuntimeError as error:
    out("nondeterministic", str(error))
torch.use_deterministic_algorithms(True, warn_only=True)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("default")
    torch.ones(2).put_(index, torch.ones(2), accumulate=False)
out("warning", str(caught[0].message).partition(" (Triggered")[0])
