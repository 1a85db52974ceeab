"""In which order hooks are called, what they get, and what becomes of what they return."""
import torch
from peer import out

log = []
a = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)
b = torch.tensor([4.0, 5.0, 6.0], requires_grad=True)


def noting(name, factor=None):
    def hook(grad):
        log.append(f"{name} {grad.tolist()}")
        return None if factor is None else grad * factor

    return hook


a.register_hook(noting("a1"))
a.register_hook(noting("a2", 2))
removed = a.register_hook(noting("removed", 100))
a.register_hook(noting("a3"))
a.register_post_accumulate_grad_hook(lambda p: log.append(f"a accumulated {p.grad.tolist()}"))
a.register_post_accumulate_grad_hook(lambda p: log.append("a accumulated again"))
removed.remove()

product = a * b
product.register_hook(noting("product before", 3))
product.retain_grad()
product.grad_fn.register_prehook(lambda grads: log.append(f"pre {grads[0].tolist()}"))
product.grad_fn.register_prehook(lambda grads: (grads[0] + 1,))
product.grad_fn.register_hook(
    lambda ins, outs: log.append(f"post {ins[0].tolist()} {ins[1].tolist()} {outs[0].tolist()}"))
product.grad_fn.register_hook(lambda ins, outs: (ins[0] * 10, ins[1]))
product.register_hook(noting("product after"))
product.mul_(2)
product.register_hook(noting("in place"))
product.sum().backward()
out("log", "\n".join(log))
out("a", a.grad)
out("b", b.grad)
out("product", product.grad)

x = torch.tensor([2.0], requires_grad=True)
x.register_hook(lambda g: g * g)
(first,) = torch.autograd.grad(x.pow(3).sum(), x, create_graph=True)
(second,) = torch.autograd.grad(first.sum(), x)
out("first", first)
out("second", second)

graph = (x.exp() * x).sum()
names = []
node = graph.grad_fn
while node is not None:
    names.append(node.name() + " " + str([(n.name() if n else None, i) for n, i in node.next_functions]))
    node = node.next_functions[0][0] if node.next_functions else None
out("graph", "\n".join(names))


def message(action):
    try:
        action()
    except Exception as error:
        return str(error)
    return "nothing was thrown"


y = torch.ones(3, requires_grad=True)
out("message.no_grad", message(lambda: torch.ones(1).register_hook(lambda g: g)))
out("message.no_grad_accumulated", message(lambda: torch.ones(1).register_post_accumulate_grad_hook(lambda p: None)))
out("message.no_leaf", message(lambda: (y * 2).register_post_accumulate_grad_hook(lambda p: None)))
