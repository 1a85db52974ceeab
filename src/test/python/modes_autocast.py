"""Autocast: results, dtypes and gradients, for torchffm.AutocastTest."""

import torch
from peer import out

BFLOAT16, FLOAT16 = torch.bfloat16, torch.float16


def inputs():
    torch.manual_seed(0)
    return torch.randn(3, 4), torch.randn(4, 4, requires_grad=True), torch.randn(4, requires_grad=True)


def backward(name, result, *leaves):
    out(name, result)
    result.float().pow(2).sum().backward()
    for index, leaf in enumerate(leaves):
        out(f"{name}.grad{index}", leaf.grad)
        leaf.grad = None


x, w, b = inputs()

for dtype in (BFLOAT16, FLOAT16):
    key = str(dtype).removeprefix("torch.")
    with torch.autocast("cpu", dtype):
        backward(f"mm.{key}", torch.mm(x, w), w)
        backward(f"linear.{key}", torch.nn.functional.linear(x, w, b), w, b)
        # One weight, three uses: their gradients are added before they are cast back.
        h = x
        for _ in range(3):
            h = torch.mm(h, w).tanh()
        backward(f"reused.{key}", h, w)
        out(f"softmax.{key}", torch.softmax(torch.mm(x, w), -1))
        out(f"sum.{key}", torch.mm(x, w).sum())
        out(f"cat.{key}", torch.cat([torch.mm(x, w), x], 0))
        out(f"add.{key}", torch.mm(x, w) + x)
        out(f"matmul.{key}", torch.matmul(x, w))
        out(f"mse.{key}", torch.nn.functional.mse_loss(torch.mm(x, w), x))
        out(f"bmm.{key}", torch.bmm(x[None], w[None]))
        out(f"double.{key}", torch.mm(x.double(), w.double()))
        out(f"conv2d.{key}", torch.conv2d(x.view(1, 1, 3, 4), w.view(1, 1, 4, 4), padding=2))

with torch.autocast("cpu", cache_enabled=False):
    h = x
    for _ in range(3):
        h = torch.mm(h, w).tanh()
    backward("uncached", h, w)

with torch.autocast("cpu"):
    first = torch.mm(x, w)
    with torch.autocast("cpu", enabled=False):
        second = torch.mm(first.float(), w)
        out("disabled", second)
    backward("nested", torch.mm(second, w) + first, w)

with torch.autocast("cpu"):
    with torch.no_grad():
        torch.mm(x, w)
    backward("no_grad_before", torch.mm(torch.mm(x, w), w), w)

with torch.autocast("cpu"):
    with torch.autocast("cpu"):
        h = torch.mm(x, w)
    with torch.autocast("cpu"):
        h = torch.mm(h, w)
    backward("inner_regions", h, w)

with torch.autocast("cpu"):
    torch.mm(x, w)
    with torch.no_grad():
        w.mul_(2)
    out("stale", torch.mm(x, w))
with torch.autocast("cpu"):
    out("fresh", torch.mm(x, w))
    with torch.no_grad():
        w.mul_(0.5)
    torch.clear_autocast_cache()
    out("cleared", torch.mm(x, w))

with torch.autocast("cpu"):
    torch.mm(x, w)
    with torch.autocast("cpu", FLOAT16):
        try:
            torch.mm(x, w)
        except RuntimeError as error:
            out("other_dtype", str(error))

with torch.autocast("cpu"):
    torch.mm(x, w)
    out("asked_for", float(w.to(BFLOAT16) is w.to(BFLOAT16)))

with torch.inference_mode(), torch.autocast("cpu"):
    out("inference", torch.mm(x, w))

torch.set_autocast_enabled("cpu", True)
torch.set_autocast_dtype("cpu", FLOAT16)
out("set", torch.mm(x, w))
torch.set_autocast_enabled("cpu", False)
torch.set_autocast_dtype("cpu", BFLOAT16)
torch.clear_autocast_cache()

with torch.autocast("cpu"):
    loss = torch.mm(torch.mm(x, w), w).float().pow(2).sum()
    loss.backward()
out("backward_inside", w.grad)

w.grad = None
tall = x.t().contiguous().t().requires_grad_()  # for which the gradient is a product of the weight itself
with torch.autocast("cpu", enabled=False):
    y = torch.mm(tall, w).sum()
with torch.autocast("cpu"):
    first, second = (torch.autograd.grad(y * k, tall, create_graph=True)[0] for k in (3, 7))
    (first * 1.5 + second * x).float().pow(2).sum().backward()
out("cast_in_backward", w.grad)
