"""torch.autograd.functional, for torchffm.autograd.FunctionalTest."""

import torch
from peer import out
from torch.autograd.functional import hessian, hvp, jacobian, jvp, vhp, vjp

torch.manual_seed(5)
a = torch.randn(2, 3)
b = torch.randn(3)
v2 = torch.randn(2)
v23 = torch.randn(2, 3)
v3 = torch.randn(3)
for name, tensor in {"a": a, "b": b, "v2": v2, "v23": v23, "v3": v3, "two": torch.tensor(2.0)}.items():
    out(name, tensor)


def one(x):
    return x.exp().sum(1)


def several(x, y):
    return x.mul(y).sin(), y.pow(2).sum(), x.cos()


def scalar(x):
    return x.pow(3).sum()


def scalar_of_two(x, y):
    return x.mul(y).pow(3).sum() + y.sin().sum()


def put(name, value):
    if isinstance(value, torch.Tensor):
        out(name, value)
    else:
        for i, element in enumerate(value):
            put(f"{name}.{i}", element)


put("jacobian.one", jacobian(one, a))
put("jacobian.vectorized", jacobian(one, a, vectorize=True))
put("jacobian.forward", jacobian(one, a, strategy="forward-mode", vectorize=True))
put("jacobian.several", jacobian(several, (a, b)))
put("jacobian.severalVectorized", jacobian(several, (a, b), vectorize=True))
put("jacobian.severalForward", jacobian(several, (a, b), strategy="forward-mode", vectorize=True))
put("hessian.one", hessian(scalar, a))
put("hessian.vectorized", hessian(scalar, a, vectorize=True))
put("hessian.forward", hessian(scalar, a, vectorize=True, outer_jacobian_strategy="forward-mode"))
put("hessian.several", hessian(scalar_of_two, (a, b)))
put("vjp.one", vjp(one, a, v2))
put("vjp.several", vjp(several, (a, b), (v23, torch.tensor(2.0), v23)))
put("vjp.noVector", vjp(scalar, a))
put("jvp.one", jvp(one, a, v23))
put("jvp.several", jvp(several, (a, b), (v23, v3)))
put("vhp.one", vhp(scalar, a, v23))
put("vhp.several", vhp(scalar_of_two, (a, b), (v23, v3)))
put("hvp.one", hvp(scalar, a, v23))
put("hvp.several", hvp(scalar_of_two, (a, b), (v23, v3)))

leaf = a.clone().requires_grad_()
jacobian(one, leaf, create_graph=True).pow(2).sum().backward()
out("createGraph.jacobian", leaf.grad)
leaf = a.clone().requires_grad_()
vjp(scalar, leaf, create_graph=True)[1].pow(2).sum().backward()
out("createGraph.vjp", leaf.grad)

constant = torch.ones(2)
independent = lambda x, y: x.sum()  # noqa: E731
for name, action in {
    "vectorSize": lambda: vjp(one, a, v3),
    "vectorSizeInList": lambda: jvp(several, (a, b), (v23, v2)),
    "vectorLength": lambda: jvp(several, (a, b), (v23,)),
    "vectorMissing": lambda: vjp(one, a),
    "vectorMissingForInput": lambda: jvp(one, a),
    "notScalar": lambda: hessian(one, a),
    "notScalarVhp": lambda: vhp(one, a, v23),
    "notScalarHvp": lambda: hvp(one, a, v23),
    "strictOutput": lambda: jacobian(lambda x: constant, a, strict=True),
    "strictInput": lambda: jacobian(independent, (a, b), strict=True),
    "strictVjp": lambda: vjp(independent, (a, b), strict=True),
    "strictJvp": lambda: jvp(independent, (a, b), (v23, v3), strict=True),
    "strictHessian": lambda: hessian(lambda x: x.sum(), a, strict=True),
    "strictVhp": lambda: vhp(lambda x: x.sum(), a, v23, strict=True),
    "strictCreateGraph": lambda: jacobian(lambda x: x.mul(2), a, strict=True, create_graph=True),
    "strictVjpCreateGraph": lambda: vjp(lambda x: x.mul(2).sum(), a, strict=True, create_graph=True),
}.items():
    try:
        action()
        out(f"{name}.error", "none")
    except RuntimeError as e:
        out(f"{name}.error", str(e))
