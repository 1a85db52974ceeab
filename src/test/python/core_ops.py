"""Every operator of torchffm.Tensor and torchffm.Torch on several inputs, for torchffm.OperatorParityTest.

`a` and `b` are of one shape, `c` is `a` without negative elements and zeros. A case that fails hands out its message,
which is why one calls what Python's own `requires_grad_` calls.
"""

import torch
from peer import out

SEED = 20


def inputs():
    torch.manual_seed(SEED)
    yield "float32", torch.randn(3, 4), torch.randn(3, 4)
    yield "float64", torch.randn(2, 3, 5, dtype=torch.float64), torch.randn(2, 3, 5, dtype=torch.float64)
    yield "strided", torch.randn(33, 65).t(), torch.randn(65, 33)
    yield "int64", torch.randperm(12).reshape(3, 4).sub(5), torch.randperm(12).reshape(3, 4).add(1)
    yield "int32", torch.randperm(12).to(torch.int32).reshape(3, 4).sub(5), torch.ones(3, 4, dtype=torch.int32)
    yield "uint8", torch.arange(12).to(torch.uint8).reshape(3, 4), torch.ones(3, 4, dtype=torch.uint8)
    yield "bool", torch.randn(3, 4).gt(0), torch.randn(3, 4).gt(0)
    yield "bfloat16", torch.randn(3, 17).to(torch.bfloat16), torch.randn(3, 17).to(torch.bfloat16)
    yield "float16", torch.randn(3, 17).to(torch.float16), torch.randn(3, 17).to(torch.float16)
    yield "special", torch.tensor([float("nan"), float("inf"), -float("inf"), -0.0]).repeat(2, 1), torch.zeros(2, 4)
    yield "empty", torch.zeros(0, 4), torch.zeros(0, 4)


UNARY = {
    name: (lambda a, b, c, name=name: getattr(torch, name)(a))
    for name in "neg abs exp sqrt rsqrt square sigmoid tanh relu sin cos floor round sign isnan logical_not".split()
}

ARITHMETIC = {
    "log": lambda a, b, c: c.log(),
    "clamp": lambda a, b, c: a.clamp(-0.5, 0.75),
    "clamp_long": lambda a, b, c: a.clamp(-1, 1),
    "add_alpha_long": lambda a, b, c: a.add(b, alpha=2),
    "add": lambda a, b, c: a.add(b),
    "add_double": lambda a, b, c: a.add(0.3),
    "add_long": lambda a, b, c: a.add(3),
    "add_alpha": lambda a, b, c: a.add(b, alpha=0.7),
    "sub": lambda a, b, c: a.sub(b),
    "sub_double": lambda a, b, c: a.sub(0.3),
    "sub_long": lambda a, b, c: a.sub(3),
    "mul": lambda a, b, c: a.mul(b),
    "mul_double": lambda a, b, c: a.mul(0.3),
    "mul_long": lambda a, b, c: a.mul(3),
    "div": lambda a, b, c: a.div(b),
    "div_double": lambda a, b, c: a.div(0.3),
    "div_long": lambda a, b, c: a.div(3),
    "pow": lambda a, b, c: c.pow(b),
    "pow_double": lambda a, b, c: c.pow(1.7),
    "pow_long": lambda a, b, c: a.pow(3),
    "matmul": lambda a, b, c: a.matmul(b.transpose(-2, -1)),
    "mm": lambda a, b, c: a.mm(b.t()),
    "broadcast": lambda a, b, c: a.mul(b.narrow(-1, 0, 1)),
}

COMPARISON = {
    **{name: (lambda a, b, c, name=name: getattr(a, name)(b)) for name in "eq ne lt le gt ge".split()},
    **{name + "_double": (lambda a, b, c, name=name: getattr(a, name)(0.5)) for name in "eq ne lt le gt ge".split()},
    **{name + "_long": (lambda a, b, c, name=name: getattr(a, name)(1)) for name in "eq ne lt le gt ge".split()},
    "logical_and": lambda a, b, c: a.logical_and(b),
    "logical_or": lambda a, b, c: a.logical_or(b),
    "maximum": lambda a, b, c: a.maximum(b),
    "minimum": lambda a, b, c: a.minimum(b),
}

