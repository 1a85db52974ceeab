"""Forward-mode derivatives, for torchffm.autograd.ForwardAdTest."""

import torch
import torch.autograd.forward_ad as fwAD
from peer import out

torch.manual_seed(3)
x = torch.randn(4, 5)
v = torch.randn(4, 5)
w = torch.randn(5, 3, requires_grad=True)
out("x", x)
out("v", v)
out("w", w)

FUNCTIONS = {
    "sin": lambda t: t.sin(),
    "matmul": lambda t: t.matmul(w),
    "softmax": lambda t: t.softmax(1),
    "max": lambda t: t.max(),
    "reshape": lambda t: t.reshape(2, 10).mul(t.reshape(2, 10)),
    "sort": lambda t: t.sort(1)[0],
}

with fwAD.dual_level():
    for name, function in FUNCTIONS.items():
        primal, tangent = fwAD.unpack_dual(function(fwAD.make_dual(x, v)))
        out(f"{name}.primal", primal)
        out(f"{name}.tangent", tangent)
    fwAD.unpack_dual(FUNCTIONS["matmul"](fwAD.make_dual(x, v))).tangent.pow(2).sum().backward()
    out("grad", w.grad)
    for name, make in {
        "int": lambda: fwAD.make_dual(x.long(), v),
        "intTangent": lambda: fwAD.make_dual(x, v.long()),
        "shape": lambda: fwAD.make_dual(x, v[0]),
        "twice": lambda: fwAD.make_dual(fwAD.make_dual(x, v), v),
        "nested": lambda: fwAD.enter_dual_level(),
    }.items():
        try:
            make()
        except (RuntimeError, ValueError) as e:
            out(f"{name}.error", str(e))
