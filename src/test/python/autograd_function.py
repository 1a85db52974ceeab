"""Functions with gradients of their own, and hooks for saved tensors."""
import torch
from torch.autograd.function import once_differentiable
from peer import out


def message(action):
    try:
        action()
    except Exception as error:
        return str(error)
    return "nothing was thrown"


class Cube(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x, factor):
        ctx.save_for_backward(x)
        ctx.factor = factor
        return x * x * x * factor

    @staticmethod
    def backward(ctx, grad):
        (x,) = ctx.saved_tensors
        return grad * x * x * 3 * ctx.factor, None


class Once(Cube):
    @staticmethod
    @once_differentiable
    def backward(ctx, grad):
        (x,) = ctx.saved_tensors
        return grad * x * x * 3 * ctx.factor, None


class SinCos(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        sin, cos, rank = x.sin(), x.cos(), x.argsort()
        ctx.save_for_backward(sin, cos)
        ctx.mark_non_differentiable(rank)
        return sin, cos, rank

    @staticmethod
    def backward(ctx, of_sin, of_cos, of_rank):
        sin, cos = ctx.saved_tensors
        return of_sin * cos - of_cos * sin


class Doubled(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        x.mul_(2)
        ctx.mark_dirty(x)
        return x

    @staticmethod
    def backward(ctx, grad):
        return grad * 2


def leaf():
    return torch.tensor([0.5, -1.25, 2.0], requires_grad=True)


x = leaf()
(first,) = torch.autograd.grad(Cube.apply(x, 2).sum(), x, create_graph=True)
(second,) = torch.autograd.grad(first.sum(), x, create_graph=True)
(third,) = torch.autograd.grad(second.sum(), x)
out("cube.first", first)
out("cube.second", second)
out("cube.third", third)
out("cube.name", Cube.apply(x, 2).grad_fn.name())

x = leaf()
sin, cos, rank = SinCos.apply(x)
(sin * 2 + cos).sum().backward()
out("sincos", x.grad)
out("sincos.rank", str(rank.requires_grad))
x = leaf()
SinCos.apply(x)[1].sum().backward()
out("sincos.one", x.grad)

x = leaf()
hidden = x * 3
doubled = Doubled.apply(hidden)
(doubled * doubled).sum().backward()
out("doubled", x.grad)
out("doubled.same", str(doubled is hidden))
out("message.leaf", message(lambda: Doubled.apply(x)))

x = leaf()
first = torch.autograd.grad(Once.apply(x, 2).sum(), x, create_graph=True)[0]
out("once", first)
out("message.twice", message(lambda: first.sum().backward()))


class Wrong(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x, other):
        return x * 2

    @staticmethod
    def backward(ctx, grad):
        return (grad, grad) if Wrong.two else grad


Wrong.two = False
out("message.count", message(lambda: Wrong.apply(leaf(), 1).sum().backward()))
Wrong.two = True
out("message.position", message(lambda: Wrong.apply(leaf(), 1).sum().backward()))

x = leaf()
hidden = x * 1
cube = Cube.apply(hidden, 1)
hidden.add_(1)
out("message.changed", message(lambda: cube.sum().backward()))
x = leaf()
cube = Cube.apply(x, 1).sum()
cube.backward()
out("message.freed", message(lambda: cube.backward()))

x = leaf()
packed = []
with torch.autograd.graph.saved_tensors_hooks(lambda t: packed.append(t) or t * 2, lambda t: t * 5):
    y = x.exp() * x
y.sum().backward()
out("packed", len(packed))
out("packed.grad", x.grad)
x = leaf()
with torch.autograd.graph.saved_tensors_hooks(lambda t: t * 2, lambda t: t / 2):
    y = Cube.apply(x * 1, 2)
(first,) = torch.autograd.grad(y.sum(), x, create_graph=True)
out("packed.cube", first)
out("packed.second", torch.autograd.grad(first.sum(), x)[0])
