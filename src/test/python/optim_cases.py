"""Runs optimizers on the same gradients, and hands out what they did: for OptimizerStepTest and OtherOptimizersTest.

The third parameter has no gradient in every third step, so its own count of steps is another.
"""

import torch
from peer import out

STEPS = 25


class Cases:
    """Parameters and their gradients, the same for each optimizer."""

    def __init__(self, shapes, prefix=""):
        self.generator = torch.Generator().manual_seed(4)
        self.values = [torch.randn(shape, generator=self.generator) for shape in shapes]
        self.grads = [torch.randn((STEPS, *shape), generator=self.generator) for shape in shapes]
        for i, (value, grad) in enumerate(zip(self.values, self.grads)):
            out(f"{prefix}value{i}", value)
            out(f"{prefix}grads{i}", grad)

    def run(self, name, make, dtype=torch.float32, change=None):
        """Makes STEPS steps, and hands out the parameters after each and the state after the last."""
        parameters = [value.to(dtype, copy=True).requires_grad_() for value in self.values]
        optimizer = make(parameters)
        history = [[] for _ in parameters]
        for step in range(STEPS):
            for i, parameter in enumerate(parameters):
                missing = i == 2 and step % 3 == 2
                parameter.grad = None if missing else self.grads[i][step].to(dtype, copy=True)
            optimizer.step()
            if change is not None:
                change(optimizer, step)
            for i, parameter in enumerate(parameters):
                history[i].append(parameter.detach().clone())
        for i, parameter in enumerate(parameters):
            out(f"{name}.history{i}", torch.stack(history[i]))
            for key, tensor in optimizer.state[parameter].items():
                if tensor is not None:
                    out(f"{name}.state{i}.{key}", tensor)
        out(f"{name}.keys", ",".join(optimizer.state[parameters[0]]))
        out(f"{name}.repr", repr(optimizer))
