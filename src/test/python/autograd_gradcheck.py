"""torch.autograd.gradcheck, for torchffm.autograd.GradcheckTest: whether each function passes, and what is said if not."""

import torch
from peer import out
from torch.autograd import gradcheck, gradgradcheck

torch.manual_seed(7)
x = torch.rand(2, 3, dtype=torch.float64) + 0.5
z = torch.randn(3, dtype=torch.complex128)
out("x", x)
out("z", z)
x.requires_grad_()
z.requires_grad_()

FUNCTIONS = {
    "sigmoid": (torch.sigmoid, x),
    "notWhole": (lambda t: t * t.detach(), x),
    "notWholeOfComplex": (lambda t: t * t.detach(), z),
    "complex": (lambda t: t.mul(t).exp(), z),
    "realOfComplex": (lambda t: t.abs().pow(2), z),
    "complexOfReal": (lambda t: torch.complex(t, t.sin()), x),
    "kink": (lambda t: (t - t.detach()).abs(), x),
    "constant": (lambda t: torch.ones(2, dtype=torch.float64), x),
    "step": (lambda t: t.detach() * 2, x),
    "several": (lambda t: (t.sin(), t.pow(2).sum(), t.argmax()), x),
}
for name, (function, input) in FUNCTIONS.items():
    for mode, options in {
        "slow": {},
        "fast": {"fast_mode": True},
        "forward": {"check_forward_ad": True, "check_backward_ad": False},
        "fastForward": {"check_forward_ad": True, "fast_mode": True},
        "batched": {"check_batched_grad": True},
    }.items():
        try:
            gradcheck(function, input, **options)
            out(f"{name}.{mode}", "passes")
        except Exception as e:
            out(f"{name}.{mode}", f"{type(e).__name__}\n{e}")
    try:
        gradgradcheck(function, input)
        out(f"{name}.second", "passes")
    except Exception as e:
        out(f"{name}.second", f"{type(e).__name__}\n{e}")

for name, action in {
    "noGrad": lambda: gradcheck(torch.sin, x.detach()),
    "expanded": lambda: gradcheck(torch.sin, torch.ones(1, dtype=torch.float64).expand(3).requires_grad_()),
}.items():
    try:
        action()
    except Exception as e:
        out(f"{name}.error", str(e))
