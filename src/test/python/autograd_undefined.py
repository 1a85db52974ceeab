"""Functions whose gradients are undefined, and hooks on their nodes, for torchffm.autograd.UndefinedGradientTest."""

import torch
from peer import out

calls = []


def seen(name, grads):
    calls.append(name + ":" + "".join("-" if g is None else "g" for g in grads))


class Two(torch.autograd.Function):
    """Two outputs; the second input has no gradient where the second output has none."""

    @staticmethod
    def forward(ctx, x, y, materialize):
        ctx.set_materialize_grads(materialize)
        return x * 2, y * 3

    @staticmethod
    def backward(ctx, first, second):
        seen("backward", (first, second))
        return None if first is None else first * 2, None if second is None else second * 3, None


def run(name, materialize, use, hooks=False):
    calls.clear()
    x = torch.tensor([1.0, -2.0], requires_grad=True)
    y = torch.tensor([0.5, 4.0], requires_grad=True)
    hidden = y.exp()
    hidden.register_hook(lambda g: seen("hidden", (g,)))
    outputs = Two.apply(x * x, hidden, materialize)
    node = outputs[0].grad_fn
    if hooks:
        node.register_prehook(lambda grads: seen("pre", grads))
        node.register_hook(lambda inputs, grads: seen("in", inputs) or seen("out", grads))
        outputs[1].register_hook(lambda g: seen("second", (g,)))
        node.register_prehook(lambda grads: (grads[0] * 10, grads[1]))
        node.register_hook(lambda inputs, grads: (inputs[0] + 1, inputs[1]))
    sum(outputs[i].sum() for i in use).backward()
    out(f"{name}.calls", " ".join(calls))
    out(f"{name}.x", "none" if x.grad is None else x.grad)
    out(f"{name}.y", "none" if y.grad is None else y.grad)


run("materialized", True, [0])
run("undefined", False, [0])
run("other", False, [1])
run("both", False, [0, 1])
run("hooks", False, [0], True)
run("hooks.materialized", True, [0], True)
