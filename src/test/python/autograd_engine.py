"""Gradients by every argument of backward() and grad(), and what both say to wrong ones."""
import torch
from peer import out


def leaves():
    a = torch.tensor([0.5, -1.25, 2.0], dtype=torch.float64, requires_grad=True)
    b = torch.tensor([1.5, 0.75, -0.5], dtype=torch.float64, requires_grad=True)
    return a, b


def message(action):
    try:
        action()
    except Exception as error:
        return str(error)
    return "nothing was thrown"


a, b = leaves()
c = (a * b).exp()
torch.autograd.backward([c.sum(), (a * 3).tanh()], [None, torch.tensor([1.0, 2.0, 3.0], dtype=torch.float64)])
out("backward.a", a.grad)
out("backward.b", b.grad)

a, b = leaves()
hidden = a * b
torch.autograd.backward(hidden.exp().sum(), inputs=[hidden, b])
out("inputs.hidden", hidden.grad)
out("inputs.b", b.grad)

a, b = leaves()
first = torch.autograd.grad((a.pow(3) * b).sum(), [a, b], create_graph=True)
second = torch.autograd.grad(first[0].sum() + first[1].pow(2).sum(), [a, b], create_graph=True)
third = torch.autograd.grad(second[0].sum(), a)
for i, grad in enumerate([*first, *second, *third]):
    out(f"higher.{i}", grad)

a, b = leaves()
batch = torch.eye(3, dtype=torch.float64)
out("batched", torch.autograd.grad((a * b).exp(), a, batch, is_grads_batched=True)[0])

a, b = leaves()
unused = torch.autograd.grad(a.exp().sum(), [a, b], materialize_grads=True)
out("materialized.a", unused[0])
out("materialized.b", unused[1])

a, b = leaves()
z = torch.complex(a, b)
three = torch.ones(3, dtype=torch.float64)
grad = torch.autograd.grad
out("message.count", message(lambda: torch.autograd.backward([a.sum(), b.sum()], [None])))
out("message.vector", message(lambda: (a * 2).backward()))
out("message.complex", message(lambda: z.sum().backward()))
out("message.shape", message(lambda: grad(a * 2, a, torch.ones(4))))
out("message.dtype", message(lambda: grad(z, a, three)))
out("message.no_graph", message(lambda: torch.autograd.backward([a.sum(), torch.ones(1)], [None, torch.ones(1)])))
out("message.missing", message(lambda: torch.autograd.backward([torch.ones(1)])))
out("message.unused", message(lambda: grad(a.sum(), [a, b])))
out("message.unused_made", message(lambda: grad((a * b).sum(), [(a * 2), b])))
out("message.input", message(lambda: grad(a.sum(), torch.ones(1))))
out("message.no_inputs", message(lambda: grad(a.sum(), [])))
out("message.backward_no_inputs", message(lambda: torch.autograd.backward(a.sum(), inputs=[])))
loss = (a * b).sum()
loss.backward()
out("message.twice", message(lambda: loss.backward()))
