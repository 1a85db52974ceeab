"""Checkpointed functions: gradients, random numbers, how often they are run, and what is said of different runs."""
import torch
from torch.utils.checkpoint import checkpoint, checkpoint_sequential
from peer import out


def message(action):
    try:
        action()
    except Exception as error:
        return str(error)
    return "nothing was thrown"


torch.manual_seed(3)
x = torch.randn(4, 5, requires_grad=True)
w = torch.randn(5, 5, requires_grad=True)
out("x", x)
out("w", w)
runs = []


def layer(a):
    runs.append(1)
    return torch.dropout((a @ w).tanh(), 0.5, True) * a.exp()


torch.manual_seed(7)
y = checkpoint(layer, x * 2, use_reentrant=False)
torch.rand(3)
y.sum().backward()
out("y", y)
out("x.grad", x.grad)
out("w.grad", w.grad)
out("runs", len(runs))
out("state", torch.get_rng_state())

x.grad = w.grad = None
torch.manual_seed(7)
y = checkpoint(layer, x * 2, use_reentrant=True)
torch.rand(3)
out("reentrant.name", y.grad_fn.name())
y.sum().backward()
out("reentrant.y", y)
out("reentrant.x.grad", x.grad)
out("reentrant.w.grad", w.grad)
out("reentrant.state", torch.get_rng_state())
x.grad = w.grad = None
torch.manual_seed(8)
y = checkpoint_sequential([layer, layer, layer, torch.sin, layer], 3, x, use_reentrant=True)
y.sum().backward()
out("reentrant.sequential.x", x.grad)
out("reentrant.sequential.w", w.grad)
with torch.autocast("cpu"):
    y = checkpoint(lambda a: (a @ w).tanh() * 2, x, use_reentrant=True)
x.grad = w.grad = None
y.sum().backward()
out("reentrant.autocast.x", x.grad)
out("reentrant.autocast.w", w.grad)
y = checkpoint(lambda a: a.exp(), x, use_reentrant=True).sum()
out("reentrant.grad", message(lambda: torch.autograd.grad(y, x)))
z = checkpoint(lambda a: a.detach(), x, use_reentrant=True).sum()
out("reentrant.none", message(z.backward))

x.grad = w.grad = None
torch.manual_seed(8)
y = checkpoint_sequential([layer, layer, layer, torch.sin, layer], 2, x, use_reentrant=False)
y.sum().backward()
out("sequential.x", x.grad)
out("sequential.w", w.grad)

z = torch.randn(3, dtype=torch.float64, requires_grad=True)
out("z", z)
(first,) = torch.autograd.grad(checkpoint(lambda a: a.exp() * a, z, use_reentrant=False).sum(), z, create_graph=True)
out("z.first", first)
out("z.second", torch.autograd.grad(first.sum(), z)[0])