REDUCTION = {
    **{
        name: (lambda a, b, c, name=name: getattr(a, name)())
        for name in "sum mean max min all any std argmax argmin".split()
    },
    **{
        name + "_dim": (lambda a, b, c, name=name: getattr(a, name)(-1))
        for name in "argmax argmin softmax log_softmax".split()
    },
    **{
        name + "_dim": (lambda a, b, c, name=name: getattr(a, name)(0, keepdim=False))
        for name in "sum mean amax amin".split()
    },
    **{
        name + "_keepdim": (lambda a, b, c, name=name: getattr(a, name)(-1, keepdim=True))
        for name in "sum mean amax amin".split()
    },
    "bincount": lambda a, b, c: c.flatten(0, -1).bincount(minlength=20),
    "topk_values": lambda a, b, c: a.topk(2, -1)[0],
    "topk_indices": lambda a, b, c: b.topk(2, -1)[1],
}

VIEW = {
    "reshape": lambda a, b, c: a.reshape(-1, 2),
    "view": lambda a, b, c: a.view(-1, 2),
    "flatten": lambda a, b, c: a.flatten(0, 1),
    "permute": lambda a, b, c: a.permute(1, 0),
    "transpose": lambda a, b, c: a.transpose(0, -1),
    "t": lambda a, b, c: a.t(),
    "squeeze": lambda a, b, c: a.narrow(0, 0, 1).squeeze(),
    "squeeze_dim": lambda a, b, c: a.narrow(-1, 0, 1).squeeze(-1),
    "unsqueeze": lambda a, b, c: a.unsqueeze(1),
    "expand": lambda a, b, c: a.flatten(1, -1).narrow(1, 1, 1).expand(-1, 6),
    "narrow": lambda a, b, c: a.narrow(-1, 1, 2),
    "select": lambda a, b, c: a.select(-1, -2),
    "get": lambda a, b, c: a[0],
    "as_strided": lambda a, b, c: a.as_strided((2, 2), (1, 3), 1),
    "index_select": lambda a, b, c: a.index_select(-1, torch.tensor([2, 0, 2])),
    "gather": lambda a, b, c: a.gather(-1, a.argmax(-1, keepdim=True)),
    "contiguous": lambda a, b, c: a.contiguous(),
    "clone": lambda a, b, c: a.clone(),
    "detach": lambda a, b, c: a.detach(),
    "stack": lambda a, b, c: torch.stack([a, b], 1),
    "cat": lambda a, b, c: torch.cat([a, b, a], -1),
    **{
        "to_" + dtype: (lambda a, b, c, dtype=dtype: a.to(getattr(torch, dtype)))
        for dtype in "float16 float64 int64 int8 bool complex64".split()
    },
}

IN_PLACE = {
    "add_": lambda a, b, c: a.clone().add_(b),
    "add_double_": lambda a, b, c: a.clone().add_(0.3),
    "add_alpha_": lambda a, b, c: a.clone().add_(b, alpha=0.7),
    "add_alpha_long_": lambda a, b, c: a.clone().add_(b, alpha=2),
    "add_long_": lambda a, b, c: a.clone().add_(3),
    "sub_long_": lambda a, b, c: a.clone().sub_(3),
    "mul_long_": lambda a, b, c: a.clone().mul_(3),
    "div_long_": lambda a, b, c: a.clone().div_(3),
    "fill_long_": lambda a, b, c: a.clone().fill_(3),
    "sub_": lambda a, b, c: a.clone().sub_(b),
    "sub_double_": lambda a, b, c: a.clone().sub_(0.3),
    "mul_": lambda a, b, c: a.clone().mul_(b),
    "mul_double_": lambda a, b, c: a.clone().mul_(0.3),
    "div_": lambda a, b, c: a.clone().div_(b),
    "div_double_": lambda a, b, c: a.clone().div_(0.3),
    "addcmul_": lambda a, b, c: a.clone().addcmul_(b, c, value=0.3),
    "addcdiv_": lambda a, b, c: a.clone().addcdiv_(b, c, value=0.3),
    "lerp_": lambda a, b, c: a.clone().lerp_(b, 0.3),
    "copy_": lambda a, b, c: a.clone().copy_(b.narrow(-1, 1, 1)),
    "fill_": lambda a, b, c: a.clone().fill_(3.0),
    "zero_": lambda a, b, c: a.clone().zero_(),
    "sqrt_": lambda a, b, c: c.clone().sqrt_(),
    "neg_": lambda a, b, c: a.clone().neg_(),
    "relu_": lambda a, b, c: a.clone().relu_(),
    "maximum_": lambda a, b, c: torch.maximum(x := a.clone(), b, out=x),
}

