"""Steps over tensors that are gone over in parts and shared among threads, and over such as are not: for LargeStepTest."""

import torch
from peer import out
from torch.optim import SGD, Adam, AdamW

# Around the sizes from which LibTorch uses several threads, and with a rest that its vectorized loops leave.
SHAPES = [(70001,), (32768,), (32769,), (17, 31), (181, 183), (5,)]
STEPS = 3


def laid_out(value, layout):
    """The same numbers, lying in memory otherwise."""
    if layout == "transposed" and value.dim() == 2:
        return value.t().contiguous().t()
    if layout == "spread":
        wide = torch.zeros(*value.shape, 2)
        wide[..., 0] = value
        return wide[..., 0]
    return value.clone()


def run(name, make, parameter_layout="plain", grad_layout="plain"):
    """Makes the steps and hands out parameters and states."""
    parameters = [laid_out(value, parameter_layout).requires_grad_() for value in values]
    optimizer = make(parameters)
    for step in range(STEPS):
        for parameter, grad in zip(parameters, grads[step]):
            parameter.grad = laid_out(grad, grad_layout)
        optimizer.step()
    for i, parameter in enumerate(parameters):
        out(f"{name}.parameter{i}", parameter.detach().contiguous())
        for key, tensor in optimizer.state[parameter].items():
            out(f"{name}.state{i}.{key}", tensor.contiguous())


generator = torch.Generator().manual_seed(11)
values = [torch.randn(shape, generator=generator) for shape in SHAPES]
grads = [[torch.randn(shape, generator=generator) for shape in SHAPES] for _ in range(STEPS)]
for i, value in enumerate(values):
    out(f"value{i}", value)
    for step in range(STEPS):
        out(f"grad{step}.{i}", grads[step][i])

for threads in (1, 2, 3):
    torch.set_num_threads(threads)
    run(f"adam{threads}", lambda p: Adam(p, lr=0.01))
    run(f"adamw{threads}", lambda p: AdamW(p, lr=0.01, amsgrad=True, maximize=True))
    run(f"sgd{threads}", lambda p: SGD(p, lr=0.01, momentum=0.9, nesterov=True, weight_decay=0.1))
    run(f"transposed{threads}", lambda p: Adam(p, lr=0.01), "transposed", "transposed")
    run(f"mixed{threads}", lambda p: Adam(p, lr=0.01, weight_decay=0.1), "plain", "transposed")
    run(f"spread{threads}", lambda p: Adam(p, lr=0.01), "spread", "spread")
