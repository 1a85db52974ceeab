"""Gradient edges and hooks on several tensors, for torchffm.autograd.GradientEdgeTest and MultiGradHookTest."""

import torch
from peer import out
from torch.autograd.graph import GradientEdge, get_gradient_edge, register_multi_grad_hook

a = torch.tensor([0.5, -1.25, 2.0], dtype=torch.float64, requires_grad=True)
b = torch.tensor([1.5, 0.75, -0.5], dtype=torch.float64, requires_grad=True)
weight = torch.tensor([1.0, 2.0, 3.0], dtype=torch.float64)


def refused(name, call):
    try:
        call()
    except RuntimeError as e:
        out(name, str(e))


hidden = a * b
edge = get_gradient_edge(hidden)
loss = (hidden.exp() * a).sum()
hidden_grad, leaf_grad = torch.autograd.grad(loss, (edge, get_gradient_edge(a)), retain_graph=True)
out("input.hidden", hidden_grad)
out("input.leaf", leaf_grad)
out("root", torch.autograd.grad(edge, a, weight, retain_graph=True)[0])
out("root.one", torch.autograd.grad(get_gradient_edge(loss), b, retain_graph=True)[0])
refused("root.none", lambda: torch.autograd.grad(edge, a, retain_graph=True))
refused("unused", lambda: torch.autograd.grad(a.sum(), (a, edge), materialize_grads=True))
refused("no grad", lambda: get_gradient_edge(weight))
torch.autograd.backward(get_gradient_edge(loss), inputs=(get_gradient_edge(a),))
out("backward.a", a.grad)
first, second = torch.stack((a, b)).unbind()
out("unbind.nr", get_gradient_edge(second).output_nr)
out("unbind", torch.autograd.grad(get_gradient_edge(second), b, weight)[0])
out("leaf.name", get_gradient_edge(a).node.name())

calls = []


def log(grads):
    calls.append("".join("-" if g is None else "g" for g in grads))


c, d = a * b, a + b
first, second = torch.stack((a, b)).unbind()
tensors = (a, b, c, d, first, second)
handle = register_multi_grad_hook(tensors, log)
any_calls = []
register_multi_grad_hook((d, c, weight), lambda g: any_calls.append(g), mode="any")
c.sum().backward(retain_graph=True)
c.sum().backward(inputs=(a,), retain_graph=True)
(c + d).sum().backward(retain_graph=True)
(c * first).sum().backward(retain_graph=True)
torch.autograd.grad((d * second).sum(), (d, second), retain_graph=True)
handle.remove()
c.sum().backward(retain_graph=True)
out("calls", " ".join(calls))
out("any", torch.stack([g for g in any_calls if g is not None]))