RANDOM = {
    "normal_": lambda a, b, c: a.clone().normal_(0.5, 2.0),
    "uniform_": lambda a, b, c: a.clone().uniform_(-1.0, 3.0),
    "bernoulli_": lambda a, b, c: a.clone().bernoulli_(0.3),
    "random_": lambda a, b, c: a.clone().random_(),
}

GRAD = {
    "grad_pow": lambda x, b, c: x.pow(3).sum(),
    "grad_mul": lambda x, b, c: x.mul(b).sigmoid().mean(),
    "grad_softmax": lambda x, b, c: x.log_softmax(-1).mul(b).sum(),
    "grad_matmul": lambda x, b, c: x.matmul(b.transpose(-2, -1)).tanh().sum(),
    "grad_views": lambda x, b, c: x.transpose(0, 1).reshape(-1).narrow(0, 1, 3).exp().sum(),
    "grad_twice": lambda x, b, c: x.mul(x).add(x).relu().sum(),
}


def gradient(function):
    def run(a, b, c):
        leaf = torch.ops.aten.requires_grad_(a.clone(), True)
        function(leaf, b, c).backward()
        return leaf.grad

    return run


CASES = {
    **UNARY,
    **ARITHMETIC,
    **COMPARISON,
    **REDUCTION,
    **VIEW,
    **IN_PLACE,
    **RANDOM,
    **{name: gradient(function) for name, function in GRAD.items()},
}

FACTORIES = {
    "empty_size": lambda: torch.empty(2, 0),
    "zeros": lambda: torch.zeros(2, 3),
    "zeros_int64": lambda: torch.zeros((2, 3), dtype=torch.int64),
    "ones": lambda: torch.ones(2, 3),
    "ones_bool": lambda: torch.ones((2,), dtype=torch.bool),
    "full": lambda: torch.full((2, 2), 0.1),
    "full_float64": lambda: torch.full((2, 2), 0.1, dtype=torch.float64),
    "scalar": lambda: torch.tensor(0.1),
    "arange": lambda: torch.arange(7),
    "rand": lambda: torch.rand(5),
    "rand_vectorized": lambda: torch.rand(3, 40),
    "rand_float64": lambda: torch.rand(40, dtype=torch.float64),
    "randn": lambda: torch.randn(5),
    "randn_vectorized": lambda: torch.randn(3, 40),
    "randn_float64": lambda: torch.randn(40, dtype=torch.float64),
    "randperm": lambda: torch.randperm(50),
}


def attempt(name, case):
    torch.manual_seed(SEED)
    try:
        out(name, case())
    except (RuntimeError, IndexError, ValueError, TypeError, NotImplementedError) as error:
        out(name, str(error))


kinds = []
for kind, a, b in inputs():
    kinds.append(kind)
    c = a.abs().add(1) if a.dtype != torch.bool else a
    out(f"a.{kind}", a)
    out(f"b.{kind}", b)
    for name, case in CASES.items():
        attempt(f"{name}.{kind}", lambda: case(a, b, c))
for name, case in FACTORIES.items():
    attempt(name, case)
out("kinds", "\n".join(kinds))
out("cases", "\n".join(CASES))
out("factories", "\n".join(FACTORIES))
